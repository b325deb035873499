import PlanLang

/// PL706: a document that the text names by number and that `citations` does not have.
enum UndeclaredCitation: Rule {
  static let code = Code(706)
  static let name = "undeclared-citation"
  static let level = Severity.info

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Lời văn dẫn một văn bản theo số mà mục citations không có.",
      en: "The text names a document by a number that `citations` does not have."),
    reason: Message(
      vi: "Văn bản không khai báo thì không ai đối chiếu được ngày, cơ quan ban hành, và mỗi chỗ dễ chép một khác.",
      en: "Nobody can check the date and issuer of a document that is not declared, and each place may copy it anew."),
    bad: [
      """
      sections:
        - title: Giải pháp
          text: "Phát triển hạ tầng số theo Kế hoạch số ⟦09/KH-UBND⟧ của thành phố."
      """.issued,
      """
      citations:
        nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về đột phá}
      sections:
        - title: Căn cứ
          text: "Thực hiện ${cite.nq57} và Nghị quyết số ⟦71/NQ-CP⟧ ngày 01/4/2025 của Chính phủ."
      """,
      """
      tasks:
        - {title: "Thực hiện Nghị định số ⟦179/2025/NĐ-CP⟧ về mức hỗ trợ", lead: vhxh, due: Quý I/2027, output: Quyết định}
      """,
      """
      # Cùng số nhưng là văn bản khác.
      citations:
        qd12: {type: Quyết định, number: 12/QĐ-UBND, date: 2026-12-22, issuer: UBND thành phố, subject: về đề án}
      sections:
        - title: Căn cứ
          text: "Thực hiện ${cite.qd12}, Kế hoạch số ⟦12/KH-UBND⟧ và Kế hoạch số 12/KH-UBND."
      """,
      """
      tasks:
        - {title: Rà soát thủ tục, lead: vp, due: Quý I/2027, output: Danh mục, cites: [{text: "Quyết định số ⟦770/QĐ-UBND⟧"}]}
      """.issued,
    ],
    good: [
      """
      sections:
        - title: Kinh phí
          text: "Thanh toán theo Hợp đồng số 05/2026/HĐ-UBND, Biên bản số 12/BB-UBND."
      """,
      """
      citations:
        nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về đột phá}
      sections:
        - title: Căn cứ
          text: "Thực hiện ${cite.nq57}; báo cáo trên hệ thống theo dõi Nghị quyết số 57-NQ/TW."
      """,
      """
      # Viết khác số 0, khác dấu: vẫn là văn bản đã khai báo.
      citations:
        kh4: {type: Kế hoạch, number: 04/KH-UBND, date: 2026-12-22, issuer: UBND thành phố, subject: về chuyển đổi số}
      sections:
        - title: Căn cứ
          text: "Thực hiện Kế hoạch số 4/KH-UBND."
      """,
      """
      # Số của chính kế hoạch này.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        number: 4
        symbol: KH-UBND
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      sections:
        - title: Tổ chức thực hiện
          text: "Các đơn vị báo cáo kết quả thực hiện Kế hoạch số 04/KH-UBND."
      """,
      """
      # Văn bản nằm trong trích yếu của văn bản đã khai báo.
      citations:
        kh238: {type: Kế hoạch, number: 238/KH-UBND, date: 2025-09-13, issuer: UBND thành phố, subject: "thực hiện Kế hoạch hành động số 12-KH/TU ngày 26/8/2025 của Ban Thường vụ Thành ủy"}
      sections:
        - title: Căn cứ
          text: "Thực hiện ${cite.kh238}."
      """,
      """
      sections:
        - title: Giải pháp
          text: "Thực hiện Đề án 06/CP; đạt 10/10 chỉ tiêu, phủ sóng 4G/5G, trực 24/7; tiêu chuẩn ISO/IEC 27001."
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard !context.writtenCitations.isEmpty else { return }
    let plan = context.plan.plan
    var known: Set<String> = []
    for citation in plan.declarations.citations {
      if let key = citation.documentNumber?.key { known.insert(key) }
    }
    if let own = ownNumber(plan.document) { known.insert(own.key) }
    let statements = context.registries.statements
    for written in context.writtenCitations {
      if case .declaration = written.place { continue }
      if written.mention.kind?.isPaper ?? false { continue }
      let number = written.mention.number
      let key = number.key
      guard known.insert(key).inserted, !statements.of(key).contains(where: \.isDeclared) else { continue }
      let near = statements.all.first {
        $0.isDeclared && $0.number.number == number.number && isNear($0.number, number)
      }
      findings.add(
        at: written.range(of: written.mention.numberRange), .undeclared(written.name), help: .declare,
        related: near.map { [RelatedPlace($0.range, .near($0.name))] } ?? [])
    }
  }

  /// Whether two numbers of one value may have been meant to be one.
  private static func isNear(_ left: DocumentNumber, _ right: DocumentNumber) -> Bool {
    left.year == right.year && left.number >= 10 && (left.type == right.type || left.issuer == right.issuer)
  }

  /// The number under which the plan itself is issued.
  static func ownNumber(_ header: DocumentHeader) -> DocumentNumber? {
    guard let number = header.number?.string, !number.isEmpty else { return nil }
    let symbol = header.symbol?.string ?? ""
    var whole = number + (symbol.isEmpty ? "" : (symbol.contains("/") ? "-" : "/") + symbol)
    return whole.withUTF8(DocumentNumber.read)
  }
}

extension Message {
  fileprivate static func undeclared(_ document: String) -> Message {
    Message(
      vi: "\(document) được dẫn ở đây mà chưa khai báo trong ‹citations›",
      en: "\(document) is named here, but not declared in `citations`")
  }
  fileprivate static let declare = Message(
    vi: "khai báo văn bản trong ‹citations› (số, ngày, cơ quan, trích yếu chép từ bản chính) rồi viết ${cite.mã} ở đây",
    en: "declare it in `citations` (number, date, issuer, subject from the document itself) and write ${cite.id} here")
  fileprivate static func near(_ document: String) -> Message {
    Message(vi: "gần giống: \(document)", en: "nearly the same: \(document)")
  }
}
