import PlanLang
import Testing

/// What stands round a document's number in running text.
@Suite struct DocumentMentionTests {
  private func parts(_ text: String) -> [[String]] {
    var text = text
    return text.withUTF8 { bytes in
      DocumentMention.find(in: bytes).map { mention in
        [mention.range, mention.numberRange, mention.date?.range, mention.issuer?.range, mention.subject].map { range in
          range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "-"
        }
      }
    }
  }

  @Test func readsEveryPart() {
    #expect(
      parts("Căn cứ Nghị định số 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ quy định quản lý đầu tư; và khác") == [
        [
          "Nghị định số 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ", "73/2019/NĐ-CP", "ngày 05/9/2019", "Chính phủ",
          "quy định quản lý đầu tư",
        ]
      ])
  }

  @Test func takesDateAndIssuerInEitherOrder() {
    #expect(
      parts("Kế hoạch số 12-KH/TU của Ban Thường vụ Thành ủy Hải Phòng, ngày 26 tháng 8 năm 2025").first?[2...3] == [
        "ngày 26 tháng 8 năm 2025", "Ban Thường vụ Thành ủy Hải Phòng",
      ])
    #expect(parts("Quyết định số 6/QĐ-TTg (ngày 06/01/2022) về việc").first?[2] == "ngày 06/01/2022")
  }

  @Test func endsAtTheNextDocument() {
    let found = parts("thực hiện “Kế hoạch 38/KH-UBND” và Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.")
    #expect(found.map(\.[0]) == ["Kế hoạch 38/KH-UBND", "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị"])
    #expect(found.map(\.[2]) == ["-", "ngày 22/12/2024"])
  }

  @Test func readsBodiesThatIssueTogether() {
    let found = parts("Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về sắp xếp tổ chức bộ máy")
    #expect(found.first?[3...4] == ["Bộ Chính trị", "về sắp xếp tổ chức bộ máy"])
    #expect(parts("Nghị định số 30/2020/NĐ-CP của Chính phủ, Thủ tướng Chính phủ chỉ đạo").first?[4] == "-")
  }

  @Test func takesTheLongestKind() {
    #expect(parts("Thông báo kết luận số 17-TB/CĐTTBCĐ").first?[0] == "Thông báo kết luận số 17-TB/CĐTTBCĐ")
    #expect(parts("Kế hoạch hành động số 20-KH/BCĐ57").first?[0] == "Kế hoạch hành động số 20-KH/BCĐ57")
  }

  @Test(arguments: [
    "Đề án 06/CP", "trực 24/7, 2026-2030", "ngày 05/9/2019", "9/10 chỉ tiêu", "", "12/", "số 5 -", "mạng 4G/5G",
    "mẫu số 01/BC-UBND", "hồ sơ số 5/HS", "63/BYT",
  ])
  func findsNothing(_ text: String) {
    #expect(parts(text).isEmpty)
  }

  /// Every beginning of a text is a text: a reader that looks too far would stop the program here.
  @Test func readsTextsThatBreakOff() {
    let text = "của Nghị định số 73/2019/NĐ-CP, ngày 5-9-2019 do UBND xã Hà Đông ban hành (ký ngày 05 tháng 9 năm 2019)"
    for end in text.indices { _ = parts(String(text[..<end])) }
    for start in text.indices { _ = parts(String(text[start...])) }
  }
}
