/// One letter of the Vietnamese alphabet, taken apart: base letter, vowel mark, tone and case.
///
/// Covers the 26 ASCII letters and the 134 precomposed letters of TCVN 6909:2001 (decree clause D04).
public struct VietnameseLetter: Hashable, Sendable {
  /// The mark that makes another letter of the alphabet: ă, â/ê/ô, ơ/ư, đ.
  public enum Mark: UInt8, Sendable {
    case none, breve, circumflex, horn, stroke
  }

  /// The tone: ngang, huyền, sắc, hỏi, ngã, nặng.
  public enum Tone: UInt8, Sendable {
    case level, grave, acute, hook, tilde, dot
  }

  /// The ASCII letter under the marks, in lower case.
  public var base: UInt8
  /// What makes the base another letter of the alphabet.
  public var mark: Mark
  /// The tone that the letter carries; `level` where it carries none.
  public var tone: Tone
  /// Whether the letter is a capital.
  public var isUppercase: Bool

  /// Puts a letter together; whether Vietnamese has it is known only from `scalar`.
  public init(base: UInt8, mark: Mark, tone: Tone, isUppercase: Bool) {
    self.base = base
    self.mark = mark
    self.tone = tone
    self.isUppercase = isUppercase
  }

  /// Takes a scalar apart; nil for anything that is no ASCII letter and no precomposed Vietnamese letter.
  @inlinable
  public init?(_ scalar: UInt32) {
    let packed: UInt16
    switch scalar {
    case 0x61...0x7A:
      self.init(base: UInt8(scalar), mark: .none, tone: .level, isUppercase: false)
      return
    case 0x41...0x5A:
      self.init(base: UInt8(scalar + 0x20), mark: .none, tone: .level, isUppercase: true)
      return
    case 0xC0...0x1B0: packed = Self.latin[Int(scalar - 0xC0)]
    case 0x1EA0...0x1EF9: packed = Self.additional[Int(scalar - 0x1EA0)]
    default: return nil
    }
    guard packed != 0 else { return nil }
    self.init(
      base: UInt8(packed & 0x7F), mark: Mark(rawValue: UInt8(packed >> 7 & 7)) ?? .none,
      tone: Tone(rawValue: UInt8(packed >> 10 & 7)) ?? .level, isUppercase: packed >> 13 == 1)
  }

  /// The precomposed scalar of this letter; nil for a combination that Vietnamese does not have (such as a stroked o).
  public var scalar: Unicode.Scalar? {
    if mark == .none, tone == .level { return Unicode.Scalar(isUppercase ? base - 0x20 : base) }
    guard let index = Self.index(base: base, mark: mark.rawValue, tone: tone.rawValue, isUppercase: isUppercase) else {
      return nil
    }
    let scalar = Self.scalars[index]
    return scalar == 0 ? nil : Unicode.Scalar(scalar)
  }

  /// Position in `scalars`; nil where the base is no letter.
  private static func index(base: UInt8, mark: UInt8, tone: UInt8, isUppercase: Bool) -> Int? {
    guard base &- 0x61 < 26 else { return nil }
    return ((Int(base - 0x61) * 5 + Int(mark)) * 6 + Int(tone)) * 2 + (isUppercase ? 1 : 0)
  }

  /// The precomposed scalars by what they are made of; 0 where Vietnamese has none.
  private static let scalars: [UInt16] = {
    var scalars = [UInt16](repeating: 0, count: 26 * 5 * 6 * 2)
    for (first, table) in [(0xC0, latin), (0x1EA0, additional)] {
      for (offset, packed) in table.enumerated() where packed != 0 {
        let parts = (UInt8(packed & 0x7F), UInt8(packed >> 7 & 7), UInt8(packed >> 10 & 7), packed >> 13 == 1)
        guard let index = index(base: parts.0, mark: parts.1, tone: parts.2, isUppercase: parts.3) else { continue }
        scalars[index] = UInt16(first + offset)
      }
    }
    return scalars
  }()

  /// U+00C0 to U+01B0: base in bits 0-6, mark in 7-9, tone in 10-12, case in 13; 0 where Vietnamese has no letter.
  @usableFromInline
  static let latin: [UInt16] = [
    9313, 10337, 8545, 12385, 0, 0, 0, 0, 9317, 10341, 8549, 0, 9321, 10345, 0, 0,
    0, 0, 9327, 10351, 8559, 12399, 0, 0, 0, 9333, 10357, 0, 0, 10361, 0, 0,
    1121, 2145, 353, 4193, 0, 0, 0, 0, 1125, 2149, 357, 0, 1129, 2153, 0, 0,
    0, 0, 1135, 2159, 367, 4207, 0, 0, 0, 1141, 2165, 0, 0, 2169, 0, 0,
    0, 0, 8417, 225, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8804, 612, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12393, 4201, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12405, 4213, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8687, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8693,
    501,
  ]

  /// U+1EA0 to U+1EF9, packed alike.
  @usableFromInline
  static let additional: [UInt16] = [
    13409, 5217, 11361, 3169, 10593, 2401, 9569, 1377, 11617, 3425, 12641, 4449, 13665, 5473, 10465, 2273,
    9441, 1249, 11489, 3297, 12513, 4321, 13537, 5345, 13413, 5221, 11365, 3173, 12389, 4197, 10597, 2405,
    9573, 1381, 11621, 3429, 12645, 4453, 13669, 5477, 11369, 3177, 13417, 5225, 13423, 5231, 11375, 3183,
    10607, 2415, 9583, 1391, 11631, 3439, 12655, 4463, 13679, 5487, 10735, 2543, 9711, 1519, 11759, 3567,
    12783, 4591, 13807, 5615, 13429, 5237, 11381, 3189, 10741, 2549, 9717, 1525, 11765, 3573, 12789, 4597,
    13813, 5621, 9337, 1145, 13433, 5241, 11385, 3193, 12409, 4217,
  ]
}
