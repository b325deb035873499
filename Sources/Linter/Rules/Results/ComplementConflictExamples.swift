/// The examples of `ComplementConflict`.
enum ComplementConflictExamples {
  private static func pair(_ one: String, _ first: String, _ two: String, _ second: String) -> RuleExample {
    RuleExample(
      """
      objectives:
        - {name: "\(one)", target: \(first)}
        - {name: "\(two)", target: \(second)}
      """)
  }

  static let bad = [
    pair("Tỷ lệ hồ sơ giải quyết đúng hạn", "≥ 98%", "Tỷ lệ hồ sơ quá hạn", "⟦≤ 5%⟧"),
    pair("Tỷ lệ hồ sơ trễ hạn", "⟦≤ 3%⟧", "Tỷ lệ hồ sơ được giải quyết trước và đúng hạn", "99%"),
    pair("Tỷ lệ nhiệm vụ hoàn thành", "95%", "Tỷ lệ nhiệm vụ chưa hoàn thành", "⟦10%⟧"),
    pair("Tỷ lệ hồ sơ nộp trực tuyến", "≥ 84%", "Tỷ lệ hồ sơ nộp trực tiếp", "⟦20%⟧"),
    pair("Tỷ lệ thanh toán không dùng tiền mặt", "≥ 70%", "Tỷ lệ thanh toán bằng tiền mặt", "⟦40%⟧"),
    pair("Tỷ lệ văn bản điện tử", "95%", "Tỷ lệ văn bản giấy", "⟦10%⟧"),
    RuleExample(
      """
      sections:
        - {title: Mục tiêu, text: "Bảo đảm 97% hồ sơ được giải quyết đúng hạn, tỷ lệ hồ sơ quá hạn không quá ⟦5%⟧."}
      """),
    RuleExample(
      """
      objectives:
        - {name: Tỷ lệ hồ sơ giải quyết đúng hạn, target: ≥ 98%}
      sections:
        - {title: Mục tiêu, text: "Tỷ lệ hồ sơ giải quyết quá hạn không quá ⟦5%⟧."}
      """),
  ]

  static let good = [
    pair("Tỷ lệ hồ sơ giải quyết đúng hạn", "≥ 98%", "Tỷ lệ hồ sơ quá hạn", "≤ 2%"),
    // Hai việc khác nhau.
    pair("Tỷ lệ hồ sơ giải quyết đúng hạn", "≥ 98%", "Tỷ lệ nhiệm vụ quá hạn", "≤ 5%"),
    // Còn hồ sơ nộp qua bưu chính.
    pair("Tỷ lệ hồ sơ nộp trực tuyến", "≥ 84%", "Tỷ lệ hồ sơ nộp trực tiếp", "≤ 10%"),
    // Người dân còn có mức bình thường.
    pair("Tỷ lệ người dân hài lòng", "≥ 95%", "Tỷ lệ người dân không hài lòng", "≤ 1%"),
    pair("Tỷ lệ thanh toán không dùng tiền mặt", "≥ 70%", "Tỷ lệ chi trả bằng tiền mặt", "40%"),
    pair("Tỷ lệ văn bản điện tử", "100%", "Tỷ lệ hồ sơ bản giấy được số hóa", "100%"),
    RuleExample(
      """
      # Hồ sơ đang giải quyết là phần thứ ba.
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, target: 95%}
        - {name: Tỷ lệ hồ sơ quá hạn, target: 1%}
        - {name: Tỷ lệ hồ sơ đang giải quyết trong hạn, target: 4%}
      """),
  ]
}
