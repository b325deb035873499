import Testing

@testable import Render

@Suite struct TableLayoutTests {
  private static let head = """
    plan: 1
    document: {year: 2027}
    units:
      vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}
      tu-phap: {name: Bộ phận Tư pháp}
    people:
      a: {name: Nguyễn Văn A, post: Phó Chủ tịch}
      b: {post: Chủ tịch}
    groups:
      - {id: ha-tang, title: HẠ TẦNG}
      - {id: du-lieu, number: "5.", title: DỮ LIỆU}
    objectives:
      - {id: o1, group: ha-tang, name: Tỷ lệ hồ sơ, unit: "%", baseline: "83,77%", target: {value: 90%, period: 2026-2027}, lead: vhxh, note: N}
      - {id: o2, group: Nhóm tự do, name: Số tổ, target: {text: Đạt chuẩn}}

    """

  private static let tasks = """
    tasks:
      - id: lan
        group: ha-tang
        title: "Nâng cấp mạng năm ${year}"
        lead: [vhxh, {text: Đơn vị khác}]
        support: [{unit: tu-phap, note: lĩnh vực tư pháp}, {open: true}]
        monitor: vhxh
        person: [a, b]
        due: Quý III/2027
        output: [Mạng, Biên bản]
        objectives: [o1, o2]
        budget: 100 triệu đồng
        note: "Dòng một\\nDòng hai"
        extra: {nguon-von: Ngân sách, a.b: sâu}
      - {group: du-lieu, title: Số hóa, lead: vhxh, due: {open: true}, number: 7a}
      - {group: du-lieu, title: Liên thông, lead: {open: true}, due: {text: Theo yêu cầu}}

    """

  private func table(_ appendix: String, rows: String = tasks) throws -> DocumentTable {
    try onlyTable(Self.head + rows + "appendices:\n  - {title: A, \(appendix)}\n")
  }

