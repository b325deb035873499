import Mustache

/// Text as Markdown that reads as the same text: escapes where a character would mean something, and nowhere else.
///
/// For text inside a line: in table cells, and in emphasis. What only means something at the start of a line (`#`, `-`,
/// `1.`) is left alone.
enum MarkdownEscaping {
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    let words = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == " " }
    var result = words.map { escapedWord(Array($0)) }
    // Signs at the end of a heading would close it.
    if let last = result.last, !last.isEmpty, last.unicodeScalars.allSatisfy({ $0 == "#" }), result.count > 1 {
      result[result.count - 1] = "\\" + last
    }
    return result.joined(separator: " ")
  }

  private static func escapedWord(_ scalars: [Unicode.Scalar]) -> String {
    let isMarked = scalars.indices.map { means(scalars, $0) }
    // GitHub makes links of bare addresses, and in these a backslash is only itself: such an address is kept from
    // becoming a link. One without special characters stays a link.
    let breaksLinks = isMarked.contains(true)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isMarked[index] || breaksLinks && beginsLink(scalars, index) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether the scalar would be something else than itself.
  private static func means(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case "\\", "|", "*", "[", "`", "~", "$", "<": true
    case "_": !(isWord(scalars, index - 1) && isWord(scalars, index + 1))
    case "&": beginsEntity(scalars, index)
    default: false
    }
  }

  /// The colon of `://` and the point of `www.`.
  private static func beginsLink(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case ":": scalars[(index + 1)...].starts(with: ["/", "/"])
    case ".": scalars[..<index].reversed().starts(with: ["w", "w", "w"])
    default: false
    }
  }

  /// Text in one line, without spaces around it.
  static func inline(_ text: String) -> String {
    TextLines.split(text).map(escaped).joined(separator: " ").trimmed
  }

  /// The lines of a cell, which GitHub's tables hold in one.
  static func escaped(_ cell: DocumentTable.Cell) -> String {
    cell.lines.map(escaped).joined(separator: "<br>")
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "`"),
      UInt8(ascii: "~"),
      UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: "_"), UInt8(ascii: "&"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// Between two letters or digits an underscore is only itself.
  private static func isWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    let properties = scalars[index].properties
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// `&name;`, `&#1;` or `&#x1;` (HĐND&UBND followed by other words is none).
  private static func beginsEntity(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    var end = index + 1
    if end < scalars.count, scalars[end] == "#" { end += 1 }
    let start = end
    while end < scalars.count, scalars[end].isASCII,
      scalars[end].properties.isAlphabetic || scalars[end].properties.numericType != nil
    {
      end += 1
    }
    return end > start && end < scalars.count && scalars[end] == ";"
  }
}

extension MarkdownEscaping {
  /// A paragraph's line, already escaped, that may not begin a heading, list, quotation or rule.
  static func lineStartEscaped(_ line: String) -> String {
    let words = line.drop { $0 == " " || $0 == "\t" }
    guard let first = words.first else { return String(words) }
    if "#-+>=".contains(first) { return "\\" + words }
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let rest = words.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" { return digits + "\\" + rest }
    return String(words)
  }
}

/// Makes mustache escape values as ``MarkdownEscaping`` does: each line by itself, `<br>` between them, so that a value can
/// stand in a paragraph, in a cell and between marks of emphasis.
struct MarkdownContentType: MustacheContentType {
  /// The tag that turns it on, put before the first line of a template.
  static let pragma: String = {
    MustacheContentTypes.register(MarkdownContentType(), named: "plantool-markdown")
    return "{{% CONTENT_TYPE: plantool-markdown }}"
  }()

  func escapeText(_ text: String) -> String {
    TextLines.split(text).map { MarkdownEscaping.escaped($0).trimmed }.joined(separator: "<br>")
  }
}
