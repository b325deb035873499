/// A table as comma-separated values (RFC 4180), for spreadsheets and programs.
///
/// UTF-8 with a byte order mark, without which Excel takes Vietnamese letters for something else; lines end with CR LF. The
/// first line has the columns' headings, a joint heading before each of its own ("Phân công: Chủ trì"); a group row has its
/// words in the first cell. Cells say what the document prints. The file has no place for the program's version and the
/// hash of the sources.
public struct CSVFormat: DocumentFormat {
  /// `csv`.
  public static let name = "csv"
  /// `csv`.
  public static let fileExtension = "csv"

  /// CSV needs no settings.
  public init() {}

  /// The bytes of the file. Never fails.
  ///
  /// A file holds one table: of a document with several, each is printed by itself (``RenderedDocument/singleTables``).
  /// Where they are printed into one all the same, an empty line stands between them.
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    let tables = document.tables.map { records($0.table).map { $0 + "\r\n" }.joined() }
    return Array("\u{FEFF}".utf8) + Array(tables.joined(separator: "\r\n").utf8)
  }

  private func records(_ table: DocumentTable) -> [String] {
    let headings = table.flatHeadings.map { $0.map { $0.lines.joined(separator: " ") }.joined(separator: ": ") }
    let rows = table.rows.map { table.cells(of: $0).map(field) }
    return ([headings.map { quoted(guarded($0)) }] + rows).map { $0.joined(separator: ",") }
  }

  private func field(_ cell: DocumentTable.Cell) -> String {
    quoted(guarded(cell.lines.joined(separator: "\n")))
  }

  /// Keeps a text from being taken for a formula: programs compute what begins with = + - @, so that a dashed line of a plan
  /// becomes `#NAME?`, and a call such as `=cmd|...` runs something. A space of a figure's width (U+2007) before it shows as
  /// a space, in Excel and in LibreOffice. An apostrophe would be shown as one; other blanks, the hard space among them, are
  /// cut off before `+1`; a mark without width could not be seen by whoever looks the text up.
  private func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else { return text }
    return "\u{2007}" + text
  }

  /// In quotes where something in it would end the field.
  private func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { $0 != "," && $0 != "\"" && $0 != "\n" && $0 != "\r" }
    guard !isPlain || text.first == " " || text.last == " " else { return text }
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
