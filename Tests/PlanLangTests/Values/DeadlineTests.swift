import Testing

@testable import PlanLang

@Suite struct DeadlineTests {
  private static func read(_ text: String, defaultYear: Int? = 2027) -> Deadline.Reading {
    var text = text
    return text.withUTF8 { Deadline.read($0, defaultYear: defaultYear) }
  }

  private static func part(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  private static func description(of expression: Deadline.Expression) -> String {
    var result = expression.kind.rawValue
    if let recurrence = expression.recurrence { result += ":\(recurrence)" }
    if expression.first != nil || expression.last != nil {
      result += " \(expression.first?.isoDescription ?? "")..\(expression.last?.isoDescription ?? "")"
    }
    return expression.isOpenEnded ? result + " open" : result
  }

  @Test(arguments: DeadlineSample.issuedPlans + DeadlineSample.spellings)
  func readsSpelling(_ sample: DeadlineSample) {
    let reading = Self.read(sample.text)
    let found = reading.deadline.expressions.map(Self.description).joined(separator: "; ")
    #expect(found == sample.expected)
    #expect(reading.problems.isEmpty)
    #expect(reading.isReadable)
  }

  @Test(arguments: DeadlineSample.issuedPlans + DeadlineSample.spellings)
  func readsAnyLetterCase(_ sample: DeadlineSample) {
    let upper = Self.read(sample.text.uppercased()).deadline.expressions.map(Self.description)
    let lower = Self.read(sample.text.lowercased()).deadline.expressions.map(Self.description)
    #expect(upper.joined(separator: "; ") == sample.expected)
    #expect(lower.joined(separator: "; ") == sample.expected)
  }

  @Test(
    arguments: [
      ("Quý V", .noSuchQuarter, "Quý V", "Quý IV"),
      ("Quý 5/2027", .noSuchQuarter, "Quý 5/2027", "Quý 4/2027"),
      ("Tháng 13/2027", .noSuchMonth, "Tháng 13/2027", "Tháng 12/2027"),
      ("31/6/2027", .impossibleDay, "31/6/2027", "30/6/2027"),
      ("29/02/2027", .impossibleDay, "29/02/2027", "28/02/2027"),
      ("trước ngày 31/6", .impossibleDay, "ngày 31/6", "ngày 30/6"),
      ("ngày 31 tháng 6 năm 2027", .impossibleDay, "ngày 31 tháng 6 năm 2027", "ngày 30 tháng 6 năm 2027"),
      ("Qúy I", .misspelling, "Qúy I", "Quý I"),
      ("Qúy V/2027", .noSuchQuarter, "Qúy V/2027", "Quý IV/2027"),
      ("QÚY II", .misspelling, "QÚY II", "QUÝ II"),
      ("Quý IIII/2027", .noSuchQuarter, "Quý IIII/2027", "Quý IV/2027"),
      ("Năm 20277", .impossibleYear, "Năm 20277", "Năm 2027"),
      ("Giai đoạn 2030-2026", .reversedSpan, "Giai đoạn 2030-2026", "Giai đoạn 2026-2030"),
      ("năm 2027-2026", .reversedSpan, "năm 2027-2026", "năm 2026-2027"),
      ("Thuờng xuyên", .misspelling, "Thuờng xuyên", "Thường xuyên"),
      ("Truớc ngày 15/6", .misspelling, "Truớc ngày 15/6", "Trước ngày 15/6"),
      ("06/15/2027", .impossibleDay, "06/15/2027", "15/06/2027"),
      ("Quý VI/2027", .noSuchQuarter, "Quý VI/2027", "Quý IV/2027"),
      ("Quý 0/2027", .noSuchQuarter, "Quý 0/2027", "Quý 1/2027"),
      ("Tháng 0/2027", .noSuchMonth, "Tháng 0/2027", "Tháng 1/2027"),
      ("Tháng 14", .noSuchMonth, "Tháng 14", "Tháng 12"),
      ("30/02/2027", .impossibleDay, "30/02/2027", "28/02/2027"),
      ("ngày 32/01/2027", .impossibleDay, "ngày 32/01/2027", "ngày 31/01/2027"),
      ("00/5/2027", .impossibleDay, "00/5/2027", "01/5/2027"),
      ("31/4", .impossibleDay, "31/4", "30/4"),
      ("31/11/2027", .impossibleDay, "31/11/2027", "30/11/2027"),
      (
        "từ ngày 30/6/2027 đến ngày 01/6/2027", .reversedSpan, "ngày 30/6/2027 đến ngày 01/6/2027",
        "ngày 01/6/2027 đến ngày 30/6/2027"
      ),
      ("Quý I/20277", .impossibleYear, "Quý I/20277", "Quý I/2027"),
      ("31/12/20277", .impossibleYear, "31/12/20277", "31/12/2027"),
      ("Quý I/207", .impossibleYear, "Quý I/207", "Quý I/2027"),
    ] as [(String, Deadline.ProblemKind, String, String)])
  func suggestsNearestRightForm(
    _ text: String, _ kind: Deadline.ProblemKind, _ wrong: String, _ suggestion: String
  ) {
    let problems = Self.read(text).problems
    #expect(problems.count == 1)
    #expect(problems.first?.kind == kind)
    #expect(problems.first.map { Self.part($0.range, of: text) } == wrong)
    #expect(problems.first?.suggestion == suggestion)
    let corrected = Self.read(suggestion)
    #expect(corrected.problems.isEmpty)
    #expect(corrected.isReadable)
  }

  @Test(arguments: [
    "Nghị quyết số 57-NQ/TW",
    "Kế hoạch số 04/KH-UBND ngày 05/01/2026",
    "Kế hoạch số 04 /KH-UBND ngày 05/01/2026",
    "02 lớp",
    "2000 người",
    "Khẩn trương",
    "ASAP",
    "đạt 5/6 chỉ tiêu",
    "Quyết định số 01 ngày 05/8/2025",
    "Luật Đất đai năm 2024",
    "83,77%",
    "1.050 triệu đồng",
    "(Quy chế số 03-QC/BCĐTW ngày 23/6/2025)",
    "Kế hoạch số 359/KH-UBND, ngày 31/12/2025 của UBND thành phố",
    "Nghị định số 73/2019/NĐ-CP ngày 05/9/2019",
    "Công văn ngày 05/01/2026 của Thành ủy",
    "Kế hoạch số /KH-UBND ngày tháng 01 năm 2026",
    "Giai đoạn 1",
    "quý vị đại biểu",
    "quý báu",
    "khách hàng",
    "hàng hóa",
    "Ngân hàng",
    "100% hộ dân",
    "26 tổ",
    "5G",
    "3-5 người",
    "Nghị quyết 12/2027 về",
    "tháng hành động vì trẻ em",
    "năm mươi người",
    "Ngày Chuyển đổi số quốc gia 10/10",
    "",
    "   ",
  ])
  func readsNoTime(_ text: String) {
    let reading = Self.read(text)
    #expect(reading.deadline.expressions.isEmpty)
    #expect(reading.problems.isEmpty)
    #expect(!reading.isReadable)
  }

  @Test func marksWhereExpressionsStand() {
    let text = "Ban hành chậm nhất 15/02/2027 và tổ chức thực hiện trong năm 2027; thường xuyên (2027)."
    let parts = Self.read(text).deadline.expressions.map { Self.part($0.range, of: text) }
    #expect(parts == ["chậm nhất 15/02/2027", "trong năm 2027", "thường xuyên (2027)"])
  }

  @Test func needsYearForDays() {
    #expect(Self.read("Tháng 9", defaultYear: nil).deadline.first == nil)
    #expect(Self.read("trước ngày 15/6", defaultYear: nil).deadline.last == nil)
    #expect(Self.read("Cả năm", defaultYear: nil).deadline.expressions.first?.kind == .year)
    #expect(Self.read("ngày 29/02", defaultYear: nil).problems.isEmpty)
    #expect(Self.read("ngày 29/02").problems.first?.suggestion == "ngày 28/02")
    #expect(Self.read("Quý I và Quý II/2028", defaultYear: nil).deadline.first?.isoDescription == "2028-01-01")
  }

  @Test func spansAllExpressions() {
    let closed = Self.read("Quý III/2027; Quý I/2027").deadline
    #expect(closed.first?.isoDescription == "2027-01-01")
    #expect(closed.last?.isoDescription == "2027-09-30")
    let open = Self.read("Quý I/2027; từ năm 2028").deadline
    #expect(open.first?.isoDescription == "2027-01-01")
    #expect(open.last == nil)
  }

  @Test func suggestsNothingWhereNothingIsNear() {
    let problem = Self.read("Năm 20999").problems.first
    #expect(problem?.kind == .impossibleYear)
    #expect(problem?.suggestion == nil)
  }

  @Test func survivesBrokenBytes() {
    let pieces: [[UInt8]] = [[0xC3], [0xE1, 0xBB], [0xFF], Array("Quý ".utf8), Array("/2027".utf8), [0x80, 0x31]]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let bytes = first + second + third
          let reading = bytes.withUnsafeBufferPointer { Deadline.read($0, defaultYear: 2027) }
          #expect(reading.deadline.expressions.allSatisfy { $0.range.upperBound <= bytes.count })
        }
      }
    }
  }
}

