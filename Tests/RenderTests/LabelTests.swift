import PlanLang
import Testing

@testable import Render

@Suite struct LabelTests {
  private func labels(_ file: String) throws -> DocumentLabels {
    try TemplateStore(
      folder: "mau", loader: MemoryLoader(["mau/labels/van-ban.yml": file]),
      list: { $0 == "mau/labels" ? ["van-ban.yml"] : [] }
    ).labels()
  }

  @Test func everyLabelIsBuiltIn() {
    for name in DocumentLabels.Name.allCases {
      #expect(!DocumentLabels.standard[name].isEmpty, "\(name)")
    }
    #expect(DocumentLabels.standard[.recipients] == "Nơi nhận:")
    #expect(DocumentLabels.standard.total("33", .tasks) == "Tổng số: 33 nhiệm vụ")
    #expect(DocumentLabels.standard.heading(of: "title", .tasks) == nil)
  }

  @Test func whatTheOfficeLeavesOutStays() throws {
    #expect(try labels("") == .standard)
    #expect(try labels("# chỉ ghi chú\n") == .standard)
    #expect(try labels("totals:\n  # tasks: bỏ\n") == .standard)
    let own = try labels("archive: 'Lưu trữ:'\n")
    #expect(own[.archive] == "Lưu trữ:")
    #expect(own[.recipients] == "Nơi nhận:")
  }

  @Test func everyLabelIsPrinted() throws {
    let own = try labels(
      """
      recipients: "Gửi <b>:"
      archive: "Giữ:"
      attachment: Đi cùng
      led: Việc đứng đầu
      supported: Việc giúp
      details: {lead: người đứng đầu, due: hạn, output: kết quả}
      totals: {tasks: "{n} việc | cả năm"}
      table: Biểu
      columns:
        tasks: {title: Việc phải làm, due: Hạn}
      """)
    let plan = try compiledPlan(
      """
      plan: 1
      document: {year: 2027, recipients: [{to: a}], archive: [VT]}
      units: {a: {name: Phòng A}, b: {name: Phòng B}}
      tasks:
        - {title: Số hóa, lead: a, support: b, due: Quý I/2027, output: Kho}
        - {title: Rà soát, lead: b, support: a, due: Quý II/2027, output: Báo cáo}
      sections:
        - {title: Phân công, table: tasks, by: lead, where: {unit: a}}
        - {title: Bảng, table: tasks}
      appendices: [{title: Việc, table: tasks, total: true, columns: [number, title, due, lead], labels: {lead: Ai}}]
      """)
    let document = DocumentBuilder(plan, provenance: Provenance(version: "1", sources: ""), labels: own).whole()
    let page = try #require(document.appendices.first)
    #expect(page.totalLine == "2 việc | cả năm")
    #expect(page.closingLine == "2 việc | cả năm./.")
    #expect(page.attachment.hasPrefix("(Đi cùng Kế hoạch số"))
    #expect(page.table?.flatHeadings.map { $0.flatMap(\.lines) } == [["STT"], ["Việc phải làm"], ["Hạn"], ["Ai"]])
    #expect(document.signature?.recipientsTitle == "Gửi <b>:")
    #expect(document.signature?.recipients == ["- Phòng A;", "- Giữ: VT."])
    let text = try markdown(document)
    for words in ["Việc đứng đầu", "Việc giúp", "hạn: quý I/2027; kết quả: Kho", "người đứng đầu: Phòng B"] {
      #expect(text.contains(words), "\(words) in \(text)")
    }
    #expect(text.contains("**2 việc \\| cả năm./.**"))
    #expect(try html(document).contains("<p class=\"recipients-title\">Gửi &lt;b&gt;:</p>"))
  }

  @Test(arguments: [
    ("archive: a\nrecipient: b\n", 2, "có phải ý bạn là “recipients”?"),
    ("totals:\n  tasks: '{n} việc'\n  taks: x\n", 3, "có phải ý bạn là “tasks”?"),
    ("columns: {tasks: {xyzzy: A}}\n", 1, "“columns.tasks.xyzzy”; có: number, title"),
    ("archive: a\narchive: b\n", 2, "hai lần"),
    ("archive: [a, b]\n", 1, "không phải danh sách"),
    ("totals: x\n", 1, "mỗi mục một dòng"),
    ("chỉ có lời\n", 1, "tệp phải gồm các mục"),
    ("\narchive:\n", 2, "chưa có chữ"),
    ("totals:\n  tasks: Tổng số nhiệm vụ\n", 2, "{n}"),
    ("archive: \"a\n", 1, "dấu nháy"),
    ("archive: {x: 1}\n", 1, "“archive.x”"),
  ])
  func faultsAreReported(_ file: String, _ line: Int, _ words: String) throws {
    let error = try #require(#expect(throws: RenderError.self) { try labels(file) })
    #expect(error.file == "mau/labels/van-ban.yml")
    #expect(error.line == line)
    #expect(error.message.vi.contains(words), "\(error.message.vi)")
    #expect(error.message.en != error.message.vi)
  }
}
