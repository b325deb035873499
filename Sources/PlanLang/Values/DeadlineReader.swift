/// Finds the time expressions of one phrase; a reader is used once.
///
/// The tokens are walked from left to right. At each one the reader tries to read an expression, with the words that
/// bound it (`trước`, `đến hết`) before it and what repeats or opens it (`hàng năm`, `và các năm tiếp theo`) after it;
/// where there is none, it goes on to the next token.
struct DeadlineReader {
  let bytes: UTF8Bytes
  /// The tokens of the phrase, the last of them `end`.
  let tokens: UnsafeBufferPointer<DeadlineToken>
  let defaultYear: Int?

  var expressions: [Deadline.Expression] = []
  var problems: [Deadline.Problem] = []
  /// The next token to read.
  var position = 0
  /// Corrections to the expression being read.
  var edits: [Edit] = []
  /// The year last named, while nothing but separators has come since.
  var linkedYear: Int?
  /// How many expressions at the end of ``expressions`` name no year and are joined by separators only.
  var yearlessCount = 0
  /// Whether a document has been named in this clause, so that a plain date is that document's.
  var isCitation = false
  /// A year that belongs to a noun (`kế hoạch năm 2027`): a deadline only when the phrase has no other.
  var fallback: Deadline.Expression?

  init(bytes: UTF8Bytes, tokens: UnsafeBufferPointer<DeadlineToken>, defaultYear: Int?) {
    self.bytes = bytes
    self.tokens = tokens
    self.defaultYear = defaultYear
  }

  mutating func readPhrase() {
    while kind(position) != .end {
      if !readExpression() { skip() }
    }
    if expressions.isEmpty, problems.isEmpty, let fallback { expressions.append(fallback) }
  }

  // MARK: Tokens

  // Looking past either end of the phrase is allowed and finds nothing.

  func token(_ index: Int) -> DeadlineToken { tokens[isInside(index) ? index : tokens.count - 1] }
  func kind(_ index: Int) -> DeadlineToken.Kind { isInside(index) ? tokens[index].kind : .end }
  func word(_ index: Int) -> DeadlineWord { isInside(index) ? tokens[index].word : .other }
  private func isInside(_ index: Int) -> Bool { UInt(bitPattern: index) < UInt(bitPattern: tokens.count) }

  /// The byte range of the tokens from `first` up to, not including, `end`.
  func range(from first: Int, to end: Int) -> Range<Int> {
    let start = Int(token(first).start)
    return start..<max(start, Int(token(end - 1).end))
  }

  /// Whether a clause can start at `index`: nothing or a separator stands before it.
  func startsClause(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch kind(index - 1) {
    case .comma, .semicolon, .open, .colon, .dash, .dot: return true
    case .word: return word(index - 1) == .and
    default: return false
    }
  }

  /// Whether nothing that a number would count stands at `index`.
  func endsNumber(_ index: Int) -> Bool {
    switch kind(index) {
    case .end, .slash, .dash, .comma, .semicolon, .dot, .colon, .close, .open: return true
    case .word:
      switch word(index) {
      case .year, .and, .each, .of, .to, .plural, .from, .follow, .often, .away, .next, .when: return true
      default: return false
      }
    default: return false
    }
  }

  // MARK: Expressions

  /// Reads one expression or one list of them at ``position``; false when none starts there.
  private mutating func readExpression() -> Bool {
    let first = tokens[position]
    switch first.kind {
    case .number: break
    case .word: if first.word == .other { return false }
    case .slash: return readPerUnit()
    case .ditto: return readDitto()
    default: return false
    }
    let prefix = prefix(at: position)
    let start = clockEnd(prefix.end)
    if readSeries(at: start, prefix, saysMore: start > prefix.end) { return true }
    edits.removeAll(keepingCapacity: true)
    return readRecurrence(prefix) || readRelative(prefix) || readReference()
  }

  /// Passes over a token that starts no expression.
  private mutating func skip() {
    switch kind(position) {
    case .document:
      isCitation = true
      breakChain()
      position = citationDateEnd(position + 1)
      return
    case .comma, .semicolon, .close: isCitation = false
    case .word:
      switch word(position) {
      case .number where kind(position + 1) == .number:
        isCitation = true
        breakChain()
        position = citationDateEnd(position + 2)
        return
      case .law:
        isCitation = true
        breakChain()
      case .quarter:
        reportLoneMisspelling(position)
        breakChain()
      case .and: break
      default: breakChain()
      }
    case .number: breakChain()
    default: break
    }
    position += 1
  }

  private mutating func breakChain() {
    linkedYear = nil
    yearlessCount = 0
  }

  /// The token after the date of a document whose number ends before `index`, filled in or left open.
  private func citationDateEnd(_ index: Int) -> Int {
    var end = kind(index) == .comma ? index + 1 : index
    guard word(end) == .day || word(end) == .year else { return index }
    while true {
      switch kind(end) {
      case .number, .slash, .dot: end += 1
      case .word where word(end) == .day || word(end) == .month || word(end) == .year: end += 1
      default: return end
      }
    }
  }

  /// Notes a point of time as an expression, or as a problem where it is wrong.
  mutating func append(_ point: DeadlinePoint, from first: Int, limit: DeadlineLimit) {
    var point = point
    if reportEdits(from: point.start, to: point.end) {
      yearlessCount = 0
      return
    }
    // "từ ngày 01 đến ngày 15" has both ends; only a lone start is open.
    let limit = point.isJoined && limit == .from ? .within : limit
    limit.apply(to: &point)
    let expression = Deadline.Expression(
      kind: point.kind, range: range(from: first, to: point.end), first: point.first, last: point.last,
      recurrence: point.recurrence, isOpenEnded: limit == .from || limit == .after, saysMore: point.saysMore)
    expressions.append(expression)
    if let year = point.year {
      linkedYear = year
      yearlessCount = 0
    } else {
      yearlessCount += 1
    }
    isCitation = false
  }

  /// Notes an expression without a day of its own, and goes on after it.
  mutating func append(
    _ kind: Deadline.Kind, from first: Int, to end: Int, recurrence: Deadline.Recurrence? = nil, saysMore: Bool = false
  ) {
    expressions.append(
      Deadline.Expression(
        kind: kind, range: range(from: first, to: end), recurrence: recurrence, saysMore: saysMore))
    position = end
    breakChain()
  }
}

/// One unit of time, or the span that it starts.
struct DeadlinePoint {
  var kind: Deadline.Kind
  /// First token and token after the last.
  var start: Int
  var end: Int
  var first: CalendarDate?
  var last: CalendarDate?
  /// The year, where the text names it for this point.
  var year: Int?
  var recurrence: Deadline.Recurrence?
  /// Whether it is a span of two points.
  var isJoined = false
  /// Whether its words say more than its days: `cuối tháng 9`, `nhiệm kỳ 2025-2030`.
  var saysMore = false

  init(_ kind: Deadline.Kind, start: Int, end: Int, year: Int? = nil) {
    self.kind = kind
    self.start = start
    self.end = end
    self.year = year
  }
}
