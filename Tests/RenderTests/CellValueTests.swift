import PlanLang
import Testing

@testable import Render

/// What cells say as data, and that a spreadsheet's form gives the plan's words back.
@Suite struct CellValueTests {
  private func quantity(_ text: String) -> CellNumber? {
    guard case .quantity(let quantity) = Array(text.utf8).withUnsafeBufferPointer(Quantity.read) else { return nil }
    return CellNumber(quantity, in: text)
  }

  @Test(arguments: [
    ("84%", "0.84", "0%"), ("83,77%", "0.8377", "0.00%"), ("≥ 84%", "0.84", "\"≥ \"0%"),
    ("~40 %", "0.4", "\"~\"0\" \"%"), ("90% (2026-2027)", "0.9", "0%\" (2026-2027)\""),
    ("ít nhất 02 lớp", "2", "\"ít nhất \"00\" lớp\""), ("100", "100", "0"), ("≥ 1.000", "1000", "\"≥ \"#,##0"),
    ("12,5", "12.5", "0.0"), ("1.050,25", "1050.25", "#,##0.00"), ("khoảng 40", "40", "\"khoảng \"0"),
    ("50 triệu đồng", "50000000", "0,,\" triệu đồng\""), ("1.050 triệu đồng", "1050000000", "#,##0,,\" triệu đồng\""),
    ("1,25 tỷ đồng", "1250000000", "0.00,,,\" tỷ đồng\""), ("500.000 đồng", "500000", "#,##0\" đồng\""),
    ("0,5%", "0.005", "0.0%"), ("05 sản phẩm \"OCOP\"", "5", "00\" sản phẩm \"\\\"\"OCOP\"\\\""),
  ])
  func figuresKeepTheirForm(_ text: String, _ value: String, _ form: String) throws {
    let figure = try #require(quantity(text))
    let number = try #require(XLSXNumber(.number(figure)))
    #expect(number.value == value)
    #expect(number.form == form)
  }

  /// Ranges, shares, changes, words: no single number could stand for them.
  @Test(arguments: ["80-85%", "26/28 thôn", "Giảm 10%", "Hoàn thành", "-5"])
  func otherFiguresStayText(_ text: String) {
    #expect(quantity(text) == nil)
  }

  @Test(arguments: [
    ("12", "12", "0"), ("1.050,5", "1050.5", "#,##0.0"), ("83,77%", "0.8377", "0.00%"), ("0", "0", "0"),
    ("0,75", "0.75", "0.00"), ("123456789012345", "123456789012345", "0"),
  ])
  func numbersAlone(_ text: String, _ value: String, _ form: String) throws {
    let whole = try #require(CellNumber(whole: text))
    let number = try #require(XLSXNumber(.number(whole)))
    #expect(number.value == value)
    #expect(number.form == form)
  }

  @Test(arguments: ["", "01", "1.05", "1,", ",5", "1 000", "12a", "-2", "+1", "1.0000", ".5", "1.000.00", "%", "½"])
  func notNumbers(_ text: String) {
    #expect(CellNumber(whole: text) == nil)
  }

  /// Excel keeps 15 figures of a number.
  @Test func longNumbersStayText() throws {
    let number = try #require(CellNumber(whole: "1234567890123456"))
    #expect(XLSXNumber(.number(number)) == nil)
    #expect(CellNumber(whole: "1234567890123456789") == nil)
  }

  @Test func rowNumbersHaveTheirMark() throws {
    #expect(CellNumber(whole: "3.") == nil)
    let number = try #require(CellNumber(whole: "3.", isRowNumber: true))
    #expect(XLSXNumber(.number(number))?.form == "0\".\"")
    #expect(CellNumber(whole: "7a", isRowNumber: true) == nil)
    #expect(CellNumber(whole: "III", isRowNumber: true) == nil)
  }

