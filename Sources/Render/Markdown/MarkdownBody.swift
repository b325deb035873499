/// The text of a document as Markdown.
struct MarkdownBody {
  let blocks: [BodyBlock]

  var markdown: String {
    var parts: [String] = []
    var items: [String] = []
    for block in blocks {
      if case .paragraph(let paragraph) = block, paragraph.mark == "-" {
        items.append("- " + lines(of: paragraph.text).joined(separator: "<br>\n  "))
        continue
      }
      if !items.isEmpty { parts.append(items.joined(separator: "\n")) }
      items = []
      parts += markdown(block)
    }
    if !items.isEmpty { parts.append(items.joined(separator: "\n")) }
    return parts.joined(separator: "\n\n")
  }

  /// The block, and what stands under it, each with an empty line between.
  private func markdown(_ block: BodyBlock) -> [String] {
    switch block {
    case .paragraph(let paragraph):
      let words = [paragraph.mark, paragraph.text].filter { !$0.isEmpty }.joined(separator: " ")
      return [lines(of: words).joined(separator: "<br>\n")]
    case .heading(let heading):
      let words = MarkdownEscaping.inline(heading.line)
      switch heading.level {
      case .part: return ["## " + MarkdownEscaping.inline(heading.number)] + (words.isEmpty ? [] : ["**\(words)**"])
      case .roman: return ["## " + words]
      case .arabic: return ["### " + words]
      case .letter: return ["#### " + words]
      case .dash: return ["##### " + MarkdownEscaping.lineStartEscaped(words)]
      }
    case .table(let table, _, let total):
      let total = MarkdownEscaping.inline(total ?? "")
      return (table.columns.isEmpty ? [] : [MarkdownTable(table: table).markdown])
        + (total.isEmpty ? [] : ["**\(total)**"])
    }
  }

  /// The lines of a paragraph, none of which begins a heading or a list.
  private func lines(of text: String) -> [String] {
    TextLines.split(text).map(MarkdownEscaping.escaped).map(MarkdownEscaping.lineStartEscaped)
  }
}
