import PlanLang

/// PL505: a task that nobody leads, or the one objective that nobody answers for.
enum NoLead: Rule {
  static let code = Code(505)
  static let name = "no-lead"
  static let level = Severity.warning
  static let findsMoreAtIssue = true
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi:
        "Một nhiệm vụ chưa có đơn vị chủ trì; một chỉ tiêu chưa có đơn vị theo dõi trong khi các chỉ tiêu khác đều có.",
      en: "A task that no unit leads; an objective that no unit answers for, where the others have one."),
    reason: Message(
      vi: "Việc không ai chủ trì thì không ai trả lời khi chậm; các đơn vị phối hợp chờ nhau.",
      en: "Work that nobody leads has nobody to answer for it; the supporting units wait for each other."),
    bad: [
      """
      # Một ô “Đơn vị theo dõi” để trống giữa các ô đã ghi.
      objectives:
        - {name: Tỷ lệ hồ sơ trực tuyến, target: ≥ 84%, lead: vp}
        - {name: ⟦Tỷ lệ hồ sơ đúng hạn⟧, target: ≥ 98%}
        - {name: Tỷ lệ hộ có cáp quang, target: ≥ 85%, lead: kt}
        - {name: Tỷ lệ người có chữ ký số, target: 50%, lead: ca}
      """,
      """
      tasks:
        - {title: ⟦Lắp màn hình tra cứu thủ tục tại bộ phận một cửa⟧, support: [vp], due: Quý II/2027, output: Biên bản nghiệm thu}
      """,
      """
      tasks:
        - {title: Cấp chữ ký số cho trưởng tổ dân phố, lead: ca, due: Tháng 4/2027, output: Danh sách được cấp}
        - {title: ⟦Dọn dữ liệu hộ tịch trùng lặp⟧, lead: [], due: Tháng 6/2027, output: Bảng đối chiếu}
      """,
      """
      nhiem_vu:
        - ten: ⟦"Sơ kết 6 tháng thực hiện kế hoạch"⟧
          phoi_hop: [vhxh, kt]
          thoi_han: Trước ngày 20/6/2027
          san_pham: Báo cáo sơ kết
      """,
      """
      tasks:
        - {title: ⟦Vận hành trang thông tin điện tử⟧, lead: {text: " "}, support: [vp], due: Thường xuyên, output: Tin bài}
      """,
      """
      tasks:
        - {title: Thuê chỗ đặt máy chủ, lead: {text: ⟦Chưa xác định⟧}, support: [kt], due: Quý III/2027, output: Hợp đồng}
        - {title: Trực hỗ trợ kỹ thuật, lead: {text: "⟦Theo phân công của Ủy ban nhân dân phường⟧"}, due: Cả năm 2027, output: Lịch trực}
        - {title: Giữ kho linh kiện, lead: vp, due: Cả năm 2027, output: Sổ kho}
      """,
    ],
    good: [
      """
      # Không chỉ tiêu nào ghi đơn vị, hoặc nhiều chỉ tiêu không ghi.
      objectives:
        - {name: Tỷ lệ hồ sơ trực tuyến, target: ≥ 84%, lead: vp}
        - {name: Tỷ lệ hồ sơ đúng hạn, target: ≥ 98%}
        - {name: Tỷ lệ hộ có cáp quang, target: ≥ 85%, lead: kt}
        - {name: Tỷ lệ người có chữ ký số, target: 50%}
      """,
      """
      tasks:
        - {title: Khai trương điểm hỗ trợ dịch vụ công lưu động, lead: {open: true}, due: Quý I/2027, output: Điểm hỗ trợ}
      """,
      """
      tasks:
        - {title: Nối mạng nhà văn hóa các tổ dân phố, lead: {text: Doanh nghiệp viễn thông trúng thầu}, due: Quý III/2027, output: Biên bản}
      """,
      """
      people:
        pct: {name: Trần Văn Minh, post: Phó Chủ tịch UBND phường}
      tasks:
        - {title: Chủ trì họp giao ban chuyển đổi số, person: pct, due: Hằng tháng, output: Thông báo kết luận}
        - {title: Tiếp dân trực tuyến định kỳ, person: pct, due: Hằng tuần, output: Sổ tiếp dân}
      """,
      """
      # Nhóm giúp việc, doanh nghiệp, người có tên cũng là người chịu trách nhiệm.
      tasks:
        - {title: Chấm thi ý tưởng số, lead: {text: Tổ giúp việc Ban Chỉ đạo chuyển đổi số}, due: Tháng 9/2027, output: Biên bản chấm}
        - {title: Bảo trì đường truyền, lead: {text: Đơn vị cung cấp dịch vụ viễn thông}, due: Hằng quý, output: Biên bản bảo trì}
      """,
      """
      # Một đơn vị có tên đứng cạnh lời để ngỏ.
      tasks:
        - {title: Mở điểm phát Wi-Fi, lead: [kt, {text: Theo phân công}], due: Quý II/2027, output: Điểm phát}
        - {title: Quay phim tư liệu, lead: {text: Phòng Văn hóa - Xã hội}, support: {text: Chưa xác định}, due: Quý IV/2027, output: Phim}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let tasks = context.plan.plan.tasks
    // A plan that names persons and no units at all says who answers in its own way.
    let namesUnits = tasks.contains { !$0.lead.isEmpty }
    for index in tasks.indices where !tasks[index].lead.contains(where: isSomebody) {
      let task = tasks[index]
      if !namesUnits, task.person.contains(where: isSomebody) { continue }
      if let open = task.lead.first(where: { $0.form == .open }) {
        guard context.stage == .issue else { continue }
        findings.add(at: open.range, .stillOpen(context.name(ofTask: index)), help: .nameUnit)
      } else if let words = task.lead.first(where: isNobody) {
        findings.add(
          at: words.text.range(of: words.text.whole),
          .nobodyNamed(words.text.string, context.name(ofTask: index)), help: .nameUnit)
      } else {
        findings.add(at: task.title?.range ?? task.range, .nobodyLeads(context.name(ofTask: index)), help: .nameUnit)
      }
    }
    checkObjectives(context, &findings)
  }

  /// Objectives may all do without a unit; where nearly all have one, an empty cell is forgotten.
  private static func checkObjectives(_ context: LintContext, _ findings: inout Findings) {
    let objectives = context.plan.plan.objectives
    for index in ForgottenRows.positions(of: objectives.count, where: { objectives[$0].lead.isEmpty }) {
      findings.add(
        at: objectives[index].name?.range ?? objectives[index].range,
        .nobodyFollows(context.name(ofObjective: index)), help: .nameFollower)
    }
  }

  private static func isSomebody(_ reference: Reference) -> Bool {
    switch reference.form {
    case .name: true
    case .words: !reference.text.foldedWords.bytes.isEmpty && !isNobody(reference)
    case .open: false
    }
  }

  /// Whether words in place of a unit say that it is still to be named: "Chưa xác định", "Theo phân công".
  private static func isNobody(_ reference: Reference) -> Bool {
    guard reference.form == .words else { return false }
    let words = reference.text.foldedWords
    return openings.longest(startingAt: 0, in: words) != nil || nothing.contains(words)
  }

  private static let openings = PhraseIndex([
    "chưa xác định", "chưa có", "chưa rõ", "chưa phân công", "chưa giao", "chưa chọn", "đang xác định", "sẽ phân công",
    "sẽ bổ sung", "bổ sung sau", "phân công sau", "theo phân công", "theo sự phân công", "theo chức năng",
    "theo nhiệm vụ được giao", "đơn vị được giao", "đơn vị được phân công", "cơ quan được giao",
    "cơ quan được phân công", "không có đơn vị",
  ])
  private static let nothing = ["không", "không có"].map { FoldedText($0, .name) }
}

extension Message {
  fileprivate static func nobodyLeads(_ task: Message) -> Message {
    Message(vi: "\(task.vi) chưa có đơn vị chủ trì", en: "\(task.en) has no leading unit")
  }
  fileprivate static func nobodyNamed(_ words: String, _ task: Message) -> Message {
    Message(
      vi: "“\(words)” ở phần chủ trì \(task.vi) không nói đơn vị nào",
      en: "“\(words)” as the lead of \(task.en) names no unit")
  }
  fileprivate static func stillOpen(_ task: Message) -> Message {
    Message(
      vi: "\(task.vi) sắp ban hành mà vẫn để trống đơn vị chủ trì",
      en: "\(task.en) is about to be issued with its leading unit still open")
  }
  fileprivate static func nobodyFollows(_ objective: Message) -> Message {
    Message(
      vi: "\(objective.vi) chưa có đơn vị theo dõi, các chỉ tiêu khác đều có",
      en: "\(objective.en) has no unit that answers for it, where the other objectives have one")
  }
  fileprivate static let nameFollower = Message(vi: "ghi một đơn vị ở ‹lead›", en: "name one unit at ‹lead›")
  fileprivate static let nameUnit = Message(
    vi: "ghi một đơn vị ở ‹lead›; khi đang soạn mà chưa chọn được thì viết {‹open›: true}",
    en: "name one unit at ‹lead›; while drafting, {‹open›: true} says it is not chosen yet")
}
