import PlanLang

/// PL908: a word, or two, typed twice.
enum DoubledWord: Rule {
  static let code = Code(908)
  static let name = "doubled-word"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(vi: "Một từ hoặc một cụm từ gõ hai lần liền nhau.", en: "A word or two typed twice in a row."),
    reason: Message(
      vi: "Chữ lặp trong văn bản đã ký cho thấy văn bản không được đọc soát.",
      en: "A repeated word in a signed document shows that it was not read again."),
    bad: [
      RuleExample(
        """
        tasks:
          - {title: Báo cáo Sở ⟦Sở⟧ Khoa học và Công nghệ, lead: vhxh, due: Quý I/2027, output: Báo cáo}
        """,
        fixed: """
          tasks:
            - {title: Báo cáo Sở Khoa học và Công nghệ, lead: vhxh, due: Quý I/2027, output: Báo cáo}
          """),
      """
      sections:
        - title: Căn cứ
          text: Quyết định của UBND phường về ⟦Về⟧ việc thành lập Tổ công nghệ số cộng đồng.
      """,
      """
      sections:
        - title: Giải pháp
          text: Thực hiện chuyển đổi ⟦chuyển đổi⟧ số tại các ⟦các⟧ tổ dân phố.
      """,
      """
      tasks:
        - title: Phối hợp với ⟦với⟧ các đoàn thể
          lead: vhxh
          due: Quý I/2027
          output: Kế hoạch của ⟦của⟧ phường
      """,
      """
      sections:
        - title: Yêu cầu
          items:
            - "Bảo đảm ⟦bảo đảm⟧ an toàn thông tin"
            - Ủy ban ⟦Ủy ban⟧ nhân dân phường chỉ đạo
      """,
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: Xử lý song song, thường thường, dần dần; phòng ngừa hành vi vi phạm; luôn luôn kiểm tra.
      """,
      """
      sections:
        - title: Giải pháp
          text: Nêu trên trên địa bàn; một số số liệu; chuyển đổi số số hóa; ban hành hành lang pháp lý; kết quả đạt được được công khai.
      """,
      """
      sections:
        - title: Giải pháp
          text: "Kiểm tra, kiểm tra lại; từng bước, từng bước một; cấp 01 01 máy; gồm xã, xã, phường."
      """,
      """
      tasks:
        - {title: Hiện tại tại các thôn, lead: vp, due: Quý I/2027, output: Kèm theo theo mẫu}
      """,
      """
      sections:
        - title: Nguyên tắc
          text: Rõ việc rõ người; nhà nhà, người người dùng dịch vụ công; vấn đề đề nghị giải quyết; năm năm một lần.
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.texts.visit(.doubled) { text in
      guard text.role != .name else { return }
      let slips = text.text.withUTF8(all)
      for slip in slips where !text.text.isFilledIn(slip.second) {
        findings.add(
          at: text.text.range(of: slip.second), .doubled(slip.words, context.owner(of: text)), help: .deleteSecond,
          fixes: Fix.one(.cutSecond, isSafe: true, text.text.edit(slip.cut, "")))
      }
    }
  }

  private typealias Slip = (second: Range<Int>, cut: Range<Int>, words: String)

  private static func all(in bytes: UTF8Bytes) -> [Slip] {
    let words = bytes.words
    let folded = words.map { FoldedText(bytes.slice($0), .name) }
    var slips: [Slip] = []
    func isNext(_ index: Int) -> Bool {
      bytes[words[index - 1].upperBound..<words[index].lowerBound].allSatisfy { $0 == 0x20 }
    }
    var index = 1
    while index < words.count {
      defer { index += 1 }
      guard isNext(index) else { continue }
      if folded[index] == folded[index - 1], isSlip(folded[index], bytes, words[index - 1], words[index]) {
        let cut = words[index - 1].upperBound..<words[index].upperBound
        slips.append((words[index], cut, bytes.string(words[index])))
      } else if index > 2, folded[index] == folded[index - 2], folded[index - 1] == folded[index - 3],
        folded[index] != folded[index - 1], isNext(index - 1), isNext(index - 2), hasLetters(bytes.slice(words[index])),
        hasLetters(bytes.slice(words[index - 1])), !lawfulStarts.contains(folded[index - 1])
      {
        let range = words[index - 1].lowerBound..<words[index].upperBound
        slips.append((range, words[index - 2].upperBound..<range.upperBound, bytes.string(range)))
        index += 2
      }
    }
    return slips
  }

  /// Only words that neither end a compound before nor begin one after, and kinds of bodies written with a capital twice:
  /// "hành vi vi phạm", "một số số liệu" are right.
  private static func isSlip(_ word: FoldedText, _ bytes: UTF8Bytes, _ first: Range<Int>, _ second: Range<Int>) -> Bool
  {
    if functionWords.contains(word) { return true }
    func isCapital(_ range: Range<Int>) -> Bool {
      VietnameseLetter(bytes.scalar(at: range.lowerBound).value)?.isUppercase ?? false
    }
    return bodies.contains(word) && isCapital(first) && isCapital(second)
  }

  private static func hasLetters(_ word: UTF8Bytes) -> Bool {
    !word.contains { $0 &- 0x30 < 10 } && word.count > 1
  }

  private static let functionWords = set([
    "các", "những", "và", "của", "với", "cho", "về", "là", "để", "hoặc", "nhưng", "nếu", "thì", "mà", "đã", "sẽ",
    "đang",
    "nhằm", "bởi", "vào", "cùng", "tới", "rằng", "bằng",
  ])
  private static let bodies = set([
    "sở", "phòng", "ban", "bộ", "ủy", "hội", "đảng", "đoàn", "trạm", "ubnd", "hđnd", "căn",
  ])
  private static let lawfulStarts = set(["từng", "mỗi", "một", "càng", "vừa", "ngày"])

  private static func set(_ words: [String]) -> Set<FoldedText> { Set(words.map { FoldedText($0, .name) }) }
}

extension Message {
  fileprivate static func doubled(_ words: String, _ owner: Message) -> Message {
    Message(vi: "\(owner.vi) gõ “\(words)” hai lần liền nhau", en: "\(owner.en) says “\(words)” twice in a row")
  }
  fileprivate static let deleteSecond = Message(vi: "bỏ một lần", en: "delete one of them")
  fileprivate static let cutSecond = Message(vi: "bỏ lần thứ hai", en: "delete the second")
}
