/// What registries and plans declare for others to use.
public struct Declarations: Sendable {
  /// Bodies.
  public var units: [Unit] = []
  /// Bodies that no longer exist.
  public var former: [FormerUnit] = []
  /// Persons.
  public var people: [Person] = []
  /// Cited documents.
  public var citations: [Citation] = []
  /// Abbreviations and spellings.
  public var glossary: [Term] = []
  /// Named table layouts.
  public var layouts: [NamedLayout] = []

  /// Nothing declared.
  public init() {}
}

/// A registry file: declarations shared by many plans.
public struct Registry: Sendable {
  /// Its file.
  public let file: SourceFile
  /// What it declares.
  public var declarations: Declarations
  /// The registries that it includes.
  public var includes: [Text]
}

/// A plan file as it is written; `ResolvedPlan` binds its names.
///
/// A plan and what it declares are classes: rules walk through them again and again, and structs of their size would be
/// copied field by field at each step. They are filled in by the stages up to `Resolver`, before anyone else has them,
/// and never change after that: therefore they may be called Sendable.
public final class Plan: @unchecked Sendable {
  /// Its file.
  public let file: SourceFile
  /// The registries that it includes.
  public internal(set) var includes: [Text] = []
  /// Header, bases, signer, recipients.
  public internal(set) var document = DocumentHeader(range: nil)
  /// What it declares itself.
  public internal(set) var declarations = Declarations()
  /// Groups of tasks and objectives.
  public internal(set) var groups: [TaskGroup] = []
  /// Indicators and targets.
  public internal(set) var objectives: [Objective] = []
  /// Tasks.
  public internal(set) var tasks: [PlanTask] = []
  /// Phases of the road map.
  public internal(set) var phases: [Phase] = []
  /// Lines of the budget.
  public internal(set) var budget: [BudgetLine] = []
  /// Tables of one's own.
  public internal(set) var tables: [OwnTable] = []
  /// The text.
  public internal(set) var sections: [Section] = []
  /// Appendices.
  public internal(set) var appendices: [Appendix] = []

  init(file: SourceFile) {
    self.file = file
  }
}
