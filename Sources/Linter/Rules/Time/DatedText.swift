import PlanLang

/// The texts of a plan in which a year should be the plan's own.
enum DatedText {
  /// What a text is, as far as its years are concerned.
  enum Place {
    case subject, heading, paragraph, group, label, cell, phase, budget
    case appendix(Int)
    case task(Int), output(Int), taskNote(Int), objective(Int), objectiveNote(Int)

    /// Whether it may tell of the past as well.
    var isNarrative: Bool {
      switch self {
      case .paragraph, .cell, .taskNote, .objectiveNote, .budget, .subject, .appendix: true
      default: false
      }
    }

    func name(in context: LintContext) -> Message {
      switch self {
      case .subject: Message(vi: "trích yếu", en: "the subject")
      case .heading: Message(vi: "tiêu đề này", en: "this heading")
      case .paragraph: Message(vi: "đoạn này", en: "this paragraph")
      case .group: Message(vi: "tên nhóm", en: "the group's title")
      case .label: Message(vi: "tên cột", en: "the column's heading")
      case .cell: Message(vi: "ô của bảng", en: "the table's cell")
      case .phase: Message(vi: "giai đoạn này", en: "this phase")
      case .budget: Message(vi: "khoản kinh phí này", en: "this budget line")
      case .appendix(let index): context.name(ofAppendix: index)
      case .task(let index): context.name(ofTask: index)
      case .output(let index): context.name(ofTask: index).of(vi: "sản phẩm của", en: "the output of")
      case .taskNote(let index): context.name(ofTask: index).of(vi: "ghi chú của", en: "the note of")
      case .objective(let index): context.name(ofObjective: index)
      case .objectiveNote(let index): context.name(ofObjective: index).of(vi: "ghi chú của", en: "the note of")
      }
    }
  }

  /// The texts to read, without those that look back, rest on documents or are judged by another rule (PL402, PL406).
  static func all(in context: LintContext, _ times: PlanTimes) -> [(text: Text, place: Place)] {
    let plan = context.plan.plan
    var result: [(text: Text, place: Place)] = []
    func add(_ text: Text?, _ place: Place) {
      if let text { result.append((text, place)) }
    }
    if let subject = plan.document.subject, times.wrongYear(inTitle: subject) == nil { add(subject, .subject) }
    addSections(plan.sections, &result)
    for group in plan.groups { add(group.title, .group) }
    for (index, objective) in plan.objectives.enumerated() {
      add(objective.name, .objective(index))
      add(objective.note, .objectiveNote(index))
      add(objective.target?.text, .objective(index))
    }
    for (index, task) in plan.tasks.enumerated() {
      add(task.title, .task(index))
      for output in task.output { add(output, .output(index)) }
      add(task.note, .taskNote(index))
    }
    for phase in plan.phases {
      for text in [phase.title, phase.focus] + phase.outputs { add(text, .phase) }
    }
    for line in plan.budget {
      for text in [line.item, line.content, line.source, line.note] { add(text, .budget) }
    }
    for table in plan.tables { addCells(table, times.span, &result) }
    for (index, appendix) in plan.appendices.enumerated() {
      if let title = appendix.title, times.wrongYear(inTitle: title) == nil { add(title, .appendix(index)) }
      let layout = appendix.use.layout
      let labels = layout.labels.filter { $0.key.string != "baseline" && $0.key.string != "hien_trang" }.map(\.label)
      addLabels(labels + layout.columns.flatMap(Self.labels), times.span, &result)
    }
    return result
  }

  /// Headings and paragraphs, without the parts that tell what was done.
  private static func addSections(_ sections: [Section], _ result: inout [(text: Text, place: Place)]) {
    for section in sections {
      if let title = section.title { result.append((title, .heading)) }
      guard !(section.title?.speaks(of: reviewHeadings) ?? false) else { continue }
      for text in section.text { result.append((text, .paragraph)) }
      addSections(section.sections, &result)
    }
  }

  /// Headings of columns; where one names the plan's years, the others stand beside it to be compared.
  private static func addLabels(_ labels: [Text], _ span: YearSpan, _ result: inout [(text: Text, place: Place)]) {
    let isCompared = labels.contains { label in
      label.withUTF8(YearMention.find).contains { $0.role == .bare && span.contains($0.year) }
    }
    if !isCompared { result += labels.map { ($0, .label) } }
  }

  /// The cells of columns that say what will be done, and when; the others tell how things are.
  private static func addCells(_ table: OwnTable, _ span: YearSpan, _ result: inout [(text: Text, place: Place)]) {
    addLabels(table.columns.flatMap(labels), span, &result)
    let columns = table.columns.filter { column in
      guard let label = column.label else { return false }
      return label.speaks(of: workHeadings) && !label.speaks(of: reviewHeadings)
    }
    let keys = Set(columns.map(\.key))
    guard !keys.isEmpty else { return }
    for cell in table.rows.joined() where keys.contains(cell.key) {
      if let value = cell.value { result.append((value, .cell)) }
    }
  }

  private static func labels(_ column: Column) -> [Text] {
    let isBaseline = column.key.string == "baseline"
    return (isBaseline ? [] : column.label.map { [$0] } ?? []) + column.columns.flatMap(labels)
  }

  private static let reviewHeadings = [
    "đánh giá", "kết quả", "hiện trạng", "thực trạng", "tình hình", "tồn tại", "hạn chế", "khái quát", "đặc điểm",
    "sự cần thiết", "bối cảnh", "căn cứ", "minh chứng", "số liệu", "đã đạt", "baseline",
  ].map { FoldedText($0, .name) }
  private static let workHeadings = [
    "thời gian", "thời hạn", "tiến độ", "hoàn thành", "lộ trình", "kế hoạch", "định hướng", "mục tiêu", "nhiệm vụ",
    "nội dung", "giải pháp", "chỉ tiêu", "sản phẩm", "hoạt động", "công việc",
  ].map { FoldedText($0, .name) }
}

extension Text {
  fileprivate func speaks(of subjects: [FoldedText]) -> Bool {
    let folded = withUTF8 { FoldedText($0, .name).bytes }
    return subjects.contains { folded.contains(bytes: $0.bytes) }
  }
}

extension Message {
  fileprivate func of(vi: String, en: String) -> Message {
    Message(vi: "\(vi) \(self.vi)", en: "\(en) \(self.en)")
  }
}
