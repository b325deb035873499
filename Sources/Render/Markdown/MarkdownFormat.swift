import PlanLang

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
    let values = DocumentValues(
      document: document, body: { MarkdownBody(blocks: $0).write(to: &$1) },
      table: { table, _, output in MarkdownTable(table: table).write(to: &output) })
    return try templates.fill(Self.template, with: values.values, escaped: MarkdownEscaping.writeValue)
  }

  static let template = "markdown/van-ban.mustache"
}
