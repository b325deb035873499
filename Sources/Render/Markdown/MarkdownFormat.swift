/// Markdown with tables as GitHub reads them.
///
/// Such a table has one heading row and no joined cells: a heading over several columns is put before each of theirs
/// ("Phân công: Chủ trì"), and a group row has its words in the first cell.
public struct MarkdownFormat: DocumentFormat {
  /// `md`.
  public static let name = "md"
  /// `md`.
  public static let fileExtension = "md"

  /// Markdown needs no settings.
  public init() {}

  /// The bytes of the file. Never fails.
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    let provenance = document.provenance
    var blocks = ["<!-- \(provenance.generator); sha256: \(provenance.sources) -->"]
    for section in document.body { add(section, depth: 1, to: &blocks) }
    for page in document.appendices { add(page, to: &blocks) }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private func add(_ page: AppendixPage, to blocks: inout [String]) {
    blocks.append("## " + MarkdownEscaping.escaped(page.numberLine))
    // Each line of a title is emphasised by itself: emphasis must not begin or end with a space.
    let title = TextLines.split(page.printedTitle).map(emphasised).filter { !$0.isEmpty }
    if !title.isEmpty { blocks.append(title.joined(separator: "<br>")) }
    blocks.append("*\(inline(page.attachment))*")
    if let table = page.table, !table.columns.isEmpty { blocks.append(markdown(table)) }
    if let total = page.totalLine.map(emphasised), !total.isEmpty { blocks.append(total) }
  }

  private func add(_ section: BodySection, depth: Int, to blocks: inout [String]) {
    let heading = [section.number, section.title].filter { !$0.isEmpty }.joined(separator: " ")
    blocks.append(String(repeating: "#", count: min(depth + 1, 6)) + " " + inline(heading))
    for paragraph in section.paragraphs {
      let lines = TextLines.split(paragraph).map(MarkdownEscaping.escaped).map(MarkdownEscaping.lineStartEscaped)
      blocks.append(lines.joined(separator: "<br>\n"))
    }
    if let table = section.table, !table.columns.isEmpty { blocks.append(markdown(table)) }
    for part in section.sections { add(part, depth: depth + 1, to: &blocks) }
  }

  private func emphasised(_ text: String) -> String {
    let words = inline(text)
    return words.isEmpty ? "" : "**\(words)**"
  }

  /// Text in one line, without spaces around it.
  private func inline(_ text: String) -> String {
    var words = Substring(TextLines.split(text).map(MarkdownEscaping.escaped).joined(separator: " "))
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }

  private func markdown(_ table: DocumentTable) -> String {
    var lines = [line(table.flatHeadings.map { $0.map(MarkdownEscaping.escaped).joined(separator: ": ") })]
    lines.append(
      line(
        table.columns.map { column in
          switch column.alignment {
          case .leading: "---"
          case .center: ":---:"
          case .trailing: "---:"
          }
        }))
    for row in table.rows {
      switch row {
      case .span(let cell):
        lines.append(line([MarkdownEscaping.escaped(cell)] + Array(repeating: "", count: table.columns.count - 1)))
      case .group(let cells), .item(let cells): lines.append(line(cells.map(MarkdownEscaping.escaped)))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}

extension DocumentTable {
  /// For each column its headings from the top storey down; empty ones are left out.
  var flatHeadings: [[Cell]] {
    columns.indices.map { column in
      headings.joined().filter { $0.columns.contains(column) && !$0.label.isEmpty }.map(\.label)
    }
  }
}
