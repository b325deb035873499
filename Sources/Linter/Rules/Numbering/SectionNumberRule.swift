import PlanLang

/// PL305: headings and points numbered by hand, and wrongly.
enum SectionNumberRule: Rule {
  static let code = Code(305)
  static let name = "section-number"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi:
        "Số mục gõ tay: in thành hai số, trùng, nhảy số, hoặc sai bảng chữ cái (a, b, c, d, e thay vì a, b, c, d, đ).",
      en: "Numbers typed by hand: printed twice, repeated, with a gap, or in the wrong alphabet (e after d)."),
    reason: Message(
      vi: "Mục được viện dẫn bằng số: hai mục cùng số “I” thì không biết “Mục I” là mục nào.",
      en: "Sections are cited by their numbers; of two numbered I nobody knows which is meant."),
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ",
    bad: [
      """
      # Cấp mục gõ tay.
      sections:
        - {title: ⟦PHẦN I.⟧ ĐÁNH GIÁ KẾT QUẢ, text: Nội dung}
        - {title: ⟦Phần thứ ba -⟧ Nhiệm vụ, text: Nội dung}
      """,
      """
      # Trong câu và trong ô của bảng.
      sections:
        - title: Nhiệm vụ
          text: "Tập trung: (i) rà soát hạ tầng; (ii) số hóa hồ sơ; ⟦(iv)⟧ tập huấn."
          items:
            - "Ưu tiên (1) hạ tầng số, (2) dữ liệu số, ⟦(2)⟧ nhân lực số và (3) an toàn thông tin."
            - "Gồm: (a) hộ tịch; (b) chứng thực; (c) đất đai; (d) lao động; ⟦(e)⟧ người có công."
      tasks:
        - {title: Chuẩn hóa quy trình, lead: vp, due: Quý I/2027, output: "(1) Quyết định ban hành; ⟦(3)⟧ tài liệu hướng dẫn"}
      """,
      RuleExample(
        """
        sections:
          - title: ⟦I.⟧ MỤC ĐÍCH, YÊU CẦU
            text: Nâng cao hiệu quả.
          - title: ⟦I.⟧ NỘI DUNG
            text: Rà soát quy trình.
        """,
        fixed: """
          sections:
            - title: MỤC ĐÍCH, YÊU CẦU
              text: Nâng cao hiệu quả.
            - title: NỘI DUNG
              text: Rà soát quy trình.
          """),
      """
      sections:
        - title: Giải pháp
          items: [a) Rà soát, b) Số hóa, ⟦d)⟧ Chia sẻ]
      """,
      """
      sections:
        - title: Giải pháp
          items: [a) Rà soát, b) Số hóa, c) Làm sạch, d) Chia sẻ, ⟦e)⟧ Khai thác, ⟦f)⟧ Lưu trữ]
      """,
      """
      sections:
        - title: Giải pháp
          text: |
            1. Rà soát quy trình
            2. Số hóa hồ sơ
            ⟦2.⟧ Chia sẻ dữ liệu
            3. Khai thác
      """,
      """
      sections:
        - title: Nội dung
          sections:
            - title: ⟦1.⟧ Hạ tầng số
              text: "i) Mạng nội bộ"
              items: ["ii) Máy tính", "⟦iv)⟧ Máy quét"]
      """,
      """
      sections:
        - title: Khung kế hoạch
          items: [I. Căn cứ, ⟦I.⟧ Mục tiêu, ⟦III.⟧ Nhiệm vụ]
      """.issued,
    ],
    good: [
      """
      # Chữ “phần”, “mục” không đánh số.
      sections:
        - {title: Phần mềm dùng chung, text: x}
        - {title: Mục tiêu, text: x}
        - {title: "Phần 2 của dự án LAN", text: x}
      """,
      """
      # Hai dãy trong một đoạn, dấu ngoặc không đếm gì, dãy viện dẫn giữa chừng.
      sections:
        - title: Nhiệm vụ
          items:
            - "Đào tạo theo vai trò: (i) văn thư; (ii) một cửa; (iii) lãnh đạo. Hình thức: (i) tập trung; (ii) trực tuyến."
            - "Theo mẫu (2), mẫu (5) của thành phố; tổ chức ngày hội (10/10), (lần thứ 2)."
            - "Gồm: (a) hộ tịch; (b) chứng thực; (c) đất đai; (d) lao động; (đ) người có công; (e) y tế; (g) giáo dục."
            - "(1) hạ tầng số, (2) dữ liệu số; trong đó nội dung (1) do Văn phòng chủ trì, (2) do Phòng Văn hóa - Xã hội chủ trì."
      """,
      """
      sections:
        - title: Giải pháp
          items: [a) Rà soát, b) Số hóa, c) Làm sạch, d) Chia sẻ, đ) Khai thác, e) Lưu trữ, g) Hủy]
      """,
      """
      sections:
        - title: Giải pháp
          text: |
            1. Rà soát
            a) Hồ sơ giấy
            b) Hồ sơ điện tử
            2. Số hóa
            a) Hộ tịch
            b) Đất đai
      """,
      """
      sections:
        - title: Giải pháp
          text: [2. Việc thứ hai đã nêu ở Phụ lục, 3. Việc thứ ba]
          items: ["5G tại trung tâm", "100% hồ sơ", "24/7 hỗ trợ"]
      """,
      """
      sections:
        - title: 5G và mạng LAN
          text: Nâng cấp.
        - title: 100% hồ sơ trực tuyến
          text: Số hóa.
      """,
      """
      sections:
        - title: Giải pháp
          items: [g) Rà soát, h) Số hóa, i) Chia sẻ, k) Lưu trữ]
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    check(context.plan.plan.sections, at: nil, context, &findings)
    context.texts.visitPrinted(.bracket) { text in
      text.text.withUTF8 { bytes in
        InlineNumber.visit(bytes) { number, before in
          guard let before, number.breaks(before), !text.text.isFilledIn(number.range) else { return }
          findings.add(
            at: text.text.range(of: number.range),
            .wrong(
              number.position == before.position
                ? .repeated : before.position == 4 && number.kind == .letter ? .alphabet : .gap,
              bytes.string(number.range), before.label(before.position)),
            help: .writeNumber(before.label(before.position + 1)),
            related: [RelatedPlace(text.text.range(of: before.range), .numberBefore)])
        }
      }
    }
  }

  private static func check(
    _ sections: [Section], at common: SectionNumber.Level?, _ context: LintContext, _ findings: inout Findings
  ) {
    sections.lend { section in
      let level = common ?? (section.isPart ? .part : .roman)
      let isNumbered =
        section.title != nil || !level.needsHeading && !(section.text.isEmpty && section.items.isEmpty)
      if level != .dash, let title = section.title { checkHeading(title, context, &findings) }
      var rows = HandNumberRows()
      section.text.lend { check($0, &rows, &findings) }
      section.items.lend { check($0, &rows, &findings) }
      let below = isNumbered ? level.below : level
      guard !section.sections.isEmpty else { return }
      if below == .dash {
        for inner in section.sections {
          if let title = inner.title { check(title, &rows, &findings) }
        }
      }
      check(section.sections, at: below, context, &findings)
    }
  }

  /// The tool numbers headings: a number in the words prints a second time.
  private static func checkHeading(_ title: Text, _ context: LintContext, _ findings: inout Findings) {
    title.withUTF8 { bytes in
      if let end = Self.levelWordEnd(bytes) {
        let written = bytes.string(0..<end)
        findings.add(
          at: title.range(of: 0..<end), .twice(written), help: .leaveOut,
          fixes: Fix.one(.cut(written), isSafe: false, title.edit(0..<bytes.spacesEnd(from: end), "")))
        return
      }
      guard let first = bytes.first, HandNumber.mayBegin(first), let number = HandNumber(bytes, at: 0),
        !title.isFilledIn(number.range)
      else { return }
      let written = bytes.string(number.range)
      findings.add(
        at: title.range(of: number.range), .twice(written), help: .leaveOut,
        fixes: Fix.one(
          .cut(written), isSafe: true, title.edit(number.range.lowerBound..<number.range.upperBound + 1, "")))
    }
  }

  /// Where "Phần I.", "CHƯƠNG II -", "Phần thứ nhất:" ends at a heading's start, with its sign; nil where a heading begins
  /// with other words: "Phần mềm dùng chung", "Mục tiêu".
  private static func levelWordEnd(_ bytes: UTF8Bytes) -> Int? {
    guard let first = bytes.first, [UInt8(ascii: "P"), UInt8(ascii: "C"), UInt8(ascii: "M")].contains(first),
      let word = levelWords.lazy.compactMap({ bytes.phraseEnd($0, at: 0) }).first
    else { return nil }
    let number = bytes.spacesEnd(from: word)
    var end = number
    if let ordinal = bytes.phraseEnd("thứ", at: number) {
      end = bytes.wordEnd(from: bytes.spacesEnd(from: ordinal))
    } else {
      end = bytes.wordEnd(from: number)
      guard end > number, end - number < 6,
        bytes.slice(number..<end).allSatisfy({ $0 &- 0x30 < 10 || [0x49, 0x56, 0x58].contains($0) })
      else { return nil }
    }
    let sign = bytes.spacesEnd(from: end)
    guard sign < bytes.count else { return nil }
    switch bytes[sign] {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"), 0x0A: return sign + 1
    // An en dash.
    case 0xE2 where sign + 2 < bytes.count && bytes[sign + 1] == 0x80 && bytes[sign + 2] == 0x93: return sign + 3
    default: return nil
    }
  }

  private static let levelWords: [StaticString] = ["phần", "chương", "mục"]

  /// Offered only: the numbers behind it have to follow.
  private static func fix(_ text: Text, _ number: HandNumber, right: String) -> [Fix] {
    Fix.one(.change(to: right), isSafe: false, text.edit(number.range, right))
  }

  private static func check(_ text: Text, _ rows: inout HandNumberRows, _ findings: inout Findings) {
    text.visitLines { bytes, start in
      // Numbers begin with a digit, a small letter, or I, V, X.
      guard HandNumber.mayBegin(bytes[start]) else { return }
      guard let number = HandNumber(bytes, at: start, expectsLetter: rows.isAtLetters), !text.isFilledIn(number.range)
      else { return }
      let place = text.range(of: number.range)
      guard let (fault, before) = rows.add(number, at: place) else { return }
      findings.add(
        at: place, .wrong(fault, bytes.string(number.range), number.label(before.position)),
        help: .writeNumber(number.label(before.position + 1)), related: [RelatedPlace(before.place, .numberBefore)],
        fixes: fix(text, number, right: number.label(before.position + 1)))
    }
  }
}

/// The numbers met so far, row by row.
private struct HandNumberRows {
  enum Fault { case repeated, gap, alphabet }
  typealias Last = (position: Int, place: SourceRange)

  private var last: [HandNumber.Kind: Last] = [:]

  /// Whether points in letters have come as far as h: "i)" goes on with them.
  var isAtLetters: Bool { last[.letter].map { $0.position > 7 } ?? false }

  /// Takes the next number; what is wrong with it, and the number before it.
  mutating func add(_ number: HandNumber, at place: SourceRange) -> (Fault, Last)? {
    let before = last[number.kind]
    guard let position = number.position else {
      // f, j, w, z: no letters of the alphabet that points are counted by.
      return before.map { (.alphabet, $0) }
    }
    last[number.kind] = (position, place)
    // A number of a higher row begins the lower ones anew.
    if number.kind == .roman { last[.arabic] = nil }
    if number.kind == .roman || number.kind == .arabic { last[.letter] = nil }
    // Points and clauses begin anew in another list; main sections do not.
    if number.kind == .roman, position == 1, let before, before.position == 1 { return (.repeated, before) }
    guard let before, position > 1, position != before.position + 1 else { return nil }
    if position == before.position { return (.repeated, before) }
    guard position > before.position else { return nil }
    // e after d: many count by the English alphabet.
    return (number.kind == .letter && before.position == 4 && position == 6 ? .alphabet : .gap, before)
  }
}

extension Message {
  fileprivate static func twice(_ written: String) -> Message {
    Message(
      vi: "tiêu đề gõ sẵn số “\(written)”, in ra sẽ có hai số",
      en: "the heading has the number “\(written)” typed into it, and prints with two")
  }
  fileprivate static let leaveOut = Message(
    vi: "bỏ số gõ tay; số mục được đánh tự động", en: "leave it out; sections are numbered by the tool")
  fileprivate static func cut(_ written: String) -> Message {
    Message(vi: "bỏ “\(written)”", en: "delete “\(written)”")
  }
  fileprivate static func wrong(_ fault: HandNumberRows.Fault, _ written: String, _ before: String) -> Message {
    switch fault {
    case .repeated:
      Message(vi: "“\(written)” trùng số với mục ngay trước", en: "“\(written)” repeats the number before it")
    case .gap:
      Message(
        vi: "“\(written)” đứng sau “\(before)”: thiếu số ở giữa", en: "“\(written)” follows “\(before)” with a gap")
    case .alphabet:
      Message(
        vi: "“\(written)” đứng sau “\(before)”: không theo bảng chữ cái tiếng Việt",
        en: "“\(written)” follows “\(before)”, which is not the Vietnamese alphabet")
    }
  }
  fileprivate static func writeNumber(_ label: String) -> Message {
    Message(vi: "viết “\(label)” và đánh lại các số sau", en: "write “\(label)”, and number on from there")
  }
  fileprivate static let numberBefore = Message(vi: "số trước nó", en: "the number before it")
}
