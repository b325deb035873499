/// Reads one baseline or target from left to right: what leads up to the number, the number, what follows it.
struct QuantityReader {
  let bytes: UTF8Bytes
  private var comparison: Quantity.Comparison?
  /// A sign such as ≥ that still waits for its number.
  private var signRange: Range<Int>?
  private var startsWithFrom = false
  private var isChange = false
  /// Words stand before the number that do not say what the number is.
  private var hasOtherWords = false
  private var period: ClosedRange<Int>?
  private var years: [YearMention] = []

  init(bytes: UTF8Bytes) {
    self.bytes = bytes
  }

  mutating func read() -> QuantityReading {
    guard let firstDigit = bytes.firstIndex(where: { $0 &- 0x30 < 10 }) else { return readWithoutDigits() }
    years = YearMention.find(in: bytes)
    if let letters = lettersForDigits(before: firstDigit) { return .unreadable(range: letters) }
    var position = 0
    while position < bytes.count {
      if let end = skipYears(at: position) {
        position = end
      } else if bytes.isDigit(at: position) || isMinus(at: position) {
        switch readNumber(at: position) {
        case .finished(let reading): return reading
        case .skipped(let end): position = end
        }
      } else if let problem = readSign(at: &position) {
        return .unreadable(range: problem)
      }
    }
    return signRange.map { .unreadable(range: $0) } ?? .words
  }

  // MARK: Before the number

  /// A text without any digit is a target in words, unless it is a sign that waits for a number ("≥ %").
  private func readWithoutDigits() -> QuantityReading {
    let start = bytes.spacesEnd(from: 0)
    let end = bytes.spacesStart(before: bytes.count)
    guard start < end else { return .words }
    if let letters = lettersForDigits(before: end) { return .unreadable(range: letters) }
    var position = start
    var hasSign = false
    while let sign = sign(at: position) {
      hasSign = true
      position = bytes.spacesEnd(from: sign.end)
    }
    if bytes.byte(at: position) == UInt8(ascii: "%") { return .unreadable(range: start..<end) }
    // Dots keep a place open; that is another rule's finding.
    return hasSign && position >= end ? .unreadable(range: start..<end) : .words
  }

  /// Letters O and l typed for the figures 0 and 1 in front of a percent sign ("l00%", "OO%").
  private func lettersForDigits(before limit: Int) -> Range<Int>? {
    var position = 0
    while position < limit {
      guard bytes.isWord(at: position) else {
        position += bytes.scalar(at: position).length
        continue
      }
      let end = bytes.wordEnd(from: position)
      let looksLikeNumber = bytes[position..<end].allSatisfy { byte in
        byte &- 0x30 < 10 || byte == UInt8(ascii: "O") || byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I")
      }
      let percent = bytes.spacesEnd(from: end)
      if looksLikeNumber, bytes.byte(at: percent) == UInt8(ascii: "%") { return position..<percent + 1 }
      position = end
    }
    return nil
  }

  /// Steps over a year or span of years that starts at `position`, and keeps the first as the period.
  private mutating func skipYears(at position: Int) -> Int? {
    guard bytes.isDigit(at: position),
      let mention = years.first(where: { $0.range.lowerBound == position })
    else { return nil }
    guard mention.upTo != nil || mention.role != .bare || isMarkedYear(mention.range) else { return nil }
    if mention.role != .date, mention.role != .document, period == nil {
      period = mention.year...max(mention.year, mention.upTo ?? mention.year)
    }
    return mention.range.upperBound
  }

  private func isMarkedYear(_ range: Range<Int>) -> Bool {
    let before = bytes.spacesStart(before: range.lowerBound)
    if bytes.byte(at: before - 1) == UInt8(ascii: "("), bytes.byte(at: range.upperBound) == UInt8(ascii: ")") {
      return true
    }
    return QuantityWords.yearMarkers.contains { marker in
      let start = before - marker.utf8CodeUnitCount
      return start >= 0 && bytes.phraseEnd(marker, at: start) == before
    }
  }

  /// Reads a sign or a word that leads up to the number and moves on; returns the range of signs that contradict.
  private mutating func readSign(at position: inout Int) -> Range<Int>? {
    if let sign = sign(at: position) {
      if let earlier = signRange { return earlier.lowerBound..<sign.end }
      comparison = sign.comparison
      signRange = position..<sign.end
      hasOtherWords = false
      position = bytes.spacesEnd(from: sign.end)
      return nil
    }
    guard bytes.isWord(at: position) else {
      // What follows a colon stands for itself: "Năm 2027: 100%".
      if bytes[position] == UInt8(ascii: ":") { hasOtherWords = false }
      position += bytes.scalar(at: position).length
      return nil
    }
    guard let lead = bytes.firstPhrase(of: QuantityWords.leads, at: position) else {
      if !isYearWord(at: position) { forgetLead() }
      position = bytes.wordEnd(from: position)
      return nil
    }
    position = lead.end
    switch lead.meaning {
    case .comparison(let meaning):
      comparison = meaning
      hasOtherWords = false
    case .from:
      startsWithFrom = true
      hasOtherWords = false
    case .level:
      isChange = false
      hasOtherWords = false
    case .change: isChange = true
    case .filler: break
    }
    return nil
  }

