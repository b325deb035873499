/// A paragraph of a Word file.
struct DOCXParagraph {
  /// Its style.
  var style: DOCXStyle
  /// Its text, line by line.
  var lines: [String] = []
  /// Whether it stays on the page of the next paragraph, though its style does not ask for it.
  var keepsNext = false
  /// Where its lines stand, if not where its style says.
  var alignment: DOCXStyle.Alignment?
  /// Distance from both sides in twips, if not what its style says.
  var inset: Int?
  /// Room under it in points, if not what its style says.
  var after: Double?
  /// The section that ends with it.
  var section: DOCXSection?

  /// A paragraph of this style with the lines of `text`.
  init(_ style: DOCXStyle, _ text: String = "") {
    self.init(style, lines: TextLines.split(text))
  }

  /// A paragraph of this style with these lines.
  init(_ style: DOCXStyle, lines: [String]) {
    self.style = style
    self.lines = lines
  }

  /// A rule in the middle of `width`.
  ///
  /// - Parameters:
  ///   - length: in points.
  ///   - width: of the text or the cell, in twips.
  ///   - after: room under it in points.
  static func rule(length: Double, within width: Int, after: Double? = nil) -> DOCXParagraph {
    var paragraph = DOCXParagraph(.rule)
    paragraph.after = after
    paragraph.inset = max(0, (width - DOCXUnits.twips(points: length)) / 2)
    return paragraph
  }

  /// A mark in its box, in the middle of `width`, twips.
  static func mark(_ mark: DocumentMark, within width: Int) -> DOCXParagraph {
    let style: DOCXStyle =
      switch mark.kind {
      case .urgency: .urgency
      case .circulation: .circulation
      }
    var paragraph = DOCXParagraph(style, mark.words)
    paragraph.inset = max(0, (width - DOCXUnits.twips(millimetres: mark.width)) / 2)
    return paragraph
  }

  /// Writes it; properties in the order that the standard asks for (CT_PPr).
  func write(_ xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": style.rawValue])
        if keepsNext { xml.element("w:keepNext") }
        if let after { xml.element("w:spacing", ["w:after": String(DOCXUnits.twips(points: after))]) }
        if let inset = inset.map(String.init) { xml.element("w:ind", ["w:left": inset, "w:right": inset]) }
        if let alignment { xml.element("w:jc", ["w:val": alignment.rawValue]) }
        section?.write(&xml)
      }
      guard !lines.isEmpty else { return }
      xml.element("w:r") { xml in
        for (number, line) in lines.enumerated() {
          if number > 0 { xml.element("w:br") }
          let words = line.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " ")
          xml.element("w:t", ["xml:space": "preserve"], text: FirmBlanks.applied(to: words))
        }
      }
    }
  }
}
