import PlanLang

/// PL901: letters in separate pieces, and tones placed two ways in one plan.
enum NotComposed: Rule {
  static let code = Code(901)
  static let name = "not-composed"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chữ Việt tổ hợp (dấu rời), hoặc một kế hoạch đặt dấu thanh hai kiểu (hoá, hóa).",
      en: "Decomposed letters, or tones placed two ways in one plan (hoá, hóa)."),
    reason: Message(
      vi: "Chữ tổ hợp trông giống mà tìm không ra; hai kiểu đặt dấu trong một văn bản cho thấy chép từ nhiều nguồn.",
      en: "Decomposed words look the same and are not found; two ways of placing tones show a text of many sources."),
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4",
    bad: [
      RuleExample(
        "sections:\n  - title: Giải pháp\n    text: Chuyển ⟦đo\u{0302}\u{0309}i⟧ ⟦so\u{0302}\u{0301}⟧ toàn diện\n",
        fixed: "sections:\n  - title: Giải pháp\n    text: Chuyển đổi số toàn diện\n"),
      "tasks:\n  - {title: Rà soát ⟦ho\u{0302}\u{0300}⟧ sơ, lead: vp, due: Quý I/2027, output: Danh sách}\n",
      RuleExample(
        """
        sections:
          - title: Giải pháp
            text: Số hóa hồ sơ, chuẩn hóa dữ liệu và phát triển văn ⟦hoá⟧ số.
        """,
        fixed: """
          sections:
            - title: Giải pháp
              text: Số hóa hồ sơ, chuẩn hóa dữ liệu và phát triển văn hóa số.
          """
      ).issued,
      """
      sections:
        - title: Giải pháp
          items: [Số hoá hồ sơ, Chuẩn hoá dữ liệu, ⟦Hòa⟧ mạng viễn thông]
      document:
        issuer: {text: UBND phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      units:
        vhxh: {name: Phòng Văn hoá - Xã hội}
        vp: {name: Văn phòng}
      """,
      RuleExample(
        """
        tasks:
          - {title: Ủy quyền và ủy thác thanh toán, lead: vp, due: Quý I/2027, output: Báo cáo của ⟦Uỷ⟧ ban}
        """,
        fixed: """
          tasks:
            - {title: Ủy quyền và ủy thác thanh toán, lead: vp, due: Quý I/2027, output: Báo cáo của Ủy ban}
          """),
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: Số hóa toàn bộ hồ sơ, hoạt động khoa học, ngoài giờ, hoàn thành quý I, quý II, quỹ đầu tư.
      """,
      """
      sections:
        - title: Giải pháp
          text: Số hoá hồ sơ; tuỳ điều kiện; Uỷ ban nhân dân; khoẻ mạnh; kết quả, quá hạn.
      document:
        issuer: {text: UBND phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      units:
        vhxh: {name: Phòng Văn hoá - Xã hội}
        vp: {name: Văn phòng}
      """,
      """
      sections:
        - title: Phân công
          text: Ông Nguyễn Văn Hoà, bà Trần Thị Thuý phụ trách số hóa và chuẩn hóa dữ liệu.
      """,
      """
      sections:
        - title: Giải pháp
          text: Thấy, đẩy, giấy, ấy, của, xóa, thủy, khỏe, tỏa.
      """,
      """
      tasks:
        - {title: "Chuyển đổi số, số hóa tại các thôn", lead: vhxh, due: Quý I/2027, output: "Huỳnh quang, người nghèo"}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    checkComposition(context, &findings)
    if context.texts.marks.isSuperset(of: [.toneFirst, .toneSecond]) { checkTones(context, &findings) }
  }

  private static func checkComposition(_ context: LintContext, _ findings: inout Findings) {
    context.texts.visit(.combining) { text in
      text.text.withUTF8 { bytes in
        guard !VietnameseText.isComposed(bytes) else { return }
        for range in bytes.words where !VietnameseText.isComposed(bytes.slice(range)) && !text.text.isFilledIn(range) {
          let right = String(decoding: VietnameseText.composed(bytes.slice(range)), as: UTF8.self)
          findings.add(
            at: text.text.range(of: range), .decomposed(right, context.owner(of: text)), help: .typeComposed,
            fixes: context.mend(text.text, range, right))
        }
      }
    }
  }

  private typealias Word = (text: PrintedText, range: Range<Int>)

  /// The style that fewer words have is blamed; with as many of each, the one that comes later.
  private static func checkTones(_ context: LintContext, _ findings: inout Findings) {
    var words: (first: [Word], second: [Word]) = ([], [])
    context.texts.visit([.toneFirst, .toneSecond]) { text in
      guard text.role != .name, text.role != .citation else { return }
      text.text.withUTF8 { bytes in
        var before: Range<Int>?
        for range in bytes.words {
          defer { before = range }
          guard let style = ToneStyle.of(bytes.slice(range)), !text.text.isFilledIn(range),
            !isName(range, after: before, bytes)
          else { continue }
          if style == .first { words.first.append((text, range)) } else { words.second.append((text, range)) }
        }
      }
    }
    guard let first = words.first.first, let second = words.second.first else { return }
    let firstIsEarlier = first.text.text.range.start <= second.text.text.range.start
    let blamesSecond =
      words.first.count == words.second.count ? firstIsEarlier : words.first.count > words.second.count
    let other = blamesSecond ? first : second
    for word in blamesSecond ? words.second : words.first {
      // A declared body is written as it is declared: PL501 says so.
      guard !context.bodyMentions.isDeclared(word.range, in: word.text.text) else { continue }
      let (written, right) = word.text.text.withUTF8 {
        ($0.string(word.range), ToneStyle.other($0.slice(word.range)) ?? "")
      }
      findings.add(
        at: word.text.text.range(of: word.range), .twoWays(written, right, context.owner(of: word.text)),
        help: .writeTone(right),
        related: [
          RelatedPlace(
            other.text.text.range(of: other.range), .otherWay(other.text.text.withUTF8 { $0.string(other.range) }))
        ],
        fixes: context.mend(word.text.text, word.range, right))
    }
  }

  /// Names of people and places are written as they are registered: a capital after a capital, or capitals throughout.
  private static func isName(_ range: Range<Int>, after before: Range<Int>?, _ bytes: UTF8Bytes) -> Bool {
    guard isCapital(range, bytes), let before, isCapital(before, bytes) else { return false }
    return bytes[before.upperBound..<range.lowerBound].allSatisfy { $0 == 0x20 }
  }

  private static func isCapital(_ range: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    VietnameseLetter(bytes.scalar(at: range.lowerBound).value)?.isUppercase ?? false
  }
}

extension Message {
  fileprivate static func decomposed(_ word: String, _ owner: Message) -> Message {
    Message(
      vi: "\(owner.vi) có chữ tổ hợp (dấu rời) ở “\(word)”", en: "\(owner.en) has decomposed letters in “\(word)”")
  }
  fileprivate static let typeComposed = Message(
    vi: "gõ lại bằng chữ dựng sẵn (Unicode, TCVN 6909:2001)", en: "type it with precomposed letters (TCVN 6909:2001)")
  fileprivate static func twoWays(_ written: String, _ right: String, _ owner: Message) -> Message {
    Message(
      vi: "\(owner.vi) viết “\(written)”, còn kế hoạch phần nhiều đặt dấu như “\(right)”",
      en: "\(owner.en) says “\(written)”, where the plan mostly places tones as in “\(right)”")
  }
  fileprivate static func writeTone(_ right: String) -> Message {
    Message(vi: "viết “\(right)” cho thống nhất", en: "write “\(right)” throughout")
  }
  fileprivate static func otherWay(_ word: String) -> Message {
    Message(vi: "ở đây đặt dấu kiểu kia: “\(word)”", en: "here the tone is placed the other way: “\(word)”")
  }
}
