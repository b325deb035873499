import PlanLang

/// What speaks for a rule: its examples, run in the program that is asked, and what it finds in real documents.
public struct RuleEvidence: Sendable {
  /// How many of some examples are as they should be.
  public struct Score: Hashable, Sendable {
    /// Those that are.
    public var passed = 0
    /// All of them.
    public var total = 0

    static func + (left: Score, right: Score) -> Score {
      Score(passed: left.passed + right.passed, total: left.total + right.total)
    }
  }

  /// The rule.
  public let rule: any Rule.Type
  /// Bad examples in which it finds exactly what is marked.
  public let bad: Score
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
    var problems: [String] = []
    func score(_ examples: [RuleExample], _ problem: (RuleExample) -> String?) -> Score {
      let faults = examples.compactMap(problem)
      problems += faults
      return Score(passed: examples.count - faults.count, total: examples.count)
    }
    let documentation = rule.documentation
    bad = score(documentation.bad) { ExampleRun($0).problem(asBadFor: rule) }
    good = score(documentation.good) { ExampleRun($0).problem(asGoodFor: rule) }
    self.problems = problems
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
