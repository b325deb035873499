import Foundation
import Testing

@testable import Render

@Suite struct JSONFormatTests {
  private func tables(_ document: RenderedDocument) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(try JSONFormat().render(document)))
    let root = try #require(object as? [String: Any])
    #expect(root["version"] as? Int == 1)
    #expect(root["generator"] as? String == "plantool 1.2.3")
    #expect(root["sources"] as? String == "abc")
    return try #require(root["tables"] as? [[String: Any]])
  }

  @Test func rowsHaveIDsGroupsAndTypedCells() throws {
    let document = try appendices(
      """
      plan: 1
      document: {year: 2027}
      groups: [{id: g, title: HẠ TẦNG}]
      objectives:
        - {id: o1, group: g, name: A, baseline: "83,77%", target: ≥ 84%}
        - {group: Khác, name: B, target: {text: Đạt chuẩn}}
      appendices:
        - id: ct
          title: Chỉ tiêu
          table: objectives
          columns: [number, name, {label: Mức, columns: [baseline, target]}]
          total: true

      """)
    let table = try #require(try tables(document).first)
    #expect(table["id"] as? String == "ct")
    #expect(table["kind"] as? String == "objectives")
    #expect(table["title"] as? String == "CHỈ TIÊU")
    #expect(table["total"] as? String == "Tổng số: 2 chỉ tiêu")
    let columns = try #require(table["columns"] as? [[String: Any]])
    #expect(columns.map { $0["key"] as? String } == ["number", "name", "baseline", "target"])
    #expect(columns[3]["headings"] as? [String] == ["Mức", "Chỉ tiêu phấn đấu"])
    let rows = try #require(table["rows"] as? [[String: Any]])
    #expect(rows.map { $0["type"] as? String } == ["group", "item", "group", "item"])
    #expect(rows.map { $0["group"] as? Int } == [nil, 0, nil, 1])
    #expect(rows.map { $0["id"] as? String } == [nil, "o1", nil, nil])
    #expect(rows[0]["text"] as? String == "I HẠ TẦNG")
    let cells = try #require(rows[1]["cells"] as? [String: [String: Any]])
    #expect(cells["baseline"] as NSDictionary? == ["text": "83,77%", "number": 83.77, "unit": "%"])
    #expect(
      cells["target"] as NSDictionary? == ["text": "≥ 84%", "number": 84, "unit": "%", "comparison": "atLeast"])
    let other = try #require(rows[3]["cells"] as? [String: [String: Any]])
    #expect(Set(other.keys) == ["number", "name", "target"])
    #expect(other["target"] as NSDictionary? == ["text": "Đạt chuẩn"])
  }

  @Test func daysAndMoney() throws {
    let document = try appendices(
      """
      plan: 1
      document: {year: 2027}
      units: {a: {name: Phòng A}}
      tasks: [{title: "a\\"b\\\\c", lead: a, due: Trước ngày 30/6/2027, budget: "1,5 tỷ đồng"}]
      appendices: [{title: A, table: tasks, columns: [title, due, budget, budget]}]

      """)
    let rows = try #require(try tables(document).first?["rows"] as? [[String: Any]])
    let cells = try #require(rows.first?["cells"] as? [String: [String: Any]])
    #expect(cells["title"] as NSDictionary? == ["text": "a\"b\\c"])
    #expect(cells["due"] as NSDictionary? == ["text": "Trước ngày 30/6/2027", "date": "2027-06-30"])
    let budget: NSDictionary = ["text": "1,5 tỷ đồng", "number": 1.5, "unit": "tỷ đồng", "dong": 1_500_000_000]
    #expect(cells["budget"] as NSDictionary? == budget)
    #expect(cells["budget-2"] as NSDictionary? == budget)
  }

  @Test func withoutTables() throws {
    let document = RenderedDocument(title: "", provenance: Provenance(version: "1.2.3", sources: "abc"))
    #expect(try tables(document).isEmpty)
  }
}
