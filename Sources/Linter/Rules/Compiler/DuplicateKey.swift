import PlanLang

/// PL002: one key twice in one entry.
enum DuplicateKey: CompilerRule {
  static let code = Code(2)
  static let name = "duplicate-key"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một khóa viết hai lần trong một mục, kể cả một lần tiếng Anh, một lần tiếng Việt.",
      en: "One key twice in one entry, also once in English and once in Vietnamese."),
    reason: Message(
      vi: "Chỉ một trong hai giá trị được dùng; giá trị kia mất mà không ai hay.",
      en: "Only one of the two values is used; the other is lost and nobody notices."),
    bad: [
      """
      tasks:
        - title: Số hóa hồ sơ
          lead: vp
          due: Quý I/2027
          ⟦due⟧: Quý II/2027
          output: Kho dữ liệu
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, ⟦chu_tri⟧: ca, due: Quý I/2027, output: Kho dữ liệu}
      """,
      """
      units:
        vp: {name: Văn phòng}
        ca: {name: Công an phường}
        ⟦vp⟧: {name: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: Danh mục tại phụ lục.}
      ⟦tasks⟧:
        - {title: Diễn tập ứng cứu sự cố, lead: ca, due: Quý II/2027, output: Biên bản}
      """,
      """
      objectives:
        - name: Tỷ lệ hồ sơ nộp trực tuyến
          baseline: "71,25%"
          target: ≥ 80%
          ⟦chi_tieu⟧: ≥ 84%
      """,
      RuleExample(
        """
        # Hai lần ghi như nhau.
        tasks:
          - title: Kiện toàn Tổ công nghệ số cộng đồng
            lead: vhxh
            ⟦chu_tri⟧: vhxh
            due: Quý I/2027
            output: Quyết định
        """,
        fixed: """
          # Hai lần ghi như nhau.
          tasks:
            - title: Kiện toàn Tổ công nghệ số cộng đồng
              lead: vhxh
              due: Quý I/2027
              output: Quyết định
          """),
    ],
    good: [
      """
      tasks:
        - {ten: Số hóa hồ sơ, chu_tri: vp, due: Quý I/2027, san_pham: Kho dữ liệu}
        - {title: Diễn tập ứng cứu sự cố, lead: ca, thoi_han: Quý II/2027, output: Biên bản}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, baseline: {value: 97%, year: 2026}, target: {value: 98%, year: 2027}}
      """,
      """
      # Khóa của mỗi nhiệm vụ là của riêng nó.
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu, note: Làm cuốn chiếu}
        - {title: Số hóa sổ hộ tịch, lead: vp, due: Quý I/2027, output: Kho dữ liệu, note: Làm cuốn chiếu}
      """,
      """
      # Một mã dùng cho hai thứ khác nhau.
      groups:
        - {id: vp, title: Công tác văn phòng}
      tasks:
        - {id: vp, title: Lập lịch họp trực tuyến, group: vp, lead: vp, due: Hằng tuần, output: Lịch}
      """,
      """
      # Một chữ vừa là khóa vừa là giá trị.
      tasks:
        - {title: title, lead: vp, due: Quý I/2027, output: [lead, due], note: "lead: vp"}
      """,
    ])
}
