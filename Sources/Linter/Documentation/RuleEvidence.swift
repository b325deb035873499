import PlanLang

/// What speaks for a rule: its examples, run in the program that is asked, and what it finds in real documents.
public struct RuleEvidence: Sendable {
  /// How many of some examples are as they should be.
  public struct Score: Hashable, Sendable {
    /// Those that are.
    public var passed = 0
    /// All of them.
    public var total = 0

    /// - Parameter problems: what is wrong with each example; nil where nothing is.
    init(_ problems: [String?]) {
      passed = problems.count { $0 == nil }
      total = problems.count
    }

    init() {}

    static func + (left: Score, right: Score) -> Score {
      var sum = left
      sum.passed += right.passed
      sum.total += right.total
      return sum
    }
  }

  /// The rule.
  public let rule: any Rule.Type
  /// Bad examples in which it finds exactly what is marked.
  public let bad: Score
  /// Bad examples whose fault stands in an issued document.
  public let issued: Score
  /// Good examples in which neither it nor any error finds anything.
  public let good: Score
  /// Its findings in the documents, and how many files they stand in; nil where there are no documents.
  public let found: (findings: Int, files: Int)?
  /// What is wrong with the examples that fail.
  public let problems: [String]

  /// Whether every example is as it should be.
  public var holds: Bool { problems.isEmpty }

  /// Runs the examples of a rule.
  ///
  /// - Parameter run: the documents, already linted; nil without any.
  public init(_ rule: any Rule.Type, in run: LintRun?) {
    self.rule = rule
    let bad = rule.documentation.bad.map { ($0.isIssued, ExampleRun($0).problem(asBadFor: rule)) }
    let good = rule.documentation.good.map { ExampleRun($0).problem(asGoodFor: rule) }
    self.bad = Score(bad.map(\.1))
    self.good = Score(good)
    issued = Score(bad.filter(\.0).map(\.1))
    problems = (bad.map(\.1) + good).compactMap { $0 }
    found = run.map { run in
      let findings = run.findings.filter { $0.diagnostic.code == rule.code }
      return (findings.count, Set(findings.map(\.diagnostic.range.file)).count)
    }
  }

  /// The evidence for every rule, by code.
  public static func all(in run: LintRun?) -> [RuleEvidence] {
    RuleList.all.map { RuleEvidence($0, in: run) }
  }
}
