import PlanLang

/// Runs the rules over compiled files.
public struct Linter: Sendable {
  /// The rules that run, with the level that the settings give each.
  private let rules: [(rule: any Rule.Type, severity: Severity)]
  private let configuration: Configuration
  private let runCache = RunCache()

  /// The rules that `configuration` leaves switched on.
  public init(_ configuration: Configuration = Configuration()) {
    self.configuration = configuration
    rules = RuleList.all.compactMap { rule in
      guard !rule.isCompilers, configuration.selects(rule.code) else { return nil }
      return configuration.severity(of: rule).map { (rule, $0) }
    }
  }

  /// The compiler's findings and the rules' for one file; those in registries that it includes are among them.
  public func findings(in compilation: Compilation, sources: SourceStore) -> [Diagnostic] {
    var diagnostics = compilation.diagnostics
    for registry in compilation.registries { diagnostics += registry.diagnostics }
    if let plan = compilation.lintable {
      let context = LintContext(plan, stage: configuration.stage, runCache: runCache)
      var findings = Findings()
      for (rule, severity) in rules {
        findings.code = rule.code
        findings.severity = severity
        rule.check(context, &findings)
      }
      diagnostics += findings.diagnostics
    }
    return Suppressor.apply(
      diagnostics.compactMap(configuration.adjusted), compilation.instructions, configuration, sources)
  }
}
