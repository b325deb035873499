import PlanLang

/// PL101: a name that nobody defines.
enum UndefinedReference: CompilerRule {
  static let code = Code(101)
  static let name = "undefined-reference"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Đơn vị, người, chỉ tiêu, văn bản, nhóm, mẫu bảng, bảng, hoặc cột của bảng riêng mà không nơi nào khai báo.",
      en:
        "A unit, person, objective, citation, group, layout, table, or column of a plan's own table that nobody defines."
    ),
    reason: Message(
      vi: "Tên gõ sai thì việc không thuộc về ai; bảng in ra một mã thay cho tên cơ quan.",
      en: "With a mistyped name the work belongs to nobody, and the table prints an id for an office."),
    bad: [
      RuleExample(
        """
        tasks:
          - {title: Số hóa hồ sơ, lead: ⟦vxhh⟧, support: [vp, ⟦Công an thành phố⟧], due: Quý I/2027, output: Kho dữ liệu}
        """,
        fixed: """
          tasks:
            - {title: Số hóa hồ sơ, lead: vhxh, support: [vp, Công an thành phố], due: Quý I/2027, output: Kho dữ liệu}
          """),
      """
      tasks:
        - title: Số hóa hồ sơ
          lead: ⟦vhxh, vp⟧
          due: Quý I/2027
          output: Kho dữ liệu
      """,
      """
      tasks:
        - {group: ⟦ha-tang⟧, title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu, objectives: [⟦so-hoa⟧], cites: [⟦nq57⟧]}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: ⟦task⟧}
      """,
      """
      tables:
        hien-trang: {columns: [linh-vuc, ket-qua], rows: [{linh-vuc: Hạ tầng mạng, ket-qua: Đã có}]}
      sections:
        - {title: Hiện trạng, table: hien-trang, columns: [linh-vuc, ⟦ketqua⟧]}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: Công an phường, support: ["Phòng Kinh tế, Hạ tầng và Đô thị", {text: Các hộ gia đình}], due: Quý I/2027, output: Kho dữ liệu}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số năm 2027
        recipients:
          - Các tổ dân phố
      objectives:
        - {group: Chính quyền số, name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      """,
      """
      don_vi:
        văn-phòng: {name: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, level: phường, parent: Ủy ban nhân dân phường}
      nhiem_vu:
        - {ten: Số hóa hồ sơ, chu_tri: văn-phòng, thoi_han: Quý I/2027, san_pham: Kho dữ liệu}
      """,
      """
      # Chữ hoa, chữ thường không làm thành cơ quan khác.
      tasks:
        - {title: Số hóa hồ sơ, lead: PHÒNG VĂN HÓA - XÃ HỘI, support: công an phường, due: Quý I/2027, output: Kho dữ liệu}
      """,
      """
      # Tên khác và tên viết tắt đã khai báo.
      units:
        ubnd: {name: Ủy ban nhân dân xã Tân Kỳ, short: UBND xã}
        vp: {name: Văn phòng HĐND và UBND xã, aliases: [Văn phòng xã]}
      tasks:
        - {title: Lập lịch họp, lead: Văn phòng xã, support: UBND xã, due: Hằng tuần, output: Lịch}
      """,
      """
      # Chỉ tiêu, văn bản, nhóm khai báo sau chỗ dùng.
      tasks:
        - {title: Số hóa hồ sơ, group: du-lieu, lead: vp, due: Quý I/2027, output: Kho dữ liệu, objectives: [so-hoa], cites: [nq57]}
      groups:
        - {id: du-lieu, title: Dữ liệu số}
      objectives:
        - {id: so-hoa, name: Tỷ lệ hồ sơ được số hóa, target: 100%}
      citations:
        nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị}
      """,
    ])
}
