import PlanLang

/// PL703: a first mention without all the parts that decree 30/2020 asks for.
enum IncompleteCitation: Rule {
  static let code = Code(703)
  static let name = "incomplete-citation"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Lần dẫn đầu tiên của một văn bản thiếu loại, số, ngày ban hành, cơ quan hoặc trích yếu (luật chỉ cần tên).",
      en: "The first mention of a document lacks kind, number, date, issuer or subject (a law needs its name alone)."),
    reason: Message(
      vi: "Số văn bản lặp lại mỗi năm và ở mỗi cơ quan; thiếu ngày và cơ quan thì không biết là văn bản nào.",
      en: "Numbers repeat each year and with each issuer; without date and issuer nobody knows which one is meant."),
    source: "30/2020/NĐ-CP, PL I, II.6",
    bad: [
      """
      sections:
        - title: Giải pháp
          text: "Phát triển hạ tầng số theo định hướng của thành phố tại ⟦Kế hoạch số 09/KH-UBND⟧, đáp ứng yêu cầu quản lý."
      """.issued,
      """
      sections:
        - title: Căn cứ
          text: "Triển khai ⟦Nghị định số 179/2025/NĐ-CP⟧ quy định về mức hỗ trợ đối với người làm chuyên trách."
      """.issued,
      """
      # Có ngày, thiếu cơ quan ban hành.
      sections:
        - title: Căn cứ
          text: "Thực hiện ⟦Kế hoạch số 38/KH-UBND ngày 26/01/2026⟧ về phát triển khoa học, công nghệ."
      """.issued,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {verb: Căn cứ, cite: nd45}
      citations:
        ⟦nd45⟧: {type: Nghị định, number: 45/2026/NĐ-CP, issuer: Chính phủ, subject: quy định quản lý đầu tư}
      """,
      """
      # Chỉ thiếu trích yếu: nhắc nhẹ.
      sections:
        - title: Giải pháp
          text: "Mua sắm theo ⟦Nghị định số 82/2024/NĐ-CP ngày 10/7/2024 của Chính phủ⟧."
      """.issued,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {verb: Căn cứ, text: "⟦Quyết định số 2629/QĐ-TTg⟧ phê duyệt Chương trình phát triển Chính phủ số"}
      """,
    ],
    good: [
      """
      # Hợp đồng, biên bản không có trích yếu.
      sections:
        - title: Kinh phí
          text: "Thanh toán theo Hợp đồng số 05/2026/HĐ-UBND và Biên bản số 12/BB-UBND đã ký với nhà thầu."
      """,
      """
      # Lần đầu đầy đủ, các lần sau chỉ ghi loại và số.
      sections:
        - title: Căn cứ
          text: "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học."
        - title: Giải pháp
          text: "Tuyên truyền Nghị quyết số 57-NQ/TW đến từng tổ dân phố."
      """,
      """
      # Đã dẫn đầy đủ ở phần căn cứ.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Thực hiện Nghị quyết số 57-NQ/TW trên địa bàn phường năm 2027
        basis:
          - {verb: Căn cứ, cite: nq57}
      citations:
        nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về đột phá phát triển khoa học}
      sections:
        - title: Giải pháp
          text: "Cập nhật hệ thống giám sát Nghị quyết số 57-NQ/TW hằng ngày."
      """,
      """
      # Luật chỉ dẫn bằng tên; cơ quan ban hành đứng đầu câu.
      citations:
        luat: {type: Luật, subject: Giao dịch điện tử}
      sections:
        - title: Kết quả
          text: "Thực hiện ${cite.luat}, UBND phường ban hành Quyết định số 363/QĐ-UBND ngày 31/7/2026 về việc thành lập Ban Chỉ đạo; Kế hoạch số 23/KH-UBND ngày 11/8/2026 về chuyển đổi số."
      """,
      """
      # Tên nhiệm vụ trong bảng, và văn bản khai báo mà không dùng.
      citations:
        tb17: {type: Thông báo kết luận, number: 17-TB/CĐTTBCĐ, date: 2025-12-29, issuer: Ban Chỉ đạo Trung ương}
      tasks:
        - {title: Thực hiện Nghị định số 179/2025/NĐ-CP, lead: vhxh, due: Quý I/2027, output: Quyết định}
      """,
      """
      # Văn bản nằm trong trích yếu của văn bản khác được ghi như trích yếu ấy.
      sections:
        - title: Mục đích
          text: "Cụ thể hóa Kế hoạch hành động số 08-KH/TU ngày 20/7/2026 của Thành ủy về thực hiện Nghị quyết số 57-NQ/TW."
      """,
      """
      # ${cite...} tự in đầy đủ ở lần đầu.
      citations:
        nd45: {type: Nghị định, number: 45/2026/NĐ-CP, date: 2026-01-26, issuer: Chính phủ, subject: quy định quản lý đầu tư}
      sections:
        - title: Giải pháp
          items:
            - "Mua sắm theo ${cite.nd45}."
            - "Thuê dịch vụ theo Nghị định số 45/2026/NĐ-CP; Đề án 06/CP."
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    checkDeclared(context, &findings)
    let isIncomplete = context.writtenCitations.contains { written in
      guard case .printed(let role) = written.place, role == .paragraph || role == .basis else { return false }
      return !CitationPart.missing(in: written.mention).isEmpty
    }
    if isIncomplete { checkWritten(context, &findings) }
  }

  /// Declarations that the plan uses.
  private static func checkDeclared(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan
    for symbol in plan.uses.symbols(of: .citation) {
      let citation = plan.declarations(inScope: symbol.scope).citations[symbol.index]
      let missing = CitationPart.missing(in: citation)
      guard !missing.isEmpty else { continue }
      findings.add(
        at: citation.id.range, .declared(context.name(of: citation), missing), help: .declare,
        atMost: missing == [.subject] ? .info : .warning)
    }
  }

  /// First mentions in bases and paragraphs; titles and tables name documents in short.
  private static func checkWritten(_ context: LintContext, _ findings: inout Findings) {
    let document = context.plan.plan.document
    var seen = Set(document.basis.compactMap { context.plan.citation($0.cite)?.documentNumber?.key })
    if let own = UndeclaredCitation.ownNumber(document) { seen.insert(own.key) }
    var found: [(WrittenCitation, [CitationPart])] = []
    func visit(_ text: Text, _ role: PrintedText.Role) {
      let mentions = text.withUTF8(DocumentMention.find)
      for (index, mention) in mentions.enumerated() {
        var missing = CitationPart.missing(in: mention)
        if index > 0, !missing.isEmpty, text.withUTF8({ isInSubject(of: mentions[index - 1], mention, $0) }) {
          continue
        }
        let isRunning = role == .paragraph || role == .basis
        guard missing.isEmpty || isRunning, seen.insert(mention.number.key).inserted, !missing.isEmpty,
          !text.isFilledIn(mention.range)
        else { continue }
        text.withUTF8 { bytes in
          if CitationPart.isIssuerNamed(beside: mention, in: bytes) { missing.removeAll { $0 == .issuer } }
          if CitationPart.wordFollows(mention, in: bytes) { missing.removeAll { $0 == .subject } }
        }
        if !missing.isEmpty {
          found.append((WrittenCitation(text: text, place: .printed(role), mention: mention), missing))
        }
      }
    }
    context.texts.visitRunning(.joint) { visit($0.text, $0.role) }
    for basis in document.basis {
      if let cite = basis.cite, cite.form == .words { visit(cite.text, .basis) }
    }
    for (written, missing) in found {
      findings.add(
        at: written.range(of: written.mention.range), .missing(written.name, missing), help: .complete,
        atMost: missing == [.subject] ? .info : .warning)
    }
  }

  /// Whether a mention belongs to the subject of the one before it ("Kế hoạch số 12-KH/TU ... về thực hiện Nghị quyết số
  /// 57-NQ/TW"): the words are that document's own.
  private static func isInSubject(of before: DocumentMention, _ mention: DocumentMention, _ bytes: UTF8Bytes) -> Bool {
    guard let subject = before.subject, subject.upperBound >= mention.range.lowerBound else { return false }
    let words = bytes.slice(subject.lowerBound..<mention.range.lowerBound)
    return !words.contains(UInt8(ascii: ",")) && !bytes.starts(and, at: mention.range.lowerBound - and.count)
  }

  private static let and = Array("và ".utf8)
}

/// What a complete first mention has (checklist D17, D19).
private enum CitationPart {
  case kind, number, date, issuer, subject

  var name: Message {
    switch self {
    case .kind: Message(vi: "tên loại", en: "kind")
    case .number: Message(vi: "số, ký hiệu", en: "number")
    case .date: Message(vi: "ngày ban hành", en: "date")
    case .issuer: Message(vi: "cơ quan ban hành", en: "issuer")
    case .subject: Message(vi: "trích yếu", en: "subject")
    }
  }

  /// What a declaration lacks; a document without a number is known by its name.
  static func missing(in citation: Citation) -> [CitationPart] {
    guard let number = citation.number, !number.isEmpty else {
      return citation.subject == nil ? [.number, .subject] : []
    }
    if let kind = citation.type, isNamedOnly(kind.withUTF8(DocumentType.named)) { return [] }
    var parts: [CitationPart] = []
    if citation.type == nil { parts.append(.kind) }
    if citation.date == nil { parts.append(.date) }
    if citation.issuer == nil { parts.append(.issuer) }
    if citation.subject == nil { parts.append(.subject) }
    return parts
  }

  /// What a mention lacks. The kind may stand before the first of several numbers, and is not asked for.
  static func missing(in mention: DocumentMention) -> [CitationPart] {
    if isNamedOnly(mention.kind) || mention.kind?.isPaper ?? false
      || mention.kind == nil && mention.number.type.isEmpty && mention.number.year != nil
    {
      return []
    }
    var parts: [CitationPart] = []
    if mention.date == nil { parts.append(.date) }
    if mention.issuer == nil { parts.append(.issuer) }
    if mention.subject == nil { parts.append(.subject) }
    return parts
  }

  /// Laws and ordinances (D17).
  private static func isNamedOnly(_ kind: DocumentType?) -> Bool {
    switch kind?.name {
    case "Luật", "Bộ luật", "Hiến pháp", "Pháp lệnh": true
    default: false
    }
  }

  /// Whether the sentence goes on after the mention: what follows may be the subject in other words.
  static func wordFollows(_ mention: DocumentMention, in bytes: UTF8Bytes) -> Bool {
    let end = mention.range.upperBound
    guard end + 1 < bytes.count, bytes[end] == 0x20 else { return false }
    let next = bytes[end + 1]
    return next >= 0x80 || (next | 0x20) &- 0x61 < 26
  }

  /// Whether the sentence says who issued the document before it ("UBND phường ban hành Quyết định số ..."), or in
  /// the subject.
  static func isIssuerNamed(beside mention: DocumentMention, in bytes: UTF8Bytes) -> Bool {
    var start = mention.range.lowerBound
    let limit = max(0, start - 1_000)
    while start > limit, !(bytes[start] == 0x20 && bytes[start - 1] == UInt8(ascii: ".")) { start -= 1 }
    while start < mention.range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    if IssuerMention.isActing(in: bytes.slice(start..<mention.range.lowerBound)) { return true }
    guard let subject = mention.subject else { return false }
    return IssuerMention.isOwner(in: bytes.slice(subject))
  }
}

extension Message {
  fileprivate static func declared(_ document: String, _ parts: [CitationPart]) -> Message {
    Message(
      vi: "\(document) khai báo thiếu \(parts.map(\.name.vi).joined(separator: ", ")), nên lần dẫn đầu không đủ",
      en:
        "\(document) is declared without its \(parts.map(\.name.en).joined(separator: ", ")), so its first mention lacks it"
    )
  }
  fileprivate static func missing(_ document: String, _ parts: [CitationPart]) -> Message {
    Message(
      vi: "\(document) dẫn lần đầu mà thiếu \(parts.map(\.name.vi).joined(separator: ", "))",
      en: "\(document) is first named without its \(parts.map(\.name.en).joined(separator: ", "))")
  }
  fileprivate static let declare = Message(
    vi: "ghi thêm vào khai báo, chép đúng bản chính", en: "add it to the declaration, from the document itself")
  fileprivate static let complete = Message(
    vi: "khai báo văn bản trong ‹citations› và viết ${cite.mã}: lần đầu in đủ loại, số, ngày, cơ quan, trích yếu",
    en: "declare it in ‹citations› and write ${cite.id}, which prints all parts at the first mention")
}
