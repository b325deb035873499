import Testing

@testable import PlanLang

/// Expressions that are begun and wrong: where they stand, and the nearest right form.
@Suite("Wrong deadlines")
struct DeadlineProblemTests {
  private func read(_ text: String) -> Deadline.Reading { text.asDeadline() }

  @Test(
    arguments: [
      ("Quý V", .noSuchQuarter, "Quý V", "Quý IV"),
      ("Quý 5/2027", .noSuchQuarter, "Quý 5/2027", "Quý 4/2027"),
      ("Tháng 13/2027", .noSuchMonth, "Tháng 13/2027", "Tháng 12/2027"),
      ("31/6/2027", .impossibleDay, "31/6/2027", "30/6/2027"),
      ("29/02/2027", .impossibleDay, "29/02/2027", "28/02/2027"),
      ("trước ngày 31/6", .impossibleDay, "ngày 31/6", "ngày 30/6"),
      ("ngày 31 tháng 6 năm 2027", .impossibleDay, "ngày 31 tháng 6 năm 2027", "ngày 30 tháng 6 năm 2027"),
      ("ngày 45 tháng 6 năm 2027", .impossibleDay, "ngày 45 tháng 6 năm 2027", "ngày 30 tháng 6 năm 2027"),
      ("trước ngày 32 tháng 6", .impossibleDay, "ngày 32 tháng 6", "ngày 30 tháng 6"),
      ("45 tháng 6 năm 2027", .impossibleDay, "45 tháng 6 năm 2027", "30 tháng 6 năm 2027"),
      ("ngày 0 tháng 6 năm 2027", .impossibleDay, "ngày 0 tháng 6 năm 2027", "ngày 1 tháng 6 năm 2027"),
      ("Quý I-II-V/2027", .noSuchQuarter, "Quý I-II-V/2027", "Quý I-II-IV/2027"),
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
      ("trước ngày 15/6/2027 và trước ngày 131/01/2027", .impossibleDay, "ngày 131/01/2027", "ngày 31/01/2027"),
      ("ngày 5/122/2027", .impossibleDay, "ngày 5/122/2027", "ngày 5/12/2027"),
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
      ("Qúy", .misspelling, "Qúy", "Quý"),
      ("Quý IIV/2027", .noSuchQuarter, "Quý IIV/2027", "Quý III/2027"),
      ("Quý 12/2027", .noSuchQuarter, "Quý 12/2027", "Quý 4/2027"),
      ("Quý I-V/2027", .noSuchQuarter, "Quý I-V/2027", "Quý I-IV/2027"),
      ("Quy I/2027", .misspelling, "Quy I/2027", "Quý I/2027"),
      ("QUỸ IV năm 2027", .misspelling, "QUỸ IV năm 2027", "QUÝ IV năm 2027"),
      ("Quý l/2027", .misspelling, "Quý l/2027", "Quý I/2027"),
      ("Quý lV/2027", .misspelling, "Quý lV/2027", "Quý IV/2027"),
      ("Hàng qúy", .misspelling, "Hàng qúy", "Hàng quý"),
      ("Tháng 0", .noSuchMonth, "Tháng 0", "Tháng 1"),
      ("Tháng 00/2027", .noSuchMonth, "Tháng 00/2027", "Tháng 01/2027"),
      ("Tháng 13", .noSuchMonth, "Tháng 13", "Tháng 12"),
      ("Tháng 120/2027", .noSuchMonth, "Tháng 120/2027", "Tháng 12/2027"),
      ("Tháng 9-13/2027", .noSuchMonth, "Tháng 9-13/2027", "Tháng 9-12/2027"),
      ("Tháng IX/2027", .misspelling, "Tháng IX/2027", "Tháng 9/2027"),
      ("Tháng XIII/2027", .noSuchMonth, "Tháng XIII/2027", "Tháng 12/2027"),
      ("31/6", .impossibleDay, "31/6", "30/6"),
      ("30/02", .impossibleDay, "30/02", "28/02"),
      ("ngày 32/1/2027", .impossibleDay, "ngày 32/1/2027", "ngày 31/1/2027"),
      ("ngày 32/01", .impossibleDay, "ngày 32/01", "ngày 31/01"),
      ("ngày 15/13/2027", .impossibleDay, "ngày 15/13/2027", "ngày 15/12/2027"),
      ("2027-02-30", .impossibleDay, "2027-02-30", "2027-02-28"),
      ("Trước ngay 15/6", .misspelling, "ngay 15/6", "ngày 15/6"),
      ("Trươc ngày 15/6", .misspelling, "Trươc ngày 15/6", "Trước ngày 15/6"),
      ("Tuần 0 tháng 9", .noSuchWeek, "Tuần 0 tháng 9", "Tuần 1 tháng 9"),
      ("Tuần 9 tháng 9", .noSuchWeek, "Tuần 9 tháng 9", "Tuần 5 tháng 9"),
      ("Tuần 3-8 tháng 9", .noSuchWeek, "Tuần 3-8 tháng 9", "Tuần 3-5 tháng 9"),
      ("Tuần 54 năm 2027", .noSuchWeek, "Tuần 54 năm 2027", "Tuần 52 năm 2027"),
      ("Năm 227", .impossibleYear, "Năm 227", "Năm 2027"),
      ("Thường xuyen", .misspelling, "Thường xuyen", "Thường xuyên"),
      ("Thương xuyên", .misspelling, "Thương xuyên", "Thường xuyên"),
      ("Đinh kỳ 6 tháng", .misspelling, "Đinh kỳ 6 tháng", "Định kỳ 6 tháng"),
      ("Giai đoan 2026-2030", .misspelling, "Giai đoan 2026-2030", "Giai đoạn 2026-2030"),
      ("Năm học 2027-2026", .reversedSpan, "Năm học 2027-2026", "Năm học 2026-2027"),
    ] as [(String, Deadline.ProblemKind, String, String)])
  func suggestsNearestRightForm(
    _ text: String, _ kind: Deadline.ProblemKind, _ wrong: String, _ suggestion: String
  ) {
    let problems = read(text).problems
    #expect(problems.count == 1)
    #expect(problems.first?.kind == kind)
    #expect(problems.first.map { text.part($0.range) } == wrong)
    #expect(problems.first?.suggestion == suggestion)
    let corrected = read(suggestion)
    #expect(corrected.problems.isEmpty)
    // "Quý" alone says nothing more.
    #expect(corrected.isReadable || suggestion == "Quý")
  }

  @Test(
    "What only looks like a slip",
    arguments: [
      "quy định", "Quy chế", "theo quy định của pháp luật", "Quỹ khuyến học", "Bảo đảm thương hiệu", "đinh ốc",
      "cam đoan", "ngay tại chỗ", "ngay 5-10 phút đầu", "hỗ trợ ngay 24/7", "trong tháng 120 hộ", "ngay 1.5 lần",
      "QUỸ VI MÔ", "trong năm 227 hộ", "Hoàn thành sớm", "tháng hành động",
    ])
  func noSlip(text: String) {
    #expect(read(text).problems.isEmpty)
  }

  @Test func suggestsNothingWhereNothingIsNear() {
    let problem = read("Năm 20999").problems.first
    #expect(problem?.kind == .impossibleYear)
    #expect(problem?.suggestion == nil)
  }
}
