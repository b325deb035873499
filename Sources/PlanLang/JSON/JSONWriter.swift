/// Writes JSON (RFC 8259) as UTF-8 bytes, keys in the order in which they are given, so that equal input gives equal bytes.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var depth = 0

  /// Starts empty.
  public init() {}

  /// Writes `{ ... }`.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclosed("{", "}", body)
  }

  /// Writes `[ ... ]`.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclosed("[", "]", body)
  }

  /// Writes a key; its value must follow.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes += Array(": ".utf8)
    needsComma = false
  }

  /// Writes a string; nil writes `null`.
  public mutating func value(_ string: String?) {
    separate()
    if let string { quote(string) } else { bytes += Array("null".utf8) }
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    separate()
    bytes += Array(String(number).utf8)
    needsComma = true
  }

  /// Writes a decimal number, exactly.
  public mutating func value(_ number: DecimalNumber) {
    separate()
    bytes += Array(number.plainDescription.utf8)
    needsComma = true
  }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) {
    separate()
    bytes += Array((flag ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes a key and a string.
  public mutating func field(_ key: String, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key and a number.
  public mutating func field(_ key: String, _ value: Int) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key and a decimal number.
  public mutating func field(_ key: String, _ value: DecimalNumber) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key and an array with one value for each element.
  public mutating func list<Element>(_ key: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void)
  {
    self.key(key)
    array { writer in
      for element in elements { body(&writer, element) }
    }
  }

  private mutating func enclosed(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(scalar: open)
    needsComma = false
    depth += 1
    let start = bytes.count
    body(&self)
    depth -= 1
    if bytes.count > start { newLine() }
    bytes.append(scalar: close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    let follows = bytes.last
    if depth > 0, follows != UInt8(ascii: " ") { newLine() }
    needsComma = false
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      case UInt8(ascii: "\t"): bytes += Array("\\t".utf8)
      case UInt8(ascii: "\r"): bytes += Array("\\r".utf8)
      case 0..<0x20, 0x7F:
        let hex = String(byte, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }
}
