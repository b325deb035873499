/// What a name can stand for.
public enum SymbolKind: UInt8, CaseIterable, Sendable {
  case unit, person, citation, glossary, layout, group, objective, task, phase, appendix, table
}

/// A declaration that a reference is bound to.
public struct Symbol: Hashable, Sendable {
  /// What it is.
  public let kind: SymbolKind
  // Half the size of an Int: there is one in every reference.
  private let shortScope: Int32
  private let shortIndex: Int32

  /// The declaration at `index` of its kind in `scope`.
  public init(kind: SymbolKind, scope: Int, index: Int) {
    self.kind = kind
    shortScope = Int32(scope)
    shortIndex = Int32(index)
  }

  /// 0: the plan itself; else 1 + the position of the registry in `ResolvedPlan.registries`.
  public var scope: Int { Int(shortScope) }

  /// Position in that scope's list of its kind.
  public var index: Int { Int(shortIndex) }
}

/// A place where a unit, person, citation ... is expected.
public struct Reference: Sendable {
  /// How the place is filled.
  public enum Form: Sendable {
    /// By an id, or a unit's name or alias.
    case name
    /// By words that are no declaration: `{text: ...}`.
    case words
    /// Left open on purpose: `{open: true}`.
    case open
  }

  /// How the place is filled.
  public var form: Form
  /// The id or name, or the free words; empty where it is left open.
  public var text: Text
  /// Words that follow a supporting unit, in brackets.
  public var note: Text?
  /// The whole entry.
  public var range: SourceRange
  /// What it is bound to; nil for free words and for names that nobody declares (reported as PL101).
  public var target: Symbol?
}
