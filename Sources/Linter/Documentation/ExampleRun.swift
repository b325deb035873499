import PlanLang

/// An example compiled and linted in memory: what the tests, the rule pages and `plantool rules --evidence` go by.
public struct ExampleRun {
  /// The plan that was linted.
  public let source: String
  /// Every rule's findings in it.
  public let findings: [Diagnostic]
  /// Its path, as reports name it.
  let path: String
  private let plan: ExamplePlan
  private let compilation: Compilation?
  private let example: RuleExample
  private let sources = SourceStore()

  /// The finished run, for reports and fixes.
  public let run: LintRun

  /// Compiles and lints `example`, completed to a whole plan, as of a day in the middle of 2027. An example that is a
  /// baseline is applied to the plan that it brings.
  public init(_ example: RuleExample, configuration: Configuration = Configuration()) {
    self.example = example
    plan = ExamplePlan(example)
    source = plan.source
    let isBaseline = source.hasPrefix("{")
    // What it includes is written as seen from this folder.
    path = example.files.isEmpty ? "ke-hoach.yml" : "plans/example/plan.yml"
    let own = isBaseline ? [:] : [path: plan.source]
    let compiler = Compiler(sources: sources, loader: MemoryLoader(example.files.merging(own) { $1 }))
    compilation = try? compiler.compile(path: path)
    var configuration = configuration
    configuration.stage = example.stage
    configuration.today = configuration.today ?? CalendarDate(year: 2027, month: 6, day: 15)
    var run = LintRun(Linter(configuration), sources: sources)
    if let compilation { run.add([compilation]) }
    run = run.finished()
    if isBaseline {
      let file = sources.add(name: "baseline.json", bytes: Array(source.utf8))
      _ = Baseline.read(file).baseline?.apply(to: &run) { $0.name }
    }
    self.run = run
    findings = run.findings.map(\.diagnostic)
  }

  /// Each mark as `start-end “words”`.
  public var markedWords: [String] {
    let bytes = Array(source.utf8)
    return plan.marks.map { "\($0.lowerBound)-\($0.upperBound) “\(String(decoding: bytes[$0], as: UTF8.self))”" }
  }

  /// A finding's place in the same form.
  public func words(_ finding: Diagnostic) -> String {
    let range = finding.range.offsets
    return "\(range.lowerBound)-\(range.upperBound) “\(blamedWords(finding))”"
  }

  /// Every finding on a line of its own.
  public var summary: String { findings.map { "\($0.code) \(words($0)) \($0.message.vi)" }.joined(separator: "\n") }

  /// What keeps a bad example from being one: the rule must find exactly what is marked. Nil where it does.
  public func problem(asBadFor rule: any Rule.Type) -> String? {
    let found = findings.filter { $0.code == rule.code }.map(words).sorted()
    let expected = markedWords.sorted()
    if expected.isEmpty { return "the example marks nothing:\n\(source)" }
    if found == expected { return problemOfFix(for: rule) }
    return "marked: \(expected.joined(separator: ", ")); found: \(found.joined(separator: ", "))\nin\n\(source)\n"
      + "all findings: \(summary)"
  }

  /// What is wrong with the text that the example states for its safe fixes; nil where it states none.
  private func problemOfFix(for rule: any Rule.Type) -> String? {
    guard let fixed = example.fixed else { return nil }
    let expected = ExamplePlan(RuleExample(fixed)).source
    let mended = self.fixed(by: rule)
    // Byte for byte: decomposed letters are equal to composed ones as strings.
    return mended.utf8.elementsEqual(expected.utf8) ? nil : "fixed:\n\(mended)\nstated:\n\(expected)"
  }

  /// The plan after the safe fixes of a rule.
  public func fixed(by rule: any Rule.Type) -> String {
    var configuration = Configuration()
    configuration.only = [rule.code]
    var run = ExampleRun(example, configuration: configuration)
    for _ in 0..<8 {
      guard let bytes = Fixer.apply(run.run, where: { $0.path == path }).files.first?.value else { break }
      let next = RuleExample.whole(String(decoding: bytes, as: UTF8.self), files: example.files, stage: example.stage)
      run = ExampleRun(next, configuration: configuration)
    }
    return run.source
  }

  /// What keeps a good example from being one: neither the rule nor any error may find anything. Nil where none does.
  public func problem(asGoodFor rule: any Rule.Type) -> String? {
    let found = findings.filter { $0.code == rule.code || $0.severity == .error }
    return found.isEmpty ? nil : "in\n\(source)\nall findings: \(summary)"
  }

  /// The words that a finding blames.
  func blamedWords(_ finding: Diagnostic) -> String {
    String(decoding: sources[finding.range.file].bytes[finding.range.offsets], as: UTF8.self)
  }

  /// The line of the example, from 1, that a finding stands in; nil where it stands in another file.
  func line(of finding: Diagnostic) -> Int? {
    guard finding.range.file == compilation?.file.id else { return nil }
    return LineTable(sources[finding.range.file]).line(at: Int(finding.range.start)) - plan.linesBefore
  }

  /// What `plantool lint --only CODE` prints of it.
  func report(only code: Code, _ language: Language) -> String {
    var configuration = Configuration()
    configuration.only = [code]
    let only = ExampleRun(example, configuration: configuration)
    return String(decoding: ReportFormat.text.report(only.run, ReportOptions(language: language)), as: UTF8.self)
  }
}
