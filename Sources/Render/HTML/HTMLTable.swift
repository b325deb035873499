/// A table as HTML.
struct HTMLTable {
  let table: DocumentTable
  /// What it shows, for those who hear the page.
  let caption: String

  var html: String {
    var lines = ["<table>", "<caption>\(HTMLEscaping.escaped(caption))</caption>", "<colgroup>"]
    lines += table.columns.map { "<col style=\"width:\($0.width)%\">" }
    lines += ["</colgroup>", "<thead>"]
    lines += table.headings.map { storey in "<tr>" + storey.map(heading).joined() + "</tr>" }
    lines.append("</thead>")
    lines += bodies.flatMap { ["<tbody>"] + $0 + ["</tbody>"] }
    lines.append("</table>")
    return lines.joined(separator: "\n")
  }

  private func heading(_ heading: DocumentTable.Heading) -> String {
    var attributes = heading.isJoint ? "scope=\"colgroup\"" : "scope=\"col\""
    if heading.columns.count > 1 { attributes += " colspan=\"\(heading.columns.count)\"" }
    if heading.storeys.count > 1 { attributes += " rowspan=\"\(heading.storeys.count)\"" }
    return "<th \(attributes)>\(HTMLEscaping.escaped(heading.label))</th>"
  }

  /// The rows, a list for each group, so that a group's heading names its rows and no others.
  private var bodies: [[String]] {
    var bodies: [[String]] = [[]]
    // On a telephone each row is a card, and each cell carries its heading with it.
    let labels = table.flatHeadings.map { HTMLEscaping.escaped($0.last?.lines.joined(separator: " ") ?? "") }
    for row in table.rows {
      switch row {
      case .span(let cell):
        bodies.append([
          "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">\(HTMLEscaping.escaped(cell))</th></tr>"
        ])
      case .group(let cells): bodies.append([groupRow(cells)])
      case .item(let cells):
        let html = zip(cells, zip(table.columns, labels)).map { cell, column in item(cell, column.0.alignment, column.1)
        }
        bodies[bodies.count - 1].append("<tr>" + html.joined() + "</tr>")
      }
    }
    return bodies.filter { !$0.isEmpty }
  }

  private func groupRow(_ cells: [DocumentTable.Cell]) -> String {
    let title = cells.lastIndex { !$0.isEmpty }
    let html = cells.enumerated().map { index, cell in
      let words = HTMLEscaping.escaped(cell)
      if index == title { return "<th scope=\"rowgroup\">\(words)</th>" }
      return td(class: Self.names[table.columns[index].alignment], label: nil, words)
    }
    return "<tr class=\"group\">" + html.joined() + "</tr>"
  }

  private func item(_ cell: DocumentTable.Cell, _ alignment: DocumentTable.Alignment, _ label: String) -> String {
    td(class: Self.names[alignment], label: cell.isEmpty ? nil : label, HTMLEscaping.escaped(cell))
  }

  private func td(class name: String?, label: String?, _ words: String) -> String {
    let style = name.map { " class=\"\($0)\"" } ?? ""
    let heading = label.map { " data-label=\"\($0)\"" } ?? ""
    return "<td\(style)\(heading)>\(words)</td>"
  }

  private static let names: [DocumentTable.Alignment: String] = [.center: "center", .trailing: "end"]
}
