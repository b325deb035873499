/// The text of a document as Markdown.
struct MarkdownBody {
  let blocks: [BodyBlock]

  /// Writes it, without a line break at its end: an empty line between its parts, none between the lines of a list.
  func write(to output: inout [UInt8]) {
    var isFirst = true
    var isInList = false
    for block in blocks {
      if case .paragraph(let paragraph) = block, paragraph.mark == "-" {
        if isInList { output.write("\n") } else { Self.part(&isFirst, &output) }
        isInList = true
        output.write("- ")
        write(paragraph.text, between: "<br>\n  ", to: &output)
      } else {
        isInList = false
        write(block, &isFirst, to: &output)
      }
    }
  }

  /// The block, and what stands under it, each with an empty line before it.
  private func write(_ block: BodyBlock, _ isFirst: inout Bool, to output: inout [UInt8]) {
    switch block {
    case .paragraph(let paragraph):
      Self.part(&isFirst, &output)
      let words = [paragraph.mark, paragraph.text].filter { !$0.isEmpty }.joined(separator: " ")
      write(words, between: "<br>\n", to: &output)
    case .heading(let heading):
      Self.part(&isFirst, &output)
      let words = MarkdownEscaping.inline(heading.line)
      switch heading.level {
      case .part:
        output.write("## " + MarkdownEscaping.inline(heading.number))
        guard !words.isEmpty else { return }
        Self.part(&isFirst, &output)
        output.write("**\(words)**")
      case .roman: output.write("## " + words)
      case .arabic: output.write("### " + words)
      case .letter: output.write("#### " + words)
      case .dash: output.write("##### " + MarkdownEscaping.lineStartEscaped(words))
      }
    case .table(let table, _, let total):
      if !table.columns.isEmpty {
        Self.part(&isFirst, &output)
        MarkdownTable(table: table).write(to: &output)
      }
      let total = MarkdownEscaping.inline(total ?? "")
      guard !total.isEmpty else { return }
      Self.part(&isFirst, &output)
      output.write("**\(total)**")
    }
  }

  private static func part(_ isFirst: inout Bool, _ output: inout [UInt8]) {
    if !isFirst { output.write("\n\n") }
    isFirst = false
  }

  /// The lines of a paragraph, none of which begins a heading or a list.
  private func write(_ text: String, between separator: String, to output: inout [UInt8]) {
    for (number, line) in TextLines.split(text).enumerated() {
      if number > 0 { output.write(separator) }
      MarkdownEscaping.writeLine(line, to: &output)
    }
  }
}
