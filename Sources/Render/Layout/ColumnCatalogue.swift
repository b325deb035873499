import PlanLang

/// What each column prints, by key: the one place that knows how a field becomes the text of a cell.
struct ColumnCatalogue {
  /// The text of a cell in some column, by row.
  typealias CellText = (ResolvedTable.ItemRow) -> String

  private let plan: ResolvedPlan
  private let table: ResolvedTable

  init(_ plan: ResolvedPlan, _ table: ResolvedTable) {
    self.plan = plan
    self.table = table
  }

  /// What the column `key` prints; nothing for a key that the table does not have (PL013).
  func text(_ key: String) -> CellText {
    if key == "number" { return number }
    if key.hasPrefix("extra.") { return extra(String(key.dropFirst("extra.".count))) }
    let own = plan.plan
    switch table.kind {
    case .tasks: return task(key).map { text in { text(own.tasks[$0.index]) } } ?? Self.nothing
    case .objectives: return objective(key).map { text in { text(own.objectives[$0.index]) } } ?? Self.nothing
    case .phases: return phase(key).map { text in { text(own.phases[$0.index]) } } ?? Self.nothing
    case .budget: return Self.budget(key).map { text in { text(own.budget[$0.index]) } } ?? Self.nothing
    case .own: return extra(key)
    }
  }

  private static func nothing(_: ResolvedTable.ItemRow) -> String { "" }

  private func task(_ key: String) -> ((PlanTask) -> String)? {
    switch key {
    case "title": { $0.title?.string ?? "" }
    case "group": { plan.groupTitle($0.group)?.string ?? "" }
    case "person": { labels($0.person) }
    case "lead": { labels($0.lead) }
    case "support": { labels($0.support) }
    case "monitor": { labels($0.monitor) }
    case "due": { plan.words(of: $0.due) }
    case "output": { Self.joined($0.output.map(\.string)) }
    case "objectives": { Self.joined($0.objectives.map(objectiveName)) }
    case "budget": { $0.budget?.string ?? "" }
    case "note": { $0.note?.string ?? "" }
    default: nil
    }
  }

  private func objective(_ key: String) -> ((Objective) -> String)? {
    switch key {
    case "group": { plan.groupTitle($0.group)?.string ?? "" }
    case "name": { $0.name?.string ?? "" }
    case "unit": { $0.unit?.string ?? "" }
    case "baseline": { $0.baseline?.label ?? "" }
    case "target": { $0.target?.label ?? "" }
    case "lead": { labels($0.lead) }
    case "note": { $0.note?.string ?? "" }
    default: nil
    }
  }

  private func phase(_ key: String) -> ((Phase) -> String)? {
    switch key {
    case "title": { $0.title?.string ?? "" }
    case "due": { plan.words(of: $0.due) }
    case "focus": { $0.focus?.string ?? "" }
    case "outputs": { Self.joined($0.outputs.map(\.string)) }
    case "lead": { labels($0.lead) }
    default: nil
    }
  }

  private static func budget(_ key: String) -> ((BudgetLine) -> String)? {
    switch key {
    case "item": { $0.item?.string ?? "" }
    case "content": { $0.content?.string ?? "" }
    case "estimate": { $0.estimate?.string ?? "" }
    case "source": { $0.source?.string ?? "" }
    case "note": { $0.note?.string ?? "" }
    default: nil
    }
  }

  /// The row's number; an own table may write its numbers itself.
  private func number(_ row: ResolvedTable.ItemRow) -> String {
    if case .own = table.kind, let written = cells(row).first(where: { $0.key.string == "number" })?.value {
      return written.string
    }
    return table.printedNumber(row)
  }

  private func extra(_ key: String) -> CellText {
    { row in cells(row).first { $0.key.string == key }?.value?.string ?? "" }
  }

  private func cells(_ row: ResolvedTable.ItemRow) -> [ExtraCell] {
    switch table.kind {
    case .tasks: plan.plan.tasks[row.index].extra
    case .objectives: plan.plan.objectives[row.index].extra
    case .phases: plan.plan.phases[row.index].extra
    case .budget: plan.plan.budget[row.index].extra
    case .own(let index): plan.plan.tables[index].rows[row.index]
    }
  }

  private func labels(_ references: [Reference]) -> String {
    references.count == 1 ? plan.label(references[0]) : Self.joined(references.map(plan.label))
  }

  private func objectiveName(_ reference: Reference) -> String {
    guard let symbol = reference.target, symbol.kind == .objective else { return reference.text.string }
    return plan.plan.objectives[symbol.index].name?.string ?? reference.text.string
  }

  /// Several entries in one cell; one that is left open prints nothing.
  private static func joined(_ entries: [String]) -> String {
    entries.count == 1 ? entries[0] : entries.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Where the words of a column stand: numbers, times and figures in the middle, sums at the right.
  static func alignment(of key: String, _ kind: TableKind) -> DocumentTable.Alignment {
    switch key {
    case "number": .center
    case "due", "unit", "baseline", "target": if case .own = kind { .leading } else { .center }
    case "estimate": kind == .budget ? .trailing : .leading
    default: .leading
    }
  }
}
