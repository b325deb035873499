/// Settles a table: its kind, its columns, and which rows it prints in which order under which number.
struct TableResolver {
  let plan: ResolvedPlan

  /// The table that `use` asks for; nil where its name is unknown.
  ///
  /// - Parameter byUnit: whether the rows are written unit by unit; then the filter's units are those that are written
  ///   about, and leave out no row.
  func resolve(_ use: TableUse, byUnit: Bool = false) -> ResolvedTable? {
    guard let kind = kind(of: use) else { return nil }
    var filter = use.filter
    if byUnit { filter.units = [] }
    let indices = indices(of: kind, filter)
    let layout = layout(for: kind, use, indices)
    let isUsual = use.layout.columns.isEmpty && (plan.layout(use.layoutName)?.columns.isEmpty ?? true)
    return ResolvedTable(
      kind: kind, layout: layout, isUsual: isUsual, rows: rows(of: kind, indices, layout), total: use.total)
  }

  /// What `use` shows; nil where its name is unknown.
  func kind(of use: TableUse) -> TableKind? {
    guard let name = use.table else { return nil }
    if let known = TableKind(named: name.text) { return known }
    guard let symbol = name.target, symbol.kind == .table else { return nil }
    return .own(symbol.index)
  }

  /// What the place says over the named layout, over what is usual.
  private func layout(for kind: TableKind, _ use: TableUse, _ indices: [Int]) -> TableLayout {
    let named = plan.layout(use.layoutName)
    var layout = use.layout
    if layout.columns.isEmpty {
      layout.columns = named?.columns ?? []
      if layout.widths.isEmpty { layout.widths = named?.widths ?? [] }
    }
    if layout.columns.isEmpty { layout.columns = usualColumns(of: kind, indices) }
    layout.labels = (named?.labels ?? []) + layout.labels
    layout.numbering.style = layout.numbering.style ?? named?.numbering.style ?? .arabic
    layout.numbering.restart = layout.numbering.restart ?? named?.numbering.restart ?? .never
    layout.orientation = layout.orientation ?? named?.orientation ?? .landscape
    layout.groupRows = layout.groupRows ?? named?.groupRows ?? usualGroupRows(of: kind, layout)
    return layout
  }

  private func usualGroupRows(of kind: TableKind, _ layout: TableLayout) -> GroupRows {
    if layout.columns.contains(where: { $0.key.string == "group" }) { return .none }
    return kind == .objectives ? .columns : .span
  }

  /// The language's columns that always stand, and those in which some row of the table has something.
  private func usualColumns(of kind: TableKind, _ indices: [Int]) -> [Column] {
    let keys: [String]
    switch kind {
    case .tasks:
      let tasks = indices.lazy.map { plan.plan.tasks[$0] }
      keys = [
        "number", "title", tasks.contains { !$0.person.isEmpty } ? "person" : nil, "lead", "support",
        tasks.contains { !$0.monitor.isEmpty } ? "monitor" : nil, "due", "output",
        tasks.contains { $0.budget != nil } ? "budget" : nil, tasks.contains { $0.note != nil } ? "note" : nil,
      ].compactMap { $0 }
    case .objectives:
      let objectives = indices.lazy.map { plan.plan.objectives[$0] }
      keys = [
        "number", "name", objectives.contains { $0.unit != nil } ? "unit" : nil,
        objectives.contains { $0.baseline != nil } ? "baseline" : nil, "target",
        objectives.contains { !$0.lead.isEmpty } ? "lead" : nil, objectives.contains { $0.note != nil } ? "note" : nil,
      ].compactMap { $0 }
    case .phases, .budget: keys = StandardColumn.all(of: kind).map(\.key)
    case .own(let index): return plan.plan.tables[index].columns
    }
    return keys.map { Column(range: nil, key: Text($0, at: plan.plan.file.range), label: nil, columns: []) }
  }

