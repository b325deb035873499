/// Weeks in canonical style. Weeks of a month are its days 1-7, 8-14 and so on, the last one its last seven days; weeks
/// that cross the end of a month are those of the year, as ISO 8601 counts them.
extension DeadlineStyle {
  /// The week, or weeks in a row, from `first` to `last`; nil where these are the ends of no weeks.
  func week(_ first: CalendarDate, _ last: CalendarDate) -> String? {
    guard first <= last else { return nil }
    if first.year == last.year, first.month == last.month {
      if isMonthEnd(last), first.day == last.day - 6 { return lastWeek(of: last) }
      let end = number(endingOn: last)
      if let start = number(startingOn: first), let end {
        return start == end ? name(start, of: first) : "tuần \(start)-\(end) tháng \(month(first))"
      }
    }
    let days = last.dayNumber - first.dayNumber + 1
    guard days % 7 == 0, let start = isoWeek(startingOn: first) else { return nil }
    let end = start.number + days / 7 - 1
    guard end <= 53 else { return nil }
    return end == start.number
      ? "tuần \(end) năm \(start.year)" : "tuần \(start.number)-\(end) năm \(start.year)"
  }

  func week(startingOn first: CalendarDate) -> String? {
    if let number = number(startingOn: first) { return name(number, of: first) }
    let count = CalendarDate.dayCount(ofMonth: first.month, year: first.year)
    if first.day == count - 6 { return lastWeek(of: first) }
    return isoWeek(startingOn: first).map { "tuần \($0.number) năm \($0.year)" }
  }

  func week(endingOn last: CalendarDate) -> String? {
    if isMonthEnd(last) { return lastWeek(of: last) }
    if last.day % 7 == 0 { return name(last.day / 7, of: last) }
    let monday = CalendarDate(dayNumber: last.dayNumber - 6)
    return isoWeek(startingOn: monday).map { "tuần \($0.number) năm \($0.year)" }
  }

  private func name(_ week: Int, of date: CalendarDate) -> String { "tuần \(week) tháng \(month(date))" }
  private func lastWeek(of date: CalendarDate) -> String { "tuần cuối tháng \(month(date))" }

  /// The week of its month that starts on a day.
  private func number(startingOn date: CalendarDate) -> Int? {
    date.day % 7 == 1 ? date.day / 7 + 1 : nil
  }

  /// The week of its month that ends on a day: the fifth ends with the month.
  private func number(endingOn date: CalendarDate) -> Int? {
    if date.day % 7 == 0 { return date.day / 7 }
    return date.day > 28 && isMonthEnd(date) ? 5 : nil
  }

  /// The week of a year that starts on a day; nil where that is no Monday.
  private func isoWeek(startingOn monday: CalendarDate) -> (number: Int, year: Int)? {
    // 1970-01-01 was a Thursday.
    guard (monday.dayNumber % 7 + 10) % 7 == 0 else { return nil }
    // A week belongs to the year of its Thursday.
    let thursday = CalendarDate(dayNumber: monday.dayNumber + 3)
    guard 1900...2199 ~= thursday.year, let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) else {
      return nil
    }
    return ((thursday.dayNumber - newYear.dayNumber) / 7 + 1, thursday.year)
  }
}
