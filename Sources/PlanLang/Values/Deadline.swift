/// A deadline as people write it: the time expressions found in the phrase, in the order of the text.
///
/// The phrase itself stays with whoever holds the text; all ranges are UTF-8 byte offsets into it.
public struct Deadline: Hashable, Sendable {
  /// What a time expression speaks of.
  public enum Kind: String, Sendable {
    /// One day: `31/12/2027`, `trước ngày 15/6`.
    case day
    /// A week of a month or a year: `Tuần 2 tháng 9/2027`.
    case week
    /// One month: `Tháng 01/2027`.
    case month
    /// One quarter: `Quý I/2027`.
    case quarter
    /// Half a year: `6 tháng đầu năm 2027`.
    case half
    /// One year: `Năm 2027`, `Cả năm`.
    case year
    /// A named period: `Giai đoạn 2026-2030`, `Năm học 2026-2027`.
    case period
    /// From one unit to another: `Tháng 7-9/2027`, `Quý III-IV/2027`, `Năm 2026-2027`.
    case span
    /// Something that recurs or never stops: `Hàng năm`, `Quý I hàng năm`, `Thường xuyên`.
    case recurring
    /// So long after (or before) something: `sau 30 ngày kể từ ngày ...`, `trước khi ...`.
    case relative
    /// What another document or office sets: `Theo kế hoạch của thành phố`.
    case reference
    /// Whenever it is needed: `Khi phát sinh`, `Khi có yêu cầu`.
    case onDemand
    /// The deadline of the row above: `Như trên`.
    case inherited
  }

  /// How often something recurs.
  public enum Recurrence: Hashable, Sendable {
    case yearly, halfYearly, quarterly, monthly, weekly, daily
    /// Without interval: `Thường xuyên`, `Liên tục`.
    case continuous
    /// At regular times that the phrase does not name: `Định kỳ`.
    case periodic
    /// Every `n` years, months, weeks or days, where no case above says so.
    case everyYears(Int), everyMonths(Int), everyWeeks(Int), everyDays(Int)
  }

  /// One time expression of the phrase.
  public struct Expression: Hashable, Sendable {
    /// What the expression speaks of.
    public var kind: Kind
    /// Where it stands in the phrase, words such as `trước ngày` or `đến hết` included; UTF-8 byte offsets.
    public var range: Range<Int>
    /// The first day; nil where it has none, as in `đến hết tháng 9/2027`, or where the year is not known.
    public var first: CalendarDate?
    /// The last day; nil where it has none, as in `từ năm 2027`, or where the year is not known.
    ///
    /// `trước ngày 15/6` ends on 15/6, as offices mean it; `trước 01/7`, `trước tháng 7` and `trước Quý III` end on
    /// 30/6.
    public var last: CalendarDate?
    /// How often it recurs; nil unless `kind` is ``Kind/recurring``.
    public var recurrence: Recurrence?
    /// Whether it has a start and no end: `từ năm 2027`, `Năm 2027 và các năm tiếp theo`.
    public var isOpenEnded: Bool
    /// Whether its words say more than the values here: `Quý I hàng năm`, `Cuối tháng 9/2027`, `17 giờ ngày 15/6`,
    /// `Nhiệm kỳ 2025-2030`. Such an expression has no canonical words.
    public var saysMore: Bool

    /// An expression of the given kind at the given UTF-8 byte offsets.
    public init(
      kind: Kind, range: Range<Int>, first: CalendarDate? = nil, last: CalendarDate? = nil,
      recurrence: Recurrence? = nil, isOpenEnded: Bool = false, saysMore: Bool = false
    ) {
      self.kind = kind
      self.range = range
      self.first = first
      self.last = last
      self.recurrence = recurrence
      self.isOpenEnded = isOpenEnded
      self.saysMore = saysMore
    }
  }

  /// The time expressions, in the order of the text.
  public var expressions: [Expression]

  /// A deadline made of the given expressions.
  public init(expressions: [Expression] = []) {
    self.expressions = expressions
  }

  /// The earliest first day of all expressions; nil when none has one.
  public var first: CalendarDate? {
    var earliest: CalendarDate?
    for expression in expressions {
      guard let first = expression.first else { continue }
      earliest = earliest.map { min($0, first) } ?? first
    }
    return earliest
  }

  /// The latest last day of all expressions; nil when none has one, or when one of them has no end.
  public var last: CalendarDate? {
    var latest: CalendarDate?
    for expression in expressions {
      if expression.isOpenEnded { return nil }
      guard let last = expression.last else { continue }
      latest = latest.map { max($0, last) } ?? last
    }
    return latest
  }
}

extension Deadline {
  /// What is wrong with a time expression that is begun.
  public enum ProblemKind: String, Hashable, Sendable {
    /// `31/6/2027`, `29/02/2027`
    case impossibleDay
    /// `Tháng 13`
    case noSuchMonth
    /// `Quý V`
    case noSuchQuarter
    /// `Tuần 9 tháng 9`, `Tuần 54 năm 2027`
    case noSuchWeek
    /// `Năm 20277`
    case impossibleYear
    /// The end before the start: `Giai đoạn 2030-2026`.
    case reversedSpan
    /// `Qúy I`, `Quy I/2027`, `Quý ll/2027`, `trước ngay 15/6`, `Thuờng xuyên`
    case misspelling
  }

  /// A time expression that is begun and wrong.
  public struct Problem: Hashable, Sendable {
    /// The wrong part; UTF-8 byte offsets.
    public var range: Range<Int>
    /// What is wrong.
    public var kind: ProblemKind
    /// The nearest right form, to be put in place of `range`; nil where none is near.
    public var suggestion: String?

    /// A problem at the given UTF-8 byte offsets.
    public init(range: Range<Int>, kind: ProblemKind, suggestion: String?) {
      self.range = range
      self.kind = kind
      self.suggestion = suggestion
    }
  }

  /// What reading a phrase gave.
  public struct Reading: Sendable {
    /// The expressions that could be read; a wrong one is only among ``problems``, a misspelt one in both.
    public var deadline: Deadline
    /// The expressions that are begun and wrong, in the order of the text.
    public var problems: [Problem]
    /// Whether the phrase speaks of time at all: at least one expression or problem was found.
    public var isReadable: Bool { !deadline.expressions.isEmpty || !problems.isEmpty }
  }

  /// Finds the time expressions of a phrase, wherever they stand in it.
  ///
  /// - Parameters:
  ///   - bytes: The phrase, NFC text in any letter case.
  ///   - defaultYear: The year of expressions that name none (`Tháng 9`, `trước ngày 15/6`, `Cả năm`); without it
  ///     they have no first and last day.
  /// - Returns: Expressions and problems, with UTF-8 byte offsets into `bytes`; nothing for words that are longer than
  ///   `Limits.phrase`.
  public static func read(_ bytes: UTF8Bytes, defaultYear: Int?) -> Reading {
    guard bytes.count <= Limits.phrase else { return Reading(deadline: Deadline(), problems: []) }
    return readPhrase(bytes, defaultYear: defaultYear)
  }

  private static func readPhrase(_ bytes: UTF8Bytes, defaultYear: Int?) -> Reading {
    DeadlineToken.scan(bytes) { tokens in
      var reader = DeadlineReader(bytes: bytes, tokens: tokens, defaultYear: defaultYear)
      reader.readPhrase()
      return Reading(deadline: Deadline(expressions: reader.expressions), problems: reader.problems)
    }
  }
}
