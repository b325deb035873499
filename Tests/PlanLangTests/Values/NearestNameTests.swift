import Testing

@testable import PlanLang

@Suite("Nearest name")
struct NearestNameTests {
  private let units = [
    "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND",
    "Trung tâm Phục vụ hành chính công", "Công an phường",
  ]
  private let ids = ["ubnd", "vhxh", "kinh-te", "vp", "tt-hcc", "moi-don-vi", "cong-an", "nq57", "nq71"]

  @Test(
    "Names by slip, diacritics, abbreviation",
    arguments: [
      ("phong van hoa xa hoi", "Phòng Văn hóa - Xã hội"), ("Phòng Văn hoá Xã hội", "Phòng Văn hóa - Xã hội"),
      ("phong van hoa", "Phòng Văn hóa - Xã hội"), ("VHXH", "Phòng Văn hóa - Xã hội"),
      ("Phòng VH-XH", "Phòng Văn hóa - Xã hội"), ("Phòng VH&XH", "Phòng Văn hóa - Xã hội"),
      ("VP HĐND&UBND", "Văn phòng HĐND và UBND"), ("Trung tâm phục vụ HCC", "Trung tâm Phục vụ hành chính công"),
      ("Trung tâm Phục vụ hàng chính công", "Trung tâm Phục vụ hành chính công"), ("Công an", "Công an phường"),
    ])
  func names(written: String, expected: String) {
    #expect(NearestName.nearest(to: written, among: units) == expected)
  }

  @Test(
    "Ids with other separators and slips",
    arguments: [
      ("VHXH", "vhxh"), ("vhhx", "vhxh"), ("kinh te", "kinh-te"), ("kinh_te", "kinh-te"), ("kinhte", "kinh-te"),
      ("Kinh Tế", "kinh-te"), ("moi_don_vị", "moi-don-vi"), ("tthcc", "tt-hcc"), ("nq57 ", "nq57"), ("nq5", "nq57"),
      ("congan", "cong-an"), ("Phòng Văn hóa - Xã hội", "vhxh"),
    ])
  func identifiers(written: String, expected: String) {
    #expect(NearestName.nearest(to: written, among: ids) == expected)
  }

  @Test("An abbreviation inside an id")
  func abbreviationInside() {
    #expect(NearestName.nearest(to: "VHXH", among: ["phong-kt", "phong-vhxh"]) == "phong-vhxh")
    #expect(NearestName.nearest(to: "Phòng Văn hóa - Xã hội", among: ["phong-kt", "phong-vhxh"]) == "phong-vhxh")
    #expect(NearestName.nearest(to: "phong", among: ["phong-kinh-te", "phong-vhxh"]) == nil)
  }

  @Test("Nothing near", arguments: ["", "-", "sở y tế", "abc", "x", "hải quan", "thuế"])
  func nothing(written: String) {
    #expect(NearestName.nearest(to: written, among: ids) == nil)
    #expect(NearestName.nearest(to: written, among: [String]()) == nil)
  }

  @Test("A wrong diacritic is nearer than a wrong letter, and the first of equals wins")
  func weights() {
    #expect(NearestName.nearest(to: "hưng", among: ["hứng", "hùng", "hung"]) == "hứng")
    #expect(NearestName.nearest(to: "hung dao", among: ["Hưng Đào", "Hung Dạo", "Hung Bao"]) == "Hung Dạo")
    #expect(NearestName.nearest(to: "task", among: ["tasks", "taska"]) == "tasks")
    #expect(NearestName.nearest(to: "suport", among: ["support", "sport"]) == "support")
  }
}
