import PlanLang

/// Which rules run, and how bad their findings are.
public struct Configuration: Sendable {
  /// How far the plans have come.
  public var stage = Stage.draft
  /// Levels that differ from the rules' own; nil switches a rule off.
  public var levels: [Code: Severity?] = [:]
  /// Only these rules; all where empty. The compiler's always run.
  public var only: Set<Code> = []
  /// Not these rules; the compiler's always run.
  public var ignored: Set<Code> = []
  /// Rules that a comment in a file cannot suppress, besides the compiler's.
  public var mandatory: Set<Code> = []
  /// The day on which the check is made, for comments that hold until a day; nil lets them all hold.
  public var today: CalendarDate?

  /// Every rule at its own level, stage draft.
  public init() {}

  /// Whether a rule's findings are wanted. Codes below 100 are the compiler's and always are.
  func selects(_ code: Code) -> Bool {
    code.number < 100 || (only.isEmpty || only.contains(code)) && !ignored.contains(code)
  }

  /// Whether `--fix` mends a rule's findings. The compiler's are always shown, but a call that names some rules, or leaves some
  /// out, means no other changes.
  func mends(_ code: Code) -> Bool { (only.isEmpty || only.contains(code)) && !ignored.contains(code) }

  /// The level of a rule; nil where it is switched off.
  func severity(of rule: any Rule.Type) -> Severity? {
    levels[rule.code] ?? rule.level
  }

  /// A finding that the compiler made, at the level of the settings; nil where it is not wanted.
  func adjusted(_ diagnostic: Diagnostic) -> Diagnostic? {
    guard selects(diagnostic.code) else { return nil }
    guard diagnostic.code.number >= 100, let level = levels[diagnostic.code] else { return diagnostic }
    var diagnostic = diagnostic
    guard let level else { return nil }
    diagnostic.severity = level
    return diagnostic
  }

  /// A finding in a file that plans of several folders share, found by the rules of one of them.
  func adjusted(_ diagnostic: Diagnostic, by folder: Configuration) -> Diagnostic? {
    let code = diagnostic.code
    guard code.number >= 100, folder.levels[code] != nil, levels[code] == nil else { return adjusted(diagnostic) }
    var diagnostic = diagnostic
    if let rule = RuleList.rule(code) { diagnostic.severity = rule.level }
    return adjusted(diagnostic)
  }

  /// Whether the findings of a rule are wanted at all.
  func isOn(_ rule: any Rule.Type) -> Bool { selects(rule.code) && severity(of: rule) != nil }

  /// Whether a comment in the file or a baseline may hide a finding.
  func isSuppressible(_ code: Code) -> Bool {
    code.number >= 100 && !mandatory.contains(code)
  }
}
