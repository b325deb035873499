@testable import PlanLang

/// Makes values of every kind of expression that has canonical words.
struct DeadlineGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func count() -> Int { random.number(2...5) }

  mutating func expression() -> Deadline.Expression {
    switch random.number(0...8) {
    case 0: return unit(.day, length: 0)
    case 1: return week()
    case 2: return unit(.month, length: 1)
    case 3: return unit(.quarter, length: 3)
    case 4: return random.number(0...1) == 0 ? unit(.half, length: 6) : unit(.year, length: 12)
    case 5: return period()
    case 6: return span()
    case 7: return recurring()
    default: return value(.inherited)
    }
  }

  private func value(
    _ kind: Deadline.Kind, _ first: CalendarDate? = nil, _ last: CalendarDate? = nil,
    _ recurrence: Deadline.Recurrence? = nil, isOpen: Bool = false
  ) -> Deadline.Expression {
    Deadline.Expression(
      kind: kind, range: 0..<0, first: first, last: last, recurrence: recurrence, isOpenEnded: isOpen)
  }

  /// A unit, its end, or its start.
  private mutating func bounded(
    _ kind: Deadline.Kind, _ first: CalendarDate?, _ last: CalendarDate?
  ) -> Deadline.Expression {
    switch random.number(0...3) {
    case 0: return value(kind, nil, last)
    case 1: return value(kind, first, nil, isOpen: true)
    default: return value(kind, first, last)
    }
  }

  private mutating func day() -> CalendarDate? {
    CalendarDate(dayNumber: random.number(-20_000...80_000))
  }

  private func months(from index: Int, count: Int) -> (CalendarDate?, CalendarDate?) {
    let end = index + count - 1
    return (
      CalendarDate(year: index / 12, month: index % 12 + 1, day: 1),
      CalendarDate.lastDay(ofMonth: end % 12 + 1, year: end / 12)
    )
  }

  /// A day (length 0), or so many months that start where such a unit of the year does.
  private mutating func unit(_ kind: Deadline.Kind, length: Int) -> Deadline.Expression {
    if length == 0 {
      let day = day()
      return bounded(.day, day, day)
    }
    let start = random.number(1901...2198) * 12 + random.number(0...12 / length - 1) * length
    let (first, last) = months(from: start, count: length)
    return bounded(kind, first, last)
  }

  private mutating func week() -> Deadline.Expression {
    let (first, last) = months(from: random.number(1901 * 12...2198 * 12), count: 1)
    guard let first, let last else { return value(.inherited) }
    switch random.number(0...2) {
    case 0:
      return bounded(.week, CalendarDate(dayNumber: last.dayNumber - 6), last)
    case 1:
      let start = random.number(1...(last.day + 6) / 7)
      let end = random.number(start...(last.day + 6) / 7)
      return bounded(
        .week, CalendarDate(dayNumber: first.dayNumber + start * 7 - 7),
        CalendarDate(dayNumber: min(first.dayNumber + end * 7 - 1, last.dayNumber)))
    default:
      // 1970-01-05 was a Monday.
      let monday = random.number(-2_000...10_000) * 7 + 4
      return bounded(.week, CalendarDate(dayNumber: monday), CalendarDate(dayNumber: monday + 6))
    }
  }

  private mutating func period() -> Deadline.Expression {
    let year = random.number(1900...2180)
    let end = year + random.number(1...19)
    return random.number(0...2) == 0
      ? value(.period, CalendarDate(year: year, month: 9, day: 1), CalendarDate(year: end, month: 5, day: 31))
      : value(.period, CalendarDate(year: year, month: 1, day: 1), CalendarDate(year: end, month: 12, day: 31))
  }

  private mutating func span() -> Deadline.Expression {
    let length = random.pick([0, 1, 3, 12])
    if length == 0 {
      let (left, right) = (day(), day())
      guard let left, let right else { return value(.inherited) }
      let near = CalendarDate(dayNumber: left.dayNumber + random.number(0...40))
      return random.number(0...1) == 0
        ? value(.span, min(left, right), max(left, right)) : value(.span, left, near)
    }
    let start = random.number(1901...2150) * 12 + random.number(0...12 / length - 1) * length
    let (first, last) = months(from: start, count: length * random.number(1...(length == 12 ? 9 : 14)))
    return value(.span, first, last)
  }

  private mutating func recurring() -> Deadline.Expression {
    let often = random.pick([
      Deadline.Recurrence.yearly, .halfYearly, .quarterly, .monthly, .weekly, .daily, .continuous, .periodic,
      .everyYears(random.number(2...99)), .everyMonths(random.pick([2, 4, 5, 9, 18, 24])),
      .everyWeeks(random.number(2...99)), .everyDays(random.pick([2, 3, 10, 15, 30])),
    ])
    let length = random.pick([1, 3, 6, 12, 24, 60])
    let start = random.number(1901...2150) * 12 + random.number(0...11)
    let (first, last) = months(from: start, count: length)
    switch random.number(0...4) {
    case 0: return value(.recurring, first, nil, often, isOpen: true)
    case 1: return value(.recurring, nil, CalendarDate(year: start / 12, month: 12, day: 31), often)
    case 2: return value(.recurring, first, last, often)
    case 3:
      let year = start / 12
      let (first, last) = months(from: year * 12, count: random.number(1...4) * 12)
      return value(.recurring, first, last, often)
    default: return value(.recurring, nil, nil, often)
    }
  }
}
