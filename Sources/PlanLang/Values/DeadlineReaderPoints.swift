extension DeadlineReader {
  /// The month or quarter of a point.
  enum CountedUnit {
    case month, quarter
    var kind: Deadline.Kind { self == .month ? .month : .quarter }
  }

  /// The point of time that starts at `start`; nil when none does.
  mutating func point(at start: Int, _ prefix: Prefix) -> DeadlinePoint? {
    if kind(start) == .number { return figurePoint(at: start, prefix) }
    switch word(start) {
    case .day: return dayPoint(after: start)
    case .immediately: return misspeltDay(at: start)
    case .month: return countedPoint(.month, unit: start, at: start + 1) ?? barePeriod(.month, start, prefix)
    case .quarter: return countedPoint(.quarter, unit: start, at: start + 1) ?? barePeriod(.quarter, start, prefix)
    case .year: return namedYear(at: start, prefix)
    case .week: return weekPoint(at: start, prefix)
    case .half: return halfYear(at: start)
    case .numeral: return monthsOfYear(at: start)
    case .stage, .era, .office: return namedPeriod(at: start) ?? unnamedPeriod(at: start, prefix)
    default: return nil
    }
  }

  /// The first and last day of `months` months; nil without year.
  private func span(_ year: Int?, _ months: ClosedRange<Int>) -> (CalendarDate?, CalendarDate?) {
    guard let year else { return (nil, nil) }
    return (
      CalendarDate(year: year, month: months.lowerBound, day: 1),
      CalendarDate.lastDay(ofMonth: months.upperBound, year: year)
    )
  }

  // MARK: Months and quarters

  /// The month or quarter whose number is at `start`, after the word at `unit` or, in a list, without it.
  mutating func countedPoint(_ counted: CountedUnit, unit: Int?, at start: Int) -> DeadlinePoint? {
    let token = token(start)
    var end = start + 1
    var value = token.number
    var isMalformed = false
    switch token.kind {
    case .number where token.digits <= 2: break
    case .number where token.digits == 3 && counted == .month && unit != nil && endsNumber(end): break
    case .word where counted == .quarter && token.isRoman:
      let numeral = romanValue(token)
      value = numeral.value
      isMalformed = !numeral.isStrict
    case .word where token.isRoman && unit != nil:
      value = romanValue(token).value
      if 1...12 ~= value { edits.append(Edit(kind: .misspelling, range: token.range, text: String(value))) }
    case .word where counted == .quarter && unit != nil && isBarNumeral(token):
      value = romanValue(token).value
      edits.append(Edit(kind: .misspelling, range: token.range, text: RomanNumeral.string(value)))
    case .word where token.word == .numeral && unit != nil:
      if value == 10, word(end) == .numeral, self.token(end).number <= 2 {
        value += self.token(end).number
        end += 1
      }
    default: return nil
    }
    guard unit != nil || endsNumber(end) else { return nil }
    if unit != nil, self.kind(end) == .word, !self.token(end).traits.contains(.spaced) { return nil }
    var point = DeadlinePoint(counted.kind, start: unit ?? start, end: end)
    if let (year, end) = yearSuffix(end) {
      point.year = year
      point.end = end
    }
    if let unit { reportMisspelling(unit) }
    let limit = counted == .month ? 12 : 4
    let nearest = min(max(value, 1), limit)
    if counted == .month, nearest != value {
      replaceNumber(start, by: nearest, .noSuchMonth)
    } else if counted == .quarter, nearest != value || isMalformed {
      reportQuarter(start, nearest: nearest)
    }
    let months = counted == .month ? nearest...nearest : nearest * 3 - 2...nearest * 3
    (point.first, point.last) = span(point.year ?? impliedYear(point.end), months)
    return point
  }

  /// The value of a numeral of I, V and X in any case, and whether it is written as such a number must be.
  private func romanValue(_ token: DeadlineToken) -> (value: Int, isStrict: Bool) {
    var value = 0
    var next = 0
    for byte in bytes.slice(token.range).reversed() {
      let digit = byte & 0x5F == UInt8(ascii: "X") ? 10 : byte & 0x5F == UInt8(ascii: "V") ? 5 : 1
      value += digit < next ? -digit : digit
      next = max(next, digit)
    }
    let length = token.range.count
    switch value {
    // The last letter is the least: IIV is no number.
    case 1, 2, 3: return (value, length == value && bytes[Int(token.end) - 1] & 0x5F == UInt8(ascii: "I"))
    case 4: return (value, length == 2)
    default: return (max(value, 0), true)
    }
  }

  /// Whether a word is a quarter's numeral with the letter l in place of I: `Quý l/2027`.
  private func isBarNumeral(_ token: DeadlineToken) -> Bool {
    let letters = bytes.slice(token.range)
    guard letters.count <= 3, letters.contains(UInt8(ascii: "l")) else { return false }
    let areBars = letters.allSatisfy { $0 == UInt8(ascii: "l") || $0 == UInt8(ascii: "I") }
    return areBars || (letters.count == 2 && letters[1] == UInt8(ascii: "V"))
  }

  /// `trong tháng`, `hết quý`: a unit without number, read only after a word such as `trong` or `cuối`.
  private func barePeriod(_ kind: Deadline.Kind, _ start: Int, _ prefix: Prefix) -> DeadlinePoint? {
    guard prefix.end == start, isBounding(prefix), endsNumber(start + 1), !isNeighbour(start + 1) else { return nil }
    return DeadlinePoint(kind, start: start, end: start + 1)
  }

  /// Whether the prefix ends in a word after which a unit needs no number: `trong`, `cả`, `hết`, `đầu`, `cuối`.
  private func isBounding(_ prefix: Prefix) -> Bool {
    guard !prefix.isEmpty else { return false }
    return [.within, .whole, .end, .early, .middle, .closing].contains(word(prefix.end - 1))
  }

  private func isNeighbour(_ index: Int) -> Bool {
    [.next, .adjacent, .each].contains(word(index))
  }

  // MARK: Years and periods

  func yearPoint(_ year: Int, start: Int, end: Int) -> DeadlinePoint {
    var point = DeadlinePoint(.year, start: start, end: end, year: year)
    (point.first, point.last) = span(year, 1...12)
    return point
  }

  /// `năm 2027`, `năm học 2026-2027`, `năm nay`, or `năm` alone after `cả`, `trong`, `cuối`.
  private mutating func namedYear(at start: Int, _ prefix: Prefix) -> DeadlinePoint? {
    switch kind(start + 1) {
    case .number:
      guard token(start + 1).digits != 2, let (year, end) = writtenYear(start + 1) else { return nil }
      return yearPoint(year, start: start, end: end)
    case .word where word(start + 1) == .school: return schoolYear(at: start)
    case .word where word(start + 1) == .this || word(start + 1) == .now:
      return planYear(start: start, end: start + 2)
    default:
      guard prefix.end == start, isBounding(prefix), !isNeighbour(start + 1) else { return nil }
      return planYear(start: start, end: start + 1)
    }
  }

  /// The year of the plan, which the text does not name.
  private func planYear(start: Int, end: Int) -> DeadlinePoint {
    var point = DeadlinePoint(.year, start: start, end: end)
    (point.first, point.last) = span(defaultYear, 1...12)
    return point
  }

  /// `năm học 2026-2027`: from September to the end of May, as the school calendar runs.
  private mutating func schoolYear(at start: Int) -> DeadlinePoint? {
    let (first, last) = (token(start + 2), token(start + 4))
    guard first.isYear, kind(start + 3) == .dash, last.isYear else { return nil }
    if first.value >= last.value { reportReversed(first.range, last.range) }
    var point = DeadlinePoint(.period, start: start, end: start + 5, year: first.number)
    point.first = CalendarDate(year: first.number, month: 9, day: 1)
    point.last = CalendarDate.lastDay(ofMonth: 5, year: last.number)
    return point
  }

  /// `Giai đoạn 2026-2030`, `thời kỳ từ năm 2021 đến năm 2030`, `nhiệm kỳ 2025-2030`.
  private mutating func namedPeriod(at start: Int) -> DeadlinePoint? {
    guard word(start + 1) == (word(start) == .stage ? .section : .term) else { return nil }
    var first = start + 2
    while word(first) == .from || word(first) == .year { first += 1 }
    var last = first + 2
    while word(last) == .year || word(last) == .end { last += 1 }
    guard token(first).isYear, kind(first + 1) == .dash || word(first + 1) == .to, token(last).isYear else {
      return nil
    }
    reportMisspelling(start + 1)
    if token(first).value > token(last).value { reportReversed(token(first).range, token(last).range) }
    var point = DeadlinePoint(.period, start: start, end: last + 1, year: token(first).number)
    point.first = CalendarDate(year: token(first).number, month: 1, day: 1)
    point.last = CalendarDate(year: token(last).number, month: 12, day: 31)
    point.saysMore = word(start) != .stage
    return point
  }

  /// `cả nhiệm kỳ`, `cuối giai đoạn`: a period without years.
  private func unnamedPeriod(at start: Int, _ prefix: Prefix) -> DeadlinePoint? {
    guard word(start + 1) == (word(start) == .stage ? .section : .term), isBounding(prefix), endsNumber(start + 2)
    else { return nil }
    return DeadlinePoint(.period, start: start, end: start + 2)
  }

  // MARK: Parts of a year

  /// `nửa đầu năm 2027`, `nửa cuối năm`.
  private mutating func halfYear(at start: Int) -> DeadlinePoint? {
    let isEarly = word(start + 1) == .early
    guard isEarly || word(start + 1) == .closing, word(start + 2) == .year else { return nil }
    return partOfYear(.half, start: start, end: start + 2, months: isEarly ? 1...6 : 7...12)
  }

  /// `6 tháng đầu năm 2027`, `hai quý cuối năm`, `9 tháng năm 2027`.
  mutating func monthsOfYear(at start: Int) -> DeadlinePoint? {
    let isQuarters = word(start + 1) == .quarter
    let count = token(start).number * (isQuarters ? 3 : 1)
    guard 1...12 ~= count, isQuarters || word(start + 1) == .month else { return nil }
    let kind: Deadline.Kind = count == 6 ? .half : count == 12 ? .year : .span
    switch word(start + 2) {
    case .early:
      // "3 tháng đầu tiên kể từ ..." is no part of a year.
      guard word(start + 3) != .other || self.kind(start + 3) != .word else { return nil }
      return partOfYear(kind, start: start, end: start + 3, months: 1...count)
    case .closing: return partOfYear(kind, start: start, end: start + 3, months: 13 - count...12)
    case .year where token(start + 3).isYear:
      return partOfYear(kind, start: start, end: start + 2, months: 1...count)
    default: return nil
    }
  }

  /// The months of the year that is written at `end`, or of the plan's year.
  private mutating func partOfYear(
    _ kind: Deadline.Kind, start: Int, end: Int, months: ClosedRange<Int>
  ) -> DeadlinePoint {
    var point = DeadlinePoint(kind, start: start, end: end)
    if let (year, end) = yearSuffix(end) {
      point.year = year
      point.end = end
    } else if word(end) == .year || (word(end) == .of && word(end + 1) == .year) {
      point.end = word(end) == .year ? end + 1 : end + 2
    }
    (point.first, point.last) = span(point.year ?? impliedYear(point.end), months)
    return point
  }
}
