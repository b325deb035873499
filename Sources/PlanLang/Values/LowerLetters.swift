/// The precomposed Vietnamese letters in lower case, packed for the fold: the scalar in bits 0-15, its ASCII base in 16-22,
/// whether it carries a tone in 23; 0 where Vietnamese has no letter.
enum LowerLetters {
  /// U+00C0 to U+01B0.
  static let latin = (0xC0...0x1B0).map(entry)
  /// U+1EA0 to U+1EF9.
  static let additional = (0x1EA0...0x1EF9).map(entry)

  @inline(__always)
  static func scalar(_ entry: UInt32) -> UInt32 { entry & 0xFFFF }
  @inline(__always)
  static func base(_ entry: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: entry >> 16 & 0x7F) }
  @inline(__always)
  static func isToned(_ entry: UInt32) -> Bool { entry & 1 << 23 != 0 }

  private static func entry(of scalar: UInt32) -> UInt32 {
    guard let letter = VietnameseLetter(scalar) else { return 0 }
    let tone: UInt32 = letter.tone == .level ? 0 : 1 << 23
    return VietnameseText.lowercased(scalar) | UInt32(letter.base) << 16 | tone
  }
}
