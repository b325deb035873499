/// Comments in a file, which libyaml drops.
public struct Comment: Sendable {
  /// From `#` to the end of the line.
  public let range: SourceRange
  /// The words after `#`, without spaces around them.
  public let words: String
  /// Whether something stands before it on its line.
  public let followsCode: Bool
}

enum CommentScanner {
  /// The comments that begin with `word`: a `#` at the start of a line or after a space, outside every scalar.
  static func comments(with word: StaticString, in tree: YAMLTree) -> [Comment] {
    let file = tree.file
    return file.bytes.withUnsafeBufferPointer { bytes in
      var result: [Comment] = []
      var start = 0
      while let hash = bytes.firstOffset(of: UInt8(ascii: "#"), from: start) {
        start = hash + 1
        var words = hash + 1
        while words < bytes.count, bytes[words] == 0x20 { words += 1 }
        let isMeant = word.withUTF8Buffer { word in
          words + word.count <= bytes.count && bytes.slice(words..<words + word.count).isEqual(to: word)
        }
        if isMeant, hash == 0 || bytes[hash - 1] <= 0x20, !tree.isInScalar(hash) {
          result.append(comment(at: hash, in: file, bytes))
        }
      }
      return result
    }
  }

  private static func comment(at hash: Int, in file: SourceFile, _ bytes: UTF8Bytes) -> Comment {
    var end = bytes.firstOffset(of: UInt8(ascii: "\n"), from: hash) ?? bytes.count
    if bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    var start = hash
    while start > 0, bytes[start - 1] <= 0x20, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let words = String(decoding: bytes.slice(hash + 1..<end), as: UTF8.self).trimmed
    return Comment(range: file.range(hash..<end), words: words, followsCode: start > 0 && bytes[start - 1] > 0x20)
  }
}

extension YAMLTree {
  /// Whether the byte at `offset` belongs to a scalar.
  fileprivate func isInScalar(_ offset: Int) -> Bool {
    nodes.contains { $0.kind == .scalar && Int($0.start) <= offset && offset < Int($0.end) }
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
