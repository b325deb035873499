import PlanLang

/// Where in a text a name may begin, or one of the words for areas may stand: one pass over the bytes, eight at a time.
///
/// Names begin with a capital, and few words of a plan do.
struct NameScan {
  private let tells: (UInt8, UInt8, UInt8)

  /// - Parameter tells: bytes that the words looked for hold.
  init(tells: (UInt8, UInt8, UInt8)) {
    self.tells = tells
  }

  /// The same in a text whose words have been looked at: `starts` are those that may matter.
  @inline(__always)
  func visit(_ bytes: UTF8Bytes, _ starts: UnsafeBufferPointer<UInt32>, name: (Int) -> Void, tell: (Int) -> Void) {
    for start in starts {
      let start = Int(start)
      if bytes[start] &- 0x41 < 26 || Self.isOtherCapital(bytes, start) { name(start) }
      // No word for an area begins with another letter.
      switch bytes[start] | 0x20 {
      case UInt8(ascii: "x"), UInt8(ascii: "t"), UInt8(ascii: "p"):
        var position = start
        while position < bytes.count, bytes.isWordByte(at: position) {
          if isTell(bytes[position]) { tell(position) }
          position &+= 1
        }
      default: break
      }
    }
  }

  /// Whether Đ or Ủ begins at byte `start`: the capitals beyond ASCII with which names of bodies begin.
  @inline(__always)
  static func isOtherCapital(_ bytes: UTF8Bytes, _ start: Int) -> Bool {
    switch bytes[start] {
    case 0xC4: start + 1 < bytes.count && bytes[start + 1] == 0x90
    case 0xE1: start + 2 < bytes.count && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xA6
    default: false
    }
  }

  @inline(__always)
  private func isTell(_ byte: UInt8) -> Bool { byte == tells.0 || byte == tells.1 || byte == tells.2 }

  /// Calls `name` at every capital that begins a word, and `tell` at every telltale byte.
  @inline(__always)
  func visit(_ bytes: UTF8Bytes, name: (Int) -> Void, tell: (Int) -> Void) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    let first = Self.repeated(tells.0)
    let second = Self.repeated(tells.1)
    let third = Self.repeated(tells.2)
    var start = 0
    while start + 8 <= count {
      let chunk = UInt64(littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self))
      // The bytes 0x40 to 0x5F: capitals and a few signs. 0x90 ends Đ; 0xA6 ends Ủ.
      var hits = Self.zeros((chunk & Self.repeated(0xE0)) ^ Self.repeated(0x40))
      hits |= Self.zeros(chunk ^ Self.repeated(0x90)) | Self.zeros(chunk ^ Self.repeated(0xA6))
      hits |= Self.zeros(chunk ^ first) | Self.zeros(chunk ^ second) | Self.zeros(chunk ^ third)
      hits &= Self.repeated(0x80)
      while hits != 0 {
        look(bytes, start &+ (hits.trailingZeroBitCount &>> 3), name, tell)
        hits &= hits &- 1
      }
      start &+= 8
    }
    while start < count {
      look(bytes, start, name, tell)
      start &+= 1
    }
  }

  /// Sets the high bit of each byte that is zero, and now and then of one above it, which `look` turns away.
  @inline(__always)
  private static func zeros(_ value: UInt64) -> UInt64 { (value &- 0x0101_0101_0101_0101) & ~value }

  @inline(__always)
  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  @inline(__always)
  private func look(_ bytes: UTF8Bytes, _ offset: Int, _ name: (Int) -> Void, _ tell: (Int) -> Void) {
    let byte = bytes[offset]
    if byte &- 0x41 < 26 {
      if bytes.isWordStart(at: offset) { name(offset) }
    } else if byte == 0x90 {
      if offset > 0, bytes[offset - 1] == 0xC4, bytes.isWordStart(at: offset - 1) { name(offset - 1) }
    } else if byte == 0xA6 {
      if offset > 1, bytes[offset - 1] == 0xBB, bytes[offset - 2] == 0xE1, bytes.isWordStart(at: offset - 2) {
        name(offset - 2)
      }
    }
    if isTell(byte) { tell(offset) }
  }
}

/// Where in texts the words stand at which a name or a word for an area may begin, noted while the texts are looked at.
final class NameStarts {
  /// Byte offsets, text after text.
  private(set) var offsets: [UInt32] = []

  @inline(never)
  func add(_ start: Int) { offsets.append(UInt32(truncatingIfNeeded: start)) }
}
