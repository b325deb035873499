import Testing

@testable import PlanLang

@Suite("Years mentioned in a text")
struct YearMentionTests {
  private func find(_ text: String) -> String {
    text.asBytes { YearMention.find(in: $0) }.map { mention in
      let written = text.part(mention.range)
      #expect(written.hasPrefix("\(mention.year)"))
      if let upTo = mention.upTo { #expect(written.hasSuffix("\(upTo)") && upTo > mention.year) }
      return "\(mention.role) \(mention.year)\(mention.upTo.map { "-\($0)" } ?? "")"
    }.joined(separator: ", ")
  }

  @Test(
    "Bare years",
    arguments: [
      "Chuyển đổi số phường Hải Dương năm 2026", "CÔNG NGHỆ THÔNG TIN, CHUYỂN ĐỔI SỐ NĂM 2026", "Năm 2026",
      "Cả năm 2026",
      "Quý III/2026", "Quý I năm 2026", "Tháng 02/2026", "tháng 6 năm 2026", "Mục tiêu 2026", "2026",
      "Hưởng ứng Ngày Chuyển đổi số quốc gia năm 2026 trên địa bàn phường", "Danh mục cải tiến 2026",
      "Ngày Chuyển đổi số Quốc gia (10/10) năm 2026 trên địa bàn", "Triển khai Kế hoạch chuyển đổi số xã năm 2026.",
      "Năm 2026 và các năm tiếp theo", "từ năm 2026.", "trong năm 2026 làm nền tảng", "Quý III-IV/2026",
      "chuyển đổi số 2026",
      "Ban hành Kế hoạch chuyển đổi số phường năm 2026", "Thời gian thực hiện: Năm 2026 và định hướng duy trì",
      "Tham mưu, báo cáo UBND xã ban hành Kế hoạch năm 2026", "Phương hướng, nhiệm vụ năm 2026",
      "Tổ chức thực hiện năm 2026", "Kế hoạch 2026 tổ chức tại xã", "Pháp luật Việt Nam năm 2026", "trước năm 2026",
      "quy định của pháp luật năm 2026", "Luật Dữ liệu để triển khai trong năm 2026", "Luật Dữ liệu; năm 2026",
    ])
  func bare(text: String) {
    #expect(find(text) == "bare 2026")
  }

  @Test(
    "Spans and horizons",
    arguments: [
      ("Năm 2026-2027", "range 2026-2027"), ("(2025 - 2027) đạt 50%", "range 2025-2027"),
      ("giai đoạn 2021 - 2030", "period 2021-2030"), ("Giai đoạn 2026–2030", "period 2026-2030"),
      ("nhiệm kỳ 2025-2030", "period 2025-2030"), ("GIAI ĐOẠN 2026 - 2030", "period 2026-2030"),
      ("từ năm 2026 đến năm 2030", "range 2026-2030"), ("giai đoạn từ năm 2026 đến năm 2030", "period 2026-2030"),
      ("giai đoạn 2026 đến 2030", "period 2026-2030"), ("năm học 2025-2026", "range 2025-2026"),
      ("Mục tiêu cụ thể đến năm 2030", "horizon 2030"), ("b) Tầm nhìn đến năm 2045", "horizon 2045"),
      ("tầm nhìn 2045", "horizon 2045"),
      ("Định hướng đến năm 2035, tầm nhìn đến năm 2045", "horizon 2035, horizon 2045"),
      ("đến năm 2025, định hướng năm 2030;", "horizon 2025, horizon 2030"), ("Định hướng 2026", "horizon 2026"),
      ("đến hết năm 2027", "horizon 2027"), ("đến năm 2030 và năm 2045", "horizon 2030, horizon 2045"),
      ("giai đoạn 2021-2025, định hướng đến năm 2030", "period 2021-2025, horizon 2030"),
      ("2030-2026", "bare 2030, bare 2026"), ("Quý IV/2026 - Quý II/2027", "bare 2026, bare 2027"),
      ("2025,2026", "bare 2025, bare 2026"), ("năm 2026, 2027", "bare 2026, bare 2027"),
      ("giai đoa\u{323}n 2026", "period 2026"),
    ])
  func spans(text: String, expected: String) {
    #expect(find(text) == expected)
  }

  @Test(
    "Dates",
    arguments: [
      "ngày 05/01/2026", "30/6/2026", "ngày 5 tháng 1 năm 2026", "Hải Dương, ngày 05 tháng 01 năm 2026",
      "Tân Kỳ, ngày tháng 01 năm 2026", "Hung Đạo, ngày tháng năm 2026", "Kế hoạch số /KH-UBND ngày /01/2026",
      "Kế hoạch số /KH-UBND ngày tháng 6 năm 2026 của", "2026-03-15", "HS123-CCCD-2026-03-15.pdf", "15.6.2026",
      "15-6-2026", "ngày .../.../2026", "trước 31/12/2026", "Nghị quyết của Bộ Chính trị ngày 22/12/2026",
      "ngày … tháng … năm 2026", "Luật Dữ liệu ngày 30/11/2026",
    ])
  func dates(text: String) {
    #expect(find(text) == "date 2026")
  }

  @Test(
    "Documents",
    arguments: [
      ("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", "document 2024"),
      ("Nghị định số 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ", "document 2019, document 2019"),
      ("Kế hoạch hành động số 12-KH/TU, ngày 26/8/2025", "document 2025"),
      ("Quyết định số 3470/QĐ-UBND ngày 27 tháng 8 năm 2025 của", "document 2025"),
      ("Triển khai Nghị định 179/2025/NĐ-CP", "document 2025"), ("Luật số 24/2023/QH15", "document 2023"),
      ("Luật Tổ chức chính quyền địa phương năm 2025", "document 2025"), ("Hiến pháp năm 2013", "document 2013"),
      ("Luật Phòng, chống tham nhũng năm 2018;", "document 2018"), ("Bộ luật Lao động 2019", "document 2019"),
      ("Quyết định số 778/QĐ-UBND năm 2025", "document 2025"), ("TCVN 6909:2001", "document 2001"),
      ("ISO/IEC 27001:2022", "document 2022"), ("LUẬT DỮ LIỆU NĂM 2024", "document 2024"),
      ("Căn cứ Luật Đất đai năm 2024; Kế hoạch năm 2026", "document 2024, bare 2026"),
      (
        "Chương trình cải cách hành chính giai đoạn 2026 - 2030; Căn cứ Quyết định số 778/QĐ-UBND ngày 09 tháng 10 năm 2025",
        "period 2026-2030, document 2025"
      ),
    ])
  func documents(text: String, expected: String) {
    #expect(find(text) == expected)
  }

  @Test(
    "Looking back",
    arguments: [
      "ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NĂM 2025", "II. TÌNH HÌNH THỰC TẾ NĂM 2025", "Kết quả năm 2025", "Mốc 2025",
      "Hiện trạng 2025", "Báo cáo UBND xã 2025", "Kiểm kê tài sản 2025", "3. Đường cơ sở (baseline) năm 2025",
      "so với năm 2025", "so với cùng kỳ năm 2025", "4 tháng cuối năm 2025.", "số liệu năm 2025", "thực hiện năm 2025",
      "Trên cơ sở kết quả đạt được năm 2025 theo bộ tiêu chí", "Năm 2025, Phường đã đầu tư nâng cấp trang thiết bị",
      "Năm 2025, UBND phường đã chi 1,050 tỉ đồng", "Tổng kết phong trào năm 2025", "hoạt động đã triển khai năm 2025",
      "Kết quả triển khai Kế hoạch chuyển đổi số năm 2025", "các nhiệm vụ đã ban hành năm 2025",
    ])
  func review(text: String) {
    #expect(find(text) == "review 2025")
  }

  @Test(
    "Looking back and ahead in one text",
    arguments: [
      ("Báo cáo kết quả năm 2025, phương hướng nhiệm vụ năm 2026", "review 2025, bare 2026"),
      ("Tổng kết năm 2025 và xây dựng Kế hoạch năm 2026", "review 2025, bare 2026"),
      ("So với năm 2025, năm 2026 tăng 5%", "review 2025, bare 2026"),
      ("kết quả năm 2024 và 2025", "review 2024, review 2025"),
      ("Sơ kết năm 2025. Triển khai năm 2026", "review 2025, bare 2026"),
    ])
  func mixed(text: String, expected: String) {
    #expect(find(text) == expected)
  }

  @Test(
    "No years",
    arguments: [
      "", "không có số", "2000 người", "2.025 triệu", "hơn 2000 lượt", "≥ 2000", "2025 hồ sơ", "12.2025",
      "2025,5 triệu",
      "2000%", "20205", "1899", "2200", "HS2026", "2000đ", "từ 1950 đến 2000 người", "2000-2100 người",
      "tổng đài 1900 1009",
      "0243.2025.111", "khoảng 2000", "2000 đồng", "123", "2026G",
    ])
  func none(text: String) {
    #expect(find(text) == "")
  }

  @Test("Editions of products")
  func products() {
    #expect(find("Windows Server 2022") == "name 2022")
    #expect(find("bản quyền Office 2021 cho máy công vụ") == "name 2021")
  }
}
