import Testing

@testable import Render

@Suite struct ColumnWidthsTests {
  private func widths(given: [Int] = [], _ labels: [String], _ rows: [[String]], isLandscape: Bool = true) -> [Int] {
    let rows = rows.map { cells in DocumentTable.Row.item(cells.map { DocumentTable.Cell($0) }) }
    let labels = labels.map { DocumentTable.Cell($0) }
    return ColumnWidths.percentages(given: given, labels: labels, rows: rows, isLandscape: isLandscape)
  }

  @Test func givenWidthsStay() {
    #expect(widths(given: [5, 80, 15], ["STT", "Nhiệm vụ", "Ghi chú"], []) == [5, 80, 15])
  }

  @Test func givenWidthsAreScaledToTheWhole() {
    #expect(widths(given: [1, 2, 1], ["a", "b", "c"], []) == [25, 50, 25])
    #expect(widths(given: [1, 1, 1], ["a", "b", "c"], []) == [34, 33, 33])
  }

  @Test func givenWidthsOfOtherColumnsAreNotUsed() {
    #expect(widths(given: [90, 10], ["a", "b", "c"], []) != [90, 10])
  }

  @Test func numbersAreNarrowAndLongTextsWide() {
    let rows = (1...30).map {
      [String($0), String(repeating: "xây dựng kế hoạch ", count: 6), "Phòng Văn hóa", "Quý I/2027"]
    }
    let result = widths(["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"], rows)
    #expect(result.reduce(0, +) == 100)
    #expect(result[0] <= 7)
    #expect(result[1] > 50)
    #expect(result[2] >= 8)
    #expect(result[3] >= 8)
  }

  @Test func oneVeryLongTextDoesNotRuleTheTable() {
    var rows = (1...30).map { [String($0), "Xây dựng kế hoạch năm", String(repeating: "phòng ban ", count: 12)] }
    rows[3][1] = String(repeating: "rất dài ", count: 200)
    let result = widths(["STT", "Nhiệm vụ", "Phối hợp"], rows)
    #expect(result[2] > 35)
  }

  @Test func longWordsAreBrokenByThePageAndWidenNothing() {
    let result = widths(["STT", "a"], [["1", String(repeating: "x", count: 80)], ["2", "y"]])
    #expect(result[0] >= 4)
  }

  @Test func manyColumnsFit() {
    let labels = (1...30).map { "Cột \($0)" }
    let result = widths(labels, [labels])
    #expect(result.reduce(0, +) == 100)
    #expect(result.allSatisfy { $0 >= 1 })
  }

  @Test func emptyTablesHaveWidths() {
    #expect(widths(["", ""], []).reduce(0, +) == 100)
    #expect(widths([], []) == [])
  }
}
