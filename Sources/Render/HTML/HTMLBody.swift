/// The text of a document as HTML.
struct HTMLBody {
  let blocks: [BodyBlock]

  var html: String { blocks.map(html).joined(separator: "\n") }

  private func html(_ block: BodyBlock) -> String {
    switch block {
    case .heading(let heading): return html(heading)
    case .paragraph(let paragraph):
      let words = TextLines.split(paragraph.text).map(HTMLEscaping.escaped).joined(separator: "<br>")
      return "<p>" + [HTMLEscaping.escaped(paragraph.mark), words].filter { !$0.isEmpty }.joined(separator: " ")
        + "</p>"
    case .table(let table, let title, let total):
      guard !table.columns.isEmpty else { return "" }
      let total = total.map { "\n<p class=\"total\">\(HTMLEscaping.escaped($0))</p>" } ?? ""
      return HTMLTable(table: table, label: title.isEmpty ? "Bảng" : title).html + total
    }
  }

  private func html(_ heading: BodyBlock.Heading) -> String {
    let words = HTMLEscaping.escaped(heading.line)
    switch heading.level {
    case .part: return "<h2 class=\"part\">\(HTMLEscaping.escaped(heading.number))<br>\(words)</h2>"
    case .roman: return "<h3>\(words)</h3>"
    case .arabic: return "<h4>\(words)</h4>"
    case .letter: return "<h5>\(words)</h5>"
    case .dash: return "<h6>\(words)</h6>"
    }
  }
}
