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
  /// The comments that hold `word`: a `#` at the start of a line or after a space, outside every scalar.
  ///
  /// Linear in the file; a file without the word costs one search.
  static func comments(with word: StaticString, in tree: YAMLTree) -> [Comment] {
    let file = tree.file
    let places = file.bytes.withUnsafeBufferPointer { bytes in
      word.withUTF8Buffer { positions(of: $0, in: bytes) }
    }
    return places.compactMap { comment(around: $0, in: file, tree) }
  }

  private static func positions(of word: UTF8Bytes, in bytes: UTF8Bytes) -> [Int] {
    var result: [Int] = []
    var index = 0
    while index + word.count <= bytes.count {
      if bytes[index] == word[0], bytes.slice(index..<index + word.count).elementsEqual(word) {
        result.append(index)
        index += word.count
      } else {
        index += 1
      }
    }
    return result
  }

  private static func comment(around place: Int, in file: SourceFile, _ tree: YAMLTree) -> Comment? {
    let bytes = file.bytes
    var hash = place
    while hash > 0, bytes[hash] != UInt8(ascii: "#"), bytes[hash] != UInt8(ascii: "\n") { hash -= 1 }
    guard bytes[hash] == UInt8(ascii: "#"), hash == 0 || bytes[hash - 1] <= 0x20 else { return nil }
    let isInScalar = tree.nodes.contains { $0.kind == .scalar && Int($0.start) <= hash && hash < Int($0.end) }
    guard !isInScalar else { return nil }
    let end = bytes[hash...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
    var start = hash
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let followsCode = bytes[start..<hash].contains { $0 > 0x20 }
    let words = String(decoding: bytes[hash + 1..<end], as: UTF8.self)
    return Comment(range: file.range(hash..<end), words: words.trimmed, followsCode: followsCode)
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

extension Compilation {
  /// The comments meant for the program ("plantool: ...") in this file and in the registries that it includes.
  public var instructions: [Comment] {
    ([tree].compactMap { $0 } + registries.map(\.tree)).flatMap { CommentScanner.comments(with: "plantool:", in: $0) }
  }
}
