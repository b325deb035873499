import Mustache
import PlanLang

/// One HTML file that needs no other, for screen and printer, in the frame that the office's template gives it.
public struct HTMLFormat: DocumentFormat {
  /// `html`.
  public static let name = "html"
  /// `html`.
  public static let fileExtension = "html"

  private let templates: TemplateStore

  /// - Parameter templates: where the frame comes from.
  public init(templates: TemplateStore = TemplateStore()) {
    self.templates = templates
  }

  /// The bytes of the file.
  ///
  /// - Throws: `RenderError` where the template has a fault or asks for something that there is not.
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    let template = try templates.template(Self.template, vocabulary: .document)
    return Array(template.render(values(of: document)).utf8)
  }

  static let template = "html/van-ban.mustache"

  private func values(of document: RenderedDocument) -> [String: Any] {
    var values: [String: Any] = [
      "documentTitle": document.title,
      "generator": document.provenance.generator,
      "sources": document.provenance.sources,
      "appendices": document.appendices.enumerated().map { self.values(of: $1, position: $0 + 1) },
    ]
    if let head = document.head {
      var main = self.values(of: head)
      main["body"] = HTMLBody(blocks: document.body).html
      if let signature = document.signature { main["signature"] = [self.values(of: signature)] }
      values["main"] = [main]
    }
    return values
  }

  private func values(of head: DocumentHead) -> [String: Any] {
    var values: [String: Any] = [
      "issuer": head.issuer.joined(separator: "\n"), "nation": DocumentHead.nation, "motto": DocumentHead.motto,
      "number": head.number, "dateline": head.dateline, "type": head.type,
      "bases": head.bases.map { ["basis": $0] },
    ]
    if let parent = head.parent { values["parent"] = parent }
    if !head.subject.isEmpty { values["subject"] = head.subject }
    return values
  }

  private func values(of signature: SignatureBlock) -> [String: Any] {
    var values: [String: Any] = [
      "authority": signature.authority.joined(separator: "\n"), "name": signature.name,
    ]
    if !signature.recipients.isEmpty {
      values["recipients"] = signature.recipients.joined(separator: "\n")
    }
    if !signature.receiver.isEmpty { values["receiver"] = signature.receiver.joined(separator: "\n") }
    return values
  }

  /// A name without a value is left out: for mustache an empty text is something.
  private func values(of page: AppendixPage, position: Int) -> [String: Any] {
    var values: [String: Any] = [
      "id": "phu-luc-\(position)", "numberLine": page.numberLine, "attachment": page.attachment,
      "orientation": page.orientation.rawValue,
    ]
    if !page.title.isEmpty { values["title"] = TextLines.split(page.printedTitle).joined(separator: "\n") }
    if let table = page.table, !table.columns.isEmpty {
      values["table"] = HTMLTable(table: table, label: page.caption).html
    }
    if let total = page.totalLine { values["total"] = total }
    return values
  }
}

extension TemplateVocabulary {
  /// What the template of a document can print.
  static let document = TemplateVocabulary(
    texts: ["documentTitle", "generator", "sources"], markup: [],
    lists: [
      "main": TemplateVocabulary(
        texts: ["parent", "issuer", "nation", "motto", "number", "dateline", "type", "subject"], markup: ["body"],
        lists: [
          "bases": TemplateVocabulary(texts: ["basis"], markup: [], lists: [:]),
          "signature": TemplateVocabulary(
            texts: ["authority", "name", "receiver", "recipients"], markup: [], lists: [:]),
        ]),
      "appendices": TemplateVocabulary(
        texts: ["id", "numberLine", "title", "attachment", "orientation", "total"], markup: ["table"], lists: [:]),
    ],
    required: ["body", "table"])
}
