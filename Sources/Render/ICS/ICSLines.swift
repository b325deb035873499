/// The lines of a calendar file: escaped, folded, ended as RFC 5545 asks.
struct ICSLines {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// A property with a value of another type than text, written as it is.
  mutating func add(_ name: String, _ value: String) {
    fold(name + ":" + value)
  }

  /// A property with a text.
  mutating func add(_ name: String, text: String) {
    fold(name + ":" + Self.escaped(text))
  }

  /// A property with several texts.
  mutating func add(_ name: String, texts: [String]) {
    fold(name + ":" + texts.map(Self.escaped).joined(separator: ","))
  }

  /// Section 3.3.11: `\`, `;` and `,` behind a backslash, line breaks as `\n`; control characters are none of a text's.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in TextLines.split(text).joined(separator: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\t": escaped.append(" ")
      default: if scalar.properties.generalCategory != .control { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  /// Section 3.1: lines of 75 octets at most, the break never inside a character; each later one begins with a space.
  private mutating func fold(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if length + octets > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += Array(String(scalar).utf8)
      length += octets
    }
    bytes += [0x0D, 0x0A]
  }
}
