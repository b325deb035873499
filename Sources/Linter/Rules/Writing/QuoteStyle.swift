import PlanLang

/// PL907: straight and curly quotes in one plan.
enum QuoteStyle: Rule {
  static let code = Code(907)
  static let name = "quote-style"
  static let level = Severity.info

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Dấu nháy thẳng \"...\" trong kế hoạch có dùng dấu nháy cong “...”.",
      en: "Straight quotes in a plan that has curly ones."),
    reason: Message(
      vi: "Hai kiểu dấu nháy trong một văn bản cho thấy các đoạn chép từ nhiều nguồn chưa được thống nhất.",
      en: "Two kinds of quotes show that passages from several sources were not brought into one form."),
    bad: [
      RuleExample(
        """
        sections:
          - title: Giải pháp
            text: Phong trào “Bình dân học vụ số”, hình thức ⟦"cầm tay chỉ việc"⟧ tại chỗ.
        """,
        fixed: """
          sections:
            - title: Giải pháp
              text: Phong trào “Bình dân học vụ số”, hình thức “cầm tay chỉ việc” tại chỗ.
          """),
      """
      sections:
        - title: Giải pháp
          items:
            - Nguyên tắc “một lần nhập, nhiều lần dùng”
            - Học ⟦"offline"⟧ và ⟦"online"⟧
      """.issued,
      """
      tasks:
        - {title: Tổ chức “Ngày hội chuyển đổi số⟦"⟧, lead: vhxh, due: Quý I/2027, output: Kế hoạch}
      """,
      """
      tasks:
        - {title: Tổ chức “Ngày hội chuyển đổi số”, lead: vhxh, due: Quý I/2027, output: Tài liệu ⟦"hỏi đáp"⟧}
      """,
      """
      sections:
        - title: Phong trào ⟦"Toàn dân học số"⟧
          text: Làm theo phương châm “dễ hiểu, dễ làm”.
      """,
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: Học "offline" và "online".
      """,
      """
      sections:
        - title: Giải pháp
          text: Phong trào “Bình dân học vụ số” và “Ngày hội”.
      """,
      """
      sections:
        - title: Giải pháp
          text: Màn hình 65" treo cạnh khẩu hiệu “Số hóa để phục vụ”.
      """,
      """
      sections:
        - title: "Giải pháp"
          text: "Làm theo phương châm “dễ hiểu, dễ làm”"
      """,
      """
      sections:
        - title: Giải pháp
          text: Phương châm “đi từng ngõ, ‘gõ’ từng nhà”, D'Or, O'Brien.
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard context.texts.marks.isSuperset(of: [.straightQuote, .curlyQuote]),
      let curly = context.texts.all.lazy.compactMap(firstCurly).first
    else { return }
    context.texts.visit(.straightQuote) { text in
      let pairs = text.text.withUTF8 { bytes in
        QuoteReading(bytes).straightPairs.map { pair in
          (pair, bytes[pair.open.lowerBound] == 0x22, bytes[pair.close.lowerBound] == 0x22)
        }
      }
      for (pair, opens, closes) in pairs {
        let whole = (opens ? pair.open : pair.close).lowerBound..<(closes ? pair.close : pair.open).upperBound
        guard !text.text.isFilledIn(whole) else { continue }
        let edits = [opens ? (pair.open, "“") : nil, closes ? (pair.close, "”") : nil].compactMap { $0 }
        let made = edits.compactMap { text.text.edit($0.0, $0.1) }
        findings.add(
          at: text.text.range(of: whole), .straight(context.owner(of: text)), help: .useCurly,
          related: [RelatedPlace(curly, .curlyHere)],
          fixes: made.count == edits.count ? [Fix(.makeCurly, isSafe: true, edits: made)] : [])
      }
    }
  }

  private static func firstCurly(_ text: PrintedText) -> SourceRange? {
    guard text.marks.contains(.curlyQuote) else { return nil }
    return text.text.withUTF8 { bytes in
      var start = 0
      while let found = bytes.firstOffset(of: 0xE2, from: start) {
        let value = bytes.scalar(at: found).value
        if value == 0x201C || value == 0x201D { return text.text.range(of: found..<found + 3) }
        start = found + 3
      }
      return nil
    }
  }
}

extension Message {
  fileprivate static func straight(_ owner: Message) -> Message {
    Message(
      vi: "\(owner.vi) dùng dấu nháy thẳng, nơi khác trong kế hoạch dùng “ ”",
      en: "\(owner.en) has straight quotes, where the plan elsewhere has “ ”")
  }
  fileprivate static let curlyHere = Message(vi: "ở đây là nháy cong", en: "here they are curly")
  fileprivate static let useCurly = Message(vi: "dùng một kiểu “ ” trong cả văn bản", en: "use “ ” throughout")
  fileprivate static let makeCurly = Message(
    vi: "đổi thành dấu nháy cong “ ”", en: "make the quotes curly: “ ”")
}
