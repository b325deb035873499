import PlanLang

/// PL206: one document under two ids.
enum DuplicateCitation: Rule {
  static let code = Code(206)
  static let name = "duplicate-citation"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một văn bản khai báo hai lần, kể cả khi ký hiệu viết khác (71/NQ-CP, 71-NQ/CP) hoặc ngày ghi khác.",
      en: "One document declared twice, also where its symbol (71/NQ-CP, 71-NQ/CP) or its date is written differently."),
    reason: Message(
      vi:
        "Văn bản có hai mã thì sửa một nơi còn sai nơi kia, và lần viện dẫn đầu đủ năm thành phần (mục 6 phần II Phụ lục I) có hai lần.",
      en: "With two ids a correction reaches only one, and the complete first mention is printed twice."),
    source: "30/2020/NĐ-CP, PL I, II.6",
    bad: [
      """
      citations:
        nq71: {type: Nghị quyết, number: 71/NQ-CP, date: 2025-04-01, issuer: Chính phủ, subject: sửa đổi Chương trình hành động}
        nq71-lai: {type: Nghị quyết, number: ⟦71-NQ/CP⟧, date: 2025-04-01, issuer: Chính phủ}
      """.issued,
      """
      citations:
        kh12: {type: Kế hoạch, number: 12-KH/TU, date: 2025-08-26, issuer: Ban Thường vụ Thành ủy, subject: về chuyển đổi số}
        kh12-thanh-uy: {type: Kế hoạch, number: ⟦12-KH/TU⟧, date: 2025-08-28, issuer: Ban Thường vụ Thành ủy, subject: về chuyển đổi số}
      """.issued,
      """
      citations:
        kh4: {type: Kế hoạch, number: 04/KH-UBND, date: 2027-01-05, issuer: UBND thành phố, subject: về cải cách hành chính}
        kh-cchc: {type: Kế hoạch, number: ⟦4/KH-UBND⟧, date: 2027-01-05, issuer: Ủy ban nhân dân thành phố, subject: về cải cách hành chính}
      """,
      """
      citations:
        luat-cds: {type: Luật, subject: Chuyển đổi số}
        luat: {type: Luật, subject: ⟦Chuyển đổi số⟧}
      """,
      """
      # Ngày và cơ quan giống nhau, chỉ khác “số” và khoảng trắng.
      van_ban:
        ct5: {loai: Chỉ thị, so: 05/CT-TTg, ngay: 2026-03-01, co_quan: Thủ tướng Chính phủ, trich_yeu: về dữ liệu}
        ct5-ttg: {loai: Chỉ thị, so: ⟦5/CT-TTg⟧, ngay: 2026-03-01, co_quan: Thủ tướng Chính phủ, trich_yeu: về dữ liệu số}
      """,
    ],
    good: [
      """
      citations:
        kh4-tp: {type: Kế hoạch, number: 04/KH-UBND, date: 2027-01-05, issuer: Ủy ban nhân dân thành phố Hải Phòng, subject: về chuyển đổi số}
        kh4-phuong: {type: Kế hoạch, number: 04/KH-UBND, date: 2027-01-05, issuer: Ủy ban nhân dân phường Hải Dương, subject: về chuyển đổi số}
      """,
      """
      citations:
        kh200-cu: {type: Kế hoạch, number: 200/KH-UBND, date: 2025-06-02, issuer: Ủy ban nhân dân thành phố, subject: về nội vụ}
        kh200-moi: {type: Kế hoạch, number: 200/KH-UBND, date: 2026-06-02, issuer: Ủy ban nhân dân thành phố, subject: về nội vụ}
      """,
      """
      citations:
        nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về chuyển đổi số}
        nq57-cp: {type: Nghị quyết, number: 57/NQ-CP, date: 2024-04-19, issuer: Chính phủ, subject: về công tác khác}
        nd73: {type: Nghị định, number: 73/2019/NĐ-CP, date: 2019-09-05, issuer: Chính phủ, subject: quy định quản lý đầu tư}
        nd73-moi: {type: Nghị định, number: 73/2024/NĐ-CP, date: 2024-06-30, issuer: Chính phủ, subject: quy định mức lương cơ sở}
      """,
      """
      # Cùng số và ngày, hai loại văn bản.
      citations:
        qd9: {type: Quyết định, number: 9/QĐ-UBND, date: 2027-01-05, issuer: Ủy ban nhân dân thành phố, subject: ban hành Đề án}
        kh9: {type: Kế hoạch, number: 9/KH-UBND, date: 2027-01-05, issuer: Ủy ban nhân dân thành phố, subject: thực hiện Đề án}
      """,
      """
      # Hai luật khác tên; hai bản của một luật khác năm.
      citations:
        luat-dl: {type: Luật, number: 60/2024/QH15, date: 2024-11-30, issuer: Quốc hội, subject: Dữ liệu}
        luat-cn: {type: Luật, number: 71/2025/QH15, date: 2025-06-14, issuer: Quốc hội, subject: Công nghiệp công nghệ số}
        luat-gd: {type: Luật, subject: Giao dịch điện tử}
        luat-vt: {type: Luật, subject: Viễn thông}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let repeated = context.repeatedCitationNumbers
    guard !repeated.isEmpty else { return }
    let scopes = context.plan.scopes
    var seen: [String: [Citation]] = [:]
    for scope in scopes.dropFirst() + scopes.prefix(1) {
      for citation in scope.declarations.citations where repeated.contains(numberKey(citation)) {
        guard let key = key(citation) else { continue }
        let earlier = seen[key] ?? []
        if let other = earlier.first(where: { isSame($0, citation) }) {
          let place = citation.number ?? citation.subject ?? citation.id
          let isPlans = scope.number == 0 && other.range.file != citation.range.file
          findings.add(
            at: place.range(of: place.whole), .oneDocument(context, other, citation),
            help: isPlans ? .useOther(other) : .keepOneCitation(other),
            related: [RelatedPlace((other.number ?? other.subject ?? other.id).range, .firstHere)])
        } else if earlier.count < 16 {
          seen[key, default: []].append(citation)
        }
      }
    }
  }

  /// The number keys that several citations have: only these are looked at closely.
  static func repeatedNumbers(_ context: LintContext) -> Set<UInt64> {
    let known = context.registries.citationNumbers
    let own = context.plan.plan.declarations.citations
    var table = PositionTable(capacity: known.count + own.count)
    var repeated: Set<UInt64> = []
    func add(_ number: UInt64) {
      if table.insert(0, under: number) != nil { repeated.insert(number) }
    }
    known.forEach(add)
    for index in own.indices { add(numberKey(own[index])) }
    return repeated
  }

  /// One value for a document's number and year, without its symbol; one more for all documents without a number.
  static func numberKey(_ citation: Citation) -> UInt64 {
    guard let number = citation.documentNumber?.number else { return UInt64.max }
    let year = citation.documentNumber?.year ?? 0
    return TitleWord.mixed(UInt64(truncatingIfNeeded: number), UInt64(truncatingIfNeeded: year))
  }

  private static func key(_ citation: Citation) -> String? {
    if let number = citation.documentNumber { return number.key }
    guard citation.number == nil, let type = citation.type, let subject = citation.subject else { return nil }
    return "\(TitleWords(type).hash)|\(TitleWords(subject).hash)"
  }

  /// Whether two citations of one number are one document. Numbers begin anew each year and with each issuer.
  private static func isSame(_ left: Citation, _ right: Citation) -> Bool {
    // One id in plan and registry is PL201 already.
    guard left.id != right.id else { return false }
    let dates = (left.date?.value, right.date?.value)
    let hasYear = left.documentNumber?.year != nil
    if let first = dates.0, let second = dates.1, first.year != second.year, !hasYear { return false }
    guard let leftIssuer = left.issuer, let rightIssuer = right.issuer else {
      return isOnlyIssuer(left) || dates.0 != nil && dates.0 == dates.1 || subjectsAgree(left, right)
    }
    if leftIssuer == rightIssuer { return true }
    let forms = (UnitNameForm(leftIssuer), UnitNameForm(rightIssuer))
    guard forms.0.core == forms.1.core else {
      // One symbol belongs to one body where only one may use it; then one of the issuers is a slip.
      return isOnlyIssuer(left) && dates.0 == dates.1
    }
    return agree(forms.0.level, forms.1.level) && agree(forms.0.place, forms.1.place)
  }

  private static func subjectsAgree(_ left: Citation, _ right: Citation) -> Bool {
    guard let first = left.subject, let second = right.subject else { return false }
    return TitleWords(first).hash == TitleWords(second).hash
  }

  private static func agree(_ left: UInt64?, _ right: UInt64?) -> Bool {
    left == nil || right == nil || left == right
  }

  /// Whether the symbol tells the issuer: the Government, the Prime Minister, the Assembly, a law's year.
  private static func isOnlyIssuer(_ citation: Citation) -> Bool {
    guard let number = citation.documentNumber else { return true }
    switch number.issuer.uppercased() {
    case "CP", "TTG", "QH", "UBTVQH": return true
    default: return number.issuer.uppercased().hasPrefix("QH")
    }
  }
}

extension Message {
  fileprivate static func oneDocument(_ context: LintContext, _ first: Citation, _ second: Citation) -> Message {
    var vi = "“\(first.id.string)” và “\(second.id.string)” là một văn bản: \(context.name(of: first))"
    var en = "“\(first.id.string)” and “\(second.id.string)” are one document: \(context.name(of: first))"
    if let left = first.number?.string, let right = second.number?.string, left != right {
      vi += "; ở đây viết “\(right)”"
      en += "; here it is written “\(right)”"
    }
    if let left = first.date?.value, let right = second.date?.value, left != right {
      vi += "; ngày ghi khác nhau: \(left.vietnameseShort) và \(right.vietnameseShort)"
      en += "; the dates differ: \(left.isoDescription) and \(right.isoDescription)"
    }
    return Message(vi: vi, en: en)
  }
  fileprivate static func useOther(_ citation: Citation) -> Message {
    Message(
      vi: "danh mục dùng chung đã có văn bản này: bỏ khai báo ở đây và dùng mã “\(citation.id.string)”",
      en: "the registry has it already: delete this declaration and use the id “\(citation.id.string)”")
  }
  fileprivate static func keepOneCitation(_ citation: Citation) -> Message {
    Message(
      vi: "đối chiếu bản chính, giữ một khai báo, mọi nơi dùng một mã (“\(citation.id.string)”)",
      en: "look at the original, keep one declaration and use one id (“\(citation.id.string)”) everywhere")
  }
}
