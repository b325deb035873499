import PlanLang

/// PL608: a share without its percent sign, beside others that have it.
enum PercentMissing: Rule {
  static let code = Code(608)
  static let name = "percent-missing"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một tỷ lệ thiếu dấu % mà số bên cạnh có.",
      en: "A share without its percent sign, beside others that have it."),
    reason: Message(
      vi: "“85,87” bên cạnh “≥ 89%” làm người đọc phân vân là điểm, là phần nghìn hay là gõ thiếu.",
      en: "“85,87” beside “≥ 89%” makes the reader wonder whether it is points, per mille or a slip."),
    bad: [
      RuleExample(
        """
        objectives:
          - {name: Tỷ lệ hồ sơ trực tuyến toàn trình, baseline: "⟦71,25⟧", target: ≥ 80%}
        """,
        fixed: """
          objectives:
            - {name: Tỷ lệ hồ sơ trực tuyến toàn trình, baseline: "71,25%", target: ≥ 80%}
          """),
      """
      objectives:
        - {name: Tỷ lệ văn bản điện tử, baseline: 99%, target: 100%}
        - {name: Tỷ lệ ký số cá nhân, baseline: 92%, target: trên ⟦95⟧}
        - {name: Tỷ lệ thanh toán trực tuyến, baseline: "⟦48,6⟧ (năm 2026)", target: "≥ ⟦55⟧"}
      """,
      """
      muc_tieu:
        - {ten: Người dân hài lòng với bộ phận một cửa, hien_trang: 96%, chi_tieu: ⟦98⟧}
        - {ten: Số thôn có điểm hỗ trợ, hien_trang: 4, chi_tieu: 9}
      """,
      """
      objectives:
        - {name: Tỷ lệ người dân hài lòng khi giải quyết thủ tục hành chính, baseline: "95,2%", target: ≥ 96%}
        - {name: Tỷ lệ hồ sơ phi tiếp xúc, baseline: "⟦85,87⟧", target: ≥ 89%}
        - {name: Tỷ lệ hồ sơ trực tuyến, baseline: "72,2%", target: ≥ 84%}
      """,
      """
      # Khoảng và năm đi kèm không thay được dấu %.
      objectives:
        - {name: Tỷ lệ hộ dân dùng cáp quang, baseline: 88%, target: ⟦92⟧ (2026-2027)}
        - {name: Tỷ lệ thôn có tổ công nghệ số, baseline: ⟦95⟧, target: 100%}
      """,
    ],
    good: [
      """
      objectives:
        - {name: Số lớp tập huấn, baseline: 2, target: 3}
        - {name: Tỷ lệ hồ sơ đúng hạn, baseline: 97%, target: ≥ 98%}
        - {name: Điểm chỉ số cải cách hành chính, baseline: "85,87", target: "88,5"}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, unit: "%", baseline: 97, target: ≥ 98%}
        - {name: Hộ dân có cáp quang, baseline: 1.240 hộ, target: ≥ 90%}
        - {name: Thôn có nhóm trao đổi trực tuyến, baseline: 12/14, target: 100%}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ trực tuyến, baseline: "71,2", target: 80%}
        - {name: Tỷ lệ ký số, baseline: "92", target: 95%}
      appendices:
        - title: Danh mục chỉ tiêu
          table: objectives
          columns: [number, name, baseline, target]
          labels: {baseline: Kết quả năm 2026 (%)}
      """,
      """
      # Điểm, lớp, hạng không phải tỷ lệ.
      objectives:
        - {name: Điểm chỉ số chuyển đổi số cấp xã, baseline: "85,87", target: ≥ 89}
        - {name: Xếp hạng chuyển đổi số, baseline: 12, target: 5}
        - {name: Tỷ lệ hồ sơ trực tuyến, baseline: "72,2%", target: ≥ 84%}
      """,
      """
      # Mẫu số đã nói rõ; đơn vị tính đã ghi ở cột riêng.
      objectives:
        - {name: Tỷ lệ thôn có tổ công nghệ số, baseline: 12/14 thôn, target: 100%}
        - {name: Tỷ lệ hồ sơ phi tiếp xúc, unit: "%", baseline: "85,87", target: 89}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let objectives = context.plan.plan.objectives
    // Most plans have the sign everywhere, and then nothing has to be read.
    var counts = Counts()
    for (index, objective) in objectives.enumerated() {
      if let baseline = objective.baseline { counts.add(baseline, index, context) }
      if let target = objective.target { counts.add(target, index, context) }
    }
    guard counts.signed > 0, counts.hasBare else { return }
    let columns = PercentColumns(context.plan)
    for (index, objective) in objectives.enumerated() where objective.unit == nil {
      let (baseline, target) = (objective.baseline, objective.target)
      if let baseline, !columns.baseline { check(baseline, beside: target, index, counts, context, &findings) }
      if let target, !columns.target { check(target, beside: baseline, index, counts, context, &findings) }
    }
  }

  /// How many figures have the sign, and how many shares have none.
  private struct Counts {
    var signed = 0
    var bareShares = 0
    var hasBare = false

    mutating func add(_ figure: Figure, _ index: Int, _ context: LintContext) {
      if figure.quantity?.isPercent == true {
        signed += 1
      } else if PercentMissing.isBare(figure) {
        hasBare = true
        if context.indicator(index).isShare { bareShares += 1 }
      }
    }
  }

  private static func check(
    _ figure: Figure, beside other: Figure?, _ index: Int, _ counts: Counts, _ context: LintContext,
    _ findings: inout Findings
  ) {
    guard let quantity = figure.quantity, let value = figure.value, isBare(figure) else { return }
    let isShare = context.indicator(index).isShare
    let pairHasSign = other?.quantity?.isPercent == true
    guard
      pairHasSign
        ? isShare || !isCount(quantity, context.foldedObjectiveNames[index])
        : isShare && counts.signed >= counts.bareShares
    else { return }
    report(
      quantity, value, (pairHasSign ? other?.value : nil)?.range, index, isCertain: pairHasSign && isShare, context,
      &findings)
  }

  private static func report(
    _ quantity: Quantity, _ value: Text, _ other: SourceRange?, _ index: Int, isCertain: Bool, _ context: LintContext,
    _ findings: inout Findings
  ) {
    let place = value.range(of: quantity.numberRange)
    let number = value.withUTF8 { String(decoding: $0.slice(quantity.numberRange), as: UTF8.self) }
    let end = quantity.numberRange.upperBound
    let isFilledIn = value.isFilledIn(quantity.numberRange)
    findings.add(
      at: place, .noSign(context.name(ofObjective: index), number), help: .writeSign(number),
      related: other.map { [RelatedPlace($0, .hasSign)] } ?? [],
      fixes: isFilledIn
        ? [] : Fix.one(.addSign, isSafe: isCertain, value.edit(end..<end, "%")))
  }

  /// A number up to 100 with nothing that says what it counts.
  private static func isBare(_ figure: Figure) -> Bool {
    guard let quantity = figure.quantity, figure.text == nil else { return false }
    return !quantity.isPercent && quantity.unit.isEmpty && quantity.total == nil && quantity.number <= 100
      && quantity.number.mantissa > 0
  }

  /// A whole number of things: "Số thôn có điểm hỗ trợ".
  private static func isCount(_ quantity: Quantity, _ name: FoldedText) -> Bool {
    quantity.number.scale == 0 && things.longest(startingAt: 0, in: name) != nil
      && digitized.longest(startingAt: 0, in: name) == nil
  }

  private static let things = PhraseIndex(["Số", "Tổng số", "Điểm", "Chỉ số", "Thứ hạng", "Xếp hạng"])
  private static let digitized = PhraseIndex(["Số hóa"])
}

/// Columns of objectives whose heading carries the sign for all their cells.
private struct PercentColumns {
  private(set) var baseline = false
  private(set) var target = false

  init(_ plan: ResolvedPlan) {
    for use in plan.plan.tableUses {
      note(use.layout)
      if let named = plan.layout(use.layoutName) { note(named) }
    }
  }

  private mutating func note(_ layout: TableLayout) {
    for (key, label) in layout.labels { note(key, label) }
    note(layout.columns)
  }

  private mutating func note(_ columns: [Column]) {
    for column in columns {
      note(column.key, column.label)
      note(column.columns)
    }
  }

  private mutating func note(_ key: Text, _ label: Text?) {
    guard let label, label.withUTF8({ $0.contains(UInt8(ascii: "%")) }) else { return }
    switch key.string {
    case "baseline", "hien_trang": baseline = true
    case "target", "chi_tieu": target = true
    default: break
    }
  }
}

extension Message {
  fileprivate static func noSign(_ objective: Message, _ number: String) -> Message {
    Message(
      vi: "\(objective.vi) ghi “\(number)” thiếu dấu %", en: "\(objective.en) says “\(number)” without a percent sign")
  }
  fileprivate static let hasSign = Message(vi: "số này có dấu %", en: "this figure has the sign")
  fileprivate static func writeSign(_ number: String) -> Message {
    Message(
      vi: "viết “\(number)%”; nếu không phải tỷ lệ thì ghi đơn vị tính",
      en: "write “\(number)%”; where it is no share, give the unit of measure")
  }
  fileprivate static let addSign = Message(vi: "thêm dấu %", en: "add the percent sign")
}
