/// What the templates can print of a document, by name: the same names in every format.
struct DocumentValues {
  /// A name with what it stands for.
  typealias Entry = (name: String, value: TemplateValue)

  let document: RenderedDocument
  /// Writes the text as finished markup.
  let body: ([BodyBlock], inout [UInt8]) -> Void
  /// Writes an appendix's table, with what it shows in one line, as finished markup.
  let table: (DocumentTable, String, inout [UInt8]) -> Void

  /// The values. A name without a value is left out: for mustache an empty text is something.
  var values: [Entry] {
    var values: [Entry] = [
      ("documentTitle", .text(document.title)), ("generator", .text(document.provenance.generator)),
      ("sources", .text(document.provenance.sources)),
      ("appendices", .list(document.appendices.enumerated().map { self.values(of: $1, position: $0 + 1) })),
    ]
    if let head = document.head {
      var main = self.values(of: head)
      if !document.body.isEmpty {
        main.append(("body", .markup { body(document.body, &$0) }))
      }
      if let signature = document.signature { main.append(("signature", .list([self.values(of: signature)]))) }
      values.append(("main", .list([main])))
    }
    return values
  }

  private func values(of head: DocumentHead) -> [Entry] {
    let values: [Entry?] = [
      ("nation", .text(DocumentHead.nation)), ("motto", .text(DocumentHead.motto)), ("number", .text(head.number)),
      ("dateline", .text(head.dateline)), ("type", .text(head.type)),
      ("marks", .list(head.marks.map(self.values(of:)))),
      ("bases", .list(head.bases.map { [("basis", .text($0))] })), Self.text("parent", head.parent ?? ""),
      Self.text("issuer", head.issuer), Self.text("subject", head.subject),
    ]
    return values.compactMap { $0 }
  }

  private func values(of mark: DocumentMark) -> [Entry] {
    [("kind", .text(mark.kind.rawValue)), ("mark", .text(mark.words)), ("width", .text(String(mark.width)))]
  }

  private func values(of signature: SignatureBlock) -> [Entry] {
    let values: [Entry?] = [
      ("recipientsTitle", .text(signature.recipientsTitle)), Self.text("authority", signature.authority),
      Self.text("name", signature.name), Self.text("recipients", signature.recipients),
      Self.text("receiver", signature.receiver),
    ]
    return values.compactMap { $0 }
  }

  private func values(of page: AppendixPage, position: Int) -> [Entry] {
    var values: [Entry?] = [
      ("id", .text("phu-luc-\(position)")), ("numberLine", .text(page.numberLine)),
      ("attachment", .text(page.attachment)), ("orientation", .text(page.orientation.rawValue)),
      ("end", .text(RenderedDocument.endMark)), Self.text("title", page.printedTitle),
      Self.text("total", page.totalLine ?? ""),
    ]
    if let table = page.table, !table.columns.isEmpty {
      values.append(("table", .markup { self.table(table, page.caption, &$0) }))
    }
    return values.compactMap { $0 }
  }

  /// Lines with something in them; nil where there are none.
  private static func text(_ name: String, _ lines: [String]) -> Entry? {
    let lines = lines.flatMap(TextLines.split).filter { !$0.trimmed.isEmpty }
    return lines.isEmpty ? nil : (name, .text(lines.joined(separator: "\n")))
  }

  private static func text(_ name: String, _ words: String) -> Entry? { text(name, [words]) }
}

/// What a name in a template stands for.
enum TemplateValue {
  /// Words, which each format escapes in its own way.
  case text(String)
  /// Finished markup, written when it is needed.
  case markup((inout [UInt8]) -> Void)
  /// What a section repeats, with the names of each entry.
  case list([[DocumentValues.Entry]])
}

extension TemplateVocabulary {
  /// What the template of a document can print.
  static let document = TemplateVocabulary(
    texts: ["documentTitle", "generator", "sources"], markup: [],
    lists: [
      "main": TemplateVocabulary(
        texts: ["parent", "issuer", "nation", "motto", "number", "dateline", "type", "subject"], markup: ["body"],
        lists: [
          "marks": TemplateVocabulary(texts: ["kind", "mark", "width"], markup: [], lists: [:]),
          "bases": TemplateVocabulary(texts: ["basis"], markup: [], lists: [:]),
          "signature": TemplateVocabulary(
            texts: ["authority", "name", "receiver", "recipients", "recipientsTitle"], markup: [], lists: [:]),
        ]),
      "appendices": TemplateVocabulary(
        texts: ["id", "numberLine", "title", "attachment", "orientation", "total", "end"], markup: ["table"], lists: [:]
      ),
    ],
    required: ["body", "table"])
}
