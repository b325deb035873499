import PlanLang

/// What is wrong with the fixed numbers of a plan's tables; read by the rules on gaps, order and repetition.
struct NumberFaults {
  /// A fault of a row, beside the row that it is out of step with.
  struct Fault {
    let row: NumberedRow
    /// The row before the hole, the row that follows, or the row that has the number too; nil at the end of a table.
    let other: NumberedRow?
    /// The row before, for a row that is out of order.
    var before: NumberedRow?
    /// The numbers that are missing.
    var missing: ClosedRange<Int>?
    /// The number that would be right for the row.
    var fitting: Int?
  }

  private(set) var gaps: [Fault] = []
  private(set) var misplaced: [Fault] = []
  private(set) var repeated: [Fault] = []
  /// Rows already blamed: a list may be printed by several tables.
  private var blamed: Set<NumberedRow.Subject> = []

  init(_ context: LintContext) {
    let resolved = context.plan
    let plan = resolved.plan
    let isFixed =
      plan.tasks.indices.contains { plan.tasks[$0].number != nil }
      || plan.objectives.indices.contains { plan.objectives[$0].number != nil }
      || plan.phases.contains { $0.number != nil } || plan.budget.contains { $0.number != nil }
      || plan.groups.contains { $0.number != nil }
    if isFixed {
      let tables = resolved.appendixTables.compactMap { $0 } + Self.tables(of: plan.sections, in: resolved)
      for table in tables { add(table, plan) }
      let kinds = Set(tables.map(\.kind))
      if !kinds.contains(.tasks) { add(plan.tasks.indices.map { (.task($0), plan.tasks[$0].number) }, plan) }
      if !kinds.contains(.objectives) {
        add(plan.objectives.indices.map { (.objective($0), plan.objectives[$0].number) }, plan)
      }
      if !kinds.contains(.phases) { add(plan.phases.indices.map { (.phase($0), plan.phases[$0].number) }, plan) }
      if !kinds.contains(.budget) { add(plan.budget.indices.map { (.budget($0), plan.budget[$0].number) }, plan) }
      if !kinds.contains(.tasks), !kinds.contains(.objectives) {
        var groups = SeriesOfRows()
        for index in plan.groups.indices { groups.add(.group(index), plan.groups[index].number, counted: nil) }
        report(groups)
      }
    }
    for (index, table) in plan.tables.enumerated() { add(table, index) }
  }

  private static func tables(of sections: [Section], in plan: ResolvedPlan) -> [ResolvedTable] {
    sections.flatMap { section in
      (section.use.flatMap(plan.table(of:)).map { [$0] } ?? []) + tables(of: section.sections, in: plan)
    }
  }

  // MARK: Collecting rows

  /// The rows of a printed table, and its group rows as a series of their own.
  private mutating func add(_ table: ResolvedTable, _ plan: Plan) {
    var series = SeriesOfRows()
    var groups = SeriesOfRows()
    var groupCount = 0
    var isFirstOfGroup = false
    var previous: NumberedRow.Subject?
    for row in table.rows {
      switch row {
      case .group:
        isFirstOfGroup = true
        groupCount += 1
      case .item(let item):
        guard let subject = Self.subject(table.kind, item.index) else { return }
        if isFirstOfGroup, let target = Self.group(of: subject, plan)?.target {
          groups.add(.group(target.index), plan.groups[target.index].number, counted: groupCount, isRomanCounted: true)
        }
        if isFirstOfGroup, table.layout.numbering.restart == .group { series.cut() }
        if Self.beginsAnew(subject, item.given, after: previous, plan) { series.cut() }
        isFirstOfGroup = false
        previous = subject
        series.add(subject, item.given, counted: item.counted)
      }
    }
    report(groups)
    report(series, elsewhere: numbersElsewhere(table, plan))
  }

  /// A list that no table prints, in the order of the file.
  private mutating func add(_ rows: [(subject: NumberedRow.Subject, number: Text?)], _ plan: Plan) {
    var series = SeriesOfRows()
    var previous: NumberedRow.Subject?
    for (position, row) in rows.enumerated() {
      if Self.beginsAnew(row.subject, row.number, after: previous, plan) { series.cut() }
      series.add(row.subject, row.number, counted: position + 1)
      previous = row.subject
    }
    report(series)
  }

