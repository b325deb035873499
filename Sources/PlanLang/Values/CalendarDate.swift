/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Year, month and day side by side in one number, so that dates compare and hash as one integer.
  private let packed: UInt32

  /// The year, 1 to 9999.
  public var year: Int { Int(packed >> 9) }
  /// The month, 1 to 12.
  public var month: Int { Int(packed >> 5 & 0xF) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(packed & 0x1F) }

  /// The given day; nil when the calendar has no such day (31/6, 29/02/2027) or the year is outside 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.dayCount(ofMonth: month, year: year) else {
      return nil
    }
    self.init(validYear: year, month: month, day: day)
  }

  /// The day `dayNumber` days after 1970-01-01 (before it when negative); numbers outside the years 1 to 9999 give
  /// the nearest day inside.
  public init(dayNumber: Int) {
    // Howard Hinnant's civil calendar: the year starts in March, so that the leap day ends it.
    let shifted = min(max(dayNumber, Self.firstDayNumber), Self.lastDayNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      validYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private init(validYear year: Int, month: Int, day: Int) {
    packed = UInt32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  private static let firstDayNumber = -719_162
  private static let lastDayNumber = 2_932_896

  /// The number of days from 1970-01-01 to this day; negative before it.
  public var dayNumber: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The number of days of a month of a year; 0 when `month` is not 1 to 12.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    case 1...12: return 31
    default: return 0
    }
  }

  /// Whether the left day comes before the right one.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.packed < right.packed
  }
}

extension CalendarDate {
  /// The day in ISO 8601: `2027-01-05`.
  public var isoDescription: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// The day in figures: `05/01/2027`, `05/3/2027`, with the 0 where decree 30/2020/NĐ-CP (clause D14) puts one in words.
  public var vietnameseShort: String {
    "\(Self.padded(day, to: 2))/\(Self.padded(month, to: month <= 2 ? 2 : 1))/\(Self.padded(year, to: 4))"
  }

  /// The day in words, as the head of a document prints it: `ngày 05 tháng 01 năm 2027`, `ngày 05 tháng 3 năm 2027`.
  ///
  /// Decree 30/2020/NĐ-CP (clause D14) puts a 0 before days under 10 and before months 1 and 2, and before no other.
  public var vietnameseLong: String {
    "ngày \(Self.padded(day, to: 2)) tháng \(Self.padded(month, to: month <= 2 ? 2 : 1)) năm \(year)"
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The last day of a month; nil when there is no such month or year.
  public static func lastDay(ofMonth month: Int, year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: dayCount(ofMonth: month, year: year))
  }

  /// The day that somebody who wrote an impossible `day`/`month`/`year` most likely meant.
  ///
  /// Day and month change places where only that makes a date (06/15/2027); else each is moved to the nearest value
  /// that exists. Nil when the year is outside 1 to 9999.
  static func nearest(year: Int, month: Int, day: Int) -> CalendarDate? {
    if month > 12, let swapped = CalendarDate(year: year, month: day, day: month) { return swapped }
    let month = min(max(month, 1), 12)
    return CalendarDate(year: year, month: month, day: min(max(day, 1), dayCount(ofMonth: month, year: year)))
  }
}
