import PlanLang

/// Something that goes wrong in plans, and how to find it.
///
/// One rule, one file in `Rules/`; `make generate` puts it on the list that the program, its documentation and its tests
/// work from. A rule sees the resolved plan and says what is wrong; it parses nothing that another stage has parsed.
public protocol Rule: Sendable {
  /// The code, which never changes and is never used again.
  static var code: Code { get }
  /// The name, in lower case with dashes.
  static var name: String { get }
  /// How bad its findings are where the settings say nothing.
  static var level: Severity { get }
  /// Whether the compiler makes its findings: the rule then cannot be switched off and checks nothing itself.
  static var isCompilers: Bool { get }
  /// Whether it says that something is not there. Such a rule is not asked of a plan with keys or values that could not be
  /// read: what it misses may stand in one of them.
  static var findsAbsence: Bool { get }
  /// Whether it finds things at stage issue that it lets pass at draft: then a comment or a baseline that hides one of
  /// them is not idle at draft.
  static var findsMoreAtIssue: Bool { get }
  /// What it finds, why that matters, and examples that the tests run.
  static var documentation: RuleDocumentation { get }

  /// Looks at one plan and adds what it finds to `findings`.
  static func check(_ context: LintContext, _ findings: inout Findings)
}

/// A rule that the compiler itself applies; it cannot be switched off.
public protocol CompilerRule: Rule {}

extension CompilerRule {
  /// Yes.
  public static var isCompilers: Bool { true }

  /// Nothing: the finding was made while compiling.
  public static func check(_ context: LintContext, _ findings: inout Findings) {}
}

extension Rule {
  /// No.
  public static var findsAbsence: Bool { false }

  /// No.
  public static var findsMoreAtIssue: Bool { false }

  /// No. Asked of each rule by name, since `self is any CompilerRule.Type` would search every conformance of the program.
  public static var isCompilers: Bool { false }
}

/// What `plantool explain` and the rule pages say of a rule.
public struct RuleDocumentation: Sendable {
  /// What it finds, in one sentence.
  public let summary: Message
  /// Why it matters to the reader of a signed plan.
  public let reason: Message
  /// Where it comes from: a clause of Decree 30/2020/ND-CP, or nil.
  public let source: String?
  /// Plans in which it must find exactly what is marked.
  public let bad: [RuleExample]
  /// Plans in which it must find nothing.
  public let good: [RuleExample]

  /// A rule's documentation; at least one bad and one good example.
  public init(summary: Message, reason: Message, source: String? = nil, bad: [RuleExample], good: [RuleExample]) {
    self.summary = summary
    self.reason = reason
    self.source = source
    self.bad = bad
    self.good = good
  }
}

/// A part of a plan, as YAML. What it lacks to be a whole plan, `ExamplePlan` adds.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
  /// The YAML, with ⟦ and ⟧ around what a bad example must be blamed for.
  public let marked: String
  /// Other files that it includes, by path.
  public private(set) var files: [String: String]
  /// How far the plan has come.
  public let stage: Stage
  /// Whether the fault (the figure, word, number or name) stands in a document that was issued.
  public private(set) var isIssued = false
  /// The YAML as the rule's safe fixes leave it; nil where that is not stated.
  public let fixed: String?

  /// An example with the files it includes, the stage at which it is looked at, and what `--fix` makes of it.
  public init(_ marked: String, files: [String: String] = [:], stage: Stage = .draft, fixed: String? = nil) {
    self.marked = marked
    self.files = files
    self.stage = stage
    self.fixed = fixed
  }

  /// The example with these files to include.
  func with(_ files: [String: String]) -> RuleExample {
    var example = self
    example.files = files
    return example
  }

  /// The example, as one whose fault stands in an issued document.
  public var issued: RuleExample {
    var example = self
    example.isIssued = true
    return example
  }

  /// An example of one file.
  public init(stringLiteral marked: String) {
    self.init(marked)
  }
}

extension String {
  /// An example whose fault (the figure, word, number or name) stands in an issued document.
  var issued: RuleExample { RuleExample(self).issued }
}
