/// What keeps a file from being read as UTF-8 text (PL004).
public enum SourceEncoding {
  /// What may stand before the first line of a UTF-8 file and belongs to none.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  enum Fault {
    case utf16
    case utf32
    case notUTF8(offset: Int)
    case control(scalar: UInt8, offset: Int)
  }

  /// The first fault, or nil where the bytes are UTF-8 text that YAML allows.
  ///
  /// C0 and C1 controls are refused but for tab, line feed, carriage return and next line, as YAML 1.1 section 5.1 asks.
  static func firstFault(in bytes: [UInt8]) -> Fault? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    // UTF-16 without a mark shows as a NUL beside each ASCII character.
    if bytes.count >= 4, (bytes[0] == 0) != (bytes[1] == 0), (bytes[2] == 0) != (bytes[3] == 0) { return .utf16 }
    return bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte >= 0x20, byte < 0x7F {
          index += 1
          continue
        }
        if byte < 0x80 {
          guard byte == 0x0A || byte == 0x09 || byte == 0x0D else { return .control(scalar: byte, offset: index) }
          index += 1
          continue
        }
        let length = wellFormedLength(buffer, index)
        if length == 0 { return .notUTF8(offset: index) }
        if byte == 0xC2, buffer[index + 1] < 0xA0, buffer[index + 1] != 0x85 {
          return .control(scalar: buffer[index + 1], offset: index)
        }
        index += length
      }
      return nil
    }
  }

  /// Length of the well-formed multi-byte sequence at `index` (Unicode table 3-7), or 0.
  private static func wellFormedLength(_ buffer: UTF8Bytes, _ index: Int) -> Int {
    func inside(_ distance: Int, _ range: ClosedRange<UInt8>) -> Bool {
      index + distance < buffer.count && range.contains(buffer[index + distance])
    }
    let tail: ClosedRange<UInt8> = 0x80...0xBF
    switch buffer[index] {
    case 0xC2...0xDF: return inside(1, tail) ? 2 : 0
    case 0xE0: return inside(1, 0xA0...0xBF) && inside(2, tail) ? 3 : 0
    case 0xED: return inside(1, 0x80...0x9F) && inside(2, tail) ? 3 : 0
    case 0xE1...0xEF: return inside(1, tail) && inside(2, tail) ? 3 : 0
    case 0xF0: return inside(1, 0x90...0xBF) && inside(2, tail) && inside(3, tail) ? 4 : 0
    case 0xF1...0xF3: return inside(1, tail) && inside(2, tail) && inside(3, tail) ? 4 : 0
    case 0xF4: return inside(1, 0x80...0x8F) && inside(2, tail) && inside(3, tail) ? 4 : 0
    default: return 0
    }
  }
}
