import Foundation
import Testing

/// The language reference is what `make generate` would write, and every example in it compiles.
@Suite struct ReferenceTests {
  private static let pages = [("vi", "docs/ngon-ngu.md"), ("en", "docs/language.md")]

  @Test(arguments: pages)
  func isUpToDate(_ language: String, _ page: String) throws {
    let written = try String(contentsOf: Program.root.appendingPathComponent(page), encoding: .utf8)
    let result = try Program.run("reference", "docs/reference/\(language)", "--lang", language)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == written, "\(page) is stale: run make generate")
  }

  /// Blocks marked `yaml plan`, `yaml registry NAME` and `yaml settings`; there are no others in YAML.
  @Test(arguments: pages)
  func everyExampleCompiles(_ language: String, _ page: String) throws {
    let text = try String(contentsOf: Program.root.appendingPathComponent(page), encoding: .utf8)
    let folder = try Folder()
    try folder.write("plantool.yml", "")
    var plans = 0
    for block in text.components(separatedBy: "\n```yaml").dropFirst() {
      let end = try #require(block.range(of: "\n```")).lowerBound
      let lines = block[..<end].split(separator: "\n", maxSplits: 1)
      let mark = lines[0].split(separator: " ").map(String.init)
      let body = String(lines[1]) + "\n"
      switch mark.first {
      case "plan":
        plans += 1
        try folder.write("xa/\(plans).yml", body)
      case "registry": try folder.write("registry/\(mark[1])", body)
      case "settings": try folder.write("settings.yml", body)
      default: Issue.record("a block of YAML that does not say what it is:\n\(body)")
      }
    }
    let result = try Program.run("lint", "xa", "registry", "--fail-on", "info", in: folder)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(plans > 8)
    // Settings that cannot be used end with 2; these forbid what one of the plans suppresses.
    #expect(try Program.run("lint", "xa", "--config", "settings.yml", in: folder).status == 1)
  }

  /// Every `${...}` that the reference names, with one thing of each kind to name.
  @Test(arguments: pages)
  func everyInterpolationExists(_ language: String, _ page: String) throws {
    let text = try String(contentsOf: Program.root.appendingPathComponent(page), encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `${") }
    let names = rows.flatMap { row in
      row.components(separatedBy: "${").dropFirst().compactMap { $0.split(separator: "}").first }
    }
    .map { $0.replacingOccurrences(of: "MÃ", with: "x").replacingOccurrences(of: "ID", with: "x") }
    #expect(names.count > 30)
    let folder = try Folder()
    try folder.write(
      "plan.yml",
      """
      plan: 1
      document: {issuer: x, year: 2027, place: Hải Dương, subject: Kế hoạch}
      units: {x: {name: Phòng A, short: Phòng, level: phường}}
      people: {x: {name: Nguyễn Văn A, post: Chủ tịch}}
      citations: {x: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị}}
      objectives: [{id: x, name: Tỷ lệ, baseline: 80%, target: 90%}]
      tasks: [{id: x, title: Việc, lead: x, due: Quý I/2027, output: Báo cáo, objectives: x}]
      appendices: [{id: x, title: Danh mục, table: tasks}]
      sections:
      \(names.map { "  - \"${\($0)}\"" }.joined(separator: "\n"))

      """)
    let result = try Program.run("lint", "plan.yml", in: folder)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(arguments: pages)
  func everyLinkLeadsToOnePlace(_ language: String, _ page: String) throws {
    let text = try String(contentsOf: Program.root.appendingPathComponent(page), encoding: .utf8)
    let places = text.components(separatedBy: "<a id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    let links = text.components(separatedBy: "](#").dropFirst().map { String($0.prefix { $0 != ")" }) }
    #expect(Set(places).count == places.count)
    #expect(Set(links).subtracting(places).isEmpty)
  }

  @Test func schemaOfEachKind() throws {
    for arguments in [[], ["--of", "plan"], ["--of", "registry"], ["--of", "settings"]] {
      let result = try Program.run(["schema"] + arguments)
      #expect(result.status == 0)
      let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      #expect(object?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }
    #expect(try Program.run("schema", "--of", "khac").status == 2)
  }
}
