import PlanLang

/// PL708: a document said to be of one body whose symbol is another's.
enum IssuerAgainstSymbol: Rule {
  static let code = Code(708)
  static let name = "issuer-against-symbol"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Cơ quan ban hành ghi cạnh số văn bản khác cơ quan trong ký hiệu (350/QĐ-TTg của Chính phủ).",
      en: "The issuer named beside a number is not the one of its symbol (350/QĐ-TTg of the Government)."),
    reason: Message(
      vi: "Một trong hai bị ghi nhầm; người đọc không biết phải thực hiện văn bản của ai.",
      en: "One of the two is wrong, and the reader cannot tell whose document is to be carried out."),
    source: "30/2020/NĐ-CP, PL I, II.6",
    bad: [
      """
      sections:
        - title: Căn cứ
          text: "Quyết định số 100/QĐ-BTC ngày 31/7/2025 của ⟦Bộ trưởng Bộ Nội vụ⟧ về chế độ báo cáo."
      """,
      """
      citations:
        qd350: {type: Quyết định, number: 350/QĐ-TTg, date: 2026-02-26, issuer: ⟦Chính phủ⟧, subject: phê duyệt Đề án}
      """,
      """
      sections:
        - title: Căn cứ
          text: "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của ⟦Chính phủ⟧ phê duyệt Chương trình chuyển đổi số quốc gia."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của ⟦Chính phủ⟧ về đột phá phát triển khoa học."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Nghị quyết số 176/2025/QH15 của ⟦Ủy ban Thường vụ Quốc hội⟧; Công văn số 8177/BKHCN-CĐSQG ngày 30/12/2025 của ⟦Bộ Nội vụ⟧."
      """,
      """
      citations:
        nq9: {type: Nghị quyết, number: 09/NQ-HĐND, date: 2026-12-10, issuer: ⟦Ủy ban nhân dân phường Hải Dương⟧, subject: về nhiệm vụ năm 2027}
        kh12: {type: Kế hoạch, number: 12-KH/TU, date: 2025-08-26, issuer: ⟦Ủy ban nhân dân thành phố⟧, subject: về chuyển đổi số}
      """,
    ],
    good: [
      """
      sections:
        - title: Căn cứ
          text: "Quyết định số 2618/QĐ-BKHCN ngày 11/9/2025 của Bộ trưởng Bộ Khoa học và Công nghệ ban hành Khung kiến trúc."
      """,
      """
      citations:
        qd350: {type: Quyết định, number: 350/QĐ-TTg, date: 2026-02-26, issuer: Thủ tướng Chính phủ, subject: phê duyệt Đề án}
        nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về đột phá}
        nq71: {type: Nghị quyết, number: 71/NQ-CP, date: 2025-04-01, issuer: Chính phủ, subject: sửa đổi Chương trình hành động}
        kh12: {type: Kế hoạch, number: 12-KH/TU, date: 2025-08-26, issuer: Ban Thường vụ Thành ủy, subject: về chuyển đổi số}
      """,
      """
      # Chủ tịch ký văn bản của Ủy ban nhân dân; ban chỉ đạo dùng ký hiệu riêng.
      sections:
        - title: Căn cứ
          text: "Quyết định số 12/QĐ-UBND của Chủ tịch Ủy ban nhân dân phường; Kế hoạch số 02-KH/BCĐTW của Ban Chỉ đạo Trung ương; Kết luận số 18-KL/TW của Ban Bí thư."
      """,
      """
      # Chính phủ ở đây nằm trong trích yếu.
      sections:
        - title: Căn cứ
          text: "Quyết định số 2629/QĐ-TTg ngày 01/12/2025 phê duyệt Chương trình phát triển Chính phủ số; Kế hoạch số 38/KH-UBND thực hiện Nghị quyết của Bộ Chính trị."
      """,
      """
      # Thông báo của Văn phòng truyền đạt ý kiến Thủ tướng; thông tư liên tịch mang hai ký hiệu.
      sections:
        - title: Căn cứ
          text: "Thông báo số 12/TB-VPCP của Thủ tướng Chính phủ; Thông tư liên tịch số 01/2014/TTLT-BTC-BNV của Bộ Nội vụ."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Công văn số 12/SKHCN-CĐS ngày 15/3/2026 của Sở Khoa học và Công nghệ; Kế hoạch số 38/KH-UBND của thành phố."
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.visitFaultyCitations(.issuer) { citation, number, range in
      guard let issuer = citation.issuer, let body = issuer.withUTF8(IssuingBody.named) else { return }
      report(issuer.string, issuer.range(of: issuer.whole), body, number, range, &findings)
    }
    context.visitFaultyMentions(.issuer) { written in
      guard let issuer = written.mention.issuer, let body = issuer.body else { return }
      let number = written.range(of: written.mention.numberRange)
      report(
        written.words(issuer.range), written.range(of: issuer.range), body, written.mention.number, number, &findings)
    }
  }

  private static func report(
    _ issuer: String, _ range: SourceRange, _ body: IssuingBody, _ number: DocumentNumber, _ place: SourceRange,
    _ findings: inout Findings
  ) {
    guard let signer = number.signer(otherThan: body) else { return }
    findings.add(
      at: range, .other(issuer, number, signer.name), help: .lookUp(signer.name),
      related: [RelatedPlace(place, .symbol(number))])
  }
}

extension IssuingBody {
  /// The name, as messages give it.
  fileprivate var name: String {
    switch self {
    case .assembly: "Quốc hội"
    case .standingCommittee: "Ủy ban Thường vụ Quốc hội"
    case .president: "Chủ tịch nước"
    case .government: "Chính phủ"
    case .primeMinister: "Thủ tướng Chính phủ"
    case .governmentOffice: "Văn phòng Chính phủ"
    case .centralCommittee: "Trung ương Đảng"
    case .politburo: "Bộ Chính trị"
    case .secretariat: "Ban Bí thư"
    case .ministry(let abbreviation): abbreviation
    case .provincialParty: "Thành ủy (Tỉnh ủy)"
    case .localParty: "Đảng ủy"
    case .peoplesCouncil: "Hội đồng nhân dân"
    case .peoplesCommittee: "Ủy ban nhân dân"
    }
  }
}

extension Message {
  fileprivate static func other(_ issuer: String, _ number: DocumentNumber, _ signer: String) -> Message {
    Message(
      vi: "ghi “\(issuer)”, mà ký hiệu của \(number.text) là của \(signer)",
      en: "“\(issuer)” is named, but the symbol of \(number.text) is that of \(signer)")
  }
  fileprivate static func lookUp(_ signer: String) -> Message {
    Message(
      vi: "đối chiếu bản chính; nếu số đúng thì viết “\(signer)”",
      en: "look at the document itself; if the number is right, write “\(signer)”")
  }
  fileprivate static func symbol(_ number: DocumentNumber) -> Message {
    Message(vi: "số và ký hiệu \(number.text)", en: "the number \(number.text)")
  }
}
