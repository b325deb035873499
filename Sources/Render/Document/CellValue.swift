import PlanLang

/// What a cell says as data, for spreadsheets, calendars and programs. Its words stand beside it in the cell; they are
/// what a document prints, and a spreadsheet shows the value in the very form of the words. Few cells have one, so that it
/// takes no room in the others.
public indirect enum CellValue: Hashable, Sendable {
  /// A figure, a sum of money, a row's number.
  case number(CellNumber)
  /// A day.
  case date(CellDate)
}

/// A number in a cell, and the form in which the cell's words write it: `≥ 84,5%`, `ít nhất 02 lớp`, `1.050 triệu đồng`.
public struct CellNumber: Hashable, Sendable {
  /// What the number counts.
  public enum Kind: Hashable, Sendable {
    /// Anything.
    case plain
    /// Hundredths; the words have the sign right after the number.
    case percent
    /// Vietnamese đồng, written in thousands to this power: 0 for đồng, 1 for nghìn, 2 for triệu, 3 for tỷ.
    case money(thousands: Int)
  }

  /// The number as written; percent points where it is a percentage.
  public let number: DecimalNumber
  /// What it counts.
  public let kind: Kind
  /// How what is reached must stand to it.
  public let comparison: Quantity.Comparison
  /// The unit of measure as written; empty where there is none.
  public let unit: String
  /// The words before the number.
  public let before: String
  /// The words after it, with the percent sign of a percentage.
  public let after: String
  /// How many figures stand before the comma at least: 2 in `02 lớp`.
  public let wholeDigits: Int
  /// How many figures stand after the comma.
  public let decimals: Int
  /// Whether dots stand between thousands.
  public let isGrouped: Bool

  /// The sum in đồng of an amount of money; nil for other numbers, and for sums beyond 18 digits.
  public var dong: DecimalNumber? {
    guard case .money(let thousands) = kind else { return nil }
    var mantissa = number.mantissa
    var scale = number.scale
    for _ in 0..<3 * thousands {
      if scale > 0 {
        scale -= 1
      } else {
        let (product, isOverflow) = mantissa.multipliedReportingOverflow(by: 10)
        guard !isOverflow else { return nil }
        mantissa = product
      }
    }
    return DecimalNumber(mantissa: mantissa, scale: scale)
  }

  /// The number of a quantity, with the words around it.
  ///
  /// - Parameter text: the words; `quantity.numberRange` lies in them.
  /// - Returns: nil where the form could not give the words back: for a range, a share of a whole, a number that is not
  ///   written as Vietnamese writes it, or very many words.
  init?(_ quantity: Quantity, in text: String) {
    guard quantity.upperNumber == nil, quantity.total == nil, quantity.numberRange.upperBound <= text.utf8.count else {
      return nil
    }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: quantity.numberRange.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: quantity.numberRange.upperBound)
    let after = String(text[end...])
    let isPercent = after.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" } == "%"
    let kind = isPercent ? Kind.percent : Self.money(quantity.unit) ?? .plain
    self.init(
      text[start..<end], quantity.number, kind, before: String(text[..<start]), after: after,
      comparison: quantity.comparison, unit: quantity.unit)
  }

  /// A text that is nothing but a number or percentage, `12`, `1.050,5`, `83,77%`; with its mark where it counts rows, `3.`,
  /// `3)`. Nil for anything else, and for figures that begin with a 0, which are codes.
  init?(whole text: String, isRowNumber: Bool = false) {
    var figures = Substring(text)
    var after = ""
    var kind = Kind.plain
    if let last = figures.last, isRowNumber ? last == "." || last == ")" : last == "%" {
      figures.removeLast()
      after = String(last)
      if last == "%" { kind = .percent }
    }
    guard let number = Self.number(figures), !figures.hasPrefix("0") || figures == "0" || figures.hasPrefix("0,") else {
      return nil
    }
    self.init(
      figures, number, kind, before: "", after: after, comparison: .equal, unit: kind == .percent ? "%" : "")
  }

  private init?(
    _ figures: Substring, _ number: DecimalNumber, _ kind: Kind, before: String, after: String,
    comparison: Quantity.Comparison, unit: String
  ) {
    let whole = figures.prefix { $0 != "," }
    self.number = number
    self.kind = kind
    self.comparison = comparison
    self.unit = unit
    self.before = before
    self.after = after
    wholeDigits = whole.first == "0" ? whole.utf8.count : 1
    decimals = max(0, figures.utf8.count - whole.utf8.count - 1)
    isGrouped = whole.contains(".")
    // A minus is not among the figures.
    let isNegative = before.unicodeScalars.last.map { "-–−".unicodeScalars.contains($0) } == true
    guard Self.number(figures) == number, !isNegative, CellForm.canHold([before, after]) else { return nil }
  }

  /// A number as Vietnamese writes it, with dots between all thousands or none; nil for anything else.
  private static func number(_ figures: Substring) -> DecimalNumber? {
    let parts = figures.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    let areThousands =
      groups.count == 1 || 1...3 ~= groups[0].utf8.count && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    let decimals = parts.count == 2 ? parts[1] : ""
    let digits = groups.joined() + decimals
    guard areThousands, parts.count == 1 || !decimals.isEmpty, !whole.isEmpty, digits.utf8.count <= 18,
      digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let mantissa = Int64(digits)
    else { return nil }
    return DecimalNumber(mantissa: mantissa, scale: decimals.utf8.count)
  }

  private static func money(_ unit: String) -> Kind? {
    switch unit.lowercased() {
    case "đồng", "vnđ", "vnd": .money(thousands: 0)
    case "nghìn đồng", "ngàn đồng": .money(thousands: 1)
    case "triệu đồng": .money(thousands: 2)
    case "tỷ đồng", "tỉ đồng": .money(thousands: 3)
    default: nil
    }
  }
}

