import PlanLang

/// PL012: words where a list or mapping is needed, or the reverse.
enum WrongType: CompilerRule {
  static let code = Code(12)
  static let name = "wrong-type"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một dòng chữ ở chỗ cần các khóa, hoặc danh sách ở chỗ cần một dòng chữ.",
      en: "Plain words where keys are needed, or a list where words are."),
    reason: Message(
      vi: "Chương trình không đoán được chữ đó thuộc khóa nào, nên phần ấy không vào kế hoạch.",
      en: "Nobody can tell which key the words belong to, so that part does not enter the plan."),
    bad: [
      """
      tasks:
        - ⟦Số hóa hồ sơ tại quầy tiếp nhận⟧
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: ⟦[Quý I/2027, Quý II/2027]⟧, output: Kho dữ liệu}
      """,
      """
      tasks:
        - ⟦title:⟧Số hóa hồ sơ
      """,
      """
      document: ⟦Kế hoạch chuyển đổi số năm 2027⟧
      """,
      """
      objectives:
        - name: Tỷ lệ hồ sơ nộp trực tuyến
          target: ⟦[≥ 80%, ≥ 84%]⟧
      """,
    ],
    good: [
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: [vp, ca], support: vhxh, due: "Quý I, II/2027", output: [Kho dữ liệu, Báo cáo]}
      """,
      """
      groups: [Hạ tầng số, Chính quyền số]
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, baseline: 97%, target: {value: 98%, year: 2027}}
      """,
      """
      tasks:
        title: Số hóa hồ sơ
        lead: vp
        due: Quý I/2027
        output: Kho dữ liệu
      """,
      """
      # Số liệu viết thẳng, hoặc kèm năm.
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, baseline: 97%, target: 98%}
        - {name: Tỷ lệ hồ sơ quá hạn, baseline: {value: ~5%, year: 2026}, target: ≤ 2%}
      """,
      """
      # Đoạn văn viết thẳng, hoặc là danh sách các đoạn.
      sections:
        - {title: Mục đích, text: Nâng cao nhận thức về chuyển đổi số.}
        - {title: Yêu cầu, text: [Bám sát chỉ đạo của cấp trên., Phân công rõ người, rõ việc.]}
      """,
    ])
}
