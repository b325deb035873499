import PlanLang

/// What the cells of each column say as data, by key. A field's type decides: deadlines can be days, baselines and targets
/// figures, sums money. Columns of a plan's own have no type; such a column counts as numbers where all its cells are.
struct ColumnValues {
  private let plan: ResolvedPlan
  private let table: ResolvedTable

  init(_ plan: ResolvedPlan, _ table: ResolvedTable) {
    self.plan = plan
    self.table = table
  }

  /// Whether `key` is a column of the plan's own in which nothing but numbers stands.
  func areNumbers(_ key: String, _ texts: some Sequence<String>) -> Bool {
    guard key != "number", isOwn(key) else { return false }
    var isFilled = false
    for text in texts where !text.isEmpty {
      guard CellNumber(whole: text) != nil else { return false }
      isFilled = true
    }
    return isFilled
  }

  /// What a cell says; nil for words.
  ///
  /// - Parameter isNumber: what ``areNumbers(_:_:)`` said of its column.
  func value(of cell: DocumentTable.Cell, _ key: String, _ row: ResolvedTable.ItemRow, isNumber: Bool) -> CellValue? {
    guard cell.lines.count == 1, let text = cell.lines.first else { return nil }
    if isNumber { return CellNumber(whole: text).map(CellValue.number) }
    if key == "number" { return CellNumber(whole: text, isRowNumber: true).map(CellValue.number) }
    let own = plan.plan
    switch (table.kind, key) {
    case (.tasks, "due"): return day(own.tasks[row.index].due, text)
    case (.phases, "due"): return day(own.phases[row.index].due, text)
    case (.objectives, "baseline"): return figure(own.objectives[row.index].baseline, text)
    case (.objectives, "target"): return figure(own.objectives[row.index].target, text)
    case (.tasks, "budget"), (.budget, "estimate"): return amount(text)
    default: return nil
    }
  }

  private func isOwn(_ key: String) -> Bool {
    if case .own = table.kind { return true }
    return key.hasPrefix("extra.")
  }

  /// A deadline of which the whole phrase is one day.
  private func day(_ due: Due?, _ text: String) -> CellValue? {
    guard let expressions = due?.deadline.expressions, expressions.count == 1, let only = expressions.first,
      only.kind == .day, !only.saysMore, let last = only.last
    else { return nil }
    return CellDate(last, in: text).map(CellValue.date)
  }

  private func figure(_ figure: Figure?, _ text: String) -> CellValue? {
    guard let figure, figure.text == nil, let quantity = figure.quantity else { return nil }
    return CellNumber(quantity, in: text).map(CellValue.number)
  }

  private func amount(_ text: String) -> CellValue? {
    guard case .quantity(let quantity) = Array(text.utf8).withUnsafeBufferPointer(Quantity.read) else { return nil }
    return CellNumber(quantity, in: text).map(CellValue.number)
  }
}
