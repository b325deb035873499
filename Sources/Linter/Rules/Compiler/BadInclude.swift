import PlanLang

/// PL017: an include that cannot be followed.
enum BadInclude: CompilerRule {
  static let code = Code(17)
  static let name = "bad-include"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Tệp trong include không có, không phải danh mục dùng chung, nằm ngoài thư mục dự án, hoặc gọi vòng.",
      en: "An included file is missing, no registry, outside the project, or includes itself."),
    reason: Message(
      vi: "Thiếu danh mục dùng chung thì đơn vị và văn bản khai báo ở đó không còn, kế hoạch báo lỗi hàng loạt.",
      en: "Without the registry its units and citations are gone, and errors follow everywhere."),
    bad: [
      RuleExample(
        """
        include: [⟦../registry/thanh-pho.yml⟧]
        """,
        files: [
          "plans/registry/tinh.yml": """
          registry: 1
          units:
            so-khcn: {name: Sở Khoa học và Công nghệ}

          """
        ]),
      RuleExample(
        """
        include: [../registry/tinh.yml, ⟦../khac/plan.yml⟧]
        """,
        files: [
          "plans/registry/tinh.yml": """
          registry: 1
          units:
            so-khcn: {name: Sở Khoa học và Công nghệ}

          """,
          "plans/khac/plan.yml": """
          plan: 1

          """,
        ]),
      RuleExample(
        """
        include: [⟦../../chung.yml⟧]
        """,
        files: [
          "chung.yml": """
          registry: 1
          units:
            so-khcn: {name: Sở Khoa học và Công nghệ}

          """
        ]),
      RuleExample(
        """
        dung_kem: [⟦../registry/tinh⟧]
        """,
        files: [
          "plans/registry/tinh.yml": """
          registry: 1
          units:
            so-khcn: {name: Sở Khoa học và Công nghệ}

          """
        ]),
      RuleExample(
        """
        include:
          - ../registry/tinh.yml
          - ⟦../registry/hai_phong.yml⟧
        """,
        files: [
          "plans/registry/tinh.yml": """
          registry: 1
          units:
            so-khcn: {name: Sở Khoa học và Công nghệ}

          """
        ]),
    ],
    good: [
      RuleExample(
        """
        include: [../registry/tinh.yml]
        """,
        files: [
          "plans/registry/tinh.yml": """
          registry: 1
          units:
            so-khcn: {name: Sở Khoa học và Công nghệ}

          """
        ]),
      RuleExample(
        """
        dung_kem: ../registry/phuong.yml
        """,
        files: [
          "plans/registry/phuong.yml": """
          registry: 1
          include: [tinh.yml]

          """,
          "plans/registry/tinh.yml": """
          registry: 1
          units:
            so-khcn: {name: Sở Khoa học và Công nghệ}

          """,
        ]),
      RuleExample(
        """
        # Một danh mục gọi hai lần, đường dẫn viết hai cách.
        include: [../registry/tinh.yml, ../registry/./tinh.yml]
        """,
        files: [
          "plans/registry/tinh.yml": """
          registry: 1
          units:
            so-khcn: {name: Sở Khoa học và Công nghệ}

          """
        ]),
      RuleExample(
        """
        include: [../registry/tinh.yml, ../registry/phuong.yml]
        tasks:
          - {title: Lắp máy lấy số, lead: vp, support: [so-khcn, mttq], due: Quý I/2027, output: Biên bản}
        """,
        files: [
          "plans/registry/tinh.yml": """
          registry: 1
          units:
            so-khcn: {name: Sở Khoa học và Công nghệ}

          """,
          "plans/registry/phuong.yml": """
          registry: 1
          include: tinh.yml
          units:
            mttq: {name: Ủy ban Mặt trận Tổ quốc Việt Nam phường}

          """,
        ]),
      """
      # Không dùng danh mục chung thì không cần include.
      tasks:
        - {title: Lắp máy lấy số, lead: vp, due: Quý I/2027, output: Biên bản}
      """,
    ])
}
