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
    ])
}
