/// A Word file (WordprocessingML, ECMA-376 transitional) with styles, sections, page number fields and properties: what an
/// office opens, reads and signs.
public struct DOCXFormat: DocumentFormat {
  /// `docx`.
  public static let name = "docx"
  /// `docx`.
  public static let fileExtension = "docx"

  /// Word files need no settings.
  public init() {}

  /// The bytes of the file.
  ///
  /// - Throws: `RenderError` where memory runs out.
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    do throws(ZipError) {
      return try package(of: document).archive()
    } catch {
      throw RenderError(file: Self.name, error.message)
    }
  }

  private func package(of document: RenderedDocument) -> OfficePackage {
    // The headers come first: a section refers to them by their places.
    let parts =
      DOCXHeader.allCases.map(\.part) + [
        OfficePackage.Part(
          name: "word/styles.xml", contentType: DOCXNames.contentType("styles"), relationship: "styles",
          bytes: DOCXStyleSheet.bytes),
        OfficePackage.Part(
          name: "word/settings.xml", contentType: DOCXNames.contentType("settings"), relationship: "settings",
          bytes: DOCXSettings.bytes),
      ]
    return OfficePackage(
      main: OfficePackage.Part(
        name: Self.documentPart, contentType: DOCXNames.contentType("document.main"), relationship: "officeDocument",
        bytes: DOCXDocument(document: document).bytes, parts: parts),
      properties: OfficeProperties(document))
  }

  /// The part that holds the text.
  static let documentPart = "word/document.xml"
}
