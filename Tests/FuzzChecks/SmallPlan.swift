@testable import PlanLang
@testable import Render

/// A plan with something of everything that is printed.
enum SmallPlan {
  static let text = """
    plan: 1
    include: [../registry/chung.yml]
    document:
      issuer: u
      place: Hải Dương
      year: 2027
      subject: Chuyển đổi số năm ${year}
      basis: [{verb: Căn cứ, cite: nq57}]
      signer: {authority: TM, body: u, post: Chủ tịch, name: Lê Thị Hoa}
      recipients: [{to: so, purpose: để báo cáo}]
      archive: [VT]
    units:
      u: {name: Ủy ban nhân dân phường Hải Dương, level: phường, parent: tinh}
      v: {name: Phòng Văn hóa - Xã hội}
    objectives:
      - {id: o, group: Chính quyền số, name: Tỷ lệ hồ sơ trực tuyến, baseline: 83%, target: ≥ 84%, lead: v}
    groups: [{id: g, title: Hạ tầng}]
    tasks:
      - {group: g, title: Nâng cấp mạng LAN, lead: v, support: [so], due: Quý III/2027, output: Biên bản, note: "1"}
      - {group: g, title: "Số hóa | hồ sơ", lead: [v, u], due: "2027-06-15", output: [Kho, Báo cáo]}
    sections:
      - title: Mục tiêu
        sections: [{title: Chung, text: "Đến năm ${year}"}, {title: Cụ thể, table: objectives}]
      - {title: Giải pháp, items: [Tuyên truyền, "Bố trí kinh phí theo ${cite.kh12}"]}
    appendices:
      - {id: a, title: Nhiệm vụ năm 2027, table: tasks, total: true, layout: sau-cot}
    """

  static let plan = CheckedProject(Array(text.utf8)).compilation.plan

  static let provenance = Provenance(version: "1.2.3", sources: String(repeating: "0a", count: 32))

  static let builder = plan.map { DocumentBuilder($0, provenance: provenance) }

  static let document =
    builder?.whole() ?? RenderedDocument(title: "", provenance: provenance)
}
