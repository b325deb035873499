/// The names that one file declares, ready to be looked up.
struct Scope: Sendable {
  /// Two declarations of one kind with one id, by position.
  struct Duplicate: Sendable {
    let kind: SymbolKind
    let first: Int
    let second: Int
  }

  /// Tables by the kind's raw value.
  private var ids: [NameTable]
  /// Full names, short names and aliases of units.
  private var unitNames: NameTable
  /// Ids that are declared twice.
  private(set) var duplicates: [Duplicate] = []

  init(_ declarations: Declarations) {
    ids = [NameTable](repeating: NameTable(), count: SymbolKind.allCases.count)
    unitNames = NameTable(capacity: declarations.units.count * 2)
    add(.unit, declarations.units) { $0.id }
    add(.person, declarations.people) { $0.id }
    add(.citation, declarations.citations) { $0.id }
    add(.glossary, declarations.glossary) { $0.id }
    add(.layout, declarations.layouts) { $0.id }
    for (index, unit) in declarations.units.enumerated() {
      _ = unitNames.insert(unit.name, at: index)
      if let short = unit.short { _ = unitNames.insert(short, at: index) }
      for alias in unit.aliases { _ = unitNames.insert(alias, at: index) }
    }
  }

  /// The names of a plan, with those of its lists.
  init(_ plan: Plan) {
    self.init(plan.declarations)
    add(.group, plan.groups) { $0.id }
    add(.objective, plan.objectives) { $0.id }
    add(.task, plan.tasks) { $0.id }
    add(.phase, plan.phases) { $0.id }
    add(.appendix, plan.appendices) { $0.id }
    add(.table, plan.tables) { $0.id }
  }

  private mutating func add<Declaration>(_ kind: SymbolKind, _ list: [Declaration], id: (Declaration) -> Text?) {
    guard !list.isEmpty else { return }
    var table = NameTable(capacity: list.count)
    for (index, declaration) in list.enumerated() {
      guard let id = id(declaration), let first = table.insert(id, at: index) else { continue }
      duplicates.append(Duplicate(kind: kind, first: first, second: index))
    }
    ids[Int(kind.rawValue)] = table
  }

  /// Position of the declaration with this id.
  func index(of id: UTF8Bytes, hash: UInt64, _ kind: SymbolKind) -> Int? {
    ids[Int(kind.rawValue)].position(of: id, hash: hash)
  }

  /// Position of the declaration with this id.
  func index(of id: Text, _ kind: SymbolKind) -> Int? {
    id.withUTF8 { index(of: $0, hash: $0.stableHash, kind) }
  }

  /// Position of the unit with this name or alias.
  func unitIndex(named name: UTF8Bytes, hash: UInt64) -> Int? { unitNames.position(of: name, hash: hash) }

  /// The names, short names and aliases of units, with the positions of these.
  var unitNamesByPosition: [(name: String, position: Int)] { unitNames.entries }

  /// Every id of a kind, in the order of declaration.
  func names(of kind: SymbolKind) -> [String] { ids[Int(kind.rawValue)].all }
}

extension Unit {
  /// Every way to write it: full name, short name, aliases.
  public var names: [Text] {
    var names: [Text] = []
    names.reserveCapacity(aliases.count + 2)
    names.append(name)
    if let short { names.append(short) }
    names += aliases
    return names
  }
}
