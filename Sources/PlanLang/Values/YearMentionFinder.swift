/// Finds the years of a text that has four digits in a row, word by word.
struct YearMentionFinder {
  let bytes: UTF8Bytes
  let words: TextWords
  private let documents: [Range<Int>]
  private var mentions: [YearMention] = []
  /// Index of the word after the last mention.
  private var nextWord = 0

  init(bytes: UTF8Bytes) {
    self.bytes = bytes
    words = TextWords(bytes)
    documents = DocumentNumber.find(in: bytes).map(\.range)
  }

  mutating func find() -> [YearMention] {
    for index in words.indices where index >= nextWord {
      guard let year = words.year(at: index) else { continue }
      if let mention = mention(of: year, at: index) { mentions.append(mention) }
      nextWord = max(nextWord, index + 1)
    }
    return mentions
  }

  private mutating func mention(of year: Int, at index: Int) -> YearMention? {
    let range = words[index]
    if documents.contains(where: { $0.contains(range.lowerBound) }) || isStandard(range) {
      return YearMention(range: range, year: year, role: .document)
    }
    if let date = dateStart(endingAt: index) {
      return YearMention(range: range, year: year, role: followsDocument(date) ? .document : .date)
    }
    if words.isISODate(at: index) { return YearMention(range: range, year: year, role: .date) }
    guard !isPartOfNumber(range) else { return nil }
    let head = self.head(of: index)
    let isMarked = head.hasYearWord
    if let last = spanEnd(from: index, isMarked: isMarked) {
      nextWord = last + 1
      if !isMarked, isAmount(from: index, to: last, head: head.index) { return nil }
      let role: YearMention.Role = phrase(YearMentionWords.periods, endsAt: head.index) ? .period : .range
      return YearMention(
        range: range.lowerBound..<words[last].upperBound, year: year, upTo: words.year(at: last), role: role)
    }
    let role = self.role(at: index, head: head.index)
    let canBeAmount = role == .bare || role == .review || role == .horizon
    if canBeAmount, !isMarked, isAmount(from: index, to: index, head: head.index) { return nil }
    return YearMention(range: range, year: year, role: role)
  }

  /// The word before the year and before the "năm" and "từ" that introduce it.
  private func head(of index: Int) -> (index: Int, hasYearWord: Bool) {
    var head = index - 1
    var hasYearWord = false
    if words.isPhrase("năm", at: head), words.areAdjacent(head, index) {
      hasYearWord = true
      head -= 1
    }
    if words.isPhrase("từ", at: head), words.areAdjacent(head, head + 1) { head -= 1 }
    guard head >= 0, words.areAdjacent(head, head + 1) || words.areSplitByClosing(head, head + 1) else {
      return (-1, hasYearWord)
    }
    return (head, hasYearWord)
  }

  // MARK: Dates, documents, spans

  /// The byte where the day of the date begins whose year is the word at `index`; nil when it is no date.
  private func dateStart(endingAt index: Int) -> Int? {
    let start = words[index].lowerBound
    let separator = bytes.byte(at: start - 1)
    if separator == 0x2F || separator == 0x2E || separator == 0x2D {
      if let month = words.shortNumber(at: index - 1), month.upperBound == start - 1,
        bytes.byte(at: month.lowerBound - 1) == separator
      {
        let day = words.shortNumber(at: index - 2)
        if let day, day.upperBound == month.lowerBound - 1 { return withDayWord(before: index - 2) }
        // "ngày /01/2026": the day is still open.
        return separator == 0x2F ? withDayWord(before: index - 1) : nil
      }
      // ".../.../2026" and "  /  /2026".
      let before = bytes.scalar(before: start - 1)
      return separator == 0x2F && !VietnameseText.isWordScalar(before) ? start - 1 : nil
    }
    guard words.isPhrase("năm", at: index - 1) else { return nil }
    var word = index - 2
    if words.shortNumber(at: word) != nil { word -= 1 }
    guard words.isPhrase("tháng", at: word) else { return nil }
    word -= 1
    if words.shortNumber(at: word) != nil { word -= 1 }
    guard words.isPhrase("ngày", at: word) else { return nil }
    return words[word].lowerBound
  }

  /// The start of the word at `index`, or of "ngày" before it.
  private func withDayWord(before index: Int) -> Int {
    let start = words[index].lowerBound
    return words.isPhrase("ngày", at: index - 1) ? words[index - 1].lowerBound : start
  }

  /// Whether the date that starts at byte `date` stands right after a document's number.
  private func followsDocument(_ date: Int) -> Bool {
    guard let last = documents.last(where: { $0.upperBound <= date }) else { return false }
    return bytes[last.upperBound..<date].allSatisfy { byte in
      byte == 0x20 || byte == 0x2C || byte == 0x28 || byte == 0x0A || byte == 0x0D || byte == 0xC2 || byte == 0xA0
    }
  }

  /// TCVN 6909:2001, ISO/IEC 27001:2022.
  private func isStandard(_ range: Range<Int>) -> Bool {
    bytes.byte(at: range.lowerBound - 1) == UInt8(ascii: ":") && bytes.isDigit(at: range.lowerBound - 2)
  }

