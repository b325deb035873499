import Testing

@testable import Render

@Suite struct CSVTests {
  private func csv(_ document: RenderedDocument) throws -> String {
    String(decoding: try CSVFormat().render(document), as: UTF8.self)
  }

  @Test func hasMarkAndLineEnds() throws {
    #expect(try CSVFormat().render(document(cell: "x")) == Array("\u{FEFF}Nhiệm vụ\r\nx\r\n".utf8))
  }

  @Test(arguments: [
    ("a, b", "\"a, b\""), ("nói \"không\"", "\"nói \"\"không\"\"\""), ("một\nhai", "\"một\nhai\""),
    ("=cmd()", "\u{2007}=cmd()"), ("+1", "\u{2007}+1"), ("-2", "\u{2007}-2"), ("@x", "\u{2007}@x"),
    ("- Gạch, đầu dòng", "\"\u{2007}- Gạch, đầu dòng\""), ("\tx", "\u{2007}\tx"), ("1-2", "1-2"),
    ("=\"\u{301}", "\"\u{2007}=\"\"\u{301}\""),
    ("<b>|\\{{", "<b>|\\{{"), ("\u{301}x", "\u{301}x"),
  ])
  func fields(_ text: String, _ field: String) throws {
    #expect(try csv(document(cell: text)) == "\u{FEFF}Nhiệm vụ\r\n\(field)\r\n")
  }

  @Test func headingsAreFlatAndGroupsStandFirst() throws {
    let document = try appendices(
      """
      plan: 1
      document: {year: 2027}
      units: {a: {name: "Phòng A, B"}}
      groups: [{id: g, title: HẠ TẦNG}]
      tasks: [{group: g, title: M, lead: a, due: Quý I/2027}]
      appendices:
        - {title: A, table: tasks, columns: [number, title, {label: Phân công, columns: [lead, support]}, due]}

      """)
    #expect(
      try csv(document)
        == "\u{FEFF}STT,Nhiệm vụ,Phân công: Đơn vị chủ trì,Phân công: Đơn vị phối hợp,Thời gian hoàn thành\r\n"
        + "I. HẠ TẦNG,,,,\r\n1,M,\"Phòng A, B\",,Quý I/2027\r\n")
  }

  @Test func eachTableStandsAlone() throws {
    var both = document(cell: "x")
    both.appendices.append(both.appendices[0])
    both.appendices[0].table?.source = .init(id: "a/b", kind: "tasks", rowIDs: [nil])
    both.appendices[1].table?.source = .init(id: "a-b", kind: "tasks", rowIDs: [nil])
    both.body = [.table(try #require(both.appendices[0].table), title: "Phân công\ncụ thể", total: nil)]
    both.body.append(.table(DocumentTable(headings: [], columns: [], rows: []), title: "", total: nil))
    #expect(both.singleTables.map(\.id) == ["a-b", "a-b-2", "a-b-3"])
    #expect(both.tables.map(\.name) == ["Phân công cụ thể", "Phụ lục", "Phụ lục"])
    for single in both.singleTables {
      #expect(single.document.tables.count == 1)
      #expect(try csv(single.document).hasSuffix("Nhiệm vụ\r\nx\r\n"))
    }
  }
}
