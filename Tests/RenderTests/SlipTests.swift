import PlanLang
import Testing

@testable import Render

@Suite struct SlipTests {
  private static let plan = """
    plan: 1
    document: {issuer: ubnd, year: 2027, number: 4, date: 2027-01-05, place: Hải Dương, subject: "Chuyển đổi số phường Hải Dương năm ${year}"}
    units:
      ubnd: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
      vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VHXH}
      cong-an: {name: Công an phường}
      vp: {name: Văn phòng}
      kinh-te: {name: Phòng Kinh tế}
    objectives:
      - {name: Tỷ lệ hồ sơ trực tuyến, unit: "%", target: 90, lead: vhxh}
    tasks:
      - {title: Việc một, lead: vhxh, support: [cong-an], due: Quý III/2027, output: Báo cáo}
      - {title: Việc hai, lead: cong-an, support: [{unit: vhxh, note: cấp số liệu}, vp], due: Hằng quý, output: Sổ}
      - {title: Việc ba, lead: vhxh, due: Tháng 3/2027, output: Quyết định}
      - {title: Việc bốn, lead: vp, monitor: vhxh, due: Quý IV/2027, output: Tờ trình}
      - {title: Việc năm, lead: vhxh, support: [vp], due: Thường xuyên, output: Tin bài}
    appendices:
      - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}

    """

  private func builder() throws -> (plan: ResolvedPlan, builder: DocumentBuilder) {
    let plan = try compiledPlan(Self.plan)
    return (plan, DocumentBuilder(plan, provenance: Provenance(version: "1.2.3", sources: "abc")))
  }

  private func slip(_ name: String) throws -> RenderedDocument {
    let (plan, builder) = try builder()
    return try #require(builder.slip(for: try plan.findUnit(name)))
  }

  private func tables(_ document: RenderedDocument) -> [(title: String, rows: [[String]])] {
    document.body.compactMap { block in
      if case .table(let table, let title, _) = block { (title, table.texts) } else { nil }
    }
  }

  @Test func everyPartOfTheWork() throws {
    let tables = tables(try slip("vhxh"))
    #expect(
      tables.map(\.title) == [
        "Nhiệm vụ chủ trì", "Nhiệm vụ phối hợp", "Nhiệm vụ theo dõi, đôn đốc", "Chỉ tiêu chủ trì",
        "Thời hạn phải hoàn thành, theo thứ tự",
      ])
    try #require(tables.count == 5)
    // Numbers are those of the appendix; what is to be supported with is said.
    #expect(
      tables[0].rows == [
        ["1", "Việc một", "Công an phường", "Báo cáo", "Quý III/2027"],
        ["3", "Việc ba", "", "Quyết định", "Tháng 3/2027"],
        ["5", "Việc năm", "Văn phòng", "Tin bài", "Thường xuyên"],
      ])
    #expect(
      tables[1].rows == [
        ["2", "Việc hai", "Công an phường", "Phòng Văn hóa - Xã hội (cấp số liệu); Văn phòng", "Hằng quý"]
      ])
    #expect(tables[2].rows == [["4", "Việc bốn", "Văn phòng", "Quý IV/2027"]])
    #expect(tables[3].rows == [["1", "Tỷ lệ hồ sơ trực tuyến", "%", "90"]])
    // Work without a last day has no place among deadlines.
    #expect(tables[4].rows == [["Tháng 3/2027", "3", "Việc ba"], ["Quý III/2027", "1", "Việc một"]])
  }

  @Test func headAndSignatures() throws {
    let document = try slip("vhxh")
    let head = try #require(document.head)
    #expect(head.type == "PHIẾU GIAO NHIỆM VỤ")
    #expect(head.subject == "Thực hiện Kế hoạch Chuyển đổi số phường Hải Dương năm 2027")
    // It is handed over on a day of its own, under a number of its own.
    #expect(head.number == "Số: …")
    #expect(head.dateline == "Hải Dương, ngày … tháng … năm 2027")
    #expect(head.issuer == ["ỦY BAN NHÂN DÂN", "PHƯỜNG HẢI DƯƠNG"])
    let signature = try #require(document.signature)
    #expect(signature.receiver == ["ĐẠI DIỆN", "ĐƠN VỊ NHẬN NHIỆM VỤ"])
    let text = try markdown(document)
    #expect(text.contains("Đơn vị nhận nhiệm vụ: Phòng Văn hóa - Xã hội."))
    #expect(
      text.contains(
        "Theo Kế hoạch số 04/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân phường Hải Dương, đơn vị được giao chủ trì 03 nhiệm vụ, phối hợp thực hiện 01 nhiệm vụ, theo dõi, đôn đốc 01 nhiệm vụ, chủ trì 01 chỉ tiêu."
      ))
    #expect(text.contains("giải quyết./."))
    #expect(
      text.contains("| **ĐẠI DIỆN<br>ĐƠN VỊ NHẬN NHIỆM VỤ** | **ĐẠI DIỆN<br>CƠ QUAN GIAO NHIỆM VỤ** |"))
    #expect(!text.contains("Nơi nhận"))
    let page = try html(document)
    #expect(page.contains("<p class=\"receiver\">ĐẠI DIỆN\nĐƠN VỊ NHẬN NHIỆM VỤ</p>"))
    #expect(page.contains("<title>Phiếu giao nhiệm vụ: Phòng Văn hóa - Xã hội</title>"))
  }

  @Test func namesAreBoundAsThePlanBindsThem() throws {
    let (plan, builder) = try builder()
    for name in ["vhxh", "Phòng Văn hóa - Xã hội", "Phòng VHXH", "phòng văn hóa - xã hội"] {
      #expect(try plan.unit(plan.findUnit(name)).id.string == "vhxh", "\(name)")
    }
    let misspelt = #expect(throws: UnknownUnit.self) { try plan.findUnit("vhhx") }
    #expect(misspelt?.message.vi == "không có đơn vị nào là “vhhx”")
    #expect(misspelt?.help?.vi == "có phải ý bạn là “vhxh”?")
    #expect(#expect(throws: UnknownUnit.self) { try plan.findUnit("qqqqqqqq") }?.help == nil)
    #expect(plan.unitsWithWork.map { plan.unit($0).id.string } == ["vhxh", "cong-an", "vp"])
    #expect(builder.slip(for: try plan.findUnit("kinh-te")) == nil)
  }
}
