/// What the templates can print of a document, by name: the same names in every format.
struct DocumentValues {
  let document: RenderedDocument
  /// The text as finished markup; empty where there is none.
  let body: ([BodyBlock]) -> String
  /// An appendix's table, with what it shows in one line, as finished markup.
  let table: (DocumentTable, String) -> String

  /// The values. A name without a value is left out: for mustache an empty text is something.
  var values: [String: Any] {
    var values: [String: Any] = [
      "documentTitle": document.title,
      "generator": document.provenance.generator,
      "sources": document.provenance.sources,
      "appendices": document.appendices.enumerated().map { self.values(of: $1, position: $0 + 1) },
    ]
    if let head = document.head {
      var main = self.values(of: head)
      let body = body(document.body)
      if !body.isEmpty { main["body"] = body }
      if let signature = document.signature { main["signature"] = [self.values(of: signature)] }
      values["main"] = [main]
    }
    return values
  }

  private func values(of head: DocumentHead) -> [String: Any] {
    var values: [String: Any] = [
      "nation": DocumentHead.nation, "motto": DocumentHead.motto, "number": head.number, "dateline": head.dateline,
      "type": head.type, "marks": head.marks.map(self.values(of:)), "bases": head.bases.map { ["basis": $0] },
    ]
    values["parent"] = Self.text(head.parent ?? "")
    values["issuer"] = Self.text(head.issuer)
    values["subject"] = Self.text(head.subject)
    return values
  }

  private func values(of mark: DocumentMark) -> [String: Any] {
    ["kind": mark.kind.rawValue, "mark": mark.words, "width": String(mark.width)]
  }

  private func values(of signature: SignatureBlock) -> [String: Any] {
    var values: [String: Any] = ["recipientsTitle": signature.recipientsTitle]
    values["authority"] = Self.text(signature.authority)
    values["name"] = Self.text(signature.name)
    values["recipients"] = Self.text(signature.recipients)
    values["receiver"] = Self.text(signature.receiver)
    return values
  }

  private func values(of page: AppendixPage, position: Int) -> [String: Any] {
    var values: [String: Any] = [
      "id": "phu-luc-\(position)", "numberLine": page.numberLine, "attachment": page.attachment,
      "orientation": page.orientation.rawValue, "end": RenderedDocument.endMark,
    ]
    values["title"] = Self.text(page.printedTitle)
    values["table"] = page.table.flatMap { $0.columns.isEmpty ? nil : table($0, page.caption) }
    values["total"] = Self.text(page.totalLine ?? "")
    return values
  }

  /// Lines with something in them; nil where there are none.
  private static func text(_ lines: [String]) -> String? {
    let lines = lines.flatMap(TextLines.split).filter { !$0.trimmed.isEmpty }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private static func text(_ words: String) -> String? { text([words]) }
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
