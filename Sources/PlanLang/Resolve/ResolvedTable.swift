/// What a table shows.
public enum TableKind: Hashable, Sendable {
  case tasks, objectives, phases, budget
  /// One of the plan's own tables, by position.
  case own(Int)

  /// The plan's key for it, `tasks` ...; nil for a table of the plan's own.
  public var key: String? {
    switch self {
    case .tasks: Key.tasks.name
    case .objectives: Key.objectives.name
    case .phases: Key.phases.name
    case .budget: Key.budget.name
    case .own: nil
    }
  }
}

/// A table with its columns settled and its rows chosen, ordered and numbered; its cells are the renderer's work.
public struct ResolvedTable: Sendable {
  /// One row under the heading.
  public enum Row: Sendable {
    case group(GroupRow)
    case item(ItemRow)
  }

  /// A row that names a group.
  public struct GroupRow: Sendable {
    /// Its number as printed, without a point.
    public let number: String
    /// Its title.
    public let title: Text?
  }

  /// A row for a task, objective, phase, line or own row.
  public struct ItemRow: Sendable {
    /// Position in the plan's list.
    public let index: Int
    /// The number that the tool counts.
    public let counted: Int
    /// The number that the plan fixes.
    public let given: Text?

    /// The number as a whole, where it is one.
    public var value: Int? {
      guard let given else { return counted }
      let digits = given.string.prefix { $0.isASCII && $0.isNumber }
      return Int(digits)
    }
  }

  /// What it shows.
  public let kind: TableKind
  /// Columns and looks, complete.
  public let layout: TableLayout
  /// Whether neither the place nor a named layout says the columns.
  public let isUsual: Bool
  /// Group rows and item rows from top to bottom.
  public let rows: [Row]
  /// The line under it.
  public let total: Total

  /// The item rows.
  public var items: [ItemRow] {
    rows.compactMap { if case .item(let item) = $0 { item } else { nil } }
  }

  /// The number that a row prints.
  public func printedNumber(_ row: ItemRow) -> String {
    let style = layout.numbering.style ?? .arabic
    let isPointed = style == .arabicPoint || style == .romanPoint
    if let given = row.given?.string {
      return isPointed && given.utf8.last.map { $0 >= 0x30 && $0 <= 0x39 } == true ? given + "." : given
    }
    let number = style == .roman || style == .romanPoint ? RomanNumeral.string(row.counted) : String(row.counted)
    return isPointed ? number + "." : number
  }
}

extension ResolvedPlan {
  /// The table that a place prints, settled as the appendices' are; nil where its table is unknown.
  ///
  /// Those of appendices are in `appendixTables`; this is for sections. Linear in the number of rows.
  public func table(of use: TableUse) -> ResolvedTable? {
    TableResolver(plan: self).resolve(use)
  }
}
