/// One column of a table, or a heading over several (two storeys).
public struct Column: Sendable {
  /// Where it is written; nil for a column of the usual set.
  public var range: SourceRange?
  /// The column's key; empty for a heading over `columns`.
  public var key: Text
  /// The heading, where it is not the usual one.
  public var label: Text?
  /// The columns under a joint heading.
  public var columns: [Column]
}

/// How the rows of a table are numbered.
public struct Numbering: Sendable {
  /// `1`, `1.`, `I`, `I.`, `a)` ...
  public enum Style: String, CaseIterable, Sendable {
    case arabic = "1"
    case arabicPoint = "1."
    case roman = "I"
    case romanPoint = "I."
  }

  /// When the count begins anew.
  public enum Restart: String, CaseIterable, Sendable {
    case never, group
  }

  /// The style; nil where the table does not say.
  public var style: Style?
  /// When the count begins anew; nil where the table does not say.
  public var restart: Restart?
}

/// What stands over the rows of a group.
public enum GroupRows: String, CaseIterable, Sendable {
  /// Number and title in one cell over the whole width.
  case span
  /// The number in the `number` column, the title in the next.
  case columns
  /// Nothing; a `group` column may say it.
  case none
}

/// The way a page lies.
public enum Orientation: String, CaseIterable, Sendable {
  case portrait, landscape
}

/// The columns and looks of a table: a named layout, or what an appendix says itself.
public struct TableLayout: Sendable {
  /// The columns from left to right; empty where nothing is said.
  public var columns: [Column]
  /// Headings by column key, over those of `columns`.
  public var labels: [(key: Text, label: Text)]
  /// Numbering of rows.
  public var numbering: Numbering
  /// Group rows; nil where nothing is said.
  public var groupRows: GroupRows?
  /// Page orientation; nil where nothing is said.
  public var orientation: Orientation?
  /// Widths of the columns in percent of the table; empty where nothing is said.
  public var widths: [Int]
  /// Where the widths are written.
  public var widthsRange: SourceRange?
}

/// A layout with a name (key `layouts` of a registry).
public struct NamedLayout: Sendable {
  /// The whole declaration.
  public var range: SourceRange
  /// Its id.
  public var id: Text
  /// Columns and looks.
  public var layout: TableLayout
}
