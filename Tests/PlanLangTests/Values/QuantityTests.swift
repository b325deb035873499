import Testing

@testable import PlanLang

@Suite("Quantities")
struct QuantityTests {
  private func read(_ text: String) -> String {
    switch text.asBytes({ Quantity.read($0) }) {
    case .words: return "words"
    case .unreadable(let range): return "unreadable \(text.part(range))"
    case .quantity(let quantity):
      #expect(quantity.isPercent == (quantity.unit == "%"))
      return quantity.summary
    }
  }

  @Test("Figures as people write them", arguments: QuantitySample.all)
  func spellings(sample: QuantitySample) {
    #expect(read(sample.text) == sample.expected)
  }

  @Test(
    "Targets in words are lawful",
    arguments: [
      "Hoàn thành", "Duy trì", "Đạt", "Có", "", "  ", "-", "8 4%", "...%", "≥ ...%", "Giảm 10%", "Tăng tối thiểu 5%",
      "Cắt giảm 30% thời gian", "Trước 30/6/2027", "Xong trước ngày 15 tháng 6 năm 2027", "Quý II/2027", "Tháng 7/2027",
      "Cấp độ 3", "Phủ sóng 5G", "5G", "Nghị quyết 57-NQ/TW", "Theo Kế hoạch số 238/KH-UBND", "Năm 2027", "2025-2027",
      "Hệ thống phiên bản 12.34.5", "Xếp hạng A", "Online", "Ổn định", "IO", "Giai đoạn 2026-2030", "31.12.2027",
      "1. Mục tiêu chung", "các trụ cột: (1) thể chế; (2) hạ tầng", "Số: 04 /KH-UBND", "3.1. Tổ chức vận hành",
    ])
  func inWords(text: String) {
    #expect(read(text) == "words")
  }

  @Test(
    "Broken numbers are not read",
    arguments: [
      ("98,,1%", "98,,1%"), ("≥ %", "≥ %"), ("1O0%", "1O0%"), ("12.34.5", "12.34.5"), ("≥", "≥"), ("%", "%"),
      ("100%%", "100%%"), ("≥≤ 90%", "≥≤"), (">> 90%", ">>"), ("l00%", "l00%"), ("OO%", "OO%"),
      ("Tỷ lệ 98,,1 %", "98,,1 %"), ("đạt 1O0 %", "1O0 %"), ("≥ 9O%", "9O%"), ("83 ,77%", "83 ,77"),
      ("≥ (2027)", "≥"),
    ])
  func unreadable(text: String, fault: String) {
    #expect(read(text) == "unreadable \(fault)")
  }

  @Test(
    "Numbers written the English way, and their right form",
    arguments: [
      ("12.5%", ["12.5=12,5"]), ("1,050.5", ["1,050.5=1.050,5"]), ("1,050,000 đồng", ["1,050,000=1.050.000"]),
      ("≥ 83.77 %", ["83.77=83,77"]), ("0.125", ["0.125=0,125"]), ("10.5-12.5%", ["10.5=10,5", "12.5=12,5"]),
      ("từ 12.5% lên 15,75%", ["12.5=12,5"]), ("12.50 km", ["12.50=12,50"]),
      ("1.050", []), ("1,050", []), ("1.050.000 đồng", []), ("1.050,5", []), ("83,77%", []),
      ("100% (trước 15.6)", []), ("80% hồ sơ; phiên bản 2.0", []),
    ])
  func foreign(text: String, expected: [String]) {
    guard case .quantity(let quantity) = text.asBytes({ Quantity.read($0) }) else {
      Issue.record("not read")
      return
    }
    let found = text.asBytes { quantity.foreignNumbers(in: $0) }
    #expect(found.map { "\(text.part($0.range))=\($0.form)" } == expected)
  }

  @Test("The number's place in the text")
  func place() {
    let text = "tối thiểu 83,77 % (2025-2027)"
    guard case .quantity(let quantity) = text.asBytes({ Quantity.read($0) }) else {
      Issue.record("not read")
      return
    }
    #expect(text.part(quantity.numberRange) == "83,77")
  }
}
