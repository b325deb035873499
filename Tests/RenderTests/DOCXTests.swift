import PlanLang
import Testing

@testable import Render

/// A printed Word file, unpacked.
struct DOCXFile {
  let reader: ZipReader
  let document: XMLElement

  init(_ document: RenderedDocument) throws {
    reader = try ZipReader(try DOCXFormat().render(document))
    self.document = try XMLElement.root(of: try #require(try reader.bytes(of: DOCXFormat.documentPart)))
  }

  func part(_ name: String) throws -> XMLElement {
    try XMLElement.root(of: try #require(try reader.bytes(of: name), "\(name)"))
  }

  /// The paragraphs of a style.
  func paragraphs(_ style: DOCXStyle) -> [XMLElement] {
    document.all("w:p").filter { $0["w:pPr"]?["w:pStyle"]?.value == style.rawValue }
  }
}

@Suite struct DOCXTests {
  private func file() throws -> DOCXFile { try DOCXFile(GoldenTests.document()) }

  /// Everything that a part refers to is there, and nothing else.
  @Test func packageIsWhole() throws {
    let file = try file()
    let names = file.reader.names
    #expect(names.first == "[Content_Types].xml")
    let types = try file.part("[Content_Types].xml").all("Override").compactMap { $0.attributes["PartName"] }
    #expect(Set(types) == Set(names.filter { !$0.hasSuffix(".rels") && !$0.hasPrefix("[") }.map { "/" + $0 }))
    let roots = try file.part("_rels/.rels").all("Relationship").compactMap { $0.attributes["Target"] }
    let parts = try file.part("word/_rels/document.xml.rels").all("Relationship")
    let targets = parts.compactMap { $0.attributes["Target"] }.map { "word/" + $0 }
    #expect(Set(types) == Set((roots + targets).map { "/" + $0 }))
    let known = Set(parts.compactMap { $0.attributes["Id"] })
    let used = file.document.all("w:headerReference").compactMap { $0.attributes["r:id"] }
    #expect(!used.isEmpty && Set(used).isSubset(of: known))
  }

  @Test func everyStyleIsDefinedOnceAndBasedOnOne() throws {
    let file = try file()
    let styles = try file.part("word/styles.xml").all("w:style")
    let ids = styles.compactMap { $0.attributes["w:styleId"] }
    #expect(Set(ids).count == ids.count)
    #expect(Set(styles.compactMap { $0["w:name"]?.value }).count == ids.count)
    let used = file.document.all.filter { ["w:pStyle", "w:tblStyle"].contains($0.name) }.compactMap(\.value)
    #expect(Set(used).isSubset(of: ids))
    // No paragraph without a style, and none with letters of its own: the font stands in one place.
    #expect(file.document.all("w:p").allSatisfy { $0["w:pPr"]?["w:pStyle"] != nil })
    #expect(file.document.all("w:rPr").isEmpty)
    let fonts = try file.part("word/styles.xml").all("w:rFonts")
    #expect(fonts.map { $0.attributes["w:ascii"] } == ["Times New Roman"])
    #expect(try file.part("word/styles.xml").all("w:lang").map(\.value) == ["vi-VN"])
  }

  /// Decree clauses D01-D03, D05, D31.
  @Test func textAndEachAppendixIsASectionNumberedFromOne() throws {
    let sections = try file().document.all("w:sectPr")
    #expect(sections.count == 3)
    #expect(sections.map { $0["w:pgSz"]?.attributes["w:orient"] } == [nil, nil, "landscape"])
    let sizes = sections.compactMap { $0["w:pgSz"]?.attributes }
    #expect(sizes.map { $0["w:w"] } == ["11906", "11906", "16838"])
    #expect(sizes.map { $0["w:h"] } == ["16838", "16838", "11906"])
    for section in sections {
      #expect(section["w:pgNumType"]?.attributes["w:start"] == "1")
      #expect(section["w:titlePg"] != nil)
      #expect(section.all("w:headerReference").map { $0.attributes["w:type"] } == ["default", "first"])
      let margins = try #require(section["w:pgMar"]?.attributes)
      let millimetres = { (side: String) in Double(margins["w:\(side)"] ?? "").map { $0 / 1440 * 25.4 } ?? 0 }
      #expect(19.99...25 ~= millimetres("top") && 19.99...25 ~= millimetres("bottom"))
      #expect(29.99...35 ~= millimetres("left") && 14.99...20 ~= millimetres("right"))
      // The number stands inside the top margin, the text does not give way to it.
      #expect(millimetres("header") + 14 * 1.2 / 72 * 25.4 < millimetres("top"))
    }
    let number = try file().part("word/header1.xml")
    #expect(number.all("w:fldSimple").map { $0.attributes["w:instr"] } == [" PAGE "])
    #expect(try file().part("word/header2.xml").words == "")
  }

  @Test func tablesRepeatTheirHeadingsAndFillTheText() throws {
    let file = try file()
    let tables = file.document.all("w:tbl").filter { $0["w:tblPr"]?["w:tblStyle"] != nil }
    #expect(tables.count == 3)
    for (table, width) in zip(tables, [9354, 9354, 14287]) {
      #expect(table["w:tblPr"]?["w:tblLayout"]?.attributes["w:type"] == "fixed")
      #expect(table["w:tblPr"]?["w:tblCaption"]?.value?.isEmpty == false)
      let columns = table.all("w:gridCol").compactMap { Int($0.attributes["w:w"] ?? "") }
      let total = columns.reduce(0, +)
      #expect((width - 20...width) ~= total)
      #expect(table["w:tblPr"]?["w:tblW"]?.attributes["w:w"] == String(total))
      let rows = table.all("w:tr")
      let headings = rows.prefix { $0["w:trPr"]?["w:tblHeader"] != nil }
      #expect(!headings.isEmpty)
      #expect(rows.dropFirst(headings.count).allSatisfy { $0["w:trPr"]?["w:tblHeader"] == nil })
      for row in rows {
        #expect(row["w:trPr"]?["w:cantSplit"] != nil)
        let cells = row.all("w:tc")
        let spans = cells.map { Int($0["w:tcPr"]?["w:gridSpan"]?.value ?? "1") ?? 0 }
        #expect(spans.reduce(0, +) == columns.count)
        let widths = cells.compactMap { Int($0["w:tcPr"]?["w:tcW"]?.attributes["w:w"] ?? "") }
        #expect(widths.reduce(0, +) == total)
      }
    }
    let joint = try #require(tables.last?.all("w:tr").prefix(2).map { $0.all("w:tc") })
    #expect(
      joint.map { $0.map { $0["w:tcPr"]?["w:vMerge"]?.value } } == [
        ["restart", "restart", nil, "restart", "restart", "restart"],
        ["continue", "continue", nil, nil, nil, "continue", "continue", "continue"],
      ])
    #expect(joint[0][2].words == "Phân công")
  }

  /// Decree clauses D07, D09, D16: in points, beside the width of the line above in Times New Roman Bold.
  @Test func rulesAreAsLongAsTheDecreeAsks() throws {
    let head = try #require(try GoldenTests.document().head)
    #expect(abs(DocumentHead.mottoRule - 171.38) < 0.1)
    #expect(abs(head.issuerRule / 138.42 - 0.4) < 0.001)
    #expect(abs(head.subjectRule / 266.1 - 0.4) < 0.001)
    let rules = try file().paragraphs(.rule)
    let lengths = try zip(rules, [3742, 5612, 9354, 9354, 14287]).map { rule, width in
      let inset = try #require(Int(rule["w:pPr"]?["w:ind"]?.attributes["w:left"] ?? ""))
      return Double(width - 2 * inset) / 20
    }
    #expect(lengths.count == 5)
    #expect(abs(lengths[0] - head.issuerRule) < 0.2)
    #expect(abs(lengths[1] - DocumentHead.mottoRule) < 0.2)
    #expect(abs(lengths[2] - head.subjectRule) < 0.2)
  }

  /// The nation's name stands on one line (D06).
  @Test func nationFitsItsColumn() {
    let width = PrintMeasures.points(PrintMeasures.textWidth(.portrait)) * (1 - PrintMeasures.issuerShare)
    #expect(BoldTextWidth.points(of: DocumentHead.nation, size: PrintMeasures.Size.nation) < width - 4)
  }

  @Test func headingsAreInTheNavigation() throws {
    let styles = try file().part("word/styles.xml").all("w:style")
    let levels = styles.reduce(into: [String: String]()) { levels, style in
      levels[style.attributes["w:styleId"] ?? ""] = style["w:pPr"]?["w:outlineLvl"]?.value
    }
    #expect(
      levels == [
        "TenLoai": "0", "Phan": "0", "SoPhuLuc": "0", "MucLaMa": "1", "KhoanCoTieuDe": "2", "DiemCoTieuDe": "3",
        "GachCoTieuDe": "4",
      ])
    #expect(try file().paragraphs(.part).map(\.words) == ["Phần I\nĐÁNH GIÁ", "Phần II\nNỘI DUNG"])
  }

