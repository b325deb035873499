/// A deadline as the plan writes it.
public struct Due: Sendable {
  /// The words, printed as written; empty where it is left open on purpose.
  public var text: Text
  /// The whole value.
  public var range: SourceRange
  /// Written as a name (read as a deadline), as `{text: ...}` (printed only), or `{open: true}`.
  public var form: Reference.Form
  /// The time expressions found in the words; none for free words.
  public var deadline: Deadline
}

/// A task (key `tasks`).
public struct PlanTask: Sendable {
  /// The whole entry.
  public var range: SourceRange
  /// Its id.
  public var id: Text?
  /// The number, where it is fixed from outside; printed as written.
  public var number: Text?
  /// Its group.
  public var group: Reference?
  /// What is to be done.
  public var title: Text?
  /// Leading units.
  public var lead: [Reference]
  /// Units that follow up and remind.
  public var monitor: [Reference]
  /// Supporting units.
  public var support: [Reference]
  /// Answerable persons.
  public var person: [Reference]
  /// The deadline.
  public var due: Due?
  /// What comes out of it.
  public var output: [Text]
  /// The objectives that it serves.
  public var objectives: [Reference]
  /// Documents that it carries out.
  public var cites: [Reference]
  /// Money.
  public var budget: Text?
  /// Note.
  public var note: Text?
  /// Columns of one's own.
  public var extra: [ExtraCell]
}

/// A group of tasks or objectives (key `groups`).
public struct TaskGroup: Sendable {
  /// The whole entry.
  public var range: SourceRange
  /// Its id.
  public var id: Text?
  /// The number, where it is fixed from outside.
  public var number: Text?
  /// Its title.
  public var title: Text?
}

/// A phase of the road map (key `phases`).
public struct Phase: Sendable {
  /// The whole entry.
  public var range: SourceRange
  /// Its id.
  public var id: Text?
  /// The number, where it is fixed from outside.
  public var number: Text?
  /// Its title.
  public var title: Text?
  /// When it ends.
  public var due: Due?
  /// What it is about.
  public var focus: Text?
  /// What comes out of it.
  public var outputs: [Text]
  /// Leading units.
  public var lead: [Reference]
  /// Columns of one's own.
  public var extra: [ExtraCell]
}

/// A line of the budget (key `budget`).
public struct BudgetLine: Sendable {
  /// The whole entry.
  public var range: SourceRange
  /// The number, where it is fixed from outside.
  public var number: Text?
  /// What is paid for.
  public var item: Text?
  /// What is done with it.
  public var content: Text?
  /// Estimated cost.
  public var estimate: Text?
  /// Where the money comes from.
  public var source: Text?
  /// Note.
  public var note: Text?
  /// Columns of one's own.
  public var extra: [ExtraCell]
}
