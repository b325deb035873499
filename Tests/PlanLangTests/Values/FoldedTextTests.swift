import Testing

@testable import PlanLang

@Suite("Folding for comparison")
struct FoldedTextTests {
  private func folded(_ text: String, _ strength: FoldedText.Strength) -> String {
    String(decoding: FoldedText(text, strength).bytes, as: UTF8.self)
  }

  @Test(
    "Names that are the same",
    arguments: [
      ("Phòng Văn hoá-Xã hội", "Phòng Văn hóa - Xã hội"), ("Văn phòng HĐND&UBND", "Văn phòng HĐND và UBND"),
      ("Phòng VH&XH", "phòng VH  và XH"), ("Uỷ ban nhân dân", "Ủy ban nhân dân"), ("thuỷ lợi", "thủy lợi"),
      ("“Bình dân học vụ số”", "\"Bình dân học vụ số\""), ("Văn hóa – Xã hội", "Văn hóa—Xã hội"),
      ("khoẻ mạnh", "khỏe mạnh"), ("hòan thành", "hoàn thành"), ("Qúy I", "Quý I"), ("gía trị", "giá trị"),
      ("thuê bao, thúê", "Thuê bao thuế"), ("  UBND phường. ", "UBND phường"), ("Hu\u{323}c", "Hục"),
      ("khuỷu", "khủyu"), ("Số\u{200B} hóa\u{A0}hồ sơ", "số hoá hồ sơ"),
    ])
  func sameNames(left: String, right: String) {
    #expect(FoldedText(left, .name) == FoldedText(right, .name), "\(folded(left, .name)) / \(folded(right, .name))")
  }

  @Test(
    "Names that differ",
    arguments: [
      ("đạt 80%", "đạt 80"), ("≥ 80%", "≤ 80%"), ("Hung Đạo", "Hưng Đạo"), ("quý", "quí"), ("của", "cua"),
      ("phòng 3.1", "phòng 31"), ("hóa", "hòa"), ("gì", "gi"), ("chìa", "chia"),
    ])
  func otherNames(left: String, right: String) {
    #expect(FoldedText(left, .name) != FoldedText(right, .name))
  }

  @Test("What the folded form looks like")
  func forms() {
    #expect(folded("Phòng Văn hóa - Xã hội", .name) == "phòng văn hoá xã hội")
    #expect(folded("Phòng Văn hóa - Xã hội", .bare) == "phong van hoa xa hoi")
    #expect(folded("Văn phòng HĐND&UBND", .bare) == "van phong hdnd va ubnd")
    #expect(folded("“…”", .name) == "")
    #expect(folded("&", .name) == "và")
    #expect(folded("Quyền, nghĩa vụ", .name) == "quyền nghĩa vụ")
    #expect(folded("Hoá - Xã", .exact) == "Hoá - Xã")
    #expect(FoldedText("Hoa\u{301}", .exact) == FoldedText("Hoá", .exact))
    #expect(FoldedText("đ", .bare) == FoldedText("d", .bare))
  }
}
