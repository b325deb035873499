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
    let values = DocumentValues(
      document: document, body: { HTMLBody(blocks: $0).write(to: &$1) },
      table: { HTMLTable(table: $0, caption: $1).write(to: &$2) })
    return try templates.fill(Self.template, with: values.values, escaped: HTMLEscaping.write)
  }

  static let template = "html/van-ban.mustache"
}
