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
      """
      # Chủ trì và phối hợp chép nhầm cho nhau; đơn vị viết bằng tên thay cho mã.
      tasks:
        - {title: Thay bảng tên đường, lead: vhxh, support: [kt, {text: "Các tổ dân phố, ⟦Phòng VHXH⟧"}], due: Quý II/2027, output: Bảng tên}
        - {title: Tổ chức ngày hội số, lead: [vhxh, vp], support: [ca, ⟦Phòng Văn hóa - Xã hội⟧], due: Tháng 10/2027, output: Ngày hội}
        - {title: Lắp bảng tin điện tử, lead: {text: "Đoàn Thanh niên, Hội Cựu chiến binh"}, support: [{text: "⟦Hội cựu chiến binh⟧; Hội Nông dân"}], due: Quý II/2027, output: Bảng tin}
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
      """
      # Hai bộ phận của một phòng.
      tasks:
        - {title: Gộp kho ảnh tư liệu, lead: {text: "Phòng Văn hóa - Xã hội (bộ phận văn hóa)"}, support: {text: "Phòng Văn hóa - Xã hội (bộ phận lao động); Công an phường"}, due: Quý II/2027, output: Kho ảnh}
        - {title: Khảo sát điểm đen giao thông, lead: {unit: ca, note: tổ cảnh sát khu vực}, support: [{unit: ca, note: tổ tổng hợp}, kt], due: Quý I/2027, output: Bản đồ}
      """,
      """
      # Một phần tên của đơn vị chủ trì nằm trong tên đơn vị khác.
      units:
        y-te: {name: Trạm Y tế}
        hoc: {name: Trường Tiểu học Bình Minh}
      tasks:
        - {title: Khám mắt cho học sinh, lead: y-te, support: {text: "Trạm Y tế xã Tân An, các trường học"}, due: Tháng 9/2027, output: Sổ khám}
        - {title: Dạy thử bài giảng số, lead: hoc, support: {text: "Trường Tiểu học Bình Minh 2; Trường Trung học cơ sở Bình Minh"}, due: Quý IV/2027, output: Bài giảng}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    var leads: [(body: Body, note: FoldedText?, range: SourceRange)] = []
    let tasks = context.plan.plan.tasks
    for index in tasks.indices where mayShare(tasks[index], context) {
      leads.removeAll(keepingCapacity: true)
      for reference in tasks[index].lead { visitBodies(of: reference, context) { leads.append(($0, $1, $2)) } }
      for (position, reference) in tasks[index].support.enumerated() {
        visitBodies(of: reference, context) { body, note, range in
          // Two sections of one office may share the work.
          guard
            let lead = leads.first(where: {
              $0.body.isSame(as: body, context) && ($0.note == nil || note == nil || $0.note == note)
            })
          else { return }
          let label = label(of: body, reference, context)
          findings.add(
            at: range, .both(label, context.name(ofTask: index)), help: .deleteOne,
            related: [RelatedPlace(lead.range, .leadsHere)],
            fixes: fix(removing: position, from: tasks[index].support, context.plan.plan.file))
        }
      }
    }
  }

  /// Whether a supporting unit may lead as well: no, where all are declared units and none is in both lists, as nearly always.
  private static func mayShare(_ task: PlanTask, _ context: LintContext) -> Bool {
    let (lead, support) = (task.lead, task.support)
    guard !lead.isEmpty, !support.isEmpty else { return false }
    for index in lead.indices where lead[index].form == .words { return true }
    for index in support.indices {
      if support[index].form == .words { return true }
      guard let unit = support[index].target.map(context.unitNames.first) else { continue }
      for other in lead.indices {
        if let leads = lead[other].target.map(context.unitNames.first), leads.isSameUnit(as: unit) { return true }
      }
    }
    return false
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

  private enum Body {
    case unit(Symbol)
    /// Words that are no unit's name as it stands; folded.
    case words([UInt8])

    /// Whether both are one body: one declaration, or words that differ in abbreviations alone ("Phòng VHXH").
    func isSame(as other: Body, _ context: LintContext) -> Bool {
      switch (self, other) {
      case (.unit(let unit), .unit(let other)): unit.isSameUnit(as: other)
      case (.words(let words), .words(let other)): words == other || Self.hash(words) == Self.hash(other)
      case (.unit(let unit), .words(let words)), (.words(let words), .unit(let unit)):
        TitleWords(context.plan.declarations(inScope: unit.scope).units[unit.index].name).hash == Self.hash(words)
      }
    }

    private static func hash(_ words: [UInt8]) -> UInt64 {
      words.withUnsafeBufferPointer { TitleWords(FoldedText($0, .name)).hash }
    }
  }

  private static func visitBodies(
    of reference: Reference, _ context: LintContext, _ visit: (Body, FoldedText?, SourceRange) -> Void
  ) {
    switch reference.form {
    case .name:
      guard let unit = reference.target else { return }
      visit(.unit(context.unitNames.first(unit)), reference.note?.foldedWords, reference.text.range)
    case .words:
      for item in context.unitNames.items(in: reference.text) {
        let body = item.unit.map { Body.unit(context.unitNames.first($0)) } ?? .words(item.words)
        visit(body, UnitNames.note(after: item, in: reference.text), reference.text.range(of: item.range))
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
