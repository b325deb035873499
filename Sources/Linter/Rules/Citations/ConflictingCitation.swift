import PlanLang

/// PL701: one document with two dates, issuers or subjects.
enum ConflictingCitation: Rule {
  static let code = Code(701)
  static let name = "citation-conflict"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một văn bản có hai ngày, hai cơ quan ban hành hoặc hai trích yếu, trong danh mục hay trong lời văn.",
      en: "One document with two dates, issuers or subjects, in a registry or in the text."),
    reason: Message(
      vi: "Chỉ một trong hai là đúng; người đọc bản đã ký không có cách nào biết là bản nào.",
      en: "Only one of them is right, and the reader of the signed plan cannot know which."),
    source: "30/2020/NĐ-CP, PL I, II.6",
    bad: [
      """
      citations:
        kh12: {type: Kế hoạch hành động, number: 12-KH/TU, date: 2025-08-26, issuer: Ban Thường vụ Thành ủy, subject: về chuyển đổi số}
      sections:
        - title: Căn cứ
          text: "Kế hoạch hành động số 12-KH/TU ⟦ngày 28/8/2025⟧ của Ban Thường vụ Thành ủy thực hiện Nghị quyết số 57-NQ/TW."
      """.issued,
      """
      # Hai khai báo; PL206 nhắc là một văn bản.
      citations:
        nq71: {type: Nghị quyết, number: 71/NQ-CP, date: 2025-04-01, issuer: Chính phủ, subject: sửa đổi Chương trình hành động}
        nq71-lai: {type: Nghị quyết, number: 71-NQ/CP, date: ⟦2025-04-10⟧, issuer: Chính phủ, subject: sửa đổi Chương trình hành động}
      """,
      """
      # Gõ nhầm năm.
      citations:
        qd749: {type: Quyết định, number: 749/QĐ-TTg, date: 2020-06-03, issuer: Thủ tướng Chính phủ, subject: phê duyệt Chương trình}
      sections:
        - title: Căn cứ
          text: "Quyết định số 749/QĐ-TTg ⟦ngày 03/6/2021⟧ của Thủ tướng Chính phủ phê duyệt Chương trình."
      """,
      """
      sections:
        - title: Căn cứ
          items:
            - "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học."
            - "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của ⟦Ban Bí thư⟧ về đột phá phát triển khoa học."
      """,
      """
      citations:
        kh359: {type: Kế hoạch, number: 359/KH-UBND, date: 2025-12-31, issuer: Ủy ban nhân dân thành phố Hải Phòng, subject: về Chuyển đổi số thành phố Hải Phòng năm 2026}
      sections:
        - title: Căn cứ
          text: "Kế hoạch số 359/KH-UBND ngày 31/12/2025 của Ủy ban nhân dân thành phố Hải Phòng ⟦về Chuyển đổi số thành phố Hải Phòng năm 2025⟧."
      """.issued,
      """
      # Trong trích yếu của một văn bản khác.
      citations:
        kh12: {type: Kế hoạch hành động, number: 12-KH/TU, date: 2025-08-26, issuer: Ban Thường vụ Thành ủy, subject: về chuyển đổi số}
        kh238: {type: Kế hoạch, number: 238/KH-UBND, date: 2025-09-13, issuer: Ủy ban nhân dân thành phố, subject: "thực hiện Kế hoạch hành động số 12-KH/TU, ⟦ngày 28/8/2025⟧ của Ban Thường vụ Thành ủy"}
      """.issued,
    ],
    good: [
      """
      # Số bắt đầu lại mỗi năm.
      citations:
        kh200: {type: Kế hoạch, number: 200/KH-UBND, date: 2025-06-02, issuer: Ủy ban nhân dân thành phố Hải Phòng, subject: về nội vụ}
      sections:
        - title: Căn cứ
          text: "Kế hoạch số 200/KH-UBND ngày 15/7/2026 của Ủy ban nhân dân thành phố Hải Phòng về cải cách hành chính."
      """,
      """
      # Hai cơ quan, mỗi nơi một văn bản số 04.
      citations:
        kh4: {type: Kế hoạch, number: 04/KH-UBND, date: 2026-01-05, issuer: Ủy ban nhân dân thành phố Hải Phòng, subject: về chuyển đổi số}
      sections:
        - title: Căn cứ
          text: "Kế hoạch số 04/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân phường Hải Dương về chuyển đổi số; Kế hoạch số 04/KH-UBND ngày 12/3/2026."
      """,
      """
      # Lời văn rút gọn trích yếu, viết ngày kiểu khác.
      citations:
        nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: "về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia"}
      sections:
        - title: Căn cứ
          text: "Nghị quyết số 57-NQ/TW, ngày 22 tháng 12 năm 2024 của Bộ Chính trị đẩy mạnh ứng dụng công nghệ."
      """,
      """
      citations:
        nq71: {type: Nghị quyết, number: 71/NQ-CP, date: 2025-04-01, issuer: Chính phủ, subject: sửa đổi Chương trình hành động}
        nq71-tp: {type: Nghị quyết, number: 71/NQ-HĐND, date: 2025-12-10, issuer: Hội đồng nhân dân thành phố, subject: về nhiệm vụ năm 2026}
      """,
      """
      # Ngày sau số là thời hạn báo cáo của câu khác.
      citations:
        nd73: {type: Nghị định, number: 73/2019/NĐ-CP, date: 2019-09-05, issuer: Chính phủ, subject: quy định quản lý đầu tư}
      sections:
        - title: Giải pháp
          text: "Thực hiện Nghị định số 73/2019/NĐ-CP của Chính phủ; báo cáo trước ngày 15/12/2027."
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    for conflict in context.registries.conflicts { report(conflict, &findings) }
    let written = context.writtenCitations
    guard !written.isEmpty || !context.repeatedCitationNumbers.isEmpty else { return }
    let registry = context.registries.statements
    var own = CitationStatements()
    let statements =
      context.plan.plan.declarations.citations.compactMap { CitationStatement($0) }
      + written.map { CitationStatement($0) }
    for statement in statements {
      let key = statement.number.key
      let earlier = registry.of(key) + own.of(key)
      if let conflict = earlier.lazy.compactMap({ CitationConflict($0, statement) }).first {
        report(conflict, &findings)
      }
      own.add(statement)
    }
  }

  private static func report(_ conflict: CitationConflict, _ findings: inout Findings) {
    let (first, second) = (conflict.first, conflict.second)
    let place: SourceRange?
    let other: SourceRange?
    let message: Message
    switch conflict.part {
    case .date:
      guard let left = first.date, let right = second.date else { return }
      (place, other, message) = (second.dateRange, first.dateRange, .dates(second.name, right, left))
    case .issuer: (place, other, message) = (second.issuerRange, first.issuerRange, .issuers(second.name))
    case .subject: (place, other, message) = (second.subjectRange, first.subjectRange, .subjects(second.name))
    }
    guard let place else { return }
    findings.add(
      at: place, message, help: .lookUp, related: [RelatedPlace(other ?? first.range, .there(first.name))])
  }
}

extension Message {
  fileprivate static func dates(_ document: String, _ here: CalendarDate, _ there: CalendarDate) -> Message {
    Message(
      vi: "\(document) ghi \(here.vietnameseLong) ở đây, nơi khác ghi \(there.vietnameseLong)",
      en: "\(document) is dated \(here.isoDescription) here and \(there.isoDescription) elsewhere")
  }
  fileprivate static func issuers(_ document: String) -> Message {
    Message(
      vi: "\(document) ghi hai cơ quan ban hành khác nhau", en: "\(document) is said to be of two different issuers")
  }
  fileprivate static func subjects(_ document: String) -> Message {
    Message(vi: "\(document) có hai trích yếu khác nhau", en: "\(document) has two different subjects")
  }
  fileprivate static func there(_ document: String) -> Message {
    Message(vi: "nơi kia: \(document)", en: "the other place: \(document)")
  }
  fileprivate static let lookUp = Message(
    vi: "đối chiếu bản chính; khai báo một lần trong ‹citations› rồi viết ${cite.mã} ở mọi nơi",
    en: "look at the document itself; declare it once in `citations` and write ${cite.id} everywhere")
}
