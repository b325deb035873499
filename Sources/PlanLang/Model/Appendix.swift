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
public final class TableUse: @unchecked Sendable {
  /// `tasks`, `objectives`, `phases`, `budget`, or the id of one of `tables`.
  public internal(set) var table: Reference?
  /// The named layout.
  public internal(set) var layoutName: Reference?
  /// What the place says itself, over the named layout.
  public let layout: TableLayout
  /// Which rows.
  public internal(set) var filter = RowFilter()
  /// The line under the table.
  public let total: Total

  init(layout: TableLayout, total: Total) {
    self.layout = layout
    self.total = total
  }
}

/// An appendix (key `appendices`).
public final class Appendix: @unchecked Sendable {
  /// The whole entry.
  public let range: SourceRange
  /// Its id.
  public internal(set) var id: Text?
  /// The Roman number, where it is fixed from outside.
  public internal(set) var number: Text?
  /// Its title.
  public internal(set) var title: Text?
  /// Its table.
  public let use: TableUse

  init(range: SourceRange, use: TableUse) {
    self.range = range
    self.use = use
  }
}

/// A part of the plan's text (key `sections`).
public final class Section: @unchecked Sendable {
  /// The whole entry.
  public let range: SourceRange
  /// Its id.
  public internal(set) var id: Text?
  /// The heading.
  public internal(set) var title: Text?
  /// Whether it is a main part: Phần I, Phần II (decree clause D21).
  public internal(set) var isPart = false
  /// Its paragraphs.
  public internal(set) var text: [Text] = []
  /// Dashed lines after them.
  public internal(set) var items: [Text] = []
  /// A table in it.
  public internal(set) var use: TableUse?
  /// Where looks of a table begin that the section does not have.
  public internal(set) var looksWithoutTable: SourceRange?
  /// Whether the table's tasks are printed as text, and in which order.
  public internal(set) var order: WorkOrder?
  /// Its parts.
  public internal(set) var sections: [Section] = []

  init(range: SourceRange) {
    self.range = range
  }
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
