import Testing

@testable import PlanLang

@Suite("Numbers and symbols of documents")
struct DocumentNumberTests {
  private func read(_ text: String) -> DocumentNumber? {
    text.asBytes { DocumentNumber.read($0) }
  }

  private func find(_ text: String) -> [String] {
    text.asBytes { DocumentNumber.find(in: $0) }.map { found in
      #expect(text.part(found.range) == found.number.text)
      return found.number.text
    }
  }

  /// Number, year, type, issuer, branch.
  private func parts(_ number: DocumentNumber?) -> String {
    guard let number else { return "none" }
    return [
      "\(number.number)", number.year.map(String.init) ?? "-", number.type.isEmpty ? "-" : number.type,
      number.issuer.isEmpty ? "-" : number.issuer, number.branch == .party ? "party" : "state",
    ].joined(separator: " ") + (number.isWellFormed ? "" : " !")
  }

  /// Every number of the five sample plans.
  static let issued: [(String, String)] = [
    ("57-NQ/TW", "57 - NQ TW party"), ("350/QĐ-TTg", "350 - QĐ TTg state"), ("238/KH-UBND", "238 - KH UBND state"),
    ("06/CP", "6 - - CP state"), ("82/2024/NĐ-CP", "82 2024 NĐ CP state"),
    ("8177/BKHCN-CĐSQG", "8177 - - BKHCN-CĐSQG state"), ("73/2019/NĐ-CP", "73 2019 NĐ CP state"),
    ("71-NQ/CP", "71 - NQ CP party"), ("359/KH-UBND", "359 - KH UBND state"), ("2629/QĐ-TTg", "2629 - QĐ TTg state"),
    ("179/2025/NĐ-CP", "179 2025 NĐ CP state"), ("17-TB/CĐTTBCĐ", "17 - TB CĐTTBCĐ party"),
    ("12-KH/TU", "12 - KH TU party"), ("03-NQ/TU", "3 - NQ TU party"), ("778/QĐ-UBND", "778 - QĐ UBND state"),
    ("770/QĐ-UBND", "770 - QĐ UBND state"), ("76/NQ-CP", "76 - NQ CP state"), ("749/QĐ-TTg", "749 - QĐ TTg state"),
    ("71/NQ-CP", "71 - NQ CP state"), ("62/KH-UBND", "62 - KH UBND state"),
    ("5511/BKHCN-CĐSQG", "5511 - - BKHCN-CĐSQG state"), ("5256/QĐ-UBND", "5256 - QĐ UBND state"),
    ("42/2022/NĐ-CP", "42 2022 NĐ CP state"), ("411/QĐ-TTg", "411 - QĐ TTg state"),
    ("235-CV/TU", "235 - CV TU party"), ("20-KH/BCĐ57", "20 - KH BCĐ57 party"), ("09/KH-UBND", "9 - KH UBND state"),
    ("04/2025/NQ-CP", "4 2025 NQ CP state"), ("03/QĐ-BCĐ", "3 - QĐ BCĐ state"), ("03-QC/BCĐTW", "3 - QC BCĐTW party"),
    ("02-QC/BCĐTW", "2 - QC BCĐTW party"), ("02-KH/BCĐTW", "2 - KH BCĐTW party"),
    ("24/2023/QH15", "24 2023 - QH15 state"), ("1132/QĐ-TTg", "1132 - QĐ TTg state"),
    ("01/2026/TT-BKHCN", "1 2026 TT BKHCN state"), ("30/2020/NĐ-CP", "30 2020 NĐ CP state"),
    ("15/2018/TTLT-BTC-BNV", "15 2018 TTLT BTC-BNV state"), ("12/KH-UBND-VX", "12 - KH UBND-VX state"),
    ("150-KL/ĐU", "150 - KL ĐU party"), ("7/CTr-HĐND", "7 - CTr HĐND state"), ("33/TTr-UBND", "33 - TTr UBND state"),
  ]

  @Test("Numbers of issued documents, alone and in prose", arguments: issued)
  func issuedNumbers(text: String, expected: String) {
    #expect(parts(read(text)) == expected)
    #expect(find("Thực hiện Văn bản số \(text), ngày 26/8/2025 của cấp trên") == [text])
    #expect(find("(\(text))") == [text])
    #expect(find(text) == [text])
  }

  @Test(
    "Loose spellings",
    arguments: [
      ("số 57-NQ/TW", "57 - NQ TW party"), ("Số: 04/KH-UBND", "4 - KH UBND state"),
      (" 04 /KH-UBND ", "4 - KH UBND state"),
      ("04/KH - UBND", "4 - KH UBND state"), ("57-nq/tw", "57 - NQ tw party"), ("73/2019/ND-CP", "73 2019 NĐ CP state"),
      ("73/20205/NĐ-CP", "73 20205 NĐ CP state"), ("71/NQ/CP", "71 - NQ CP state !"),
      ("12-KH-TU", "12 - KH TU party !"), ("12/KH-TU", "12 - KH TU state"), ("45/QĐ", "45 - QĐ - state"),
      ("57–NQ/TW", "57 - NQ TW party"), ("123/ABC-XYZ", "123 - - ABC-XYZ state"), ("9-XY/ZT", "9 - XY ZT party"),
    ])
  func loose(text: String, expected: String) {
    #expect(parts(read(text)) == expected)
  }

