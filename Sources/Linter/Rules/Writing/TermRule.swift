import PlanLang

/// PL902: a form that the glossary says to avoid, a known slip, or a word that Vietnamese does not have.
enum TermRule: Rule {
  static let code = Code(902)
  static let name = "term"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Cách viết mà bảng từ ngữ nói phải tránh, lỗi gõ đã biết, hoặc chữ mà tiếng Việt không có.",
      en: "A form that the glossary says to avoid, a known slip, or a word that Vietnamese does not have."),
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
          """
      ).issued,
      """
      sections:
        - title: Mục tiêu
          text: "⟦Phần đầu đạt⟧ tối thiểu 95% người dân hài lòng; nhiệm vụ ⟦chuyên đổi số⟧ được phân công."
      """.issued,
      """
      glossary:
        VNeID: {avoid: [VneID, VNID]}
      sections:
        - title: Giải pháp
          text: Hướng dẫn dùng ⟦VneID⟧, ⟦VNID⟧ và VNeID.
      """.issued,
      """
      sections:
        - title: ⟦CHUYÊN ĐỔI SỐ⟧ CỦA PHƯỜNG
          items:
            - Tổ chức ⟦thăm quan⟧, học tập kinh nghiệm
            - Quy định một quy trình, ⟦một đầu mỗi⟧ chịu trách nhiệm
      """.issued,
      """
      tasks:
        - title: Giải quyết ⟦thủ tục hành chính phi địa giới⟧
          lead: vp
          due: Quý I/2027
          output: Hồ sơ được trả đúng hạn cho ⟦nguời⟧ dân
      """,
      """
      tasks:
        - title: ⟦Rà xoát⟧ lại quy trình, ⟦cập nhập⟧ biểu mẫu cho bộ phận ⟦tiếp nhân hồ sơ⟧
          lead: vp
          due: Quý I/2027
          output: Quy trình ⟦đươc⟧ ban hành, chất ⟦luợng⟧ ⟦đảm báo an toàn⟧
          note: "⟦KẾ HOACH⟧ ⟦hòan⟧ thành; trình ⟦Uy ban nhân dân⟧ phê ⟦duyêt⟧, ⟦ngừơi⟧ ⟦lưói⟧"
      """,
      """
      sections:
        - title: Mục tiêu
          items:
            - Huy động sự tham gia tích ⟦cưc⟧ của người ⟦đựơc⟧ giao việc
            - Từng ⟦bươc⟧ ⟦hổ trợ⟧ các thôn; ⟦đôn đóc⟧, ⟦giám xát⟧ ⟦thường xuyện⟧.
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
          text: "Hồ sơ xuất khẩu; điều chỉnh chu kỳ báo cáo; đồng hành chinh phục mục tiêu; người dân truy cập, nhập mật khẩu; hội nghị tổng kết họp ngày 15/12."
      """,
      """
      sections:
        - title: Địa bàn
          text: "Các xã Đăk Tô, Ia Pơk, Păc Ma; thuở trước; huơ tay; khuỷu đường; kết nối Zürich, Internet; bài hát “Đêm thuở”; quờ quạng, giữa đường, QĐ-UBND, NSƯT."
      """,
      """
      sections:
        - title: Giải pháp
          text: Kiện toàn Tổ công nghệ số; phấn đấu đạt 95%; thành phố biến đổi nhanh; bảo đảm kiên định, toàn diện.
      """,
      """
      sections:
        - title: Giải pháp
          text: Phiếu đo mức độ hài lòng ghép vào phiếu hẹn; các hộ đồng lòng ghép thửa; ứng dụng công nghệ tin nhắn để nhắc lịch hẹn.
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.texts.visit([.term, .syllable]) { text in
      text.text.withUTF8 { bytes in
        let words = bytes.words
        var done = 0
        for index in words.indices where index >= done {
          let slip = slip(at: index, from: done, words, bytes, context)
          done = slip?.end ?? done
          guard let slip, !text.text.isFilledIn(slip.range) else { continue }
          let owner = context.owner(of: text)
          let message: Message =
            slip.isFromGlossary
            ? .avoid(slip.written, owner)
            : slip.fault == nil ? .slip(slip.written, owner) : .noWord(slip.written, owner)
          findings.add(
            at: text.text.range(of: slip.range), message, help: help(slip),
            fixes: slip.right.count == 1
              ? context.mend(text.text, slip.range, slip.right[0], isSafe: slip.isCertain) : [])
        }
      }
    }
  }

  /// Words that are to be written otherwise.
  private struct Slip {
    let range: Range<Int>
    let written: String
    /// What was meant; of several the writer must choose.
    let right: [String]
    var isCertain = true
    var isFromGlossary = false
    var fault: SyllableFault?
    /// The position of the first word after it.
    let end: Int
  }

  /// The slip that begins near the word at `index`, at it or one or two before it, where the terms' anchors are.
  private static func slip(
    at index: Int, from done: Int, _ words: [Range<Int>], _ bytes: UTF8Bytes, _ context: LintContext
  ) -> Slip? {
    if let (term, start) = context.words.term(at: index, words, in: bytes), start >= done,
      isSlip(term, start, words, bytes)
    {
      let end = start + term.count
      let range = words[start].lowerBound..<words[end - 1].upperBound
      let written = bytes.string(range)
      let right = cased(term.write, like: written, isExact: term.isCaseOnly || term.isFromGlossary)
      return Slip(
        range: range, written: written, right: [right], isCertain: term.isCertain, isFromGlossary: term.isFromGlossary,
        end: end)
    }
    let word = words[index]
    guard let fault = SyllableFault.of(bytes.slice(word)), !isPartOfTerm(index, words, bytes, context) else {
      return nil
    }
    return Slip(
      range: word, written: bytes.string(word), right: SyllableFault.repairs(of: bytes.slice(word), fault),
      fault: fault,
      end: index + 1)
  }

  /// Whether a known slip that begins at a later anchor holds the word: it tells what was meant.
  private static func isPartOfTerm(_ index: Int, _ words: [Range<Int>], _ bytes: UTF8Bytes, _ context: LintContext)
    -> Bool
  {
    (index + 1..<min(words.count, index + 3)).contains { later in
      guard let (term, start) = context.words.term(at: later, words, in: bytes) else { return false }
      return start <= index && isSlip(term, start, words, bytes)
    }
  }

  /// Nothing but blanks parts the words, and they are not the ends of others: "hồ sơ xuất khẩu", "phối, họp".
  private static func isSlip(_ term: AvoidedTerm, _ start: Int, _ words: [Range<Int>], _ bytes: UTF8Bytes) -> Bool {
    let end = start + term.count
    for index in start + 1..<max(start + 1, end) {
      let gap = bytes[words[index - 1].upperBound..<words[index].lowerBound]
      guard term.isFromGlossary || gap.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) else { return false }
    }
    guard !term.isFromGlossary else { return true }
    return !(max(0, start - 1)...start).contains { first in
      let last = min(words.count, end + 2) - 1
      let around = FoldedText(bytes.slice(words[first].lowerBound..<words[last].upperBound), .name)
      guard let found = AvoidedTerm.lawful.longest(startingAt: 0, in: around) else { return false }
      return found.range.upperBound
        > FoldedText(bytes.slice(words[first].lowerBound..<words[start].upperBound), .name).bytes.count
    }
  }

  private static func help(_ slip: Slip) -> Message {
    switch slip.right.count {
    case 0: .writeAgain
    case 1: .write(slip.right[0])
    default: .write(slip.right[0], or: slip.right[1])
    }
  }

  /// The right form in the letter case of the wrong one.
  private static func cased(_ right: String, like wrong: String, isExact: Bool) -> String {
    if wrong == wrong.uppercased(), wrong != wrong.lowercased(), !isExact { return right.uppercased() }
    let isCapital = wrong.first.map { $0.isUppercase } ?? false
    guard isCapital, !isExact || right.first?.isLowercase ?? false else { return right }
    return right.prefix(1).uppercased() + right.dropFirst()
  }
}

extension Message {
  fileprivate static func avoid(_ written: String, _ owner: Message) -> Message {
    Message(
      vi: "\(owner.vi) ghi “\(written)”, cách viết mà bảng từ ngữ nói phải tránh",
      en: "\(owner.en) says “\(written)”, which the glossary says to avoid")
  }
  fileprivate static func slip(_ written: String, _ owner: Message) -> Message {
    Message(vi: "\(owner.vi) viết sai chính tả: “\(written)”", en: "\(owner.en) has a slip: “\(written)”")
  }
  fileprivate static func noWord(_ written: String, _ owner: Message) -> Message {
    Message(
      vi: "\(owner.vi) viết “\(written)”, tiếng Việt không có chữ này",
      en: "\(owner.en) says “\(written)”, which is no Vietnamese word")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(vi: "viết “\(right)”", en: "write “\(right)”")
  }
  fileprivate static func write(_ right: String, or other: String) -> Message {
    Message(vi: "viết “\(right)” hoặc “\(other)”", en: "write “\(right)” or “\(other)”")
  }
  fileprivate static let writeAgain = Message(vi: "xem lại dấu của chữ này", en: "look at its marks again")
}
