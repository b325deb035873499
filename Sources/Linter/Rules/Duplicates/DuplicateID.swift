import PlanLang

/// PL201: an id that two entries share.
enum DuplicateID: CompilerRule {
  static let code = Code(201)
  static let name = "duplicate-id"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Hai nhiệm vụ, chỉ tiêu, đơn vị, văn bản ... dùng chung một mã.",
      en: "Two tasks, objectives, units, citations ... share one id."),
    reason: Message(
      vi: "Nơi gọi tới mã đó không biết là gọi cái nào; kế hoạch có thể giao việc nhầm đơn vị mà không ai thấy.",
      en: "Whoever uses the id cannot know which is meant; work may go to the wrong unit and nobody sees it."),
    bad: [
      """
      tasks:
        - {id: tap-huan, title: Tập huấn kỹ năng số cho công chức, lead: vhxh, due: Quý I/2027, output: Danh sách}
        - {id: ⟦tap-huan⟧, title: Tập huấn an toàn thông tin, lead: ca, due: Quý II/2027, output: Danh sách}
      """,
      """
      objectives:
        - {id: ho-so, name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
        - {id: ⟦ho-so⟧, name: Tỷ lệ hồ sơ giải quyết đúng hạn, target: ≥ 98%}
      """,
      RuleExample(
        """
        include: [../registry/tinh.yml]
        citations:
          ⟦kh12⟧: {type: Kế hoạch, number: 12/KH-UBND, date: 2027-01-20, issuer: Ủy ban nhân dân phường, subject: về cải cách hành chính}
        """,
        files: [
          "plans/registry/tinh.yml": """
          registry: 1
          citations:
            kh12: {type: Kế hoạch, number: 12-KH/TU, date: 2025-08-26, issuer: Ban Thường vụ Thành ủy, subject: về chuyển đổi số}

          """
        ]),
      """
      groups:
        - {id: kinh-te-so, title: Kinh tế số}
        - {id: xa-hoi-so, title: Xã hội số}
        - {id: ⟦kinh-te-so⟧, title: Nông nghiệp số}
      """,
      """
      tables:
        chi-phi:
          columns: [{key: muc, label: Mục}]
          rows: [{muc: Thuê đường truyền}]
      appendices:
        - {id: pl-chi, title: Danh mục chi, table: chi-phi}
        - {id: ⟦pl-chi⟧, title: Danh mục nhiệm vụ, table: tasks}
      """,
    ],
    good: [
      """
      objectives:
        - {id: so-hoa, name: Tỷ lệ hồ sơ được số hóa, target: 100%}
      tasks:
        - {id: so-hoa, title: Số hóa hồ sơ tại quầy tiếp nhận, lead: vp, due: Thường xuyên, output: Kho dữ liệu}
      """,
      """
      tasks:
        - {id: tap-huan-1, title: Tập huấn đợt 1, lead: vhxh, due: Quý I/2027, output: Danh sách}
        - {id: tap-huan-2, title: Tập huấn đợt 2, lead: vhxh, due: Quý III/2027, output: Danh sách}
      """,
      RuleExample(
        """
        include: [../registry/tinh.yml]
        citations:
          kh12-phuong: {type: Kế hoạch, number: 12/KH-UBND, date: 2027-01-20, issuer: Ủy ban nhân dân phường, subject: về cải cách hành chính}
        """,
        files: [
          "plans/registry/tinh.yml": """
          registry: 1
          citations:
            kh12: {type: Kế hoạch, number: 12-KH/TU, date: 2025-08-26, issuer: Ban Thường vụ Thành ủy, subject: về chuyển đổi số}

          """
        ]),
      """
      # Chữ hoa, chữ thường và dấu làm thành mã khác.
      groups:
        - {id: ha-tang, title: Hạ tầng số}
        - {id: hạ-tầng, title: Hạ tầng đô thị}
      tasks:
        - {title: Kéo cáp quang, group: ha-tang, lead: kt, due: Quý I/2027, output: Tuyến cáp}
        - {title: Sửa hè phố, group: hạ-tầng, lead: kt, due: Quý II/2027, output: Hè phố}
      """,
      """
      # Đơn vị và văn bản là hai loại: mỗi loại có mã của mình.
      units:
        kh9: {name: Khu đội 9}
      citations:
        kh9: {type: Kế hoạch, number: 9/KH-UBND, date: 2026-12-01, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
      tasks:
        - {title: Tuần tra ban đêm, lead: kh9, cites: [kh9], due: Cả năm 2027, output: Sổ trực}
      """,
    ])
}
