import PlanLang

/// Why a word can be no Vietnamese syllable: slips of Telex and VNI that need no list of words.
///
/// Only closed syllables are judged, whose nucleus stands right before the last consonant, i or u; words without a
/// Vietnamese letter there are other languages'.
enum SyllableFault: Equatable {
  /// "được" without its tone: before p, t, c and ch stands sắc or nặng.
  case stopWithoutTone
  /// "luợng", "lựơng", "ngưòi" for "ượ", "ườ".
  case horn
  /// "hòan": a tone before the last vowel, or two tones.
  case toneTooEarly

  /// What the last bytes of a word tell (ASCII in lower case, first byte highest).
  ///
  /// Most words are turned away by the byte before their last vowel: a plain consonant leaves only a stop's tone to look at.
  @inline(__always)
  static func marks(ofWordEnding word: UInt64) -> UInt32 {
    guard closing & 1 << (word & 0x3F) != 0, word & 0xC0 == 0x40, word & 0x8080_8080_8080_8000 != 0 else { return 0 }
    let last = UInt8(truncatingIfNeeded: word)
    let isDouble = last == UInt8(ascii: "h") || last == UInt8(ascii: "g")
    let vowel = isDouble ? word >> 16 : word >> 8
    let byte = UInt8(truncatingIfNeeded: vowel)
    let length: UInt64 = byte < 0x80 ? 8 : UInt8(truncatingIfNeeded: vowel >> 8) >= 0xC0 ? 16 : 24
    let before = UInt8(truncatingIfNeeded: vowel >> length)
    let isStop = !isSonorant(last)
    guard isStop && byte >= 0x80 || before >= 0x80 || isPlainVowel(before) else { return 0 }
    return fault(ofWordEnding: word) == nil ? 0 : TextMarks.syllable.rawValue
  }

  /// n, m, ng, i, u; h may end ch as well as nh.
  @inline(__always)
  private static func isSonorant(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "m"), UInt8(ascii: "g"), UInt8(ascii: "i"), UInt8(ascii: "u"): true
    default: false
    }
  }

  @inline(__always)
  private static func isPlainVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The fault of one word as it is written.
  static func of(_ word: UTF8Bytes) -> SyllableFault? {
    guard word.count > 2, !isCapitals(word), let fault = fault(ofWordEnding: WordFilter.key(word)) else { return nil }
    // Names of other peoples' places do without the tone; those in ươ and oa are spelt as ours.
    if fault == .stopWithoutTone, word.isCapital(at: 0) { return nil }
    return fault
  }

  @inline(never)
  private static func fault(ofWordEnding word: UInt64) -> SyllableFault? {
    var rest = word >> 8
    var isStop = false
    switch UInt8(truncatingIfNeeded: word) {
    case UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "p"): isStop = true
    case UInt8(ascii: "h"):
      let before = UInt8(truncatingIfNeeded: rest)
      guard before == UInt8(ascii: "c") || before == UInt8(ascii: "n") else { return nil }
      isStop = before == UInt8(ascii: "c")
      rest >>= 8
    case UInt8(ascii: "g"):
      guard UInt8(truncatingIfNeeded: rest) == UInt8(ascii: "n") else { return nil }
      rest >>= 8
    case UInt8(ascii: "n"), UInt8(ascii: "m"), UInt8(ascii: "i"), UInt8(ascii: "u"): break
    default: return nil
    }
    guard let last = take(&rest), isVowel(last) else { return nil }
    if let before = take(&rest), isVowel(before) {
      if before.tone != .level { return .toneTooEarly }
      if before.mark == .horn, last.mark != .horn { return .horn }
      if before.base == UInt8(ascii: "u"), before.mark == .none, last.base == UInt8(ascii: "o"), last.mark == .horn,
        UInt8(truncatingIfNeeded: rest) != UInt8(ascii: "q")
      {
        return .horn
      }
    }
    guard isStop, last.mark != .none || last.tone != .level, last.tone != .acute, last.tone != .dot else { return nil }
    return .stopWithoutTone
  }

  /// Takes the last letter off a word's bytes.
  private static func take(_ rest: inout UInt64) -> VietnameseLetter? {
    let byte = UInt32(truncatingIfNeeded: rest & 0xFF)
    let before = UInt32(truncatingIfNeeded: rest >> 8 & 0xFF)
    let scalar: UInt32
    if byte < 0x80 {
      scalar = byte
      rest >>= 8
    } else if before >= 0xC0 {
      scalar = (before & 0x1F) << 6 | byte & 0x3F
      rest >>= 16
    } else {
      scalar = UInt32(truncatingIfNeeded: rest >> 16 & 0x0F) << 12 | (before & 0x3F) << 6 | byte & 0x3F
      rest >>= 24
    }
    return scalar == 0 ? nil : VietnameseLetter(scalar)
  }

  private static func isVowel(_ letter: VietnameseLetter) -> Bool { isPlainVowel(letter.base) }

  /// Whether a word is an abbreviation or a heading's.
  private static func isCapitals(_ word: UTF8Bytes) -> Bool { !word.contains { $0 &- 0x61 < 26 } }

  /// One bit for each letter that ends a closed syllable, by its low six bits.
  private static let closing: UInt64 = "tcphgnmiu".utf8.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) }
}

extension SyllableFault {
  /// The words that were meant, likeliest first; one where there is no doubt.
  static func repairs(of word: UTF8Bytes, _ fault: SyllableFault) -> [String] {
    var letters: [(letter: VietnameseLetter?, scalar: UInt32)] = []
    var position = 0
    while position < word.count {
      let next = word.scalar(at: position)
      letters.append((VietnameseLetter(next.value), next.value))
      position += next.length
    }
    // The nucleus: the last vowel before the closing letters.
    let closing = letters.count - (word.endsInTwo ? 2 : 1)
    guard closing > 0, var last = letters[closing - 1].letter else { return [] }
    func written() -> String {
      String(String.UnicodeScalarView(letters.compactMap { $0.letter?.scalar ?? Unicode.Scalar($0.scalar) }))
    }
    switch fault {
    case .stopWithoutTone:
      return [VietnameseLetter.Tone.dot, .acute].map { tone in
        last.tone = tone
        letters[closing - 1].letter = last
        return written()
      }
    case .horn, .toneTooEarly:
      guard closing > 1, var before = letters[closing - 2].letter else { return [] }
      if last.tone == .level { last.tone = before.tone }
      before.tone = .level
      // ư and o, or u and ơ.
      if last.base == UInt8(ascii: "o"), before.base == UInt8(ascii: "u"),
        (before.mark == .horn) != (last.mark == .horn)
      {
        (before.mark, last.mark) = (.horn, .horn)
      }
      (letters[closing - 2].letter, letters[closing - 1].letter) = (before, last)
      let right = written()
      // What is no syllable after this is not understood.
      return Array(right.utf8).withUnsafeBufferPointer { of($0) == nil } ? [right] : []
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a word ends in ch, nh or ng.
  fileprivate var endsInTwo: Bool {
    guard count > 2 else { return false }
    switch (self[count - 2] | 0x20, self[count - 1] | 0x20) {
    case (UInt8(ascii: "c"), UInt8(ascii: "h")), (UInt8(ascii: "n"), UInt8(ascii: "h")),
      (UInt8(ascii: "n"), UInt8(ascii: "g")):
      return true
    default: return false
    }
  }
}
