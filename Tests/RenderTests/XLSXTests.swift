import Foundation
import PlanLang
import Testing

@testable import Render

@Suite struct XLSXTests {
  /// The parts of a workbook by name.
  private func parts(_ document: RenderedDocument) throws -> [String: String] {
    let bytes = try XLSXFormat().render(document)
    #expect(try XLSXFormat().render(document) == bytes)
    let reader = try ZipReader(bytes)
    return try Dictionary(
      uniqueKeysWithValues: reader.names.map { name in
        (name, String(decoding: try #require(try reader.bytes(of: name)), as: UTF8.self))
      })
  }

  private func sheet(_ document: RenderedDocument) throws -> String {
    try #require(try parts(document)["xl/worksheets/sheet1.xml"])
  }

  @Test func documentsWithoutTablesAreRefused() throws {
    let document = RenderedDocument(title: "Kế hoạch", provenance: Provenance(version: "1", sources: "a"))
    #expect(throws: RenderError.self) { try XLSXFormat().render(document) }
  }

  /// Texts are strings of the file, never formulas, and stay text when the cell is edited.
  @Test(arguments: ["=cmd()", "+1", "-2", "@x", "'x"])
  func formulasAreText(_ text: String) throws {
    let parts = try parts(document(cell: text))
    let strings = try #require(parts["xl/sharedStrings.xml"])
    #expect(strings.contains("<t xml:space=\"preserve\">\(text)</t>"))
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<c r=\"A6\" s=\"4\" t=\"s\"><v>4</v></c>"), "\(sheet)")
    let styles = try #require(parts["xl/styles.xml"])
    #expect(styles.components(separatedBy: "quotePrefix=\"1\"").count == 2)
    #expect(try #require(try self.parts(document(cell: "x"))["xl/styles.xml"]).contains("quotePrefix") == false)
  }

  @Test(arguments: [
    ("<b> & \"c\"", "&lt;b&gt; &amp; \"c\""), ("a\nb", "a\nb"), ("a\u{1}b", "ab"), ("_x000D_", "_x005F_x000D_"),
    ("_xyz_", "_xyz_"),
    ("{{title}}", "{{title}}"), ("a_x0041_x0042_", "a_x005F_x0041_x005F_x0042_"),
  ])
  func texts(_ text: String, _ written: String) throws {
    let strings = try #require(try parts(document(cell: text))["xl/sharedStrings.xml"])
    #expect(strings.contains("<t xml:space=\"preserve\">\(written)</t>"), "\(strings)")
  }

