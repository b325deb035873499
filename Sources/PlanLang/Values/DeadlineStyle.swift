/// Writes time expressions in canonical style: days as Decree 30/2020/NĐ-CP writes them (`05/01/2027`, `15/6/2027`),
/// quarters in Roman numerals, `hằng` and not `hàng`, the year always named.
///
/// What is written is read back to an equal value. Words that a unit begins with start with a small letter;
/// ``capitalized(_:)`` is for the start of a text.
struct DeadlineStyle {
  /// Whether a span of whole quarters is written by its months: `Tháng 7-12/2027` and not `Quý III-IV/2027`.
  var usesMonths = false
  /// Whether a last day is written `chậm nhất ngày` and not `trước ngày`.
  var usesLatest = false

  /// The words of an expression; nil where it has none.
  func words(_ expression: Deadline.Expression) -> String? {
    guard !expression.saysMore, hasWrittenYears(expression) else { return nil }
    switch expression.kind {
    case .recurring: return recurring(expression)
    case .inherited: return "như trên"
    case .relative, .reference, .onDemand: return nil
    case .span, .period:
      guard let first = expression.first, let last = expression.last, first <= last else { return nil }
      return expression.kind == .span ? span(first, last) : period(first, last)
    case .day, .week, .month, .quarter, .half, .year: return point(expression)
    }
  }

  /// Whether a text that starts with these words starts with a capital: the name of a unit does, `trước ngày` does not.
  static func startsWithCapital(_ expression: Deadline.Expression) -> Bool {
    expression.kind == .recurring || expression.kind == .inherited
      || (expression.first != nil && expression.last != nil)
  }

  /// The text with a capital at its start.
  static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// Only these years are read as years wherever they stand.
  private func hasWrittenYears(_ expression: Deadline.Expression) -> Bool {
    let years = 1900...2199
    return expression.first.map { years ~= $0.year } ?? true && expression.last.map { years ~= $0.year } ?? true
  }

  // MARK: Days

  /// `05/01/2027`, `15/6/2027`.
  private func day(_ date: CalendarDate) -> String {
    "\(date.day < 10 ? "0" : "")\(date.day)/\(month(date))"
  }

  /// `01/2027`, `9/2027`.
  func month(_ date: CalendarDate) -> String {
    "\(monthNumber(date))/\(date.year)"
  }

  /// Months 1 and 2 have two figures, as the decree wants it.
  private func monthNumber(_ date: CalendarDate) -> String {
    date.month < 3 ? "0\(date.month)" : "\(date.month)"
  }

  private func quarter(_ date: CalendarDate) -> String {
    RomanNumeral.string((date.month + 2) / 3)
  }

  // MARK: One unit

  /// A unit, its end (`đến hết quý II/2027`) or its start (`từ quý II/2027`).
  private func point(_ expression: Deadline.Expression) -> String? {
    switch (expression.first, expression.last) {
    case (let first?, let last?):
      guard !expression.isOpenEnded else { return nil }
      return unit(expression.kind, first, last)
    case (nil, let last?):
      guard !expression.isOpenEnded else { return nil }
      return until(expression.kind, last)
    case (let first?, nil):
      guard expression.isOpenEnded, let unit = unit(expression.kind, startingOn: first) else { return nil }
      return "từ \(unit)"
    case (nil, nil):
      return expression.kind == .year && expression.isOpenEnded ? "các năm tiếp theo" : nil
    }
  }

  /// The end of a unit. `trước ngày 01/7` is read as June, so that a first day needs `chậm nhất`.
  private func until(_ kind: Deadline.Kind, _ last: CalendarDate) -> String? {
    if kind == .day { return usesLatest || last.day == 1 ? "chậm nhất ngày \(day(last))" : "trước ngày \(day(last))" }
    if let unit = unit(kind, endingOn: last) { return "đến hết \(unit)" }
    // "trước tuần cuối tháng 9"
    return unit(kind, startingOn: CalendarDate(dayNumber: last.dayNumber + 1)).map { "trước \($0)" }
  }

  /// The unit of a kind from `first` to `last`; nil where these are not its ends.
  private func unit(_ kind: Deadline.Kind, _ first: CalendarDate, _ last: CalendarDate) -> String? {
    switch kind {
    case .day: return first == last ? "ngày \(day(first))" : nil
    case .week: return week(first, last)
    default:
      guard let length = Self.months[kind], isWhole(first, last), months(first, last) == length,
        (first.month - 1) % length == 0
      else { return nil }
      return name(kind, first)
    }
  }

  private func unit(_ kind: Deadline.Kind, startingOn first: CalendarDate) -> String? {
    if kind == .day { return "ngày \(day(first))" }
    if kind == .week { return week(startingOn: first) }
    guard let length = Self.months[kind], first.day == 1, (first.month - 1) % length == 0 else { return nil }
    return name(kind, first)
  }

