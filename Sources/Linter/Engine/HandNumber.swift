import PlanLang

/// A number that an author typed at the start of a line: "I. ", "2) ", "b) ", "iv) ".
struct HandNumber {
  /// The row that it belongs to.
  enum Kind {
    case roman, arabic, letter, smallRoman
  }

  /// The row.
  let kind: Kind
  /// Its place in the row, from 1; of a letter the place in the Vietnamese alphabet, nil for one that it lacks.
  let position: Int?
  /// The number with its sign; byte offsets into the text.
  let range: Range<Int>
  /// The sign behind it: `.`, `)`, `,` or `/`.
  let sign: UInt8

  /// The number at byte `start` of a text; nil where the line begins with words, or with a number of several steps (1.2.).
  init?(_ bytes: UTF8Bytes, at start: Int, expectsLetter: Bool = false) {
    var end = start
    while end < bytes.count, end - start < 6, Self.mayBegin(bytes[end]) { end += 1 }
    guard end > start, end + 1 < bytes.count, bytes[end + 1] == 0x20 else { return nil }
    sign = bytes[end]
    guard [0x2E, 0x29, 0x2C, 0x2F].contains(sign) else { return nil }
    range = start..<end + 1
    let word = bytes.slice(start..<end)
    if word.allSatisfy({ $0 &- 0x30 < 10 }) {
      guard word.count < 3, sign != 0x2C else { return nil }
      kind = .arabic
      position = word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    } else if word.allSatisfy({ [0x49, 0x56, 0x58].contains($0) }) {
      guard let value = RomanNumeral.value(word), sign != 0x2C else { return nil }
      kind = .roman
      position = value
    } else if !expectsLetter || word.count > 1 && word[0] < 0x80,
      let value = RomanNumeral.value(Array(word.map { $0 &- 0x20 }))
    {
      guard value < 40 else { return nil }
      kind = .smallRoman
      position = value
    } else {
      guard word.count == 1 && word[0] &- 0x61 < 26 || word.elementsEqual("đ".utf8) else { return nil }
      kind = .letter
      position = Self.letterPosition(String(decoding: word, as: UTF8.self))
    }
  }

  /// How the place after `position` of a row is written, with this number's sign.
  func label(_ position: Int) -> String {
    let sign = String(Unicode.Scalar(sign))
    switch kind {
    case .roman: return RomanNumeral.string(position) + sign
    case .arabic: return "\(position)" + sign
    case .letter: return VietnameseAlphabet.letter(position) + sign
    case .smallRoman: return RomanNumeral.string(position).lowercased() + sign
    }
  }

  /// Whether a number may begin with this byte.
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte == 0x49 || byte == 0x56 || byte == 0x58 || byte == 0xC4
      || byte == 0x91
  }

  private static func letterPosition(_ letter: String) -> Int? {
    (1...23).first { VietnameseAlphabet.letter($0) == letter }
  }
}

extension RomanNumeral {
  fileprivate static func value(_ bytes: [UInt8]) -> Int? {
    bytes.allSatisfy { [0x49, 0x56, 0x58].contains($0) } ? bytes.withUnsafeBufferPointer { value($0) } : nil
  }
}

extension Text {
  /// Hands over the byte offset at which each line of the text begins, blanks left out.
  func visitLines(_ body: (UTF8Bytes, Int) -> Void) {
    withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        if start < bytes.count { body(bytes, start) }
        guard let end = bytes.firstOffset(of: 0x0A, from: start) else { return }
        start = end + 1
      }
    }
  }
}