  /// Whether the digits belong to a longer number (12.2025, 2025,5, 2025%) or to a telephone number (1900 1009).
  private func isPartOfNumber(_ range: Range<Int>) -> Bool {
    let before = bytes.byte(at: range.lowerBound - 1)
    if before == 0x2E || before == 0x2C, bytes.isDigit(at: range.lowerBound - 2) {
      // "2025,2026" names two years.
      guard before == 0x2C, bytes.digitsStart(before: range.lowerBound - 1) == range.lowerBound - 5 else { return true }
    }
    let after = bytes.byte(at: range.upperBound)
    if after == 0x2E || after == 0x2C, bytes.isDigit(at: range.upperBound + 1) {
      guard after == 0x2C, bytes.digitsEnd(from: range.upperBound + 1) == range.upperBound + 5 else { return true }
    }
    let next = bytes.spacesEnd(from: range.upperBound)
    if bytes.byte(at: next) == UInt8(ascii: "%") { return true }
    return next == range.upperBound + 1 && bytes.digitsEnd(from: next) == next + 4
  }

  /// The index of the last year of a span that begins with the year at `index`.
  private func spanEnd(from index: Int, isMarked: Bool) -> Int? {
    guard let first = words.year(at: index), index + 1 < words.count else { return nil }
    var last = index + 1
    let hasDash = words.areJoinedByDash(index, index + 1)
    if !hasDash {
      guard words.isPhrase("đến", at: last) || words.isPhrase("tới", at: last), words.areAdjacent(index, last) else {
        return nil
      }
      last += 1
    }
    if words.isPhrase("năm", at: last) { last += 1 }
    guard last < words.count, let year = words.year(at: last), year > first, !isPartOfNumber(words[last]) else {
      return nil
    }
    return words.isISODate(at: last) ? nil : last
  }

  // MARK: Roles

  private func role(at index: Int, head: Int) -> YearMention.Role {
    if phrase(YearMentionWords.periods, endsAt: head) { return .period }
    if phrase(YearMentionWords.horizons, endsAt: head) { return .horizon }
    if phrase(YearMentionWords.products, endsAt: head) { return .name }
    if let previous = mentions.last, continues(previous, at: index) { return previous.role }
    if belongsToDocument(index, head: head) { return .document }
    return isReview(index, head: head) ? .review : .bare
  }

  /// "đến năm 2030 và 2045", "kết quả năm 2024, 2025": what holds of the first year holds of the second.
  private func continues(_ previous: YearMention, at index: Int) -> Bool {
    guard previous.role == .horizon || previous.role == .review, index > 0 else { return false }
    var before = index - 1
    if words.isPhrase("và", at: before) {
      before -= 1
    } else if words.isPhrase("và năm", at: before - 1) {
      before -= 2
    }
    return before >= 0 && words[before].upperBound == previous.range.upperBound && !words.isBreak(after: before)
  }

  /// A number right before ("778/QĐ-UBND năm 2025"), or a law's name in the same clause.
  private func belongsToDocument(_ index: Int, head: Int) -> Bool {
    guard head >= 0 else { return false }
    if documents.contains(where: { $0.upperBound == words[head].upperBound }) { return true }
    var word = head
    while word >= max(0, head - 16), !words.isBreak(after: word), words.year(at: word) == nil {
      if phrase(YearMentionWords.lawBreaks, startsAt: word) { return false }
      let isCapital = VietnameseLetter(bytes.scalar(at: words[word].lowerBound).value)?.isUppercase == true
      if isCapital, phrase(YearMentionWords.laws, startsAt: word), !words.isPhrase("pháp", at: word - 1) {
        return true
      }
      word -= 1
    }
    return false
  }

  private func isReview(_ index: Int, head: Int) -> Bool {
    if isPastClause(index) { return true }
    guard head >= 0 else { return false }
    if words.isPhrase("thực hiện", at: head - 1) {
      let isPlanned = phrase(YearMentionWords.plannings, endsAt: head - 2)
      if !isPlanned { return true }
    }
    var word = head
    while word >= 0, head - word <= 16, !words.isBreak(after: word), words.year(at: word) == nil {
      if phrase(YearMentionWords.outlooks, startsAt: word) { return words.isPhrase("đã", at: word - 1) }
      if let found = bytes.firstPhrase(of: YearMentionWords.reviews, at: words[word].lowerBound),
        words.wordsBetween(found.end, head) <= found.meaning
      {
        return true
      }
      word -= 1
    }
    return false
  }

  /// "Năm 2025, UBND phường đã chi ...": a clause that opens with the year and tells what was done.
  private func isPastClause(_ index: Int) -> Bool {
    guard words.isPhrase("năm", at: index - 1), index == 1 || words.isBreak(after: index - 2),
      bytes.byte(at: words[index].upperBound) == UInt8(ascii: ",")
    else { return false }
    var word = index + 1
    while word < words.count, word <= index + 8, word == index + 1 || !words.isBreak(after: word - 1) {
      if words.isPhrase("đã", at: word) { return true }
      word += 1
    }
    return false
  }

  /// Whether the number is an amount: "hơn 2000", "≥ 2000", "2000 người".
  private func isAmount(from first: Int, to last: Int, head: Int) -> Bool {
    if phrase(YearMentionWords.amountLeads, endsAt: head) { return true }
    let before = bytes.spacesStart(before: words[first].lowerBound)
    switch bytes.scalar(before: before) {
    case 0x3C...0x3E, 0x7E, 0x2248, 0x2264...0x2267: return true
    default: break
    }
    let next = last + 1
    return next < words.count && words.areAdjacent(last, next)
      && phrase(YearMentionWords.amountUnits, startsAt: next)
      && !phrase(YearMentionWords.amountCompounds, startsAt: next)
  }
}