  /// Other words break what leads up to a number: "xử lý trên môi trường mạng đạt 100%" is not more than 100%.
  private mutating func forgetLead() {
    hasOtherWords = true
    comparison = nil
    signRange = nil
    startsWithFrom = false
  }

  /// The words that stand before a year say nothing about the number: "giai đoạn 2026-2030: 100%".
  private func isYearWord(at position: Int) -> Bool {
    for marker in QuantityWords.yearMarkers {
      guard let end = bytes.phraseEnd(marker, at: position) else { continue }
      let next = bytes.spacesEnd(from: end)
      if startsYear(at: next) || bytes.phraseEnd("năm", at: next) != nil { return true }
    }
    // The second word of "giai đoạn" and "nhiệm kỳ".
    return startsYear(at: bytes.spacesEnd(from: bytes.wordEnd(from: position)))
  }

  private func startsYear(at position: Int) -> Bool {
    bytes.isDigit(at: position) && years.contains { $0.range.lowerBound == position }
  }

  /// A comparison sign at byte `position`; > and = with spaces between them are one sign.
  private func sign(at position: Int) -> (comparison: Quantity.Comparison, end: Int)? {
    guard position < bytes.count else { return nil }
    let next = bytes.scalar(at: position)
    let end = position + next.length
    switch next.value {
    case 0x2265, 0x2267, 0x2A7E: return (.atLeast, end)
    case 0x2264, 0x2266, 0x2A7D: return (.atMost, end)
    case 0x7E, 0x223C, 0x2248, 0x2243: return (.about, end)
    case 0x3E, 0x3C, 0x3D: break
    default: return nil
    }
    let second = bytes.spacesEnd(from: end)
    switch (UInt8(next.value), bytes.byte(at: second)) {
    case (0x3E, 0x3D), (0x3D, 0x3E): return (.atLeast, second + 1)
    case (0x3C, 0x3D), (0x3D, 0x3C): return (.atMost, second + 1)
    case (0x3E, _): return (.moreThan, end)
    case (0x3C, _): return (.lessThan, end)
    default: return (.equal, end)
    }
  }

  /// Whether a minus sign of a negative number stands at byte `position`; a dash after a word or before a space is none.
  private func isMinus(at position: Int) -> Bool {
    let next = bytes.scalar(at: position)
    guard next.value == 0x2D || next.value == 0x2013 || next.value == 0x2212 else { return false }
    guard bytes.isDigit(at: position + next.length) else { return false }
    return position == 0 || bytes.spacesStart(before: position) < position || signRange?.upperBound == position
  }

  // MARK: The number

  private enum Step {
    case finished(QuantityReading)
    case skipped(end: Int)
  }

  private mutating func readNumber(at start: Int) -> Step {
    let digits = isMinus(at: start) ? start + bytes.scalar(at: start).length : start
    if let end = dateEnd(at: digits) {
      hasOtherWords = true
      return .skipped(end: end)
    }
    switch DecimalReader(bytes: bytes).token(at: digits) {
    case .other(let end):
      hasOtherWords = true
      return .skipped(end: end)
    case .broken(let end):
      let percent = percentEnd(from: end)
      // In the middle of words it may be a version or a clause number.
      guard !hasOtherWords || percent != nil else { return .skipped(end: end) }
      return .finished(.unreadable(range: start..<(percent ?? end)))
    case .number(_, let end) where countsItem(start: start, end: end):
      return .skipped(end: end + 1)
    case .number(let magnitude, let end):
      guard !isChange, !hasOtherWords || percentEnd(from: end) != nil else {
        startsWithFrom = false
        return .skipped(end: end)
      }
      let number =
        digits > start ? DecimalNumber(mantissa: -magnitude.mantissa, scale: magnitude.scale) : magnitude
      var tail = QuantityTail(bytes: bytes, years: years)
      return .finished(
        tail.read(number, range: start..<end, comparison: comparison, startsWithFrom: startsWithFrom, period: period))
    }
  }

  /// Whether the number counts an item: "1. Đạt 100%" at the start of a text, "(1)" anywhere.
  private func countsItem(start: Int, end: Int) -> Bool {
    if bytes.byte(at: end) == UInt8(ascii: ")") { return bytes.byte(at: start - 1) == UInt8(ascii: "(") }
    guard bytes.spacesEnd(from: 0) == start, bytes.byte(at: end) == UInt8(ascii: ".") else { return false }
    let next = bytes.spacesEnd(from: end + 1)
    return next > end + 1 && bytes.isWord(at: next)
  }

  /// Where a date or a document's date that starts with the digits at `start` ends: 30/6/2027, 15.6.2027.
  private func dateEnd(at start: Int) -> Int? {
    years.first { mention in
      guard mention.role == .date || mention.role == .document || mention.role == .bare else { return false }
      let lower = mention.range.lowerBound
      return lower > start && lower - start <= 6
        && bytes[start..<lower].allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2F || $0 == 0x2E || $0 == 0x2D }
    }?.range.upperBound
  }

  private func percentEnd(from end: Int) -> Int? {
    let sign = bytes.spacesEnd(from: end)
    if bytes.byte(at: sign) == UInt8(ascii: "%") { return sign + 1 }
    return bytes.phraseEnd("phần trăm", at: sign)
  }
}
