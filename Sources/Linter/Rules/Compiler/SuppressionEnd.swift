import PlanLang

/// PL022: a comment whose last day is past, or no day.
enum SuppressionEnd: CompilerRule {
  static let code = Code(22)
  static let name = "suppression-over"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chú thích “plantool: ignore ... until” đã hết hạn, hoặc ghi một ngày không có.",
      en: "A comment “plantool: ignore ... until” whose last day is past, or is no day."),
    reason: Message(
      vi: "Người duyệt chỉ cho bỏ qua đến một ngày; sau ngày đó chỗ sai phải được sửa hoặc duyệt lại.",
      en: "The approver allowed it up to a day; after that the fault must be mended or allowed anew."),
    bad: [
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} ⟦# plantool: ignore PL401 chờ Sở trả lời; by vhxh; until 2027-03-31⟧
      """,
      """
      tasks:
        ⟦# plantool: ignore PL401 gói thầu mang tên năm 2025; until 31/12/2026⟧
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo}
      """,
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} ⟦# plantool: ignore PL401 gói thầu cũ; until 2027-06-31⟧
      """,
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} ⟦# plantool: ignore PL401 gói thầu cũ; until hết quý II⟧
      """,
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} ⟦# plantool: ignore PL401 gói thầu cũ; by vhxh; until⟧
      """,
    ],
    good: [
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} # plantool: ignore PL401 gói thầu mang tên năm 2025; by vhxh; until 2027-12-31
      """,
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} # plantool: ignore PL401 gói thầu mang tên năm 2025; until 15/06/2027
      """,
      """
      tasks:
        # plantool: ignore PL401 gói thầu mang tên năm 2025; by Phòng Văn hóa - Xã hội
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo}
      """,
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} # plantool: ignore PL401 dùng đến hết ngày 31/3/2027 theo hợp đồng
      """,
      """
      # plantool lint --today 2027-01-01
      tasks:
        - {title: Mua sắm thiết bị, lead: vhxh, due: Năm 2027, output: Báo cáo} # until 2026-12-31
      """,
    ])
}
