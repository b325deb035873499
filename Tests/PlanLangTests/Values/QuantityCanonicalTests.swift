import Testing

@testable import PlanLang

/// Figures in canonical style, and that they are read back as they were.
@Suite("Canonical quantities")
struct QuantityCanonicalTests {
  private func read(_ text: String) -> Quantity? { text.asBytes { Quantity.read($0) }.quantity }

  @Test(
    "The words of every form",
    arguments: [
      (">=84 %", "≥ 84%"), ("tối thiểu 80%", "≥ 80%"), ("không quá 2%", "≤ 2%"), ("khoảng 40%", "~40%"),
      ("> 95%", "trên 95%"), ("dưới 5 %", "dưới 5%"), ("100 %", "100%"), ("= 100%", "bằng 100%"),
      ("83.77%", "83,77%"), ("84,50%", "84,5%"), ("tối thiểu 2 lớp", "ít nhất 02 lớp"), ("≤ 3 ngày", "tối đa 03 ngày"),
      ("~500 lượt", "khoảng 500 lượt"), ("hơn 500 lượt", "trên 500 lượt"), ("1050 triệu đồng", "1.050 triệu đồng"),
      ("5 triệu đồng", "5 triệu đồng"), ("1,050 tỉ đồng", "1,05 tỉ đồng"), ("26 tổ", "26 tổ"),
      ("26/28 thôn", "26/28 thôn"), ("từ 80% đến 85%", "80-85%"), ("2-3 lớp/năm", "2-3 lớp/năm"),
      ("100% (2025 - 2027)", "100% (2025-2027)"), ("giai đoạn 2026-2030: ≥ 90%", "≥ 90% (2026-2030)"),
      ("95% đến năm 2030", "95% (2030)"), ("85,87", "85,87"), ("≥ 85", "≥ 85"), ("-2,5", "-2,5"), ("0", "0"),
      ("2000 người", "2.000 người"), ("80% trở lên", "≥ 80%"),
    ])
  func words(text: String, canonical: String) {
    #expect(read(text)?.canonical == canonical)
  }

  @Test(
    "Whole texts",
    arguments: [
      (" >= 90 % ", "≥ 90%"), ("từ 80% trở lên", "≥ 80%"), ("80 phần trăm", "80%"),
      ("Ít nhất 2 lớp.", "ít nhất 02 lớp"),
      ("100% (2025 – 2027)", "100% (2025-2027)"), ("từ 2 đến 3 lớp", "2-3 lớp"), ("10/10 chữ ký số", "10/10 chữ ký số"),
    ])
  func texts(text: String, canonical: String) {
    #expect(text.asBytes { Quantity.canonical($0) } == canonical)
    #expect(canonical.asBytes { Quantity.canonical($0) } == canonical)
  }

  @Test(
    "A text with other words stays as written",
    arguments: [
      "100% duy trì", "~40% (ước theo lượt hỗ trợ)", "50 tài khoản; 100%", "Đạt 100%", "gần 300 lượt", "tiệm cận 100%",
      "26 tổ tại thôn", "100% Cán bộ", "Hoàn thành", "98,,1%", "", "từ 80% lên 85%", "95% đến năm 2030", "3 (ba) lớp",
    ])
  func otherWords(text: String) {
    #expect(text.asBytes { Quantity.canonical($0) } == nil)
  }

  @Test("What is read, printed and read again is the same", arguments: QuantitySample.all)
  func samples(sample: QuantitySample) {
    guard let quantity = read(sample.text) else { return }
    let words = quantity.canonical
    #expect(read(words)?.summary == quantity.summary, "\(words)")
    #expect(read(words)?.canonical == words)
    if let whole = sample.text.asBytes({ Quantity.canonical($0) }) { #expect(whole == words) }
  }

  @Test("Every value is read back from its words", arguments: 0..<8 as Range<UInt64>)
  func generated(seed: UInt64) {
    var generator = QuantityGenerator(seed: seed)
    for _ in 0..<600 {
      let quantity = generator.quantity()
      let words = quantity.canonical
      let again = read(words)
      #expect(again?.summary == quantity.summary, "\(words)")
      #expect(words.asBytes { Quantity.canonical($0) } == words)
    }
  }
}

/// Makes values of every form that the reader gives.
private struct QuantityGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func quantity() -> Quantity {
    let comparison = random.pick([
      Quantity.Comparison.equal, .equal, .equal, .atLeast, .moreThan, .atMost, .lessThan, .about,
    ])
    let isPercent = random.number(0...1) == 0
    let unit = random.pick([
      "", "lớp", "tổ", "triệu đồng", "đồng/tháng", "tỷ đồng", "lượt người dân", "lần/tuần", "ngày làm việc",
      "thành viên",
      "chữ ký số tổ chức", "Tổ công nghệ số cộng đồng", "máy scan", "km", "m2", "hộ",
    ])
    var quantity = Quantity(comparison: comparison, number: number(isSigned: true), numberRange: 0..<0)
    switch random.number(0...5) {
    case 0: quantity.upperNumber = number(isSigned: false)
    case 1: quantity.total = number(isSigned: false)
    default: break
    }
    quantity.isPercent = isPercent
    quantity.unit = isPercent ? "%" : unit
    if random.number(0...3) == 0 {
      let year = random.number(1990...2090)
      quantity.period = year...year + random.pick([0, 0, 1, 2, 4, 9])
    }
    quantity.hasExplicitComparison =
      comparison != .equal || quantity.upperNumber != nil || (quantity.total == nil && random.number(0...3) == 0)
    return quantity
  }

  private mutating func number(isSigned: Bool) -> DecimalNumber {
    let digits = random.pick([1, 1, 2, 2, 2, 3, 4, 5, 7, 9, 12, 18])
    var mantissa: Int64 = 0
    for _ in 0..<random.number(1...digits) { mantissa = mantissa * 10 + Int64(random.number(0...9)) }
    let scale = random.pick([0, 0, 0, 1, 2, 3, 6, 17])
    let isNegative = isSigned && random.number(0...9) == 0
    return DecimalNumber(mantissa: isNegative ? -mantissa : mantissa, scale: scale)
  }
}
