import PlanLang

/// PL014: a day that the calendar does not have.
enum BadDate: CompilerRule {
  static let code = Code(14)
  static let name = "bad-date"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Ngày không có trong lịch: 31/6, 29/02 của năm không nhuận.",
      en: "A day that the calendar does not have: 31/6, 29/02 of a common year."),
    reason: Message(
      vi: "Văn bản ghi ngày không có thật thì không tra được, viện dẫn mất giá trị.",
      en: "A document with an impossible date cannot be looked up, and the citation is worth nothing."),
    source: "30/2020/NĐ-CP, PL I, II.4.b",
    bad: [
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số năm 2027
        date: ⟦2027-02-29⟧
      """,
      """
      citations:
        kh12: {type: Kế hoạch, number: 12/KH-UBND, date: ⟦31/6/2026⟧, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
      """,
      """
      citations:
        nq57: {type: Nghị quyết, number: 57-NQ/TW, date: ⟦2024-22-12⟧, issuer: Bộ Chính trị, subject: về chuyển đổi số}
      """,
    ],
    good: [
      """
      citations:
        qd1: {type: Quyết định, number: 1/QĐ-UBND, date: 29/02/2028, issuer: Ủy ban nhân dân thành phố, subject: về nhân sự}
        qd2: {type: Quyết định, number: 2/QĐ-UBND, date: 2026-06-30, issuer: Ủy ban nhân dân thành phố, subject: về nhân sự}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số năm 2027
        date:
      """,
    ])
}
