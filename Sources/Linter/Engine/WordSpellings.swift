import PlanLang

/// The keys of a word as people write it: as it is spelt, in small letters, with a capital, in capitals. Keys tell no case in
/// ASCII, so the four are often one.
struct WordSpellings {
  let written: UInt64
  private(set) var small: UInt64 = 0
  private(set) var capital: UInt64 = 0
  private(set) var capitals: UInt64 = 0

  init(_ word: UTF8Bytes) {
    written = WordFilter.key(word)
    guard word.contains(where: { $0 >= 0x80 }) else {
      (small, capital, capitals) = (written, written, written)
      return
    }
    var position = 0
    while position < word.count {
      let next = word.scalar(at: position)
      var lower = next.value
      var upper = next.value
      if var letter = VietnameseLetter(next.value) {
        letter.isUppercase = false
        lower = letter.scalar?.value ?? lower
        letter.isUppercase = true
        upper = letter.scalar?.value ?? upper
      }
      Self.add(lower, to: &small)
      Self.add(position == 0 ? upper : lower, to: &capital)
      Self.add(upper, to: &capitals)
      position += next.length
    }
  }

  private static func add(_ scalar: UInt32, to key: inout UInt64) {
    switch scalar {
    case ..<0x80: key = key << 8 | UInt64(scalar &- 0x41 < 26 ? scalar | 0x20 : scalar)
    case ..<0x800: key = key << 16 | UInt64((0xC0 | scalar >> 6) << 8 | 0x80 | scalar & 0x3F)
    default:
      key = key << 24 | UInt64((0xE0 | scalar >> 12) << 16 | (0x80 | scalar >> 6 & 0x3F) << 8 | 0x80 | scalar & 0x3F)
    }
  }
}
