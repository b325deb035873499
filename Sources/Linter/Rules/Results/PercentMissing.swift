import PlanLang

/// PL608: a share without its percent sign, beside others that have it.
enum PercentMissing: Rule {
  static let code = Code(608)
  static let name = "percent-missing"
  static let level = Severity.warning
  /// The sign may stand in what a comma cut off: `target: ≥ 95,5%` in braces.
  static let findsAbsence = true

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
      """.issued,
      """
      # Khoảng và năm đi kèm không thay được dấu %.
      objectives:
        - {name: Tỷ lệ hộ dân dùng cáp quang, baseline: 88%, target: ⟦92⟧ (2026-2027)}
        - {name: Tỷ lệ thôn có tổ công nghệ số, baseline: ⟦95⟧, target: 100%}
      """,
      """
      # Trong lời văn, sản phẩm và bảng riêng.
      sections:
        - title: Kết quả
          text: "Tỷ lệ giao dịch hành chính “phi tiếp xúc” đạt ⟦85,87⟧; tỷ lệ hồ sơ được số hóa đạt 100%."
          items:
            - Phấn đấu tỷ lệ hồ sơ nộp trực tuyến đạt ⟦85,5⟧ trở lên, tỷ lệ thanh toán trực tuyến đạt 60%.
            - Nâng tỷ lệ chữ ký số của người dân từ ⟦35⟧ lên 50%.
      tasks:
        - {title: Đo lường sự hài lòng, lead: vp, due: Quý IV/2027, output: Mức độ hài lòng của người dân đạt tối thiểu ⟦95⟧}
      tables:
        muc:
          columns: [{key: ten, label: Chỉ tiêu}, {key: cu, label: Năm 2026}, {key: moi, label: Năm 2027}]
          rows:
            - {ten: Tỷ lệ dân số có hồ sơ sức khỏe điện tử, cu: ⟦85⟧, moi: 90%}
            - {ten: Tỷ lệ hồ sơ nộp trực tuyến, cu: 70%, moi: 80%}
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
      # Số đếm, điểm, phân số, thời gian trong lời văn.
      sections:
        - title: Kết quả
          items:
            - Tỷ lệ tổ dân phố có sóng 5G đạt 12/14; mức độ hài lòng đạt 9,2.
            - Tỷ lệ hồ sơ quá hạn giảm còn 3 hồ sơ, số lớp tập huấn đạt 4.
            - Tỷ lệ giới tính khi sinh là 108; điểm chuyển đổi số đạt 85,5.
            - "Chỉ tiêu: tỷ lệ văn bản ký số 100%, hoàn thành trước tháng 6."
      tables:
        muc:
          columns: [{key: stt, label: STT}, {key: ten, label: Chỉ tiêu}, {key: so, label: Số hộ}, {key: moi, label: Năm 2027}]
          rows:
            - {stt: 1, ten: Tỷ lệ hộ có cáp quang, so: 60, moi: 90%}
            - {stt: 2, ten: Tỷ lệ hộ có mã QR, so: 75, moi: 80%}
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
    context.texts.visitPrinted(.digit) { text in
      if text.role == .table { return }
      text.text.withUTF8 { bytes in
        BareShare.visit(bytes) { number in
          guard !text.text.isFilledIn(number) else { return }
          let words = bytes.string(number)
          findings.add(
            at: text.text.range(of: number), .noSign(context.owner(of: text), words), help: .writeSign(words),
            fixes: Fix.one(.addSign, isSafe: false, text.text.edit(number, words + "%")))
        }
      }
    }
    for table in context.plan.plan.tables { check(table, &findings) }
    checkObjectives(context, &findings)
  }

  /// A cell without the sign in a row whose name is a share, where another cell of the column has it.
  private static func check(_ table: OwnTable, _ findings: inout Findings) {
    var signed: [Text: SourceRange]?
    for row in table.rows {
      guard row.contains(where: { $0.value.map(isShareName) ?? false }) else { continue }
      let columns =
        signed
        ?? Dictionary(
          table.rows.joined().compactMap { cell in
            cell.value.flatMap { figure($0)?.isPercent == true ? (cell.key, $0.range) : nil }
          }, uniquingKeysWith: { first, _ in first })
      signed = columns
      for cell in row {
        guard let value = cell.value, let other = columns[cell.key], let quantity = figure(value), !quantity.isPercent,
          quantity.unit.isEmpty, quantity.total == nil, quantity.number <= 100, quantity.number.mantissa > 0
        else { continue }
        let number = value.withUTF8 { $0.string(quantity.numberRange) }
        findings.add(
          at: value.range(of: quantity.numberRange), .noSign(.cell, number), help: .writeSign(number),
          related: [RelatedPlace(other, .hasSign)])
      }
    }
  }

  private static func isShareName(_ text: Text) -> Bool {
    text.withUTF8 { $0.count } > 8 && ShareWords.shares.longest(startingAt: 0, in: text.foldedWords) != nil
  }

  private static func figure(_ text: Text) -> Quantity? {
    guard case .quantity(let quantity) = text.withUTF8({ $0.count < 24 ? Quantity.read($0) : .words }) else {
      return nil
    }
    return quantity
  }

  private static func checkObjectives(_ context: LintContext, _ findings: inout Findings) {
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
    let number = value.withUTF8 { $0.string(quantity.numberRange) }
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
  fileprivate static let cell = Message(vi: "ô này", en: "this cell")
  fileprivate static let hasSign = Message(vi: "số này có dấu %", en: "this figure has the sign")
  fileprivate static func writeSign(_ number: String) -> Message {
    Message(
      vi: "viết “\(number)%”; nếu không phải tỷ lệ thì ghi đơn vị tính",
      en: "write “\(number)%”; where it is no share, give the unit of measure")
  }
  fileprivate static let addSign = Message(vi: "thêm dấu %", en: "add the percent sign")
}
