import Testing

@testable import Render

/// Word's files, as Word writes them after somebody has worked in them.
@Suite struct WordReadingTests {
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private func file(_ body: String, properties: String = "") throws -> PrintedFile {
    let document =
      "<w:document xmlns:w='\(Self.space)' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>\(body)</w:body></w:document>"
    return try PrintedFile(
      reading: ZipWriter.archive([
        ("word/document.xml", Array(document.utf8)), ("docProps/custom.xml", Array(properties.utf8)),
      ]))
  }

  private func lines(_ body: String) throws -> [String] {
    try file(body).blocks.map { block in
      switch block {
      case .line(let line): line
      case .table(let table): table.rows.map { $0.cells.map(\.text).joined(separator: "|") }.joined(separator: "/")
      }
    }
  }

  private func paragraph(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }

  private func run(_ text: String) -> String { "<w:r><w:t xml:space='preserve'>\(text)</w:t></w:r>" }

  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(run(text)))</w:tc>"
  }

  @Test func splitRunsBreaksAndHyphens() throws {
    #expect(
      try lines(
        paragraph(run("Quý ") + run("I") + "<w:proofErr/>" + run("II/2027"))
          + paragraph(
            run("a") + "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/></w:r>"
          )
          + paragraph("<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>")
      ) == ["Quý III/2027", "a b", "c-d"])
  }

  @Test func trackedChangesReadAsAccepted() throws {
    #expect(
      try lines(
        paragraph(
          run("Quý ") + "<w:del><w:r><w:delText>II</w:delText></w:r></w:del><w:ins>\(run("III"))</w:ins>"
            + "<w:moveFrom>\(run(" cũ"))</w:moveFrom>")
          + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("nối "))</w:p>" + paragraph(run("tiếp"))
          + "<w:tbl><w:tr>\(cell("1"))</w:tr><w:tr><w:trPr><w:del/></w:trPr>\(cell("2"))</w:tr><w:tr><w:trPr><w:ins/></w:trPr>\(cell("3"))</w:tr></w:tbl>"
      ) == ["Quý III", "nối tiếp", "1/3"])
  }

  @Test func fieldsTextBoxesAndNestedTables() throws {
    #expect(
      try lines(
        paragraph("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("1"))
          + paragraph(
            "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(paragraph(run("Hộp")))</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>\(paragraph(run("Hộp")))</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
              + run("Ngoài"))
          + "<w:tbl><w:tr><w:tc>\(paragraph(run("a")))<w:tbl><w:tr>\(cell("b"))</w:tr></w:tbl>\(paragraph(run("c")))</w:tc></w:tr></w:tbl>"
      ) == ["1", "Hộp", "Ngoài", "a\nb\nc"])
  }

  @Test func joinedCellsAndHeadings() throws {
    let body = """
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("TT", "<w:vMerge w:val='restart'/>"))\(cell("Phân công", "<w:gridSpan w:val='2'/>"))</w:tr>
      <w:tr><w:trPr><w:tblHeader w:val='true'/></w:trPr>\(cell("", "<w:vMerge/>"))\(cell("Chủ trì"))\(cell("Phối hợp"))</w:tr>
      <w:tr><w:trPr><w:tblHeader w:val='0'/></w:trPr>\(cell("I. NHÓM", "<w:gridSpan w:val='3'/>"))</w:tr>
      <w:tr>\(cell("1"))\(cell("A"))\(cell("B"))</w:tr></w:tbl>
      """
    guard case .table(let table)? = try file(body).blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(
      table.view(storeys: 1)
        == TableTexts(
          headings: ["TT", "Phân công: Chủ trì", "Phân công: Phối hợp"], rows: [["I. NHÓM", "", ""], ["1", "A", "B"]]))
  }

  @Test func columnsDraggedInOneRowAreStillTheSame() throws {
    let body = """
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("A"))\(cell("B", "<w:gridSpan w:val='2'/>"))</w:tr>
      <w:tr>\(cell("1", "<w:gridSpan w:val='2'/>"))\(cell("2"))</w:tr></w:tbl>
      """
    guard case .table(let table)? = try file(body).blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.view(storeys: 1) == TableTexts(headings: ["A", "B"], rows: [["1", "2"]]))
  }

  @Test func propertiesSayWhereAFileComesFrom() throws {
    let hash = String(repeating: "0f", count: 32)
    let properties =
      "<Properties xmlns='x' xmlns:vt='y'><property name='\(OfficeProperties.versionProperty)'><vt:lpwstr>1.2.3</vt:lpwstr></property><property name='\(OfficeProperties.sourcesProperty)'><vt:lpwstr>\(hash)</vt:lpwstr></property></Properties>"
    let file = try file(paragraph(run("a")), properties: properties)
    #expect(file.version == "1.2.3")
    #expect(file.sources == hash)
  }

  @Test func damagedAndHostileFilesAreRefused() throws {
    func message(_ entries: [(name: String, bytes: [UInt8])]) throws -> String? {
      let bytes = try ZipWriter.archive(entries)
      do throws(ReadBackError) {
        _ = try PrintedFile(reading: bytes)
        return nil
      } catch {
        return error.message.vi
      }
    }
    #expect(try message([("xl/workbook.xml", [])])?.contains("không phải tệp Word") == true)
    #expect(try message([("word/document.xml", Array("<w:document>".utf8))])?.contains("bị hỏng") == true)
    let doctype = "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"
    #expect(try message([("word/document.xml", Array(doctype.utf8))])?.contains("bị hỏng") == true)
    let deep = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    #expect(try message([("word/document.xml", Array(deep.utf8))])?.contains("bị hỏng") == true)
    let bomb = [UInt8](repeating: 0x20, count: 65 << 20)
    #expect(try message([("word/document.xml", bomb)])?.contains("quá lớn") == true)
    let stray =
      "<w:document xmlns:w='\(Self.space)'><w:tc/><w:tr/><w:tblHeader/><w:tbl><w:tblHeader/><w:tc/><w:tr><w:trPr><w:del/></w:trPr></w:tr></w:tbl></w:document>"
    #expect(try message([("word/document.xml", Array(stray.utf8))]) == nil)
  }
}
