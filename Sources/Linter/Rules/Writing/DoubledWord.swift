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
      """
      sections:
        - title: Tổ chức thực hiện
          items:
            - "⟦Phòng⟧ ${unit.vhxh} chủ trì; ${unit.ca} ⟦phường⟧ phối hợp."
            - Đẩy mạnh chuyển đổi số ⟦chuyển đổi số⟧; rà ⟦rà⟧ soát thiết bị.
          text: |
            Báo cáo kết quả của
            ⟦của⟧ các đơn vị.
      """,
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
      """.issued,
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
      """
      # Một tiếng gõ hai lần giữa lời: chỗ khác của kế hoạch viết đúng.
      sections:
        - {title: Chính quyền số, text: "Xây dựng chính quyền ⟦quyền⟧ số phục vụ người dân; phương án được phê duyệt ⟦duyệt⟧."}
        - {title: Sao ⟦Sao⟧ lưu dữ liệu, text: "Theo ⟦theo⟧ dõi tình hình, khôi phục thử từ bản sao lưu."}
      """,
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: Xử lý vi phạm kịp thời; nhắc hành vi vi phạm, hành vi phạm lỗi nhiều lần; thông tin tin cậy; quy định định kỳ.
          items:
            - Sau năm năm thực hiện, người dân thôn Lung Lung nộp hồ sơ đều đều.
            - Phân công công chức trực; bảo đảm giao thông thông suốt.
      """,
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
    var open: [(text: PrintedText, slip: DoubledSyllable, evidence: DoubledSyllable.Evidence)] = []
    context.texts.visit(.doubled) { text in
      guard text.role != .name else { return }
      let (slips, syllables) = text.text.withUTF8 { bytes in
        let words = bytes.words
        let folded = words.map { FoldedText(bytes.slice($0), .name) }
        return (all(in: bytes, words, folded), DoubledSyllable.all(in: bytes, words, folded))
      }
      for slip in slips where !text.text.isFilledIn(slip.second) {
        findings.add(
          at: text.text.range(of: slip.second), .doubled(slip.words, context.owner(of: text)), help: .deleteSecond,
          fixes: Fix.one(
            .cutSecond, isSafe: !context.bodyMentions.isDeclared(slip.cut, in: text.text), text.text.edit(slip.cut, ""))
        )
      }
      for slip in syllables
      where !text.text.isFilledIn(slip.cut) && !slips.contains(where: { $0.cut.overlaps(slip.cut) }) {
        if let evidence = slip.evidence {
          if open.count < DoubledSyllable.mostOpen { open.append((text, slip, evidence)) }
        } else {
          report(slip, in: text, context, &findings)
        }
      }
      for border in text.text.withUTF8({ borders(in: $0, text.text) }) {
        findings.add(
          at: text.text.range(of: border.typed), .filledToo(border.words, context.owner(of: text)),
          help: .deleteTyped(border.words),
          fixes: Fix.one(.cutTyped, isSafe: true, text.text.edit(border.cut, "")))
      }
    }
    guard !open.isEmpty else { return }
    for (place, isSlip) in zip(open, DoubledSyllable.areSlips(open.map(\.evidence), in: context.texts)) where isSlip {
      report(place.slip, in: place.text, context, &findings)
    }
  }

  /// Offered only: what is meant is for a person to say.
  private static func report(
    _ slip: DoubledSyllable, in text: PrintedText, _ context: LintContext, _ findings: inout Findings
  ) {
    findings.add(
      at: text.text.range(of: slip.second), .doubled(slip.words, context.owner(of: text)), help: .deleteSecond,
      fixes: Fix.one(.cutSecond, isSafe: false, text.text.edit(slip.cut, "")))
  }

  private typealias Border = (typed: Range<Int>, cut: Range<Int>, words: String)

  /// One or two words that are typed beside a `${...}` which prints the same: "Phòng ${unit.vhxh}".
  private static func borders(in bytes: UTF8Bytes, _ text: Text) -> [Border] {
    guard text.isFilledIn(text.whole) else { return [] }
    let words = bytes.words
    var borders: [Border] = []
    func isSame(_ first: Int, _ second: Int) -> Bool {
      FoldedText(bytes.slice(words[first]), .name) == FoldedText(bytes.slice(words[second]), .name)
    }
    for index in words.indices.dropFirst() {
      let isFilled = text.isFilledIn(words[index])
      guard isFilled != text.isFilledIn(words[index - 1]),
        bytes[words[index - 1].upperBound..<words[index].lowerBound].allSatisfy({ $0 == 0x20 })
      else { continue }
      for count in [1, 2] where index >= count && index + count <= words.count {
        let typed = isFilled ? index - count..<index : index..<index + count
        guard (0..<count).allSatisfy({ isSame(index - count + $0, index + $0) }),
          typed.allSatisfy({ hasLetters(bytes.slice(words[$0])) && !text.isFilledIn(words[$0]) })
        else { continue }
        let range = words[typed.lowerBound].lowerBound..<words[typed.upperBound - 1].upperBound
        let cut = isFilled ? range.lowerBound..<words[index].lowerBound : words[index - 1].upperBound..<range.upperBound
        borders.append((range, cut, bytes.string(range)))
        break
      }
    }
    return borders
  }

  private typealias Slip = (second: Range<Int>, cut: Range<Int>, words: String)

  private static func all(in bytes: UTF8Bytes, _ words: [Range<Int>], _ folded: [FoldedText]) -> [Slip] {
    var slips: [Slip] = []
    func isNext(_ index: Int) -> Bool {
      bytes[words[index - 1].upperBound..<words[index].lowerBound].allSatisfy { $0 == 0x20 }
    }
    /// Whether the three words that end at `index` are those before them: "chuyển đổi số chuyển đổi số".
    func isTriple(_ index: Int) -> Bool {
      index > 4 && folded[index - 2...index].elementsEqual(folded[index - 5...index - 3])
        && (index - 4...index).allSatisfy(isNext)
        && (index - 2...index).allSatisfy { hasLetters(bytes.slice(words[$0])) }
        && !lawfulStarts.contains(folded[index - 2])
    }
    var index = 1
    while index < words.count {
      defer { index += 1 }
      let gap = bytes[words[index - 1].upperBound..<words[index].lowerBound]
      // A line may end with the word that the next begins with.
      guard gap.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) else { continue }
      guard isNext(index) else {
        if folded[index] == folded[index - 1], functionWords.contains(folded[index]), !isCapital(words[index], bytes) {
          slips.append(
            (words[index], words[index - 1].upperBound..<words[index].upperBound, bytes.string(words[index])))
        }
        continue
      }
      if isTriple(index) {
        let range = words[index - 2].lowerBound..<words[index].upperBound
        slips.append((range, words[index - 3].upperBound..<range.upperBound, bytes.string(range)))
        continue
      }
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
    functionWords.contains(word) || bodies.contains(word) && isCapital(first, bytes) && isCapital(second, bytes)
  }

  private static func isCapital(_ word: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    VietnameseLetter(bytes.scalar(at: word.lowerBound).value)?.isUppercase ?? false
  }

  private static func hasLetters(_ word: UTF8Bytes) -> Bool {
    !word.contains { $0 &- 0x30 < 10 } && word.count > 1
  }

  private static let functionWords = set([
    "các", "những", "và", "của", "với", "cho", "về", "là", "để", "hoặc", "nhưng", "nếu", "thì", "mà", "đã", "sẽ",
    "đang",
    "nhằm", "bởi", "vào", "cùng", "tới", "rằng", "bằng", "rà", "nâng", "chưa",
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
  fileprivate static func filledToo(_ words: String, _ owner: Message) -> Message {
    Message(
      vi: "\(owner.vi) gõ “\(words)” bên cạnh ${...} đã in chữ ấy",
      en: "\(owner.en) has “\(words)” beside a ${...} that prints the same")
  }
  fileprivate static func deleteTyped(_ words: String) -> Message {
    Message(vi: "bỏ “\(words)”, chỉ để ${...}", en: "delete “\(words)” and leave ${...}")
  }
  fileprivate static let cutTyped = Message(vi: "bỏ chữ gõ thừa", en: "delete the typed words")
  fileprivate static let deleteSecond = Message(vi: "bỏ một lần", en: "delete one of them")
  fileprivate static let cutSecond = Message(vi: "bỏ lần thứ hai", en: "delete the second")
}
