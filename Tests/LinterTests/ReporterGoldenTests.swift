import Foundation
import Linter
import PlanLang
import Testing

/// What the reports look like, byte for byte: files in `Golden`, renewed by `make golden`.
@Suite struct ReporterGoldenTests {
  /// Wide and combining characters before the mark, a place over several lines, a registry, the same fault five times.
  private static let plan = """
    plan: 1
    include: [../danh-muc.yml]
    document: {issuer: ubnd, year: 2027, subject: "Chuyển đổi số năm ${year}"}
    units:
      ubnd: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
      vhxh: {name: Phòng Văn hóa - Xã hội}
    tasks:
      - {title: Lễ hội 中文 he\u{301} năm 2024, lead: vhhx, due: Quý I/2027, output: Lễ hội}
      - title: "Nâng cấp
          mạng năm 2025"
        lead: syt
        due: 31/6/2027
        output: Mạng
      - {title: Việc năm 2021, lead: vhxh, due: Quý I/2027, output: A}
      - {title: Họp năm 2022, lead: vhxh, due: Quý I/2027, output: B}
      - {title: Mua năm 2023, lead: vhxh, due: Quý I/2027, output: C}
    units: {}
    """

  private static let registry = "registry: 1\nunits:\n  syt: {name: Sở Y tế}\n  so-y-te: {name: Sở  Y tế}\n"

  private func run() throws -> LintRun {
    let sources = SourceStore()
    let loader = MemoryLoader(["plans/xa/plan.yml": Self.plan, "plans/danh-muc.yml": Self.registry])
    let compiler = Compiler(sources: sources, loader: loader)
    var run = LintRun(Linter(), sources: sources)
    run.add([try compiler.compile(path: "plans/xa/plan.yml")])
    return run.finished()
  }

  @Test(arguments: [
    ("bao-cao.vi.txt", ReportFormat.text, Language.vi, false), ("bao-cao.en.txt", .text, .en, false),
    ("bao-cao.mau.txt", .text, .vi, true), ("bao-cao.json", .json, .vi, false),
    ("bao-cao.github.txt", .github, .en, false), ("bao-cao.sarif", .sarif, .vi, false),
    ("bao-cao.gitlab.json", .gitlab, .vi, false), ("bao-cao.junit.xml", .junit, .vi, false),
    ("bao-cao.checkstyle.xml", .checkstyle, .en, false),
  ])
  func report(_ file: String, _ format: ReportFormat, _ language: Language, _ isColored: Bool) throws {
    var options = ReportOptions(language: language)
    options.isColored = isColored
    options.version = "1.2.3"
    let bytes = Data(format.report(try run(), options))
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(file)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try bytes.write(to: golden)
    } else {
      #expect(String(decoding: bytes, as: UTF8.self) == (try String(contentsOf: golden, encoding: .utf8)))
    }
  }

  @Test func findingsOfASharedRegistryAreCountedOnce() throws {
    let sources = SourceStore()
    let loader = MemoryLoader([
      "plans/a/plan.yml": Self.plan, "plans/b/plan.yml": Self.plan, "plans/danh-muc.yml": Self.registry + "lạ: 1\n",
    ])
    let compiler = Compiler(sources: sources, loader: loader)
    var run = LintRun(Linter(), sources: sources)
    run.add(try ["a", "b"].map { try compiler.compile(path: "plans/\($0)/plan.yml") })
    run = run.finished()
    #expect(run.fileCount == 3)
    #expect(
      run.findings.count {
        sources[$0.diagnostic.range.file].name.hasSuffix("danh-muc.yml") && $0.diagnostic.code == Code(10)
      } == 1)
  }
}
