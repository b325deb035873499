#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A borrowed run of UTF-8 bytes: a file, a scalar, or a part of one.
///
/// Valid only inside the closure that hands it out. Offsets into it are UTF-8 byte offsets from its start.
public typealias UTF8Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
  /// The Unicode scalar that starts at byte `offset`, and its length in bytes (1 to 4).
  ///
  /// The buffer must hold well-formed UTF-8 and `offset` must be a scalar's first byte; a broken sequence gives
  /// U+FFFD with length 1, so a scan always moves on.
  @inlinable
  public func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    func tail(_ distance: Int) -> UInt32? {
      let index = offset + distance
      guard index < count, self[index] & 0xC0 == 0x80 else { return nil }
      return UInt32(self[index] & 0x3F)
    }
    if first & 0xE0 == 0xC0, let a = tail(1) { return ((first & 0x1F) << 6 | a, 2) }
    if first & 0xF0 == 0xE0, let a = tail(1), let b = tail(2) { return ((first & 0x0F) << 12 | a << 6 | b, 3) }
    if first & 0xF8 == 0xF0, let a = tail(1), let b = tail(2), let c = tail(3) {
      return ((first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    }
    return (0xFFFD, 1)
  }

  /// Where the Unicode scalar begins that ends before byte `end`.
  @inlinable
  public func scalarStart(before end: Int) -> Int {
    var start = end - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether these are the same bytes as `other`.
  public func isEqual(to other: UTF8Bytes) -> Bool {
    guard count == other.count else { return false }
    guard let start = baseAddress, let otherStart = other.baseAddress else { return true }
    return memcmp(start, otherStart, count) == 0
  }

  /// Whether the bytes are those of `word`.
  public func isEqual(to word: StaticString) -> Bool {
    isEqual(to: UTF8Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// A hash that is the same in every run: FNV-1a, its high bits folded into the low ones. For tables of short keys, where
  /// the library's hash costs more than the look-up; whoever uses it compares the bytes on a hit.
  public var stableHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }

  /// Offset of the first `byte` at or after `start`; nil where there is none.
  public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The bytes of `range` (UTF-8 byte offsets), without copying.
  @inlinable
  public func slice(_ range: Range<Int>) -> UTF8Bytes {
    UnsafeBufferPointer(rebasing: self[range])
  }
}

extension Array where Element == UInt8 {
  /// Whether `other` stands somewhere in these bytes. The library's `contains(_:)` for collections takes microseconds a
  /// call; this one compares bytes.
  public func contains(bytes other: [UInt8]) -> Bool {
    guard let first = other.first else { return true }
    return withUnsafeBufferPointer { bytes in
      other.withUnsafeBufferPointer { other in
        var start = 0
        while let found = bytes.firstOffset(of: first, from: start), found + other.count <= bytes.count {
          if bytes.slice(found..<found + other.count).isEqual(to: other) { return true }
          start = found + 1
        }
        return false
      }
    }
  }

  /// Appends the UTF-8 form of `scalar`.
  @inlinable
  public mutating func append(scalar: Unicode.Scalar) {
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