  /// Whether a row is the first of another group and bears a fixed 1: the count begins anew, whatever the table says.
  private static func beginsAnew(
    _ subject: NumberedRow.Subject, _ number: Text?, after previous: NumberedRow.Subject?, _ plan: Plan
  ) -> Bool {
    guard let previous, number?.withUTF8(NumberedRow.Reading.init)?.value == 1 else { return false }
    return group(of: subject, plan)?.text != group(of: previous, plan)?.text
  }

  /// A table of one's own with a column of numbers typed by hand; after a heading row the numbers may begin anew.
  private mutating func add(_ table: OwnTable, _ index: Int) {
    let keys = table.columns.filter(Self.isNumberColumn).map(\.key)
    guard let key = keys.first else { return }
    var series = SeriesOfRows()
    var mayRestart = false
    for (row, cells) in table.rows.enumerated() {
      let number = cells.first { $0.key == key }?.value
      let reading = number?.withUTF8(NumberedRow.Reading.init)
      guard let reading, !reading.isRoman else {
        mayRestart = true
        if let number, reading != nil { series.add(.own(table: index, row: row), number, counted: nil) }
        continue
      }
      if mayRestart, reading.value == 1 { series.cut() }
      mayRestart = false
      series.add(.own(table: index, row: row), number, counted: nil)
    }
    report(series)
  }

  private static func isNumberColumn(_ column: Column) -> Bool {
    [column.key, column.label].contains { text in
      guard let text else { return false }
      let folded = text.withUTF8 { FoldedText($0, .bare) }
      return numberHeadings.contains(folded)
    }
  }

  private static let numberHeadings = Set(
    ["stt", "tt", "st t", "so tt", "so thu tu", "thu tu", "number"].map { FoldedText($0, .bare) })

  private static func subject(_ kind: TableKind, _ index: Int) -> NumberedRow.Subject? {
    switch kind {
    case .tasks: .task(index)
    case .objectives: .objective(index)
    case .phases: .phase(index)
    case .budget: .budget(index)
    case .own: nil
    }
  }

  private static func group(of subject: NumberedRow.Subject, _ plan: Plan) -> Reference? {
    switch subject {
    case .task(let index): plan.tasks[index].group
    case .objective(let index): plan.objectives[index].group
    default: nil
    }
  }

  /// What rows that the table leaves out bear, where one count runs through the whole list.
  private func numbersElsewhere(_ table: ResolvedTable, _ plan: Plan) -> [Int] {
    let numbers: [Text?] =
      switch table.kind {
      case .tasks: plan.tasks.map(\.number)
      case .objectives: plan.objectives.map(\.number)
      default: []
      }
    let items = table.items
    guard items.count < numbers.count else { return [] }
    let printed = Set(items.map(\.index))
    let values = numbers.map { $0?.withUTF8(NumberedRow.Reading.init)?.value }
    let given = values.compactMap { $0 }
    guard Set(given).count == given.count else { return [] }
    return values.indices.compactMap { printed.contains($0) ? nil : values[$0] }
  }

  // MARK: Reporting

  private mutating func report(_ series: SeriesOfRows, elsewhere: [Int] = []) {
    for rows in series.all where rows.contains(where: { $0.given != nil }) {
      for fault in NumberSequence(rows.map(\.value), elsewhere: elsewhere).faults() { add(fault, rows) }
    }
  }

  /// Blames the row whose number is fixed, where the one out of step is counted.
  private mutating func add(_ fault: NumberSequence.Fault, _ rows: [NumberedRow]) {
    switch fault {
    case .gap(let position, let previous, let missing):
      guard blamed.insert(rows[position].subject).inserted else { return }
      let isCounted = rows[position].given == nil
      let (row, other) = isCounted ? (rows[previous], rows[position]) : (rows[position], rows[previous])
      gaps.append(Fault(row: row, other: other, missing: missing))
    case .misplaced(let position, let end, let fitting):
      let fixed = rows[position..<end].first { $0.given != nil } ?? rows[..<position].last { $0.given != nil }
      guard let row = fixed, blamed.insert(row.subject).inserted else { return }
      misplaced.append(
        Fault(
          row: row, other: end < rows.count ? rows[end] : nil, before: position > 0 ? rows[position - 1] : nil,
          fitting: fitting))
    case .repeated(let position, let first, let fitting):
      let isCounted = rows[position].given == nil
      guard !isCounted || rows[first].given != nil else { return }
      let (row, other) = isCounted ? (rows[first], rows[position]) : (rows[position], rows[first])
      guard blamed.insert(row.subject).inserted else { return }
      repeated.append(Fault(row: row, other: other, fitting: isCounted ? nil : fitting))
    }
  }
}
