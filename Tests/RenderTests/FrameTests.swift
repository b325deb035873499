import PlanLang
import Testing

@testable import Render

/// Frames are made once for documents of one shape, and their lines without tags never pass through mustache.
@Suite struct FrameTests {
  private func store(_ template: String) throws -> TemplateStore {
    try TemplateStore(
      folder: "mau", loader: MemoryLoader(["mau/html/van-ban.mustache": template]),
      list: { $0 == "mau/html" ? ["van-ban.mustache"] : [] })
  }

  private func page(_ template: String, _ documents: RenderedDocument...) throws -> [String] {
    let format = HTMLFormat(templates: try store(template))
    return try documents.map { String(decoding: try format.render($0), as: UTF8.self) }
  }

  private let table =
    "<table>\n<caption>T</caption>\n<colgroup>\n<col style=\"width:100%\">\n</colgroup>\n<thead>\n"
    + "<tr><th scope=\"col\">Nhiệm vụ</th></tr>\n</thead>\n<tbody>\n<tr><td data-label=\"Nhiệm vụ\">x</td></tr>\n</tbody>\n"
    + "</table>"

  @Test(arguments: [
    // Plain lines before, between and after the tags; with CR LF; a brace that is no tag.
    (
      "a\nb { } \n{{#main}}{{{body}}}{{/main}}\nc\n\nd\n{{#appendices}}\ne\n{{{table}}}\nf\n{{/appendices}}\ng\nh",
      "a\nb { } \n\nc\n\nd\ne\nTABLE\nf\ng\nh"
    ),
    (
      "a\r\nb\r\n{{#main}}{{{body}}}{{/main}}\r\nc\r\nd\r\n{{#appendices}}{{{table}}}{{/appendices}}\r\ne\r\n",
      "a\r\nb\r\n\r\nc\r\nd\r\nTABLE\r\ne\r\n"
    ),
    // A note over several lines goes with its lines; what stands around it stays.
    (
      "a\n  {{! ghi\nchú\n}}\nb\n{{#main}}{{{body}}}{{/main}}{{#appendices}}{{{table}}}{{/appendices}}",
      "a\nb\nTABLE"
    ),
    // What looks like a mark of a place is text.
    (
      "\u{1}p0\u{2}\n\u{1}p9\u{2}{{#main}}{{{body}}}{{/main}}\u{1}x\u{2}\n{{#appendices}}{{{table}}}{{/appendices}}\u{1}",
      "\u{1}p0\u{2}\n\u{1}p9\u{2}\u{1}x\u{2}\nTABLE\u{1}"
    ),
    ("{{#main}}{{{body}}}{{/main}}{{#appendices}}{{{table}}}{{/appendices}}", "TABLE"),
  ])
  func linesWithoutTagsStayAsTheyAre(_ template: String, _ expected: String) throws {
    let printed = try page(template, document(cell: "x", title: "T"))
    #expect(printed == [expected.replacing("TABLE", with: table)])
  }

  @Test func documentsOfOneShapeHaveTheirOwnWords() throws {
    let template =
      "{{documentTitle}}{{#main}}{{{body}}}{{/main}}{{#appendices}}|{{id}} {{#title}}<{{.}}>{{/title}}"
      + "{{^title}}không tên{{/title}} {{numberLine}}{{#table}}{{{table}}}{{/table}}{{/appendices}}"
    func document(_ title: String, _ appendices: String...) -> RenderedDocument {
      RenderedDocument(
        title: title, provenance: Provenance(version: "1", sources: "x"),
        appendices: appendices.map { AppendixPage(numberLine: "số \($0)", title: $0, attachment: "") })
    }
    let documents = [
      document("a", "b"), document("&\u{1}v0\u{2}", "c<"), document("d", "e", ""), document("f", "", "g"),
      document("h"),
      document("a", "b"),
    ]
    let format = HTMLFormat(templates: try store(template))
    let printed = try documents.map { String(decoding: try format.render($0), as: UTF8.self) }
    #expect(
      printed == [
        "a|phu-luc-1 <B> số b", "&amp;v0|phu-luc-1 <C&lt;> số c&lt;",
        "d|phu-luc-1 <E> số e|phu-luc-2 không tên số ", "f|phu-luc-1 không tên số |phu-luc-2 <G> số g", "h",
        "a|phu-luc-1 <B> số b",
      ])
    for (document, text) in zip(documents, printed) {
      #expect(try page(template, document) == [text])
    }
  }

  /// More shapes than are remembered.
  @Test func manyShapes() throws {
    let template = "{{#main}}{{{body}}}{{/main}}{{#appendices}}{{id}};{{#table}}{{{table}}}{{/table}}{{/appendices}}"
    let format = HTMLFormat(templates: try store(template))
    for round in 0..<2 {
      for count in 0..<200 {
        let pages = (0..<count).map { _ in AppendixPage(numberLine: "", title: "", attachment: "") }
        let document = RenderedDocument(
          title: "", provenance: Provenance(version: "1", sources: "x"), appendices: pages)
        let expected = (0..<count).map { "phu-luc-\($0 + 1);" }.joined()
        #expect(String(decoding: try format.render(document), as: UTF8.self) == expected, "\(round) \(count)")
      }
    }
  }

  /// Documents without values and agenda print the same words.
  @Test func wordsDoNotDependOnData() throws {
    let plan = try compiledPlan(
      """
      plan: 1
      document: {subject: Thử, year: 2027}
      units: {a: {name: Phòng A}}
      tasks:
        - {title: Số hóa, lead: a, due: trước ngày 30/6/2027, output: Kho, budget: 1.200 triệu đồng}
      objectives: [{name: Tỷ lệ, unit: "%", baseline: 50, target: "≥ 84,5%"}]
      sections: [{title: Chỉ tiêu, table: objectives}, {title: Việc, table: tasks}]
      appendices: [{title: Việc, table: tasks, total: true}]
      """)
    let provenance = Provenance(version: "1", sources: "x")
    let full = DocumentBuilder(plan, provenance: provenance).whole()
    let bare = DocumentBuilder(plan, provenance: provenance, hasData: false).whole()
    #expect(bare.agenda == Agenda())
    #expect(!full.agenda.entries.isEmpty)
    #expect(try html(bare) == html(full))
    #expect(try markdown(bare) == markdown(full))
    #expect(try DOCXFormat().render(bare) == DOCXFormat().render(full))
    #expect(try html(bare).contains("≥\u{A0}84,5%"))
  }
}