  @Test(arguments: [
    ("Trước ngày 30/6/2027", 2027, 6, 30, "46568", "\"Trước ngày \"dd\"/\"m\"/\"yyyy"),
    ("31/12/2027", 2027, 12, 31, "46752", "dd\"/\"mm\"/\"yyyy"),
    ("trước ngày 15/6", 2027, 6, 15, "46553", "\"trước ngày \"dd\"/\"m"),
    ("ngày 5 tháng 01 năm 2027", 2027, 1, 5, "46392", "\"ngày \"d\" tháng \"mm\" năm \"yyyy"),
    ("01/3/1900", 1900, 3, 1, "61", "dd\"/\"m\"/\"yyyy"),
  ])
  func daysKeepTheirForm(_ text: String, _ year: Int, _ month: Int, _ dayOfMonth: Int, _ value: String, _ form: String)
    throws
  {
    let date = try #require(CalendarDate(year: year, month: month, day: dayOfMonth))
    let day = try #require(CellDate(date, in: text))
    let number = try #require(XLSXNumber(.date(day)))
    #expect(number.value == value)
    #expect(number.form == form)
  }

  /// Excel takes 1900 for a leap year; before March its days are off by one.
  @Test func daysBeforeMarch1900StayText() throws {
    let date = try #require(CalendarDate(year: 1900, month: 2, day: 28))
    let day = try #require(CellDate(date, in: "28/02/1900"))
    #expect(XLSXNumber(.date(day)) == nil)
  }

  @Test(arguments: ["trước 01/7/2027", "30/6/2027 và 31/12/2027", "30/6/27", "tháng 6", "2027-06-30"])
  func otherDaysStayText(_ text: String) throws {
    let date = try #require(CalendarDate(year: 2027, month: 6, day: 30))
    #expect(CellDate(date, in: text) == nil)
  }

  @Test func columnsHaveTheirTypes() throws {
    let table = try onlyTable(
      """
      plan: 1
      document: {year: 2027}
      objectives:
        - {name: A, baseline: "83,77%", target: {value: 90%, period: 2026-2027}}
        - {name: B, baseline: {text: dưới 35%}, target: Đạt chuẩn}
      appendices:
        - {title: A, table: objectives, columns: [number, name, baseline, target]}

      """)
    let values = table.rows.map { row -> [CellValue?] in
      guard case .item(let cells) = row else { return [] }
      return cells.map(\.value)
    }
    #expect(values.map { $0.map { $0 != nil } } == [[true, false, true, true], [true, false, false, false]])
    #expect(table.columns.map(\.key) == ["number", "name", "baseline", "target"])
    #expect(table.source == .init(kind: "objectives", rowIDs: [nil, nil]))
  }

  @Test func deadlinesOfOneDayAreDays() throws {
    let table = try onlyTable(
      """
      plan: 1
      document: {year: 2027}
      units: {a: {name: Phòng A}}
      tasks:
        - {id: m, title: M, lead: a, due: Trước ngày 15/6, budget: 50 triệu đồng}
        - {title: N, lead: a, due: Quý III/2027, budget: Theo dự toán}
        - {title: O, lead: a, due: Trước ngày 15/6/2027 và trước ngày 15/12/2027}
      appendices:
        - {id: nv, title: A, table: tasks, columns: [due, budget]}

      """)
    let values = table.rows.map { row -> [CellValue?] in
      guard case .item(let cells) = row else { return [] }
      return cells.map(\.value)
    }
    #expect(values.map { $0.map { $0 != nil } } == [[true, true], [false, false], [false, false]])
    guard case .date(let date) = values[0][0], case .number(let number) = values[0][1] else { throw Failure() }
    #expect(date.date.isoDescription == "2027-06-15")
    #expect(number.dong == 50_000_000)
    #expect(table.source == .init(id: "nv", kind: "tasks", rowIDs: ["m", nil, nil]))
  }

  /// A column of a plan's own has no type: it is one of numbers where nothing else stands in it.
  @Test func ownColumnsAreNumbersTogether() throws {
    let table = try onlyTable(
      """
      plan: 1
      document: {year: 2027}
      tables:
        t:
          columns: [{key: may}, {key: ma}, {key: khac}]
          rows: [{may: "1.050", ma: "01", khac: "5"}, {may: "45", ma: "2", khac: Tốt}, {may: ""}]
      appendices:
        - {title: A, table: t, columns: [may, ma, khac]}

      """)
    let values = table.rows.map { row -> [Bool] in
      guard case .item(let cells) = row else { return [] }
      return cells.map { $0.value != nil }
    }
    #expect(values == [[true, false, false], [true, false, false], [false, false, false]])
  }

  private struct Failure: Error {}
}
