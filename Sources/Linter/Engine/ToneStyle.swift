import PlanLang

/// Where a syllable in oa, oe, uy carries its tone: hóa (on the first vowel) or hoá (on the second).
///
/// Only open syllables can be written both ways: toàn, hoạt, quý have one form.
enum ToneStyle {
  case first, second

  /// What the last bytes of a word tell (ASCII in lower case, first byte highest).
  @inline(__always)
  static func marks(ofWordEnding word: UInt64) -> UInt32 {
    let second = UInt8(truncatingIfNeeded: word >> 8)
    let mayBe =
      switch UInt8(truncatingIfNeeded: word) {
      case UInt8(ascii: "a"), UInt8(ascii: "e"):
        second == 0xB2 || second == 0xB3 || second == 0xB5 || second & 0xFD == 0x8D
      case UInt8(ascii: "y"): second &- 0xA5 < 6 || second == 0xB9 || second == 0xBA
      case 0xA0...0xA9, 0xB3...0xBD:
        second == 0xC3 ? isRound(word >> 16) : UInt8(truncatingIfNeeded: word >> 16) == 0xE1 && isRound(word >> 24)
      default: false
      }
    return mayBe ? slowMarks(word) : 0
  }

  /// Whether the last byte is o or u.
  @inline(__always)
  private static func isRound(_ word: UInt64) -> Bool {
    let byte = UInt8(truncatingIfNeeded: word)
    return byte == UInt8(ascii: "o") || byte == UInt8(ascii: "u")
  }

  @inline(never)
  private static func slowMarks(_ word: UInt64) -> UInt32 {
    var bytes: [UInt8] = []
    var rest = word
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    bytes.reverse()
    return bytes.withUnsafeBufferPointer { of($0) }.map {
      $0 == .first ? TextMarks.toneFirst.rawValue : TextMarks.toneSecond.rawValue
    } ?? 0
  }

  /// The style of one word; nil where it could not be written the other way.
  static func of(_ word: UTF8Bytes) -> ToneStyle? {
    read(word)?.style
  }

  /// The word with its tone on the other vowel; nil where it has one form only.
  static func other(_ word: UTF8Bytes) -> String? {
    guard let (style, pair, first, second) = read(word) else { return nil }
    var (left, right) = (first, second)
    if style == .first {
      (left.tone, right.tone) = (.level, first.tone)
    } else {
      (left.tone, right.tone) = (second.tone, .level)
    }
    guard let a = left.scalar, let b = right.scalar else { return nil }
    var bytes = Array(word[..<pair.lowerBound])
    bytes.append(scalar: a)
    bytes.append(scalar: b)
    return String(decoding: bytes, as: UTF8.self)
  }

  private typealias Reading = (style: ToneStyle, pair: Range<Int>, first: VietnameseLetter, second: VietnameseLetter)

  private static func read(_ word: UTF8Bytes) -> Reading? {
    guard word.count > 2 else { return nil }
    let last = word.scalarStart(before: word.count)
    guard last > 0 else { return nil }
    let position = word.scalarStart(before: last)
    guard let second = VietnameseLetter(word.scalar(at: last).value),
      let first = VietnameseLetter(word.scalar(at: position).value), first.mark == .none, second.mark == .none,
      (first.tone == .level) != (second.tone == .level)
    else { return nil }
    switch (first.base, second.base) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")): break
    case (UInt8(ascii: "u"), UInt8(ascii: "y")):
      if position > 0, word[position - 1] | 0x20 == UInt8(ascii: "q") { return nil }
    default: return nil
    }
    return (second.tone == .level ? .first : .second, position..<word.count, first, second)
  }
}
