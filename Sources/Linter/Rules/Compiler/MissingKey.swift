import PlanLang

/// PL011: a key that its entry must have.
enum MissingKey: CompilerRule {
  static let code = Code(11)
  static let name = "missing-key"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Mục thiếu khóa bắt buộc, hoặc khóa bắt buộc còn để trống.",
      en: "An entry lacks a key that it must have, or has it empty."),
    reason: Message(
      vi:
        "Nhiệm vụ không tên, chỉ tiêu không tên thì in ra một dòng trống; kế hoạch không có năm thì không biết tính hạn theo năm nào.",
      en: "A task without a title prints an empty row; without the plan's year no deadline can be understood."),
    bad: [
      """
      tasks:
        - {⟦lead⟧: vp, due: Quý I/2027, output: Kho dữ liệu}
      """,
      """
      tasks:
        - ⟦title⟧:
          lead: vp
          due: Quý I/2027
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
        ⟦-⟧
        - {title: Diễn tập ứng cứu sự cố, lead: ca, due: Quý II/2027, output: Biên bản}
      """,
      """
      #!whole
      ⟦Plan⟧: 1
      document: {year: 2027}
      """,
      """
      objectives:
        - {⟦id⟧: ho-so, baseline: "71,25%", target: ≥ 80%}
      """,
    ],
    good: [
      """
      document:
        number:
        date:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số năm 2027
        signer: {authority: TM, post: Chủ tịch, name: }
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        period: 2026-2030
        subject: Chuyển đổi số giai đoạn 2026-2030
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: {open: true}, due: {open: true}, output: Kho dữ liệu, note: }
      """,
      """
      # Chỉ tiêu chưa có kết quả năm trước; giai đoạn chỉ có tên.
      objectives:
        - {name: Tỷ lệ hộ kinh doanh dùng mã QR, target: trên 95%}
      phases:
        - {title: Chuẩn bị, due: Quý I/2027}
      """,
      """
      # Đoạn văn không cần tiêu đề.
      sections:
        - Để thực hiện Nghị quyết số 57-NQ/TW, Ủy ban nhân dân phường ban hành Kế hoạch như sau.
        - {title: Tổ chức thực hiện, text: Các đơn vị chủ động thực hiện.}
      """,
    ])
}
