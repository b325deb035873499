extension DeadlineReader {
  /// A point that starts with a figure: a date, a month with its year, a part of a year, or bare years.
  mutating func figurePoint(at start: Int, _ prefix: Prefix) -> DeadlinePoint? {
    let isBounded = !prefix.isEmpty
    let stands = isBounded || (startsClause(start) && !endsOtherSpan(start))
    if let point = dayPoint(at: start, isCertain: isBounded) ?? monthsOfYear(at: start) { return point }
    let number = token(start)
    if number.isYear, stands { return bareYear(at: start) }
    let second = token(start + 2)
    guard stands, number.isShortNumber, kind(start + 1) == .slash, second.isShortNumber || second.isYear else {
      return nil
    }
    if second.isYear {
      // 06/2027: a month, unless it is some other number with a year.
      guard 1...12 ~= number.value, endsNumber(start + 3), kind(start + 3) != .slash else { return nil }
      var point = DeadlinePoint(.month, start: start, end: start + 3, year: second.number)
      point.first = CalendarDate(year: second.number, month: number.number, day: 1)
      point.last = CalendarDate.lastDay(ofMonth: number.number, year: second.number)
      return point
    }
    if prefix.isEmpty, isRoundTheClock(start) { return nil }
    // 15/6 alone between separators is a day; 5/6 before a noun is a share.
    guard endsNumber(start + 3), 1...12 ~= second.value, 1...31 ~= number.value else { return nil }
    return dayPoint(at: start, isCertain: true)
  }

  /// Whether a year that ends a span stands at `start` whose first year was no expression: the name before it is not
  /// known.
  private func endsOtherSpan(_ start: Int) -> Bool {
    kind(start - 1) == .dash && token(start - 2).isYear && token(start).isYear
  }

  /// `2027` or the start of `2026-2027` with nothing but separators around it.
  private func bareYear(at start: Int) -> DeadlinePoint? {
    guard endsNumber(start + 1), kind(start + 1) != .slash, kind(start + 1) != .open else { return nil }
    if kind(start + 1) == .dash, !token(start + 2).isYear { return nil }
    if kind(start + 1) == .dot, kind(start + 2) == .number { return nil }
    return yearPoint(token(start).number, start: start, end: start + 1)
  }

  /// The day whose figures follow the word `ngày` at `start`.
  mutating func dayPoint(after start: Int) -> DeadlinePoint? {
    guard kind(start + 1) == .number else { return nil }
    guard var point = dayPoint(at: start + 1, isCertain: true) ?? dayOfMonth(at: start + 1) else { return nil }
    point.start = start
    return point
  }

  /// The day that follows `ngay`, which must be `ngày` before a date: `trước ngay 15/6`.
  mutating func misspeltDay(at start: Int) -> DeadlinePoint? {
    guard token(start + 1).isShortNumber, token(start + 3).isShortNumber, !isRoundTheClock(start + 1),
      kind(start + 2) == .slash || word(start + 2) == .month,
      var point = dayPoint(at: start + 1, isCertain: true)
    else { return nil }
    point.start = start
    let isCapital = bytes[Int(token(start).start)] & 0x20 == 0
    let isUppercase = token(start).traits.contains(.uppercase)
    reportMisspelling(start, as: isUppercase ? "NGÀY" : isCapital ? "Ngày" : "ngày")
    return point
  }

  // MARK: Figures

  /// The day whose figures start at `start`.
  ///
  /// A day and month without year (`15/6`) may be a share, so they make a day only where `isCertain`.
  mutating func dayPoint(at start: Int, isCertain: Bool) -> DeadlinePoint? {
    let (first, second, third) = (token(start), token(start + 2), token(start + 4))
    let separator = token(start + 1)
    // "ngày 131/02/2027", "ngày 5/111/2027": a figure too many.
    if word(start - 1) == .day, separator.kind == .slash, kind(start + 3) == .slash, third.digits == 4, third.isYear,
      first.digits + second.digits <= 5, max(first.digits, second.digits) == 3, second.kind == .number
    {
      return day(start, month: start + 2, year: third.number, start..<start + 5)
    }
    if separator.isDateSeparator, second.isShortNumber, kind(start + 3) == separator.kind, third.kind == .number {
      if first.digits == 4, first.isYear, separator.kind == .dash, third.isShortNumber {
        return day(start + 4, month: start + 2, year: first.number, start..<start + 5)
      }
      guard first.isShortNumber, third.digits == 4 || separator.kind == .slash,
        let (year, end) = writtenYear(start + 4)
      else { return nil }
      if separator.kind == .dot, !(1900...2199 ~= year) { return nil }
      return day(start, month: start + 2, year: year, start..<end)
    }
    guard first.isShortNumber else { return nil }
    if word(start + 1) == .month, second.isShortNumber, isDayInWords(start) { return dayAndMonth(at: start) }
    let isNamed = word(start - 1) == .day
    guard isCertain, second.isShortNumber, isNamed || 1...31 ~= first.value else {
      return sharedMonth(at: start, isCertain)
    }
    switch separator.kind {
    case .slash where 1...12 ~= second.value || isNamed: return dayAndMonth(at: start)
    case .dash
    where 1...12 ~= second.value && kind(start + 3) != .slash && endsNumber(start + 3)
      && ![.each, .and, .of, .plural].contains(word(start + 3)):
      return dayAndMonth(at: start)
    default: return sharedMonth(at: start, isCertain)
    }
  }

  /// Whether `15 tháng 6` is a day and not a number of months; after `ngày`, or with its year, also one that no month has.
  private func isDayInWords(_ start: Int) -> Bool {
    let isYearNamed = word(start + 3) == .year
    let isDay =
      1...31 ~= token(start).value || word(start - 1) == .day || isYearNamed && token(start + 4).isYear
    return isDay && (endsNumber(start + 3) || isYearNamed)
  }

  /// `15/6`, `15-6` or `15 tháng 6`, with its year if that follows.
  private mutating func dayAndMonth(at start: Int) -> DeadlinePoint {
    if let (year, end) = yearSuffix(start + 3) { return day(start, month: start + 2, year: year, start..<end) }
    return day(start, month: start + 2, year: nil, start..<start + 3)
  }

  /// The day of tokens; a day that the calendar has not is noted.
  private mutating func day(_ day: Int, month: Int, year: Int?, _ tokens: Range<Int>) -> DeadlinePoint {
    var point = DeadlinePoint(.day, start: tokens.lowerBound, end: tokens.upperBound, year: year)
    let known = year ?? impliedYear(tokens.upperBound)
    let (dayNumber, monthNumber) = (token(day).number, token(month).number)
    // 2028 has a 29 February, so that 29/02 without any year passes.
    if let date = CalendarDate(year: known ?? 2028, month: monthNumber, day: dayNumber) {
      if known != nil { (point.first, point.last) = (date, date) }
    } else if edits.isEmpty {
      reportImpossibleDay(day: day, month: month, year: known ?? 2028)
    }
    return point
  }

  // MARK: Days that share a month

  /// The first of `01-15/6/2027`, `10 và 20/6`: its month is that of a later item.
  private mutating func sharedMonth(at start: Int, _ isCertain: Bool) -> DeadlinePoint? {
    guard token(start).isShortNumber, 1...31 ~= token(start).value else { return nil }
    let isSpan = kind(start + 1) == .dash || word(start + 1) == .to
    guard isCertain || (isSpan && isFullDate(start + 2) && startsClause(start)) else { return nil }
    guard isSpan || kind(start + 1) == .comma || word(start + 1) == .and else { return nil }
    return dayOfMonth(at: start, needsMonth: true)
  }

  /// A day without month: `ngày 20`, the month of which may come later in the list or not at all.
  func dayOfMonth(at start: Int, needsMonth: Bool = false) -> DeadlinePoint? {
    let token = token(start)
    guard token.isShortNumber, 1...31 ~= token.value, endsDay(start + 1) else { return nil }
    var point = DeadlinePoint(.day, start: start, end: start + 1)
    if let month = monthAhead(start + 1) {
      let date = impliedYear(start + 1).flatMap { CalendarDate(year: $0, month: month, day: token.number) }
      (point.first, point.last) = (date, date)
    } else if needsMonth {
      return nil
    }
    return point
  }

  /// Whether a day of a month may end before `index`: what follows is no noun that it counts.
  private func endsDay(_ index: Int) -> Bool {
    endsNumber(index) || [.month, .to, .before, .plural].contains(word(index)) || kind(index) == .symbol
  }

  /// The month named next in a list of days that goes on at `index`.
  private func monthAhead(_ index: Int) -> Int? {
    for next in index..<min(index + 16, tokens.count) {
      let token = tokens[next]
      switch token.kind {
      case .comma, .dash: break
      case .slash:
        let month = self.token(next + 1)
        return next > index && month.isShortNumber && 1...12 ~= month.value ? month.number : nil
      case .number: if !token.isShortNumber { return nil }
      case .word:
        switch token.word {
        case .and, .to, .day, .end, .before: break
        case .month:
          let month = self.token(next + 1)
          return month.isShortNumber && 1...12 ~= month.value ? month.number : nil
        default: return nil
        }
      default: return nil
      }
    }
    return nil
  }

  // MARK: Weeks

  /// `Tuần 2 tháng 9/2027`, `tuần cuối của tháng 9`, `Tuần 40 năm 2027`, or `tuần` alone after `trong`, `cuối`.
  mutating func weekPoint(at start: Int, _ prefix: Prefix) -> DeadlinePoint? {
    var end = start + 1
    if word(end) == .rank { end += 1 }
    let token = token(end)
    let isLast = token.word == .closing
    guard token.isShortNumber || token.word == .numeral || token.word == .early || isLast else {
      guard !prefix.isEmpty, prefix.limit == .within, endsNumber(end) else { return nil }
      return DeadlinePoint(.week, start: start, end: start + 1)
    }
    let week = end
    let first = token.word == .early ? 1 : token.number
    var last = first
    end += 1
    if kind(end) == .dash || word(end) == .to, self.token(end + 1).isShortNumber {
      last = self.token(end + 1).number
      end += 2
    }
    var point = DeadlinePoint(.week, start: start, end: end)
    if word(end) == .of { end += 1 }
    let editCount = edits.count
    if word(end) == .month, let month = countedPoint(.month, unit: end, at: end + 1) {
      reportWeeks(week, first, last, limit: 6, nearest: 5)
      if let day = month.first, let monthEnd = month.last { setWeeks(&point, first, last, day, monthEnd, isLast) }
      (point.end, point.year) = (month.end, month.year)
    } else if let (year, end) = yearSuffix(end) {
      reportWeeks(week, first, last, limit: 53, nearest: 52)
      if edits.count == editCount { setISOWeeks(&point, first, last, year) }
      (point.end, point.year) = (end, year)
    } else if !endsNumber(end) {
      return nil
    }
    return point
  }

  /// Notes weeks in figures that are none of the first `limit`.
  private mutating func reportWeeks(_ index: Int, _ first: Int, _ last: Int, limit: Int, nearest: Int) {
    guard kind(index) == .number else { return }
    if !(1...limit ~= first) { reportWeek(index, limit: nearest) }
    if kind(index + 1) == .dash || word(index + 1) == .to, kind(index + 2) == .number, !(1...limit ~= last) {
      reportWeek(index + 2, limit: nearest)
    }
  }

  /// Weeks of a month are its days 1-7, 8-14 and so on; the last one is its last seven days.
  private func setWeeks(
    _ point: inout DeadlinePoint, _ first: Int, _ last: Int, _ day: CalendarDate, _ monthEnd: CalendarDate,
    _ isLast: Bool
  ) {
    let (start, end) = (day.dayNumber, monthEnd.dayNumber)
    if isLast {
      point.first = CalendarDate(dayNumber: end - 6)
      point.last = monthEnd
    } else if 1...6 ~= first, first...6 ~= last {
      // A month has no more than its days, however its weeks are counted.
      point.first = CalendarDate(dayNumber: start + (min(first, (monthEnd.day + 6) / 7) - 1) * 7)
      point.last = CalendarDate(dayNumber: min(start + last * 7 - 1, end))
    }
  }

  /// Weeks of a year as ISO 8601 counts them: week 1 has 4 January in it and starts on Monday.
  private func setISOWeeks(_ point: inout DeadlinePoint, _ first: Int, _ last: Int, _ year: Int) {
    guard 1...53 ~= first, first...53 ~= last, let january = CalendarDate(year: year, month: 1, day: 4) else { return }
    // 1970-01-01 was a Thursday.
    let weekday = (january.dayNumber % 7 + 10) % 7
    let monday = january.dayNumber - weekday
    point.first = CalendarDate(dayNumber: monday + (first - 1) * 7)
    point.last = CalendarDate(dayNumber: monday + last * 7 - 1)
  }
}
