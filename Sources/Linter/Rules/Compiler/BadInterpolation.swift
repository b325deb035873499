import PlanLang

/// PL018: a `${...}` that stands for nothing.
enum BadInterpolation: CompilerRule {
  static let code = Code(18)
  static let name = "bad-interpolation"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chỗ điền ${...} không có tên đó, chưa đóng, hoặc quay lại chính nó.",
      en: "A ${...} that names nothing, is not closed, or leads back to itself."),
    reason: Message(
      vi: "Chỗ điền sai sẽ in nguyên văn “${...}” vào văn bản phát hành.",
      en: "A wrong ${...} would be printed as it stands in the issued document."),
    bad: [
      """
      sections:
        - {title: Mục tiêu, text: "Đến hết năm ⟦${yaer}⟧, các hệ thống vận hành an toàn."}
      """,
      RuleExample(
        """
        sections:
          - {title: Tổ chức thực hiện, text: "⟦${unit.vhx}⟧ theo dõi, đôn đốc."}
        """,
        fixed: """
          sections:
            - {title: Tổ chức thực hiện, text: "${unit.vhxh} theo dõi, đôn đốc."}
          """),
      """
      sections:
        - {title: Mục tiêu, text: "Đến hết năm ⟦${year⟧"}
      """,
      """
      sections:
        - {title: Tổ chức thực hiện, text: "⟦${unit.vhxh.ten_ngan}⟧ theo dõi, đôn đốc."}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: "Giao ⟦${count.task}⟧ nhiệm vụ cho các đơn vị."}
      """,
    ],
    good: [
      """
      sections:
        - {title: "Mục tiêu năm ${year}", text: "${unit.vhxh} theo dõi; ${unit.vp.short} tổng hợp."}
      """,
      """
      sections:
        - {title: Ghi chú, text: "Chi phí 5$ một tài khoản; biến mẫu viết $${ten}."}
      """,
      """
      objectives:
        - {id: ho-so, name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      sections:
        - {title: Mục tiêu, text: "Hồ sơ nộp trực tuyến đạt ${objective.ho-so.target}."}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: "Quý I/${year}", output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: "Gồm ${count.tasks} nhiệm vụ tại ${appendix.nhiem-vu} kèm theo."}
      appendices:
        - {id: nhiem-vu, title: "Danh mục nhiệm vụ năm ${year}", table: tasks}
      """,
      """
      # Ngoặc nhọn không có dấu $ và dấu $ không có ngoặc là chữ thường.
      sections:
        - {title: Ghi chú, text: "Tên tệp đặt theo mẫu {số}-{năm}.pdf; giá 120 $ (USD) một năm."}
      """,
    ])
}
