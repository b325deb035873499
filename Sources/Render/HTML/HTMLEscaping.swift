/// Text as HTML, in elements and in quoted attributes.
enum HTMLEscaping {
  /// Signs that HTML would read as something else, and control characters, which it cannot hold.
  private static let special = ASCIISet(
    """
    &<>"'\
    \u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{B}\u{C}\u{E}\u{F}\u{10}\
    \u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1A}\u{1B}\u{1C}\u{1D}\u{1E}\u{1F}\u{7F}
    """)

  /// Writes text in one pass over its bytes: what HTML would read as something else becomes an entity, what it cannot hold is
  /// left out, and the blank after ≥ and ≤ becomes a hard one (``FirmBlanks``).
  ///
  /// By bytes: taken as Characters, a quotation mark with a combining accent after it is no quotation mark, would not be
  /// escaped, and would end an attribute.
  static func write(_ text: String, to output: inout [UInt8]) {
    let special = special
    text.withUTF8Bytes { bytes in
      var written = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == FirmBlanks.firstByteOfSigns {
          if FirmBlanks.isSignWithBlank(bytes, at: index) {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<index + 3]))
            output.write("\u{A0}")
            index += 4
            written = index
            continue
          }
        } else if special.contains(byte) {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<index]))
          output.write(entity(byte))
          written = index + 1
        }
        index += 1
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