extension DeadlineSample {
  private typealias Sample = DeadlineSample

  /// Every deadline of the five issued plans that the language was made from.
  static let issuedPlans: [DeadlineSample] = [
    Sample("Tháng 01/2026", "month 2026-01-01..2026-01-31"),
    Sample("Tháng 02/2026", "month 2026-02-01..2026-02-28"),
    Sample("Quý I/2026", "quarter 2026-01-01..2026-03-31"),
    Sample("Quý II/2026", "quarter 2026-04-01..2026-06-30"),
    Sample("Quý III/2026", "quarter 2026-07-01..2026-09-30"),
    Sample("Quý III-IV/2026", "span 2026-07-01..2026-12-31"),
    Sample("Thường xuyên", "recurring:continuous"),
    Sample("Thường xuyên.", "recurring:continuous"),
    Sample("Quý III/2026.", "quarter 2026-07-01..2026-09-30"),
    Sample("Quý I hàng năm", "recurring:yearly"),
    Sample("Năm 2026", "year 2026-01-01..2026-12-31"),
    Sample("Năm 2026-2027", "span 2026-01-01..2027-12-31"),
    Sample("Năm 2027-2028", "span 2027-01-01..2028-12-31"),
    Sample("Hàng năm", "recurring:yearly"),
    Sample("Năm 2026 và các năm tiếp theo", "year 2026-01-01.. open"),
    Sample("Quý I năm 2026", "quarter 2026-01-01..2026-03-31"),
    Sample("Cả năm", "year 2027-01-01..2027-12-31"),
    Sample("Cả năm 2026", "year 2026-01-01..2026-12-31"),
    Sample("Khi phát sinh", "onDemand"),
    Sample("theo hướng dẫn của Sở Nội vụ thành phố.", "reference"),
    Sample("Năm 2026 và định hướng duy trì, nâng cao trong các năm tiếp theo.", "year 2026-01-01.. open"),
    Sample(
      "báo cáo kết quả định kỳ 6 tháng và hàng năm về Phòng Văn hóa-Xã hội xã trước ngày 15/6 và 15/12 hàng năm",
      "recurring:halfYearly; recurring:yearly; recurring:yearly; recurring:yearly"),
    Sample("Định kỳ 06 tháng", "recurring:halfYearly"),
    Sample("Định kỳ hằng quý", "recurring:quarterly"),
    Sample("định kỳ (hàng tháng/quý)", "recurring:periodic; recurring:monthly; recurring:quarterly"),
    Sample("Tối thiểu 2-3 đợt/năm", "recurring:yearly"),
    Sample("trong năm 2026", "year 2026-01-01..2026-12-31"),
  ]
}
