import PlanLang

/// A number or day as a cell holds it: the value, and the form that shows it as the plan writes it.
struct XLSXNumber {
  /// The number in plain figures; of a day its count from 1900, of a percentage the hundredth part, of money đồng.
  let value: String
  /// The form: `"≥ "0%`, `dd"/"m"/"yyyy`.
  let form: String

  /// Nil for what Excel cannot hold exactly: more than 15 figures, a day before March 1900 (it takes that year for a leap
  /// year).
  init?(_ value: CellValue) {
    switch value {
    case .date(let date):
      let day = date.date.dayNumber + Self.daysBefore1970
      guard day > 60 else { return nil }
      self.value = String(day)
      form = date.parts.map(Self.form).joined()
    case .number(let number):
      guard let value = Self.value(of: number), value.mantissa.magnitude < 1_000_000_000_000_000 else { return nil }
      self.value = value.plainDescription
      form = Self.form(of: number)
    }
  }

  /// From 30 December 1899, which is day 0, to 1 January 1970.
  private static let daysBefore1970 = 25_569

  private static func value(of number: CellNumber) -> DecimalNumber? {
    switch number.kind {
    case .plain: return number.number
    case .percent:
      guard number.number.scale <= 16 else { return nil }
      return DecimalNumber(mantissa: number.number.mantissa, scale: number.number.scale + 2)
    case .money: return number.dong
    }
  }

  private static func form(of number: CellNumber) -> String {
    var figures = number.isGrouped ? "#,##0" : String(repeating: "0", count: number.wholeDigits)
    if number.decimals > 0 { figures += "." + String(repeating: "0", count: number.decimals) }
    switch number.kind {
    case .plain: return words(number.before) + figures + words(number.after)
    // Each comma behind the figures shows a thousandth of the value.
    case .money(let thousands):
      return words(number.before) + figures + String(repeating: ",", count: thousands) + words(number.after)
    case .percent:
      // A sign outside quotes makes hundredths of the value.
      let after = number.after.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false).map {
        words(String($0))
      }
      return words(number.before) + figures + after.joined(separator: "%")
    }
  }

  private static func form(_ part: CellDate.Part) -> String {
    switch part {
    case .words(let text): words(text)
    case .day(let isPadded): isPadded ? "dd" : "d"
    case .month(let isPadded): isPadded ? "mm" : "m"
    case .year: "yyyy"
    }
  }

  /// Words that are no figures of a form.
  private static func words(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    let parts = text.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.map { $0.isEmpty ? "" : "\"\(String($0))\"" }.joined(separator: "\\\"")
  }
}
