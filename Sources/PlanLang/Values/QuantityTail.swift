/// Reads what follows a quantity's first number: percent sign, upper end, whole, unit of measure, period.
struct QuantityTail {
  let bytes: UTF8Bytes
  let years: [YearMention]
  private var isPercent = false

  init(bytes: UTF8Bytes, years: [YearMention]) {
    self.bytes = bytes
    self.years = years
  }

  mutating func read(
    _ first: DecimalNumber, range: Range<Int>, comparison: Quantity.Comparison?, startsWithFrom: Bool,
    period: ClosedRange<Int>?
  ) -> QuantityReading {
    var quantity = Quantity(comparison: comparison ?? .equal, number: first, numberRange: range)
    var position = skipPercent(from: range.upperBound)
    if let problem = problem(at: position, numberStart: range.lowerBound) { return .unreadable(range: problem) }
    if let second = secondNumber(after: position, startsWithFrom: startsWithFrom) {
      position = skipPercent(from: second.range.upperBound)
      switch second.role {
      case .upper: quantity.upperNumber = second.number
      case .whole: quantity.total = second.number
      case .level:
        quantity.number = second.number
        quantity.numberRange = second.range
      }
    } else if startsWithFrom, comparison == nil {
      quantity.comparison = .atLeast
    }
    let next = bytes.spacesEnd(from: position)
    // Two numbers side by side ("8 4%") say nothing that could be compared.
    if bytes.isDigit(at: next), !years.contains(where: { $0.range.lowerBound == next }) { return .words }
    let trailing = trailingComparison(from: position)
    if let trailing { quantity.comparison = trailing }
    quantity.hasExplicitComparison =
      comparison != nil || trailing != nil || quantity.comparison != .equal || quantity.upperNumber != nil
    quantity.isPercent = isPercent
    quantity.unit = isPercent ? "%" : unit(from: position)
    quantity.period = period ?? self.period(from: position)
    return .quantity(quantity)
  }

  /// Steps over a percent sign, also over "phần trăm".
  private mutating func skipPercent(from end: Int) -> Int {
    let position = bytes.spacesEnd(from: end)
    guard position < bytes.count else { return end }
    let sign = bytes.scalar(at: position)
    if sign.value == 0x25 || sign.value == 0xFF05 {
      isPercent = true
      return position + sign.length
    }
    guard let words = bytes.phraseEnd("phần trăm", at: position) else { return end }
    isPercent = true
    return words
  }

  /// A second percent sign, or more digits after a stray comma ("83 ,77%").
  private func problem(at position: Int, numberStart: Int) -> Range<Int>? {
    let next = bytes.spacesEnd(from: position)
    switch bytes.byte(at: next) {
    case UInt8(ascii: "%") where isPercent: return numberStart..<next + 1
    case UInt8(ascii: ","), UInt8(ascii: "."):
      guard bytes.isDigit(at: next + 1), !isPercent else { return nil }
      return numberStart..<bytes.digitsEnd(from: next + 1)
    default: return nil
    }
  }

  private enum SecondRole { case upper, whole, level }

  private func secondNumber(
    after position: Int, startsWithFrom: Bool
  ) -> (number: DecimalNumber, range: Range<Int>, role: SecondRole)? {
    let separator = bytes.spacesEnd(from: position)
    guard separator < bytes.count else { return nil }
    let sign = bytes.scalar(at: separator)
    var end = separator + sign.length
    var role = SecondRole.upper
    switch sign.value {
    case 0x2D, 0x2010...0x2014, 0x2212, 0xF7: break
    case 0x2F where separator == position && !isPercent: role = .whole
    default:
      if let word = bytes.phraseEnd("đến", at: separator) ?? bytes.phraseEnd("tới", at: separator) {
        end = word
      } else if startsWithFrom,
        let word = bytes.phraseEnd("lên", at: separator) ?? bytes.phraseEnd("xuống", at: separator)
      {
        end = bytes.phraseEnd("còn", at: bytes.spacesEnd(from: word)) ?? word
        role = .level
      } else {
        return nil
      }
    }
    let start = bytes.spacesEnd(from: end)
    guard bytes.isDigit(at: start), !years.contains(where: { $0.range.lowerBound == start }),
      case .number(let number, let numberEnd) = DecimalReader(bytes: bytes).token(at: start)
    else { return nil }
    return (number, start..<numberEnd, role)
  }

  /// "trở lên" and its like, up to the end of the clause.
  private func trailingComparison(from start: Int) -> Quantity.Comparison? {
    var position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: ";"), bytes[position] != UInt8(ascii: ",") {
      guard bytes.isWord(at: position) else {
        position += bytes.scalar(at: position).length
        continue
      }
      if let found = bytes.firstPhrase(of: QuantityWords.trailing, at: position) { return found.meaning }
      position = bytes.wordEnd(from: position)
    }
    return nil
  }

  /// The words after the number up to a stop word, a bracket or other punctuation.
  private func unit(from start: Int) -> String {
    let first = bytes.spacesEnd(from: start)
    var position = first
    var end = first
    while position < bytes.count {
      if bytes.isWord(at: position) {
        // In "lớp/năm" the year belongs to the unit.
        let isJoined = end > first && (bytes.byte(at: end) == UInt8(ascii: "/") || bytes.byte(at: end) == 0x2D)
        guard isJoined || !isUnitStop(at: position) else { break }
        // A year or another number of its own after the unit is no part of it; "lớp 2" is a unit.
        if bytes.isDigit(at: position), end == first || bytes.digitsEnd(from: position) > position + 3 { break }
        // A mark without its letter is no word.
        if bytes.isCombiningMark(at: position) { break }
        position = bytes.wordEnd(from: position)
        end = position
      } else {
        let spaces = bytes.spacesEnd(from: position)
        let separator = bytes.byte(at: position)
        // A slash or dash inside a unit (lần/tháng) has no space before it.
        let joins = separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-")
        if spaces > position {
          position = spaces
        } else if joins, position == end, let word = joinedWord(after: position) {
          position = word
        } else {
          break
        }
      }
    }
    return String(decoding: bytes[first..<end], as: UTF8.self)
  }

  /// Where the word starts that a slash or dash joins to a unit; a space may follow a slash: "1 lần/ tuần".
  private func joinedWord(after separator: Int) -> Int? {
    if bytes.isWord(at: separator + 1) { return separator + 1 }
    let word = bytes.spacesEnd(from: separator + 1)
    return bytes[separator] == UInt8(ascii: "/") && bytes.isWord(at: word) && !bytes.isDigit(at: word) ? word : nil
  }

  private func isUnitStop(at position: Int) -> Bool {
    QuantityWords.unitStops.contains { bytes.phraseEnd($0, at: position) != nil }
  }

  private func period(from start: Int) -> ClosedRange<Int>? {
    let mention = years.first { mention in
      mention.range.lowerBound >= start && mention.role != .date && mention.role != .document
    }
    return mention.map { $0.year...max($0.year, $0.upTo ?? $0.year) }
  }
}
