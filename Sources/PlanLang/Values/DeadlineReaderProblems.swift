extension DeadlineReader {
  /// A correction inside the expression that is being read.
  struct Edit {
    var kind: Deadline.ProblemKind
    /// UTF-8 byte offsets into the phrase.
    var range: Range<Int>
    /// What to write there; nil when nothing is near.
    var text: String?
  }

  /// Turns the corrections of the expression between two tokens into one problem.
  ///
  /// Returns whether the expression is too wrong to be read: anything but a misspelling.
  mutating func reportEdits(from first: Int, to end: Int) -> Bool {
    guard !edits.isEmpty else { return false }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    let wrong = edits.first { $0.kind != .misspelling }
    let whole = range(from: first, to: end)
    let start = min(whole.lowerBound, edits[0].range.lowerBound)
    problems.append(
      Deadline.Problem(
        range: start..<whole.upperBound, kind: wrong?.kind ?? .misspelling,
        suggestion: corrected(start..<whole.upperBound)))
    edits.removeAll(keepingCapacity: true)
    return wrong != nil
  }

  /// The text of `range` with the corrections put in; nil when one of them has no text.
  private func corrected(_ range: Range<Int>) -> String? {
    var text: [UInt8] = []
    var offset = range.lowerBound
    for edit in edits where edit.range.lowerBound >= offset {
      guard let replacement = edit.text else { return nil }
      text.append(contentsOf: bytes.slice(offset..<edit.range.lowerBound))
      text.append(contentsOf: replacement.utf8)
      offset = edit.range.upperBound
    }
    if offset < range.upperBound { text.append(contentsOf: bytes.slice(offset..<range.upperBound)) }
    return String(decoding: text, as: UTF8.self)
  }

  /// `value` with as many figures as the token has.
  private func figures(_ value: Int, like token: DeadlineToken) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, min(Int(token.digits), 2) - text.utf8.count)) + text
  }

  mutating func replaceNumber(_ index: Int, by value: Int, _ kind: Deadline.ProblemKind) {
    let token = token(index)
    edits.append(Edit(kind: kind, range: token.range, text: figures(value, like: token)))
  }

  /// Notes that the day at token `day` of the month at token `month` does not exist in `year`.
  mutating func reportImpossibleDay(day: Int, month: Int, year: Int) {
    let (written, writtenMonth) = (token(day).number, token(month).number)
    guard let near = CalendarDate.nearest(year: year, month: writtenMonth, day: written) else {
      edits.append(Edit(kind: .impossibleDay, range: token(day).range, text: nil))
      return
    }
    if near.day != written { replaceNumber(day, by: near.day, .impossibleDay) }
    if near.month != writtenMonth { replaceNumber(month, by: near.month, .impossibleDay) }
  }

  /// Notes a quarter that does not exist, or is written as no Roman numeral is, with the nearest one.
  mutating func reportQuarter(_ index: Int, nearest: Int) {
    let token = token(index)
    let text = token.kind == .number ? String(nearest) : RomanNumeral.string(nearest)
    edits.append(Edit(kind: .noSuchQuarter, range: token.range, text: text))
  }

  /// Notes a misspelt word with its right form in the same case.
  @inline(__always)
  mutating func reportMisspelling(_ index: Int) {
    if token(index).traits.contains(.misspelt) { reportMisspelling(token(index)) }
  }

  private mutating func reportMisspelling(_ token: DeadlineToken) {
    let isCapitalized = VietnameseLetter(bytes.scalar(at: Int(token.start)).value)?.isUppercase == true
    let forms: (lower: String, capitalized: String, upper: String)
    switch token.word {
    case .quarter: forms = ("quý", "Quý", "QUÝ")
    case .often: forms = ("thường", "Thường", "THƯỜNG")
    case .before: forms = ("trước", "Trước", "TRƯỚC")
    case .along: forms = ("xuyên", "Xuyên", "XUYÊN")
    case .section: forms = ("đoạn", "Đoạn", "ĐOẠN")
    case .regular: forms = ("định", "Định", "ĐỊNH")
    default: return
    }
    let text =
      token.traits.contains(.uppercase) ? forms.upper : isCapitalized ? forms.capitalized : forms.lower
    edits.append(Edit(kind: .misspelling, range: token.range, text: text))
  }

  /// Notes a word of the expression that is written as another one, `ngay` for `ngày`.
  mutating func reportMisspelling(_ index: Int, as form: String) {
    edits.append(Edit(kind: .misspelling, range: token(index).range, text: form))
  }

  /// Notes a week that a month or year has not.
  mutating func reportWeek(_ index: Int, limit: Int) {
    replaceNumber(index, by: min(max(token(index).number, 1), limit), .noSuchWeek)
  }

  /// Notes `Qúy` where no quarter follows.
  mutating func reportLoneMisspelling(_ index: Int) {
    guard word(index) == .quarter, edits.isEmpty else { return }
    reportMisspelling(index)
    _ = reportEdits(from: index, to: index + 1)
  }

  /// Notes that a span ends before it starts, with its two ends changed about.
  mutating func reportReversed(_ first: Range<Int>, _ second: Range<Int>) {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes.slice(range), as: UTF8.self) }
    edits.append(Edit(kind: .reversedSpan, range: first, text: text(second)))
    edits.append(Edit(kind: .reversedSpan, range: second, text: text(first)))
  }
}
