import Foundation
import Testing

/// `render` to spreadsheets, calendars and JSON.
@Suite struct DataCommandTests {
  private static let twoTables =
    SamplePlan.clean + "  - {id: nhom, title: Theo đơn vị, table: tasks, columns: [lead, title]}\n"

  @Test func csvHoldsOneTable() throws {
    let folder = try Folder()
    try folder.write(
      "plan.yml", Self.twoTables.replacing("${appendix.nhiem-vu}", with: "${appendix.nhiem-vu}, ${appendix.nhom}"))
    let refused = try Program.run("render", "plan.yml", "-o", "bang.csv", in: folder)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("ở đây có 2: nhiem-vu, nhom; chọn một phụ lục bằng --appendix"))
    #expect(try folder.names() == ["plan.yml"])
    #expect(try Program.run("render", "plan.yml", "-o", "bang.csv", "--appendix", "nhom", in: folder).status == 0)
    #expect(try folder.read("bang.csv").hasSuffix("Phòng Văn hóa - Xã hội,Nâng cấp mạng nội bộ của trụ sở\r\n"))
    let printed = try Program.run("render", "plan.yml", "--to", "csv", "-o", "bang/", in: folder)
    #expect(printed.errors == "đã in bang/nhiem-vu.csv\nđã in bang/nhom.csv\n")
    #expect(try folder.read("bang/nhom.csv") == folder.read("bang.csv"))
  }

  /// A calendar has the whole plan's deadlines, also of a plan without appendices.
  @Test func calendarsNeedNoAppendix() throws {
    let folder = try Folder()
    let plan = try #require(SamplePlan.clean.components(separatedBy: "sections:").first)
    try folder.write("xa.yml", plan)
    #expect(try Program.run("render", "xa.yml", "--to", "ics", "-o", "lich/", in: folder).status == 0)
    #expect(try folder.read("lich/xa.ics").contains("DTSTART;VALUE=DATE:20270930\r\n"))
    try folder.write("xa.yml", plan.replacing("Quý III/2027", with: "Thường xuyên"))
    let refused = try Program.run("render", "xa.yml", "-o", "xa.ics", in: folder)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("không có nhiệm vụ nào có ngày hết hạn"))
    #expect(try !folder.names().contains("xa.ics"))
  }

  @Test func workbooksAndJSON() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    #expect(try Program.run("render", "plan.yml", "-o", "a.xlsx", in: folder).status == 0)
    #expect(try folder.bytes("a.xlsx").starts(with: Array("PK".utf8)))
    let json = try Program.run("render", "plan.yml", "--to", "json", in: folder)
    #expect(json.output.contains("\"kind\": \"tasks\""))
  }

  /// A plan without tables and days: `build` prints what there is.
  @Test func buildLeavesOutWhatHasNothingToShow() throws {
    let folder = try Folder()
    let plan = SamplePlan.clean.replacing("Quý III/2027", with: "Thường xuyên")
    try folder.write(
      "plan.yml",
      try #require(plan.components(separatedBy: "appendices:").first).replacing("${appendix.nhiem-vu}", with: "đây"))
    let result = try Program.run("build", "plan.yml", "-o", "out", in: folder)
    #expect(result.status == 0, "\(result.output)")
    let names = try folder.names()
    #expect(names.contains("out/ke-hoach/ke-hoach.html"))
    #expect(!names.contains { $0.hasSuffix(".xlsx") || $0.hasSuffix(".ics") }, "\(names)")
  }
}
