extension DeadlineReader {
  /// The recurrence of one unit: each year, each month.
  static func recurrence(of unit: DeadlineWord) -> Deadline.Recurrence? {
    recurrence(every: 1, unit)
  }

  /// The recurrence of `count` units.
  static func recurrence(every count: Int, _ unit: DeadlineWord) -> Deadline.Recurrence? {
    switch (unit, count) {
    case (.year, 1), (.month, 12), (.quarter, 4): return .yearly
    case (.month, 6), (.quarter, 2): return .halfYearly
    case (.quarter, 1), (.month, 3): return .quarterly
    case (.month, 1): return .monthly
    case (.week, 1), (.day, 7): return .weekly
    case (.day, 1): return .daily
    case (.year, 2...): return .everyYears(count)
    case (.month, 2...): return .everyMonths(count)
    case (.quarter, 2...): return .everyMonths(count * 3)
    case (.week, 2...): return .everyWeeks(count)
    case (.day, 2...): return .everyDays(count)
    default: return nil
    }
  }

  /// The recurrence of something done `times` times in `count` units, and whether that is all that is said: five
  /// times a year are no whole number of months.
  private static func recurrence(
    times: Int, in count: Int = 1, _ unit: DeadlineWord
  ) -> (value: Deadline.Recurrence, isExact: Bool)? {
    let months = count * (unit == .year ? 12 : unit == .quarter ? 3 : unit == .month ? 1 : 0)
    if times > 1, months > 0, months % times == 0, let often = recurrence(every: months / times, .month) {
      return (often, true)
    }
    return recurrence(every: count, unit).map { ($0, times <= 1) }
  }

  /// Reads `Thường xuyên`, `Hàng năm`, `Định kỳ 6 tháng`, `theo quý`, `02 lần/năm`.
  mutating func readRecurrence(_ prefix: Prefix) -> Bool {
    let start = prefix.end
    switch word(start) {
    case .often where word(start + 1) == .along:
      var end = start + 2
      if isContinuous(end) { end += 2 }
      if kind(end) == .comma, isContinuous(end + 1) { end += 3 }
      return appendRecurring(.continuous, prefix.start, end)
    case .steady where word(start + 1) == .continuing:
      return appendRecurring(.continuous, prefix.start, start + 2)
    case .each: return readUnits(first: prefix.start, at: start)
    case .regular where word(start + 1) == .term:
      var units = start + 2
      while word(units) == .follow || word(units) == .each { units += 1 }
      if readUnits(first: prefix.start, at: units) { return true }
      _ = appendRecurring(.periodic, prefix.start, start + 2)
      // "định kỳ (tuần/tháng)"
      if position == start + 2, kind(position) == .open, token(position + 1).isUnit, startsUnits(position + 2) {
        _ = readUnits(first: position + 1, at: position + 1)
      }
      return true
    case .follow where token(start + 1).isUnit && !isReferenceNoun(start + 1):
      return readUnits(first: prefix.start, at: start + 1)
    case .plural where prefix.isEmpty && token(start + 1).isUnit && word(start + 2) == .within:
      return readUnits(first: start, at: start + 1)
    default: return readTimes(prefix)
    }
  }

  /// Whether a unit in brackets ends before `index`, or a list of units goes on there.
  private func startsUnits(_ index: Int) -> Bool {
    kind(index) == .close || (kind(index) == .slash || kind(index) == .comma) && token(index + 1).isUnit
  }

  private func isContinuous(_ index: Int) -> Bool {
    word(index) == .steady && word(index + 1) == .continuing
  }

  /// `theo năm học`, `theo tháng 9` are no recurrence.
  private func isReferenceNoun(_ unit: Int) -> Bool {
    kind(unit + 1) == .number || word(unit + 1) == .school || token(unit + 1).isRoman
      || [.within, .of].contains(word(unit + 1))
  }

  /// Reads units that something recurs by, joined by separators: `hàng tháng, quý`, `định kỳ 6 tháng và năm`.
  private mutating func readUnits(first: Int, at start: Int) -> Bool {
    var first = first
    var next = start
    var isFound = false
    while let (recurrence, end, isExact) = recurringUnit(at: next) {
      _ = appendRecurring(recurrence, first, end, saysMore: !isExact)
      isFound = true
      // What was joined as bounds ends the list.
      guard position == end else { break }
      next = end
      if [.comma, .slash, .semicolon].contains(kind(next)) || word(next) == .and { next += 1 } else { break }
      if kind(next) == .word, word(next) == .and { next += 1 }
      first = next
    }
    return isFound
  }

  /// One unit at `index`, with what stands before and after it: `mỗi năm`, `06 tháng/lần`, `năm một lần`.
  private func recurringUnit(at index: Int) -> (Deadline.Recurrence, end: Int, isExact: Bool)? {
    var unit = index
    if word(unit) == .each { unit += 1 }
    var count = 1
    if token(unit).isShortNumber || word(unit) == .numeral {
      count = token(unit).number
      unit += 1
    }
    guard token(unit).isUnit, let recurrence = Self.recurrence(every: count, word(unit)) else { return nil }
    // A unit with a number after it is a date of its own: "định kỳ, tháng 6".
    guard unit > index || kind(unit + 1) != .number || word(unit + 2) == .times else { return nil }
    if token(unit + 1).isRoman, word(unit) == .quarter { return nil }
    // So are "hằng quý, 6 tháng đầu năm" and "hằng tháng, tuần cuối tháng 9".
    let follower = word(unit + 1)
    if word(index) != .each, [.early, .closing, .rank, .school, .this, .now].contains(follower) { return nil }
    var end = unit + 1
    if let times = timesEnd(end) {
      if kind(end) != .slash, token(times - 2).number > 1,
        let often = Self.recurrence(times: token(times - 2).number, in: count, word(unit))
      {
        return (often.value, times, often.isExact)
      }
      end = times
    }
    return (recurrence, end, true)
  }

