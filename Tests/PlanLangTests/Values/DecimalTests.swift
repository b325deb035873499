import Testing

@testable import PlanLang

@Suite("Decimal numbers")
struct DecimalTests {
  private func token(_ text: String) -> DecimalToken {
    text.asBytes { DecimalReader(bytes: $0).token(at: 0) }
  }

  @Test(
    "Numbers in Vietnamese style",
    arguments: [
      ("84", 84, 0, 2), ("83,77%", 8377, 2, 5), ("83.77%", 8377, 2, 5), ("1.050 triệu", 1050, 0, 5),
      ("1,050 tỉ", 105, 2, 5), ("02 lớp", 2, 0, 2), ("0,5", 5, 1, 3), ("0.125", 125, 3, 5),
      ("1.234.567,8", 12_345_678, 1, 11),
      ("1,234,567.8", 12_345_678, 1, 11), ("1.234.567", 1_234_567, 0, 9), ("1,234,567", 1_234_567, 0, 9),
      ("72,2% ;", 722, 1, 4), ("84,50", 845, 1, 5), ("100.", 100, 0, 3), ("100, 200", 100, 0, 3), ("100...", 100, 0, 3),
      ("5 000 000 đồng", 5_000_000, 0, 9), ("8 4%", 8, 0, 1), ("26 100%", 26, 0, 2), ("1234.567", 1_234_567, 3, 8),
      ("123456789012345678", 123_456_789_012_345_678, 0, 18), ("100tr", 100, 0, 3), ("0", 0, 0, 1),
    ] as [(String, Int64, Int, Int)])
  func numbers(text: String, mantissa: Int64, scale: Int, end: Int) {
    #expect(token(text) == .number(DecimalNumber(mantissa: mantissa, scale: scale), end: end))
  }

  @Test(
    "Broken numbers",
    arguments: [
      ("98,,1%", 5), ("12.34.5", 7), ("1O0%", 3), ("10O%", 3), ("1l0%", 3), ("1..5", 4), ("1.,5", 4),
      ("1,23,4", 6), ("1.23,45,6", 9), ("1234567890123456789", 19), ("1.2345,6", 8), ("1,234.567", 9),
    ])
  func broken(text: String, end: Int) {
    #expect(token(text) == .broken(end: end))
  }

  @Test("Other things that begin with digits", arguments: ["5G", "57-NQ/TW", "04/KH-UBND", "3D", "73/NĐ-CP"])
  func others(text: String) {
    #expect(token(text) == .other(end: text.utf8.count))
  }

  @Test("Value and order do not depend on the scale")
  func order() {
    let half = DecimalNumber(mantissa: 5, scale: 1)
    #expect(half == DecimalNumber(mantissa: 500, scale: 3))
    #expect(half.hashValue == DecimalNumber(mantissa: 50, scale: 2).hashValue)
    #expect(half < 1 && half > 0 && DecimalNumber(mantissa: -5, scale: 1) < half)
    #expect(DecimalNumber(mantissa: 8377, scale: 2) < 84 && DecimalNumber(mantissa: 9817, scale: 2) > 98)
    let great = DecimalNumber(mantissa: 999_999_999_999_999_999)
    #expect(great > DecimalNumber(mantissa: 999_999_999_999_999_999, scale: 18))
    #expect(half.adding(DecimalNumber(mantissa: 25, scale: 2)) == DecimalNumber(mantissa: 75, scale: 2))
    #expect(great.adding(DecimalNumber(mantissa: 1, scale: 18)) == nil)
  }

  @Test("Printed in Vietnamese style")
  func printed() {
    #expect(DecimalNumber(mantissa: 10505, scale: 1).description == "1.050,5")
    #expect(DecimalNumber(mantissa: 8377, scale: 2).description == "83,77")
    #expect(DecimalNumber(mantissa: -5, scale: 2).description == "-0,05")
    #expect(DecimalNumber(mantissa: 1_234_567).description == "1.234.567")
    #expect(DecimalNumber(mantissa: 0).description == "0")
  }
}
