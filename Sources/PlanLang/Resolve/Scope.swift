/// The names that one file declares, ready to be looked up.
struct Scope: Sendable {
  private var ids: [SymbolKind: [Text: Int]] = [:]
  /// Full names, short names and aliases of units.
  private var unitNames: [Text: Int] = [:]

  init(_ declarations: Declarations) {
    add(.unit, declarations.units.map(\.id))
    add(.person, declarations.people.map(\.id))
    add(.citation, declarations.citations.map(\.id))
    add(.glossary, declarations.glossary.map(\.id))
    add(.layout, declarations.layouts.map(\.id))
    unitNames.reserveCapacity(declarations.units.count * 3)
    for (index, unit) in declarations.units.enumerated() {
      for name in unit.names where unitNames[name] == nil { unitNames[name] = index }
    }
  }

  /// The names of a plan, with those of its lists.
  init(_ plan: Plan) {
    self.init(plan.declarations)
    add(.group, plan.groups.map(\.id))
    add(.objective, plan.objectives.map(\.id))
    add(.task, plan.tasks.map(\.id))
    add(.phase, plan.phases.map(\.id))
    add(.appendix, plan.appendices.map(\.id))
    add(.table, plan.tables.map(\.id))
  }

  private mutating func add(_ kind: SymbolKind, _ names: [Text?]) {
    var table: [Text: Int] = [:]
    table.reserveCapacity(names.count)
    for (index, name) in names.enumerated() {
      guard let name, table[name] == nil else { continue }
      table[name] = index
    }
    if !table.isEmpty { ids[kind] = table }
  }

  /// Position of the declaration with this id.
  func index(of id: Text, _ kind: SymbolKind) -> Int? { ids[kind]?[id] }

  /// Position of the unit with this name or alias.
  func unitIndex(named name: Text) -> Int? { unitNames[name] }

  /// Every id of a kind, in no order.
  func names(of kind: SymbolKind) -> [String] { ids[kind]?.keys.map(\.string) ?? [] }
}

extension Unit {
  /// Every way to write it: full name, short name, aliases.
  public var names: [Text] { [name] + (short.map { [$0] } ?? []) + aliases }
}