  /// The token after `/lần`, `/01 lần`, `một lần`, `02 lần` at `index`.
  private func timesEnd(_ index: Int) -> Int? {
    var end = kind(index) == .slash ? index + 1 : index
    if token(end).isShortNumber || word(end) == .numeral { end += 1 }
    guard end > index, word(end) == .times else { return nil }
    return end + 1
  }

  /// `02 lần/năm`, `một lần mỗi quý`, `06 tháng/lần`, `6 tháng một lần` after the prefix.
  private mutating func readTimes(_ prefix: Prefix) -> Bool {
    let start = prefix.end
    guard token(start).isShortNumber || word(start) == .numeral else { return false }
    if prefix.isEmpty, isRoundTheClock(start) {
      return appendRecurring(.continuous, start, start + 3, saysMore: true)
    }
    if prefix.isEmpty, let (recurrence, end, _) = recurringUnit(at: start),
      kind(end) == .comma || word(end) == .and, word(end + 1) == .each
    {
      // "6 tháng, hàng năm"
      return appendRecurring(recurrence, start, end)
    }
    if word(start + 1) == .times, kind(start + 2) == .slash || word(start + 2) == .each,
      let often = Self.recurrence(times: token(start).number, word(start + 3))
    {
      return appendRecurring(often.value, prefix.start, start + 4, saysMore: !often.isExact)
    }
    if token(start + 1).isUnit, timesEnd(start + 2) != nil,
      let (recurrence, end, isExact) = recurringUnit(at: start)
    {
      return appendRecurring(recurrence, prefix.start, end, saysMore: !isExact)
    }
    return false
  }

  /// `24/7`
  func isRoundTheClock(_ index: Int) -> Bool {
    token(index).value == 24 && kind(index + 1) == .slash && token(index + 2).value == 7
      && token(index + 2).digits == 1 && endsNumber(index + 3) && kind(index + 3) != .slash
      && word(index + 3) != .year
  }

  /// Reads `/năm` after a noun: `đợt/năm`, `buổi/quý`.
  mutating func readPerUnit() -> Bool {
    guard position > 0, kind(position - 1) == .word, !token(position - 1).isUnit, token(position + 1).isUnit,
      kind(position + 2) != .number, let recurrence = Self.recurrence(of: word(position + 1))
    else { return false }
    return appendRecurring(recurrence, position + 1, position + 2, saysMore: true)
  }

  /// Notes a recurrence, with the years or months that bound it: `Thường xuyên trong năm 2027`.
  private mutating func appendRecurring(
    _ recurrence: Deadline.Recurrence, _ first: Int, _ end: Int, saysMore: Bool = false
  ) -> Bool {
    for index in first..<end { reportMisspelling(index) }
    _ = reportEdits(from: first, to: end)
    append(.recurring, from: first, to: end, recurrence: recurrence, saysMore: saysMore || isBounded(first))
    var start = end
    let isApart = kind(start) == .comma || kind(start) == .dash || kind(start) == .open
    if isApart { start += 1 }
    let prefix = prefix(at: start)
    let editCount = edits.count
    guard var bounds = point(at: prefix.end, prefix), canBound(bounds, prefix, isApart), edits.count == editCount
    else {
      edits.removeSubrange(editCount...)
      return true
    }
    // The bounds are read as a list of their own, then made part of the recurrence.
    let count = expressions.count
    guard readSeries(at: prefix.end, prefix), expressions.count > count else { return true }
    bounds.first = expressions[count].first
    bounds.last = expressions[count].last
    let isOpenEnded = expressions[count].isOpenEnded
    let upperBound = expressions[expressions.count - 1].range.upperBound
    if expressions.count == count + 1, expressions[count].kind != .recurring {
      if expressions[count].saysMore { expressions[count - 1].saysMore = true }
      expressions.removeLast()
      expressions[count - 1].first = bounds.first
      expressions[count - 1].last = bounds.last
      expressions[count - 1].isOpenEnded = isOpenEnded
      expressions[count - 1].range = expressions[count - 1].range.lowerBound..<upperBound
      if kind(position) == .close { extendLast(to: position + 1) }
    }
    return true
  }

  /// Whether `trước`, `cuối` or their like before what recurs say when it does: `cuối mỗi quý`.
  private func isBounded(_ first: Int) -> Bool {
    switch word(first) {
    case .before, .after, .from, .to, .end, .late, .early, .middle, .closing, .about, .counting: return true
    default: return false
    }
  }

  /// Whether a point says how long something recurs. After a comma only years do; a month there is its own deadline.
  private func canBound(_ point: DeadlinePoint, _ prefix: Prefix, _ isApart: Bool) -> Bool {
    switch point.kind {
    case .year, .period: return true
    case .half, .quarter, .month, .day: return !isApart && (prefix.limit == .within || prefix.limit == .from)
    default: return false
    }
  }
}
