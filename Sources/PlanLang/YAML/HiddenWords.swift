/// Words that YAML takes for a comment and a writer most likely meant: `title: Đợt #1 rà soát` prints "Đợt".
///
/// A comment has a blank after its `#` as a rule; `#` with a letter or digit right behind it, after a value on the same
/// line, is words.
enum HiddenWords {
  /// A finding (PL909) for each such place; linear in the file, with a look at the values only where there is one.
  static func find(in tree: YAMLTree) -> [Diagnostic] {
    let file = tree.file
    return file.bytes.withUnsafeBufferPointer { bytes in
      var diagnostics: [Diagnostic] = []
      var offset = 1
      while let sign = bytes.firstOffset(of: UInt8(ascii: "#"), from: offset) {
        offset = sign + 1
        guard bytes[sign - 1] == 0x20, sign + 1 < bytes.count, isWordByte(bytes[sign + 1]),
          let value = valueEnd(before: sign, in: bytes), tree.scalar(at: sign) == nil
        else { continue }
        var end = sign
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        offset = end
        let words = String(decoding: bytes.slice(sign..<end), as: UTF8.self)
        diagnostics.note(
          Diagnostic(
            .hiddenWords, .warning, at: file.range(sign..<end), .takenForComment(words), help: .quoteOrSpace,
            related: [RelatedPlace(file.range(bytes.scalarStart(before: value)..<value), .valueEnds)]))
      }
      return diagnostics
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  /// Where what stands before the sign on its line ends; nil where the line begins with the sign.
  private static func valueEnd(before sign: Int, in bytes: UTF8Bytes) -> Int? {
    var end = sign
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end > 0 && bytes[end - 1] != 0x0A && bytes[end - 1] != 0x0D ? end : nil
  }
}

extension Code {
  static let hiddenWords = Code(909)
}

extension Message {
  fileprivate static func takenForComment(_ words: String) -> Message {
    Message(
      vi: "“\(words)” bị coi là chú thích nên không in ra", en: "“\(words)” is taken for a comment and will not print")
  }
  fileprivate static let valueEnds = Message(vi: "giá trị chỉ đến đây", en: "the value ends here")
  fileprivate static let quoteOrSpace = Message(
    vi: "nếu là nội dung thì đặt cả giá trị trong dấu nháy kép; nếu là chú thích thì thêm dấu cách sau “#”",
    en: "put the whole value in double quotes where it is meant as words; put a blank after “#” where it is a comment")
}
