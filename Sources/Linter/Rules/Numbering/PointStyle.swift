import PlanLang

/// PL307: a point written `a.` or `a,` where the decree asks for `a)`.
enum PointStyle: Rule {
  static let code = Code(307)
  static let name = "point-style"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(vi: "Điểm ghi “a.” hoặc “a,” thay vì “a)”.", en: "A point written `a.` or `a,` in place of `a)`."),
    reason: Message(
      vi: "Điểm được viện dẫn là “điểm a”; Nghị định 30 quy định sau chữ cái là dấu đóng ngoặc đơn.",
      en: "Points are cited by their letters, and the decree puts a closing bracket behind them."),
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ",
    bad: [
      """
      sections:
        - title: Giải pháp
          text: "Đào tạo theo vai trò: (i) văn thư; (ii) lãnh đạo; ⟦(iii),⟧ viên chức Trung tâm Dịch vụ sự nghiệp công."
      """,
      RuleExample(
        """
        sections:
          - title: Giải pháp
            items:
              - ⟦a.⟧ Đẩy mạnh tiếp nhận hồ sơ trực tuyến
              - ⟦b.⟧ Triển khai quản trị dữ liệu
        """,
        fixed: """
          sections:
            - title: Giải pháp
              items:
                - a) Đẩy mạnh tiếp nhận hồ sơ trực tuyến
                - b) Triển khai quản trị dữ liệu
          """
      ).issued,
      """
      sections:
        - title: Kết quả
          text:
            - ⟦a,⟧ Kết quả đạt được
            - ⟦b,⟧ Hạn chế
      """,
      RuleExample(
        """
        sections:
          - title: Giải pháp
            text: |
              ⟦a/⟧ Hạ tầng truyền dẫn
              ⟦đ.⟧ Nền tảng số
        """,
        fixed: """
          sections:
            - title: Giải pháp
              text: |
                a) Hạ tầng truyền dẫn
                đ) Nền tảng số
          """),
      """
      tasks:
        - title: |
            Rà soát:
            ⟦a.⟧ Hồ sơ giấy;
            ⟦b.⟧ Hồ sơ điện tử.
          lead: vp
          due: Quý I/2027
          output: Danh sách
      """,
      """
      sections:
        - title: Giải pháp
          items: [a) Số hóa, ⟦b.⟧ Chia sẻ dữ liệu]
      """,
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: "Gồm: (1) hạ tầng số, (2) dữ liệu số; các mẫu số (3), (4) của thành phố, phụ lục (a), (b)."
      """,
      """
      sections:
        - title: Giải pháp
          items: [a) Rà soát, b) Số hóa, đ) Chia sẻ]
      """,
      """
      sections:
        - title: Giải pháp
          text: |
            1. Rà soát
            2. Số hóa
      """,
      """
      sections:
        - title: Giải pháp
          items: ["A.I trong công vụ", "v.v. và các việc khác", "e-mail công vụ"]
      """,
      """
      tasks:
        - {title: "i) Rà soát; ii) Số hóa", lead: vp, due: Quý I/2027, output: "Tổ a, tổ b"}
      """,
      """
      sections:
        - title: Giải pháp
          text: Theo điểm a. Khoản này áp dụng cho Phụ lục b, c.
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.texts.visitPrinted(.bracket) { text in
      text.text.withUTF8 { bytes in
        InlineNumber.visit(bytes) { number, before in
          let sign = number.range.upperBound..<number.range.upperBound + 1
          guard before != nil, sign.upperBound < bytes.count,
            bytes[sign.lowerBound] == UInt8(ascii: ","), !text.text.isFilledIn(sign)
          else { return }
          let written = bytes.string(number.range)
          findings.add(
            at: text.text.range(of: number.range.lowerBound..<sign.upperBound),
            .point(written + ",", context.owner(of: text)), help: .writePoint(String(written.dropLast())),
            fixes: context.mend(text.text, sign, ""))
        }
      }
    }
    context.texts.visitPrinted(.letter) { text in
      if text.role == .heading { return }
      text.text.visitLines { bytes, start in
        // Nearly every line begins with a capital or a digit.
        guard bytes[start] &- 0x61 < 26 || bytes[start] == 0xC4, start + 2 < bytes.count,
          let number = HandNumber(bytes, at: start, expectsLetter: true), number.kind == .letter, number.sign != 0x29,
          !text.text.isFilledIn(number.range)
        else { return }
        let letter = bytes.string(number.range.lowerBound..<number.range.upperBound - 1)
        findings.add(
          at: text.text.range(of: number.range), .point(bytes.string(number.range), context.owner(of: text)),
          help: .writePoint(letter), fixes: context.mend(text.text, number.range, letter + ")"))
      }
    }
  }
}

extension Message {
  fileprivate static func point(_ written: String, _ owner: Message) -> Message {
    Message(vi: "\(owner.vi) đánh điểm là “\(written)”", en: "\(owner.en) has a point numbered “\(written)”")
  }
  fileprivate static func writePoint(_ letter: String) -> Message {
    Message(vi: "viết “\(letter))”", en: "write “\(letter))”")
  }
}
