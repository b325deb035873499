/// The part `styles.xml`: font and language of the whole file in one place, and the styles of paragraphs.
enum DOCXStyleSheet {
  /// The bytes of the part.
  static var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": DOCXNames.main]) { xml in
      defaults(&xml)
      builtIn(&xml)
      for style in DOCXStyle.allCases { write(style, &xml) }
    }
    return xml.bytes
  }

  private static func defaults(_ xml: inout XMLWriter) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          let font = PrintMeasures.font
          xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
          size(PrintMeasures.Size.text, &xml)
          let language = OfficeProperties.language
          xml.element("w:lang", ["w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"])
        }
      }
      xml.element("w:pPrDefault") { xml in
        xml.element("w:pPr") { $0.element("w:spacing", ["w:after": "0", "w:line": "240", "w:lineRule": "auto"]) }
      }
    }
  }

  /// The styles that Word takes where none is said.
  private static func builtIn(_ xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": DOCXNames.normalStyle]) { xml in
      xml.element("w:name", ["w:val": "Normal"])
      xml.element("w:qFormat")
    }
    xml.element("w:style", ["w:type": "character", "w:default": "1", "w:styleId": "DefaultParagraphFont"]) { xml in
      xml.element("w:name", ["w:val": "Default Paragraph Font"])
      xml.element("w:uiPriority", ["w:val": "1"])
      xml.element("w:semiHidden")
      xml.element("w:unhideWhenUsed")
    }
    table("TableNormal", name: "Normal Table", isDefault: true, sideMargin: 0, topMargin: 0, hasLines: false, &xml)
    xml.element("w:style", ["w:type": "numbering", "w:default": "1", "w:styleId": "NoList"]) { xml in
      xml.element("w:name", ["w:val": "No List"])
      xml.element("w:uiPriority", ["w:val": "99"])
      xml.element("w:semiHidden")
      xml.element("w:unhideWhenUsed")
    }
    table(
      DOCXNames.gridStyle, name: "Bảng kẻ khung", isDefault: false, sideMargin: 80, topMargin: 40, hasLines: true, &xml)
  }

  /// - Parameters:
  ///   - sideMargin: between a cell's sides and its words, in twips.
  ///   - topMargin: over and under its words, in twips.
  private static func table(
    _ id: String, name: String, isDefault: Bool, sideMargin: Int, topMargin: Int, hasLines: Bool,
    _ xml: inout XMLWriter
  ) {
    xml.element("w:style", ["w:type": "table", "w:default": isDefault ? "1" : nil, "w:styleId": id]) { xml in
      xml.element("w:name", ["w:val": name])
      if !isDefault { xml.element("w:basedOn", ["w:val": "TableNormal"]) }
      xml.element("w:uiPriority", ["w:val": "99"])
      if isDefault {
        xml.element("w:semiHidden")
        xml.element("w:unhideWhenUsed")
      }
      xml.element("w:tblPr") { xml in
        xml.element("w:tblInd", ["w:w": "0", "w:type": "dxa"])
        if hasLines {
          xml.element("w:tblBorders") { xml in
            for side in ["top", "left", "bottom", "right", "insideH", "insideV"] { line(side, &xml) }
          }
        }
        xml.element("w:tblCellMar") { xml in
          for (side, width) in [("top", topMargin), ("left", sideMargin), ("bottom", topMargin), ("right", sideMargin)]
          {
            xml.element("w:\(side)", ["w:w": String(width), "w:type": "dxa"])
          }
        }
      }
    }
  }

  private static func write(_ style: DOCXStyle, _ xml: inout XMLWriter) {
    let look = style.look
    xml.element("w:style", ["w:type": "paragraph", "w:customStyle": "1", "w:styleId": style.rawValue]) { xml in
      xml.element("w:name", ["w:val": style.name])
      xml.element("w:basedOn", ["w:val": DOCXNames.normalStyle])
      xml.element("w:qFormat")
      xml.element("w:pPr") { xml in properties(look, &xml) }
      xml.element("w:rPr") { xml in
        if look.isBold { for name in ["w:b", "w:bCs"] { xml.element(name) } }
        if look.isItalic { for name in ["w:i", "w:iCs"] { xml.element(name) } }
        if look.color != "000000" { xml.element("w:color", ["w:val": look.color]) }
        size(look.size, &xml)
      }
    }
  }

  /// Properties of paragraphs in the order that the standard asks for (CT_PPrBase).
  private static func properties(_ look: DOCXStyle.Look, _ xml: inout XMLWriter) {
    if look.keepsNext { xml.element("w:keepNext") }
    if look.keepsNext { xml.element("w:keepLines") }
    if look.hasRule { xml.element("w:pBdr") { xml in line("top", &xml) } }
    if look.hasBox {
      // Letters of this size and the room over and under them make the height of the decree's boxes (D45).
      xml.element("w:pBdr") { xml in
        for (side, space) in [("top", 3), ("left", 0), ("bottom", 3), ("right", 0)] {
          line(side, space: space, color: look.color, &xml)
        }
      }
    }
    let exact = look.exactLine.map { DOCXUnits.twips(points: $0) }
    xml.element(
      "w:spacing",
      [
        "w:before": String(DOCXUnits.twips(points: look.before)),
        "w:after": String(DOCXUnits.twips(points: look.after)),
        "w:line": String(exact ?? Int((look.lineSpacing * 240).rounded())),
        "w:lineRule": exact == nil ? "auto" : "exact",
      ])
    if look.firstLine > 0 {
      xml.element("w:ind", ["w:firstLine": String(DOCXUnits.twips(millimetres: look.firstLine))])
    } else if look.inset > 0 {
      let inset = String(DOCXUnits.twips(millimetres: look.inset))
      xml.element("w:ind", ["w:left": inset, "w:right": inset])
    }
    xml.element("w:jc", ["w:val": look.alignment.rawValue])
    if let outline = look.outline { xml.element("w:outlineLvl", ["w:val": String(outline)]) }
  }

  private static func size(_ points: Double, _ xml: inout XMLWriter) {
    for name in ["w:sz", "w:szCs"] { xml.element(name, ["w:val": String(DOCXUnits.halves(points: points))]) }
  }

  private static func line(_ side: String, space: Int = 0, color: String = "000000", _ xml: inout XMLWriter) {
    let thickness = DOCXUnits.eighths(points: PrintMeasures.ruleThickness)
    xml.element(
      "w:\(side)", ["w:val": "single", "w:sz": String(thickness), "w:space": String(space), "w:color": color])
  }
}
