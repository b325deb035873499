import Linter
import PlanLang
import Testing

@Suite struct BaselineTests {
  private let old = taskText("Mua sắm thiết bị năm 2025")
  private let other = taskText("Nâng cấp phần mềm năm 2024")

  private func project(_ tasks: String...) -> MemoryProject {
    MemoryProject(["xa/plan.yml": planText() + tasks.map { "  \($0)\n" }.joined()])
  }

  private func baseline(_ bytes: [UInt8], in run: LintRun) throws -> Baseline {
    try #require(Baseline.read(run.sources.add(name: "goc.json", bytes: bytes)).baseline)
  }

  /// The bytes of a baseline of a run.
  private func remembered(_ project: MemoryProject) throws -> [UInt8] {
    Baseline(of: try project.lint("xa/plan.yml")) { $0.name }.bytes
  }

  private func lint(_ project: MemoryProject, with bytes: [UInt8]) throws -> (LintRun, Baseline) {
    var run = try project.lint("xa/plan.yml")
    let kept = try baseline(bytes, in: run).apply(to: &run) { $0.name }
    return (run, kept)
  }

  @Test func hidesWhatItRemembersAndNothingElse() throws {
    let bytes = try remembered(project(old))
    #expect(try lint(project(old), with: bytes).0.codes == [])
    #expect(try lint(project(old, other), with: bytes).0.codes == ["PL401"])
  }

  @Test func survivesMovedLinesAndNewEntries() throws {
    let bytes = try remembered(project(old, other))
    var moved = project(taskText("Tập huấn"), "# một dòng", old, taskText("Kiểm tra"), other)
    moved.files["xa/plan.yml"] = "# đầu tệp\n\n" + (moved.files["xa/plan.yml"] ?? "")
    let (run, kept) = try lint(moved, with: bytes)
    #expect(run.codes == [])
    #expect(String(decoding: kept.bytes, as: UTF8.self).contains("\"tasks[3].title\""))
  }

  @Test func entriesThatNoLongerApplyAreReportedAtTheirPlace() throws {
    let bytes = try remembered(project(old, other))
    let (run, kept) = try lint(project(old), with: bytes)
    #expect(run.places == ["goc.json:10 PL023"])
    #expect(kept.count == 1)
    #expect(try lint(project(old), with: kept.bytes).0.codes == [])
  }

  @Test func countsAreKept() throws {
    let twice = project(taskText("Mua máy năm 2025 và sửa máy năm 2025"))
    let bytes = try remembered(twice)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"count\": 2"))
    let (run, kept) = try lint(project(taskText("Mua máy và sửa máy năm 2025")), with: bytes)
    #expect(run.codes == ["PL023"])
    #expect(run.findings[0].diagnostic.message.en.hasSuffix("no longer found 1 of 2 times"))
    #expect(kept.count == 1)
  }

  @Test func rulesAndFilesThatWereNotAskedAreNotJudged() throws {
    let bytes = try remembered(project(old))
    var partly = project(taskText("Mua sắm"))
    partly.configuration.only = [Code(402)]
    let (run, kept) = try lint(partly, with: bytes)
    #expect(run.codes == [])
    #expect(kept.bytes == bytes)
  }

  @Test func filesThatAreGoneAreReported() throws {
    let bytes = try remembered(project(old))
    var run = try MemoryProject(["khac/plan.yml": planText(taskText("Mua sắm"))]).lint("khac/plan.yml")
    let baseline = try baseline(bytes, in: run)
    var same = run
    baseline.apply(to: &same) { $0.name }
    #expect(same.codes == [])
    let kept = baseline.apply(to: &run, name: { $0.name }, isGone: { $0 == "xa/plan.yml" })
    #expect(run.codes == ["PL023"])
    #expect(kept.count == 0)
  }

  @Test func compilersAndMandatoryFindingsAreNotRemembered() throws {
    var broken = project(taskText("Mua sắm", due: "Quý V/2027"), old)
    #expect(Baseline(of: try broken.lint("xa/plan.yml")) { $0.name }.count == 1)
    let bytes = try remembered(project(old))
    broken.configuration.mandatory = [Code(401)]
    #expect(Baseline(of: try broken.lint("xa/plan.yml")) { $0.name }.count == 0)
    #expect(try lint(broken, with: bytes).0.codes.contains("PL401"))
  }

  @Test func readsWhatItWrites() throws {
    let odd = project(taskText("\"Mua \\\"máy\\\" \\\\ năm 2025\\tmới\""), old, other)
    let bytes = try remembered(odd)
    let (run, kept) = try lint(odd, with: bytes)
    #expect(run.codes == [])
    #expect(kept.bytes == bytes)
  }

  @Test(arguments: [
    ("{\"version\": 2, \"findings\": []}", "1:13", "--write-baseline"), ("[]", "1:1", "--write-baseline"),
    ("", "1:1", "--write-baseline"),
    ("{\"version\": 1, \"findings\": [{", "1:", ""), ("{\"version\": 1, \"finding\": []}", "1:16", "findings"),
    ("{\"version\": 1}", "1:1", "--write-baseline"), ("{\"version\": 1, \"findings\": {}}", "1:28", "--write-baseline"),
    (entry("\"code\": \"PL4O1\""), "2:23", ""), (entry("\"code\": \"stale-yaer\""), "2:23", "stale-year"),
    (entry("\"code\": \"PL010\""), "2:23", ""), (entry("\"code\": \"PL401\", \"count\": 0"), "2:41", ""),
    (entry("\"code\": \"PL401\", \"count\": 9223372036854775807"), "2:41", "leave “count” out"),
    (entry("\"code\": 401"), "2:23", "PL401"), (entry("\"code\": \"xyz\""), "2:23", "plantool rules"),
    ("{\"version\": 1, \"findings\": [\"PL401\"]}", "1:29", "--write-baseline"),
    ("\u{FEFF}{\"version\": 1,\r\n\"findings\": {}}", "2:13", "--write-baseline"),
    ("{\n<<<<<<< HEAD\n\"version\": 1\n=======\n>>>>>>> a\n}", "2:1", "delete the three lines"),
    (entry("\"code\": \"PL401\", \"kount\": 1"), "2:32", "count"), (entry("\"kode\": \"PL401\""), "2:15", "code"),
  ])
  func brokenFilesSayWhere(_ text: String, _ place: String, _ help: String) throws {
    let file = SourceStore().add(name: "goc.json", bytes: Array(text.utf8))
    let (baseline, diagnostic) = Baseline.read(file)
    #expect(baseline == nil)
    let found = try #require(diagnostic)
    let location = LineTable(file).location(at: Int(found.range.start))
    #expect("\(location.line):\(location.column)".hasPrefix(place), "\(location) \(found.message.en)")
    #expect(help.isEmpty || found.help?.en.contains(help) == true, "\(found)")
  }

  private static func entry(_ fields: String) -> String {
    "{\"version\": 1, \"findings\": [\n{\"file\": \"a\", \(fields), \"path\": \"\", \"text\": \"\"}\n]}"
  }
}
