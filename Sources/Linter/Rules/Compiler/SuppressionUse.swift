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
      """,
      """
      # Chú thích che dòng ngay dưới, không che cả danh sách.
      tasks:
        ⟦# plantool: ignore PL401 gói thầu cũ⟧
        - {title: Mua sắm thiết bị, lead: vhxh, due: Năm 2027, output: Báo cáo}
        - {title: Quyết toán gói thầu thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Danh mục}
      """,
      """
      # Phát hiện là PL401, không phải PL403.
      tasks:
        - {title: Tổ chức Ngày hội công nghệ số năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} ⟦# plantool: ignore PL403 tổ chức bù⟧
      """,
      """
      # Lỗi của chính tệp không bỏ qua được.
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý V/2027, output: Kho dữ liệu} ⟦# plantool: ignore PL015 thành phố giao như vậy⟧
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, baseline: 97%, target: ≥ 98%} ⟦# plantool: ignore PL601 mức thành phố giao⟧
      """,
    ],
    good: [
      """
      tasks:
        - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Báo cáo} # plantool: ignore PL401 gói thầu mang tên năm 2025
      """,
      """
      tasks:
        # plantool: ignore PL606 việc trực hằng ngày, không có sản phẩm riêng
        - {title: Trực quầy hướng dẫn công dân, lead: vp, due: Thường xuyên}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, baseline: "98,17%", target: ≥ 98%} # plantool: ignore PL601 mức thành phố giao chung
      """,
      """
      # Chú thích thường, có nhắc tới plantool.
      tasks:
        - {title: Mua sắm thiết bị, lead: vhxh, due: Năm 2027, output: Báo cáo} # đã soát bằng plantool
      """,
      """
      # Chữ trong dấu nháy không phải chú thích.
      tasks:
        - {title: Tập huấn dùng plantool, lead: vp, due: Quý I/2027, output: "Mẫu # plantool: ignore PL401 lý do"}
      """,
    ])
}
