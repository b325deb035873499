import PlanLang

/// PL904: a quote or bracket without its other half.
enum Unbalanced: Rule {
  static let code = Code(904)
  static let name = "unbalanced"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Dấu nháy, dấu ngoặc mở mà không đóng, hoặc đóng mà không mở.",
      en: "A quote or bracket without its other half."),
    reason: Message(
      vi: "Người đọc không biết lời trích hay phần chú thêm hết ở đâu.",
      en: "The reader cannot tell where the quotation or the aside ends."),
    bad: [
      """
      sections:
        - title: Giải pháp
          text: Theo nguyên tắc ⟦“⟧một việc, một đầu mối chịu trách nhiệm.
      """,
      """
      tasks:
        - {title: Nâng cấp mạng nội bộ ⟦(⟧LAN tại trụ sở, lead: vp, due: Quý I/2027, output: Biên bản}
      """,
      """
      sections:
        - title: Giải pháp
          items:
            - "Máy tính, máy in⟦)⟧ được cấp cho từng vị trí"
      """,
      """
      sections:
        - title: Giải pháp
          text: Phong trào Bình dân học vụ số⟦”⟧ được phát động tại các thôn.
      """,
      """
      tasks:
        - title: Tập huấn
          lead: vhxh
          due: Quý I/2027
          output: 'Tài liệu ⟦"⟧hỏi đáp'
          note: Xem mẫu (số 1⟦]⟧)
      """,
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: "a) Rà soát; b) Số hóa; 1) Nộp; iv) Trả; (i) xử lý; (ii) lưu trữ (gồm cả giấy)."
      """,
      """
      sections:
        - title: Giải pháp
          text:
            - Khẩu hiệu “Chuyển đổi số là việc của mọi người;
            - mỗi người dân là một công dân số” treo tại trụ sở.
      """,
      """
      sections:
        - title: Giải pháp
          text: Nguyên tắc “một lần nhập (dữ liệu) - nhiều lần dùng”; màn hình 65".
      """,
      """
      tasks:
        - {title: Tổ chức "Ngày hội", lead: vhxh, due: Quý I/2027, output: 'Phiếu [ ] đạt'}
      """,
      """
      sections:
        - title: Giải pháp
          text: |
            Các việc sau (mỗi việc một đầu mối:
            rà soát, số hóa, trả kết quả).
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    var open: [(text: PrintedText, range: Range<Int>, sign: String)] = []
    func report(_ text: PrintedText, _ range: Range<Int>, _ sign: String, isOpening: Bool) {
      guard !text.text.isFilledIn(range) else { return }
      findings.add(
        at: text.text.range(of: range),
        isOpening ? .unclosed(sign, context.owner(of: text)) : .unopened(sign, context.owner(of: text)),
        help: isOpening ? .close(sign) : .open(sign))
    }
    context.texts.visit([.straightQuote, .curlyQuote, .bracket]) { text in
      text.text.withUTF8 { bytes in
        let reading = QuoteReading(bytes)
        for range in reading.unopened {
          let sign = bytes.string(range)
          // A quotation may run over several paragraphs.
          if text.role == .paragraph, let index = open.lastIndex(where: { partners[$0.sign] == sign }) {
            open.remove(at: index)
          } else {
            report(text, range, sign, isOpening: false)
          }
        }
        for range in reading.unclosed {
          let sign = bytes.string(range)
          if text.role == .paragraph {
            open.append((text, range, sign))
          } else {
            report(text, range, sign, isOpening: true)
          }
        }
      }
    }
    for (text, range, sign) in open { report(text, range, sign, isOpening: true) }
  }

  private static let partners = ["“": "”", "(": ")", "[": "]"]
}

extension Message {
  private static func other(_ sign: String) -> String {
    switch sign {
    case "“": "”"
    case "”": "“"
    case "(": ")"
    case ")": "("
    case "[": "]"
    case "]": "["
    default: sign
    }
  }
  fileprivate static func unclosed(_ sign: String, _ owner: Message) -> Message {
    Message(vi: "\(owner.vi) mở “\(sign)” mà không đóng", en: "\(owner.en) opens “\(sign)” and does not close it")
  }
  fileprivate static func unopened(_ sign: String, _ owner: Message) -> Message {
    Message(vi: "\(owner.vi) đóng “\(sign)” mà không mở", en: "\(owner.en) closes “\(sign)” without opening it")
  }
  fileprivate static func close(_ sign: String) -> Message {
    Message(vi: "thêm “\(other(sign))”, hoặc bỏ dấu này", en: "add “\(other(sign))”, or delete this one")
  }
  fileprivate static func open(_ sign: String) -> Message {
    Message(vi: "thêm “\(other(sign))” ở trước, hoặc bỏ dấu này", en: "add “\(other(sign))” before it, or delete it")
  }
}
