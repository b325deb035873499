/// A section of a Word file: pages that lie one way and are numbered from 1 (decree clauses D01-D03, D05, D31).
struct DOCXSection {
  /// The way its pages lie.
  let orientation: AppendixPage.Orientation

  /// Width between the margins, in twips.
  var textWidth: Int {
    paper.width - DOCXUnits.twips(millimetres: PrintMeasures.leftMargin)
      - DOCXUnits.twips(millimetres: PrintMeasures.rightMargin)
  }

  private var paper: (width: Int, height: Int) {
    let width = DOCXUnits.twips(millimetres: PrintMeasures.paperWidth)
    let height = DOCXUnits.twips(millimetres: PrintMeasures.paperHeight)
    return switch orientation {
    case .portrait: (width, height)
    case .landscape: (height, width)
    }
  }

  /// Writes its properties in the order that the standard asks for (CT_SectPr).
  func write(_ xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      for header in DOCXHeader.allCases {
        xml.element("w:headerReference", ["w:type": header.rawValue, "r:id": header.relationship])
      }
      xml.element("w:type", ["w:val": "nextPage"])
      let isLandscape = orientation == .landscape
      xml.element(
        "w:pgSz",
        ["w:w": String(paper.width), "w:h": String(paper.height), "w:orient": isLandscape ? "landscape" : nil])
      xml.element(
        "w:pgMar",
        [
          "w:top": Self.margin(PrintMeasures.topMargin), "w:right": Self.margin(PrintMeasures.rightMargin),
          "w:bottom": Self.margin(PrintMeasures.bottomMargin), "w:left": Self.margin(PrintMeasures.leftMargin),
          "w:header": Self.margin(PrintMeasures.pageNumberTop), "w:footer": Self.margin(PrintMeasures.pageNumberTop),
          "w:gutter": "0",
        ])
      xml.element("w:pgNumType", ["w:start": "1"])
      xml.element("w:cols", ["w:space": "720"])
      xml.element("w:titlePg")
    }
  }

  private static func margin(_ millimetres: Double) -> String { String(DOCXUnits.twips(millimetres: millimetres)) }
}

/// What stands in the top margin: the page number, and on the first page of a section nothing (D05).
enum DOCXHeader: String, CaseIterable {
  case number = "default"
  case first

  /// The identifier of its part among those that the document needs.
  var relationship: String {
    switch self {
    case .number: "rId1"
    case .first: "rId2"
    }
  }

  /// Its part.
  var part: OfficePackage.Part {
    var xml = XMLWriter()
    xml.element("w:hdr", ["xmlns:w": DOCXNames.main]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": DOCXStyle.pageNumber.rawValue]) }
        guard self == .number else { return }
        xml.element("w:fldSimple", ["w:instr": " PAGE "]) { xml in
          xml.element("w:r") { $0.element("w:t", text: "2") }
        }
      }
    }
    let name =
      switch self {
      case .number: "word/header1.xml"
      case .first: "word/header2.xml"
      }
    return OfficePackage.Part(
      name: name, contentType: DOCXNames.contentType("header"), relationship: "header", bytes: xml.bytes)
  }
}