  @Test(
    "No numbers",
    arguments: [
      "", "57", "/KH-UBND", "số /KH-UBND", "05/01/2026", "57-NQ/TW và", "KH-UBND", "57/", "57-", "2025-2027", "57-NQ/",
      "1234567890/KH-UBND", "80-85%", "Kế hoạch",
    ])
  func none(text: String) {
    #expect(read(text) == nil)
  }

  @Test(
    "Prose without numbers",
    arguments: [
      "", "ngày 05/01/2026 - UBND phường", "Quý III-IV/2026", "24/7 - KH", "3-4 lớp/năm", "năm 2026 - UBND xã",
      "Kế hoạch số /KH-UBND ngày /01/2026", "10/10 chữ ký số", "HS123-CCCD-2026-03-15.pdf", "giai đoạn 2026-2030",
      "80-85% hồ sơ", "26 tổ tại thôn/trường học", "5/Tổ công nghệ", "điểm 1-A/B", "26/8/2025/KH", "100% TTHC/DVC",
      "1/3 HĐND xã",
    ])
  func prose(text: String) {
    #expect(find(text) == [])
  }

  @Test("Several in a text, with their places")
  func several() {
    let text = """
      Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Nghị quyết số 71-NQ/CP ngày 01/4/2025; Quyết \
      định 350/QĐ-TTg ngày 26/02/2026; Kế hoạch hành động số 12-KH/TU, ngày 26/8/2025; Kế hoạch số 04 /KH-UBND; Thông \
      báo kết luận số 17-TB/CĐTTBCĐ ngày 29/12/2025 (Quy chế số 02-QC/BCĐTW ngày 10/6/2025); Đề án 06/CP.
      """
    #expect(
      find(text) == [
        "57-NQ/TW", "71-NQ/CP", "350/QĐ-TTg", "12-KH/TU", "04 /KH-UBND", "17-TB/CĐTTBCĐ", "02-QC/BCĐTW", "06/CP",
      ])
  }

  @Test(
    "Spellings of one number have one key",
    arguments: [
      ("04/KH-UBND", "4/KH-UBND"), ("04 /KH-UBND", "04/kh-ubnd"), ("73/2019/NĐ-CP", "73/2019/ND-CP"),
      ("71-NQ/CP", "71/NQ-CP"), ("57-NQ/TW", "57-NQ/TƯ"), ("số 12-KH/TU", "12/KH-TU"), ("3/NQ-HĐND", "03/NQ-HDND"),
    ])
  func keys(left: String, right: String) {
    #expect(read(left)?.key == read(right)?.key)
    #expect(read(left) != nil)
  }

  @Test(
    "Other documents have other keys",
    arguments: [
      ("4/KH-UBND", "40/KH-UBND"), ("4/ĐA-UBND", "4/DA-UBND"), ("4/HĐ-UBND", "4/HD-UBND"), ("4/NQ-CP", "4/2025/NQ-CP"),
      ("57-NQ/TW", "57-NQ/TU"), ("4/KH-UBND", "4/QĐ-UBND"), ("20-KH/BCĐ57", "20-KH/BCĐ"),
    ])
  func otherKeys(left: String, right: String) {
    #expect(read(left)?.key != read(right)?.key)
  }

  @Test(
    "The pattern of the issuer's branch",
    arguments: [
      ("71-NQ/CP", "71/NQ-CP"), ("12/KH-TU", "12-KH/TU"), ("57-NQ/TW", "57-NQ/TW"), ("4/KH-UBND", "04/KH-UBND"),
      ("04 / KH - UBND", "04/KH-UBND"), ("73/2019/ND-CP", "73/2019/NĐ-CP"), ("24/2023/QH15", "24/2023/QH15"),
      ("8177/BKHCN-CĐSQG", "8177/BKHCN-CĐSQG"), ("20-KH/BCĐ57", "20-KH/BCĐ57"), ("03/QĐ-BCĐ", "03/QĐ-BCĐ"),
      ("2-KH/BCĐTW", "02-KH/BCĐTW"), ("71/NQ/CP", "71/NQ-CP"),
    ])
  func canonical(text: String, expected: String) {
    #expect(read(text)?.canonicalText == expected)
  }

  @Test("What the issuer tells")
  func issuers() {
    #expect(read("71-NQ/CP")?.issuerBranch == .state)
    #expect(read("12/KH-TU")?.issuerBranch == .party)
    #expect(read("24/2023/QH15")?.issuerBranch == .state)
    #expect(read("02-KH/BCĐTW")?.issuerBranch == .party)
    #expect(read("20-KH/BCĐ57")?.issuerBranch == nil)
    #expect(read("8177/BKHCN-CĐSQG")?.issuerBranch == .state)
  }
}
