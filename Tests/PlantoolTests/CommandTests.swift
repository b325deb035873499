import Foundation
import Testing

@Suite struct CommandTests {
  @Test func shippedPlansAreClean() throws {
    let result = try Program.run("lint", "plans", "--fail-on", "info")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func refusedRenderKeepsOldOutput() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.broken)
    try folder.write("phu-luc.md", "bản cũ")
    let result = try Program.run("render", "plan.yml", "-o", "phu-luc.md", in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("PL101"))
    #expect(try folder.read("phu-luc.md") == "bản cũ")
    #expect(try folder.names() == ["phu-luc.md", "plan.yml"])
  }

  @Test func renderToFolderAndStandardOutput() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    #expect(try Program.run("render", "plan.yml", "--to", "html", "-o", "in/", in: folder).status == 0)
    #expect(try folder.names() == ["in", "in/phu-luc.html", "plan.yml"])
    let printed = try Program.run("render", "plan.yml", in: folder)
    #expect(printed.output.contains("| 1 | Nâng cấp mạng nội bộ của trụ sở | Phòng Văn hóa - Xã hội |"))
  }

  @Test func renderTheWholeDocument() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    let printed = try Program.run("render", "plan.yml", "--whole", in: folder)
    #expect(printed.output.contains("# KẾ HOẠCH"))
    #expect(printed.output.contains("./."))
    #expect(printed.output.contains("| 1 | Nâng cấp mạng nội bộ của trụ sở | Phòng Văn hóa - Xã hội |"))
    #expect(try Program.run("render", "plan.yml", "--whole", "-o", "in/", in: folder).status == 0)
    #expect(try folder.names() == ["in", "in/ke-hoach.md", "plan.yml"])
    #expect(try Program.run("render", "plan.yml", "--whole", "--appendix", "nhiem-vu", in: folder).status == 2)
  }

  @Test func formatFollowsTheEnding() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    let printed = try Program.run("render", "plan.yml", "-o", "a.html", in: folder)
    #expect(printed.status == 0)
    #expect(printed.errors == "đã in a.html\n")
    #expect(try folder.read("a.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try Program.run("render", "plan.yml", "-o", "a.docx", in: folder).status == 0)
    #expect(try folder.bytes("a.docx").starts(with: Array("PK".utf8)))
    #expect(try Program.run("render", "plan.yml", "--to", "md", "-o", "b.html", in: folder).status == 2)
    let unknown = try Program.run("render", "plan.yml", "-o", "b.odt", in: folder)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("md, html, docx"))
    #expect(try folder.names() == ["a.docx", "a.html", "plan.yml"])
  }

  @Test func unknownCommandsGetTheNearest() throws {
    let result = try Program.run("lin", "plans")
    #expect(result.status == 2)
    #expect(result.errors == "plantool: không có lệnh “lin”; có phải ý bạn là “lint”?\n")
  }

  @Test func renderNamesTheAppendicesItHas() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    let result = try Program.run("render", "plan.yml", "--appendix", "nhiem-vuu", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("kế hoạch có: nhiem-vu"))
  }

  @Test func buildPrintsEveryPlanAndTheSameBytesTwice() throws {
    let folder = try Folder()
    for name in ["mot", "hai"] {
      let result = try Program.run("build", Program.root.appendingPathComponent("plans").path, "-o", name, in: folder)
      #expect(result.status == 0, "\(result.output)\(result.errors)")
    }
    let plans = ["ha-dong", "hai-duong", "hai-hung", "hung-dao", "tan-ky"]
    let files = [
      "ke-hoach.docx", "ke-hoach.html", "ke-hoach.md", "phu-luc.docx", "phu-luc.html", "phu-luc.md",
    ]
    #expect(
      try folder.names().filter { $0.hasPrefix("mot/") && $0.contains(".") }
        == plans.flatMap { plan in
          files.map { "mot/\(plan)/\($0)" }
        })
    for plan in plans {
      for file in files { #expect(try folder.bytes("mot/\(plan)/\(file)") == folder.bytes("hai/\(plan)/\(file)")) }
    }
  }

  @Test func buildRefusesThePlanWithErrorsAlone() throws {
    let folder = try Folder()
    try folder.write("tot/plan.yml", SamplePlan.clean)
    try folder.write("sai/plan.yml", SamplePlan.broken)
    let result = try Program.run("build", ".", "-o", "out", in: folder)
    #expect(result.status == 1)
    #expect(try folder.names().contains("out/tot/phu-luc.md"))
    #expect(try !folder.names().contains("out/sai"))
  }

  @Test func standardInput() throws {
    let result = try Program.run("lint", "-", "--stdin-name", "xa/plan.yml", input: SamplePlan.broken)
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("xa/plan.yml:7:"))
  }

  @Test func failOn() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean.replacing("của trụ sở", "năm 2025"))
    #expect(try Program.run("lint", "plan.yml", in: folder).status == 0)
    #expect(try Program.run("lint", "plan.yml", "--fail-on", "warning", in: folder).status == 1)
    #expect(
      try Program.run("lint", "plan.yml", "--fail-on", "warning", "--ignore", "stale-year", in: folder).status == 0)
    #expect(try Program.run("lint", "plan.yml", "--fail-on", "warning", "--only", "PL101", in: folder).status == 0)
  }

  @Test func settingsChangeLevels() throws {
    let folder = try Folder()
    try folder.write("plantool.yml", "levels: {PL401: error}\nlang: en\n")
    try folder.write("xa/plan.yml", SamplePlan.clean.replacing("của trụ sở", "năm 2025"))
    let result = try Program.run("lint", ".", in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("error PL401 stale-year: the year 2025"))
  }

  @Test func deadlinesPrintInOneStyleWhereSettingsAsk() throws {
    let folder = try Folder()
    try folder.write("xa/plan.yml", SamplePlan.clean.replacing("due: Quý III/2027", with: "due: Quí III năm 2027"))
    try folder.write("plantool.yml", "deadlines: written\n")
    #expect(try Program.run("render", "xa/plan.yml", in: folder).output.contains("| Quí III năm 2027 |"))
    try folder.write("plantool.yml", "thoi_han: canonical\n")
    #expect(try Program.run("render", "xa/plan.yml", in: folder).output.contains("| Quý III/2027 |"))
  }

  @Test func noColourOffATerminal() throws {
    let result = try Program.run("lint", "-", input: SamplePlan.broken, environment: ["TERM": "xterm-256color"])
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func jsonFollowsTheContract() throws {
    let result = try Program.run("lint", "-", "--format", "json", input: SamplePlan.broken)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let report = try #require(object as? [String: Any])
    #expect(report["version"] as? Int == 1)
    let findings = try #require(report["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["code"] as? String == "PL101" })
    #expect(finding["name"] as? String == "undefined-reference")
    #expect(finding["severity"] as? String == "error")
    #expect(finding["path"] as? String == "tasks[0].lead")
    let range = try #require(finding["range"] as? [String: [String: Int]])
    let start = try #require(range["start"])
    let offset = try #require(SamplePlan.broken.range(of: "vhxx")).lowerBound
    #expect(start["line"] == 7)
    #expect(start["offset"] == SamplePlan.broken.utf8.distance(from: SamplePlan.broken.startIndex, to: offset))
    let summary = try #require(report["summary"] as? [String: Int])
    #expect(summary["files"] == 1 && summary["error"] == 1)
  }

  @Test func githubEscapesItsProperties() throws {
    let result = try Program.run(
      "lint", "-", "--format", "github", "--stdin-name", "xa,1/plan.yml", input: SamplePlan.broken)
    #expect(result.output.hasPrefix("::error file=xa%2C1/plan.yml,line=7,"))
    #expect(result.output.contains("title=PL101 undefined-reference::"))
  }

  @Test func severalOutputs() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.broken)
    let result = try Program.run(
      "lint", "plan.yml", "--output", "json:ket-qua.json", "--output", "github:-", in: folder)
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("::error"))
    #expect(try folder.read("ket-qua.json").contains("\"PL101\""))
  }

  @Test func rulesAndExplain() throws {
    #expect(try Program.run("rules").output.contains("PL401  stale-year"))
    let json = try Program.run("rules", "--format", "json").output
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    let page = try Program.run("explain", "stale-year")
    #expect(page.status == 0)
    #expect(page.output.contains("^^^^"))
    #expect(try Program.run("explain", "PL999").status == 2)
    let every = try Program.run("explain", "stale-year", "--all").output
    #expect(every.count > page.output.count)
    let index = try Program.run("rules", "--format", "md", "--lang", "en").output
    #expect(index.contains("## Time\n\n| Code |") && index.contains("| PL401 | stale-year | warning |"))
  }

  @Test func everyPageSaysWhatExplainSays() throws {
    let page = try String(
      contentsOf: Program.root.appendingPathComponent("docs/rules/PL401-stale-year.md"), encoding: .utf8)
    let explained = try Program.run("explain", "PL401", "--lang", "en").output
    let output = try #require(explained.components(separatedBy: "--only PL401 ke-hoach.yml\n").last)
    #expect(page.contains(try #require(output.components(separatedBy: "\n\nGood:").first)))
  }

  @Test func evidenceCountsExamplesAndFindings() throws {
    let folder = try Folder()
    try folder.write("xa/plan.yml", SamplePlan.clean.replacing("của trụ sở", "năm 2025"))
    let result = try Program.run("rules", "--evidence", "xa", "--format", "json", in: folder)
    #expect(result.status == 0, "\(result.output)")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let rules = try #require(report["rules"] as? [[String: Any]])
    let stale = try #require(rules.first { $0["code"] as? String == "PL401" })
    #expect(stale["findings"] as? Int == 1 && stale["files"] as? Int == 1)
    let bad = try #require(stale["bad"] as? [String: Int])
    #expect(bad["passed"] == bad["total"])
    #expect(try #require(stale["issued"] as? [String: Int])["total"] == 1)
    let text = try Program.run("rules", "--evidence", in: folder).output
    #expect(text.contains("PL401  stale-year") && !text.contains("Phát hiện"))
    #expect(try Program.run("rules", "xa", in: folder).status == 2)
    #expect(try Program.run("rules", "--evidence", "--format", "md").status == 2)
  }

  @Test func compileGivesTheResolvedPlan() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    let result = try Program.run("compile", "plan.yml", in: folder)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let plan = try #require(object)
    let tasks = try #require(plan["tasks"] as? [[String: Any]])
    let due = try #require(tasks.first?["due"] as? [String: Any])
    #expect(due["last"] as? String == "2027-09-30")
    let range = try #require(tasks.first?["range"] as? [String: Any])
    let start = try #require(range["start"] as? [String: Int])
    #expect(start["line"].map { $0 > 1 } == true)
    let document = try #require(plan["document"] as? [String: Any])
    #expect(document["subject"] as? String == "Chuyển đổi số năm 2027")
  }
}
