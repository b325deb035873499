/// A table as GitHub reads them.
///
/// Such a table has one heading row and no joined cells: a heading over several columns is put before each of theirs
/// ("Phân công: Chủ trì"), and a group row has its words in the first cell.
struct MarkdownTable {
  let table: DocumentTable

  var markdown: String {
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
    lines += table.rows.map { line(table.cells(of: $0).map(MarkdownEscaping.escaped)) }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}
