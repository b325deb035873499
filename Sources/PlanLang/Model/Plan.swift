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
public struct Plan: Sendable {
  /// Its file.
  public let file: SourceFile
  /// The registries that it includes.
  public var includes: [Text]
  /// Header, bases, signer, recipients.
  public var document: DocumentHeader
  /// What it declares itself.
  public var declarations: Declarations
  /// Groups of tasks and objectives.
  public var groups: [TaskGroup]
  /// Indicators and targets.
  public var objectives: [Objective]
  /// Tasks.
  public var tasks: [PlanTask]
  /// Phases of the road map.
  public var phases: [Phase]
  /// Lines of the budget.
  public var budget: [BudgetLine]
  /// Tables of one's own.
  public var tables: [OwnTable]
  /// The text.
  public var sections: [Section]
  /// Appendices.
  public var appendices: [Appendix]
}
