/// The examples of `TargetConflict`.
enum TargetConflictExamples {
  private static let objective = """

    objectives:
      - {id: so-hoa, name: "Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa", target: ≥ 93%}

    """

  private static func task(_ output: String, due: String = "Thường xuyên") -> RuleExample {
    RuleExample(
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: \(due), output: "\(output)"}
      """ + objective)
  }

  private static func text(_ text: String, under title: String = "Mục tiêu") -> RuleExample {
    RuleExample(
      """
      sections:
        - {title: \(title), text: "\(text)"}
      """ + objective)
  }

  static let bad = [
    task("⟦100%⟧ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa").issued,
    task("Tỷ lệ hồ sơ, kết quả giải quyết TTHC được số hóa đạt ⟦95 %⟧ trở lên", due: "Trước ngày 15/12/2027"),
    text("Phấn đấu tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa đạt ⟦90%⟧ trong năm 2027."),
    RuleExample(
      """
      tasks:
        - {title: "Bảo đảm 80% người dân trưởng thành có tài khoản định danh điện tử", lead: ca, due: Cả năm, output: Báo cáo}
        - {title: Kích hoạt tài khoản tại nhà, lead: ca, due: Cả năm, output: "⟦85%⟧ người dân trưởng thành có tài khoản định danh điện tử"}
      """),
    RuleExample(
      """
      tables:
        muc-so-hoa:
          columns: [{key: ten, label: Nội dung}, {key: muc, label: Chỉ tiêu năm 2027}]
          rows:
            - {ten: "Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa", muc: ⟦≥ 95%⟧}
      appendices:
        - {id: muc-so-hoa, title: Mức phấn đấu, table: muc-so-hoa}
      """ + objective),
    RuleExample(
      """
      objectives:
        - {name: Tỷ lệ văn bản đi được ký số, target: 100%}
        - {name: Tỷ lệ văn bản đi ký số của phường, target: ⟦98%⟧}
        - {name: Tỷ lệ dân số trưởng thành có chữ ký số cá nhân, target: trên 50%}
      tables:
        muc:
          columns: [{key: ten, label: Nội dung}, {key: cu, label: Năm 2026}, {key: muc, label: Năm 2027}]
          rows:
            - {ten: Tỷ lệ dân số trưởng thành có chữ ký số cá nhân, cu: 30%, muc: ⟦55%⟧}
      """),
  ]

  static let good = [
    RuleExample(
      """
      # Hai nhóm, hai nơi chủ trì: hai chỉ tiêu.
      objectives:
        - {name: Tỷ lệ văn bản đi được ký số, target: 100%, lead: vp}
        - {name: Tỷ lệ văn bản đi ký số, target: 98%, lead: vhxh}
      tables:
        muc:
          columns: [{key: ten, label: Nội dung}, {key: cu, label: Năm 2026}]
          rows:
            - {ten: Tỷ lệ văn bản đi được ký số, cu: 90%}
      """),
    task("Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa đạt 93%"),
    // Nửa năm đạt một phần là bước đi, không phải mức khác.
    task("80% hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa", due: "Quý II/2027"),
    // Một phần của hồ sơ là chỉ tiêu khác.
    task("100% hồ sơ đất đai được số hóa"),
    text("Đến hết năm 2030, tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa đạt 100%."),
    text("Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa đạt 87%.", under: "Kết quả năm 2026"),
    text("Quý I số hóa tối thiểu 50% hồ sơ, kết quả giải quyết thủ tục hành chính."),
    RuleExample(
      """
      objectives:
        - {name: Tỷ lệ dân số trưởng thành có chữ ký số cá nhân, target: {value: 50%, period: 2025-2030}}
      tasks:
        - {title: Cấp chữ ký số lưu động, lead: vp, due: Cả năm, output: 40% dân số trưởng thành có chữ ký số cá nhân}
      """),
  ]
}
