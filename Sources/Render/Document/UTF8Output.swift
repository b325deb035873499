/// Text that is written as UTF-8, from front to back: documents have many thousand pieces, and a string for each of them, and
/// for what each is joined with, would cost more than the words.
extension [UInt8] {
  /// Appends text as it is.
  mutating func write(_ text: String) {
    text.withUTF8Bytes { append(contentsOf: $0) }
  }

  /// Appends text as it is.
  mutating func write(_ text: Substring) {
    append(contentsOf: text.utf8)
  }

  /// Appends a number in decimal figures.
  mutating func write(_ number: Int) {
    write(String(number))
  }
}

extension String {
  /// Hands over the bytes of the text, without a copy where Swift has them in one piece (nearly always).
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}

/// A set of ASCII bytes, asked without a table in memory.
struct ASCIISet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The set of these characters; all must be ASCII.
  init(_ characters: StaticString) {
    characters.withUTF8Buffer { bytes in
      for byte in bytes where byte < 0x80 {
        if byte < 0x40 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 0x40) }
      }
    }
  }

  /// Whether the byte is one of them.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    return (byte < 0x40 ? low : high) &>> UInt64(byte & 0x3F) & 1 != 0
  }
}
