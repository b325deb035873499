import PlanLang

/// PL707: spaces in a document's number, a number below 10 without its 0, letters in the wrong case.
enum NumberStyle: Rule {
  static let code = Code(707)
  static let name = "number-style"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Số, ký hiệu có khoảng trắng (04 /KH-UBND), thiếu số 0 (4/KH-UBND) hoặc sai chữ hoa, chữ thường (qđ-ttg).",
      en: "A number with spaces (04 /KH-UBND), without its 0 (4/KH-UBND), or in the wrong letters (qđ-ttg)."),
    reason: Message(
      vi: "Số, ký hiệu phải chép đúng thì máy và người mới tra ra cùng một văn bản.",
      en: "Only a number that is copied exactly leads people and machines to the same document."),
    source: "30/2020/NĐ-CP, PL I, II.3",
    bad: [
      """
      sections:
        - title: Căn cứ
          text: "Kế hoạch số ⟦004/KH-UBND⟧ ngày 05/01/2026 và Kế hoạch số ⟦17/kh-ubnd⟧ ngày 09/01/2026 của Ủy ban nhân dân thành phố."
      """,
      RuleExample(
        """
        citations:
          kh4: {type: Kế hoạch, number: ⟦4/KH-UBND⟧, date: 2026-01-05, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
        """,
        fixed: """
          citations:
            kh4: {type: Kế hoạch, number: 04/KH-UBND, date: 2026-01-05, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
          """),
      """
      sections:
        - title: Căn cứ
          text: "Thực hiện Kế hoạch số ⟦04 /KH-UBND⟧ ngày 05/01/2026 của Ủy ban nhân dân thành phố."
      """.issued,
      RuleExample(
        """
        sections:
          - title: Căn cứ
            text: "Quyết định số ⟦350/QĐ - TTg⟧ ngày 26/02/2026 và Quyết định số ⟦749/QĐ–TTg⟧ ngày 03/6/2020 của Thủ tướng Chính phủ."
        """,
        fixed: """
          sections:
            - title: Căn cứ
              text: "Quyết định số 350/QĐ-TTg ngày 26/02/2026 và Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ."
          """),
      """
      citations:
        qd350: {type: Quyết định, number: ⟦350/QĐ-TTG⟧, date: 2026-02-26, issuer: Thủ tướng Chính phủ, subject: phê duyệt Đề án}
      """,
      """
      # Chữ “số” được in thêm, nên sẽ thành “số số”.
      citations:
        kh38: {type: Kế hoạch, number: ⟦số 38/KH-UBND⟧, date: 2026-01-26, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        number: 04
        symbol: ⟦KH - UBND⟧
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      """,
    ],
    good: [
      """
      citations:
        kh4: {type: Kế hoạch, number: 04/KH-UBND, date: 2026-01-05, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
        qd350: {type: Quyết định, number: 350/QĐ-TTg, date: 2026-02-26, issuer: Thủ tướng Chính phủ, subject: phê duyệt Đề án}
        ctr3: {type: Chương trình, number: 03-CTr/TU, date: 2025-10-26, issuer: Thành ủy, subject: về chuyển đổi số}
      """,
      """
      # Số 4 được in thành 04.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        number: 4
        symbol: KH-UBND
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      """,
      """
      # Dấu gạch của câu, không thuộc số văn bản.
      sections:
        - title: Căn cứ
          text: "Thực hiện Kế hoạch số 38/KH-UBND - văn bản chung của thành phố; 4/10 chỉ tiêu đạt, 3 - 5 người một tổ."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Công văn số 8177/BKHCN-CĐSQG ngày 30/12/2025; Nghị quyết số 176/2025/QH15; Kế hoạch số 20-KH/BCĐ57."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Thông tư số 05/2024/TT-BNV; Tờ trình số 09/TTr-VHXH của phòng; hồ sơ số 5/HS, mẫu số 1/BC-UBND, Cổng 6/BYT."
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.visitFaultyCitations(.numberStyle) { citation, number, _ in
      guard let text = citation.number else { return }
      report(text, text.whole, number.tidiedText, context, &findings)
    }
    context.visitFaultyMentions(.numberStyle) { written in
      let number = written.mention.number
      report(written.text, written.mention.numberRange, number.tidiedText, context, &findings)
    }
    if let symbol = context.plan.plan.document.symbol {
      let tidy = String(
        symbol.string.unicodeScalars.compactMap { " \u{A0}\t".unicodeScalars.contains($0) ? nil : Character($0) })
      if tidy != symbol.string, !symbol.isFilledIn(symbol.whole) {
        report(symbol, symbol.whole, tidy, context, &findings)
      }
    }
  }

  private static func report(
    _ text: Text, _ part: Range<Int>, _ right: String, _ context: LintContext, _ findings: inout Findings
  ) {
    let written = text.withUTF8 { $0.string(part) }
    findings.add(
      at: text.range(of: part), .style(written), help: .write(right),
      fixes: context.mend(text, part, right))
  }
}

extension Message {
  fileprivate static func style(_ written: String) -> Message {
    Message(
      vi: "số, ký hiệu “\(written)” viết chưa đúng cách", en: "“\(written)” is not how numbers and symbols are written")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(
      vi: "viết “\(right)”: số dưới 10 thêm số 0, không cách chữ, gạch nối ngắn, đúng chữ hoa, chữ thường",
      en: "write “\(right)”: a 0 before numbers below 10, no spaces, plain hyphens, the usual letters")
  }
}
