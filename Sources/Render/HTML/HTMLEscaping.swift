import Mustache

/// Text as HTML, in elements and in quoted attributes.
enum HTMLEscaping {
  /// Byte by byte: taken as Characters, a quotation mark with a combining accent after it is no quotation mark, would not
  /// be escaped, and would end an attribute.
  static func escaped(_ text: String) -> String {
    let text = FirmBlanks.applied(to: text)
    guard text.utf8.contains(where: { entity($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let entity = entity(byte) {
        bytes += entity.utf8
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines of a cell.
  static func escaped(_ cell: DocumentTable.Cell) -> String {
    cell.lines.map(escaped).joined(separator: "<br>")
  }

  private static func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

/// Makes mustache escape values as ``HTMLEscaping`` does; its own escaping goes by Characters.
struct ScalarHTMLContentType: MustacheContentType {
  /// The tag that turns it on, put before the first line of a template.
  static let pragma: String = {
    MustacheContentTypes.register(ScalarHTMLContentType(), named: "plantool-html")
    return "{{% CONTENT_TYPE: plantool-html }}"
  }()

  func escapeText(_ text: String) -> String {
    HTMLEscaping.escaped(text)
  }
}
