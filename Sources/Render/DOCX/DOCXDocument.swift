/// The part `document.xml`: the text in one section, then each appendix in its own.
struct DOCXDocument {
  let document: RenderedDocument

  /// The bytes of the part.
  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "w:document", ["xmlns:w": DOCXNames.main, "xmlns:r": DOCXNames.relationships]
    ) { xml in
      xml.element("w:body") { xml in write(&xml) }
    }
    return xml.bytes
  }

  private func write(_ xml: inout XMLWriter) {
    let sections = self.sections
    for (position, (section, blocks)) in sections.enumerated() {
      for block in Self.ended(blocks, position < sections.count - 1 ? section : nil) { block.write(&xml) }
    }
    // The last section belongs to the body itself.
    (sections.last?.section ?? DOCXSection(orientation: .portrait)).write(&xml)
  }

  private var sections: [(section: DOCXSection, blocks: [DOCXBlock])] {
    var sections: [(section: DOCXSection, blocks: [DOCXBlock])] = []
    if let head = document.head {
      let section = DOCXSection(orientation: .portrait)
      let layout = DOCXHead(section: section)
      let signature = document.signature.flatMap(layout.block)
      let blocks = layout.blocks(of: head) + body(section, isSigned: signature != nil)
      sections.append((section, blocks + (signature.map { [$0] } ?? [])))
    }
    for page in document.appendices {
      let section = DOCXSection(orientation: page.orientation)
      sections.append((section, appendix(page, section)))
    }
    return sections
  }

  /// Blocks with a paragraph at the end, which carries the section's properties. A table gets one that takes up next to
  /// no room; any more would make an empty page where the table fills the last one.
  private static func ended(_ blocks: [DOCXBlock], _ section: DOCXSection?) -> [DOCXBlock] {
    var blocks = blocks
    var last = DOCXParagraph(.spacer)
    if case .paragraph(let paragraph)? = blocks.last {
      last = paragraph
      blocks.removeLast()
    }
    last.section = section
    return blocks + [.paragraph(last)]
  }

  // MARK: the text

  /// - Parameter isSigned: whether a signature follows; it does not stand alone on a page.
  private func body(_ section: DOCXSection, isSigned: Bool) -> [DOCXBlock] {
    var blocks = document.body.flatMap { self.blocks(of: $0, section) }
    if isSigned, case .paragraph(var paragraph)? = blocks.last {
      paragraph.keepsNext = true
      blocks[blocks.count - 1] = .paragraph(paragraph)
    }
    return blocks
  }

  private func blocks(of block: BodyBlock, _ section: DOCXSection) -> [DOCXBlock] {
    switch block {
    case .heading(let heading): return [self.heading(heading)]
    case .paragraph(let paragraph):
      let words = [paragraph.mark, paragraph.text].filter { !$0.isEmpty }.joined(separator: " ")
      return [.paragraph(paragraph.mark == "-" ? .dashed : .body, words)]
    case .table(let table, let title, let total):
      guard !table.columns.isEmpty else { return [] }
      if let total { return self.table(table, title: title, total: total, section) }
      // Without a paragraph between them two tables would be one.
      var gap = DOCXParagraph(.spacer)
      gap.after = PrintMeasures.paragraphGap
      return self.table(table, title: title, total: nil, section) + [.paragraph(gap)]
    }
  }

  private func heading(_ heading: BodyBlock.Heading) -> DOCXBlock {
    let style: DOCXStyle =
      switch heading.level {
      case .part: .part
      case .roman: .roman
      case .arabic: .arabic
      case .letter: .letter
      case .dash: .dash
      }
    var lines = TextLines.split(heading.line)
    if heading.level == .part { lines.insert(heading.number, at: 0) }
    return .paragraph(DOCXParagraph(style, lines: lines))
  }

  private func table(
    _ table: DocumentTable, title: String, total: String?, _ section: DOCXSection
  ) -> [DOCXBlock] {
    guard !table.columns.isEmpty else { return total.map { [.paragraph(.total, $0)] } ?? [] }
    var grid = DOCXTable(table, title: title, textWidth: section.textWidth)
    grid.keepsNext = total != nil
    return [.table(grid)] + (total.map { [.paragraph(.total, $0)] } ?? [])
  }

  // MARK: appendices

  /// Number, title, the document it belongs to, a rule; its table and total (D28-D30).
  private func appendix(_ page: AppendixPage, _ section: DOCXSection) -> [DOCXBlock] {
    var blocks = [DOCXBlock.paragraph(.appendixNumber, page.numberLine)]
    if !page.title.isEmpty { blocks.append(.paragraph(.appendixTitle, page.printedTitle)) }
    let rule = PrintMeasures.points(PrintMeasures.appendixRule)
    blocks += [
      .paragraph(.attachment, page.attachment),
      .paragraph(.rule(length: rule, within: section.textWidth, after: 12)),
    ]
    if let table = page.table {
      return blocks + self.table(table, title: page.caption, total: page.totalLine, section)
    }
    return blocks + (page.totalLine.map { [.paragraph(.total, $0)] } ?? [])
  }
}
