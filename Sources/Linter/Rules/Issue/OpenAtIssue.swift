import PlanLang

/// PL801: number, date, place or signer still open when the plan is issued.
enum OpenAtIssue: Rule {
  static let code = Code(801)
  static let name = "open-at-issue"
  static let level = Severity.error
  static let findsMoreAtIssue = true
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Trước khi ban hành mà số, ngày, địa danh, chức vụ hoặc họ tên người ký vẫn còn trống.",
      en: "Number, date, place, post or name of the signer still open when the plan is to be issued."),
    reason: Message(
      vi:
        "Văn bản không số, không ngày, không người ký thì chưa có hiệu lực và không ai viện dẫn được; chỗ trống in ra thành dấu “…”.",
      en: "A document without number, date or signer is not in force, and nobody can cite it; a gap prints as “…”."),
    source: "30/2020/NĐ-CP, PL I, II.3, II.4, II.7",
    bad: OpenAtIssueExamples.bad,
    good: OpenAtIssueExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard context.stage == .issue else { return }
    let document = context.plan.plan.document
    for gap in document.gaps + (document.signer?.gaps ?? []) {
      findings.add(at: gap.range, .open(gap.kind), help: .write(gap.kind))
    }
    // "/KH-UBND": the symbol is there, and waits for its number. Dots in its place are PL805's.
    if let number = document.number, number.withUTF8({ $0.allSatisfy(isOfSymbol) }) {
      findings.add(at: number.range, .open(.number), help: .write(.number))
    }
  }

  /// Letters, and what joins them in a symbol.
  private static func isOfSymbol(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "&"), 0x20: true
    default: byte >= 0x80 && byte != 0xE2 || (byte | 0x20) &- 0x61 < 26 && byte | 0x20 != UInt8(ascii: "x")
    }
  }
}

extension Message {
  fileprivate static func open(_ kind: DocumentGap.Kind) -> Message {
    let what: Message =
      switch kind {
      case .number: Message(vi: "số văn bản", en: "its number")
      case .date: Message(vi: "ngày ban hành", en: "its date")
      case .place: Message(vi: "địa danh trước ngày tháng", en: "the place before its date")
      case .signer: Message(vi: "phần người ký", en: "its signer")
      case .post: Message(vi: "chức vụ người ký", en: "the signer's post")
      case .name: Message(vi: "họ và tên người ký", en: "the signer's name")
      }
    return Message(
      vi: "kế hoạch sắp ban hành mà chưa có \(what.vi)",
      en: "the plan is about to be issued with \(what.en) still open")
  }

  fileprivate static func write(_ kind: DocumentGap.Kind) -> Message {
    switch kind {
    case .number:
      Message(
        vi: "ghi số do văn thư cấp ở ‹number›, ví dụ 04", en: "at ‹number›, write the registered number, such as 04")
    case .date:
      Message(vi: "ghi ngày ký ở ‹date›, ví dụ 2027-01-05", en: "at ‹date›, write the day, such as 2027-01-05")
    case .place:
      Message(
        vi: "ghi ở ‹place› tên xã, phường nơi cơ quan đóng trụ sở, ví dụ Hải Dương",
        en: "at ‹place›, write the commune where the issuer sits, such as Hải Dương")
    case .signer:
      Message(
        vi:
          "thêm ‹signer› với thẩm quyền, chức vụ, họ tên, ví dụ {‹authority›: TM, ‹body›: ubnd, ‹post›: Chủ tịch, ‹signer.name›: ...}",
        en:
          "add ‹signer› with authority, post and name, such as {‹authority›: TM, ‹body›: ubnd, ‹post›: Chủ tịch, ‹signer.name›: ...}"
      )
    case .post: Message(vi: "ghi chức vụ ở ‹post›, ví dụ Chủ tịch", en: "at ‹post›, write the post, such as Chủ tịch")
    case .name: Message(vi: "ghi họ và tên ở ‹signer.name›", en: "at ‹signer.name›, write the full name")
    }
  }
}
