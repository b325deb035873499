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
  /// - Throws: `RenderError` where the template has a fault or asks for something that there is not, and for a document
  ///   with a body: the template prints appendices, and nothing may be lost.
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    guard document.body.isEmpty else { throw RenderError(file: Self.template, .onlyAppendices) }
    let template = try templates.template(Self.template, vocabulary: .appendices)
    return Array(template.render(values(of: document)).utf8)
  }

  static let template = "html/phu-luc.mustache"

  private func values(of document: RenderedDocument) -> [String: Any] {
    [
      "documentTitle": document.title,
      "generator": document.provenance.generator,
      "sources": document.provenance.sources,
      "appendices": document.appendices.enumerated().map { values(of: $1, position: $0 + 1) },
    ]
  }

  /// A name without a value is left out: for mustache an empty text is something.
  private func values(of page: AppendixPage, position: Int) -> [String: Any] {
    var values: [String: Any] = [
      "id": "phu-luc-\(position)", "numberLine": page.numberLine, "attachment": page.attachment,
      "orientation": page.orientation.rawValue,
    ]
    if !page.title.isEmpty { values["title"] = TextLines.split(page.printedTitle).joined(separator: "\n") }
    let label = page.title.isEmpty ? page.numberLine : TextLines.split(page.title).joined(separator: " ")
    if let table = page.table, !table.columns.isEmpty { values["table"] = HTMLTable(table: table, label: label).html }
    if let total = page.totalLine { values["total"] = total }
    return values
  }
}

extension TemplateVocabulary {
  /// What a template of appendices can print.
  static let appendices = TemplateVocabulary(
    texts: ["documentTitle", "generator", "sources"], markup: [],
    lists: [
      "appendices": TemplateVocabulary(
        texts: ["id", "numberLine", "title", "attachment", "orientation", "total"], markup: ["table"], lists: [:])
    ],
    required: ["table"])
}

extension Message {
  fileprivate static let onlyAppendices = Message(
    vi: "mẫu này chỉ in phụ lục, chưa in phần thân của văn bản",
    en: "this template prints appendices, not a document's body")
}
