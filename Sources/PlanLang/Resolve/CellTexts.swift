extension Plan {
  /// Where the rows of a table and the titles of its groups are written; nil for a table without rows.
  func range(ofRows kind: TableKind) -> SourceRange? {
    let ranges =
      switch kind {
      case .tasks: [tasks.first?.range, tasks.last?.range, groups.first?.range, groups.last?.range]
      case .objectives: [objectives.first?.range, objectives.last?.range, groups.first?.range, groups.last?.range]
      case .phases: [phases.first?.range, phases.last?.range]
      case .budget: [budget.first?.range, budget.last?.range]
      case .own(let index): [tables[index].range]
      }
    let known = ranges.compactMap { $0 }
    guard let first = known.map(\.start).min(), let last = known.map(\.end).max() else { return nil }
    return SourceRange(file: file.id, start: first, end: last)
  }

  /// Where a row of a table is written; nil for an empty row of one's own.
  func range(ofRow index: Int, of kind: TableKind) -> SourceRange? {
    switch kind {
    case .tasks: return tasks[index].range
    case .objectives: return objectives[index].range
    case .phases: return phases[index].range
    case .budget: return budget[index].range
    case .own(let table):
      let cells = tables[table].rows[index]
      guard let first = cells.first?.key.range, let last = cells.last else { return nil }
      return SourceRange(file: first.file, start: first.start, end: (last.value?.range ?? last.key.range).end)
    }
  }

  /// The texts of a row's own that a column prints.
  func texts(ofRow index: Int, of kind: TableKind, column: String) -> [Text] {
    switch kind {
    case .tasks: tasks[index].texts(column)
    case .objectives: objectives[index].texts(column)
    case .phases: phases[index].texts(column)
    case .budget: budget[index].texts(column)
    case .own(let table): tables[table].rows[index].texts("extra." + column)
    }
  }
}

extension PlanTask {
  fileprivate func texts(_ column: String) -> [Text] {
    switch column {
    case "title": [title].compactMap { $0 }
    case "lead": lead.compactMap(\.note)
    case "support": support.compactMap(\.note)
    case "monitor": monitor.compactMap(\.note)
    case "due": [due?.text].compactMap { $0 }
    case "output": output
    case "budget": [budget].compactMap { $0 }
    case "note": [note].compactMap { $0 }
    default: extra.texts(column)
    }
  }
}

extension Objective {
  fileprivate func texts(_ column: String) -> [Text] {
    switch column {
    case "name": [name].compactMap { $0 }
    case "unit": [unit].compactMap { $0 }
    case "baseline": [baseline?.value, baseline?.text].compactMap { $0 }
    case "target": [target?.value, target?.text].compactMap { $0 }
    case "lead": lead.compactMap(\.note)
    case "note": [note].compactMap { $0 }
    default: extra.texts(column)
    }
  }
}

extension Phase {
  fileprivate func texts(_ column: String) -> [Text] {
    switch column {
    case "title": [title].compactMap { $0 }
    case "due": [due?.text].compactMap { $0 }
    case "focus": [focus].compactMap { $0 }
    case "outputs": outputs
    case "lead": lead.compactMap(\.note)
    default: extra.texts(column)
    }
  }
}

extension BudgetLine {
  fileprivate func texts(_ column: String) -> [Text] {
    switch column {
    case "item": [item].compactMap { $0 }
    case "content": [content].compactMap { $0 }
    case "estimate": [estimate].compactMap { $0 }
    case "source": [source].compactMap { $0 }
    case "note": [note].compactMap { $0 }
    default: extra.texts(column)
    }
  }
}

extension [ExtraCell] {
  /// The cells of the column `extra.KEY`.
  fileprivate func texts(_ column: String) -> [Text] {
    guard column.hasPrefix("extra.") else { return [] }
    let key = column.dropFirst("extra.".count)
    return filter { $0.key.string == key }.compactMap(\.value)
  }
}
