/// A date in running text, digit by digit: whether 5/9/2019 has its zeros is a matter of how it is written.
public struct WrittenDate: Hashable, Sendable {
  /// The whole date, with "ngày" where it stands before it; UTF-8 byte offsets.
  public let range: Range<Int>
  /// The digits of the day.
  public let day: Range<Int>
  /// The digits of the month.
  public let month: Range<Int>
  /// The digits of the year.
  public let year: Range<Int>
  /// The year as a number, of two digits the one in this century; also where it cannot be one (20205).
  public let yearNumber: Int
  /// Whether it begins with the year (2019-09-05).
  public let isISO: Bool
  /// Whether slashes, or the words "tháng" and "năm", stand between the digits.
  public let hasUsualSigns: Bool
  /// The day of the calendar; nil where there is no such day.
  public let date: CalendarDate?

  /// Reads the date that starts at byte `start`: `ngày 05/9/2019`, `5-9-2019`, `ngày 05 tháng 9 năm 2019`, `2019-09-05`.
  static func read(_ bytes: UTF8Bytes, at start: Int) -> WrittenDate? {
    var position = start
    var hasWord = false
    if let end = bytes.phraseEnd("ngày", at: start) {
      hasWord = true
      position = bytes.spacesEnd(from: end)
    }
    let first = position..<bytes.digitsEnd(from: position)
    guard 1...4 ~= first.count else { return nil }
    if first.count <= 2, let month = bytes.phraseEnd("tháng", at: bytes.spacesEnd(from: first.upperBound)) {
      let second = digits(bytes, from: bytes.spacesEnd(from: month))
      guard 1...2 ~= second.count, let year = bytes.phraseEnd("năm", at: bytes.spacesEnd(from: second.upperBound))
      else { return nil }
      let third = digits(bytes, from: bytes.spacesEnd(from: year))
      guard third.count >= 3 else { return nil }
      return WrittenDate(bytes, start..<third.upperBound, day: first, month: second, year: third)
    }
    let sign = bytes.byte(at: first.upperBound)
    guard sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") else { return nil }
    let second = digits(bytes, from: first.upperBound + 1)
    guard 1...2 ~= second.count, bytes.byte(at: second.upperBound) == sign else { return nil }
    let third = digits(bytes, from: second.upperBound + 1)
    guard !third.isEmpty, !bytes.isWord(at: third.upperBound) else { return nil }
    if first.count == 4 {
      guard sign == UInt8(ascii: "-"), third.count <= 2 else { return nil }
      return WrittenDate(bytes, start..<third.upperBound, day: third, month: second, year: first, isISO: true)
    }
    guard first.count <= 2, third.count >= 3 || hasWord && third.count == 2 else { return nil }
    return WrittenDate(bytes, start..<third.upperBound, day: first, month: second, year: third)
  }

  private init?(
    _ bytes: UTF8Bytes, _ range: Range<Int>, day: Range<Int>, month: Range<Int>, year: Range<Int>, isISO: Bool = false
  ) {
    guard let dayNumber = bytes.integer(in: day), let monthNumber = bytes.integer(in: month),
      let written = bytes.integer(in: year)
    else { return nil }
    (self.range, self.day, self.month, self.year, self.isISO) = (range, day, month, year, isISO)
    hasUsualSigns =
      bytes[Swift.min(day.upperBound, year.upperBound)] == UInt8(ascii: "/") || bytes[day.upperBound] == 0x20
    yearNumber = year.count == 2 ? 2000 + written : written
    date = CalendarDate(year: yearNumber, month: monthNumber, day: dayNumber)
  }

  private static func digits(_ bytes: UTF8Bytes, from start: Int) -> Range<Int> {
    start..<bytes.digitsEnd(from: start)
  }
}
