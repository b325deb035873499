/// A value that was read from words, and the words.
public struct Located<Value: Sendable>: Sendable {
  /// What was read.
  public let value: Value
  /// How it is written.
  public let text: Text

  /// Where it is written.
  public var range: SourceRange { text.range }
}

/// The years that a plan, a target or a programme covers: one year, or a span such as 2026-2030.
public struct YearSpan: Hashable, Sendable {
  /// First year.
  public let first: Int
  /// Last year, never before the first.
  public let last: Int

  /// Makes the span `first...last`; for one year both are the same.
  public init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// The year, where it is only one.
  public var onlyYear: Int? { first == last ? first : nil }

  /// Whether `year` is one of these.
  public func contains(_ year: Int) -> Bool { first <= year && year <= last }

  /// `2027`, or `2026-2030`.
  public var description: String { first == last ? String(first) : "\(first)-\(last)" }
}