  /// Excel repairs a file with more than 32,767 UTF-16 units in a cell; nothing may be lost either.
  @Test func longTextsGoOnInTheNextRow() throws {
    #expect(XLSXStrings.parts(of: String(repeating: "x", count: 32_767)).count == 1)
    #expect(XLSXStrings.parts(of: String(repeating: "ệ", count: 32_767)).count == 1)
    let text = "x" + String(repeating: "🏛", count: 20_000)
    let parts = XLSXStrings.parts(of: text)
    #expect(parts.map(\.utf16.count) == [32_767, 7_234])
    #expect(parts.joined() == text)
    let strings = try #require(try self.parts(document(cell: text))["xl/sharedStrings.xml"])
    for part in parts { #expect(strings.contains(">\(part)<")) }
  }

  /// A row of Excel is 409 points high at most; what is higher takes several, joined, and stays one text.
  @Test func highRowsAreSeveral() throws {
    let words = String(repeating: "nhiệm vụ trọng tâm ", count: 400)
    let document = document(cell: words)
    let sheet = try sheet(document)
    #expect(sheet.contains("<mergeCell ref=\"A6:A"))
    let heights = sheet.components(separatedBy: " ht=\"").dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(heights.count > 5)
    #expect(heights.allSatisfy { $0 <= 409 })
    #expect(try self.sheet(column(rows: 3)).components(separatedBy: " customHeight=").count == 4)
  }

  /// A document with a table of one column and these many short rows.
  private func column(rows: Int) -> RenderedDocument {
    var document = document(cell: "x")
    document.appendices[0].table?.rows = Array(repeating: .item(["x"]), count: rows)
    return document
  }

  /// A heading has no more than the highest row either.
  @Test func highHeadingsAreNoHigherThanARow() throws {
    var document = document(cell: "x")
    let label = DocumentTable.Cell(String(repeating: "Nhiệm vụ ", count: 1_000))
    document.appendices[0].table?.headings = [[.init(label: label, columns: 0..<1, storeys: 0..<1)]]
    let heights = try sheet(document).components(separatedBy: " ht=\"").dropFirst().compactMap {
      Int($0.prefix { $0.isNumber })
    }
    #expect(heights.max() == 400)
  }

  @Test func sheetNamesAreAllowedAndDifferent() {
    var names = XLSXSheetNames()
    #expect(names.add("Phụ lục I") == "Phụ lục I")
    #expect(names.add("PHỤ LỤC I") == "PHỤ LỤC I (2)")
    #expect(names.add("a:b\\c/d?e*f[g]\n") == "a b c d e f g")
    #expect(names.add("History") == "History (2)")
    #expect(names.add("'x'") == "x")
    #expect(names.add("") == "Bảng")
    #expect(names.add("???") == "Bảng (2)")
    let long = String(repeating: "Nhiệm vụ ", count: 9)
    #expect(names.add(long) == "Nhiệm vụ Nhiệm vụ Nhiệm vụ")
    #expect(names.add(long) == "Nhiệm vụ Nhiệm vụ Nhiệm vụ (2)")
    #expect(names.add(String(repeating: "🏛", count: 40)).utf16.count == 30)
  }

  @Test func columnsHaveLetters() {
    #expect([1, 26, 27, 52, 702, 703].map(XLSXArea.letters) == ["A", "Z", "AA", "AZ", "ZZ", "AAA"])
  }

  /// More forms of numbers than Excel takes: the rest stay text.
  @Test func formsAreLimited() throws {
    var document = document(cell: "x")
    document.appendices[0].table?.rows = try (100..<400).map { index in
      let text = "5 lớp a\(index)"
      guard case .quantity(let quantity) = Array(text.utf8).withUnsafeBufferPointer(Quantity.read) else {
        return .item([])
      }
      var cell = DocumentTable.Cell(text)
      cell.value = .number(try #require(CellNumber(quantity, in: text)))
      return .item([cell])
    }
    let styles = try #require(try parts(document)["xl/styles.xml"])
    #expect(styles.contains("<numFmts count=\"150\">"))
  }

  @Test func headingsRepeatAndStayInSight() throws {
    let document = try appendices(
      """
      plan: 1
      document: {year: 2027, issuer: a}
      units: {a: {name: Phòng A}}
      groups: [{id: g, title: HẠ TẦNG}]
      tasks: [{group: g, title: M, lead: a, due: Trước ngày 30/6/2027}]
      appendices:
        - {title: Nhiệm vụ, table: tasks, columns: [number, title, {label: Phân công, columns: [lead, support]}, due], total: true}

      """)
    let parts = try parts(document)
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("<pane ySplit=\"6\" topLeftCell=\"A7\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    for area in ["A1:E1", "A2:E2", "A3:E3", "A5:A6", "B5:B6", "C5:D5", "E5:E6", "A7:E7", "A9:E9"] {
      #expect(sheet.contains("<mergeCell ref=\"\(area)\"/>"), "\(area)")
    }
    #expect(sheet.contains("<mergeCells count=\"9\">"))
    #expect(sheet.contains("<autoFilter ref=\"A6:E8\"/>"))
    #expect(sheet.contains("<c r=\"A8\" s=\""))
    #expect(sheet.contains("><v>46568</v></c>"))
    #expect(sheet.contains("orientation=\"landscape\""))
    let workbook = try #require(parts["xl/workbook.xml"])
    #expect(workbook.contains("<sheet name=\"Phụ lục\" sheetId=\"1\" r:id=\"rId1\"/>"))
    #expect(workbook.contains(">'Phụ lục'!$5:$6</definedName>"))
    #expect(workbook.contains(">'Phụ lục'!$A$6:$E$8</definedName>"))
    #expect(try #require(parts["docProps/core.xml"]).contains("<dc:language>vi-VN</dc:language>"))
    #expect(try #require(parts["docProps/custom.xml"]).contains("<vt:lpwstr>abc</vt:lpwstr>"))
    #expect(
      try #require(parts["xl/styles.xml"]).contains(
        "formatCode=\"&quot;Trước ngày &quot;dd&quot;/&quot;m&quot;/&quot;yyyy\""))
  }

  /// Numbers are not broken into lines: where one does not fit its column Excel shows `###`.
  @Test(arguments: [
    (100, "<v>46568</v>", "&quot;Trước ngày &quot;d"), (12, "<v>46568</v>", "\"dd&quot;/&quot;mm&quot;/&quot;yyyy\""),
    (6, "t=\"s\"", nil),
  ])
  func daysFitTheirColumn(_ width: Int, _ cell: String, _ form: String?) throws {
    var document = document(cell: "Trước ngày 30/6/2027")
    let date = try #require(CalendarDate(year: 2027, month: 6, day: 30))
    var day = DocumentTable.Cell("Trước ngày 30/6/2027")
    day.value = CellDate(date, in: "Trước ngày 30/6/2027").map(CellValue.date)
    document.appendices[0].table = DocumentTable(
      headings: [
        [.init(label: "A", columns: 0..<1, storeys: 0..<1), .init(label: "B", columns: 1..<2, storeys: 0..<1)]
      ],
      columns: [.init(width: width), .init(width: 100 - width)], rows: [.item([day, "x"])])
    let parts = try parts(document)
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    let place = try #require(sheet.firstRange(of: "<c r=\"A6\""))
    #expect(sheet[place.upperBound...].prefix(40).contains(cell))
    let styles = try #require(parts["xl/styles.xml"])
    #expect(form.map(styles.contains) ?? !styles.contains("yyyy"), "\(styles)")
  }

  @Test func emptyTablesHaveNoFilter() throws {
    #expect(try !sheet(column(rows: 0)).contains("autoFilter"))
  }
}
