extension String {
  /// A figure as a sentence says it: "từ 86% trở lên" for "≥ 86%", "không quá 5%", "trên 95%", "dưới 2%", "khoảng 40%";
  /// other words as they are.
  var inWords: String {
    let signs: [(sign: String, before: String, after: String)] = [
      (">=", "từ ", " trở lên"), ("≥", "từ ", " trở lên"), ("<=", "không quá ", ""), ("≤", "không quá ", ""),
      (">", "trên ", ""), ("<", "dưới ", ""), ("~", "khoảng ", ""),
    ]
    guard let (sign, before, after) = signs.first(where: { hasPrefix($0.sign) }) else { return self }
    return before + String(dropFirst(sign.count)).trimmed + after
  }
}
