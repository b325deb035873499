/// A figure as the plan writes it: a baseline or a target.
public struct Figure: Sendable {
  /// The whole value.
  public var range: SourceRange
  /// The figure's own words.
  public var value: Text?
  /// The year it was measured in, or is to be reached in.
  public var year: Located<Int>?
  /// The years it holds for.
  public var period: Located<YearSpan>?
  /// Words that are printed in its place.
  public var text: Text?
  /// The figure as a number; nil for a target in words, and for one that cannot be read (PL016).
  public var quantity: Quantity?

  /// The years it holds for, wherever they are written: in the period, the year, or beside the number.
  public var years: YearSpan? {
    if let span = period?.value { return span }
    if let year { return YearSpan(first: year.value, last: year.value) }
    return quantity?.period.map { YearSpan(first: $0.lowerBound, last: $0.upperBound) }
  }

  /// What a table prints: the words given for it, else the value and the period.
  public var label: String {
    if let text { return text.string }
    let value = value?.string ?? ""
    return period.map { "\(value) (\($0.text.string))" } ?? value
  }
}

/// An indicator with a target (key `objectives`).
public final class Objective: @unchecked Sendable {
  /// The whole entry.
  public let range: SourceRange
  /// Its id.
  public internal(set) var id: Text?
  /// The number, where it is fixed from outside.
  public internal(set) var number: Text?
  /// The group's title, or the id of one of `groups`.
  public internal(set) var group: Reference?
  /// What is measured.
  public internal(set) var name: Text?
  /// Unit of measure.
  public internal(set) var unit: Text?
  /// What was reached before.
  public internal(set) var baseline: Figure?
  /// What is to be reached.
  public internal(set) var target: Figure?
  /// Leading units.
  public internal(set) var lead: [Reference] = []
  /// Note.
  public internal(set) var note: Text?
  /// Columns of one's own.
  public internal(set) var extra: [ExtraCell] = []

  init(range: SourceRange) {
    self.range = range
  }
}

/// A cell of a column that the language does not know: `extra: {nguon-von: ...}`.
public struct ExtraCell: Sendable {
  /// The column's key, without `extra.`.
  public var key: Text
  /// What the cell prints.
  public var value: Text?
}