/// A day in a cell, and the form in which the cell's words write it: `Trước ngày 30/6/2027`.
public struct CellDate: Hashable, Sendable {
  /// A piece of the form.
  public enum Part: Hashable, Sendable {
    /// Words as they are.
    case words(String)
    /// The day or the month, with a 0 before a single figure where it is padded.
    case day(isPadded: Bool), month(isPadded: Bool)
    /// The year in four figures.
    case year
  }

  /// The day.
  public let date: CalendarDate
  /// The form, from left to right.
  public let parts: [Part]

  /// A text whose figures are the day, the month and, where it is written, the year of `date`, in this order; nil for others.
  init?(_ date: CalendarDate, in text: String) {
    var parts: [Part] = []
    var values = [date.day, date.month, date.year]
    var rest = Substring(text)
    while !rest.isEmpty {
      let words = rest.prefix { !Self.isDigit($0) }
      if !words.isEmpty { parts.append(.words(String(words))) }
      rest = rest.dropFirst(words.count)
      let figures = rest.prefix(while: Self.isDigit)
      rest = rest.dropFirst(figures.count)
      if figures.isEmpty { continue }
      guard let value = values.first, Int(figures) == value else { return nil }
      values.removeFirst()
      let isPadded = figures.utf8.count == 2
      switch values.count {
      case 2: parts.append(.day(isPadded: isPadded))
      case 1: parts.append(.month(isPadded: isPadded))
      default:
        guard figures.utf8.count == 4 else { return nil }
        parts.append(.year)
      }
    }
    let words = parts.compactMap { if case .words(let words) = $0 { words } else { nil } }
    guard values.count <= 1, CellForm.canHold(words) else { return nil }
    self.date = date
    self.parts = parts
  }

  private init(_ date: CalendarDate, _ parts: [Part]) {
    self.date = date
    self.parts = parts
  }

  /// The day in figures alone: `30/06/2027`.
  var plain: CellDate {
    CellDate(date, [.day(isPadded: true), .words("/"), .month(isPadded: true), .words("/"), .year])
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}

/// What a form of numbers can hold beside the figures.
private enum CellForm {
  /// Few words, in one line: a form of Excel has 255 characters at most.
  static func canHold(_ words: [String]) -> Bool {
    words.reduce(0) { $0 + $1.utf16.count } <= 60
      && words.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
  }
}
