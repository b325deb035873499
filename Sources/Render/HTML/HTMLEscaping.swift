/// Text as HTML, in elements and in quoted attributes.
enum HTMLEscaping {
  /// Signs that HTML would read as something else, ≥ and ≤, and control characters, which it cannot hold but for three.
  private static let special = ByteSet(Array("&<>\"'\u{7F}".utf8) + [FirmBlanks.firstByteOfSigns], allBelow: 0x20)

  /// Writes text in one pass over its bytes: what HTML would read as something else becomes an entity, what it cannot hold is
  /// left out, and the blank after ≥ and ≤ becomes a hard one (``FirmBlanks``).
  ///
  /// By bytes: taken as Characters, a quotation mark with a combining accent after it is no quotation mark, would not be
  /// escaped, and would end an attribute.
  static func write(_ text: String, to output: inout [UInt8]) {
    text.withUTF8Bytes { bytes in
      var written = 0
      var index = 0
      while let found = special.firstOffset(in: bytes, from: index) {
        index = found + 1
        switch bytes[found] {
        case FirmBlanks.firstByteOfSigns:
          guard FirmBlanks.isSignWithBlank(bytes, at: found) else { continue }
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<found + 3]))
          output.write("\u{A0}")
          index = found + 4
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
          continue
        default:
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<found]))
          output.write(entity(bytes[found]))
        }
        written = index
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written...]))
    }
  }

  /// Writes the lines of a cell.
  static func write(_ lines: [String], to output: inout [UInt8]) {
    for (number, line) in lines.enumerated() {
      if number > 0 { output.write("<br>") }
      write(line, to: &output)
    }
  }

  private static func entity(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: ""
    }
  }
}
