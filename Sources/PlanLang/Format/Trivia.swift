/// What stands between values: comments, blank lines, and the marks around a YAML document.
struct Trivia {
  enum Kind {
    /// One or more blank lines.
    case blank
    /// From `#` to the end of the line.
    case comment
    /// `---`, `...` or `%YAML`, with what follows it on its line.
    case marker
  }

  let kind: Kind
  var text: [UInt8] = []
  let offset: Int
  let line: Int
  /// Column of a comment in the file, from 0.
  var column = 0
  /// Whether nothing stands before it on its line.
  var isOwnLine = true
  /// Spaces between a comment and what stands before it.
  var gap = 0
  /// Whether a comment at the end of a line stands in a column with others, or far out as if it did.
  var isAligned = false

  /// Whether it is a comment meant for the program, which speaks of its line or the next.
  var isInstruction: Bool {
    kind == .comment && text.dropFirst().trimmed.starts(with: "plantool:".utf8)
  }
}

/// Finds what stands between the values of a file.
struct TriviaScanner {
  /// Comments, blank lines (several in a row as one) and markers in the order of the file.
  private(set) var items: [Trivia] = []
  /// Offsets of the dashes of block lists.
  private(set) var dashes: [Int] = []
  /// Offsets of the question marks of explicit keys.
  private(set) var questions: [Int] = []

  private let bytes: [UInt8]
  private let extents: ValueExtents
  /// Whether something other than white space stands on the line so far.
  private var lineHasContent = false
  private var isBeforeValues = true

  init(_ extents: ValueExtents) {
    self.extents = extents
    bytes = extents.tree.file.bytes
    var offset = bytes.starts(with: SourceEncoding.byteOrderMark) ? 3 : 0
    for (index, node) in extents.tree.nodes.enumerated() where node.kind == .scalar || node.kind == .alias {
      scan(offset..<max(offset, extents.starts[index]))
      scanHeader(NodeIndex(index))
      offset = max(offset, extents.ends[index])
      lineHasContent = true
      isBeforeValues = false
    }
    scan(offset..<bytes.count)
    let end = max(offset, Int(extents.tree.nodes[Int(extents.tree.root)].end))
    if let last = items.last, last.kind == .blank, last.offset >= end { items.removeLast() }
    findColumns()
  }

  private mutating func scan(_ gap: Range<Int>) {
    var offset = gap.lowerBound
    var followsBlank = false
    while offset < gap.upperBound {
      let byte = bytes[offset]
      if bytes.isBreak(offset) {
        if !lineHasContent, !followsBlank {
          items.append(Trivia(kind: .blank, offset: offset, line: extents.line(offset)))
        }
        followsBlank = !lineHasContent
        lineHasContent = false
        offset = bytes.afterBreak(offset)
      } else if byte == UInt8(ascii: "#") {
        offset = addComment(offset)
      } else if byte == 0x20 || byte == 0x09 {
        offset += 1
      } else if !lineHasContent, let end = markerEnd(offset) {
        items.append(
          Trivia(kind: .marker, text: Array(bytes[offset..<end].trimmed), offset: offset, line: extents.line(offset)))
        lineHasContent = true
        offset = end
      } else {
        lineHasContent = true
        if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
          offset = bytes.propertyEnd(from: offset, to: gap.upperBound)
          continue
        }
        if byte == UInt8(ascii: "-") { dashes.append(offset) }
        if byte == UInt8(ascii: "?") { questions.append(offset) }
        offset += 1
      }
    }
  }

  /// A comment in the first line of a block scalar.
  private mutating func scanHeader(_ index: NodeIndex) {
    guard let block = extents.blockScalar(index), !block.lines.isEmpty else { return }
    lineHasContent = true
    scan(block.header.endIndex..<bytes.lineEnd(from: block.header.endIndex))
  }

  private mutating func addComment(_ hash: Int) -> Int {
    let end = bytes.lineEnd(from: hash)
    var comment = Trivia(
      kind: .comment, text: Array(bytes[hash..<end].trimmed), offset: hash, line: extents.line(hash))
    comment.column = extents.column(hash)
    comment.isOwnLine = !lineHasContent
    while hash - comment.gap > 0, bytes[hash - comment.gap - 1] == 0x20 || bytes[hash - comment.gap - 1] == 0x09 {
      comment.gap += 1
    }
    items.append(comment)
    lineHasContent = true
    return end
  }

  /// Offset after a marker that begins at `offset`, the first column of its line, with a comment that follows it.
  private func markerEnd(_ offset: Int) -> Int? {
    guard extents.column(offset) == 0 else { return nil }
    let end = bytes.lineEnd(from: offset)
    if isBeforeValues, bytes[offset] == UInt8(ascii: "%") { return end }
    let line = bytes[offset..<end]
    guard line.starts(with: "---".utf8) || line.starts(with: "...".utf8) else { return nil }
    let rest = line.dropFirst(3)
    guard rest.first.map({ $0 <= 0x20 }) ?? true else { return nil }
    let follows = rest.trimmed.first
    return follows == nil || follows == UInt8(ascii: "#") ? end : offset + 3
  }

  private mutating func findColumns() {
    for index in items.indices where items[index].kind == .comment && !items[index].isOwnLine {
      let item = items[index]
      func isBelow(_ other: Trivia) -> Bool {
        other.kind == .comment && !other.isOwnLine && other.column == item.column && abs(other.line - item.line) == 1
      }
      items[index].isAligned =
        item.gap > 2 || index > 0 && isBelow(items[index - 1])
        || index + 1 < items.count && isBelow(items[index + 1])
    }
  }
}
