import PlanLang

/// PL702: a number and symbol in the pattern of the other branch, or with the abbreviation of another kind.
enum BadSymbol: Rule {
  static let code = Code(702)
  static let name = "bad-symbol"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Ký hiệu văn bản viết sai mẫu của cơ quan ban hành (71-NQ/CP, 12/KH-TU), hoặc không hợp với tên loại.",
      en: "A symbol that is not in the pattern of its issuer (71-NQ/CP, 12/KH-TU), or not that of the kind named."),
    reason: Message(
      vi:
        "Văn bản của Nhà nước viết 71/NQ-CP, văn bản của Đảng viết 12-KH/TU; viết lẫn thì người đọc tra không ra văn bản.",
      en: "State documents are numbered 71/NQ-CP, those of the Party 12-KH/TU; mixed up, the document cannot be found."),
    source: "30/2020/NĐ-CP, PL I, II.3",
    bad: [
      """
      # Tên loại không phải là loại mà ký hiệu nói.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {verb: Căn cứ, cite: tt}
          - {verb: Thực hiện, cite: cv}
      citations:
        tt: {type: Thông tư, number: ⟦363/QĐ-UBND⟧, date: 2025-07-31, issuer: Ủy ban nhân dân phường Hải Dương, subject: về việc thành lập Ban Chỉ đạo}
        cv: {type: Công văn, number: ⟦45/KH-UBND⟧, date: 2026-02-02, issuer: Ủy ban nhân dân thành phố Hải Phòng, subject: về chuyển đổi số}
      """,
      """
      # Tên loại và cơ quan viết liền.
      sections:
        - title: Căn cứ
          text: "Quyết định số ⟦350/QDTTg⟧ ngày 26/02/2026 của Thủ tướng Chính phủ; Nghị định số ⟦73/2019/NĐCP⟧ ngày 05/9/2019 của Chính phủ; Kế hoạch số ⟦24/KHUBND⟧ ngày 11/8/2025 của Ủy ban nhân dân phường."
      """,
      RuleExample(
        """
        citations:
          nq71: {type: Nghị quyết, number: ⟦71-NQ/CP⟧, date: 2025-04-01, issuer: Chính phủ, subject: sửa đổi Chương trình hành động}
        """,
        fixed: """
          citations:
            nq71: {type: Nghị quyết, number: 71/NQ-CP, date: 2025-04-01, issuer: Chính phủ, subject: sửa đổi Chương trình hành động}
          """
      ).issued,
      """
      citations:
        kh12: {type: Kế hoạch, number: ⟦12/KH-TU⟧, date: 2025-08-26, issuer: Ban Thường vụ Thành ủy, subject: về chuyển đổi số}
      """,
      """
      sections:
        - title: Căn cứ
          text: "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị và Nghị quyết số ⟦71-NQ/CP⟧ ngày 01/4/2025 của Chính phủ."
      """.issued,
      """
      tasks:
        - {title: "Tuyên truyền Nghị quyết số ⟦57/NQ-TW⟧ của Bộ Chính trị", lead: vhxh, due: Quý I/2027, output: Tin bài}
      """,
      """
      # Hai gạch chéo.
      sections:
        - title: Giải pháp
          items:
            - "Rà soát theo Quyết định số ⟦350/QĐ/TTg⟧ ngày 26/02/2026 của Thủ tướng Chính phủ."
      """,
      """
      # Ký hiệu KH là của kế hoạch.
      sections:
        - title: Giải pháp
          text: "Thực hiện Quyết định số ⟦359/KH-UBND⟧ ngày 31/12/2026 của Ủy ban nhân dân thành phố."
      """,
    ],
    good: [
      """
      # Không có tên loại trong ký hiệu công văn, luật.
      sections:
        - title: Căn cứ
          text: "Công văn số 2146/VPCP ngày 02/3/2026 của Văn phòng Chính phủ; Luật số 93/2025/QH15; Công văn số 12/VPUBND ngày 05/3/2026; Công văn số 15/BCTW ngày 05/3/2026."
      """,
      """
      citations:
        nq71: {type: Nghị quyết, number: 71/NQ-CP, date: 2025-04-01, issuer: Chính phủ, subject: sửa đổi Chương trình hành động}
        kh12: {type: Kế hoạch hành động, number: 12-KH/TU, date: 2025-08-26, issuer: Ban Thường vụ Thành ủy, subject: về chuyển đổi số}
        kh2: {type: Kế hoạch, number: 02-KH/BCĐTW, date: 2025-06-19, issuer: Ban Chỉ đạo Trung ương, subject: về chuyển đổi số}
      """,
      """
      # Ban chỉ đạo có ở cả hai hệ thống.
      sections:
        - title: Căn cứ
          text: "Quyết định số 01/QĐ-BCĐ ngày 05/8/2026 của Ban Chỉ đạo phường; Thông báo kết luận số 17-TB/CĐTTBCĐ ngày 29/12/2025."
      """,
      """
      citations:
        cv8177: {type: Công văn, number: 8177/BKHCN-CĐSQG, date: 2025-12-30, issuer: Bộ Khoa học và Công nghệ, subject: về việc hướng dẫn}
        luat24: {type: Nghị quyết, number: 176/2025/QH15, date: 2025-02-18, issuer: Quốc hội, subject: về cơ cấu tổ chức}
      """,
      """
      # Quy định của Đảng mang ký hiệu QĐ; đề án gọi theo quyết định phê duyệt.
      sections:
        - title: Căn cứ
          text: "Quy định số 41-QĐ/TW ngày 03/11/2021 của Bộ Chính trị; Đề án 06/QĐ-TTg; Đề án 06/CP."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Công văn số 12/UBND-VX ngày 15/3/2026 của Ủy ban nhân dân thành phố; Thông tư liên tịch số 01/2014/TTLT-BTC-BNV."
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.visitFaultyCitations(.symbol) { citation, number, _ in
      if let text = citation.number { report(number, text, text.whole, context, &findings) }
    }
    context.visitFaultyMentions(.symbol) { written in
      report(written.mention.number, written.text, written.mention.numberRange, context, &findings)
    }
    context.visitFaultyCitations(.kind) { citation, number, range in
      guard !number.hasForeignPattern, let kind = citation.type?.string else { return }
      findings.add(at: range, .otherKind(number, kind), help: .lookUp)
    }
    context.visitFaultyMentions(.kind) { written in
      guard !written.mention.number.hasForeignPattern, let kind = written.mention.kind?.name else { return }
      findings.add(
        at: written.range(of: written.mention.numberRange), .otherKind(written.mention.number, kind), help: .lookUp)
    }
  }

  private static func report(
    _ number: DocumentNumber, _ text: Text, _ part: Range<Int>, _ context: LintContext, _ findings: inout Findings
  ) {
    let parted = number.partedText
    let right = parted ?? number.canonicalText
    findings.add(
      at: text.range(of: part), parted == nil ? .otherPattern(number) : .joined(number.text), help: .write(right),
      fixes: context.mend(text, part, right, isSafe: parted == nil))
  }
}

extension Message {
  fileprivate static func otherPattern(_ number: DocumentNumber) -> Message {
    let isParty = number.issuerBranch == .party
    return Message(
      vi: "“\(number.text)” sai mẫu: \(number.issuer) là cơ quan của \(isParty ? "Đảng" : "Nhà nước")",
      en: "“\(number.text)” is not in the pattern: \(number.issuer) is a body of the \(isParty ? "Party" : "State")")
  }
  fileprivate static func joined(_ number: String) -> Message {
    Message(
      vi: "“\(number)” viết liền tên loại và cơ quan ban hành",
      en: "“\(number)” writes kind and issuer as one word")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(vi: "viết “\(right)”", en: "write “\(right)”")
  }
  fileprivate static func otherKind(_ number: DocumentNumber, _ kind: String) -> Message {
    let other = DocumentType.abbreviated(number.type)?.name ?? number.type
    return Message(
      vi: "“\(kind)” mang số “\(number.text)”, mà \(number.type) là ký hiệu của \(other.lowercased())",
      en: "“\(kind)” has the number “\(number.text)”, but \(number.type) stands for “\(other)”")
  }
  fileprivate static let lookUp = Message(
    vi: "đối chiếu bản chính rồi sửa tên loại hoặc ký hiệu", en: "look at the document itself, then mend kind or symbol"
  )
}
