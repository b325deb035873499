import PlanLang

/// PL003: a file beyond the limits of what can be a plan.
enum SizeLimit: CompilerRule {
  static let code = Code(3)
  static let name = "limit"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Tệp lồng quá 64 tầng, lớn hơn 64 MiB, hoặc khai triển ra quá nhiều giá trị qua bí danh.",
      en: "A file nested more than 64 levels deep, larger than 64 MiB, or expanded to too many values by aliases."),
    reason: Message(
      vi: "Không kế hoạch nào cần tới mức ấy; tệp như vậy thường hỏng khi sao chép, hoặc cố ý làm treo máy.",
      en: "No plan needs as much; such a file was broken in copying, or made to hang the reader."),
    bad: [
      """
      plan: 1
      note: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[⟦[⟧]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
      """,
      """
      plan: 1
      tasks: &vong
        - {title: Số hóa hồ sơ, lead: vp, support: ⟦*vong⟧}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, support: &chung [ca, kt], due: Quý I/2027, output: Kho dữ liệu}
        - {title: Diễn tập ứng cứu sự cố, lead: vhxh, support: *chung, due: Quý II/2027, output: Biên bản}
      """,
      """
      sections:
        - title: Tổ chức thực hiện
          sections:
            - title: Các đơn vị
              sections:
                - title: Văn phòng
                  sections:
                    - {title: Văn thư, text: Theo dõi văn bản đến.}
      """,
    ])
}
