/// Text as Markdown that reads as the same text: escapes where a character would mean something, and nowhere else.
///
/// For text inside a line: in table cells, and in emphasis. What only means something at the start of a line (`#`, `-`,
/// `1.`) is left alone.
enum MarkdownEscaping {
  private static let special = ByteSet(Array("\\|*[`~$<_&#".utf8))

  /// Writes text; most has nothing to escape.
  static func write(_ text: String, to output: inout [UInt8]) {
    if !writePlain(text, to: &output) { output.write(escaped(text)) }
  }

  /// Writes the lines of a cell, which GitHub's tables hold in one.
  static func write(_ lines: [String], to output: inout [UInt8]) {
    for (number, line) in lines.enumerated() {
      if number > 0 { output.write("<br>") }
      write(line, to: &output)
    }
  }

  /// Writes a line of a paragraph, which may not begin a heading, list, quotation or rule.
  static func writeLine(_ line: String, to output: inout [UInt8]) {
    // A line that begins with a letter, as nearly all do, begins nothing else.
    let isLetter = line.utf8.first.map { $0 >= 0x80 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 } ?? false
    if isLetter { return write(line, to: &output) }
    output.write(lineStartEscaped(escaped(line)))
  }

  /// Writes a value that a template prints: each line by itself, `<br>` between them, so that it can stand in a paragraph,
  /// in a cell and between marks of emphasis.
  static func writeValue(_ text: String, to output: inout [UInt8]) {
    for (number, line) in TextLines.split(text).enumerated() {
      if number > 0 { output.write("<br>") }
      output.write(escaped(line).trimmed)
    }
  }

  /// Writes text in which nothing is to be escaped; false, and nothing written, where there may be something.
  private static func writePlain(_ text: String, to output: inout [UInt8]) -> Bool {
    text.withUTF8Bytes { bytes in
      if special.firstOffset(in: bytes) != nil { return false }
      output.append(contentsOf: bytes)
      return true
    }
  }

  /// The text with its escapes.
  static func escaped(_ text: String) -> String {
    guard text.withUTF8Bytes({ special.firstOffset(in: $0) != nil }) else { return text }
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
