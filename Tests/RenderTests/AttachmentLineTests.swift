import Testing

@testable import Render

/// Decree clauses D10-D14 and D28-D30.
@Suite struct AttachmentLineTests {
  private func line(_ document: String) throws -> String {
    let text = """
      plan: 1
      document: {\(document)}
      units:
        ubnd: {name: Ủy ban nhân dân phường Hải Dương, short: UBND phường}
        bcd: {name: Ban Chỉ đạo chuyển đổi số, short: BCĐ phường}
        dang-uy: {name: Đảng ủy phường Hải Dương}
        phong: {name: Phòng Văn hóa - Xã hội}
      tasks: [{title: Việc}]
      appendices: [{title: Việc, table: tasks}]
      """
    return try #require(try appendices(text).appendices.first).attachment
  }

  @Test(arguments: [
    (
      "issuer: ubnd, number: 4, date: 2027-01-05, year: 2027",
      "(Kèm theo Kế hoạch số 04/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân phường Hải Dương)"
    ),
    (
      "issuer: ubnd, number: 123, symbol: KH-UBND, date: 2026-12-31, year: 2027",
      "(Kèm theo Kế hoạch số 123/KH-UBND ngày 31 tháng 12 năm 2026 của Ủy ban nhân dân phường Hải Dương)"
    ),
    (
      "issuer: ubnd, year: 2027",
      "(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2027 của Ủy ban nhân dân phường Hải Dương)"
    ),
    (
      "issuer: ubnd, period: 2026-2030",
      "(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của Ủy ban nhân dân phường Hải Dương)"
    ),
    (
      "type: Chương trình, issuer: bcd, number: 07, year: 2027",
      "(Kèm theo Chương trình số 07/CTr-BCĐ ngày … tháng … năm 2027 của Ban Chỉ đạo chuyển đổi số)"
    ),
    (
      "type: Kế hoạch hành động, issuer: dang-uy, number: 12, year: 2027",
      "(Kèm theo Kế hoạch hành động số 12-KH/ĐU ngày … tháng … năm 2027 của Đảng ủy phường Hải Dương)"
    ),
    (
      "issuer: phong, number: 08/KH-VHXH, year: 2027",
      "(Kèm theo Kế hoạch số 08/KH-VHXH ngày … tháng … năm 2027 của Phòng Văn hóa - Xã hội)"
    ),
    ("issuer: phong, year: 2027", "(Kèm theo Kế hoạch số … ngày … tháng … năm 2027 của Phòng Văn hóa - Xã hội)"),
    ("year: 2027", "(Kèm theo Kế hoạch số … ngày … tháng … năm 2027)"),
  ])
  func namesTheDocument(_ document: String, _ expected: String) throws {
    #expect(try line(document) == expected)
  }

  @Test func severalAppendicesAreNumbered() throws {
    let head = "plan: 1\ndocument: {year: 2027}\ntasks: [{title: Việc}]\nappendices:\n"
    let one = try appendices(head + "  - {title: A, table: tasks}\n")
    #expect(one.appendices.map(\.numberLine) == ["Phụ lục"])
    let plan = try compiledPlan(head + "  - {title: A, table: tasks}\n  - {title: vneid, table: tasks}\n")
    let builder = DocumentBuilder(plan, provenance: Provenance(version: "1", sources: ""))
    #expect(builder.appendices().appendices.map(\.numberLine) == ["Phụ lục I", "Phụ lục II"])
    let second = builder.appendices(only: [1, 7])
    #expect(second.appendices.map(\.numberLine) == ["Phụ lục II"])
    #expect(second.appendices.map(\.printedTitle) == ["VNEID"])
    #expect(second.title == "vneid")
  }

  @Test func documentIsCalledByKindAndSubject() throws {
    let rest = "\ntasks: [{title: Việc}]\nappendices: [{title: A, table: tasks}]"
    #expect(
      try appendices("plan: 1\ndocument: {year: 2027, subject: \"Chuyển đổi số năm ${year}\"}" + rest).title
        == "Kế hoạch Chuyển đổi số năm 2027")
    #expect(
      try appendices("plan: 1\ndocument: {year: 2027, subject: Kế hoạch chuyển đổi số}" + rest).title
        == "Kế hoạch chuyển đổi số")
  }
}
