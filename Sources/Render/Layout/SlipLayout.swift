import PlanLang

/// Lays out the slip that hands a unit its work: what it leads, supports and follows up, its objectives and phases, its
/// deadlines in order, and a line for both sides to sign. It is no document with a number of its own; head, place and day
/// are those of the issuer, for the office to fill in.
struct SlipLayout {
  private let plan: ResolvedPlan
  private let share: UnitShare
  private let unit: Unit
  private let identity: DocumentIdentity
  private let labels: DocumentLabels

  init(_ plan: ResolvedPlan, _ share: UnitShare, _ labels: DocumentLabels) {
    self.plan = plan
    self.labels = labels
    self.share = share
    unit = plan.unit(share.unit)
    identity = DocumentIdentity(plan: plan)
  }

  /// - Parameter title: kind and subject of the plan; nil where it has no subject.
  func document(of title: String?, provenance: Provenance) -> RenderedDocument {
    let kind = "Phiếu giao nhiệm vụ"
    let layout = HeadLayout(plan, labels)
    var head = layout.head
    head.marks = []
    head.number = "Số: " + DocumentIdentity.gap
    head.dateline = layout.dateline(identity.openDate)
    head.type = kind.uppercased()
    head.subject = "Thực hiện " + (title ?? identity.type)
    head.bases = []
    return RenderedDocument(
      title: "\(kind): \(unit.name.string)", provenance: provenance, head: head, body: opening + parts + closing,
      signature: SignatureBlock(
        recipientsTitle: "", recipients: [], receiver: ["ĐẠI DIỆN", "ĐƠN VỊ NHẬN NHIỆM VỤ"],
        authority: ["ĐẠI DIỆN", "CƠ QUAN GIAO NHIỆM VỤ"], name: ""))
  }

  private var opening: [BodyBlock] {
    let counts = [
      (share.led.count, "chủ trì", "nhiệm vụ"), (share.supported.count, "phối hợp thực hiện", "nhiệm vụ"),
      (share.monitored.count, "theo dõi, đôn đốc", "nhiệm vụ"), (share.objectives.count, "chủ trì", "chỉ tiêu"),
      (share.phases.count, "chủ trì", "giai đoạn"),
    ]
    let work = counts.filter { $0.0 > 0 }.map { "\($1) \(Self.counted($0)) \($2)" }.joined(separator: ", ")
    let words = "Theo \(identity.citation), đơn vị được giao \(work)."
    let hasNumbers = plan.taskNumbers.contains { $0 != nil }
    return [
      .paragraph(.init("Đơn vị nhận nhiệm vụ: \(unit.name.string).")),
      .paragraph(.init(hasNumbers ? words + " Số thứ tự dưới đây là số thứ tự trong \(identity.type)." : words)),
    ]
  }

  /// Two digits at least, as the decree writes numbers of days and documents.
  private static func counted(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// The tables, each under its heading; those without rows are left out.
  private var parts: [BodyBlock] {
    let tasks = plan.plan.tasks
    let hasPersons = share.led.contains { !tasks[$0].person.isEmpty }
    // What exactly a unit is to support with stands in brackets behind its name.
    let isExplained = share.supported.contains { position in
      tasks[position].support.contains { $0.target == share.unit && $0.note != nil }
    }
    let deadlines = deadlines
    let parts: [(title: String, kind: TableKind, columns: [String], rows: [Int])] = [
      (
        "Nhiệm vụ chủ trì", .tasks,
        ["number", "title"] + (hasPersons ? ["person"] : []) + ["support", "output", "due"],
        share.led
      ),
      (
        "Nhiệm vụ phối hợp", .tasks, ["number", "title", "lead"] + (isExplained ? ["support"] : []) + ["due"],
        share.supported
      ),
      ("Nhiệm vụ theo dõi, đôn đốc", .tasks, ["number", "title", "lead", "due"], share.monitored),
      ("Chỉ tiêu chủ trì", .objectives, objectiveColumns, share.objectives),
      ("Giai đoạn chủ trì", .phases, ["number", "title", "outputs", "due"], share.phases),
      // One deadline needs no list.
      (
        "Thời hạn phải hoàn thành, theo thứ tự", .tasks, ["due", "number", "title"],
        deadlines.count > 1 ? deadlines : []
      ),
    ]
    return parts.filter { !$0.rows.isEmpty }.enumerated().flatMap { order, part -> [BodyBlock] in
      let number = SectionNumber(level: .roman, position: order + 1)
      let table = plan.table(part.kind, columns: part.columns, of: part.rows)
      return [
        .heading(.init(level: number.level, number: number.label, title: part.title)),
        .table(
          TableBuilder(plan, table, labels, isLandscape: false, hasData: true).table(), title: part.title, total: nil),
      ]
    }
  }

  private var objectiveColumns: [String] {
    let objectives = share.objectives.map { plan.plan.objectives[$0] }
    let unit = objectives.contains { $0.unit != nil } ? ["unit"] : []
    let baseline = objectives.contains { $0.baseline != nil } ? ["baseline"] : []
    return ["number", "name"] + unit + baseline + ["target"]
  }

  /// The led tasks that have a last day, by that day, then by their place in the plan.
  private var deadlines: [Int] {
    let days = share.led.compactMap { position in
      plan.plan.tasks[position].due?.deadline.last.map { (day: $0, position: position) }
    }
    return days.sorted { ($0.day, $0.position) < ($1.day, $1.position) }.map(\.position)
  }

  private var closing: [BodyBlock] {
    let words =
      "Đề nghị đơn vị tổ chức thực hiện đúng thời hạn; có khó khăn, vướng mắc thì báo cáo cơ quan giao nhiệm vụ"
    return [.paragraph(.init(words + " để xem xét, giải quyết" + RenderedDocument.endMark))]
  }
}
