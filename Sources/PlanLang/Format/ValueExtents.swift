/// Where the words of each value of a tree stand: after its anchor and tag, up to the end of what belongs to it.
///
/// The tree's ranges serve findings; a formatter needs to know which bytes are words, and which lie between them.
struct ValueExtents {
  let tree: YAMLTree
  let lines: LineTable
  /// Offset of a value's first own byte, by node; of a block list its first dash.
  private(set) var starts: [Int]
  /// Offset after a scalar's last byte, by node; a block scalar's ends with its last line that counts.
  private(set) var ends: [Int]
  /// Anchors and tags as written, one space between, by node.
  private(set) var properties: [NodeIndex: [UInt8]] = [:]
  /// The collection that a node stands in.
  private var parents: [NodeIndex]

  init(_ tree: YAMLTree) {
    self.tree = tree
    lines = LineTable(tree.file)
    starts = tree.nodes.map { Int($0.start) }
    ends = tree.nodes.map { Int($0.end) }
    parents = [NodeIndex](repeating: -1, count: tree.nodes.count)
    for index in tree.nodes.indices where tree.nodes[index].kind != .alias {
      for child in tree.children(of: NodeIndex(index)) { parents[Int(child)] = NodeIndex(index) }
    }
    for index in tree.nodes.indices where tree.nodes[index].kind != .alias { skipProperties(NodeIndex(index)) }
    for index in tree.nodes.indices {
      if let block = blockScalar(NodeIndex(index)) { ends[index] = block.end }
    }
  }

  /// Line of an offset, from 1.
  func line(_ offset: Int) -> Int { lines.line(at: offset) }

  /// Column of an offset, from 0, in Unicode scalars.
  func column(_ offset: Int) -> Int { lines.location(at: offset).column - 1 }

  /// Column of the key or dash that a value belongs to; -1 for the whole file.
  func entryColumn(_ index: NodeIndex) -> Int {
    let parent = parents[Int(index)]
    return parent < 0 ? -1 : column(starts[Int(parent)])
  }

  /// The bytes of a scalar or alias as written, without anchor and tag.
  func written(_ index: NodeIndex) -> ArraySlice<UInt8> {
    tree.file.bytes[starts[Int(index)]..<max(starts[Int(index)], ends[Int(index)])]
  }

  /// The last node in a value: itself, or the last of its last child.
  func lastNode(of index: NodeIndex) -> NodeIndex {
    var last = index
    while tree.nodes[Int(last)].kind == .sequence || tree.nodes[Int(last)].kind == .mapping,
      let child = Array(tree.children(of: last)).last
    {
      last = child
    }
    return last
  }

  /// Offset after a value's last byte, brackets included.
  func end(of index: NodeIndex) -> Int {
    let last = Int(lastNode(of: index))
    var end = max(Int(tree.nodes[Int(index)].end), ends[last])
    // A value that is left out stands wherever the next thing begins.
    if tree.nodes[last].kind == .scalar, starts[last] >= ends[last] {
      while end > starts[Int(index)], tree.file.bytes[end - 1] <= 0x20 { end -= 1 }
    }
    return end
  }

  /// Whether a scalar is written with `|` or `>`.
  func isBlockScalar(_ index: NodeIndex) -> Bool {
    let node = tree.nodes[Int(index)]
    guard node.kind == .scalar, !node.isPlain, starts[Int(index)] < tree.file.bytes.count else { return false }
    let first = tree.file.bytes[starts[Int(index)]]
    return first == UInt8(ascii: "|") || first == UInt8(ascii: ">")
  }

  /// The lines of a block scalar; nil for any other value.
  func blockScalar(_ index: NodeIndex) -> BlockScalarLines? {
    guard isBlockScalar(index) else { return nil }
    return BlockScalarLines(tree.file.bytes, header: starts[Int(index)], entryColumn: entryColumn(index))
  }

  /// Moves the start of a value past its anchor and tag.
  private mutating func skipProperties(_ index: NodeIndex) {
    let node = tree.nodes[Int(index)]
    let bytes = tree.file.bytes
    let limit =
      (node.kind == .scalar || node.first < 0 ? Int(node.end) : Int(tree.nodes[Int(node.first)].start))
    var offset = Int(node.start)
    var words: [UInt8] = []
    while true {
      var next = offset
      if offset > Int(node.start) { next = bytes.skippingGap(from: offset, to: limit) }
      guard next < limit, bytes[next] == UInt8(ascii: "&") || bytes[next] == UInt8(ascii: "!") else {
        if !words.isEmpty { offset = next }
        break
      }
      let end = bytes.propertyEnd(from: next, to: limit)
      if !words.isEmpty { words.append(0x20) }
      words += bytes[next..<end]
      offset = end
    }
    guard !words.isEmpty else { return }
    properties[index] = words
    starts[Int(index)] = tree.isAbsent(index) ? Int(node.end) : offset
  }
}

