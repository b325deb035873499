import PlanLang

/// Where in a text a name may begin, or one of the words for areas may stand: one pass over the bytes, sixteen at a time.
///
/// Names begin with a capital, and few words of a plan do.
struct NameScan {
  /// Bytes that tell of the words for areas, besides capitals.
  private let tells: (UInt8, UInt8, UInt8)

  /// - Parameter tells: bytes that the words looked for hold.
  init(tells: (UInt8, UInt8, UInt8)) {
    self.tells = tells
  }

  /// Calls `name` at every capital that begins a word, and `tell` at every telltale byte.
  @inline(__always)
  func visit(_ bytes: UTF8Bytes, name: (Int) -> Void, tell: (Int) -> Void) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var start = 0
    while start + 16 <= count {
      let lanes = UnsafeRawPointer(base + start).loadUnaligned(as: SIMD16<UInt8>.self)
      // Capitals and a few signs, which `look` turns away; an unsigned "less than" would go byte by byte.
      var hits = (lanes & SIMD16(repeating: 0xE0)) .== SIMD16(repeating: 0x40)
      // 0x90 ends Đ; 0xA6 ends Ủ.
      hits = hits .| (lanes .== SIMD16(repeating: 0x90)) .| (lanes .== SIMD16(repeating: 0xA6))
      hits = hits .| (lanes .== SIMD16(repeating: tells.0)) .| (lanes .== SIMD16(repeating: tells.1))
      hits = hits .| (lanes .== SIMD16(repeating: tells.2))
      let marks = SIMD16<UInt8>(repeating: 0).replacing(with: SIMD16(repeating: 0x80), where: hits)
      let halves = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
      var low = halves[0]
      while low != 0 {
        look(bytes, start + (low.trailingZeroBitCount >> 3), name, tell)
        low &= low - 1
      }
      var high = halves[1]
      while high != 0 {
        look(bytes, start + 8 + (high.trailingZeroBitCount >> 3), name, tell)
        high &= high - 1
      }
      start += 16
    }
    while start < count {
      look(bytes, start, name, tell)
      start += 1
    }
  }

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
    if byte == tells.0 || byte == tells.1 || byte == tells.2 { tell(offset) }
  }
}
