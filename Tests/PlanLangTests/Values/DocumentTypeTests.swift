import Testing

@testable import PlanLang

@Suite("Types of document")
struct DocumentTypeTests {
  private func named(_ name: String) -> DocumentType? {
    name.asBytes { DocumentType.named($0) }
  }

  @Test("The abbreviations of decree 30/2020, appendix III.I (D41)")
  func decree() {
    let list = "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB"
    for abbreviation in list.split(separator: " ").map(String.init) {
      #expect(DocumentType.abbreviated(abbreviation)?.family == .administrative, "\(abbreviation)")
    }
  }

  @Test(
    "Found by name",
    arguments: [
      ("Nghị quyết", "NQ"), ("nghị định", "NĐ"), ("QUYẾT ĐỊNH", "QĐ"), ("Kế  hoạch", "KH"), ("Chương trình", "CTr"),
      ("Kế hoạch hành động", "KH"), ("Công văn", "CV"), ("Bản thoả thuận", "BTT"), ("Giấy uỷ quyền", "GUQ"),
      ("Thông tư", "TT"), ("Luật", ""), ("Kết luận", "KL"), ("Quy chế", "QC"), ("Đề án", "ĐA"), ("Dự án", "DA"),
    ])
  func byName(name: String, abbreviation: String) {
    #expect(named(name)?.abbreviation == abbreviation)
  }

  @Test("No type", arguments: ["", "Kế", "Kế hoạch năm", "Ke hoach", "NQ", "Phòng"])
  func unknown(name: String) {
    #expect(named(name) == nil)
    #expect(DocumentType.abbreviated("") == nil)
    #expect(DocumentType.abbreviated("XY") == nil)
  }

  @Test("Đề án is no dự án, hợp đồng no hướng dẫn")
  func stroke() {
    #expect(DocumentType.abbreviated("ĐA")?.name == "Đề án")
    #expect(DocumentType.abbreviated("DA")?.name == "Dự án")
    #expect(DocumentType.abbreviated("hđ")?.name == "Hợp đồng")
    #expect(DocumentType.abbreviated("HD")?.name == "Hướng dẫn")
  }

  @Test("Every name once")
  func unique() {
    #expect(Set(DocumentType.all.map(\.name)).count == DocumentType.all.count)
  }
}
