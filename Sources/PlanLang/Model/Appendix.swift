/// Which rows of a table an appendix or section prints (key `where`).
public struct RowFilter: Sendable {
  /// Only rows of this group.
  public var group: Reference?
  /// Only rows that this unit leads.
  public var lead: Reference?
  /// Only rows that one of these units leads or supports; every row where there are none. Where work is printed by unit:
  /// the units that are written about, in this order.
  public var units: [Reference] = []
}

/// How the tasks of a section become text (key `by`).
public enum WorkOrder: String, CaseIterable, Sendable {
  /// Unit by unit, what it leads and what it supports.
  case lead
}

/// The line under a table: "Tổng số: N nhiệm vụ" (key `total`).
public enum Total: Sendable {
  /// None.
  case none
  /// Counted by the tool.
  case counted
  /// Given as a number or sentence, and checked against the rows (PL306).
  case given(Text, count: Int)
}

/// A table that is printed somewhere: what it shows, and how.
public struct TableUse: Sendable {
  /// `tasks`, `objectives`, `phases`, `budget`, or the id of one of `tables`.
  public var table: Reference?
  /// The named layout.
  public var layoutName: Reference?
  /// What the place says itself, over the named layout.
  public var layout: TableLayout
  /// Which rows.
  public var filter: RowFilter
  /// The line under the table.
  public var total: Total
}

/// An appendix (key `appendices`).
public struct Appendix: Sendable {
  /// The whole entry.
  public var range: SourceRange
  /// Its id.
  public var id: Text?
  /// The Roman number, where it is fixed from outside.
  public var number: Text?
  /// Its title.
  public var title: Text?
  /// Its table.
  public var use: TableUse
}

/// A part of the plan's text (key `sections`).
public struct Section: Sendable {
  /// The whole entry.
  public var range: SourceRange
  /// Its id.
  public var id: Text?
  /// The heading.
  public var title: Text?
  /// Whether it is a main part: Phần I, Phần II (decree clause D21).
  public var isPart: Bool
  /// Its paragraphs.
  public var text: [Text]
  /// Dashed lines after them.
  public var items: [Text]
  /// A table in it.
  public var use: TableUse?
  /// Where looks of a table begin that the section does not have.
  public var looksWithoutTable: SourceRange?
  /// Whether the table's tasks are printed as text, and in which order.
  public var order: WorkOrder?
  /// Its parts.
  public var sections: [Section]
}

/// A table of one's own (key `tables`).
public struct OwnTable: Sendable {
  /// The whole declaration.
  public var range: SourceRange
  /// Its id.
  public var id: Text
  /// Its columns.
  public var columns: [Column]
  /// Its rows, each a list of cells by column key.
  public var rows: [[ExtraCell]]
}
