import PlanLang

/// PL709: a number that carries a year beside a date of another year; a year or day that does not exist.
enum YearAgainstDate: Rule {
  static let code = Code(709)
  static let name = "year-against-date"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Năm trong số văn bản khác năm của ngày ban hành, năm không thể có (20205), hoặc ngày không có trong lịch.",
      en: "The year in a number is not that of its date, is no year (20205), or the day is not in the calendar."),
    reason: Message(
      vi: "Văn bản quy phạm pháp luật mang năm ban hành trong số; hai năm khác nhau thì một năm đã bị gõ nhầm.",
      en: "A legal document carries its year of issue in its number; where two years differ, one is mistyped."),
    source: "30/2020/NĐ-CP, PL I, II.3",
    bad: [
      """
      # Nghị định từ năm 1997 mang năm trong số.
      citations:
        nd45: {type: Nghị định, number: ⟦45/NĐ-CP⟧, date: 2026-01-26, issuer: Chính phủ, subject: quy định quản lý đầu tư}
      sections:
        - title: Căn cứ
          text: "Nghị định số ⟦179/NĐ-CP⟧ ngày 01/7/2025 của Chính phủ quy định mức hỗ trợ."
      """,
      """
      citations:
        nd73: {type: Nghị định, number: 73/2019/NĐ-CP, date: ⟦2020-09-05⟧, issuer: Chính phủ, subject: quy định quản lý đầu tư}
      """,
      """
      sections:
        - title: Căn cứ
          text: "Nghị định số 73/2019/NĐ-CP ngày ⟦05/9/2018⟧ của Chính phủ quy định quản lý đầu tư."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Nghị định số ⟦179/20205/NĐ-CP⟧ và Nghị định số ⟦47/2042/NĐ-CP⟧ của Chính phủ quy định mức hỗ trợ."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Thông tư số 05/2024/TT-BNV của Bộ Nội vụ ⟦ngày 31 tháng 6 năm 2024⟧ hướng dẫn thực hiện."
      """,
      """
      citations:
        nq176: {type: Nghị quyết, number: 176/2025/QH15, date: ⟦18/02/2024⟧, issuer: Quốc hội, subject: về cơ cấu tổ chức}
        kh38: {type: Kế hoạch, number: 38/KH-UBND, date: 2026-01-26, issuer: UBND thành phố, subject: "thực hiện Nghị định số 45/2026/NĐ-CP ngày ⟦26/01/2025⟧ của Chính phủ"}
      """,
    ],
    good: [
      """
      # Nghị quyết, quyết định cá biệt không mang năm; nghị định cũ cũng không.
      sections:
        - title: Căn cứ
          text: "Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ; Quyết định số 350/QĐ-TTg ngày 26/02/2026 của Thủ tướng Chính phủ; Nghị định số 64/CP ngày 27/9/1993; Nghị định số 12/NĐ-CP của Chính phủ."
      """,
      """
      citations:
        nd73: {type: Nghị định, number: 73/2019/NĐ-CP, date: 2019-09-05, issuer: Chính phủ, subject: quy định quản lý đầu tư}
        nq71: {type: Nghị quyết, number: 71/NQ-CP, date: 2025-04-01, issuer: Chính phủ, subject: sửa đổi Chương trình hành động}
      """,
      """
      # Ngày sau dấu chấm phẩy là của văn bản khác.
      sections:
        - title: Căn cứ
          text: "Nghị định số 73/2019/NĐ-CP; ngày 10/7/2024 Chính phủ sửa đổi bằng Nghị định số 82/2024/NĐ-CP ngày 10/7/2024."
      """,
      """
      # Năm nằm trong trích yếu.
      sections:
        - title: Căn cứ
          text: "Nghị quyết số 176/2025/QH15 của Quốc hội khóa XV; Nghị định số 45/2026/NĐ-CP thay thế Nghị định số 73/2019/NĐ-CP từ năm 2026."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ; Kế hoạch số 2025/KH-UBND ngày 15/12/2026 của Ủy ban nhân dân thành phố."
      """,
      """
      # Tiêu chuẩn và thời hạn không phải số văn bản.
      sections:
        - title: Giải pháp
          text: "Áp dụng TCVN 6909:2001; thực hiện Nghị định số 45/2026/NĐ-CP trước ngày 30/6/2027, đạt 10/2026 chỉ tiêu."
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.visitFaultyCitations(.year) { citation, number, range in
      if number.hasImpossibleYear { findings.add(at: range, .noYear(number), help: .lookUp) }
      if let date = citation.date, number.lacksYear(of: date.value.year) {
        findings.add(at: range, .lacksYear(number), help: .write(number.withYear(date.value.year)))
      }
      if let date = citation.date, number.contradicts(year: date.value.year) {
        findings.add(
          at: date.range, .otherYear(number, date.value.year), help: .lookUp,
          related: [RelatedPlace(range, .number(number))])
      }
    }
    if let last = context.times?.end.year {
      for written in context.writtenCitations where written.mention.date == nil {
        let number = written.mention.number
        guard let year = number.year, year > last, !number.hasImpossibleYear else { continue }
        findings.add(at: written.range(of: written.mention.numberRange), .notYet(number, last), help: .lookUp)
      }
    }
    context.visitFaultyMentions(.year) { written in
      let number = written.mention.number
      let place = written.range(of: written.mention.numberRange)
      if number.hasImpossibleYear { findings.add(at: place, .noYear(number), help: .lookUp) }
      guard let date = written.mention.date else { return }
      if date.date == nil {
        findings.add(at: written.range(of: date.range), .noDay(written.words(date.range), written.name), help: .lookUp)
      } else if number.lacksYear(of: date.yearNumber) {
        let right = number.withYear(date.yearNumber)
        findings.add(
          at: place, .lacksYear(number), help: .write(right),
          fixes: context.mend(written.text, written.mention.numberRange, right, isSafe: false))
      } else if number.contradicts(year: date.yearNumber) {
        let words = min(date.day.lowerBound, date.year.lowerBound)..<date.range.upperBound
        findings.add(
          at: written.range(of: words), .otherYear(number, date.yearNumber), help: .lookUp,
          related: [RelatedPlace(place, .number(number))])
      }
    }
  }
}

extension DocumentNumber {
  /// The number with the year that it lacks.
  fileprivate func withYear(_ year: Int) -> String {
    let rest = text.drop { ("0"..."9").contains($0) }
    return text.dropLast(rest.count) + "/\(year)" + rest
  }
}

extension Message {
  fileprivate static func lacksYear(_ number: DocumentNumber) -> Message {
    Message(
      vi: "số nghị định “\(number.text)” thiếu năm", en: "the decree's number “\(number.text)” lacks its year")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(vi: "viết “\(right)”, nếu đúng với bản chính", en: "write “\(right)”, if the document itself says so")
  }
  fileprivate static func otherYear(_ number: DocumentNumber, _ year: Int) -> Message {
    Message(
      vi: "văn bản số \(number.text) là của năm \(number.year ?? 0), mà ngày ghi năm \(year)",
      en: "the number \(number.text) is of \(number.year ?? 0), but the date beside it is of \(year)")
  }
  fileprivate static func noYear(_ number: DocumentNumber) -> Message {
    Message(
      vi: "“\(number.year ?? 0)” trong số “\(number.text)” không phải là năm",
      en: "“\(number.year ?? 0)” in “\(number.text)” is no year")
  }
  fileprivate static func notYet(_ number: DocumentNumber, _ last: Int) -> Message {
    Message(
      vi: "số \(number.text) là của năm \(number.year ?? 0), sau năm \(last) của kế hoạch",
      en: "the number \(number.text) is of \(number.year ?? 0), later than the plan's year \(last)")
  }
  fileprivate static func noDay(_ words: String, _ document: String) -> Message {
    Message(
      vi: "ngày của \(document) ghi “\(words)”, không có trong lịch",
      en: "the date of \(document), “\(words)”, is not in the calendar")
  }
  fileprivate static func number(_ number: DocumentNumber) -> Message {
    Message(vi: "số \(number.text)", en: "the number \(number.text)")
  }
  fileprivate static let lookUp = Message(
    vi: "đối chiếu số và ngày trên bản chính", en: "look up number and date on the document itself")
}
