import Foundation
import PlanLang
import Testing

@testable import Render

@Suite struct ICSTests {
  private func plan(_ due: String, more: String = "", header: String = "year: 2027") -> String {
    """
    plan: 1
    document: {\(header), subject: "Kế hoạch A, B"}
    units: {a: {name: "Phòng A, B; C"}, b: {name: Phòng B}}
    tasks:
      - {id: m, title: 'Làm "M", rồi N', lead: a, support: b, due: \(due), output: [X, Y]}
    \(more)
    appendices: [{title: A, table: tasks}]

    """
  }

  private func lines(_ text: String) throws -> [String] {
    let calendar = String(decoding: try ICSFormat().render(try appendices(text)), as: UTF8.self)
    #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
    for line in calendar.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    return calendar.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  }

  private func values(_ name: String, _ lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }.map { String($0.dropFirst(name.count + 1)) }
  }

  @Test(arguments: [
    ("Trước ngày 30/6/2027", ["VALUE=DATE:20270630"], []), ("Quý III/2027", ["VALUE=DATE:20270930"], []),
    ("Quý II, IV/2027", ["VALUE=DATE:20270630", "VALUE=DATE:20271231"], []),
    ("Trước ngày 15/6/2027 và trước ngày 15/12/2027", ["VALUE=DATE:20270615", "VALUE=DATE:20271215"], []),
    ("Hằng tháng", ["VALUE=DATE:20270131"], ["FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20271231"]),
    ("Hằng quý", ["VALUE=DATE:20270331"], ["FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20271231"]),
    ("Định kỳ 6 tháng", ["VALUE=DATE:20270630"], ["FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20271231"]),
    ("Hằng năm", ["VALUE=DATE:20271231"], []), ("Cả năm 2027", ["VALUE=DATE:20271231"], []),
  ])
  func days(_ due: String, _ starts: [String], _ rules: [String]) throws {
    let lines = try lines(plan("\"\(due)\""))
    #expect(values("DTSTART", lines) == starts)
    #expect(values("RRULE", lines) == rules)
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == starts.count)
    #expect(Set(values("UID", lines)).count == starts.count)
    #expect(values("X-WR-CALDESC", lines) == [])
  }

  @Test func recursYearlyOverThePeriod() throws {
    let lines = try lines(plan("Hằng năm", header: "period: 2026-2030"))
    #expect(values("DTSTART", lines) == ["VALUE=DATE:20261231"])
    #expect(values("RRULE", lines) == ["FREQ=YEARLY;UNTIL=20301231"])
    #expect(values("DTSTAMP", lines) == ["20260101T000000Z"])
  }

  /// Work without an end, and times that a rule of recurrence cannot say, are named in the description.
  @Test(arguments: [
    "Thường xuyên", "Hằng tuần", "Khi phát sinh", "Cuối mỗi quý", "{open: true}", "{text: Theo yêu cầu}",
  ])
  func withoutDay(_ due: String) throws {
    let more = "  - {title: Khác, lead: b, due: 31/12/2027}"
    let lines = try lines(plan(due, more: more))
    #expect(values("DTSTART", lines) == ["VALUE=DATE:20271231"])
    #expect(values("X-WR-CALDESC", lines) == ["Không có ngày kết thúc nên không có trong lịch: nhiệm vụ số 1."])
    #expect(throws: RenderError.self) { try ICSFormat().render(try appendices(plan(due))) }
  }

  @Test func textsAreEscapedAndFolded() throws {
    let lines = try lines(plan("30/11/2027"))
    #expect(values("SUMMARY", lines) == ["Làm \"M\"\\, rồi N"])
    #expect(values("CATEGORIES", lines) == ["Phòng A\\, B\\; C"])
    #expect(
      values("DESCRIPTION", lines).first
        == "Chủ trì: Phòng A\\, B\\; C\\nPhối hợp: Phòng B\\nThời hạn: 30/11/2027\\nSản phẩm: X\\; Y\\nSố thứ tự: 1\\n"
        + "Văn bản: Kế hoạch A\\, B")
    #expect(values("DTEND", lines) == ["VALUE=DATE:20271201"])
    #expect(values("TRIGGER", lines) == ["-P6DT16H"])
    #expect(values("X-WR-CALNAME", lines) == ["Kế hoạch A\\, B"])
    #expect(values("X-WR-TIMEZONE", lines) == ["Asia/Ho_Chi_Minh"])
    #expect(ICSLines.escaped("a\\b\r\nc\u{7}\td,;") == "a\\\\b\\nc d\\,\\;")
  }

  /// Every cut of a line of two-, three- and four-byte characters.
  @Test func foldsBetweenCharacters() throws {
    for offset in 0..<12 {
      var lines = ICSLines()
      let text = String(repeating: "x", count: offset) + String(repeating: "ệđ🏛é", count: 40)
      lines.add("SUMMARY", text: text)
      let folded = try #require(String(validating: lines.bytes, as: UTF8.self)).components(separatedBy: "\r\n")
      #expect(folded.dropLast().allSatisfy { $0.utf8.count <= 75 })
      #expect(folded.dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
      #expect(folded[0] + folded.dropFirst().map { String($0.dropFirst()) }.joined() == "SUMMARY:" + text)
    }
  }

  /// The same task keeps its identifier when its words, deadline and number change, and the document is signed.
  @Test func identifiersAreStable() throws {
    func ids(_ text: String) throws -> [String] { values("UID", try lines(text)) }
    let before = try ids(plan("30/11/2027"))
    let after = plan("\"Quý II, IV/2027\"", header: "year: 2027, number: 5, date: 2027-02-01").replacing(
      "Làm", with: "Sửa")
    #expect(try ids(after) == [before[0], before[0].replacing("-m@", with: "-m-2@")])
    #expect(values("DTSTAMP", try lines(after)).first == "20270201T000000Z")
    #expect(try ids(plan("30/11/2027", header: "year: 2028")) != before)
  }

  @Test func oneAppendixHasItsTasks() throws {
    let text = """
      plan: 1
      document: {year: 2027, subject: S}
      units: {a: {name: Phòng A}, b: {name: Phòng B}}
      tasks:
        - {title: M, lead: a, due: Quý I/2027}
        - {title: N, lead: b, due: Quý II/2027}
      appendices:
        - {id: mot, title: A, table: tasks, where: {lead: a}}
        - {id: hai, title: B, table: tasks, where: {lead: b}}

      """
    let builder = DocumentBuilder(try compiledPlan(text), provenance: Provenance(version: "1", sources: "a"))
    #expect(builder.appendices(only: [1]).agenda.entries.map(\.title) == ["N"])
    #expect(builder.whole().agenda.entries.map(\.title) == ["M", "N"])
  }
}
