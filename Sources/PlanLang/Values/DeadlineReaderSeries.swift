extension DeadlineReader {
  /// Reads a point of time with what is joined to it: a span (`Tháng 7-9/2027`), a list (`Quý II, IV/2027`), and what
  /// repeats or opens it.
  mutating func readSeries(at start: Int, _ prefix: Prefix, saysMore: Bool = false) -> Bool {
    guard var point = point(at: start, prefix) else { return false }
    if saysMore || isVague(prefix.start..<prefix.end) { point.saysMore = true }
    if prefix.limit == .none, belongsToDocument(point) {
      edits.removeAll(keepingCapacity: true)
      position = point.end
      return true
    }
    for index in prefix.start..<prefix.end { reportMisspelling(index) }
    var first = prefix.start
    while true {
      joinSpan(&point)
      if isOwnedByNoun(point, first) {
        fallback = Deadline.Expression(
          kind: point.kind, range: range(from: first, to: point.end), first: point.first, last: point.last)
      } else {
        append(point, from: first, limit: prefix.limit)
      }
      position = point.end
      guard let next = listItem(after: point) else { break }
      point = next
      first = next.start
    }
    readSuffix()
    return true
  }

  /// The next item of a list, which leaves out the word for its unit: `, IV/2027`, `và 15/12`.
  private mutating func listItem(after point: DeadlinePoint) -> DeadlinePoint? {
    var start = point.end
    switch kind(start) {
    case .comma, .semicolon, .slash, .symbol:
      start += 1
      if word(start) == .and { start += 1 }
    case .word where word(start) == .and: start += 1
    default: return nil
    }
    if let next = barePoint(at: start, like: point.kind) { return next }
    // "ngày 20 và 25 hàng tháng": neither day has a month.
    return point.kind == .day && point.first == nil && point.last == nil ? dayOfMonth(at: start) : nil
  }

  /// A point that leaves out the word for its unit, which is that of the point before it.
  private mutating func barePoint(at start: Int, like kind: Deadline.Kind) -> DeadlinePoint? {
    switch kind {
    case .month: return countedPoint(.month, unit: nil, at: start)
    case .quarter: return countedPoint(.quarter, unit: nil, at: start)
    case .day: return dayPoint(at: start, isCertain: true)
    case .year:
      let number = token(start)
      guard number.isYear, endsNumber(start + 1) else { return nil }
      return yearPoint(number.number, start: start, end: start + 1)
    default: return nil
    }
  }

  /// Carries a point on to the end of its span, if a dash or `đến` and another point follow.
  private mutating func joinSpan(_ point: inout DeadlinePoint) {
    guard kind(point.end) == .dash || word(point.end) == .to, point.kind != .recurring else { return }
    var start = point.end + 1
    while [.end, .early, .middle, .closing, .before].contains(word(start)) { start += 1 }
    let isVague = point.saysMore || isVague(point.end + 1..<start)
    let year = linkedYear
    if let year = point.year { linkedYear = year }
    let editCount = edits.count
    let isDash = kind(point.end) == .dash
    let second =
      barePoint(at: start, like: point.kind)
      ?? self.point(at: start, Prefix(start: point.end, end: start, limit: isDash ? .none : .until))
    linkedYear = year
    guard var second, second.kind != .recurring, !(isDash && isOrdered(second, before: point)) else {
      edits.removeSubrange(editCount...)
      return
    }
    if isDash, second.kind == point.kind { goOn(&second) }
    let firstEnd = point.end
    if let known = second.year, point.year == nil, point.first.map({ $0.year != known }) ?? true {
      point.first = point.first.flatMap { date(year: known, like: $0) }
    }
    point.last = second.last
    point.end = second.end
    if let first = point.first, let last = second.last, first > last {
      settleOrder(&point, second, firstEnd)
    }
    point.year = second.year ?? point.year
    point.kind = point.kind == .period ? .period : .span
    point.isJoined = true
    point.saysMore = isVague || second.saysMore
  }

  /// Carries the end of a span on over further dashes: `Quý I-II-III/2027`, `Tháng 3-4-5/2027`.
  private mutating func goOn(_ end: inout DeadlinePoint) {
    guard [.month, .quarter, .year].contains(end.kind) else { return }
    while kind(end.end) == .dash {
      let editCount = edits.count
      guard let further = barePoint(at: end.end + 1, like: end.kind), further.kind == end.kind,
        end.last.map({ last in further.last.map { last < $0 } ?? false }) ?? true
      else {
        edits.removeSubrange(editCount...)
        return
      }
      end.last = further.last
      end.end = further.end
      end.year = further.year ?? end.year
    }
  }

  /// Whether words such as `cuối` or `khoảng` stand between two tokens, which say where in a unit a deadline lies.
  func isVague(_ tokens: Range<Int>) -> Bool {
    for index in tokens {
      switch word(index) {
      case .early, .middle, .closing, .about, .now: return true
      default: break
      }
    }
    return false
  }

  private func date(year: Int, like date: CalendarDate) -> CalendarDate? {
    let dayCount = CalendarDate.dayCount(ofMonth: date.month, year: year)
    return CalendarDate(year: year, month: date.month, day: min(date.day, dayCount))
  }

  /// Whether what follows a dash is another deadline, and no end of a span: of another unit, and earlier.
  private func isOrdered(_ second: DeadlinePoint, before first: DeadlinePoint) -> Bool {
    guard second.kind != first.kind, second.year != nil, first.year != nil, let start = first.first,
      let end = second.last
    else { return false }
    return end < start
  }

  /// A span that seems to end before it starts crosses the new year when one end names no year; else it is wrong.
  private mutating func settleOrder(_ point: inout DeadlinePoint, _ second: DeadlinePoint, _ firstEnd: Int) {
    if point.year == nil, let first = point.first {
      point.first = date(year: first.year - 1, like: first)
    } else if second.year == nil, let last = second.last {
      point.last = date(year: last.year + 1, like: last)
    } else if edits.isEmpty {
      // "Năm 2027 - 2026": what changes places is the figures, not the word before the first of them.
      let start = point.kind == .year && kind(second.start) == .number ? firstEnd - 1 : point.start
      reportReversed(range(from: start, to: firstEnd), range(from: second.start, to: second.end))
    }
    if let first = point.first, let last = point.last, first > last { point.first = nil }
  }

  /// Whether a plain date is that of a document: one named before it, or `ngày 05/01/2027 của ...`.
  private func belongsToDocument(_ point: DeadlinePoint) -> Bool {
    guard point.kind == .day || point.kind == .year else { return false }
    return isCitation || (point.kind == .day && point.year != nil && word(point.end) == .of && point.start > 0)
  }

  /// Whether a plain year says which plan or report is meant: `kế hoạch năm 2027`.
  private func isOwnedByNoun(_ point: DeadlinePoint, _ first: Int) -> Bool {
    guard point.kind == .year, first == point.start, first > 0 else { return false }
    return word(first - 1) == .yearHolder || word(first - 1) == .of
  }

  // MARK: After the expression

  /// Reads what stands after a list: that it recurs, or that it goes on without end.
  private mutating func readSuffix() {
    guard !expressions.isEmpty else { return }
    if let (recurrence, end) = recurrenceSuffix(position) {
      // "trước ngày 15/6 và 15/12 hàng năm": all items recur.
      for index in expressions.indices.suffix(yearlessCount) {
        expressions[index].kind = .recurring
        expressions[index].recurrence = recurrence
        expressions[index].first = nil
        expressions[index].last = nil
        expressions[index].isOpenEnded = false
        expressions[index].saysMore = true
      }
      if yearlessCount > 0 { extendLast(to: end) }
      yearlessCount = 0
    } else if let end = openEnd(position) {
      extendLast(to: end)
      expressions[expressions.count - 1].isOpenEnded = true
      expressions[expressions.count - 1].last = nil
    }
  }

  mutating func extendLast(to end: Int) {
    let last = expressions.count - 1
    let start = expressions[last].range.lowerBound
    expressions[last].range = start..<max(expressions[last].range.upperBound, Int(token(end - 1).end))
    position = end
  }

  /// `hàng năm`, `mỗi tháng`, `các năm`, `của tháng liền kề`, `năm trước liền kề`, `tháng cuối quý` at `index`.
  private func recurrenceSuffix(_ index: Int) -> (Deadline.Recurrence, end: Int)? {
    var unit = word(index) == .of ? index + 1 : index
    if kind(unit) == .open, word(unit + 1) == .each { unit += 1 }
    if word(unit) == .each || (word(unit) == .plural && openEnd(index) == nil) {
      guard let recurrence = Self.recurrence(of: word(unit + 1)) else { return nil }
      return (recurrence, unit + 2)
    }
    guard let recurrence = Self.recurrence(of: word(unit)) else { return nil }
    switch (word(unit + 1), word(unit + 2)) {
    case (.adjacent, .join), (.next, .follow), (.next, .join): return (recurrence, unit + neighbourLength(unit + 1))
    case (.before, _), (.after, _), (.to, _):
      guard word(unit) != .day, kind(unit + 2) != .number, word(unit + 2) != .day else { return nil }
      return (recurrence, unit + neighbourLength(unit + 1))
    case (.early, _), (.closing, _), (.middle, _): return quarterlyMonth(unit)
    default: return nil
    }
  }

  /// One more than the number of words in `liền kề`, `trước liền kề`, `sau`, `tiếp theo` at `index`.
  private func neighbourLength(_ index: Int) -> Int {
    var end = index
    while [.adjacent, .join, .next, .follow, .before, .after, .to].contains(word(end)) { end += 1 }
    return end - index + 1
  }

  /// `tháng cuối (của) (mỗi) quý` at `index`, without the number of a quarter.
  private func quarterlyMonth(_ index: Int) -> (Deadline.Recurrence, end: Int)? {
    var end = index + 2
    while word(end) == .of || word(end) == .each { end += 1 }
    guard word(index) == .month, word(end) == .quarter, !token(end + 1).isRoman, kind(end + 1) != .number else {
      return nil
    }
    end += 1
    while [.next, .follow, .after, .before, .adjacent, .join].contains(word(end)) { end += 1 }
    return (.quarterly, end)
  }

  /// The token after `và các năm tiếp theo`, `trở đi`, `trở về sau` at `index`.
  private func openEnd(_ index: Int) -> Int? {
    if word(index) == .away {
      if word(index + 1) == .go { return index + 2 }
      return word(index + 2) == .after ? index + 3 : nil
    }
    var end = index
    if kind(end) == .comma { end += 1 }
    if word(end) == .and { end += 1 }
    guard word(end) == .plural, word(end + 1) == .year else { return nil }
    end += 2
    guard [.next, .after, .to].contains(word(end)) else { return nil }
    while [.next, .follow, .after, .to, .join].contains(word(end)) { end += 1 }
    return end
  }
}
