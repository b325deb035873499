import PlanLang

/// The deadlines of a document's tasks, for calendars.
public struct Agenda: Hashable, Sendable {
  /// How calendars call it.
  public var title: String
  /// A day that stays the same as long as the plan is the same document: the day of issue, else the first of its years. It
  /// stands for the time of writing, which a file that must be the same on every run cannot have.
  public var stamp: CalendarDate?
  /// The deadlines that have a day, in the plan's order.
  public var entries: [Entry]
  /// The tasks that have none, by their number or title: permanent work, work on demand, open deadlines.
  public var undated: [String]

  /// A day on which something must be done.
  public struct Entry: Hashable, Sendable {
    /// Stays the same when words, deadline or units of the task change.
    public var id: String
    /// The task.
    public var title: String
    /// The last day.
    public var day: CalendarDate
    /// How it comes again; nil for a single day.
    public var recurrence: Recurrence?
    /// Leading and supporting units, deadline, outputs, number: a line each.
    public var details: [String]
    /// The leading units.
    public var leads: [String]
  }

  /// The last day of every so many months.
  public struct Recurrence: Hashable, Sendable {
    /// From one to the next: 1, 3, 6, 12.
    public var months: Int
    /// The last of these days.
    public var until: CalendarDate
  }

  /// An agenda of these parts; without any, an empty one.
  public init(title: String = "", stamp: CalendarDate? = nil, entries: [Entry] = [], undated: [String] = []) {
    self.title = title
    self.stamp = stamp
    self.entries = entries
    self.undated = undated
  }
}
