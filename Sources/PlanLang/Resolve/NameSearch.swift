/// Every name that a file may refer to, for the search of what a name that nobody declares was meant to be. Its lists are
/// made when they are first asked for, and the search stops before it takes longer than the rest of the check.
final class NameSearch {
  private let plan: Scope
  private let ownFormer: [FormerUnit]
  private let registries: [LoadedRegistry]
  private var candidates: [SymbolKind: [String]] = [:]
  private var comparisons = 0

  private lazy var scopes = [plan] + registries.map(\.scope)
  private lazy var former = ownFormer + registries.flatMap(\.registry.declarations.former)

  private lazy var unitsByLowercase: [String: Symbol] = {
    var units: [String: Symbol] = [:]
    for (position, scope) in scopes.enumerated() {
      for (name, index) in scope.unitNamesByPosition where units[name.lowercased()] == nil {
        units[name.lowercased()] = Symbol(kind: .unit, scope: position, index: index)
      }
    }
    return units
  }()

  private lazy var formerByName: [FoldedText: FormerUnit] = {
    var units: [FoldedText: FormerUnit] = [:]
    for unit in former {
      for name in unit.names where units[FoldedText(name.string, .name)] == nil {
        units[FoldedText(name.string, .name)] = unit
      }
    }
    return units
  }()

  /// - Parameters:
  ///   - plan: the names that the file declares.
  ///   - former: the bodies that it says exist no longer.
  ///   - registries: those it includes.
  init(_ plan: Scope, former: [FormerUnit], _ registries: [LoadedRegistry]) {
    self.plan = plan
    ownFormer = former
    self.registries = registries
  }

  /// The unit whose name, short name or alias differs from these words in capital and small letters alone.
  func unitInOtherCase(_ name: String) -> Symbol? { unitsByLowercase[name.lowercased()] }

  /// The body that had this name and exists no longer.
  func former(named name: String) -> FormerUnit? {
    former.isEmpty ? nil : formerByName[FoldedText(name, .name)]
  }

  /// Every name of a kind, in a fixed order, to be compared `times` times; nil where that is more than the search of one
  /// file may take.
  func names(of kind: SymbolKind, times: Int) -> [String]? {
    let names = candidates[kind] ?? list(of: kind)
    candidates[kind] = names
    // A name is searched for once, however many there are.
    guard comparisons == 0 || comparisons + names.count * times <= Limits.comparisons else { return nil }
    comparisons += names.count * times
    return names
  }

  private func list(of kind: SymbolKind) -> [String] {
    let ids = scopes.flatMap { $0.names(of: kind).sorted() }
    return kind == .table ? ["tasks", "objectives", "phases", "budget"] + ids : ids
  }
}
