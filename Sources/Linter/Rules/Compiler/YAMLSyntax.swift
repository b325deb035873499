import PlanLang

/// PL001: a file that is no YAML.
enum YAMLSyntax: CompilerRule {
  static let code = Code(1)
  static let name = "yaml-syntax"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Tệp viết sai cú pháp YAML, không đọc tiếp được.",
      en: "The file breaks the rules of YAML and cannot be read on."),
    reason: Message(
      vi:
        "Dấu hai chấm, dấu nháy, ngoặc và thụt lề cho biết chữ nào thuộc mục nào; sai một chỗ thì cả phần sau bị hiểu khác đi.",
      en:
        "Colons, quotes, brackets and indentation tell what belongs to what; one slip and the rest means something else."
    ),
    bad: [
      """
      tasks:
        - title: ⟦Đợt 1: rà soát hồ sơ lưu trữ⟧
          lead: vp
      """,
      """
      tasks:
        - title: ⟦"Tập huấn kỹ năng số⟧
          lead: vhxh
          due: Quý I/2027
      """,
      """
      tasks:
        - title: Số hóa hồ sơ
          ⟦lead vp⟧
          due: Quý I/2027
      """,
      """
      tasks:
        - title: Số hóa hồ sơ
           ⟦lead⟧: vp
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: ⟦[vp, ca⟧}
      """,
      """
      objectives:
        - name: Tỷ lệ hồ sơ nộp trực tuyến
          target: ⟦>= 84%⟧
      """,
      """
      tasks:
        - title: Số hóa hồ sơ
      ⟦<<<<<<< HEAD⟧
          lead: vp
      =======
          lead: vhxh
      >>>>>>> van-phong
      """,
    ],
    good: [
      """
      tasks:
        - title: "Đợt 1: rà soát hồ sơ lưu trữ"
          lead: vp
          due: Quý I/2027
          output: Danh mục hồ sơ
      """,
      """
      tasks:
        - title: Duy trì phong trào “Bình dân học vụ số”, mỗi tuần một buổi
          lead: [vhxh, vp]
          due: Năm 2027
          output: 'Sổ "người học"'
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
        - {name: Tỷ lệ hồ sơ đúng hạn, target: ">= 98%"}
      """,
      """
      # Dấu # dính chữ, dấu hai chấm không có dấu cách là chữ thường.
      tasks:
        - title: Trang tin https://haiduong.gov.vn, mục #chuyendoiso, giờ 8:30
          lead: vp
          due: Hằng tuần
          output: Tin bài
      """,
      """
      # Đoạn văn nhiều dòng có đủ mọi dấu.
      sections:
        - title: Yêu cầu
          text: |
            Phân công "6 rõ": rõ người, rõ việc, rõ thời gian;
            {rõ trách nhiệm}, [rõ sản phẩm], rõ thẩm quyền - 100%.
      """,
    ])
}
