import Testing

/// A baseline, target or amount as people write it, and what it must be read as.
///
/// What is read is written `comparison number unit period`, with "!" where the comparison is written out.
struct QuantitySample: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: String
  var testDescription: String { text }

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  static var all: [QuantitySample] { spellings + seeds.flatMap(\.samples) }
}

extension QuantitySample {
  private typealias Sample = QuantitySample

  static let spellings: [QuantitySample] = [
    Sample("≥84 %", "atLeast! 84 %"),
    Sample("≤2%", "atMost! 2 %"),
    Sample(">= 90 %", "atLeast! 90 %"),
    Sample("> = 90%", "atLeast! 90 %"),
    Sample("=> 90%", "atLeast! 90 %"),
    Sample("~40%", "about! 40 %"),
    Sample("(2025 - 2027) đạt 50%", "equal 50 % 2025-2027"),
    Sample("85,87", "equal 85,87"),
    Sample("1.050 triệu đồng", "equal 1.050 triệu đồng"),
    Sample("26 tổ", "equal 26 tổ"),
    Sample("50 tài khoản Hpnet; 100%", "equal 50 tài khoản Hpnet"),
    Sample("26/28 thôn", "equal 26/28 thôn"),
    Sample("hơn 500 lượt người dân", "moreThan! 500 lượt người dân"),
    Sample("130 thành viên", "equal 130 thành viên"),
    Sample("đạt khoảng 70% hồ sơ phát sinh", "about! 70 %"),
    Sample("trên 95%", "moreThan! 95 %"),
    Sample("Trên 80 % hộ gia đình", "moreThan! 80 %"),
    Sample("dưới 5%", "lessThan! 5 %"),
    Sample("không quá 3 ngày", "atMost! 3 ngày"),
    Sample("tối thiểu 80%", "atLeast! 80 %"),
    Sample("TỐI THIỂU 80%", "atLeast! 80 %"),
    Sample("ít nhất 02 lớp", "atLeast! 2 lớp"),
    Sample("tối đa 10%", "atMost! 10 %"),
    Sample("đạt 100%", "equal 100 %"),
    Sample("khoảng 50 %", "about! 50 %"),
    Sample("từ 80% trở lên", "atLeast! 80 %"),
    Sample("98% hồ sơ trở lên", "atLeast! 98 %"),
    Sample("5 ngày trở xuống", "atMost! 5 ngày"),
    Sample("từ 80%", "atLeast! 80 %"),
    Sample("Phấn đấu đạt tối thiểu 95% người dân", "atLeast! 95 %"),
    Sample("không dưới 90%", "atLeast! 90 %"),
    Sample("Tỷ lệ hồ sơ đúng hạn đạt trên 98%", "moreThan! 98 %"),
    Sample("tăng lên 85%", "equal 85 %"),
    Sample("Giảm còn dưới 5%", "lessThan! 5 %"),
    Sample("từ 80% lên 85%", "equal 85 %"),
    Sample("giảm từ 5% xuống còn 2%", "equal 2 %"),
    Sample("80% hoặc cao hơn", "atLeast! 80 %"),
    Sample("bằng 100%", "equal! 100 %"),
    Sample("80 phần trăm", "equal 80 %"),
    Sample("tối thiê\u{309}u 80%", "atLeast! 80 %"),
    Sample("= 100%", "equal! 100 %"),
    Sample("lớn hơn hoặc bằng 90%", "atLeast! 90 %"),
    Sample("Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng đạt 100%.", "equal 100 %"),
    Sample("Hồ sơ xử lý từ xa trên mạng đạt 80%", "equal 80 %"),
    Sample("Tỷ lệ < mức chung, phấn đấu > 80%", "moreThan! 80 %"),
    Sample("80-85%", "equal! 80-85 %"),
    Sample("80% - 85%", "equal! 80-85 %"),
    Sample("80–85%", "equal! 80-85 %"),
    Sample("từ 80% đến 85%", "equal! 80-85 %"),
    Sample("từ 80 đến 85%", "equal! 80-85 %"),
    Sample("2-3 lớp/năm", "equal! 2-3 lớp/năm"),
    Sample("1. Đạt 100%", "equal 100 %"),
    Sample("26.", "equal 26"),
    Sample("-5%", "equal -5 %"),
    Sample("≥ -5%", "atLeast! -5 %"),
    Sample("- 5%", "equal 5 %"),
    Sample("−2,5", "equal -2,5"),
    Sample("đến năm 2030: 95%", "equal 95 % 2030-2030"),
    Sample("95% đến năm 2030", "equal 95 % 2030-2030"),
    Sample("Năm 2027: 100%", "equal 100 % 2027-2027"),
    Sample("Năm 2027 đạt 90%", "equal 90 % 2027-2027"),
    Sample("giai đoạn 2026-2030: ≥ 90%", "atLeast! 90 % 2026-2030"),
    Sample("100% giai đoạn 2025-2027", "equal 100 % 2025-2027"),
    Sample("100% (2027)", "equal 100 % 2027-2027"),
    Sample("2000 người", "equal 2.000 người"),
    Sample("2.025 triệu", "equal 2.025 triệu"),
    Sample("2027", "equal 2.027"),
    Sample("≥ 2000 tài khoản", "atLeast! 2.000 tài khoản"),
    Sample("02 lần/tháng", "equal 2 lần/tháng"),
    Sample("5 000 lượt", "equal 5.000 lượt"),
    Sample("100tr", "equal 100 tr"),
    Sample("0", "equal 0"),
    Sample("3 (ba) lớp", "equal 3"),
    Sample("83.77%", "equal 83,77 %"),
    Sample("100%.", "equal 100 %"),
    Sample("\"100%\"", "equal 100 %"),
    Sample("chưa đạt 35%", "lessThan! 35 %"),
    Sample("1.050.000.000 đồng", "equal 1.050.000.000 đồng"),
    Sample("1,5 tỷ đồng", "equal 1,5 tỷ đồng"),
    Sample("dưới 03 ngày làm việc", "lessThan! 3 ngày làm việc"),
    Sample("05 lớp (2027)", "equal 5 lớp 2027-2027"),
    Sample("5 lớp 2027", "equal 5 lớp 2027-2027"),
    Sample("tối thiểu 01 lần/ tuần", "atLeast! 1 lần/ tuần"),
    Sample("26/28 thôn trở lên", "atLeast! 26/28 thôn"),
    Sample("≥ 95% (2026)", "atLeast! 95 % 2026-2026"),
    Sample("tối đa 02 giờ/hồ sơ", "atMost! 2 giờ/hồ sơ"),
    Sample("1.200 hộ", "equal 1.200 hộ"),
    Sample("0,5%", "equal 0,5 %"),
    Sample("99,99%", "equal 99,99 %"),
    Sample("500.000 đồng/tháng", "equal 500.000 đồng/tháng"),
    Sample("không quá 1,5%", "atMost! 1,5 %"),
    Sample("từ 3 đến 5 ngày", "equal! 3-5 ngày"),
    Sample("ít nhất 10 buổi/năm", "atLeast! 10 buổi/năm"),
    Sample("khoảng 2.000 lượt", "about! 2.000 lượt"),
    Sample("75 phần trăm trở lên", "atLeast! 75 %"),
    Sample("giai đoạn 2026-2030 đạt trên 90%", "moreThan! 90 % 2026-2030"),
  ]
}
