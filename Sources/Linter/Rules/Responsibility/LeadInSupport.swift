import PlanLang

/// PL504: a unit that leads a task and is asked to support it as well.
enum LeadInSupport: Rule {
  static let code = Code(504)
  static let name = "lead-in-support"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một đơn vị vừa chủ trì vừa phối hợp cùng một nhiệm vụ.",
      en: "A unit that both leads and supports one task."),
    reason: Message(
      vi: "Không đơn vị nào phối hợp với chính mình; thường một trong hai ô chép nhầm, và người đọc không biết ô nào.",
      en: "No unit supports itself; one of the two cells is usually a slip, and the reader cannot tell which."),
    bad: [
      """
      tasks:
        - {title: Tập huấn ký số, lead: vhxh, support: [vp, ⟦vhxh⟧], due: Quý II/2027, output: Danh sách dự học}
      """,
      """
      tasks:
        - title: Ra quân hỗ trợ người dân nộp hồ sơ qua mạng
          lead: [vhxh, ca]
          support: [{text: "Các tổ dân phố, ⟦công an phường⟧ và Hội Phụ nữ"}]
          due: Tháng 5/2027
          output: Số lượt hỗ trợ
      """,
      """
      units:
        vhxh: {name: Phòng Văn hoá – Xã hội}
        van-xa: {name: Phòng Văn hóa - Xã hội}
        ubnd: {name: Ủy ban nhân dân xã Tân An}
      tasks:
        - {title: Số hóa sắc phong đình làng, lead: vhxh, support: ⟦van-xa⟧, due: Quý IV/2027, output: Bản số hóa}
      """,
      """
      units:
        ha-tang: {name: "Phòng Kinh tế, Hạ tầng và Đô thị", aliases: [Phòng KTHTĐT]}
      tasks:
        - title: Cắm biển tên đường có mã QR
          lead: {text: Phòng KTHTĐT}
          support: {text: "Các tổ dân phố; ⟦Phòng Kinh tế, Hạ tầng và Đô thị⟧ (bộ phận đô thị)"}
          due: Quý III/2027
          output: Biển đã cắm
      """,
    ],
    good: [
      """
      units:
        cong-an: {name: Công an xã}
        vp: {name: Văn phòng HĐND và UBND}
        phong-ban: {name: "Các phòng, ban, đơn vị", collective: true}
      tasks:
        - {title: Cấp định danh tại nhà cho người già yếu, lead: cong-an, support: [phong-ban, {text: Công an thành phố}], due: Cả năm 2027, output: Danh sách}
        - {title: Xếp lịch trực quầy, lead: vp, support: {text: "Các đơn vị (do Văn phòng HĐND và UBND mời)"}, due: Hằng tuần, output: Lịch}
      """,
      """
      units:
        uy-ban: {name: Ủy ban nhân dân xã Đông Phú, short: UBND xã}
        tram: {name: Trạm Y tế}
      tasks:
        - {title: Lắp kênh phản ánh hiện trường, lead: uy-ban, support: {text: Văn phòng HĐND và UBND xã}, due: Quý I/2027, output: Kênh}
        - {title: Lập sổ sức khỏe điện tử, lead: tram, support: {text: "Trạm Y tế lưu động, y tế thôn"}, due: Quý II/2027, output: Sổ}
      """,
      """
      tasks:
        - {title: Chấm điểm phòng họp không giấy, lead: vp, monitor: vp, support: [vhxh], due: Hằng quý, output: Bảng điểm}
        - {title: Mở lớp kỹ năng số, lead: vhxh, support: [vp], due: Tháng 4/2027, output: Lớp học}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    var leads: [(body: Body, range: SourceRange)] = []
    let tasks = context.plan.plan.tasks
    for index in tasks.indices where !tasks[index].lead.isEmpty && !tasks[index].support.isEmpty {
      leads.removeAll(keepingCapacity: true)
      for reference in tasks[index].lead { visitBodies(of: reference, context) { leads.append(($0, $1)) } }
      for (position, reference) in tasks[index].support.enumerated() {
        visitBodies(of: reference, context) { body, range in
          guard let lead = leads.first(where: { $0.body == body }) else { return }
          let label = label(of: body, reference, context)
          findings.add(
            at: range, .both(label, context.name(ofTask: index)), help: .deleteOne,
            related: [RelatedPlace(lead.range, .leadsHere)],
            fixes: fix(removing: position, from: tasks[index].support, context.plan.plan.file))
        }
      }
    }
  }

  /// Takes a supporting unit out of a list; of words that name several only a person can.
  private static func fix(removing index: Int, from support: [Reference], _ file: SourceFile) -> [Fix] {
    guard support.count > 1, support[index].form == .name else { return [] }
    let entry = support[index].range
    let edit =
      index > 0
      ? file.removal(of: entry, after: support[index - 1].range)
      : file.removal(of: entry, before: support[index + 1].range)
    return Fix.one(.cut, isSafe: false, edit)
  }

  private enum Body: Equatable {
    case unit(Symbol)
    case words([UInt8])

    static func == (left: Body, right: Body) -> Bool {
      switch (left, right) {
      case (.unit(let left), .unit(let right)): left.isSameUnit(as: right)
      case (.words(let left), .words(let right)): left == right
      default: false
      }
    }
  }

  private static func visitBodies(
    of reference: Reference, _ context: LintContext, _ visit: (Body, SourceRange) -> Void
  ) {
    switch reference.form {
    case .name:
      if let unit = reference.target { visit(.unit(context.unitNames.first(unit)), reference.text.range) }
    case .words:
      for item in context.unitNames.items(in: reference.text) {
        let body = item.unit.map { Body.unit(context.unitNames.first($0)) } ?? .words(item.words)
        visit(body, reference.text.range(of: item.range))
      }
    case .open: break
    }
  }

  /// What the table prints for the body.
  private static func label(of body: Body, _ reference: Reference, _ context: LintContext) -> String {
    if let unit = context.plan.unit(reference) { return unit.name.string }
    guard case .unit(let symbol) = body else { return reference.text.string }
    return context.plan.declarations(inScope: symbol.scope).units[symbol.index].name.string
  }
}

extension Message {
  fileprivate static func both(_ unit: String, _ task: Message) -> Message {
    Message(vi: "“\(unit)” vừa chủ trì vừa phối hợp \(task.vi)", en: "“\(unit)” both leads and supports \(task.en)")
  }
  fileprivate static let cut = Message(vi: "bỏ khỏi phần phối hợp", en: "take it out of the supporting units")
  fileprivate static let leadsHere = Message(vi: "chủ trì ở đây", en: "leads here")
  fileprivate static let deleteOne = Message(
    vi: "bỏ tên này khỏi phần phối hợp, hoặc giao đơn vị khác chủ trì",
    en: "take this name out of the supporting units, or let another unit lead")
}
