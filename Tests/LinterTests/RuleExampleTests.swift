import Linter
import PlanLang
import Testing

/// Every rule against its own documentation: it finds exactly what a bad example marks, and nothing in a good one.
@Suite struct RuleExampleTests {
  static let names: [String] = RuleList.all.map { $0.name }

  @Test(arguments: names)
  func badExamplesAreFound(_ name: String) throws {
    let rule = try #require(RuleList.rule(name))
    #expect(!rule.documentation.bad.isEmpty)
    for example in rule.documentation.bad {
      let run = ExampleRun(example)
      let found = run.findings.filter { $0.code == rule.code }.map { run.words($0) }.sorted()
      let expected = run.markedWords.sorted()
      #expect(!expected.isEmpty, "the example marks nothing:\n\(example.marked)")
      #expect(found == expected, "in\n\(run.source)\nall findings: \(run.summary)")
    }
  }

  @Test(arguments: names)
  func goodExamplesAreClean(_ name: String) throws {
    let rule = try #require(RuleList.rule(name))
    #expect(!rule.documentation.good.isEmpty)
    for example in rule.documentation.good {
      let run = ExampleRun(example)
      let found = run.findings.filter { $0.code == rule.code || $0.severity == .error }
      #expect(found.isEmpty, "in\n\(run.source)\nall findings: \(run.summary)")
    }
  }

  @Test func codesAndNamesAreUnique() {
    #expect(Set(RuleList.all.map { $0.code }).count == RuleList.all.count)
    #expect(Set(Self.names).count == Self.names.count)
  }
}

/// An example compiled and linted in memory.
struct ExampleRun {
  let source: String
  let findings: [Diagnostic]
  private let marks: [Range<Int>]
  private let sources: SourceStore

  init(_ example: RuleExample, configuration: Configuration = Configuration()) {
    let (source, marks) = ExamplePlan.complete(example)
    var files = example.files
    files["plans/example/plan.yml"] = source
    sources = SourceStore()
    let compiler = Compiler(sources: sources, loader: MemoryLoader(files))
    let linter = Linter(configuration)
    let findings = (try? compiler.compile(path: "plans/example/plan.yml")).map { [sources] in
      linter.findings(in: [$0], sources: sources)[0]
    }
    self.source = source
    self.marks = marks
    self.findings = findings ?? []
  }

  /// Each mark as `start-end “words”`.
  var markedWords: [String] {
    let bytes = Array(source.utf8)
    return marks.map { "\($0.lowerBound)-\($0.upperBound) “\(String(decoding: bytes[$0], as: UTF8.self))”" }
  }

  /// A finding's place in the same form.
  func words(_ finding: Diagnostic) -> String {
    let bytes = sources[finding.range.file].bytes
    let range = finding.range.offsets
    return "\(range.lowerBound)-\(range.upperBound) “\(String(decoding: bytes[range], as: UTF8.self))”"
  }

  var summary: String { findings.map { "\($0.code) \(words($0)) \($0.message.vi)" }.joined(separator: "\n") }
}
