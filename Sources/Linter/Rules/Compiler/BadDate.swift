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
      """
      citations:
        nd30: {type: Nghị định, number: 30/2020/NĐ-CP, date: ⟦05/13/2020⟧, issuer: Chính phủ, subject: về công tác văn thư}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        number: 04/KH-UBND
        subject: Chuyển đổi số năm 2027
        date: ⟦31/4/2027⟧
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
      """
      # Ngày 29/02 của năm nhuận, ngày 31 của tháng đủ.
      citations:
        kh38: {type: Kế hoạch, number: 38/KH-UBND, date: 29/02/2024, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
        kh359: {type: Kế hoạch, number: 359/KH-UBND, date: 31/12/2025, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
      """,
      """
      # Luật chỉ cần tên; văn bản chưa có ngày thì để trống.
      citations:
        luat: {type: Luật, subject: Giao dịch điện tử}
        kh9: {type: Kế hoạch, number: 9/KH-UBND, date: , issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
      """,
      """
      # 31/6 không phải ngày: tờ trình số 31, quyển 6.
      citations:
        tt31: {type: Tờ trình, number: 31/TTr-VHXH, date: 06/3/2026, issuer: Phòng Văn hóa - Xã hội, subject: về kinh phí}
      tasks:
        - {title: Kiểm kê hồ sơ hộp 31/6 trong kho lưu trữ, lead: vp, due: Quý I/2027, output: Biên bản}
      """,
    ])
}
