/// The texts of a workbook, each once (part sharedStrings).
struct XLSXStrings {
  private var positions: [[UInt8]: Int] = [:]
  private var texts: [String] = []
  private var uses = 0

  /// The number of a text.
  mutating func index(of text: String) -> Int {
    uses += 1
    // To Swift, texts that are the same but for composition are equal; the first one's spelling would stand for both.
    let key = Array(text.utf8)
    if let index = positions[key] { return index }
    positions[key] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// The part's bytes.
  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element("sst", ["xmlns": XLSXSheet.namespace, "count": "\(uses)", "uniqueCount": "\(texts.count)"]) { xml in
      for text in texts {
        xml.element("si") { $0.element("t", ["xml:space": "preserve"], text: Self.escaped(text)) }
      }
    }
    return xml.bytes
  }

  /// The most that a cell may hold, in UTF-16 units; Excel repairs a file with more.
  static let longestText = 32_767

  /// The text in parts that a cell can hold; one where it is short enough.
  static func parts(of text: String) -> [String] {
    guard text.utf8.count > longestText else { return [text] }
    var parts = [String.UnicodeScalarView()]
    var length = 0
    for scalar in text.unicodeScalars {
      let units = UTF16.width(scalar)
      if length + units > longestText {
        parts.append(String.UnicodeScalarView())
        length = 0
      }
      parts[parts.count - 1].append(scalar)
      length += units
    }
    return parts.map { String($0) }
  }

  /// Whether editing a cell with this text would make a formula of it.
  static func looksLikeFormula(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "=+-@'".unicodeScalars.contains($0) } == true
  }

  /// `_x000D_` in a text means a character by its number; where these are the words, the first `_` is written so itself.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      escaped.append(
        contentsOf: means(scalars[index...].prefix(7)) ? "_x005F_".unicodeScalars : String(scalar).unicodeScalars)
    }
    return String(escaped)
  }

  private static func means(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let scalars = Array(scalars)
    return scalars.count == 7 && scalars[0] == "_" && scalars[1] == "x" && scalars[6] == "_"
      && scalars[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
