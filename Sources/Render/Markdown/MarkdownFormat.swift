import Mustache

/// Markdown with tables as GitHub reads them, in the frame that the office's template gives it.
public struct MarkdownFormat: DocumentFormat {
  /// `md`.
  public static let name = "md"
  /// `md`.
  public static let fileExtension = "md"

  private let templates: TemplateStore

  /// - Parameter templates: where the frame comes from.
  public init(templates: TemplateStore = TemplateStore()) {
    self.templates = templates
  }

  /// The bytes of the file.
  ///
  /// - Throws: `RenderError` where the template has a fault or asks for something that there is not.
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    let template = try templates.template(Self.template, vocabulary: .document, pragma: MarkdownContentType.pragma)
    let values = DocumentValues(
      document: document, body: { MarkdownBody(blocks: $0).markdown },
      table: { table, _ in MarkdownTable(table: table).markdown })
    return Array(template.render(values.values).utf8)
  }

  static let template = "markdown/van-ban.mustache"
}
