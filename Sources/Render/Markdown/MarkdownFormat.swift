/// Markdown with tables as GitHub reads them.
///
/// Such a table has one heading row and no joined cells: a heading over several columns is put before each of theirs
/// ("Phân công: Chủ trì"), and a group row has its words in the first cell.
public struct MarkdownFormat: DocumentFormat {
  /// `md`.
  public static let name = "md"
  /// `md`.
  public static let fileExtension = "md"

  /// Markdown needs no settings.
  public init() {}

  /// The bytes of the file. Never fails.
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    let provenance = document.provenance
    var blocks = ["<!-- \(provenance.generator); sha256: \(provenance.sources) -->"]
    if let head = document.head { add(head, to: &blocks) }
    add(document.body, to: &blocks)
    if let signature = document.signature { add(signature, to: &blocks) }
    for page in document.appendices { add(page, to: &blocks) }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private func add(_ page: AppendixPage, to blocks: inout [String]) {
    blocks.append("## " + MarkdownEscaping.escaped(page.numberLine))
    // Each line of a title is emphasised by itself: emphasis must not begin or end with a space.
    let title = TextLines.split(page.printedTitle).map(emphasised).filter { !$0.isEmpty }
    if !title.isEmpty { blocks.append(title.joined(separator: "<br>")) }
    blocks.append("*\(inline(page.attachment))*")
    if let table = page.table, !table.columns.isEmpty { blocks.append(markdown(table)) }
    if let total = page.totalLine.map(emphasised), !total.isEmpty { blocks.append(total) }
  }

  /// Issuer beside nation and motto, number beside dateline, then kind, subject and bases.
  private func add(_ head: DocumentHead, to blocks: inout [String]) {
    let issuer = [head.parent.map(inline)].compactMap { $0 } + head.issuer.map(emphasised)
    let nation = [DocumentHead.nation, DocumentHead.motto].map(emphasised)
    blocks.append(
      [
        line([issuer.joined(separator: "<br>"), nation.joined(separator: "<br>")]), line([":---:", ":---:"]),
        line([inline(head.number), "*\(inline(head.dateline))*"]),
      ].joined(separator: "\n"))
    blocks.append("# " + inline(head.type))
    let subject = emphasised(head.subject)
    if !subject.isEmpty { blocks.append(subject) }
    blocks += head.bases.map { "*\(inline($0))*" }
  }

  private func add(_ body: [BodyBlock], to blocks: inout [String]) {
    var items: [String] = []
    func endList() {
      if !items.isEmpty { blocks.append(items.joined(separator: "\n")) }
      items = []
    }
    for block in body {
      switch block {
      case .paragraph(let paragraph) where paragraph.mark == "-":
        items.append("- " + lines(of: paragraph.text).joined(separator: "<br>\n  "))
      case .paragraph(let paragraph):
        endList()
        blocks.append(
          lines(of: [paragraph.mark, paragraph.text].filter { !$0.isEmpty }.joined(separator: " ")).joined(
            separator: "<br>\n"))
      case .heading(let heading):
        endList()
        // Deeper than a point there are no headings, only dashed lines in bold.
        if heading.level == .part { blocks.append("## " + inline(heading.number)) }
        let words = inline(heading.line)
        switch heading.level {
        case .part: blocks.append(emphasised(heading.line))
        case .roman: blocks.append("## " + words)
        case .arabic: blocks.append("### " + words)
        case .letter: blocks.append("#### " + words)
        case .dash: blocks.append("##### " + MarkdownEscaping.lineStartEscaped(words))
        }
      case .table(let table, _, let total):
        endList()
        if !table.columns.isEmpty { blocks.append(markdown(table)) }
        if let total = total.map(emphasised), !total.isEmpty { blocks.append(total) }
      }
    }
    endList()
  }

  /// Recipients beside the signature.
  private func add(_ signature: SignatureBlock, to blocks: inout [String]) {
    guard !signature.recipients.isEmpty || !signature.authority.isEmpty else { return }
    let recipients = signature.recipients.isEmpty ? [] : ["***Nơi nhận:***"] + signature.recipients.map(inline)
    let left = recipients + signature.receiver.map(emphasised)
    let name = signature.name.isEmpty ? [] : ["", emphasised(signature.name)]
    blocks.append(
      [
        line(["", ""]), line(["---", ":---:"]),
        line([
          left.joined(separator: "<br>"),
          (signature.authority.map(emphasised) + name).joined(separator: "<br>"),
        ]),
      ].joined(separator: "\n"))
  }

  /// The lines of a paragraph, none of which begins a heading or a list.
  private func lines(of text: String) -> [String] {
    TextLines.split(text).map(MarkdownEscaping.escaped).map(MarkdownEscaping.lineStartEscaped)
  }

  private func emphasised(_ text: String) -> String {
    let words = inline(text)
    return words.isEmpty ? "" : "**\(words)**"
  }

  /// Text in one line, without spaces around it.
  private func inline(_ text: String) -> String {
    TextLines.split(text).map(MarkdownEscaping.escaped).joined(separator: " ").trimmed
  }

  private func markdown(_ table: DocumentTable) -> String {
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
