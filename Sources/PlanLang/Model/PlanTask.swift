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
public final class PlanTask: @unchecked Sendable {
  /// The whole entry.
  public let range: SourceRange
  /// Its id.
  public internal(set) var id: Text?
  /// The number, where it is fixed from outside; printed as written.
  public internal(set) var number: Text?
  /// Its group.
  public internal(set) var group: Reference?
  /// What is to be done.
  public internal(set) var title: Text?
  /// Leading units.
  public internal(set) var lead: [Reference] = []
  /// Units that follow up and remind.
  public internal(set) var monitor: [Reference] = []
  /// Supporting units.
  public internal(set) var support: [Reference] = []
  /// Answerable persons.
  public internal(set) var person: [Reference] = []
  /// The deadline.
  public internal(set) var due: Due?
  /// What comes out of it.
  public internal(set) var output: [Text] = []
  /// The objectives that it serves.
  public internal(set) var objectives: [Reference] = []
  /// Documents that it carries out.
  public internal(set) var cites: [Reference] = []
  /// Money.
  public internal(set) var budget: Text?
  /// Note.
  public internal(set) var note: Text?
  /// Columns of one's own.
  public internal(set) var extra: [ExtraCell] = []

  init(range: SourceRange) {
    self.range = range
  }
}

/// A group of tasks or objectives (key `groups`).
public final class TaskGroup: @unchecked Sendable {
  /// The whole entry.
  public let range: SourceRange
  /// Its id.
  public internal(set) var id: Text?
  /// The number, where it is fixed from outside.
  public internal(set) var number: Text?
  /// Its title.
  public internal(set) var title: Text?

  init(range: SourceRange) {
    self.range = range
  }
}

/// A phase of the road map (key `phases`).
public final class Phase: @unchecked Sendable {
  /// The whole entry.
  public let range: SourceRange
  /// Its id.
  public internal(set) var id: Text?
  /// The number, where it is fixed from outside.
  public internal(set) var number: Text?
  /// Its title.
  public internal(set) var title: Text?
  /// When it ends.
  public internal(set) var due: Due?
  /// What it is about.
  public internal(set) var focus: Text?
  /// What comes out of it.
  public internal(set) var outputs: [Text] = []
  /// Leading units.
  public internal(set) var lead: [Reference] = []
  /// Columns of one's own.
  public internal(set) var extra: [ExtraCell] = []

  init(range: SourceRange) {
    self.range = range
  }
}

/// A line of the budget (key `budget`).
public final class BudgetLine: @unchecked Sendable {
  /// The whole entry.
  public let range: SourceRange
  /// The number, where it is fixed from outside.
  public internal(set) var number: Text?
  /// What is paid for.
  public internal(set) var item: Text?
  /// What is done with it.
  public internal(set) var content: Text?
  /// Estimated cost.
  public internal(set) var estimate: Text?
  /// Where the money comes from.
  public internal(set) var source: Text?
  /// Note.
  public internal(set) var note: Text?
  /// Columns of one's own.
  public internal(set) var extra: [ExtraCell] = []

  init(range: SourceRange) {
    self.range = range
  }
}
