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
      """,
      """
      tasks:
        ⟦# plantool: ignore PL401⟧
        - {title: Tổng kết phong trào năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo}
      """,
      """
      tasks:
        - {title: Trực quầy hướng dẫn công dân, lead: vp, due: Thường xuyên} ⟦# plantool: ignore PL606⟧
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, baseline: "98,17%", target: ≥ 98%} ⟦#plantool: ignore PL601⟧
      """,
      """
      tasks:
        - title: Kiểm kê máy tính năm 2024 ⟦# plantool: ignore PL401,PL606⟧
          lead: vp
          due: Năm 2027
          output: Biên bản
      """,
    ],
    good: [
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} # plantool: ignore PL401 gói thầu mang tên năm 2025
      """,
      """
      tasks:
        # plantool: ignore PL401 tổ chức bù cho năm 2025 theo thông báo của thành phố
        - {title: Tổ chức Ngày hội công nghệ số năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo}
      """,
      """
      # Chú thích thường.
      tasks:
        - {title: Thuê đường truyền, lead: vp, due: Quý I/2027, output: Hợp đồng} # hỏi lại Sở về giá
      """,
      """
      # Chữ trong dấu nháy không phải chú thích.
      tasks:
        - {title: Tập huấn dùng plantool, lead: vp, due: Quý I/2027, output: "Mẫu # plantool: ignore PL401"}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, baseline: "98,17%", target: ≥ 98%} # plantool: ignore PL601 mức thành phố giao chung
      """,
    ])
}
