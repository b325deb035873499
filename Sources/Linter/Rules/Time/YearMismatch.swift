import PlanLang

/// PL406: the plan's year against its subject, its appendices' titles and its date.
enum YearMismatch: Rule {
  static let code = Code(406)
  static let name = "year-mismatch"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Năm của kế hoạch khác năm trong trích yếu, trong tên phụ lục hay không hợp với ngày ban hành.",
      en: "The plan's year differs from the one in its subject or an appendix's title, or does not go with its date."),
    reason: Message(
      vi:
        "Trích yếu và tên phụ lục là chỗ người đọc biết kế hoạch dùng cho năm nào; đầu tháng 01 cũng hay gõ nhầm năm cũ.",
      en: "Subject and titles tell the reader which year the plan is for; and early in January the old year slips in."),
    bad: [
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm ⟦2026⟧
      """,
      """
      appendices:
        - {title: NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM ⟦2026⟧, table: tasks}
        - {title: Danh mục chỉ tiêu năm ⟦2028⟧, table: objectives}
      """,
      """
      # Ký đầu tháng 01, gõ nhầm năm cũ.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: ⟦2026-01-05⟧
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân xã Hà Đông}
        date: ⟦15/02/2031⟧
        period: 2026-2030
        subject: Chuyển đổi số xã Hà Đông giai đoạn ⟦2021-2025⟧
      """,
      """
      # Năm nằm ngoài thời kỳ.
      document:
        issuer: {text: Ủy ban nhân dân xã Hà Đông}
        year: ⟦2025⟧
        period: 2026-2030
        subject: Chuyển đổi số xã Hà Đông giai đoạn 2026-2030
      """,
    ],
    good: [
      """
      # Kế hoạch năm 2027 ký từ giữa năm 2026.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2026-12-20
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      appendices:
        - {title: Kết quả thực hiện năm 2026, table: objectives}
        - {title: Nhiệm vụ năm 2026 chuyển sang, table: tasks}
        - {title: Dự kiến nhiệm vụ năm 2028, table: tasks}
      """,
      """
      # Năm của văn bản và của chương trình được nhắc tới.
      document:
        issuer: {text: Ủy ban nhân dân xã Hà Đông}
        year: 2027
        subject: Thực hiện Quyết định số 350/QĐ-TTg ngày 26/02/2026 về Đề án giai đoạn 2026-2030, định hướng đến năm 2045
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân xã Hà Đông}
        date: 2026-06-15
        period: 2026-2030
        subject: Chuyển đổi số xã Hà Đông đến năm 2030, tầm nhìn đến năm 2045
      appendices:
        - {title: Nhiệm vụ trọng tâm các năm 2026-2027, table: tasks}
        - {title: Nhiệm vụ năm 2028, table: tasks}
      """,
      """
      # Ban hành muộn, nhưng vẫn trong năm.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-12-30
        year: 2027
        subject: Tổng kết chuyển đổi số năm 2026 và nhiệm vụ năm 2027
      """,
      """
      # Năm do ${year} điền, năm học vắt qua hai năm.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm ${year}
      appendices:
        - {title: Trường học dùng học bạ số năm học 2026-2027, table: tasks}
        - {title: So sánh chỉ tiêu năm 2026 và năm 2027, table: objectives}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard let times = context.times else { return }
    let plan = context.plan.plan
    if let year = plan.document.year, plan.document.period != nil, !times.span.contains(year.value) {
      findings.add(
        at: year.range, .outsidePeriod(year.value, times.span), help: .oneOfThem, related: [times.relatedPlace])
    }
    if let subject = plan.document.subject { check(subject, .subject, times, &findings) }
    for (index, appendix) in plan.appendices.enumerated() {
      if let title = appendix.title { check(title, context.name(ofAppendix: index), times, &findings) }
    }
    if let date = plan.document.date, times.issued == nil {
      findings.add(
        at: date.range, .issuedOutside(date.value, times), help: .writeDate(times), related: [times.relatedPlace])
    }
  }

  private static func check(
    _ text: Text, _ name: @autoclosure () -> Message, _ times: PlanTimes, _ findings: inout Findings
  ) {
    guard let mention = times.wrongYear(inTitle: text), !text.isFilledIn(mention.range) else { return }
    let place = text.range(of: mention.range)
    let said = mention.upTo.map { "\(mention.year)-\($0)" } ?? String(mention.year)
    findings.add(
      at: place, .otherYear(said, name(), times.span), help: .writeYear(times.span), related: [times.relatedPlace],
      fixes: Fix.one(
        .changeTo(times.span), isSafe: false, text.edit(mention.range, times.span.description)))
  }
}

extension Message {
  fileprivate static let subject = Message(vi: "trích yếu", en: "the subject")
  fileprivate static func otherYear(_ said: String, _ name: Message, _ span: YearSpan) -> Message {
    Message(
      vi: "\(name.vi) ghi \(said), trong khi kế hoạch dùng cho \(span.description)",
      en: "\(name.en) says \(said), but the plan is for \(span.description)")
  }
  fileprivate static func writeYear(_ span: YearSpan) -> Message {
    let name = span.first == span.last ? "year" : "period"
    return Message(
      vi: "viết ${\(name)} ở đây để khỏi lệch, hoặc sửa \(name) trong document",
      en: "write ${\(name)} here so that they cannot differ, or change \(name) in document")
  }
  fileprivate static func changeTo(_ span: YearSpan) -> Message {
    Message(vi: "đổi thành \(span.description)", en: "change it to \(span.description)")
  }
  fileprivate static func outsidePeriod(_ year: Int, _ span: YearSpan) -> Message {
    Message(
      vi: "năm \(year) nằm ngoài thời kỳ \(span.description) ghi ngay bên cạnh",
      en: "the year \(year) lies outside the period \(span.description) given beside it")
  }
  fileprivate static let oneOfThem = Message(
    vi: "kế hoạch nhiều năm chỉ cần “‹period›”, kế hoạch một năm chỉ cần “‹year›”",
    en: "a plan for several years needs “‹period›” alone, a plan for one year “‹year›”")
  fileprivate static func issuedOutside(_ date: CalendarDate, _ times: PlanTimes) -> Message {
    let isEarly = date < times.start
    let years = times.span.description
    return Message(
      vi: "ngày ban hành \(date.vietnameseShort) quá \(isEarly ? "sớm" : "muộn") với kế hoạch \(years)",
      en: "the day of issue, \(date.isoDescription), is too \(isEarly ? "early" : "late") for a plan for \(years)")
  }
  fileprivate static func writeDate(_ times: PlanTimes) -> Message {
    let (first, last) = (times.earliestIssue, times.end)
    return Message(
      vi:
        "kế hoạch này ký trong khoảng từ \(first.vietnameseShort) đến \(last.vietnameseShort); xem lại năm của ngày ký",
      en:
        "such a plan is signed between \(first.isoDescription) and \(last.isoDescription); look at the year of the date"
    )
  }
}
