import PlanLang

/// Eight bytes of a text, looked at together: for the loops that go over every word of a plan, where a look at each byte
/// and a branch for each would cost several times as much.
struct ByteChunk {
  /// The bytes, the first lowest; zeros behind the text's end.
  private let bytes: UInt64

  /// The bytes from `position` on, which must be one of the text's.
  @inline(__always)
  init(_ text: UTF8Bytes, at position: Int) {
    let rest = text.count &- position
    guard let base = text.baseAddress else {
      bytes = 0
      return
    }
    if rest >= 8 {
      bytes = UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
    } else if text.count >= 8 {
      // The text's last eight, without those before `position`.
      let last = UInt64(littleEndian: UnsafeRawPointer(base + (text.count &- 8)).loadUnaligned(as: UInt64.self))
      bytes = last &>> UInt64(truncatingIfNeeded: (8 &- rest) &* 8)
    } else {
      var last: UInt64 = 0
      for offset in 0..<rest { last |= UInt64(text[position &+ offset]) &<< UInt64(truncatingIfNeeded: offset &* 8) }
      bytes = last
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// How many bytes of a word it begins with: letters, digits, and all beyond ASCII; eight where all are.
  @inline(__always)
  var wordLength: Int {
    let plain = bytes & ~Self.highs
    let small = plain | (Self.ones &* 0x20)
    let letters = (small &+ Self.ones &* (0x80 - 0x61)) ^ (small &+ Self.ones &* (0x80 - 0x7B))
    let others = ~(letters | digits(plain) | bytes) & Self.highs
    return others.trailingZeroBitCount &>> 3
  }

  /// How many bytes stand before the first blank or the text's end; eight where there is neither.
  @inline(__always)
  var lengthToBlank: Int {
    // Bytes up to 0x20 that are ASCII: a folded text holds no others than these two.
    let plain = bytes & ~Self.highs
    let signs = ~((plain &+ Self.ones &* (0x80 - 0x21)) | bytes) & Self.highs
    return signs.trailingZeroBitCount &>> 3
  }

  /// The first bytes as one number, the first highest; `length` is at least 1.
  @inline(__always)
  func first(_ length: Int) -> UInt64 {
    bytes.byteSwapped &>> (64 &- UInt64(truncatingIfNeeded: length) &* 8)
  }

  /// Whether a digit is among the first bytes; `length` is at least 1.
  @inline(__always)
  func holdsDigit(_ length: Int) -> Bool {
    let found = digits(bytes & ~Self.highs) & ~bytes & Self.highs
    return found &<< (64 &- UInt64(truncatingIfNeeded: length) &* 8) != 0
  }

  /// The high bit of each digit, if the byte is of ASCII.
  @inline(__always)
  private func digits(_ plain: UInt64) -> UInt64 {
    (plain &+ Self.ones &* (0x80 - 0x30)) ^ (plain &+ Self.ones &* (0x80 - 0x3A))
  }
}
