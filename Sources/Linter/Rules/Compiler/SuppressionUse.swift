import PlanLang

/// PL021: a comment that hides nothing.
enum SuppressionUse: CompilerRule {
  static let code = Code(21)
  static let name = "suppression-hides-nothing"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chú thích “plantool: ignore” không che phát hiện nào.",
      en: "A comment “plantool: ignore” that hides no finding."),
    reason: Message(
      vi: "Chỗ sai đã được sửa mà chú thích còn lại thì sẽ che lỗi mới sau này.",
      en: "Left behind after the fault is mended, it would hide the next one."),
    bad: [
      """
      tasks:
        - {title: Mua sắm thiết bị, lead: vhxh, due: Năm 2027, output: Báo cáo} ⟦# plantool: ignore PL401 gói thầu cũ⟧
      """
    ],
    good: [
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} # plantool: ignore PL401 gói thầu mang tên năm 2025
      """
    ])
}
