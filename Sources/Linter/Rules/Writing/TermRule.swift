import PlanLang

/// PL902: a form that the glossary says to avoid, or a known slip.
enum TermRule: Rule {
  static let code = Code(902)
  static let name = "term"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Cách viết mà bảng từ ngữ nói phải tránh, hoặc lỗi gõ đã biết.",
      en: "A form that the glossary says to avoid, or a known slip."),
    reason: Message(
      vi: "“Kiên toàn”, “chuyên đổi số” hay một tên viết nhiều kiểu làm người đọc ngờ cả nội dung.",
      en: "A misspelt word, or a name in several spellings, makes the reader doubt the rest."),
    bad: [
      RuleExample(
        """
        tasks:
          - {title: ⟦Kiên toàn⟧ Ban Chỉ đạo, lead: vhxh, due: Quý I/2027, output: Quyết định}
        """,
        fixed: """
          tasks:
            - {title: Kiện toàn Ban Chỉ đạo, lead: vhxh, due: Quý I/2027, output: Quyết định}
          """),
      """
      sections:
        - title: Mục tiêu
          text: "⟦Phần đầu đạt⟧ tối thiểu 95% người dân hài lòng; nhiệm vụ ⟦chuyên đổi số⟧ được phân công."
      """,
      """
      glossary:
        VNeID: {avoid: [VneID, VNID]}
      sections:
        - title: Giải pháp
          text: Hướng dẫn dùng ⟦VneID⟧, ⟦VNID⟧ và VNeID.
      """,
      """
      sections:
        - title: ⟦CHUYÊN ĐỔI SỐ⟧ CỦA PHƯỜNG
          items:
            - Tổ chức ⟦thăm quan⟧, học tập kinh nghiệm
            - Quy định một quy trình, ⟦một đầu mỗi⟧ chịu trách nhiệm
      """,
      """
      tasks:
        - title: Giải quyết ⟦thủ tục hành chính phi địa giới⟧
          lead: vp
          due: Quý I/2027
          output: Hồ sơ được trả đúng hạn cho ⟦nguời⟧ dân
      """,
      """
      tu_ngu:
        chuyển đổi số: {avoid: [chuyển đổi kỹ thuật số]}
      sections:
        - title: Giải pháp
          text: Đẩy mạnh ⟦chuyển đổi kỹ thuật số⟧.
      """,
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: Phần đầu của báo cáo nêu hiện trạng; đầu mỗi tháng họp một lần; kiểm toàn bộ hồ sơ.
      """,
      """
      sections:
        - title: Giải pháp
          text: Nhà trường họp phụ huynh; cán bộ cũng cố gắng hoàn thành; việc phân chia sẽ được công khai.
      """,
      """
      glossary:
        VNeID: {avoid: [VneID, VNID]}
      sections:
        - title: Giải pháp
          text: Hướng dẫn cài đặt VNeID.
      """,
      """
      sections:
        - title: Giải pháp
          text: Cán bộ chuyên trách chuyển đổi số; luyện tập chung với lực lượng dân quân; chiều sâu.
      """,
      """
      sections:
        - title: Giải pháp
          text: Kiện toàn Tổ công nghệ số; phấn đấu đạt 95%; thành phố biến đổi nhanh; bảo đảm kiên định, toàn diện.
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.texts.visit(.term) { text in
      text.text.withUTF8 { bytes in
        let words = bytes.words
        var done = 0
        for index in words.indices {
          guard let (term, start) = context.words.term(at: index, words, in: bytes), start >= done else { continue }
          let range = words[start].lowerBound..<words[start + term.count - 1].upperBound
          done = start + term.count
          guard isSlip(term, range, bytes), !text.text.isFilledIn(range) else { continue }
          let written = bytes.string(range)
          let right = cased(term.write, like: written, isExact: term.isCaseOnly || term.isFromGlossary)
          findings.add(
            at: text.text.range(of: range), .avoid(written, term, context.owner(of: text)), help: .write(right),
            fixes: context.mend(text.text, range, right, isSafe: term.isCertain))
        }
      }
    }
  }

  /// "phi địa giới hành chính" is complete; "chuẩn đổi số điện thoại" is another thing.
  private static func isSlip(_ term: AvoidedTerm, _ range: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    guard !term.isCertain else { return true }
    let end = min(bytes.count, range.upperBound + 24)
    var limit = end
    while limit < bytes.count, bytes[limit] & 0xC0 == 0x80 { limit += 1 }
    let after = FoldedText(bytes.slice(range.upperBound..<limit), .name)
    return continuations.longest(startingAt: 0, in: after) == nil
  }

  private static let continuations = PhraseIndex(["hành chính", "điện thoại", "nhà", "hiệu", "tài khoản", "liệu"])

  /// The right form in the letter case of the wrong one.
  private static func cased(_ right: String, like wrong: String, isExact: Bool) -> String {
    if wrong == wrong.uppercased(), wrong != wrong.lowercased(), !isExact { return right.uppercased() }
    let isCapital = wrong.first.map { $0.isUppercase } ?? false
    guard isCapital, !isExact || right.first?.isLowercase ?? false else { return right }
    return right.prefix(1).uppercased() + right.dropFirst()
  }
}

extension Message {
  fileprivate static func avoid(_ written: String, _ term: AvoidedTerm, _ owner: Message) -> Message {
    term.isFromGlossary
      ? Message(
        vi: "\(owner.vi) ghi “\(written)”, cách viết mà bảng từ ngữ nói phải tránh",
        en: "\(owner.en) says “\(written)”, which the glossary says to avoid")
      : Message(vi: "\(owner.vi) viết sai chính tả: “\(written)”", en: "\(owner.en) has a slip: “\(written)”")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(vi: "viết “\(right)”", en: "write “\(right)”")
  }
}
