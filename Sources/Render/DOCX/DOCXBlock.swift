/// What stands in a section of a Word file, from top to bottom.
enum DOCXBlock {
  case paragraph(DOCXParagraph)
  case table(DOCXTable)
  case frame(DOCXFrame)

  /// A paragraph of this style with the lines of `text`.
  static func paragraph(_ style: DOCXStyle, _ text: String) -> DOCXBlock { .paragraph(DOCXParagraph(style, text)) }

  /// Writes it.
  func write(_ xml: inout XMLWriter) {
    switch self {
    case .paragraph(let paragraph): paragraph.write(&xml)
    case .table(let table): table.write(&xml)
    case .frame(let frame): frame.write(&xml)
    }
  }
}