  private func unit(_ kind: Deadline.Kind, endingOn last: CalendarDate) -> String? {
    if kind == .week { return week(endingOn: last) }
    guard let length = Self.months[kind], isMonthEnd(last), last.month % length == 0 else { return nil }
    return name(kind, last)
  }

  private static let months: [Deadline.Kind: Int] = [.month: 1, .quarter: 3, .half: 6, .year: 12]

  /// The name of the unit in which a day lies.
  private func name(_ kind: Deadline.Kind, _ date: CalendarDate) -> String {
    switch kind {
    case .month: return "tháng \(month(date))"
    case .quarter: return "quý \(quarter(date))/\(date.year)"
    case .half: return "6 tháng \(date.month <= 6 ? "đầu" : "cuối") năm \(date.year)"
    default: return "năm \(date.year)"
    }
  }

  func isMonthEnd(_ date: CalendarDate) -> Bool {
    date.day == CalendarDate.dayCount(ofMonth: date.month, year: date.year)
  }

  /// Whether two days bound whole months.
  private func isWhole(_ first: CalendarDate, _ last: CalendarDate) -> Bool {
    first.day == 1 && isMonthEnd(last)
  }

  /// How many months two days touch.
  private func months(_ first: CalendarDate, _ last: CalendarDate) -> Int {
    (last.year - first.year) * 12 + last.month - first.month + 1
  }

  // MARK: Spans and periods

  private func span(_ first: CalendarDate, _ last: CalendarDate) -> String {
    guard isWhole(first, last), months(first, last) > 1 else { return days(first, last) }
    let startsQuarter = first.month % 3 == 1
    let isYears = first.month == 1 && last.month == 12 && first.year < last.year
    if isYears { return "năm \(first.year)-\(last.year)" }
    let isQuarters = startsQuarter && last.month % 3 == 0 && months(first, last) > 3 && !usesMonths
    if first.year == last.year {
      return isQuarters
        ? "quý \(quarter(first))-\(quarter(last))/\(last.year)" : "tháng \(monthNumber(first))-\(month(last))"
    }
    return isQuarters
      ? "\(name(.quarter, first)) - \(name(.quarter, last))" : "tháng \(month(first)) - tháng \(month(last))"
  }

  private func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
    if first < last, first.year == last.year, first.month == last.month {
      return "ngày \(first.day < 10 ? "0" : "")\(first.day)-\(day(last))"
    }
    return "từ ngày \(day(first)) đến ngày \(day(last))"
  }

  private func period(_ first: CalendarDate, _ last: CalendarDate) -> String? {
    guard isWhole(first, last) else { return nil }
    switch (first.month, last.month) {
    case (1, 12): return "giai đoạn \(first.year)-\(last.year)"
    case (9, 5) where first.year < last.year: return "năm học \(first.year)-\(last.year)"
    default: return nil
    }
  }

  // MARK: What recurs

  private func recurring(_ expression: Deadline.Expression) -> String? {
    guard let recurrence = expression.recurrence, let often = words(recurrence) else { return nil }
    switch (expression.first, expression.last) {
    case (nil, nil): return expression.isOpenEnded ? nil : often
    case (let first?, nil):
      guard expression.isOpenEnded else { return nil }
      let kinds: [Deadline.Kind] = [.year, .month]
      let start = kinds.lazy.compactMap { unit($0, startingOn: first) }.first ?? "ngày \(day(first))"
      return "\(often) từ \(start)"
    case (nil, let last?):
      // After "hằng tháng" only a year is read as its end.
      guard let end = unit(.year, endingOn: last), !expression.isOpenEnded else { return nil }
      return "\(often) đến hết \(end)"
    case (let first?, let last?):
      guard first <= last, !expression.isOpenEnded else { return nil }
      if isWhole(first, last), first.month == 1, last.month == 12, first.year < last.year {
        return "\(often) giai đoạn \(first.year)-\(last.year)"
      }
      let kinds: [Deadline.Kind] = [.year, .half, .quarter, .month]
      if let unit = kinds.lazy.compactMap({ unit($0, first, last) }).first { return "\(often) trong \(unit)" }
      return "\(often) từ ngày \(day(first)) đến ngày \(day(last))"
    }
  }

  private func words(_ recurrence: Deadline.Recurrence) -> String? {
    func every(_ count: Int, _ unit: String) -> String? {
      2...99 ~= count ? "định kỳ \(count) \(unit)" : nil
    }
    switch recurrence {
    case .yearly: return "hằng năm"
    case .halfYearly: return "định kỳ 6 tháng"
    case .quarterly: return "hằng quý"
    case .monthly: return "hằng tháng"
    case .weekly: return "hằng tuần"
    case .daily: return "hằng ngày"
    case .continuous: return "thường xuyên"
    case .periodic: return "định kỳ"
    case .everyYears(let count): return every(count, "năm")
    case .everyMonths(let count): return every(count, "tháng")
    case .everyWeeks(let count): return every(count, "tuần")
    case .everyDays(let count): return every(count, "ngày")
    }
  }
}
