/// A set of bytes that is searched for sixteen bytes at a time: in most of a text none of them stands.
struct ByteSet: Sendable {
  private let members: [SIMD16<UInt8>]
  private let limit: UInt8
  /// Whether each byte is in the set.
  private let isMember: [Bool]

  /// - Parameters:
  ///   - members: the bytes.
  ///   - limit: all bytes below it are in the set too.
  init(_ members: [UInt8], allBelow limit: UInt8 = 0) {
    self.members = members.map(SIMD16.init(repeating:))
    self.limit = limit
    isMember = (0...UInt8.max).map { $0 < limit || members.contains($0) }
  }

  /// The offset of the first of them at or after `start`; nil where there is none.
  func firstOffset(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    let end = beginning(in: bytes, from: start)
    return isMember.withUnsafeBufferPointer { isMember in
      for offset in end..<bytes.count where isMember[Int(bytes[offset])] { return offset }
      return nil
    }
  }

  /// The offset at or after `start` of sixteen bytes with one of them, or of the fewer than sixteen at the end.
  private func beginning(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let limits = SIMD16(repeating: limit)
    var offset = start
    while offset + 16 <= bytes.count {
      let chunk = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      var found = chunk .< limits
      for index in members.indices { found .|= chunk .== members[index] }
      if any(found) { break }
      offset += 16
    }
    return offset
  }
}
