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
    let template = try templates.template(Self.template, vocabulary: .document, pragma: ScalarHTMLContentType.pragma)
    let values = DocumentValues(
      document: document, body: { HTMLBody(blocks: $0).html },
      table: { HTMLTable(table: $0, caption: $1).html })
    return Array(template.render(values.values).utf8)
  }

  static let template = "html/van-ban.mustache"
}
