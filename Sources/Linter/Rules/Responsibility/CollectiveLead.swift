import PlanLang

/// PL506: a task that everybody leads, so that nobody does.
enum CollectiveLead: Rule {
  static let code = Code(506)
  static let name = "collective-lead"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Nhiệm vụ do cả một nhóm đơn vị chủ trì: “Các phòng, ban, đơn vị”, “Các thôn”.",
      en: "A task led by a whole set of units: “Các phòng, ban, đơn vị”, “Các thôn”."),
    reason: Message(
      vi: "Ai cũng chủ trì thì không ai chủ trì: không biết hỏi tiến độ ở đâu, đơn vị nào trình sản phẩm.",
      en: "What everybody leads nobody leads: nobody can be asked how far it is, and nobody hands in the result."),
    bad: [
      """
      units:
        vp: {name: Văn phòng Đảng ủy}
        phong-ban: {name: "Các phòng, ban, đơn vị thuộc xã", collective: true}
      tasks:
        - {title: Rà soát quy trình nội bộ, lead: ⟦phong-ban⟧, support: [vp], due: Quý II/2027, output: Danh mục quy trình}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        thon: {name: Các thôn}
      tasks:
        - {title: Lắp loa truyền thanh thông minh, lead: [vhxh, ⟦thon⟧], due: Quý III/2027, output: Cụm loa}
      """,
      """
      tasks:
        - title: Đăng ký học trên nền tảng bồi dưỡng trực tuyến
          lead: {text: "⟦Toàn thể cán bộ, công chức⟧"}
          due: Tháng 3/2027
          output: Chứng nhận
        - title: Cập nhật hồ sơ điện tử
          lead: {text: "Văn phòng Đảng ủy; ⟦các cơ quan, đơn vị liên quan⟧"}
          due: Hằng tháng
          output: Hồ sơ đầy đủ
      phases:
        - {title: Chuẩn bị, due: Quý I/2027, lead: {text: ⟦Trưởng các tổ dân phố⟧}}
      """,
    ],
    good: [
      """
      units:
        qlda: {name: Ban Quản lý các dự án đầu tư xây dựng}
        moi-noi: {name: "Các phòng, ban, đơn vị", collective: true}
      tasks:
        - {title: Lắp camera tại nút giao, lead: qlda, support: [moi-noi], due: Quý IV/2027, output: Biên bản bàn giao}
      """,
      """
      tasks:
        - {title: Gắn mã QR tại điểm di tích, lead: [vhxh, kt], support: [{text: "Các tổ dân phố, các trường học"}], due: Quý II/2027, output: Mã QR}
      """,
      """
      tasks:
        - {title: Đo mức hài lòng tại quầy, lead: {text: "Văn phòng HĐND và UBND (phối hợp các phòng)"}, due: Hằng quý, output: Báo cáo}
        - {title: Hỗ trợ hội viên mua bán trực tuyến, lead: {text: "Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội"}, due: Năm 2027, output: Gian hàng}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    var known = KnownUnits()
    func check(_ leads: [Reference], _ name: () -> Message, isAlone: Bool) {
      for lead in leads {
        guard let place = collective(lead, context, &known) else { continue }
        let message: Message = isAlone ? .allLead(place.words, name()) : .alsoAll(place.words, name())
        findings.add(at: place.range, message, help: .chooseOne)
      }
    }
    for (index, task) in context.plan.plan.tasks.enumerated() {
      check(task.lead, { context.name(ofTask: index) }, isAlone: task.lead.count == 1)
    }
    for phase in context.plan.plan.phases {
      check(phase.lead, { .phase(phase.title?.string ?? "") }, isAlone: phase.lead.count == 1)
    }
  }

  /// The words that stand for many units; nil for a unit that can answer.
  private static func collective(
    _ reference: Reference, _ context: LintContext, _ known: inout KnownUnits
  ) -> (range: SourceRange, words: String)? {
    if let symbol = reference.target, symbol.kind == .unit {
      let isCollective = known.find(symbol) {
        context.plan.unit(reference).map { $0.isCollective || Self.isCollective($0.name.foldedWords) } ?? false
      }
      guard isCollective, let unit = context.plan.unit(reference) else { return nil }
      return (reference.text.range, unit.name.string)
    }
    guard reference.form == .words else { return nil }
    return reference.text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "(") } ?? bytes.count
        let item = trimmed(bytes, start..<end)
        if isCollective(FoldedText(bytes.slice(item), .name)) {
          return (reference.text.range(of: item), String(decoding: bytes.slice(item), as: UTF8.self))
        }
        // What stands in brackets only says something of the body.
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
        start = end + 1
      }
      return nil
    }
  }

  private static func trimmed(_ bytes: UTF8Bytes, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return start..<end
  }

  private static func isCollective(_ name: FoldedText) -> Bool {
    if beginnings.longest(startingAt: 0, in: name) != nil { return true }
    return name.bytes.count >= concerned.count && name.bytes.suffix(concerned.count).elementsEqual(concerned)
  }

  /// How names of many units begin. "Ban Quản lý các dự án" is one unit: what "các" follows must be a post or a level.
  private static let beginnings = PhraseIndex(
    [
      "Các", "Những", "Mọi", "Mỗi", "Từng", "Tất cả", "Toàn thể", "Toàn bộ", "Toàn dân", "Toàn xã", "Toàn phường",
      "Toàn hệ thống", "Toàn ngành", "Cả hệ thống", "Cả xã", "Cả phường", "Nhiều đơn vị",
    ]
      + [
        "UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "Đảng ủy", "Công an", "Trưởng", "Thủ trưởng",
        "Lãnh đạo", "Người đứng đầu", "Hiệu trưởng", "Ban Giám hiệu", "Bí thư", "Bí thư chi bộ", "Chi bộ",
        "Chủ tịch", "Giám đốc", "Phòng, ban", "Chủ tịch UBND", "Công chức", "Cán bộ", "Ban công tác Mặt trận",
      ].map { $0 + " các" })

  /// "Cơ quan, đơn vị liên quan" names nobody.
  private static let concerned = Array(" liên quan".utf8)
}

/// The few units that lead something, each read once.
private struct KnownUnits {
  private var units: [(unit: Symbol, isCollective: Bool)] = []

  mutating func find(_ symbol: Symbol, _ read: () -> Bool) -> Bool {
    if let known = units.first(where: { $0.unit.isSameUnit(as: symbol) }) { return known.isCollective }
    units.append((symbol, read()))
    return units[units.count - 1].isCollective
  }
}

extension Message {
  fileprivate static func phase(_ title: String) -> Message {
    Message(vi: "giai đoạn “\(LintContext.shortened(title))”", en: "the phase “\(LintContext.shortened(title))”")
  }
  fileprivate static func allLead(_ unit: String, _ work: Message) -> Message {
    Message(
      vi: "\(work.vi) giao “\(unit)” chủ trì: ai cũng chủ trì thì không ai chịu trách nhiệm",
      en: "\(work.en) is led by “\(unit)”: where everybody leads, nobody answers for it")
  }
  fileprivate static func alsoAll(_ unit: String, _ work: Message) -> Message {
    Message(
      vi: "\(work.vi) có “\(unit)” cùng chủ trì: cả nhóm chủ trì thì không rõ ai chịu trách nhiệm",
      en: "\(work.en) is also led by “\(unit)”: with a whole set of units leading, nobody answers for it")
  }
  fileprivate static let chooseOne = Message(
    vi: "chọn một đơn vị chủ trì, chuyển nhóm này sang phần phối hợp (support)",
    en: "choose one unit to lead, and move the set to support")
}
