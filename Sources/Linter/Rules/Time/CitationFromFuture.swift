import PlanLang

/// PL404: a cited document that is younger than the plan.
enum CitationFromFuture: Rule {
  static let code = Code(404)
  static let name = "citation-from-future"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Văn bản được viện dẫn mang ngày sau ngày ban hành kế hoạch.",
      en: "A cited document that is dated after the plan."),
    reason: Message(
      vi: "Kế hoạch không thể căn cứ vào văn bản chưa có; một trong hai ngày bị gõ nhầm.",
      en: "A plan cannot rest on a document that does not exist yet; one of the two dates is mistyped."),
    bad: [
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-01-05
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {verb: Thực hiện, cite: kh12}
      citations:
        kh12: {type: Kế hoạch, number: 12/KH-UBND, date: ⟦2027-02-26⟧, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
      """,
      """
      # Chưa ký; nhưng văn bản của năm 2028 thì chắc chắn sai.
      citations:
        qd350: {type: Quyết định, number: 350/QĐ-TTg, date: ⟦26/02/2028⟧, issuer: Thủ tướng Chính phủ, subject: về đề án}
      tasks:
        - {title: Rà soát thủ tục, lead: vp, due: Quý I/2027, output: Danh mục, cites: [qd350]}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-01-05
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      sections:
        - title: Giải pháp
          text: "Thực hiện Quyết định số 21/QĐ-UBND ⟦ngày 15 tháng 3 năm 2027⟧ của UBND thành phố."
      """,
      RuleExample(
        """
        include: [../so.yml]
        document:
          issuer: {text: Ủy ban nhân dân phường Hải Dương}
          date: 2027-01-05
          year: 2027
          subject: Chuyển đổi số phường Hải Dương năm 2027
          basis:
            - {verb: Căn cứ, cite: ⟦nq9⟧}
        """,
        files: [
          "plans/so.yml": """
          registry: 1
          citations:
            nq9: {type: Nghị quyết, number: 09-NQ/TU, date: 2027-06-30, issuer: Thành ủy, subject: về chuyển đổi số}

          """
        ]),
      """
      # Ngày ký gõ nhầm năm sau.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 20/01/2027
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {text: "Căn cứ Nghị quyết số 30/NQ-HĐND ⟦ngày 18/12/2027⟧ của Hội đồng nhân dân phường"}
      """,
    ],
    good: [
      """
      # Cùng ngày thì được; văn bản mới mà kế hoạch không dùng cũng không sao.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-01-05
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {verb: Thực hiện, cite: kh12}
      citations:
        kh12: {type: Kế hoạch, number: 12/KH-UBND, date: 2027-01-05, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
        kh90: {type: Kế hoạch, number: 90/KH-UBND, date: 2027-09-01, issuer: Ủy ban nhân dân thành phố, subject: về an toàn thông tin}
      """,
      """
      # Chưa ký: văn bản trong năm của kế hoạch có thể có trước ngày ký.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {verb: Thực hiện, cite: kh12}
      citations:
        kh12: {type: Kế hoạch, number: 12/KH-UBND, date: 2027-03-01, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
      """,
      """
      # Ngày trong câu là thời hạn, không phải ngày của văn bản.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-01-05
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      sections:
        - title: Giải pháp
          text: "Thực hiện Quyết định số 21/QĐ-UBND ngày 15/12/2026, hoàn thành trước ngày 30/6/2027."
      """,
      """
      # Ngày ban hành gõ nhầm năm (PL406) thì không kết luận gì về các văn bản.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2026-01-05
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {verb: Thực hiện, cite: kh12}
      citations:
        kh12: {type: Kế hoạch, number: 12/KH-UBND, date: 2026-12-28, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
      """,
      """
      # Văn bản của chính kế hoạch này sẽ ban hành sau; văn bản chưa có ngày.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-01-05
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {verb: Thực hiện, cite: kh12}
      citations:
        kh12: {type: Kế hoạch, number: 12/KH-UBND, date: 2026-12-30, issuer: Ủy ban nhân dân thành phố, subject: "về chuyển đổi số, tổng kết trước ngày 15/12/2027"}
      tasks:
        - {title: "Ban hành quyết định khen thưởng, công bố ngày 10/10/2027", lead: vp, cites: [kh12], due: Tháng 10/2027, output: Quyết định}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard let times = context.times else { return }
    checkDeclared(context, times, &findings)
    for written in context.writtenCitations {
      guard case .printed = written.place, let found = written.mention.date, let date = found.date,
        date > times.latestBasis
      else { continue }
      findings.add(at: written.range(of: found.range), .inText(date, times), help: .lookUp, related: related(times))
    }
  }

  private static func checkDeclared(_ context: LintContext, _ times: PlanTimes, _ findings: inout Findings) {
    let plan = context.plan
    let used = plan.uses.symbols(of: .citation)
    for symbol in used {
      let citation = plan.declarations(inScope: symbol.scope).citations[symbol.index]
      guard let date = citation.date, date.value > times.latestBasis else { continue }
      // A registry is shared, and may be right: what is wrong is that this plan cites it.
      let place = symbol.scope == 0 ? date.range : use(of: symbol, citation, context) ?? date.range
      let dated = symbol.scope == 0 ? [] : [RelatedPlace(date.range, .dated(date.value))]
      findings.add(
        at: place, .declared(context.name(of: citation), date.value, times), help: .lookUp,
        related: dated + related(times))
    }
  }

  /// Where the plan first refers to a citation: in a list of ids, else in a text.
  private static func use(of symbol: Symbol, _ citation: Citation, _ context: LintContext) -> SourceRange? {
    let plan = context.plan.plan
    let references = plan.document.basis.compactMap(\.cite) + plan.tasks.flatMap(\.cites)
    if let reference = references.first(where: { $0.target == symbol }) { return reference.text.range }
    guard let number = citation.number else { return nil }
    let wanted = number.withUTF8(Array.init)
    for printed in context.texts.printed {
      let found = printed.text.withUTF8 { $0.firstRange(of: wanted) }
      if let found, printed.text.isFilledIn(found) { return printed.text.range(of: found) }
    }
    return nil
  }

  private static func related(_ times: PlanTimes) -> [RelatedPlace] {
    guard let issued = times.issued else { return [times.relatedPlace] }
    return [RelatedPlace(issued.range, .issued(issued.value))]
  }
}

extension Message {
  fileprivate static func declared(_ name: String, _ date: CalendarDate, _ times: PlanTimes) -> Message {
    let limit = Self.limit(times)
    return Message(
      vi: "\(name) \(date.vietnameseLong) có sau \(limit.vi)",
      en: "\(name) of \(date.isoDescription) is later than \(limit.en)")
  }
  fileprivate static func inText(_ date: CalendarDate, _ times: PlanTimes) -> Message {
    let limit = Self.limit(times)
    return Message(
      vi: "văn bản được dẫn mang \(date.vietnameseLong), sau \(limit.vi)",
      en: "the cited document is dated \(date.isoDescription), later than \(limit.en)")
  }
  private static func limit(_ times: PlanTimes) -> Message {
    guard let issued = times.issued?.value else {
      return Message(
        vi: "thời kỳ \(times.span.description) của kế hoạch", en: "the plan's period, \(times.span.description)")
    }
    return Message(
      vi: "ngày ban hành kế hoạch (\(issued.vietnameseShort))", en: "the plan's day of issue (\(issued.isoDescription))"
    )
  }
  fileprivate static let lookUp = Message(
    vi: "xem lại ngày trên bản chính của văn bản và ngày ban hành kế hoạch",
    en: "look up the date on the document itself, and the plan's day of issue")
  fileprivate static func dated(_ date: CalendarDate) -> Message {
    Message(vi: "sổ ghi \(date.vietnameseLong)", en: "the registry says \(date.isoDescription)")
  }
  fileprivate static func issued(_ date: CalendarDate) -> Message {
    Message(vi: "kế hoạch ban hành \(date.vietnameseLong)", en: "the plan is issued on \(date.isoDescription)")
  }
}
