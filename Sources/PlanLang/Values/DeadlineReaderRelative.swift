extension DeadlineReader {
  /// Reads what counts from an event: `sau 30 ngày kể từ ngày ...`, `trước khi ...`, `ngay sau Đại hội`.
  mutating func readRelative(_ prefix: Prefix) -> Bool {
    let start = prefix.end
    if word(prefix.start) == .immediately, prefix.isEmpty {
      let inner = self.prefix(at: prefix.start + 1)
      // "ngay trong Quý I" and "ngay sau ngày 15/6" are the points that follow.
      let isEvent = word(inner.end) == .when || (inner.limit == .after && word(inner.end) == .other)
      let isToday = inner.limit == .within && word(inner.end) == .day && endsNumber(inner.end + 1)
      guard kind(inner.end) == .word, isEvent || isToday else { return false }
      return appendRelative(prefix.start, from: inner.end + 1)
    }
    if let amountEnd = amountEnd(start) {
      guard countsTime(amountEnd, prefix) else { return false }
      return appendRelative(prefix.start, from: amountEnd)
    }
    guard !prefix.isEmpty else { return false }
    switch prefix.limit {
    case .before, .after, .from:
      if word(start) == .when { return appendRelative(prefix.start, from: start + 1) }
      if word(start) == .day, kind(start + 1) == .word { return appendRelative(prefix.start, from: start + 1) }
      let noun = word(start) == .each ? start + 1 : start
      let isEvent = kind(noun) == .word && [.other, .yearHolder, .term].contains(word(noun))
      guard isEvent, prefix.limit != .from || word(start - 2) == .counting else { return false }
      guard startsClause(prefix.start) || word(prefix.start - 1) == .immediately else { return false }
      return appendRelative(prefix.start, from: start)
    case .within where word(start) == .day && endsNumber(start + 1):
      return appendRelative(prefix.start, from: start + 1)
    default: return false
    }
  }

  /// The token after a number of days, months or hours at `index`, working days included.
  private func amountEnd(_ index: Int) -> Int? {
    let number = token(index)
    guard number.kind == .number && number.digits <= 3 || number.word == .numeral else { return nil }
    var unit = index + 1
    // "5 - 7 ngày", "05 (năm) ngày"
    if kind(unit) == .dash, token(unit + 1).isShortNumber { unit += 2 }
    if kind(unit) == .open, kind(unit + 2) == .close { unit += 3 }
    guard token(unit).isUnit else { return nil }
    return word(unit + 1) == .work ? unit + 3 : unit + 1
  }

  /// Whether a number of units that ends before `end` is a time to wait, not an amount of something.
  private func countsTime(_ end: Int, _ prefix: Prefix) -> Bool {
    if word(end - 1) == .hour { return !prefix.isEmpty && prefix.limit != .before }
    if word(end - 1) == .year, token(end).isYear { return false }
    if !prefix.isEmpty { return true }
    switch word(end) {
    case .counting, .after, .before, .from: return true
    default: return kind(end) != .word || token(end - 1).word == .other || endsNumber(end)
    }
  }

  private mutating func appendRelative(_ first: Int, from index: Int) -> Bool {
    append(.relative, from: first, to: clauseEnd(index))
    return true
  }

  // MARK: By reference, on demand, inherited

  /// Reads `Theo hướng dẫn của ...`, `Khi có yêu cầu`, `Đột xuất`, `Như trên`.
  mutating func readReference() -> Bool {
    let start = position
    switch word(start) {
    case .follow:
      guard kind(start + 1) == .word || kind(start + 1) == .document else { return false }
      if word(start - 1) == .next || word(start - 1) == .attach || word(start + 1) == .watch { return false }
      if word(start + 1) == .each || word(start + 1) == .regular {
        position += 1
        return readRecurrence(Prefix(start: position, end: position, limit: .none))
      }
      let isOnDemand = [.request, .arise, .sudden].contains(word(start + 1))
      append(isOnDemand ? .onDemand : .reference, from: start, to: clauseEnd(start + 2))
      return true
    case .when:
      guard kind(start + 1) == .word else { return false }
      // "đến khi hoàn thành" is the end of what began before it.
      let isEnd = word(start - 1) == .to && !isRead(start - 1)
      append(isEnd ? .relative : .onDemand, from: isEnd ? start - 1 : start, to: clauseEnd(start + 2))
      return true
    case .arise, .sudden:
      guard word(start + 1) == .born else { return false }
      append(.onDemand, from: start, to: start + 2)
      return true
    case .like:
      guard word(start + 1) == .above || word(start + 2) == .above else { return false }
      append(.inherited, from: start, to: word(start + 1) == .above ? start + 2 : start + 3)
      return true
    case .same:
      guard stands(start) else { return false }
      append(.inherited, from: start, to: start + 1)
      return true
    case .plural: return readComingYears()
    default: return false
    }
  }

  /// Whether the token before ``position`` at `index` is part of the last expression.
  private func isRead(_ index: Int) -> Bool {
    guard let last = expressions.last else { return false }
    return last.range.upperBound > Int(token(index).start)
  }

  /// Reads a ditto mark that stands alone.
  mutating func readDitto() -> Bool {
    var end = position
    while kind(end) == .ditto { end += 1 }
    guard position == 0, kind(end) == .end else { return false }
    append(.inherited, from: position, to: end)
    return true
  }

  private func stands(_ index: Int) -> Bool {
    startsClause(index) && [.end, .dash, .dot, .semicolon, .comma].contains(kind(index + 1))
  }

  /// Reads `các năm tiếp theo` apart from the year before it: what that year began goes on without end.
  private mutating func readComingYears() -> Bool {
    guard word(position + 1) == .year, [.next, .after, .to].contains(word(position + 2)) else { return false }
    var end = position + 3
    while [.follow, .join, .to].contains(word(end)) { end += 1 }
    let first = position
    if let last = expressions.last, last.kind == .year || last.kind == .span || last.kind == .period {
      extendLast(to: end)
      expressions[expressions.count - 1].isOpenEnded = true
      expressions[expressions.count - 1].last = nil
      expressions[expressions.count - 1].saysMore = true
    } else {
      append(.year, from: first, to: end)
      expressions[expressions.count - 1].isOpenEnded = true
    }
    return true
  }

  /// The token at which the clause that goes on at `index` ends: a separator, or a time expression of its own.
  private func clauseEnd(_ index: Int) -> Int {
    var end = index
    while true {
      switch kind(end) {
      case .end, .semicolon, .comma, .open, .close, .dot: return end
      case .word: if startsOwnTime(end) { return end }
      default: break
      }
      end += 1
    }
  }

  /// Whether `chậm nhất`, `trước ngày`, `trong năm`, `đến hết`, `hàng tháng` start another expression at `index`.
  private func startsOwnTime(_ index: Int) -> Bool {
    switch word(index) {
    case .late: return word(index + 1) == .most
    case .each: return token(index + 1).isUnit
    case .before:
      let next = token(index + 1)
      return next.isUnit && kind(index + 2) == .number || next.isShortNumber && token(index + 2).isDateSeparator
    case .within:
      let next = token(index + 1)
      return next.isUnit && (next.word == .year || kind(index + 2) == .number || token(index + 2).isRoman)
    case .to: return word(index + 1) == .end
    case .often: return word(index + 1) == .along && index > 0 && kind(index - 1) != .word
    default: return false
    }
  }
}
