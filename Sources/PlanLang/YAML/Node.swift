/// The place of a node in its tree.
typealias NodeIndex = Int32

/// One YAML value, without any memory of its own: offsets into the file, or into the tree's arena.
struct Node: Sendable {
  enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping, alias
  }

  let kind: Kind
  /// A scalar without quotes: an empty one is an absent value.
  var isPlain = false
  /// The value's bytes are the file's own.
  var isVerbatim = false
  /// Offsets of the node in the file, UTF-8 bytes; a block's end is that of its last child.
  var start: UInt32
  var end: UInt32
  var next: NodeIndex = -1
  // A scalar has bytes, any other node has children: they share their room, since a file has thousands of nodes.
  private var low: UInt32
  private var high: UInt32

  /// A scalar whose value has these offsets in the file (verbatim) or the arena.
  init(scalarAt range: Range<Int>, value: Range<Int>, isPlain: Bool, isVerbatim: Bool) {
    kind = .scalar
    self.isPlain = isPlain
    self.isVerbatim = isVerbatim
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    low = UInt32(value.lowerBound)
    high = UInt32(value.upperBound)
  }

  /// A sequence or mapping that has no children yet, or an alias of `first`.
  init(kind: Kind, start: UInt32, end: UInt32, first: NodeIndex = -1) {
    self.kind = kind
    self.start = start
    self.end = end
    low = UInt32(bitPattern: first)
    high = 0
  }

  /// Scalar: offsets of the value in the file (verbatim) or the arena.
  @inline(__always)
  var valueStart: UInt32 { kind == .scalar ? low : 0 }
  @inline(__always)
  var valueEnd: UInt32 { kind == .scalar ? high : 0 }

  /// Sequence, mapping: the first child (a mapping's are key, value, key, value ...); alias: the node it stands for.
  @inline(__always)
  var first: NodeIndex { kind == .scalar ? -1 : NodeIndex(bitPattern: low) }
  @inline(__always)
  var count: Int32 { kind == .scalar ? 0 : Int32(bitPattern: high) }

  /// Gives a sequence or mapping its children, when they have been read.
  mutating func hold(first: NodeIndex, count: Int32) {
    low = UInt32(bitPattern: first)
    high = UInt32(bitPattern: count)
  }
}

/// A file as YAML values with their places.
struct YAMLTree: Sendable {
  let file: SourceFile
  var nodes: [Node] = []
  /// Bytes of the values that are written with escapes or over several lines.
  var arena: [UInt8] = []
  var root: NodeIndex = -1

  /// The node, or what it stands for where it is an alias.
  @inline(__always)
  func resolved(_ index: NodeIndex) -> NodeIndex {
    nodes[Int(index)].kind == .alias ? nodes[Int(index)].first : index
  }

  /// Where a node is written (an alias where it is used).
  @inline(__always)
  func range(_ index: NodeIndex) -> SourceRange {
    SourceRange(file: file.id, start: nodes[Int(index)].start, end: nodes[Int(index)].end)
  }

  /// Whether the value is left open: `key:` with nothing behind it.
  @inline(__always)
  func isAbsent(_ index: NodeIndex) -> Bool {
    let node = nodes[Int(resolved(index))]
    return node.kind == .scalar && node.isPlain && node.valueStart == node.valueEnd
  }

  /// The words of a scalar.
  func text(_ index: NodeIndex) -> Text {
    let node = nodes[Int(resolved(index))]
    let bytes = Int(node.valueStart)..<Int(node.valueEnd)
    let isAlias = index != resolved(index)
    if node.isVerbatim {
      return Text(range: range(index), buffer: file.bytes, bytes: bytes, mapping: isAlias ? .whole : .verbatim)
    }
    var buffer = Array(arena[bytes])
    buffer.append(contentsOf: file.bytes[Int(node.start)..<Int(node.end)])
    return Text(range: range(index), buffer: buffer, bytes: 0..<bytes.count, mapping: isAlias ? .whole : .aligned)
  }

  /// The bytes of a scalar.
  @inline(__always)
  func withUTF8<Result>(_ index: NodeIndex, _ body: (UTF8Bytes) -> Result) -> Result {
    let node = nodes[Int(resolved(index))]
    let bytes = Int(node.valueStart)..<Int(node.valueEnd)
    if node.isVerbatim { return file.bytes.withUnsafeBufferPointer { body($0.slice(bytes)) } }
    return arena.withUnsafeBufferPointer { body($0.slice(bytes)) }
  }

  /// The children of a sequence, or the keys and values of a mapping in turn.
  func children(of index: NodeIndex) -> Children {
    Children(nodes: nodes, upcoming: nodes[Int(resolved(index))].first)
  }

  struct Children: Sequence, IteratorProtocol {
    let nodes: [Node]
    var upcoming: NodeIndex

    mutating func next() -> NodeIndex? {
      guard upcoming >= 0 else { return nil }
      defer { upcoming = nodes[Int(upcoming)].next }
      return upcoming
    }
  }
}

extension YAMLTree {
  /// Position of the first node that starts at `offset` or behind it; nodes stand in the order of the file.
  func firstNode(from offset: Int) -> Int {
    nodes.partitioningIndex { Int($0.start) >= offset }
  }

  /// The scalar that the byte at `offset` belongs to. Nothing begins inside of a scalar: it is the last that begins there
  /// or before, but for empty ones.
  func scalar(at offset: Int) -> Node? {
    var position = firstNode(from: offset + 1) - 1
    while position >= 0, nodes[position].start == nodes[position].end { position -= 1 }
    guard position >= 0, nodes[position].kind == .scalar, offset < Int(nodes[position].end) else { return nil }
    return nodes[position]
  }
}
