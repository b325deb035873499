import PlanLang

/// PL601: a target weaker than what was reached already.
enum TargetBelowBaseline: Rule {
  static let code = Code(601)
  static let name = "target-below-baseline"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chỉ tiêu đặt kém hơn kết quả đã đạt.",
      en: "A target that is weaker than what was reached already."),
    reason: Message(
      vi: "Chỉ tiêu chép lại từ văn bản cấp trên mà kết quả đã vượt thì cho phép đi lùi; cấp trên đọc là thấy ngay.",
      en: "A target copied from above that was passed already allows going backwards, as its reader sees at once."),
    bad: [
      """
      objectives:
        - {name: Tỷ lệ hồ sơ trả kết quả đúng hẹn, baseline: "97,4%", target: ⟦≥ 95%⟧}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ giải quyết quá hạn, baseline: "0,8%", target: ⟦"≤ 1,5%"⟧}
        - {name: Tỷ lệ hộ nghèo theo chuẩn đa chiều, baseline: "1,2%", target: ⟦"1,4%"⟧}
        - {name: Giảm tỷ lệ hộ nghèo, baseline: "1,9%", target: ⟦"còn 2,1%"⟧}
      """,
      """
      muc_tieu:
        - ten: Người dân từ 15 tuổi trở lên có chữ ký số
          hien_trang: {value: 41%, year: 2026}
          chi_tieu: {value: ⟦40%⟧, period: 2025-2027}
        - {ten: Số tổ công nghệ số cộng đồng hoạt động, hien_trang: 26/26 tổ, chi_tieu: ⟦ít nhất 24/26 tổ⟧}
      """,
      """
      # Cùng dấu ≥ với cấp trên, nhưng năm trước đã vượt.
      objectives:
        - {name: "Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ", baseline: "98,17%", target: ⟦≥ 98%⟧}
        - {name: "Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa", baseline: 100%, target: ⟦≥ 93%⟧}
      """.issued,
      """
      objectives:
        - {name: Mức độ hài lòng của người dân khi giải quyết thủ tục hành chính, unit: "%", baseline: 96, target: ⟦95⟧}
        - {name: Tỷ lệ hồ sơ trễ hẹn, baseline: ≤ 2%, target: ⟦≤ 3%⟧}
        - {name: Thời gian giải quyết trung bình một hồ sơ, baseline: 3 ngày, target: ⟦5 ngày⟧}
      """,
      """
      # Lời văn nói tăng mà số giảm.
      sections:
        - title: Mục tiêu
          items:
            - Nâng tỷ lệ hồ sơ trực tuyến ⟦từ 85% lên 80%⟧ trong năm 2027.
            - Tăng số Tổ công nghệ số cộng đồng ⟦từ 26 tổ lên 24 tổ⟧; kéo giảm tỷ lệ hồ sơ quá hạn ⟦từ 0,5% xuống còn 1,5%⟧.
      tasks:
        - {title: Cắt giảm thời gian cấp bản sao, lead: vp, due: Quý I/2027, output: Thời gian cấp giảm ⟦từ 2 xuống 3 ngày⟧}
      """,
    ],
    good: [
      """
      objectives:
        - {name: Tỷ lệ hồ sơ quá hạn, baseline: ~5%, target: ≤ 2%}
        - {name: Tỷ lệ hộ cận nghèo, baseline: "2,4%", target: "2,1%"}
        - {name: Tỷ lệ hồ sơ phải bổ sung quá một lần, baseline: 8%, target: 5%}
        - {name: Tỷ lệ phủ sóng 5G, baseline: 80%, target: ≥80%}
      """,
      """
      objectives:
        - {name: Thời gian chờ tại quầy, baseline: 25 phút, target: 15 phút}
        - {name: Số lớp bồi dưỡng kỹ năng số, baseline: 12 lớp (2021-2025), target: ít nhất 03 lớp}
        - {name: Số hộ được hỗ trợ lắp đặt mạng, baseline: 120 hộ, target: 45 hộ}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tiếp tại quầy, baseline: 38%, target: 25%}
        - {name: Tỷ lệ hồ sơ trực tuyến, baseline: 82%, target: 80-85%}
        - {name: Tỷ lệ hộ nghèo được cấp chữ ký số miễn phí, baseline: 70%, target: ≥ 90%}
        - {name: Thu phí và lệ phí so với dự toán, baseline: 112%, target: ≥ 100%}
        - {name: Kinh phí bố trí cho chuyển đổi số, baseline: 850 triệu đồng, target: "≥ 1,2 tỷ đồng"}
        - {name: Tỷ lệ dân số trưởng thành có chữ ký số, baseline: dưới 35%, target: 50%}
      """,
      """
      # Giữ mức đã đạt không phải là lùi.
      objectives:
        - {name: Tỷ lệ người dân có tài khoản VNeID mức 2, baseline: 82%, target: ≥ 82%}
        - {name: Tỷ lệ văn bản điện tử được ký số, baseline: 100%, target: 100% duy trì}
        - {name: Tỷ lệ hồ sơ đúng hạn, baseline: ≥ 95%, target: ≥ 98%}
      """,
      """
      # Tăng giảm đúng chiều; thứ hạng, tuổi, tiền khác đơn vị.
      sections:
        - title: Mục tiêu
          items:
            - Nâng tỷ lệ hồ sơ trực tuyến từ 80% lên 85%, giảm thời gian chờ từ 25 phút xuống còn 15 phút.
            - Cải thiện thứ hạng chuyển đổi số từ 12 lên 8; người dân từ 15 tuổi trở lên có chữ ký số đạt 10%.
            - Nâng kinh phí từ 950 lên 1,2 tỷ đồng; rút thời gian từ 2 ngày xuống còn 4 giờ.
      """,
      """
      # Chưa rõ tăng hay giảm mới là tốt.
      objectives:
        - {name: Tỷ lệ giao dịch bằng tiền mặt tại bộ phận một cửa, baseline: 40%, target: 30%}
        - {name: Tỷ lệ đơn khiếu nại trên tổng số hồ sơ, baseline: "1,2%", target: 1%}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.texts.visitPrinted(.digit) { text in
      text.text.withUTF8 { bytes in
        StatedChange.visit(bytes) { change in
          guard change.contradictsItself, !text.text.isFilledIn(change.range) else { return }
          findings.add(
            at: text.text.range(of: change.range), .wrongWay(bytes.string(change.range), rises: change.rises),
            help: .lookAgain(rises: change.rises))
        }
      }
    }
    for (index, objective) in context.plan.plan.objectives.enumerated() {
      guard let baseline = objective.baseline, let target = objective.target, let reached = baseline.quantity,
        let wanted = target.quantity, let place = target.value, let reachedPlace = baseline.value
      else { continue }
      let isShare = target.isPercent(of: objective)
      guard isShare == baseline.isPercent(of: objective), isShare || areComparable(baseline, target, objective),
        let direction = weakness(wanted, reached, context, index, isShare: isShare),
        // Growth and the share of a yearly plan are measured anew each year.
        direction == .less || !context.indicator(index).isUnbounded(place)
      else { continue }
      findings.add(
        at: place.range, .weaker(context.name(ofObjective: index), place.string, reachedPlace.string, direction),
        help: .reachAtLeast(reachedPlace.string), related: [RelatedPlace(reachedPlace.range, .reachedHere)],
        // Fewer of something may be planned on purpose; a share that falls hardly ever is.
        atMost: isShare ? .error : .info)
    }
  }

  /// Whether two amounts are of one thing: the same unit of measure, the same whole, years of the same number.
  private static func areComparable(_ baseline: Figure, _ target: Figure, _ objective: Objective) -> Bool {
    guard let reached = baseline.quantity, let wanted = target.quantity, reached.total == wanted.total
    else { return false }
    let usual = objective.unit?.foldedWords
    func unit(_ quantity: Quantity) -> FoldedText? { quantity.unit.isEmpty ? usual : FoldedText(quantity.unit, .name) }
    guard unit(reached) == unit(wanted) else { return false }
    return years(of: baseline) == years(of: target)
  }

  private static func years(of figure: Figure) -> Int {
    if let period = figure.period?.value { return period.last - period.first }
    return figure.quantity?.period.map { $0.upperBound - $0.lowerBound } ?? 0
  }

  /// Which way is better, where the target is the weaker one: by the sign where there is one, else by the words.
  private static func weakness(
    _ wanted: Quantity, _ reached: Quantity, _ context: LintContext, _ index: Int, isShare: Bool
  ) -> Indicator.Direction? {
    // The words are read last: most targets are no weaker whichever way is better.
    let (isLower, isHigher) = (isWeaker(wanted, reached, .more), isWeaker(wanted, reached, .less))
    switch wanted.comparison {
    case .atLeast, .moreThan: return isLower && context.indicator(index).direction != .less ? .more : nil
    case .atMost, .lessThan: return isHigher ? .less : nil
    case .equal, .about:
      // "≤ 5%" was a ceiling; "dưới 35%" may only tell that it was not yet 35%.
      if reached.comparison == .atMost { return isHigher ? .less : nil }
      guard isHigher || isLower && isShare else { return nil }
      switch context.indicator(index).direction {
      case .less: return isHigher ? .less : nil
      case .more: return isLower && isShare ? .more : nil
      case nil: return nil
      }
    }
  }

  private static func isWeaker(_ wanted: Quantity, _ reached: Quantity, _ direction: Indicator.Direction) -> Bool {
    switch direction {
    case .more: (wanted.upperNumber ?? wanted.number) < reached.number
    case .less: (reached.upperNumber ?? reached.number) < wanted.number
    }
  }
}

extension Message {
  fileprivate static func weaker(
    _ objective: Message, _ target: String, _ reached: String, _ direction: Indicator.Direction
  ) -> Message {
    switch direction {
    case .more:
      Message(
        vi: "\(objective.vi) đặt “\(target)”, thấp hơn kết quả đã đạt “\(reached)”",
        en: "\(objective.en) aims at “\(target)”, below the “\(reached)” reached already")
    case .less:
      Message(
        vi: "\(objective.vi) càng thấp càng tốt mà đặt “\(target)”, cao hơn kết quả đã đạt “\(reached)”",
        en: "\(objective.en) is better the lower, yet aims at “\(target)”, above the “\(reached)” reached already")
    }
  }
  fileprivate static func wrongWay(_ words: String, rises: Bool) -> Message {
    Message(
      vi: "“\(words)”: nói \(rises ? "lên" : "xuống") mà số sau \(rises ? "nhỏ" : "lớn") hơn số trước",
      en:
        "“\(words)” says that it \(rises ? "rises" : "falls"), but the second number is \(rises ? "smaller" : "larger")"
    )
  }
  fileprivate static func lookAgain(rises: Bool) -> Message {
    Message(
      vi: "đối chiếu hai con số; nếu số đúng thì viết “\(rises ? "xuống" : "lên")”",
      en: "look up both numbers; if they are right, write “\(rises ? "xuống" : "lên")”")
  }
  fileprivate static func reachAtLeast(_ reached: String) -> Message {
    Message(
      vi: "đặt chỉ tiêu không kém “\(reached)”, hoặc xem lại kết quả đã ghi",
      en: "set the target no weaker than “\(reached)”, or look again at the result given")
  }
  fileprivate static let reachedHere = Message(vi: "kết quả đã đạt ghi ở đây", en: "the result reached is given here")
}
