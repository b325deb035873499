import Testing

@testable import Render

/// Word calls a file unreadable whose elements do not stand in the order of the standard's schemas (ECMA-376 part 1,
/// annex A, wml.xsd).
@Suite struct DOCXOrderTests {
  /// Children in the order that the schema asks for, by parent.
  private static let orders: [String: String] = [
    "w:document": "background body",
    "w:tbl": "tblPr tblGrid tr",
    "w:tr": "tblPrEx trPr tc",
    "w:tc": "tcPr p",
    "w:p": "pPr r fldSimple",
    "w:hdr": "p",
    "w:r": "rPr t br",
    "w:pPr":
      """
    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
    """,
    "w:rPr":
      """
    rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish \
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang \
    eastAsianLayout specVanish oMath
    """,
    "w:tblPr":
      """
    tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd \
    tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
    """,
    "w:tblBorders": "top left start bottom right end insideH insideV",
    "w:tblCellMar": "top left start bottom right end",
    "w:pBdr": "top left bottom right between bar",
    "w:tcPr":
      """
    cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
    """,
    "w:sectPr":
      """
    headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols \
    formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings
    """,
    "w:styles": "docDefaults latentStyles style",
    "w:docDefaults": "rPrDefault pPrDefault",
    "w:style":
      """
    name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal \
    personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr
    """,
    "w:settings":
      """
    writeProtection view zoom mirrorMargins defaultTabStop autoHyphenation characterSpacingControl footnotePr \
    endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator
    """,
    "w:compat": "doNotExpandShiftReturn compatSetting",
  ]

  /// What may stand more than once.
  private static let repeated: Set<String> = [
    "w:tr", "w:tc", "w:p", "w:r", "w:t", "w:br", "w:style", "w:headerReference",
  ]

  private func check(_ root: XMLElement) {
    for element in root.all {
      guard let order = Self.orders[element.name] else { continue }
      let names = order.split(separator: " ").map { "w:" + $0 }
      let places = element.children.map { names.firstIndex(of: $0.name) }
      #expect(!places.contains(nil), "\(element.name) with \(element.children.map(\.name))")
      // The pieces of a run and of a cell come as they are read.
      guard element.name != "w:r" else { continue }
      let known = places.compactMap { $0 }
      #expect(known == known.sorted(), "\(element.name) with \(element.children.map(\.name))")
      let counts = Dictionary(grouping: element.children, by: \.name).filter { !Self.repeated.contains($0.key) }
      #expect(counts.values.allSatisfy { $0.count == 1 }, "\(element.name) with \(element.children.map(\.name))")
    }
  }

  @Test func childrenStandInTheOrderOfTheStandard() throws {
    let reader = try DOCXFile(GoldenTests.document())
    for part in [
      DOCXFormat.documentPart, "word/styles.xml", "word/settings.xml", "word/header1.xml", "word/header2.xml",
    ] {
      let root = try reader.part(part)
      check(root)
      // Whatever has children is in the tables above, but for containers of one kind.
      let containers = Set(root.all.filter { !$0.children.isEmpty }.map(\.name)).subtracting(Self.orders.keys)
      #expect(
        containers.isSubset(of: ["w:body", "w:tblGrid", "w:trPr", "w:fldSimple", "w:rPrDefault", "w:pPrDefault"]))
    }
  }

  /// A body's last child is its section; a cell's last child is a paragraph.
  @Test func containersEndAsWordDemands() throws {
    let root = try DOCXFile(GoldenTests.document()).document
    let body = try #require(root["w:body"])
    #expect(body.children.last?.name == "w:sectPr")
    #expect(body.children.dropLast().last?.name == "w:p")
    #expect(root.all("w:tc").allSatisfy { $0.children.last?.name == "w:p" })
    #expect(!zip(body.children, body.children.dropFirst()).contains { $0.name == "w:tbl" && $1.name == "w:tbl" })
  }
}
