import PlanLang

/// PL602: a share that cannot be: over 100%, "≥ 100%", below nothing.
enum ImpossibleTarget: Rule {
  static let code = Code(602)
  static let name = "impossible-target"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một tỷ lệ không thể có: trên 100%, “≥ 100%”, hoặc âm.",
      en: "A share that cannot be: over 100%, “≥ 100%”, or negative."),
    reason: Message(
      vi: "Không tỷ lệ nào vượt quá toàn bộ; con số như vậy là gõ nhầm, hoặc chỉ tiêu không ai nghiệm thu được.",
      en: "No share is more than the whole; such a figure is a slip, or a target that nobody can certify."),
    bad: [
      RuleExample(
        """
        objectives:
          - {name: Tỷ lệ hồ sơ thủ tục hành chính được số hóa khi tiếp nhận, target: ⟦≥ 100%⟧}
          - {name: Tỷ lệ văn bản đi được ký số, target: ⟦trên 100%⟧}
        """,
        fixed: """
          objectives:
            - {name: Tỷ lệ hồ sơ thủ tục hành chính được số hóa khi tiếp nhận, target: 100%}
            - {name: Tỷ lệ văn bản đi được ký số, target: trên 100%}
          """
      ).issued,
      """
      objectives:
        - {name: Hộ gia đình có đường truyền cáp quang, baseline: 88%, target: ⟦890%⟧}
        - {name: Tỷ lệ hồ sơ quá hạn, baseline: ⟦-2%⟧, target: ≤ 1%}
        - {name: Tỷ lệ văn bản chậm muộn, target: < ⟦0%⟧}
      """,
      """
      muc_tieu:
        - {ten: Mức độ hài lòng của người dân, don_vi_tinh: "%", hien_trang: 93, chi_tieu: "⟦≥ 100⟧"}
        - {ten: Tỷ lệ trường học dùng học bạ số, chi_tieu: {value: "⟦Tối thiểu 100%⟧ (2026-2027)"}}
        - {ten: Tỷ lệ thôn có mạng 5G, chi_tieu: ⟦95-105%⟧}
      """,
      """
      objectives:
        - {name: "Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa", baseline: "96,5%", target: ⟦từ 100% trở lên⟧}
      """,
      """
      # Gõ thiếu dấu phẩy.
      objectives:
        - {name: Tỷ lệ hồ sơ trực tuyến toàn trình, baseline: ⟦9817%⟧, target: 98%}
        - {name: Tỷ lệ người dân có tài khoản VNeID mức 2, baseline: 82%, target: "đạt ⟦850%⟧"}
      """,
      """
      # Trong lời văn, sản phẩm, bảng.
      sections:
        - title: Mục tiêu
          items:
            - Phấn đấu ⟦105%⟧ thủ tục hành chính được cung cấp trực tuyến toàn trình.
            - Tỷ lệ người dân hài lòng đạt ⟦tối thiểu 100%⟧, tỷ lệ hồ sơ trả đúng hẹn đạt ⟦100% trở lên⟧.
            - "⟦≥100%⟧ văn bản đi được ký số; ⟦101%⟧ cán bộ có tài khoản công vụ"
      tasks:
        - {title: Số hóa hồ sơ hộ tịch, lead: vp, due: Quý I/2027, output: Tỷ lệ hồ sơ được số hóa đạt từ ⟦110%⟧ trở lên}
      tables:
        muc:
          columns: [{key: ten, label: Nội dung}, {key: muc, label: Năm 2027}]
          rows:
            - {ten: Tỷ lệ dân số có hồ sơ sức khỏe điện tử, muc: ⟦101%⟧}
      """,
    ],
    good: [
      """
      objectives:
        - {name: Tốc độ tăng doanh thu thương mại điện tử, target: ≥ 120%}
        - {name: Số lượt truy cập cổng thông tin so với năm 2026, target: 150%}
        - {name: Thu ngân sách trên địa bàn, target: ≥ 100% dự toán}
      """,
      """
      objectives:
        - {name: Tỷ lệ máy tính công vụ cài phần mềm diệt mã độc, baseline: 100%, target: 100% duy trì}
        - {name: Tỷ lệ hồ sơ quá hạn, target: 0%}
        - {name: Tỷ lệ cuộc họp dùng tài liệu giấy, target: ≤ 100%}
      """,
      """
      objectives:
        - {name: Số hộ đăng ký thanh toán tiền nước qua ngân hàng, baseline: 860 hộ, target: trên 1.100 hộ}
        - {name: Tổng số lượt hỗ trợ, unit: lượt, baseline: 96, target: 140}
        - {name: Tỷ lệ giải ngân vốn chuyển đổi số, target: đạt 100% kế hoạch}
      """,
      """
      # Tăng thêm, gấp mấy lần, so với dự toán: vượt 100% được.
      objectives:
        - {name: Số gian hàng số tăng thêm so với năm trước, baseline: 110%, target: 150%}
        - {name: Mức hoàn thành thu ngân sách so với dự toán, target: trên 105%}
      """,
      """
      # Trong lời văn: so với dự toán, cùng kỳ, kế hoạch; mức hỗ trợ; giấy tờ của người khác.
      sections:
        - title: Mục tiêu
          items:
            - Thu phí, lệ phí trực tuyến đạt trên 100% dự toán được giao.
            - Số lượt truy cập tăng 120% so với năm 2026.
            - 110% chỉ tiêu thành phố giao về chữ ký số; giải ngân ít nhất 100% vốn.
            - Hỗ trợ 150% mức lương cơ sở cho người làm chuyên trách.
            - Tỷ lệ hồ sơ trực tuyến đạt 100%, tỷ lệ hồ sơ quá hạn 0%.
      """,
      """
      # Toàn bộ và không có gì đều là tỷ lệ.
      objectives:
        - {name: Tỷ lệ cán bộ có chứng thư số cá nhân, baseline: "99,5%", target: 100%}
        - {name: Tỷ lệ hồ sơ quá hạn do lỗi của công chức, baseline: "0,4%", target: 0%}
        - {name: Tỷ lệ thôn có sóng 5G, target: 80-100%}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    for (index, objective) in context.plan.plan.objectives.enumerated() {
      if let baseline = objective.baseline { check(baseline, objective, index, context, &findings) }
      if let target = objective.target { check(target, objective, index, context, &findings) }
    }
    for statement in context.shareTexts { check(statement, context, &findings) }
  }

  /// A share that a text, an output or a table sets.
  private static func check(_ statement: ShareStatement, _ context: LintContext, _ findings: inout Findings) {
    guard let fault = Fault(statement.quantity),
      ShareWords.shares.longest(startingAt: 0, in: statement.name) != nil
        || countable.longest(startingAt: 0, in: statement.name) != nil
    else { return }
    let range = statement.text.withUTF8 { bytes in
      let words = statement.clause.isEmpty ? 0..<bytes.count : statement.clause
      let isUnbounded = Indicator(statement.name).isUnbounded { FoldedText(bytes.slice(words), .name) }
      return isUnbounded ? nil : fault == .moreThanAll ? withComparison(statement.range, in: bytes) : statement.range
    }
    guard let range else { return }
    let owner = context.name(of: statement.owner)
    let words = statement.text.withUTF8 { $0.string(range) }
    let place = statement.text.range(of: range)
    switch fault {
    case .negative: findings.add(at: place, .negative(owner), help: .fromZero)
    case .over: findings.add(at: place, .over(owner, words, isTarget: true), help: .upToWhole)
    case .moreThanAll: findings.add(at: place, .moreThanAll(owner, words), help: .writeWhole)
    }
  }

  /// A figure with "tối thiểu" or "≥" before it and "trở lên" behind it.
  private static func withComparison(_ figure: Range<Int>, in bytes: UTF8Bytes) -> Range<Int> {
    var start = figure.lowerBound
    let before = bytes[..<bytes.spacesStart(before: start)]
    if let lead = comparisons.first(where: { before.suffix($0.count).elementsEqual($0) }) {
      start = before.endIndex - lead.count
    }
    return start..<figure.upperBound + Text.orMore(bytes, from: figure.upperBound)
  }

  private static let comparisons = ["≥", ">=", ">", "tối thiểu", "ít nhất", "trên", "hơn", "không dưới", "từ"].map {
    Array($0.utf8)
  }
  /// Of these there are no more than all.
  private static let countable = PhraseIndex([
    "hồ sơ", "thủ tục", "thủ tục hành chính", "văn bản", "cán bộ", "công chức", "viên chức", "người dân", "nhân dân",
    "hộ", "hộ dân", "hộ gia đình", "hộ kinh doanh", "thôn", "tổ dân phố", "tổ công nghệ số", "máy tính", "hệ thống",
    "trường", "trường học", "cơ quan", "đơn vị", "phòng", "doanh nghiệp", "dân số", "học sinh", "trẻ em",
    "dịch vụ công", "cơ sở giáo dục", "cơ sở y tế", "thành viên", "đối tượng", "báo cáo", "chế độ báo cáo",
    "các phòng", "các thôn", "các trường", "các cơ quan", "các đơn vị", "các hệ thống", "các tổ dân phố",
  ])

  private static func check(
    _ figure: Figure, _ objective: Objective, _ index: Int, _ context: LintContext, _ findings: inout Findings
  ) {
    guard let quantity = figure.quantity, let fault = Fault(quantity), let value = figure.value,
      figure.isPercent(of: objective), !context.indicator(index).isUnbounded(value)
    else { return }
    let isTarget = figure.range == objective.target?.range
    let name = context.name(ofObjective: index)
    switch fault {
    case .negative:
      findings.add(at: value.place(of: quantity, withComparison: false), .negative(name), help: .fromZero)
    case .over:
      findings.add(
        at: value.place(of: quantity, withComparison: false), .over(name, value.string, isTarget: isTarget),
        help: .upToWhole)
    case .moreThanAll:
      findings.add(
        at: value.place(of: quantity, withComparison: true), .moreThanAll(name, value.string), help: .writeWhole,
        fixes: fix(quantity, value))
    }
  }

  private enum Fault {
    case negative, over, moreThanAll

    init?(_ quantity: Quantity) {
      let whole: DecimalNumber = 100
      if quantity.number.mantissa < 0 || quantity.number.mantissa == 0 && quantity.comparison == .lessThan {
        self = .negative
      } else if whole < (quantity.upperNumber ?? quantity.number) {
        self = .over
      } else if quantity.number == whole, quantity.comparison == .atLeast || quantity.comparison == .moreThan {
        self = .moreThanAll
      } else {
        return nil
      }
    }
  }

  /// Deletes what stands before the number, and "trở lên" behind it; certain where it is nothing but the sign ≥, for at
  /// least all is all.
  private static func fix(_ quantity: Quantity, _ value: Text) -> [Fix] {
    let lead = 0..<quantity.numberRange.lowerBound
    let (isSign, tail) = value.withUTF8 { bytes in
      var end = quantity.numberRange.upperBound
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] == UInt8(ascii: "%") { end += 1 }
      while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
      let isSign = bytes.slice(lead).allSatisfy { $0 == 0x20 || $0 == 0x3E || $0 == 0x3D || $0 >= 0x80 }
      return (isSign, end..<end + Text.orMore(bytes, from: end))
    }
    let parts = [lead, tail].filter { !$0.isEmpty }
    let edits = parts.compactMap { value.edit($0, "") }
    guard !edits.isEmpty, edits.count == parts.count else { return [] }
    return [Fix(.becomesWhole, isSafe: isSign && quantity.comparison == .atLeast, edits: edits)]
  }
}

extension Message {
  fileprivate static func negative(_ objective: Message) -> Message {
    Message(vi: "\(objective.vi) có tỷ lệ âm", en: "\(objective.en) has a negative share")
  }
  fileprivate static func over(_ objective: Message, _ value: String, isTarget: Bool) -> Message {
    Message(
      vi: "\(objective.vi) \(isTarget ? "đặt" : "ghi kết quả") “\(value)”, mà một tỷ lệ không thể quá 100%",
      en: "\(objective.en) \(isTarget ? "aims at" : "reports") “\(value)”, but no share is more than 100%")
  }
  fileprivate static func moreThanAll(_ objective: Message, _ value: String) -> Message {
    Message(
      vi: "\(objective.vi) ghi “\(value)”, mà không có gì nhiều hơn 100%",
      en: "\(objective.en) says “\(value)”, but there is nothing above 100%")
  }
  fileprivate static let fromZero = Message(vi: "viết một tỷ lệ từ 0% đến 100%", en: "write a share from 0% to 100%")
  fileprivate static let upToWhole = Message(
    vi: "viết tỷ lệ không quá 100%; nếu là mức tăng hay mức hoàn thành thì nói rõ “so với” gì",
    en: "write a share up to 100%; for growth or a plan outdone, say what it is compared with (“so với ...”)")
  fileprivate static let writeWhole = Message(vi: "viết “100%”", en: "write “100%”")
  fileprivate static let becomesWhole = Message(
    vi: "chỉ giữ lại con số", en: "keep the figure alone")
}