  /// The signature does not stand alone on a page.
  @Test func lastWordsStayWithTheSignature() throws {
    let body = try #require(try file().document["w:body"]?.children)
    let last = try #require(body.last { $0.words.contains("Trên đây là Kế hoạch") })
    #expect(last["w:pPr"]?["w:keepNext"] != nil)
    #expect(last.words.hasSuffix("./."))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "]]>", "{{numberLine}} {{{table}}}", "\"\u{301}x", "a & b", "=cmd()", "a|b\\c",
  ])
  func textIsItself(_ text: String) throws {
    let file = try DOCXFile(document(cell: text, title: text))
    #expect(file.paragraphs(.cell).map(\.words) == [text])
    #expect(file.document.all("w:tblCaption").map(\.value) == [text])
    #expect(try file.part("docProps/core.xml")["dc:title"]?.text == text)
  }

  @Test func linesAndBlanksAndWhatXMLCannotHold() throws {
    let file = try DOCXFile(document(cell: "a\tb\u{0}\u{B}\u{FFFE}c\r\n≥ 5 và ≤ 6\n\n x "))
    #expect(file.paragraphs(.cell).map(\.words) == ["a bc\n≥\u{A0}5 và ≤\u{A0}6\n\n x "])
  }

  /// A total does not stand alone on a page, and nothing stands behind it that could begin another one.
  @Test func totalsStayWithTheirTables() throws {
    let body = try #require(try file().document["w:body"]?.children)
    let places = body.indices.filter { body[$0]["w:pPr"]?["w:pStyle"]?.value == DOCXStyle.total.rawValue }
    #expect(
      places.map { body[$0].words } == ["Tổng số: 3 chỉ tiêu", "Tổng số: 3 chỉ tiêu./.", "Tổng số có 3 nhiệm vụ./."])
    for place in places {
      let cells = try #require(body[place - 1].all("w:tr").last).all("w:p")
      #expect(!cells.isEmpty && cells.allSatisfy { $0["w:pPr"]?["w:keepNext"] != nil })
    }
    #expect(places.last == body.count - 2)
    #expect(places.dropFirst().dropLast().allSatisfy { body[$0]["w:pPr"]?["w:sectPr"] != nil })
  }

  @Test func titlesDoNotEndWithTheYearAlone() throws {
    let file = try file()
    #expect(file.paragraphs(.subject).map(\.words) == ["Chuyển đổi số phường Hải Dương năm\u{A0}2027"])
    #expect(file.paragraphs(.appendixTitle).allSatisfy { $0.words.hasSuffix("NĂM\u{A0}2027") })
    #expect(FirmBlanks.betweenYears(in: "năm\n2027 và 2028 năm 20270") == "năm\n2027 và 2028 năm 20270")
  }

  @Test func propertiesNameProgramAndSources() throws {
    let file = try file()
    let core = try file.part("docProps/core.xml")
    #expect(core["dc:title"]?.text == "Kế hoạch Chuyển đổi số phường Hải Dương năm 2027")
    #expect(core["dc:creator"]?.text == "Ủy ban nhân dân phường Hải Dương")
    #expect(core["dc:language"]?.text == "vi-VN")
    // No times: they would differ from run to run.
    #expect(core.children.count == 4)
    let custom = try file.part("docProps/custom.xml").all("property").map {
      [$0.attributes["name"], $0["vt:lpwstr"]?.text]
    }
    #expect(
      custom == [
        ["plantool-version", "1.2.3"], ["plantool-sources-sha256", try GoldenTests.document().provenance.sources],
      ])
  }

  @Test func aDocumentOfNothingIsStillAFile() throws {
    let empty = RenderedDocument(title: "", provenance: Provenance(version: "1", sources: ""))
    #expect(try DOCXFile(empty).document["w:body"]?.children.map(\.name) == ["w:sectPr"])
    var page = empty
    page.appendices = [AppendixPage(numberLine: "Phụ lục", title: "", attachment: "(Kèm theo)")]
    let body = try #require(try DOCXFile(page).document["w:body"]?.children)
    #expect(body.map(\.name) == ["w:p", "w:p", "w:p", "w:p", "w:sectPr"])
    #expect(body.dropLast().last?.words == "./.")
  }
}
