/// What a plan asks of one unit, as positions in the plan's lists, ascending.
public struct UnitShare: Sendable {
  /// The unit.
  public let unit: Symbol
  /// Tasks that it leads.
  public let led: [Int]
  /// Tasks that it supports and does not lead.
  public let supported: [Int]
  /// Tasks that it follows up.
  public let monitored: [Int]
  /// Objectives that it leads.
  public let objectives: [Int]
  /// Phases that it leads.
  public let phases: [Int]

  /// Whether nothing is asked of it.
  public var isEmpty: Bool { [led, supported, monitored, objectives, phases].allSatisfy(\.isEmpty) }
}

extension ResolvedPlan {
  /// What the plan asks of a unit. Linear in the size of the plan.
  public func share(of unit: Symbol) -> UnitShare {
    func names(_ references: [Reference]) -> Bool { references.contains { $0.target == unit } }
    let tasks = plan.tasks
    return UnitShare(
      unit: unit,
      led: tasks.indices.filter { names(tasks[$0].lead) },
      supported: tasks.indices.filter { names(tasks[$0].support) && !names(tasks[$0].lead) },
      monitored: tasks.indices.filter { names(tasks[$0].monitor) },
      objectives: plan.objectives.indices.filter { names(plan.objectives[$0].lead) },
      phases: plan.phases.indices.filter { names(plan.phases[$0].lead) })
  }

  /// The units of which something is asked: the plan's own in the order of declaration, then the registries'. Linear.
  public var unitsWithWork: [Symbol] {
    var units: Set<Symbol> = []
    func add(_ references: [Reference]) {
      for unit in references.compactMap(\.target) where unit.kind == .unit { units.insert(unit) }
    }
    for task in plan.tasks { for references in [task.lead, task.support, task.monitor] { add(references) } }
    for objective in plan.objectives { add(objective.lead) }
    for phase in plan.phases { add(phase.lead) }
    return units.sorted { ($0.scope, $0.index) < ($1.scope, $1.index) }
  }

  /// A table of chosen entries in a given order, without group rows. An entry has the number under which the plan prints it,
  /// so that both can be laid side by side; none where others of its kind are printed with a number and it is not.
  ///
  /// - Parameters:
  ///   - columns: keys of `kind`'s columns.
  ///   - positions: in the plan's list.
  public func table(_ kind: TableKind, columns: [String], of positions: [Int]) -> ResolvedTable {
    let place = plan.file.range
    let numbers = printedNumbers(of: kind)
    let isPrinted = numbers.contains { $0 != nil }
    let rows = positions.enumerated().map { order, position in
      ResolvedTable.Row.item(
        .init(
          index: position, counted: order + 1,
          given: isPrinted ? Text(numbers[position] ?? "", at: place) : nil))
    }
    let layout = TableLayout(
      columns: columns.map { Column(range: nil, key: Text($0, at: place), label: nil, columns: []) }, labels: [],
      numbering: Numbering(style: .arabic, restart: .never), groupRows: GroupRows.none, orientation: .portrait,
      widths: [], widthsRange: nil)
    return ResolvedTable(kind: kind, layout: layout, isUsual: false, rows: rows, total: .none)
  }
}