  @Test func everyColumnOfTasksPrintsItsField() throws {
    let table = try table(
      """
      table: tasks, group_rows: none, columns: [number, title, group, person, lead, support, monitor, due, output, objectives,
      budget, note, {key: extra.nguon-von, label: Nguồn vốn}, {key: extra.a.b}]
      """)
    #expect(
      table.texts[0] == [
        "1", "Nâng cấp mạng năm 2027", "HẠ TẦNG", "Nguyễn Văn A - Phó Chủ tịch; Chủ tịch",
        "Phòng Văn hóa - Xã hội; Đơn vị khác", "Bộ phận Tư pháp (lĩnh vực tư pháp)", "Phòng Văn hóa - Xã hội",
        "Quý III/2027", "Mạng; Biên bản", "Tỷ lệ hồ sơ; Số tổ", "100 triệu đồng", "Dòng một\nDòng hai", "Ngân sách",
        "sâu",
      ])
    #expect(table.texts[1].prefix(8) == ["7a", "Số hóa", "DỮ LIỆU", "", "Phòng Văn hóa - Xã hội", "", "", ""])
    #expect(table.texts[2].prefix(8) == ["3", "Liên thông", "DỮ LIỆU", "", "", "", "", "Theo yêu cầu"])
    #expect(
      table.headings[0].map { $0.label.lines } == [
        ["STT"], ["Nhiệm vụ"], ["Nhóm nhiệm vụ"], ["Người phụ trách"], ["Đơn vị chủ trì"], ["Đơn vị phối hợp"],
        ["Đơn vị theo dõi, đôn đốc"], ["Thời gian hoàn thành"], ["Sản phẩm"], ["Chỉ tiêu"], ["Kinh phí"], ["Ghi chú"],
        ["Nguồn vốn"], ["extra.a.b"],
      ])
  }

  @Test func groupRowsSpanTheTable() throws {
    let table = try table("table: tasks, columns: [number, title, due]")
    #expect(
      table.texts == [
        ["I. HẠ TẦNG"], ["1", "Nâng cấp mạng năm 2027", "Quý III/2027"], ["5. DỮ LIỆU"], ["7a", "Số hóa", ""],
        ["3", "Liên thông", "Theo yêu cầu"],
      ])
  }

  @Test func groupRowsStandInColumns() throws {
    let table = try table("table: objectives, columns: [number, name, unit, baseline, target, lead, note]")
    #expect(
      table.texts == [
        ["I", "HẠ TẦNG", "", "", "", "", ""],
        ["1", "Tỷ lệ hồ sơ", "%", "83,77%", "90% (2026-2027)", "Phòng Văn hóa - Xã hội", "N"],
        ["II", "Nhóm tự do", "", "", "", "", ""], ["2", "Số tổ", "", "", "Đạt chuẩn", "", ""],
      ])
    let atEnd = try self.table("table: objectives, columns: [name, number]")
    #expect(atEnd.texts[0] == ["HẠ TẦNG", "I"])
    let without = try self.table("table: objectives, columns: [name, target]")
    #expect(without.texts[0] == ["HẠ TẦNG", ""])
  }

  @Test func numberingFollowsStyleAndRestart() throws {
    let table = try table("table: tasks, columns: [number], numbering: {style: \"1.\", restart: group}")
    #expect(table.texts == [["I. HẠ TẦNG"], ["1."], ["5. DỮ LIỆU"], ["7a"], ["2."]])
  }

  @Test func headingsStandInStoreys() throws {
    let table = try table(
      "table: tasks, columns: [number, {label: Phân công, columns: [lead, {label: Khác, columns: [support, person]}]}, due], labels: {lead: Chủ trì, number: TT}"
    )
    #expect(
      table.headings.map { $0.map { $0.label.lines.joined() } } == [
        ["TT", "Phân công", "Thời gian hoàn thành"], ["Chủ trì", "Khác"], ["Đơn vị phối hợp", "Người phụ trách"],
      ])
    #expect(table.headings[0].map(\.columns) == [0..<1, 1..<4, 4..<5])
    #expect(table.headings[0].map(\.storeys) == [0..<3, 0..<1, 0..<3])
    #expect(table.headings[1].map(\.storeys) == [1..<3, 1..<2])
    let document = RenderedDocument(
      title: "", provenance: Provenance(version: "1", sources: ""),
      appendices: [AppendixPage(numberLine: "Phụ lục", title: "", attachment: "()", table: table)])
    #expect(
      try markdown(document).contains(
        "| TT | Phân công: Chủ trì | Phân công: Khác: Đơn vị phối hợp | Phân công: Khác: Người phụ trách | Thời gian hoàn thành |"
      ))
    let page = try html(document)
    #expect(
      page.contains(
        """
        <tr><th scope="col" rowspan="3">TT</th><th scope="colgroup" colspan="3">Phân công</th><th scope="col" rowspan="3">Thời gian hoàn thành</th></tr>
        <tr><th scope="col" rowspan="2">Chủ trì</th><th scope="colgroup" colspan="2">Khác</th></tr>
        <tr><th scope="col">Đơn vị phối hợp</th><th scope="col">Người phụ trách</th></tr>
        """))
    #expect(page.contains("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"5\">I. HẠ TẦNG</th></tr>"))
  }

  @Test(arguments: [
    ("table: tasks, total: true", "Tổng số: 3 nhiệm vụ"), ("table: objectives, total: true", "Tổng số: 2 chỉ tiêu"),
    ("table: tasks, total: 28", "Tổng số: 28 nhiệm vụ"), ("table: tasks, total: 1.028", "Tổng số: 1.028 nhiệm vụ"),
    ("table: tasks, total: Tổng cộng 28 việc lớn", "Tổng cộng 28 việc lớn"), ("table: tasks, total: false", nil),
    ("table: tasks", nil), ("table: tasks, where: {group: du-lieu}, total: true", "Tổng số: 2 nhiệm vụ"),
  ])
  func totals(_ appendix: String, _ expected: String?) throws {
    let text = Self.head + Self.tasks + "appendices:\n  - {title: A, \(appendix)}\n"
    let pages = try appendices(text).appendices
    #expect(pages.map { $0.totalLine } == [expected])
  }

  @Test func otherTablesPrintTheirFields() throws {
    let rows = """
      phases:
        - {title: Chuẩn bị, due: Quý I/2027, focus: Khảo sát, outputs: [Báo cáo, Kế hoạch], lead: vhxh, extra: {x: Y}}
      budget:
        - {item: Mạng, content: Mua sắm, estimate: 50 triệu đồng, source: Ngân sách, note: Ghi, number: 3}
      tables:
        ht: {columns: [{key: lv, label: Lĩnh vực}, {key: ht}], rows: [{lv: Mạng, ht: "~40%"}, {ht: Tốt}]}

      """
    let phases = try table(
      "table: phases, columns: [number, title, due, focus, outputs, lead, {key: extra.x}]", rows: rows)
    #expect(
      phases.texts == [["1", "Chuẩn bị", "Quý I/2027", "Khảo sát", "Báo cáo; Kế hoạch", "Phòng Văn hóa - Xã hội", "Y"]])
    let budget = try table("table: budget", rows: rows)
    #expect(budget.texts == [["3", "Mạng", "Mua sắm", "50 triệu đồng", "Ngân sách", "Ghi"]])
    #expect(budget.columns.map(\.alignment) == [.center, .leading, .leading, .trailing, .leading, .leading])
    let own = try table("table: ht, columns: [number, lv, ht], labels: {ht: Hiện trạng}", rows: rows)
    #expect(own.texts == [["1", "Mạng", "~40%"], ["2", "", "Tốt"]])
    #expect(own.flatHeadings.map { $0.map(\.lines) } == [[["STT"]], [["Lĩnh vực"]], [["Hiện trạng"]]])
  }
}
