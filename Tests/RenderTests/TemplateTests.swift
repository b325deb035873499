import Foundation
import PlanLang
import Testing

@testable import Render

@Suite struct TemplateTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("templates")

  /// A folder with this template, which prints a document's text before all else.
  private func store(_ template: String, part: String = "html") throws -> TemplateStore {
    let whole = "\u{FEFF}{{#main}}{{{body}}}{{/main}}" + template
    return try TemplateStore(
      folder: "mau", loader: MemoryLoader(["mau/\(part)/van-ban.mustache": whole]),
      list: { $0 == "mau/\(part)" ? ["van-ban.mustache", "van-ban-cu.mustache", "README.md"] : [] })
  }

  private func fault(_ template: String) throws -> RenderError? {
    let format = HTMLFormat(templates: try store(template))
    return #expect(throws: RenderError.self) { try format.render(document(cell: "x")) }
  }

  @Test(arguments: [("html", "mustache"), ("markdown", "mustache"), ("labels", "yml"), ("layouts", "yml")])
  func embeddedTemplatesAreFresh(_ part: String, _ ending: String) throws {
    let folder = Self.folder.appendingPathComponent(part)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix("." + ending) }
      .sorted()
    let all = [
      "html": EmbeddedTemplates.html, "markdown": EmbeddedTemplates.markdown, "labels": EmbeddedTemplates.labels,
      "layouts": EmbeddedTemplates.layouts,
    ]
    let embedded = try #require(all[part])
    #expect(embedded.map(\.name) == names, "run scripts/embed-templates.sh")
    for (name, bytes) in embedded {
      let file = try Data(contentsOf: folder.appendingPathComponent(name))
      #expect(file.elementsEqual(bytes), "\(name): run scripts/embed-templates.sh")
    }
  }

  @Test func readmeListsEveryName() throws {
    let readme = try String(contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
    for name in TemplateVocabulary.document.allNames {
      #expect(["{{\(name)}}", "{{#\(name)}}", "{{{\(name)}}}"].contains { readme.contains("`\($0)`") }, "\(name)")
    }
  }

  @Test func readmeListsEveryLabel() throws {
    let readme = try String(contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
    for name in DocumentLabels.Name.allCases {
      for key in name.rawValue.split(separator: ".") { #expect(readme.contains("`\(key)`"), "\(name.rawValue)") }
    }
  }

  @Test func aTemplateMustPrintTheText() throws {
    let store = try TemplateStore(
      folder: "mau",
      loader: MemoryLoader(["mau/html/van-ban.mustache": "{{#appendices}}{{{table}}}{{/appendices}}"]),
      list: { $0 == "mau/html" ? ["van-ban.mustache"] : [] })
    let error = #expect(throws: RenderError.self) { try HTMLFormat(templates: store).render(document(cell: "x")) }
    #expect(error?.message.vi.contains("{{{body}}}") == true)
  }

  @Test func officeTemplateIsUsed() throws {
    let template =
      "{{#appendices}}{{#title}}[{{.}}]{{/title}}{{^total}}không có tổng{{/total}}{{{table}}}{{/appendices}}"
    let format = HTMLFormat(templates: try store(template))
    let page = String(decoding: try format.render(document(cell: "x", title: "a\"\u{301}b")), as: UTF8.self)
    #expect(page.hasPrefix("[A&quot;\u{301}B]không có tổng<table>\n<caption>"))
  }

  @Test func officeMarkdownIsUsed() throws {
    let template = "{{#appendices}}{{#title}}[{{.}}]{{/title}} {{orientation}}\n{{{table}}}{{/appendices}}"
    let format = MarkdownFormat(templates: try store(template, part: "markdown"))
    let page = String(decoding: try format.render(document(cell: "a|b", title: "*a*\nb_")), as: UTF8.self)
    #expect(page.hasPrefix("[\\*A\\*<br>B\\_] landscape\n| Nhiệm vụ |\n| --- |\n| a\\|b |"))
    let broken = MarkdownFormat(
      templates: try store("\n{{#appendices}}{{{table}}}{{tile}}{{/appendices}}", part: "markdown"))
    let error = #expect(throws: RenderError.self) { try broken.render(document(cell: "x")) }
    #expect(error?.file == "mau/markdown/van-ban.mustache")
    #expect(error?.line == 2)
    #expect(error?.message.vi.contains("có phải ý bạn là “title”?") == true)
  }

  @Test func aTemplateUnderAnotherNameIsNotPassedOver() {
    let expected = RenderError(
      file: "mau/html/vanban.mustache",
      Message(
        vi: "chương trình không dùng mẫu tên “vanban.mustache”; đặt tên là “van-ban.mustache”",
        en: "a template called “vanban.mustache” is never used; name it “van-ban.mustache”"))
    #expect(throws: expected) {
      try TemplateStore(
        folder: "mau", loader: MemoryLoader([:]), list: { $0 == "mau/html" ? ["vanban.mustache"] : [] })
    }
  }

  @Test(arguments: [
    ("{{#appendices}}{{{table}}}\n\n{{titel}}{{/appendices}}", 3, "titel"),
    ("{{#appendices}}{{{table}}}{{/appendices}}\n{{numberLine}}", 2, "{{#appendices}}"),
    ("\n{{#appendices}}\n{{{table}}}", 2, "{{#appendices}}"),
    ("{{#appendices}}{{{table}}}\n{{#title}}\n{{/appendices}}\n{{/title}}", 3, "{{#title}}"),
    ("{{/appendices}}", 1, "{{/appendices}}"),
    ("{{#appendices}}{{table}}{{/appendices}}", 1, "{{{table}}}"),
    ("{{#appendices}}{{{table}}}{{{title}}}{{/appendices}}", 1, "{{title}}"),
    ("{{#appendices}}{{{table}}}{{&title}}{{/appendices}}", 1, "{{title}}"),
    ("{{#appendices}}{{{table}}}{{.}}{{/appendices}}", 1, "“.”"),
    ("{{#appendices}}{{{table}}}{{/appendices}}{{appendices}}", 1, "{{#appendices}}"),
    ("{{> dau-trang }}{{#appendices}}{{{table}}}{{/appendices}}", 1, "{{>"),
    ("{{=<% %>=}}", 1, "{{="),
    ("{{% CONTENT_TYPE: TEXT }}", 1, "{{%"),
    ("a\n{{! ghi\nchú }}{{numberLine", 3, "“{{”"),
    ("{{#appendices}}{{upper(title)}}{{{table}}}{{/appendices}}", 1, "upper(title)"),
    ("{{#appendices}}{{title}}{{/appendices}}", nil, "{{{table}}}"),
  ])
  func faultsAreReported(_ template: String, _ line: Int?, _ words: String) throws {
    let error = try #require(try fault(template))
    #expect(error.file == "mau/html/van-ban.mustache")
    #expect(error.line == line)
    #expect(error.message.vi.contains(words), "\(error.message.vi)")
    #expect(error.message.en.contains(words), "\(error.message.en)")
  }

  @Test func unreadableFilesAreReported() throws {
    struct Refusing: SourceLoader {
      func contents(of path: String) throws(SourceLoadError) -> [UInt8] { throw .refused(reason: "x") }
      func canonicalPath(_ path: String) -> String? { path }
    }
    #expect(
      throws: RenderError(
        file: "mau/html/van-ban.mustache",
        SourceLoadError.refused(reason: "x").message(for: "mau/html/van-ban.mustache"))
    ) {
      try TemplateStore(folder: "mau", loader: Refusing(), list: { $0 == "mau/html" ? ["van-ban.mustache"] : [] })
    }
  }

  @Test func layoutsOfTheFolderStandOverTheEmbedded() throws {
    let loader = MemoryLoader(["mau/layouts/bay-cot.yml": "registry: 1\n", "mau/layouts/z.yml": "registry: 1\n"])
    let store = try TemplateStore(
      folder: "mau", loader: loader, list: { $0 == "mau/layouts" ? ["z.yml", "bay-cot.yml", ".x.yml"] : [] })
    #expect(store.layouts.map(\.name) == ["mau/layouts/bay-cot.yml", "layouts/sau-cot.yml", "mau/layouts/z.yml"])
    #expect(TemplateStore().layouts.map(\.name) == EmbeddedTemplates.layouts.map { "layouts/" + $0.name })
  }
}
