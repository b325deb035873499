/// A baseline or target: how it compares, a number, a unit of measure and the years for which it holds.
public struct Quantity: Hashable, Sendable {
  /// How what is reached must stand to the number.
  public enum Comparison: String, Sendable {
    /// =, đạt, or nothing said.
    case equal
    /// ≥, tối thiểu, ít nhất, không dưới, từ ... trở lên.
    case atLeast
    /// >, trên, hơn, vượt.
    case moreThan
    /// ≤, tối đa, không quá, trở xuống.
    case atMost
    /// <, dưới, chưa đến.
    case lessThan
    /// ~, khoảng, xấp xỉ, gần, ước.
    case about
  }

  /// How what is reached must stand to `number`.
  public var comparison: Comparison
  /// The number; the lower end where a range is given; percent points where `isPercent`.
  public var number: DecimalNumber
  /// Where the number stands in the text, without the percent sign; UTF-8 byte offsets.
  public var numberRange: Range<Int>
  /// The upper end of a range such as 80-85%.
  public var upperNumber: DecimalNumber?
  /// The whole in "26/28 thôn".
  public var total: DecimalNumber?
  /// Whether the number is a percentage.
  public var isPercent: Bool
  /// The unit of measure as written ("triệu đồng", "lớp"), "%" for a percentage, "" where there is none.
  public var unit: String
  /// The years for which it holds; a single year for "năm 2027" and "đến năm 2030".
  public var period: ClosedRange<Int>?
  /// Whether the comparison is written out, by a sign or by words.
  public var hasExplicitComparison: Bool

  /// Makes a quantity of its parts. `numberRange` is in UTF-8 bytes.
  public init(
    comparison: Comparison = .equal, number: DecimalNumber, numberRange: Range<Int>,
    upperNumber: DecimalNumber? = nil, total: DecimalNumber? = nil, isPercent: Bool = false, unit: String = "",
    period: ClosedRange<Int>? = nil, hasExplicitComparison: Bool = false
  ) {
    self.comparison = comparison
    self.number = number
    self.numberRange = numberRange
    self.upperNumber = upperNumber
    self.total = total
    self.isPercent = isPercent
    self.unit = unit
    self.period = period
    self.hasExplicitComparison = hasExplicitComparison
  }

  /// The numbers of this quantity that are not written as Vietnamese writes them, each with its right form (12,5 for 12.5;
  /// 1.050,5 for 1,050.5).
  ///
  /// - Parameter bytes: The text that the quantity was read from.
  func foreignNumbers(in bytes: UTF8Bytes) -> [(range: Range<Int>, form: String)] {
    guard bytes.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return [] }
    let reader = DecimalReader(bytes: bytes)
    var found: [(Range<Int>, String)] = []
    var position = bytes.digitOffset(from: 0)
    while position < bytes.count {
      var end = bytes.digitsEnd(from: position)
      switch reader.token(at: position) {
      case .number(let value, let numberEnd):
        end = numberEnd
        let isOwn = value == number || value == upperNumber || value == total
        let isShare = bytes.byte(at: bytes.spacesEnd(from: end)) == UInt8(ascii: "%")
        if isOwn || isShare, let form = reader.vietnameseForm(position..<end) { found.append((position..<end, form)) }
      case .broken(let numberEnd), .other(let numberEnd): end = numberEnd
      }
      position = bytes.digitOffset(from: max(end, position + 1))
    }
    return found
  }

  /// Reads a baseline or target as people write them. Linear; allocates only for the unit and for years.
  public static func read(_ bytes: UTF8Bytes) -> QuantityReading {
    guard bytes.count <= Limits.phrase else { return .words }
    var reader = QuantityReader(bytes: bytes)
    return reader.read()
  }
}

/// What was read from a baseline or target.
public enum QuantityReading: Hashable, Sendable {
  /// A number with what belongs to it.
  case quantity(Quantity)
  /// Words that give no level to compare ("Hoàn thành", "Giảm 10%"); lawful, and printed as written.
  case words
  /// A number or comparison that is begun and wrong (98,,1%), at these UTF-8 byte offsets.
  case unreadable(range: Range<Int>)
}
