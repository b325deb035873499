import Foundation
import Testing

@testable import Render

/// Files given to `verify`, and files that the program reads beside plans, that mean harm.
@Suite struct HostilePrintedFileTests {
  /// A file that is no print of any plan.
  struct Printed: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable () throws -> [UInt8]
    var testDescription: String { name }
    var bytes: [UInt8] { get throws { try make() } }

    init(_ name: String, _ make: @escaping @Sendable () throws -> [UInt8]) {
      self.name = name
      self.make = make
    }

    init(text name: String, _ make: @escaping @Sendable () -> String) {
      self.init(name) { Array(make().utf8) }
    }
  }

  private static func repeated(_ words: String, _ full: Int, quick: Int) -> String {
    String(repeating: words, count: HostileRun.count(full, quick: quick))
  }

  private static func word(_ document: String) throws -> [UInt8] {
    try ZipWriter.archive([("[Content_Types].xml", []), ("word/document.xml", Array(document.utf8))])
  }

  private static let head =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"

  static let files = [
    Printed("a zip bomb as DOCX") {
      try ZipWriter.archive([("word/document.xml", [UInt8](repeating: 0x20, count: 70 << 20))])
    },
    Printed("DOCX with 10,000 parts") {
      try ZipWriter.archive((0..<10_000).map { ("word/p\($0).xml", []) } + [("word/document.xml", [])])
    },
    Printed("DOCX with entities that multiply") {
      let entities = (1..<12).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">" }.joined()
      return try word("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">\(entities)]>\(head)&a11;</w:body></w:document>")
    },
    Printed("DOCX 100,000 elements deep") { try word(head + String(repeating: "<w:p>", count: 100_000)) },
    Printed("DOCX with a table of 1,000,000 columns") {
      try word(
        head + "<w:tbl>"
          + String(
            repeating: "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr></w:tc></w:tr>", count: 1_000)
          + "</w:tbl></w:body></w:document>")
    },
    Printed("DOCX with 300,000 paragraphs") {
      try word(
        head + repeated("<w:p><w:r><w:t>Nâng cấp</w:t></w:r></w:p>", 300_000, quick: 5_000) + "</w:body></w:document>")
    },
    Printed("DOCX with 45 MB in one paragraph") {
      try word(
        head + "<w:p><w:r><w:t>" + repeated("Nâng cấp ", 4_000_000, quick: 50_000)
          + "</w:t></w:r></w:p></w:body></w:document>")
    },
    Printed("DOCX that ends in the middle") { Array(try word(head + "</w:body></w:document>").dropLast(30)) },
    Printed("the first bytes of a zip archive") { Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0xFF, count: 100) },
    Printed(text: "HTML 100,000 tags deep") { "<html><body>" + String(repeating: "<div>", count: 100_000) },
    Printed(text: "HTML 100,000 bold tags deep") { "<html><body>" + String(repeating: "<b>", count: 100_000) },
    Printed(text: "HTML with tables in tables") {
      "<html><body>" + String(repeating: "<table><tr><td>", count: 100_000)
    },
    Printed(text: "HTML with cells over 1,000,000 rows and columns") {
      "<html><body><table>"
        + repeated("<tr><td rowspan=1000000 colspan=1000000>a</td></tr>", 1_000, quick: 200) + "</table>"
    },
    Printed(text: "HTML of 10 MB of misnested tags") {
      "<html><body>" + repeated("<p><b><i></b></p></i>", 480_000, quick: 5_000)
    },
    Printed(text: "HTML of 30 MB of “<”") { "<html>" + repeated("<", 30_000_000, quick: 300_000) },
    Printed(text: "HTML with 500,000 attributes") {
      "<html><body><p " + HostilePlan.each(HostileRun.count(500_000, quick: 3_000)) { "a\($0)=x " } + ">"
    },
    Printed(text: "HTML with 300,000 paragraphs") {
      "<html><body>" + repeated("<p>Nâng cấp mạng nội bộ</p>", 300_000, quick: 5_000)
    },
    Printed(text: "HTML that begins with 30 MB of comment") { "<!--" + repeated("-", 30_000_000, quick: 300_000) },
    Printed(text: "Markdown in one line of 30 MB") { repeated("Nâng cấp mạng ", 1_500_000, quick: 20_000) },
    Printed(text: "Markdown of 30 MB of stars") { repeated("*", 30_000_000, quick: 300_000) },
    Printed(text: "Markdown of 30 MB of bars") { repeated("|", 30_000_000, quick: 300_000) },
    Printed(text: "Markdown of 1,000,000 table rows") {
      "| a | b |\n|---|---|\n" + repeated("| Nâng cấp | Quý I |\n", 1_000_000, quick: 10_000)
    },
    Printed(text: "Markdown of 30 MB of brackets") { repeated("[", 30_000_000, quick: 300_000) },
    Printed(text: "Markdown of 5,000,000 blank lines") { repeated("\n", 5_000_000, quick: 100_000) },
    Printed("30 MB of NUL") { [UInt8](repeating: 0, count: 30_000_000) },
    Printed("30 MB that are no UTF-8") { [UInt8](repeating: 0xFF, count: 30_000_000) },
    Printed("nothing") { [] },
  ]

  @Test(arguments: files)
  func verify(_ printed: Printed) throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    try folder.write("in", Data(try printed.bytes))
    let result = try HostileRun.run(printed.name, ["verify", "in", "plan.yml"], in: folder)
    #expect(result.status == 2, "\(result.output.prefix(300))")
    #expect(result.errors.contains("“in”"), "\(result.errors.prefix(300))")
  }

  /// Where so much was added to a right print, the differences are counted in good time.
  @Test(arguments: ["md", "html"])
  func aPrintWithVeryMuchAdded(_ format: String) throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    #expect(try Program.run("render", "plan.yml", "--whole", "-o", "in.\(format)", in: folder).status == 0)
    let added = format == "md" ? "Nâng cấp mạng nội bộ.\n\n" : "<p>Nâng cấp mạng nội bộ.</p>\n"
    let all = Self.repeated(added, 100_000, quick: 2_000)
    let text = try folder.read("in.\(format)")
    try folder.write("in.\(format)", format == "md" ? text + all : text.replacing("</body>", with: all + "</body>"))
    let result = try HostileRun.run(
      "100,000 lines added to \(format)", ["verify", "in.\(format)", "plan.yml"], in: folder)
    #expect(result.status == 1, "\(result.errors.prefix(300))")
    #expect(result.output.contains("--format json kê hết"))
  }

  /// What is refused as a plan is refused as settings, baseline and labels too, with the place.
  @Test(
    arguments: HostilePlan.encodings.filter { $0.status == 1 && $0.name != "nothing" } + HostilePlan.structure.prefix(2)
  )
  func besidePlans(_ file: HostilePlan) throws {
    let folder = try Folder()
    try folder.write("xa/plan.yml", SamplePlan.clean)
    try folder.write("xau.yml", Data(file.bytes))
    for option in ["--config", "--baseline"] {
      let result = try HostileRun.run(file.name, ["lint", "xa/plan.yml", option, "xau.yml"], in: folder)
      #expect(result.status == 2, "\(option): \(result.output.prefix(300))")
      #expect(result.errors.contains("xau.yml"), "\(option): \(result.errors.prefix(300))")
    }
    try folder.write("plantool.yml", "templates: mau\n")
    for name in ["labels/van-ban.yml", "layouts/xau.yml", "html/van-ban.mustache", "markdown/van-ban.mustache"] {
      try folder.write("mau/\(name)", Data(file.bytes))
      let result = try HostileRun.run(
        file.name, ["render", "xa/plan.yml", "--whole", "--to", "html", "-o", "a"], in: folder)
      #expect((0...2).contains(result.status))
      if name.hasPrefix("labels") {
        #expect(result.status == 2)
        #expect(result.errors.contains("mau/\(name)"), "\(result.errors.prefix(300))")
      }
      try FileManager.default.removeItem(atPath: folder.path("mau/\(name)"))
      try? FileManager.default.removeItem(atPath: folder.path("a"))
    }
  }

  @Test func aTemplateOfManySections() throws {
    let folder = try Folder()
    try folder.write("plantool.yml", "templates: mau\n")
    try folder.write("xa/plan.yml", SamplePlan.clean)
    for text in [
      String(repeating: "{{#main}}", count: 100_000), String(repeating: "{{", count: 1_000_000),
      Self.repeated("{{{body}}}", 1_000_000, quick: 10_000), String(repeating: "{{>van-ban}}", count: 10),
    ] {
      try folder.write("mau/markdown/van-ban.mustache", text)
      let result = try HostileRun.run("a template", ["render", "xa/plan.yml", "--to", "md", "-o", "a.md"], in: folder)
      #expect(result.status == 2, "\(text.prefix(20)): \(result.errors.prefix(300))")
      #expect(result.errors.contains("mau/markdown/van-ban.mustache"), "\(result.errors.prefix(300))")
      #expect(try !folder.names().contains("a.md"))
    }
  }
}
