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

  /// Writes it, without a line break at its end.
  func write(to output: inout [UInt8]) {
    for (number, block) in blocks.enumerated() {
      if number > 0 { output.write("\n") }
      write(block, to: &output)
    }
  }

  private func write(_ block: BodyBlock, to output: inout [UInt8]) {
    switch block {
    case .heading(let heading): write(heading, to: &output)
    case .paragraph(let paragraph):
      output.write("<p>")
      HTMLEscaping.write(paragraph.mark, to: &output)
      let lines = TextLines.split(paragraph.text)
      if !paragraph.mark.isEmpty, !lines.isEmpty { output.write(" ") }
      HTMLEscaping.write(lines, to: &output)
      output.write("</p>")
    case .table(let table, let title, let total):
      guard !table.columns.isEmpty else { return }
      HTMLTable(table: table, caption: title).write(to: &output)
      guard let total else { return }
      output.write("\n<p class=\"total\">")
      HTMLEscaping.write(total, to: &output)
      output.write("</p>")
    }
  }

  private func write(_ heading: BodyBlock.Heading, to output: inout [UInt8]) {
    // Headings follow one another without a gap, whichever levels a document has; the first is the kind of document.
    let tag = "h\(2 + (levels.firstIndex(of: heading.level) ?? 0))"
    output.write("<\(tag) class=\"\(Self.name(of: heading.level))\">")
    if heading.level == .part {
      HTMLEscaping.write(heading.number, to: &output)
      output.write("<br>")
    }
    HTMLEscaping.write(heading.line, to: &output)
    output.write("</\(tag)>")
  }

  /// How the style sheet calls the headings of a level.
  private static func name(of level: SectionNumber.Level) -> String {
    switch level {
    case .part: "part"
    case .roman: "roman"
    case .arabic: "arabic"
    case .letter: "letter"
    case .dash: "dash"
    }
  }
}
