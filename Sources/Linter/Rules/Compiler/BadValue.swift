import PlanLang

/// PL013: a value that is not one of those allowed.
enum BadValue: CompilerRule {
  static let code = Code(13)
  static let name = "bad-value"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Giá trị không thuộc các giá trị dùng được ở chỗ đó: năm, thẩm quyền ký, kiểu đánh số, mã, cột ...",
      en: "A value that is not one of those its place allows: year, authority, numbering, id, column ..."),
    reason: Message(
      vi: "Giá trị lạ bị bỏ qua thì văn bản in ra theo mặc định, không theo ý người viết.",
      en: "A value that is passed over prints as the default, not as the writer meant."),
    bad: [
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số năm 2027
        signer: {authority: ⟦Thay mặt⟧, post: Chủ tịch}
      """,
      """
      tasks:
        - {id: ⟦số hóa⟧, title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks, orientation: ⟦ngang⟧, columns: [number, title, ⟦leader⟧]}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, table: tasks, columns: [title, {label: Phân công, columns: [lead, ⟦suport⟧]}]}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số năm 2027
        date: ⟦đầu tháng 1⟧
      """,
      """
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks, total: ⟦-1⟧}
        - {id: chi-tieu, title: Danh mục chỉ tiêu, table: objectives, total: ⟦12.5⟧}
      """,
      RuleExample(
        """
        tasks:
          - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
        appendices:
          - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks, orientation: ⟦landscpe⟧, columns: [number, title, ⟦ouput⟧]}
        """,
        fixed: """
          tasks:
            - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
          appendices:
            - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks, orientation: landscape, columns: [number, title, output]}
          """),
    ],
    good: [
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số năm 2027
        date: 05/01/2027
        signer: {authority: TM, post: Chủ tịch}
      """,
      """
      tasks:
        - {id: số-hóa-1, title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu, extra: {nguon-von: Ngân sách}}
      sections:
        - {title: Nhiệm vụ, text: Danh mục tại phụ lục.}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks, orientation: landscape, columns: [number, title, extra.nguon-von]}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks, numbering: {style: "I.", restart: group}, group_rows: none}
      """,
      """
      the_thuc:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        period: 2026-2030
        subject: Chuyển đổi số giai đoạn 2026-2030
        signer: {authority: KT, post: Phó Chủ tịch}
      """,
      """
      # Chữ tự do ở chỗ cho phép chữ tự do.
      tasks:
        - {title: Số hóa hồ sơ, lead: {text: Các trường học}, due: {text: Theo năm học}, output: Học bạ số, note: ngang}
      """,
      """
      sections:
        - {title: Nhiệm vụ, text: Danh mục tại phụ lục.}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks, total: "Tổng số: 0 nhiệm vụ"}
        - {id: chi-tieu, title: Danh mục chỉ tiêu, table: objectives, total: có}
      """,
    ])
}
