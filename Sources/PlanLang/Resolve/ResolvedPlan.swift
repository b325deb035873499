/// A plan with its names bound, its `${...}` filled in, and its deadlines and figures read.
public struct ResolvedPlan: Sendable {
  /// The plan.
  public let plan: Plan
  /// The registries that it includes, directly or not, each once, in the order of reading.
  public internal(set) var registries: [LoadedRegistry]
  /// The table of each appendix; nil where its table is unknown.
  public internal(set) var appendixTables: [ResolvedTable?] = []
  /// How often each declaration of the plan is referred to, by id, name or `${...}`.
  public internal(set) var uses = SymbolSet()
  /// How its deadlines print.
  private var deadlines = DeadlineWording.written

  init(plan: Plan, registries: [LoadedRegistry]) {
    self.plan = plan
    self.registries = registries
  }

  /// The declarations of a scope: 0 is the plan, then its registries.
  public func declarations(inScope scope: Int) -> Declarations {
    scope == 0 ? plan.declarations : registries[scope - 1].registry.declarations
  }

  /// Every scope's number with its declarations, the plan's first.
  public var scopes: [(number: Int, declarations: Declarations)] {
    [(0, plan.declarations)] + registries.enumerated().map { ($0.offset + 1, $0.element.registry.declarations) }
  }

  /// The unit that a reference is bound to.
  public func unit(_ reference: Reference?) -> Unit? {
    guard let symbol = reference?.target, symbol.kind == .unit else { return nil }
    return unit(symbol)
  }

  /// The plan with its deadlines in this wording.
  public func wording(_ deadlines: DeadlineWording) -> ResolvedPlan {
    var result = self
    result.deadlines = deadlines
    return result
  }

  /// What a table prints for a deadline; a phrase that says more than a time stays as it is written.
  public func words(of due: Due?) -> String {
    guard let due else { return "" }
    guard deadlines == .canonical, due.form == .name else { return due.text.string }
    let year = plan.document.span?.onlyYear
    return due.text.withUTF8 { Deadline.canonical($0, defaultYear: year) } ?? due.text.string
  }

  /// The body above a unit; nil where it says none, or says it in words that name no declared unit.
  ///
  /// A registry's own references are not bound to one plan, so this looks by id and names; linear in the units.
  public func parent(of unit: Unit) -> Unit? {
    guard let parent = unit.parent, parent.form == .name else { return nil }
    let units = scopes.lazy.flatMap(\.declarations.units)
    return units.first { $0.id == parent.text } ?? units.first { $0.names.contains(parent.text) }
  }

  /// The person that a reference is bound to.
  public func person(_ reference: Reference?) -> Person? {
    guard let symbol = reference?.target, symbol.kind == .person else { return nil }
    return person(symbol)
  }

  /// The citation that a reference is bound to.
  public func citation(_ reference: Reference?) -> Citation? {
    guard let symbol = reference?.target, symbol.kind == .citation else { return nil }
    return citation(symbol)
  }

  // Each reaches for its own list: the declarations as a whole are not copied.

  /// The unit that a symbol of this plan stands for.
  public func unit(_ symbol: Symbol) -> Unit {
    symbol.scope == 0
      ? plan.declarations.units[symbol.index]
      : registries[symbol.scope - 1].registry.declarations.units[symbol.index]
  }

  func person(_ symbol: Symbol) -> Person {
    symbol.scope == 0
      ? plan.declarations.people[symbol.index]
      : registries[symbol.scope - 1].registry.declarations.people[symbol.index]
  }

  func citation(_ symbol: Symbol) -> Citation {
    symbol.scope == 0
      ? plan.declarations.citations[symbol.index]
      : registries[symbol.scope - 1].registry.declarations.citations[symbol.index]
  }

  /// What a cited document is about; nil for a declaration of another kind.
  public func subject(of symbol: Symbol) -> Text? {
    symbol.kind == .citation ? citation(symbol).subject : nil
  }

  /// The layout that a reference is bound to.
  public func layout(_ reference: Reference?) -> TableLayout? {
    guard let symbol = reference?.target, symbol.kind == .layout else { return nil }
    return declarations(inScope: symbol.scope).layouts[symbol.index].layout
  }

  /// What a table prints for a reference: the unit's name and note, the person, or the free words; nothing where it is
  /// left open.
  public func label(_ reference: Reference) -> String {
    let name = unit(reference)?.name.string ?? person(reference)?.label ?? reference.text.string
    return reference.note.map { "\(name) (\($0.string))" } ?? name
  }

  /// The heading of the group that a reference names: a group of the plan, or the words themselves.
  public func groupTitle(_ reference: Reference?) -> Text? {
    guard let reference else { return nil }
    if let symbol = reference.target, symbol.kind == .group { return plan.groups[symbol.index].title }
    return reference.text
  }

  /// The level of the issuing body (xã, phường ...), where it says one.
  public var level: Text? { unit(plan.document.issuer)?.level }
}
