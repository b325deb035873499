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
