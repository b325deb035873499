import PlanLang

/// PL003: a file beyond the limits of what can be a plan.
enum SizeLimit: CompilerRule {
  static let code = Code(3)
  static let name = "limit"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi:
        "Tệp lồng quá 64 tầng, lớn hơn 64 MiB, có giá trị dài hơn 1 MiB, hoặc bị bí danh, ${...}, danh mục làm phình ra quá mức.",
      en:
        "A file nested more than 64 levels deep, larger than 64 MiB, with a value longer than 1 MiB, or made too large by aliases, ${...} or registries."
    ),
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
      """
      plan: 1
      note: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: ⟦{⟧a: 1}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
      """,
      """
      plan: 1
      note:
        - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ⟦-⟧ - x
      """,
      """
      # Mỗi dòng gấp mười dòng trên: mười triệu giá trị.
      plan: 1
      a: &a [x,x,x,x,x,x,x,x,x,x]
      b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]
      c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]
      d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]
      e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]
      f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]
      g: [*f,*f,*f,⟦*f⟧,*f,*f,*f,*f,*f,*f]
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
      """
      # Neo và bí danh của một dòng chữ, dùng nhiều lần.
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: &han Quý I/2027, output: Kho dữ liệu}
        - {title: Số hóa sổ hộ tịch, lead: vp, due: *han, output: Kho dữ liệu}
        - {title: Số hóa sổ địa chính, lead: kt, due: *han, output: Kho dữ liệu}
      """,
      """
      # Cột trong cột, bốn tầng.
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      appendices:
        - {title: Danh mục nhiệm vụ, table: tasks, columns: [number, title, {label: Phân công, columns: [lead, support]}]}
      """,
      """
      # Ngoặc trong lời văn không phải là tầng.
      sections:
        - {title: Căn cứ, text: "Theo quy định (khoản 1 (điểm a (tiết 2 (gạch đầu dòng 3)))) [[[[[[[[của Luật]]]]]]]]."}
      """,
    ])
}
