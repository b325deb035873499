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

  /// What few references have: a note, or an entry that is more than the words.
  private final class Entry: Sendable {
    let note: Text?
    let range: SourceRange

    init(note: Text?, range: SourceRange) {
      self.note = note
      self.range = range
    }
  }

  /// The id or name, or the free words; empty where it is left open.
  public var text: Text
  private let entry: Entry?
  /// What it is bound to; nil for free words and for names that nobody declares (reported as PL101).
  public var target: Symbol?
  /// How the place is filled.
  public var form: Form

  // A plan of 20,000 tasks has 80,000 references, nearly all of them a word: a reference takes 56 bytes.
  init(form: Form, text: Text, note: Text? = nil, range: SourceRange, target: Symbol? = nil) {
    self.form = form
    self.text = text
    self.target = target
    entry = note == nil && range == text.range ? nil : Entry(note: note, range: range)
  }

  /// Words that follow a supporting unit, in brackets.
  public var note: Text? { entry?.note }

  /// The whole entry.
  public var range: SourceRange { entry?.range ?? text.range }
}
