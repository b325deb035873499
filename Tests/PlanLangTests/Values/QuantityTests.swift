import Testing

@testable import PlanLang

@Suite("Quantities")
struct QuantityTests {
  /// A quantity on one line: comparison, number, upper end, whole, unit, period, "!" for an explicit comparison.
  private func read(_ text: String) -> String {
    switch text.asBytes({ Quantity.read($0) }) {
    case .words: return "words"
    case .unreadable(let range): return "unreadable \(text.part(range))"
    case .quantity(let quantity):
      #expect(quantity.isPercent == (quantity.unit == "%"))
      let upper = quantity.upperNumber.map { "-\($0)" } ?? ""
      let whole = quantity.total.map { "/\($0)" } ?? ""
      let period = quantity.period.map { " \($0.lowerBound)-\($0.upperBound)" } ?? ""
      let mark = quantity.hasExplicitComparison ? "!" : ""
      let unit = quantity.unit.isEmpty ? "" : " \(quantity.unit)"
      return "\(quantity.comparison.rawValue)\(mark) \(quantity.number)\(upper)\(whole)\(unit)\(period)"
    }
  }

  @Test(
    "Figures of issued plans",
    arguments: [
      ("83,77%", "equal 83,77 %"), ("≥ 84%", "atLeast! 84 %"), ("≥84 %", "atLeast! 84 %"), ("≤ 2%", "atMost! 2 %"),
      ("≤2%", "atMost! 2 %"), (">= 90 %", "atLeast! 90 %"), ("> = 90%", "atLeast! 90 %"), ("=> 90%", "atLeast! 90 %"),
      ("~40%", "about! 40 %"), ("~40% (ước theo lượt hỗ trợ)", "about! 40 %"), ("~5%", "about! 5 %"),
      ("100%", "equal 100 %"), ("100% duy trì", "equal 100 %"), ("≥ 100%", "atLeast! 100 %"),
      ("100% (2025-2027)", "equal 100 % 2025-2027"), ("50% (2025-2027)", "equal 50 % 2025-2027"),
      ("(2025 - 2027) đạt 50%", "equal 50 % 2025-2027"), ("(2025 - 2027) là 100%.", "equal 100 % 2025-2027"),
      ("94,11%", "equal 94,11 %"), ("≥ 95%", "atLeast! 95 %"), ("88,56%", "equal 88,56 %"), ("85,87", "equal 85,87"),
      ("98,17%", "equal 98,17 %"), ("72,2% ;", "equal 72,2 %"), ("≥80%", "atLeast! 80 %"),
      ("1.050 triệu đồng", "equal 1.050 triệu đồng"), ("1,050 tỉ đồng", "equal 1,05 tỉ đồng"), ("26 tổ", "equal 26 tổ"),
      ("26 tổ tại thôn/trường học", "equal 26 tổ"), ("50 tài khoản Hpnet; 100%", "equal 50 tài khoản Hpnet"),
      ("10/10 chữ ký số tổ chức", "equal 10/10 chữ ký số tổ chức"), ("26/28 thôn", "equal 26/28 thôn"),
      ("hơn 500 lượt người dân", "moreThan! 500 lượt người dân"), ("130 thành viên", "equal 130 thành viên"),
      ("100% máy công vụ kết nối Internet", "equal 100 %"), ("đạt khoảng 70% hồ sơ phát sinh", "about! 70 %"),
    ])
  func issued(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(
    "Comparisons in words",
    arguments: [
      ("trên 95%", "moreThan! 95 %"), ("Trên 80 % hộ gia đình", "moreThan! 80 %"), ("dưới 5%", "lessThan! 5 %"),
      ("không quá 3 ngày", "atMost! 3 ngày"), ("tối thiểu 80%", "atLeast! 80 %"), ("TỐI THIỂU 80%", "atLeast! 80 %"),
      ("ít nhất 02 lớp", "atLeast! 2 lớp"), ("tối đa 10%", "atMost! 10 %"), ("đạt 100%", "equal 100 %"),
      ("khoảng 50 %", "about! 50 %"), ("từ 80% trở lên", "atLeast! 80 %"), ("đạt 80 % trở lên", "atLeast! 80 %"),
      ("98% hồ sơ trở lên", "atLeast! 98 %"), ("5 ngày trở xuống", "atMost! 5 ngày"), ("từ 80%", "atLeast! 80 %"),
      ("Phấn đấu đạt tối thiểu 95% người dân", "atLeast! 95 %"), ("tiệm cận 100%", "about! 100 %"),
      ("không dưới 90%", "atLeast! 90 %"), ("Tỷ lệ hồ sơ đúng hạn đạt trên 98%", "moreThan! 98 %"),
      ("tăng lên 85%", "equal 85 %"), ("Giảm còn dưới 5%", "lessThan! 5 %"), ("từ 80% lên 85%", "equal 85 %"),
      ("giảm từ 5% xuống còn 2%", "equal 2 %"), ("80% hoặc cao hơn", "atLeast! 80 %"), ("bằng 100%", "equal! 100 %"),
      ("80 phần trăm", "equal 80 %"), ("tối thiê\u{309}u 80%", "atLeast! 80 %"), ("= 100%", "equal! 100 %"),
      ("lớn hơn hoặc bằng 90%", "atLeast! 90 %"),
      ("Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng đạt 100%.", "equal 100 %"),
      ("Hồ sơ xử lý từ xa trên mạng đạt 80%", "equal 80 %"), ("Tỷ lệ < mức chung, phấn đấu > 80%", "moreThan! 80 %"),
    ])
  func words(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(
    "Ranges, signs, periods, units",
    arguments: [
      ("80-85%", "equal! 80-85 %"), ("80% - 85%", "equal! 80-85 %"), ("80–85%", "equal! 80-85 %"),
      ("từ 80% đến 85%", "equal! 80-85 %"), ("từ 80 đến 85%", "equal! 80-85 %"), ("2-3 lớp/năm", "equal! 2-3 lớp/năm"),
      ("Tối thiểu 2-3 đợt/năm", "atLeast! 2-3 đợt/năm"),
      ("1. Đạt 100%", "equal 100 %"), ("26.", "equal 26"),
      ("-5%", "equal -5 %"), ("≥ -5%", "atLeast! -5 %"), ("- 5%", "equal 5 %"), ("−2,5", "equal -2,5"),
      ("đến năm 2030: 95%", "equal 95 % 2030-2030"), ("95% đến năm 2030", "equal 95 % 2030-2030"),
      ("Năm 2027: 100%", "equal 100 % 2027-2027"), ("Năm 2027 đạt 90%", "equal 90 % 2027-2027"),
      ("giai đoạn 2026-2030: ≥ 90%", "atLeast! 90 % 2026-2030"), ("100% giai đoạn 2025-2027", "equal 100 % 2025-2027"),
      ("100% (2027)", "equal 100 % 2027-2027"), ("2000 người", "equal 2.000 người"),
      ("2.025 triệu", "equal 2.025 triệu"),
      ("2027", "equal 2.027"), ("≥ 2000 tài khoản", "atLeast! 2.000 tài khoản"), ("02 lần/tháng", "equal 2 lần/tháng"),
      ("5 000 lượt", "equal 5.000 lượt"), ("100tr", "equal 100 tr"), ("0", "equal 0"), ("3 (ba) lớp", "equal 3"),
      ("83.77%", "equal 83,77 %"), ("100%.", "equal 100 %"), ("\"100%\"", "equal 100 %"),
    ])
  func more(text: String, expected: String) {
    #expect(read(text) == expected)
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
