import PlanLang

/// The texts of a plan in which a year should be the plan's own.
enum DatedText {
  /// What a text is, as far as its years are concerned.
  enum Place {
    case subject, heading, paragraph, group, label, cell, phase, budget
    /// A paragraph under a heading of aims.
    case aim
    case appendix(Int)
    case task(Int), output(Int), taskNote(Int), objective(Int), objectiveNote(Int)

    /// Whether it may tell of the past as well.
    var isNarrative: Bool {
      switch self {
      case .paragraph, .aim, .cell, .taskNote, .objectiveNote, .budget, .subject, .appendix: true
      default: false
      }
    }

    func name(in context: LintContext) -> Message {
      switch self {
      case .subject: Message(vi: "trích yếu", en: "the subject")
      case .heading: Message(vi: "tiêu đề này", en: "this heading")
      case .paragraph, .aim: Message(vi: "đoạn này", en: "this paragraph")
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

  /// The texts with a year that may be stale, without those that look back, rest on documents or are judged by another
  /// rule (PL402, PL406).
  static func all(in context: LintContext, _ times: PlanTimes) -> [Item] {
    let plan = context.plan.plan
    var list = List(span: times.span)
    // Most plans have such years only in what they cite.
    guard context.texts.holds(.year, where: { $0.role != .basis && $0.role != .citation && list.mayBeStale($0.text) })
    else { return [] }
    if let subject = plan.document.subject, list.mayBeStale(subject), times.wrongYear(inTitle: subject) == nil {
      list.add(subject, .subject)
    }
    list.add(plan.sections)
    for group in plan.groups { list.add(group.title, .group) }
    for index in plan.objectives.indices {
      list.add(plan.objectives[index].name, .objective(index))
      list.add(plan.objectives[index].note, .objectiveNote(index))
      list.add(plan.objectives[index].target?.text, .objective(index))
    }
    for index in plan.tasks.indices {
      list.add(plan.tasks[index].title, .task(index))
      list.add(plan.tasks[index].output, .output(index))
      list.add(plan.tasks[index].note, .taskNote(index))
    }
    for phase in plan.phases {
      list.add(phase.title, .phase)
      list.add(phase.focus, .phase)
      list.add(phase.outputs, .phase)
    }
    for line in plan.budget {
      for text in [line.item, line.content, line.source, line.note] { list.add(text, .budget) }
    }
    for table in plan.tables { list.addCells(table) }
    for (index, appendix) in plan.appendices.enumerated() {
      if let title = appendix.title, list.mayBeStale(title), times.wrongYear(inTitle: title) == nil {
        list.add(title, .appendix(index))
      }
      list.addLabels(of: appendix.use.layout)
    }
    return list.items
  }

  /// A text, and what it is.
  typealias Item = (text: Text, place: Place)

  /// Whether a year may be left over: next year is planned for, and round years far ahead are a programme's.
  static func mayBeStale(_ year: Int, _ span: YearSpan) -> Bool {
    if year > span.last { return year != span.last + 1 && year % 5 != 0 && year <= span.last + 10 }
    return year < span.first && year >= span.first - 10
  }

  private struct List {
    let span: YearSpan
    var items: [Item] = []

    /// Asked before all else, since few texts have such a year. What `${...}` fills in is judged where it is written.
    func mayBeStale(_ text: Text) -> Bool {
      text.withWrittenUTF8 { bytes in YearMention.mayStand(in: bytes) { DatedText.mayBeStale($0, span) } }
    }

    mutating func add(_ texts: [Text], _ place: Place) {
      for index in texts.indices where mayBeStale(texts[index]) { items.append((texts[index], place)) }
    }

    mutating func add(_ text: Text?, _ place: Place) {
      if let text, mayBeStale(text) { items.append((text, place)) }
    }

    /// Headings and paragraphs, without the parts that tell what was done.
    mutating func add(_ sections: [Section], underAim: Bool = false) {
      for section in sections {
        add(section.title, .heading)
        let count = items.count
        let isAim = underAim || section.title?.speaks(of: aimHeadings) ?? false
        add(section.text, isAim ? .aim : .paragraph)
        add(section.items, isAim ? .aim : .paragraph)
        if let layout = section.use?.layout { addLabels(of: layout) }
        add(section.sections, underAim: isAim)
        if items.count > count, section.title?.speaks(of: reviewHeadings) ?? false {
          items.removeLast(items.count - count)
        }
      }
    }

    /// The headings that a place gives the columns of its table.
    mutating func addLabels(of layout: TableLayout) {
      let labels = layout.labels.filter { $0.key.string != "baseline" && $0.key.string != "hien_trang" }.map(\.label)
      addLabels(labels + layout.columns.flatMap(DatedText.labels))
    }

    /// Headings of columns; where one names the plan's years, the others stand beside it to be compared.
    mutating func addLabels(_ labels: [Text]) {
      guard labels.contains(where: mayBeStale) else { return }
      let isCompared = labels.contains { label in
        label.withUTF8(YearMention.find).contains { $0.role == .bare && span.contains($0.year) }
      }
      guard !isCompared else { return }
      for label in labels { add(label, .label) }
    }

    /// The cells of columns that say what will be done, and when; the others tell how things are.
    mutating func addCells(_ table: OwnTable) {
      addLabels(table.columns.flatMap(DatedText.labels))
      let cells = table.rows.joined().filter { $0.value.map(mayBeStale) ?? false }
      guard !cells.isEmpty else { return }
      let columns = table.columns.filter { column in
        guard let label = column.label else { return false }
        return label.speaks(of: workHeadings) && !label.speaks(of: reviewHeadings)
      }
      let keys = Set(columns.map(\.key))
      for cell in cells where keys.contains(cell.key) {
        if let value = cell.value { items.append((value, .cell)) }
      }
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
  private static let aimHeadings = ["mục tiêu", "chỉ tiêu"].map { FoldedText($0, .name) }
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
