/// Names that several parts of a Word file use.
enum DOCXNames {
  /// Namespace of WordprocessingML (transitional, as Word writes it).
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// Namespace of references to other parts.
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// The style that all others are based on.
  static let normalStyle = "Normal"
  /// The style of tables with lines.
  static let gridStyle = "BangKeKhung"

  /// Content type of a part: `document.main`, `styles` ...
  static func contentType(_ part: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(part)+xml"
  }
}
