/// On which side of a point of time the deadline lies.
enum DeadlineLimit {
  case none
  /// `trước`
  case before
  /// `đến`, `hết`, `chậm nhất`
  case until
  /// `từ`
  case from
  /// `sau`
  case after
  /// `trong`, `cả`
  case within

  /// Moves the ends of a point to where the limit puts them.
  func apply(to point: inout DeadlinePoint) {
    switch self {
    case .none, .within: break
    case .until: point.first = nil
    case .before:
      // Offices write "trước ngày 15/6" for work due on that day, but "trước 01/7" and "trước tháng 7" for June.
      if let first = point.first, point.kind != .day || first.day == 1 {
        point.last = CalendarDate(dayNumber: first.dayNumber - 1)
      }
      point.first = nil
    case .from: point.last = nil
    case .after:
      point.first = point.last.map { CalendarDate(dayNumber: $0.dayNumber + 1) }
      point.last = nil
    }
  }
}

extension DeadlineReader {
  /// The words before a point of time: `trước`, `đến hết`, `chậm nhất là`, `trong`, `cuối`.
  struct Prefix {
    var start: Int
    var end: Int
    var limit: DeadlineLimit
    var isEmpty: Bool { start == end }
  }

  /// The words at `start` that bound a point of time; none is an empty prefix.
  func prefix(at start: Int) -> Prefix {
    var prefix = Prefix(start: start, end: start, limit: .none)
    // People write four such words at most; the bound keeps the whole reading linear.
    while prefix.end < start + 12 {
      switch word(prefix.end) {
      case .before: prefix.limit = .before
      case .after: prefix.limit = .after
      case .from: prefix.limit = .from
      case .to, .end: if prefix.limit != .before { prefix.limit = .until }
      case .within, .whole: prefix.limit = .within
      case .late:
        guard word(prefix.end + 1) == .most else { return prefix }
        prefix.limit = .until
        prefix.end += 1
      case .at, .about, .counting, .now, .early, .middle, .closing: break
      case .is where prefix.end > start: break
      case .era where word(prefix.end + 1) == .limit: prefix.end += 1
      default: return prefix
      }
      prefix.end += 1
    }
    return prefix
  }

  /// The token after a clock time that a day follows (`17 giờ 00 phút, ngày`, `17h30 ngày`); else `index` itself.
  func clockEnd(_ index: Int) -> Int {
    guard token(index).isShortNumber, word(index + 1) == .hour || kind(index + 1) == .colon else { return index }
    var end = index + 2
    if token(end).isShortNumber { end += 1 }
    if word(end) == .minute || kind(end) == .symbol { end += 1 }
    if kind(end) == .comma { end += 1 }
    return word(end) == .day || isFullDate(end) ? end : index
  }

  /// Whether figures at `index` make a date with its year, such as `15/6/2027`.
  func isFullDate(_ index: Int) -> Bool {
    token(index).isShortNumber && token(index + 1).isDateSeparator && token(index + 2).isShortNumber
      && kind(index + 3) == kind(index + 1) && kind(index + 4) == .number
  }

  // MARK: Years

  /// The year written after a month, quarter or day that ends before `index`, and the token after it.
  mutating func yearSuffix(_ index: Int) -> (year: Int, end: Int)? {
    switch kind(index) {
    case .slash: return writtenYear(word(index + 1) == .year ? index + 2 : index + 1)
    case .dash, .dot: return token(index + 1).isYear ? writtenYear(index + 1) : nil
    case .comma: return word(index + 1) == .year && token(index + 2).isYear ? writtenYear(index + 2) : nil
    case .number: return token(index).isYear && endsNumber(index + 1) ? writtenYear(index) : nil
    case .word:
      let noun = word(index) == .of ? index + 1 : index
      guard word(noun) == .year else { return nil }
      if word(noun + 1) == .this || word(noun + 1) == .now, let defaultYear { return (defaultYear, noun + 2) }
      return writtenYear(noun + 1)
    default: return nil
    }
  }

  /// The year in figures at `index`; of two figures only from 20 on, which no day, month or quarter list goes on with.
  mutating func writtenYear(_ index: Int) -> (year: Int, end: Int)? {
    let token = token(index)
    guard token.kind == .number else { return nil }
    switch token.digits {
    case 4 where token.value >= 1000: return (token.number, index + 1)
    case 2 where token.value >= 32: return (2000 + token.number, index + 1)
    case 2 where token.value >= 20: return kind(index + 1) != .slash ? (2000 + token.number, index + 1) : nil
    case 3, 5:
      // 2027 with a figure too few or too many.
      let near = yearNear(token)
      let isLikely = 200...209 ~= token.number || 20_000...20_999 ~= token.number
      guard isLikely || (near != nil && endsNumber(index + 1)) else { return nil }
      edits.append(Edit(kind: .impossibleYear, range: token.range, text: near.map { String($0) }))
      return (near ?? defaultYear ?? 2000, index + 1)
    default: return nil
    }
  }

  /// The year of the plan, or a year close to it, that `token` becomes when a figure is added or left out.
  private func yearNear(_ token: DeadlineToken) -> Int? {
    guard let center = linkedYear ?? defaultYear else { return nil }
    func isNear(_ year: Int) -> Bool {
      let (short, long) = token.digits == 3 ? (token.number, year) : (year, token.number)
      var divisor = 1
      while divisor <= long {
        if long / (divisor * 10) * divisor + long % divisor == short { return true }
        divisor *= 10
      }
      return false
    }
    for distance in 0...5 {
      if isNear(center + distance) { return center + distance }
      if isNear(center - distance) { return center - distance }
    }
    return nil
  }

  /// The year for a point that names none and ends before `index`: the year named next in the same list, else the
  /// year named last in it, else the year of the plan.
  func impliedYear(_ index: Int) -> Int? {
    yearAhead(index) ?? linkedYear ?? defaultYear
  }

  /// The year that ends the list or span which goes on at `index`.
  private func yearAhead(_ index: Int) -> Int? {
    // Lists are short; the bound keeps the whole reading linear.
    for next in index..<min(index + 24, tokens.count) {
      let token = tokens[next]
      switch token.kind {
      case .number: if token.isYear, endsNumber(next + 1) { return token.number }
      case .slash, .dash, .comma, .semicolon, .dot: break
      case .word:
        switch token.word {
        case .month, .quarter, .week, .day, .and, .to, .end, .before, .of, .from, .at: break
        case .year:
          // "Quý IV và năm 2028" names two deadlines, "từ tháng 3 đến hết năm 2027" one.
          let isOwn = kind(next - 1) == .semicolon || word(next - 1) == .and || word(next - 1) == .to
          if isOwn { return nil }
        case .late, .most, .is: break
        default: if !token.isRoman { return nil }
        }
      default: return nil
      }
    }
    return nil
  }
}
