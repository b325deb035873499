/// A year written in a text, with what it belongs to.
///
/// A plan that was copied from last year's still speaks of last year. Whether a year is stale depends on its role: a
/// bare one should lie in the plan's period, the year of a cited document or of a baseline need not.
public struct YearMention: Hashable, Sendable {
  /// What a year belongs to.
  public enum Role: Sendable {
    /// Nothing else: "Kế hoạch Chuyển đổi số năm 2026", "Quý I/2026", "Tháng 02/2026".
    case bare
    /// A span of years: "2025-2027", "từ năm 2026 đến năm 2030".
    case range
    /// A named period: "giai đoạn 2026-2030", "nhiệm kỳ 2025-2030".
    case period
    /// How far something reaches: "đến năm 2030", "tầm nhìn 2045", "định hướng năm 2030".
    case horizon
    /// The day that it is part of: 05/01/2026, "ngày 5 tháng 1 năm 2026", also with day or month still open.
    case date
    /// A document: inside its number, in the date right after it, in a law's name ("Luật Đất đai năm 2024"), or in the
    /// number of a standard (TCVN 6909:2001).
    case document
    /// Something past that is looked back on: "kết quả năm 2025", "hiện trạng 2025", "so với năm 2025".
    case review
    /// An edition of a product ("Windows Server 2022"). The year of an event or body is no part of its name here.
    case name
  }

  /// Where the year, or the whole span of years, stands in the text; UTF-8 byte offsets.
  public var range: Range<Int>
  /// The year, the first one of a span.
  public var year: Int
  /// The last year of a span; always later than `year`.
  public var upTo: Int?
  /// What the year belongs to.
  public var role: Role

  /// Makes a mention; `range` is in UTF-8 bytes.
  public init(range: Range<Int>, year: Int, upTo: Int? = nil, role: Role) {
    self.range = range
    self.year = year
    self.upTo = upTo
    self.role = role
  }

  /// Every year from 1900 to 2199 in a text, in order; amounts such as "2000 người" are left out.
  ///
  /// Linear; does not allocate for a text without four digits in a row.
  public static func find(in bytes: UTF8Bytes) -> [YearMention] {
    guard mayStand(in: bytes, where: { _ in true }) else { return [] }
    var finder = YearMentionFinder(bytes: bytes)
    return finder.find()
  }
}