  /// Positions of the rows that a filter admits.
  private func indices(of kind: TableKind, _ filter: RowFilter) -> [Int] {
    switch kind {
    case .tasks:
      let tasks = plan.plan.tasks
      return tasks.indices.filter {
        filter.admits(group: tasks[$0].group, lead: tasks[$0].lead, support: tasks[$0].support, in: plan)
      }
    case .objectives:
      let objectives = plan.plan.objectives
      return objectives.indices.filter {
        filter.admits(group: objectives[$0].group, lead: objectives[$0].lead, in: plan)
      }
    case .phases: return Array(plan.plan.phases.indices)
    case .budget: return Array(plan.plan.budget.indices)
    case .own(let index): return Array(plan.plan.tables[index].rows.indices)
    }
  }

  private func rows(of kind: TableKind, _ indices: [Int], _ layout: TableLayout) -> [ResolvedTable.Row] {
    let own = plan.plan
    switch kind {
    case .tasks: return rows(indices, layout, number: { own.tasks[$0].number }, group: { own.tasks[$0].group })
    case .objectives:
      return rows(indices, layout, number: { own.objectives[$0].number }, group: { own.objectives[$0].group })
    case .phases: return rows(indices, layout, number: { own.phases[$0].number }, group: { _ in nil })
    case .budget: return rows(indices, layout, number: { own.budget[$0].number }, group: { _ in nil })
    case .own: return rows(indices, layout, number: { _ in nil }, group: { _ in nil })
    }
  }

  private func rows(
    _ indices: [Int], _ layout: TableLayout, number: (Int) -> Text?, group: (Int) -> Reference?
  ) -> [ResolvedTable.Row] {
    var rows: [ResolvedTable.Row] = []
    rows.reserveCapacity(indices.count + 8)
    var counted = 0
    func add(_ index: Int) {
      counted += 1
      rows.append(.item(.init(index: index, counted: counted, given: number(index))))
    }
    guard layout.groupRows != GroupRows.none, indices.contains(where: { group($0) != nil }) else {
      indices.forEach(add)
      return rows
    }
    for (position, part) in parts(of: indices, group).enumerated() {
      if layout.numbering.restart == .group { counted = 0 }
      if let group = part.group {
        let declared = group.target.map { plan.plan.groups[$0.index] }
        rows.append(
          .group(
            .init(
              number: declared?.number?.string ?? RomanNumeral.string(position + part.offset),
              title: plan.groupTitle(group))))
      }
      part.indices.forEach(add)
    }
    return rows
  }

  private struct Part {
    let group: Reference?
    var indices: [Int]
    /// 1, or 0 where rows without a group come first.
    var offset = 1
  }

  /// Rows by group: those without one first, then declared groups in their order, then others as they appear.
  private func parts(of indices: [Int], _ group: (Int) -> Reference?) -> [Part] {
    var loose: [Int] = []
    var declared = [Part?](repeating: nil, count: plan.plan.groups.count)
    var others: [Part] = []
    var positions: [Text: Int] = [:]
    for index in indices {
      guard let reference = group(index) else {
        loose.append(index)
        continue
      }
      if let target = reference.target {
        if declared[target.index] == nil { declared[target.index] = Part(group: reference, indices: []) }
        declared[target.index]?.indices.append(index)
      } else if let position = positions[reference.text] {
        others[position].indices.append(index)
      } else {
        positions[reference.text] = others.count
        others.append(Part(group: reference, indices: [index]))
      }
    }
    var parts = declared.compactMap { $0 } + others
    if !loose.isEmpty {
      for index in parts.indices { parts[index].offset = 0 }
      parts.insert(Part(group: nil, indices: loose), at: 0)
    }
    return parts
  }
}

extension RowFilter {
  func admits(group: Reference?, lead: [Reference], support: [Reference] = [], in plan: ResolvedPlan) -> Bool {
    if let wanted = self.group {
      guard let group, group.target != nil ? group.target == wanted.target : group.text == wanted.text else {
        return false
      }
    }
    if let wanted = self.lead {
      guard lead.contains(where: { $0.target != nil && $0.target == wanted.target }) else { return false }
    }
    guard !units.isEmpty else { return true }
    let workers = Set((lead + support).compactMap(\.target))
    return units.contains { $0.target.map(workers.contains) ?? false }
  }
}
