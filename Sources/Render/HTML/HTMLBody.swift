import PlanLang

/// The text of a document as HTML.
struct HTMLBody {
  private let blocks: [BodyBlock]
  /// The levels that the text has headings of, from the highest.
  private let levels: [SectionNumber.Level]

  init(blocks: [BodyBlock]) {
    self.blocks = blocks
    let used = blocks.compactMap { block -> SectionNumber.Level? in
      guard case .heading(let heading) = block else { return nil }
      return heading.level
    }
    levels = SectionNumber.Level.allCases.filter(used.contains)
  }

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
      return HTMLTable(table: table, caption: title).html + total
    }
  }

  private func html(_ heading: BodyBlock.Heading) -> String {
    let number = heading.level == .part ? HTMLEscaping.escaped(heading.number) + "<br>" : ""
    // Headings follow one another without a gap, whichever levels a document has; the first is the kind of document.
    let tag = "h\(2 + (levels.firstIndex(of: heading.level) ?? 0))"
    return "<\(tag) class=\"\(heading.level)\">\(number)\(HTMLEscaping.escaped(heading.line))</\(tag)>"
  }
}
