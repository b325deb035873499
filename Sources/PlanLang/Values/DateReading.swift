/// What a text that should be one date turned out to be.
public enum DateReading: Hashable, Sendable {
  /// A day of the calendar.
  case date(CalendarDate)
  /// A date by its form, but no such day; with the day that was most likely meant.
  case impossible(nearest: CalendarDate?)
  /// No date by its form.
  case unreadable

  /// Reads a whole text as a date: `2027-01-05`, `05/01/2027`, `5-1-2027`, `5.1.2027`, `ngày 05 tháng 01 năm 2027` or
  /// `15 tháng 6 năm 2027`, with white space around it and in any letter case.
  public static func read(_ bytes: UTF8Bytes) -> DateReading {
    DeadlineToken.scan(bytes) { tokens in
      let start = tokens[0].word == .day ? 1 : 0
      // Five tokens and the closing one: three numbers and what stands between them.
      guard tokens.count == start + 6 else { return .unreadable }
      let (left, middle, right) = (tokens[start], tokens[start + 2], tokens[start + 4])
      guard left.kind == .number, middle.kind == .number, middle.digits <= 2, right.kind == .number else {
        return .unreadable
      }
      let (opening, closing) = (tokens[start + 1], tokens[start + 3])
      if left.digits == 4, right.digits <= 2, start == 0, opening.kind == .dash, closing.kind == .dash {
        return reading(year: left.number, month: middle.number, day: right.number)
      }
      guard left.digits <= 2, right.digits == 4 else { return .unreadable }
      let isInWords = opening.word == .month && closing.word == .year
      let isInFigures = opening.kind == closing.kind && opening.isDateSeparator
      guard isInWords || isInFigures else { return .unreadable }
      return reading(year: right.number, month: middle.number, day: left.number)
    }
  }

  private static func reading(year: Int, month: Int, day: Int) -> DateReading {
    if let date = CalendarDate(year: year, month: month, day: day) { return .date(date) }
    return .impossible(nearest: CalendarDate.nearest(year: year, month: month, day: day))
  }
}
