/// Two columns without lines: the head of a document, and the signature beside the recipients.
struct DOCXFrame {
  /// Widths of the columns in twips.
  let widths: [Int]
  /// The rows, each with the paragraphs of its cells; a cell without any gets an empty one, as Word demands.
  let rows: [[[DOCXParagraph]]]
  /// Room over the words, in points.
  var topMargin = 0.0

  /// Writes it; properties in the order that the standard asks for (CT_TblPr).
  func write(_ xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
        // Said here too: LibreOffice takes margins of its own for a table without a style.
        xml.element("w:tblCellMar") { xml in
          for (side, points) in [("top", topMargin), ("left", 0), ("bottom", 0), ("right", 0)] {
            xml.element("w:\(side)", ["w:w": String(DOCXUnits.twips(points: points)), "w:type": "dxa"])
          }
        }
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": String(width)]) }
      }
      for row in rows {
        DOCXTable.row(isHeading: false, &xml) { xml in
          for (width, paragraphs) in zip(widths, row) {
            xml.element("w:tc") { xml in
              xml.element("w:tcPr") { $0.element("w:tcW", ["w:w": String(width), "w:type": "dxa"]) }
              for paragraph in paragraphs.isEmpty ? [DOCXParagraph(.spacer)] : paragraphs { paragraph.write(&xml) }
            }
          }
        }
      }
    }
  }
}