/// A block scalar (`|`, `>`) as lines.
struct BlockScalarLines {
  /// `|` or `>` with its indicators.
  let header: ArraySlice<UInt8>
  /// Columns of indentation that are no part of the text.
  let indent: Int
  /// The indentation that the header states, if it does.
  let statedIndent: Int?
  /// Each line of the text, its indentation cut off; blank lines are empty.
  private(set) var lines: [ArraySlice<UInt8>] = []
  /// Offset after the last line that counts, before its line break.
  private(set) var end: Int
  /// Whether blank lines at the end belong to the text (`+`).
  let keepsEnd: Bool
  /// Whether the file ends in the last line, so that the text has no line break at its end.
  private(set) var isCutShort = false

  init(_ bytes: [UInt8], header start: Int, entryColumn: Int) {
    var offset = start + 1
    var stated: Int?
    var keeps = false
    while offset < bytes.count {
      if bytes[offset] >= 0x31, bytes[offset] <= 0x39 {
        stated = Int(bytes[offset] - 0x30)
      } else if bytes[offset] == UInt8(ascii: "+") {
        keeps = true
      } else if bytes[offset] != UInt8(ascii: "-") {
        break
      }
      offset += 1
    }
    header = bytes[start..<offset]
    end = offset
    statedIndent = stated
    keepsEnd = keeps
    offset = bytes.lineEnd(from: offset)
    let first = bytes.afterBreak(offset)
    let indent = stated.map { max(0, entryColumn) + $0 } ?? Self.indent(bytes, from: first, entryColumn: entryColumn)
    self.indent = indent
    read(bytes, from: first)
  }

  /// The indentation of the first line that is not blank, where it is deep enough to be text.
  private static func indent(_ bytes: [UInt8], from first: Int, entryColumn: Int) -> Int {
    var offset = first
    while offset < bytes.count {
      let text = bytes.afterSpaces(offset)
      guard text < bytes.count else { break }
      if !bytes.isBreak(text) { return max(text - offset, entryColumn + 1) }
      offset = bytes.afterBreak(text)
    }
    return entryColumn + 1
  }

  private mutating func read(_ bytes: [UInt8], from first: Int) {
    var offset = first
    var blank = 0
    var blankEnd = end
    while offset < bytes.count {
      let text = bytes.afterSpaces(offset)
      let lineEnd = bytes.lineEnd(from: offset)
      // Where the first words give the indentation, spaces above them are none of the text.
      let isAbove = lines.isEmpty && statedIndent == nil
      if text == lineEnd, isAbove || text - offset <= indent {
        if lineEnd == bytes.count { break }
        blank += 1
        blankEnd = lineEnd
      } else {
        guard text - offset >= indent else { break }
        lines += repeatElement([], count: blank)
        blank = 0
        lines.append(bytes[offset + indent..<lineEnd])
        end = lineEnd
        isCutShort = lineEnd == bytes.count
      }
      offset = bytes.afterBreak(lineEnd)
    }
    guard keepsEnd, blank > 0 else { return }
    lines += repeatElement([], count: blank)
    end = blankEnd
  }
}

extension [UInt8] {
  /// Whether a line feed or carriage return stands at `offset`.
  func isBreak(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: "\n") || self[offset] == UInt8(ascii: "\r")
  }

  /// Offset of the end of the line, before its break.
  func lineEnd(from offset: Int) -> Int {
    var offset = offset
    while offset < count, !isBreak(offset) { offset += 1 }
    return offset
  }

  /// Offset after the break at `offset`: LF, CR or both.
  func afterBreak(_ offset: Int) -> Int {
    guard offset < count else { return count }
    let isPair = self[offset] == UInt8(ascii: "\r") && offset + 1 < count && self[offset + 1] == UInt8(ascii: "\n")
    return offset + (isPair ? 2 : 1)
  }

  /// Offset of the first byte from `offset` that is no space.
  func afterSpaces(_ offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset] == 0x20 { offset += 1 }
    return offset
  }

  /// Offset of the first byte from `offset` that is neither white space nor in a comment; `limit` where there is none.
  fileprivate func skippingGap(from offset: Int, to limit: Int) -> Int {
    var offset = offset
    while offset < limit {
      if self[offset] == UInt8(ascii: "#") {
        offset = lineEnd(from: offset)
      } else if self[offset] > 0x20 {
        break
      } else {
        offset += 1
      }
    }
    return Swift.min(offset, limit)
  }

  /// Offset after an anchor or tag that begins at `offset`.
  func propertyEnd(from offset: Int, to limit: Int) -> Int {
    var end = offset + 1
    let isLong = end < limit && self[end] == UInt8(ascii: "<")
    while end < limit, self[end] > 0x20 {
      if isLong {
        if self[end] == UInt8(ascii: ">") { return end + 1 }
      } else if ",[]{}".utf8.contains(self[end]) {
        break
      }
      end += 1
    }
    return end
  }
}
