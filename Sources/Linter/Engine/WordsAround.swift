import PlanLang

/// The clause round some words of a text, folded: for rules that ask why the words are there.
struct WordsAround {
  /// The clause up to the words, each of its words between blanks.
  let before: [UInt8]
  /// The clause after them, likewise.
  let after: [UInt8]
  /// Whether nothing but a blank parts them from the word before.
  let joinsBefore: Bool
  /// Whether nothing but a blank parts them from the word after.
  let joinsAfter: Bool

  init(_ bytes: UTF8Bytes, _ range: Range<Int>) {
    var start = range.lowerBound
    while start > 0, !Self.endsClause(bytes, start - 1) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, !Self.endsClause(bytes, end) { end += 1 }
    before = [0x20] + FoldedText(bytes.slice(start..<range.lowerBound), .name).bytes + [0x20]
    after = [0x20] + FoldedText(bytes.slice(range.upperBound..<end), .name).bytes + [0x20]
    joinsBefore =
      range.lowerBound > 1 && bytes[range.lowerBound - 1] == 0x20 && bytes.endsWord(at: range.lowerBound - 1)
    joinsAfter =
      range.upperBound + 1 < bytes.count && bytes[range.upperBound] == 0x20
      && bytes.isWordByte(at: range.upperBound + 1)
  }

  private static func endsClause(_ bytes: UTF8Bytes, _ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: ";"), 0x0A: true
    case UInt8(ascii: "."): offset + 1 >= bytes.count || bytes[offset + 1] == 0x20
    default: false
    }
  }

  /// Whether one of the phrases is the last before the words, or before "và", "hoặc" that parts them.
  func ends(with phrases: AroundWords) -> Bool { phrases.all.contains { before.suffix($0.count).elementsEqual($0) } }

  /// Whether one of the phrases is the first after them.
  func begins(with phrases: AroundWords) -> Bool { phrases.all.contains { after.starts(with: $0) } }

  /// Whether the clause tells of the time before communes were joined: "trước ngày 01/7/2025".
  var tellsOfReform: Bool {
    (before.contains(bytes: Self.reformYear) || after.contains(bytes: Self.reformYear)) && holds(.reform)
  }

  private static let reformYear = Array("2025".utf8)

  /// Whether the clause holds one of the phrases.
  func holds(_ phrases: AroundWords) -> Bool {
    phrases.all.contains { before.contains(bytes: $0) || after.contains(bytes: $0) }
  }
}

/// Phrases between blanks, as `WordsAround` compares them.
struct AroundWords: Sendable {
  let all: [[UInt8]]

  /// The days on which ministries were joined, and on which districts and the old communes ended.
  fileprivate static let reform = AroundWords(
    ["01/3/2025", "1/3/2025", "01/7/2025", "1/7/2025", "01/07/2025", "30/6/2025", "01 tháng 7 năm 2025"].flatMap {
      day in
      ["trước", "từ", "đến", "hết"].flatMap { ["\($0) \(day)", "\($0) ngày \(day)"] }
    })

  init(_ phrases: [String]) {
    all = phrases.map { [0x20] + FoldedText($0, .name).bytes + [0x20] }
  }

  /// The same after or before "và", "hoặc".
  func linked(after isAfter: Bool) -> AroundWords {
    AroundWords(
      joined: all
        + ["và", "hoặc"].flatMap { link in
          let link = Array(link.utf8)
          return all.map { isAfter ? [0x20] + link + $0 : $0 + link + [0x20] }
        })
  }

  private init(joined: [[UInt8]]) { all = joined }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a word ends before byte `offset`.
  func endsWord(at offset: Int) -> Bool { wordStart(before: offset) < offset }
}
