import PlanLang

/// PL020: a comment that hides findings without saying why.
enum SuppressionReason: CompilerRule {
  static let code = Code(20)
  static let name = "suppression-without-reason"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chú thích “plantool: ignore” không nói lý do.", en: "A comment “plantool: ignore” that gives no reason."),
    reason: Message(
      vi: "Người duyệt kế hoạch sau này cần biết vì sao một cảnh báo được bỏ qua.",
      en: "Whoever approves the plan later must know why a warning was set aside."),
    bad: [
      """
      tasks:
        - {title: Tổng kết phong trào năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} ⟦# plantool: ignore PL401⟧
      """
    ],
    good: [
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} # plantool: ignore PL401 gói thầu mang tên năm 2025
      """
    ])
}
