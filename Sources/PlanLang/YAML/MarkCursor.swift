/// Turns libyaml's code point counts into byte offsets. Marks come nearly in order, so it walks from the last one.
struct MarkCursor {
  private var index = 0
  private(set) var offset: Int

  init(start: Int) {
    offset = start
  }

  /// Takes it that the code point `mark` begins at `offset`.
  mutating func move(to mark: Int, offset: Int) {
    index = mark
    self.offset = offset
  }

  mutating func offset(of mark: Int, in bytes: UTF8Bytes) -> Int {
    var offset = offset
    var remaining = mark - index
    // Eight bytes at a time: those that do not begin 10xxxxxx begin a code point.
    while remaining > 0, offset + 9 <= bytes.count, let base = bytes.baseAddress {
      let word = UnsafeRawPointer(base + offset + 1).loadUnaligned(as: UInt64.self).littleEndian
      let ones: UInt64 = 0x0101_0101_0101_0101
      var starts = ~(word >> 7 & ~(word >> 6)) & ones
      if remaining <= 8 {
        // A few signs of ASCII, as between two values.
        let wanted = ones >> UInt64(64 - 8 * remaining)
        if starts & wanted == wanted {
          offset += remaining
          remaining = 0
          break
        }
      }
      let count = starts.nonzeroBitCount
      if count < remaining {
        remaining -= count
        offset += 8
      } else {
        while remaining > 1 {
          starts &= starts - 1
          remaining -= 1
        }
        offset += 1 + starts.trailingZeroBitCount / 8
        remaining = 0
      }
    }
    while remaining > 0, offset < bytes.count {
      offset += 1
      if offset == bytes.count || bytes[offset] & 0xC0 != 0x80 { remaining -= 1 }
    }
    while remaining < 0, offset > 0 {
      offset -= 1
      if bytes[offset] & 0xC0 != 0x80 { remaining += 1 }
    }
    index = mark - remaining
    self.offset = offset
    return offset
  }
}
