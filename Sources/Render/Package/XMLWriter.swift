/// XML 1.0 as UTF-8 bytes, written from front to back. Every text and attribute goes through one escaping.
struct XMLWriter {
  /// Attributes in the order they are written; one without a value is left out.
  typealias Attributes = KeyValuePairs<String, String?>

  /// What has been written.
  private(set) var bytes: [UInt8]

  /// Begins with the XML declaration.
  init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  }

  /// An empty element.
  ///
  /// - Parameter name: a name that XML takes as it is.
  mutating func element(_ name: String, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    bytes += "/>".utf8
  }

  /// An element with what `content` writes between its tags.
  ///
  /// - Parameter name: a name that XML takes as it is.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void) {
    begin(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element that holds only text.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Text between tags.
  mutating func text(_ text: String) {
    append(text, isAttribute: false)
  }

  private mutating func begin(_ name: String, _ attributes: Attributes) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      bytes += key.utf8
      bytes += "=\"".utf8
      append(value, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Scalar by scalar: to Swift, a quotation mark with a combining accent behind it is another Character. What XML cannot
  /// hold (control characters, U+FFFE, U+FFFF) is left out.
  private mutating func append(_ text: String, isAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where isAttribute: bytes += "&quot;".utf8
      // A reader turns these into other white space where they stand as they are.
      case "\r": bytes += "&#13;".utf8
      case "\n" where isAttribute: bytes += "&#10;".utf8
      case "\t" where isAttribute: bytes += "&#9;".utf8
      case "\n", "\t": bytes.append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
