/// A table as HTML.
struct HTMLTable {
  let table: DocumentTable
  /// What it shows, for those who hear the page.
  let caption: String

  /// Writes it, without a line break at its end.
  func write(to output: inout [UInt8]) {
    output.write("<table>\n<caption>")
    HTMLEscaping.write(caption, to: &output)
    output.write("</caption>\n<colgroup>\n")
    for column in table.columns {
      output.write("<col style=\"width:")
      output.write(column.width)
      output.write("%\">\n")
    }
    output.write("</colgroup>\n<thead>\n")
    for storey in table.headings {
      output.write("<tr>")
      for heading in storey { write(heading, to: &output) }
      output.write("</tr>\n")
    }
    output.write("</thead>\n")
    writeRows(to: &output)
    output.write("</table>")
  }

  private func write(_ heading: DocumentTable.Heading, to output: inout [UInt8]) {
    output.write(heading.isJoint ? "<th scope=\"colgroup\"" : "<th scope=\"col\"")
    if heading.columns.count > 1 { output.write(" colspan=\"\(heading.columns.count)\"") }
    if heading.storeys.count > 1 { output.write(" rowspan=\"\(heading.storeys.count)\"") }
    output.write(">")
    HTMLEscaping.write(heading.label.lines, to: &output)
    output.write("</th>")
  }

  /// The rows, in a body for each group, so that a group's heading names its rows and no others.
  private func writeRows(to output: inout [UInt8]) {
    let cells = itemCells
    output.makeRoom(for: table.byteCount(marks: cells.map { $0.filled.count + "</td></tr>\n".utf8.count }))
    var isOpen = false
    func begin(_ output: inout [UInt8]) {
      if isOpen { output.write("</tbody>\n") }
      output.write("<tbody>\n")
      isOpen = true
    }
    for row in table.rows {
      switch row {
      case .span(let cell):
        begin(&output)
        output.write("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">")
        HTMLEscaping.write(cell.lines, to: &output)
        output.write("</th></tr>\n")
      case .group(let cells):
        begin(&output)
        writeGroup(cells, to: &output)
      case .item(let texts):
        if !isOpen { begin(&output) }
        output.write("<tr>")
        for (text, cell) in zip(texts, cells) {
          output.append(contentsOf: text.isEmpty ? cell.empty : cell.filled)
          HTMLEscaping.write(text.lines, to: &output)
          output.write("</td>")
        }
        output.write("</tr>\n")
      }
    }
    if isOpen { output.write("</tbody>\n") }
  }

  private func writeGroup(_ cells: [DocumentTable.Cell], to output: inout [UInt8]) {
    let title = cells.lastIndex { !$0.isEmpty }
    output.write("<tr class=\"group\">")
    for (index, cell) in cells.enumerated() {
      let isTitle = index == title
      output.write(isTitle ? "<th scope=\"rowgroup\">" : Self.beginning(of: table.columns[index].alignment) + ">")
      HTMLEscaping.write(cell.lines, to: &output)
      output.write(isTitle ? "</th>" : "</td>")
    }
    output.write("</tr>\n")
  }

  /// How the cells of each column begin. On a telephone each row is a card, and each cell with something in it carries its
  /// heading with it.
  private var itemCells: [(empty: [UInt8], filled: [UInt8])] {
    zip(table.columns, table.flatHeadings).map { column, headings in
      var beginning: [UInt8] = []
      beginning.write(Self.beginning(of: column.alignment))
      var filled = beginning
      filled.write(" data-label=\"")
      HTMLEscaping.write(headings.last?.lines.joined(separator: " ") ?? "", to: &filled)
      filled.write("\">")
      beginning.write(">")
      return (beginning, filled)
    }
  }

  private static func beginning(of alignment: DocumentTable.Alignment) -> String {
    switch alignment {
    case .leading: "<td"
    case .center: "<td class=\"center\""
    case .trailing: "<td class=\"end\""
    }
  }
}
