/// Comments in a file, which libyaml drops.
public struct Comment: Sendable {
  /// From `#` to the end of the line.
  public let range: SourceRange
  /// The words after `#`, without spaces around them.
  public let words: String
  /// What it speaks of: its line, or where nothing stands before it the next line that holds something; and the rest of
  /// the values that begin there.
  public let subject: ClosedRange<UInt32>
}

enum CommentScanner {
  /// The comments that begin with `word`: a `#` at the start of a line or after a space, outside every scalar.
  static func comments(with word: StaticString, in tree: YAMLTree) -> [Comment] {
    let file = tree.file
    return file.bytes.withUnsafeBufferPointer { bytes in
      var result: [Comment] = []
      // A byte order mark is no part of the first line.
      let first = bytes.starts(with: SourceEncoding.byteOrderMark) ? SourceEncoding.byteOrderMark.count : 0
      var start = first
      // Comments on lines of their own speak of one line below them all.
      var below: Range<Int>?
      while let hash = bytes.firstOffset(of: UInt8(ascii: "#"), from: start) {
        start = hash + 1
        var words = hash + 1
        while words < bytes.count, bytes[words] == 0x20 { words += 1 }
        let isMeant = word.withUTF8Buffer { word in
          words + word.count <= bytes.count && bytes.slice(words..<words + word.count).isEqual(to: word)
        }
        if isMeant, hash == first || bytes[hash - 1] <= 0x20, !tree.isInScalar(hash) {
          let comment = comment(at: hash, after: first, in: tree, bytes, &below)
          result.append(comment)
          start = Int(comment.range.end)
        }
      }
      return result
    }
  }

  /// - Parameters:
  ///   - first: where the first line begins.
  ///   - below: the line that a comment before speaks of.
  private static func comment(
    at hash: Int, after first: Int, in tree: YAMLTree, _ bytes: UTF8Bytes, _ below: inout Range<Int>?
  ) -> Comment {
    let end = lineEnd(bytes, from: hash)
    var start = hash
    while start > first, !isBreak(bytes[start - 1]) { start -= 1 }
    let words = String(decoding: bytes.slice(hash + 1..<min(end, hash + Limits.phrase)), as: UTF8.self).trimmed
    var line = start..<end
    if isBlank(bytes, start..<hash) {
      if let below, below.lowerBound >= end {
        line = below
      } else {
        repeat { line = lineAfter(line, bytes) } while line.lowerBound < bytes.count && holdsNothing(bytes, line)
        below = line
      }
    }
    return Comment(range: tree.file.range(hash..<end), words: words, subject: tree.values(in: line))
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func lineEnd(_ bytes: UTF8Bytes, from start: Int) -> Int {
    var end = start
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    return end
  }

  private static func lineAfter(_ line: Range<Int>, _ bytes: UTF8Bytes) -> Range<Int> {
    var start = line.upperBound
    if start < bytes.count, bytes[start] == 0x0D { start += 1 }
    if start < bytes.count, bytes[start] == 0x0A { start += 1 }
    return start..<max(start, lineEnd(bytes, from: start))
  }

  private static func isBlank(_ bytes: UTF8Bytes, _ range: Range<Int>) -> Bool {
    range.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
  }

  /// Whether a line is blank or a comment.
  private static func holdsNothing(_ bytes: UTF8Bytes, _ line: Range<Int>) -> Bool {
    guard let first = line.first(where: { bytes[$0] != 0x20 && bytes[$0] != 0x09 }) else { return true }
    return bytes[first] == UInt8(ascii: "#")
  }
}

extension YAMLTree {
  /// Whether the byte at `offset` belongs to a scalar. What follows the sign of a block scalar on its line does not.
  fileprivate func isInScalar(_ offset: Int) -> Bool {
    guard let node = scalar(at: offset) else { return false }
    // Between an anchor and its value there is room for comments.
    if node.isVerbatim { return offset >= Int(node.valueStart) }
    var start = 0
    guard TextSpelling(file.bytes[Int(node.start)..<Int(node.end)], start: &start) == .block else { return true }
    return file.bytes[start..<offset].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// A line, and behind it the rest of the scalars that begin in it.
  fileprivate func values(in line: Range<Int>) -> ClosedRange<UInt32> {
    var end = UInt32(line.upperBound)
    for node in nodes[firstNode(from: line.lowerBound)..<firstNode(from: line.upperBound)]
    where node.kind == .scalar && node.end > node.start {
      end = max(end, node.end - 1)
    }
    return UInt32(line.lowerBound)...end
  }
}

extension String {
  /// Without spaces and tabs at both ends.
  public var trimmed: String { String(utf8.trimmed) ?? self }
}

extension BidirectionalCollection<UInt8> {
  /// Without spaces, tabs and carriage returns at both ends.
  var trimmed: SubSequence {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return self[endIndex...]
    }
    return self[first...last]
  }
}

extension CommentScanner {
  /// The comments meant for the program: "plantool: ...".
  static func instructions(in tree: YAMLTree) -> [Comment] { comments(with: "plantool:", in: tree) }
}

extension Compilation {
  /// The comments meant for the program in this file and in the registries that it includes.
  public var instructions: [Comment] {
    (tree.map(CommentScanner.instructions) ?? []) + registries.flatMap(\.instructions)
  }
}
