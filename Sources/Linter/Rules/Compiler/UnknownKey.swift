import PlanLang

/// PL010: a key that its entry does not have.
enum UnknownKey: CompilerRule {
  static let code = Code(10)
  static let name = "unknown-key"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Khóa mà mục đang viết không có.",
      en: "A key that its entry does not have."),
    reason: Message(
      vi: "Khóa gõ sai thì nội dung của nó không vào kế hoạch; chữ sau dấu phẩy trong { } không có dấu nháy cũng vậy.",
      en: "What stands under a misspelt key does not enter the plan; nor do words after a comma in { } without quotes."),
    bad: [
      RuleExample(
        """
        tasks:
          - {⟦titel⟧: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
        """,
        fixed: """
          tasks:
            - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
          """),
      """
      tasks:
        - {title: Rà soát, ⟦sửa đổi quy chế⟧, lead: vp, due: Quý I/2027, output: Quy chế}
      """,
      """
      tasks:
        - title: Số hóa hồ sơ
          lead: vp
          due: Quý I/2027
          output: Kho dữ liệu
          ⟦han-xong⟧: Quý I
      """,
      """
      tasks:
        - &mau {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
        - {⟦<<⟧: *mau, title: Số hóa sổ hộ tịch, lead: vp, due: Quý I/2027, output: Sổ}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, baseline: "71,25%", ⟦taget⟧: ≥ 84%}
      """,
    ],
    good: [
      """
      tasks:
        - {title: "Rà soát, sửa đổi quy chế", lead: vp, due: Quý I/2027, output: Quy chế}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu, extra: {han-xong: Quý I, nguon-von: Ngân sách}}
      """,
      """
      nhiem_vu:
        - {ten: Số hóa hồ sơ, chu_tri: vp, thoi_han: Quý I/2027, san_pham: Kho dữ liệu, ghi_chu: Làm cuốn chiếu}
      """,
      """
      # Khóa của dòng trong bảng riêng do bảng tự đặt.
      tables:
        hien-trang:
          columns: [{key: titel, label: Nội dung}, {key: han-xong, label: Hạn}]
          rows:
            - {titel: Mạng nội bộ, han-xong: Quý I}
      """,
      """
      units:
        vp: {name: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, short: Văn phòng, aliases: [Văn phòng phường]}
      tasks:
        - {title: Số hóa hồ sơ, chu_tri: vp, due: Quý I/2027, san_pham: Kho dữ liệu}
      """,
    ])
}
