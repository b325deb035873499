import PlanLang

/// The years for which a cited document holds, as its own words give them: "đến năm 2025", "giai đoạn 2021-2025".
struct ProgrammePeriod {
  /// The last year for which it sets anything.
  let end: Int
  /// Where that year, or the span, stands; UTF-8 byte offsets into what was read.
  let range: Range<Int>
  /// How far it looks ahead beyond that: "định hướng đến năm 2030".
  let outlook: Int?
  /// Whether it is for that one year: "Kế hoạch Chuyển đổi số năm 2025".
  let isAnnual: Bool

  /// Reads what a document is about, up to the next document that it names.
  init?(_ bytes: UTF8Bytes, limit: Int? = nil) {
    let own = limit ?? DocumentNumber.find(in: bytes).first?.range.lowerBound ?? bytes.count
    let mentions = YearMention.find(in: bytes).filter { $0.range.lowerBound < own }
    var main: YearMention?
    var outlook: Int?
    var annual: YearMention?
    var position = 0
    for mention in mentions {
      let end = mention.upTo ?? mention.year
      let before = FoldedText(bytes.slice(position..<mention.range.lowerBound), .name)
      position = mention.range.upperBound
      switch mention.role {
      case .horizon, .period, .range:
        if Self.outlooks.isHeld(by: before) {
          outlook = max(outlook ?? end, end)
        } else if main.map({ ($0.upTo ?? $0.year) < end }) ?? true {
          main = mention
        }
      case .bare: if annual.map({ $0.year < mention.year }) ?? true { annual = mention }
      default: break
      }
    }
    guard let found = main ?? annual,
      !Self.goesOn(bytes.slice(found.range.upperBound..<max(own, found.range.upperBound)))
    else { return nil }
    end = found.upTo ?? found.year
    range = found.range
    self.outlook = outlook
    isAnnual = main == nil
  }

  /// Whether a year before `first` stands in a text other than in a date: only then is there a period that may be over.
  static func mayEnd(before first: Int, in bytes: UTF8Bytes) -> Bool {
    var start = bytes.digitOffset(from: 0)
    while start + 4 <= bytes.count {
      let end = bytes.digitsEnd(from: start)
      if end - start == 4, let year = bytes.integer(in: start..<end), year < first, year >= first - 20,
        !isOfDate(start, bytes)
      {
        return true
      }
      start = bytes.digitOffset(from: end)
    }
    return false
  }

  /// "22/12/2024", "22 tháng 12 năm 2024", "179/2025/NĐ-CP".
  private static func isOfDate(_ start: Int, _ bytes: UTF8Bytes) -> Bool {
    guard start > 0 else { return false }
    if bytes[start - 1] == UInt8(ascii: "/") { return true }
    let word = "năm ".utf8.count
    guard start > word + 1, bytes[start - 2] == UInt8(ascii: "m") else { return false }
    return bytes.isDigit(at: bytes.spacesStart(before: start - word) - 1)
  }

  /// "năm 2026 và những năm tiếp theo" has no end.
  private static func goesOn(_ after: UTF8Bytes) -> Bool {
    let words = FoldedText(after, .name)
    return following.longest(startingAt: 0, in: words) != nil
  }

  private static let following = PhraseIndex([
    "và các năm", "và những năm", "và năm tiếp theo", "các năm tiếp theo", "những năm tiếp theo", "trở đi",
  ])
  private static let outlooks = PhraseIndex(["định hướng", "tầm nhìn", "hướng tới"])
}
