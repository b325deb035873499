import PlanLang

/// PL016: a figure that cannot be read.
enum BadQuantity: CompilerRule {
  static let code = Code(16)
  static let name = "bad-quantity"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Kết quả đã đạt hoặc chỉ tiêu không đọc được thành số.",
      en: "A baseline or target in which no figure can be read."),
    reason: Message(
      vi: "Con số viết lẫn dấu phẩy, dấu chấm thì mỗi người hiểu một khác; không so được với kết quả cuối năm.",
      en: "A figure with its signs confused is read differently by each, and cannot be held against the result."),
    bad: [
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, baseline: "⟦8,3,77%⟧", target: ≥ 84%}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, target: "≥ ⟦9,8,0%⟧"}
      """,
    ],
    good: [
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, baseline: "83,77%", target: ≥ 84%}
        - {name: Số máy tính cấp mới, target: ít nhất 02 máy}
        - {name: Kinh phí bố trí, target: 1.050 triệu đồng}
      """,
      """
      objectives:
        - {name: Tỷ lệ văn bản điện tử, baseline: 100%, target: 100% duy trì}
        - {name: Tỷ lệ hồ sơ quá hạn, baseline: ~5%, target: ≤2%}
        - {name: Xếp hạng chuyển đổi số, target: {text: Nhóm dẫn đầu thành phố}}
      """,
    ])
}
