import PlanLang

/// Runs the rules over compiled files.
public final class Linter: Sendable {
  /// The rules that run, with the level that the settings give each.
  private let rules: [(rule: any Rule.Type, severity: Severity)]
  let configuration: Configuration
  /// What holds for files that the plans share.
  let shared: Configuration
  private let runCache: RunCache

  /// The rules that `configuration` leaves switched on.
  ///
  /// - Parameter project: the linter of the project of which `configuration` holds for one folder: registries that the
  ///   folder's plans include are judged by its levels.
  public init(_ configuration: Configuration = Configuration(), in project: Linter? = nil) {
    self.configuration = configuration
    shared = project?.shared ?? configuration
    runCache = project?.runCache ?? RunCache()
    rules = RuleList.all.compactMap { rule in
      guard !rule.isCompilers, configuration.selects(rule.code) else { return nil }
      return configuration.severity(of: rule).map { (rule, $0) }
    }
  }

  /// The compiler's findings and the rules' for each file; those in registries that it includes are among them, and
  /// those that comments hide (see `LintRun`).
  ///
  /// Rule by rule over all the files: a rule's code is fetched once for them, which matters where there are hundreds.
  public func findings(in compilations: [Compilation]) -> [[Diagnostic]] {
    let contexts = compilations.map { compilation in
      compilation.lintable.map { LintContext($0, stage: configuration.stage, runCache: runCache) }
    }
    var findings = compilations.map(Findings.init)
    let isUnread = compilations.map(\.isUnread)
    for (rule, severity) in rules {
      for (index, context) in contexts.enumerated() {
        guard let context, !(rule.findsAbsence && isUnread[index]) else { continue }
        findings[index].code = rule.code
        findings[index].severity = severity
        rule.check(context, &findings[index])
      }
    }
    return zip(compilations, findings).map { compilation, findings in
      var diagnostics = compilation.diagnostics
      for registry in compilation.registries { diagnostics += registry.diagnostics }
      diagnostics += findings.diagnostics
      return diagnostics.compactMap { diagnostic in
        diagnostic.range.file == compilation.file.id
          ? configuration.adjusted(diagnostic) : shared.adjusted(diagnostic, by: configuration)
      }
    }
  }
}

extension Compilation {
  /// Whether some of its keys or values could not be read, so that what seems missing may stand in them.
  var isUnread: Bool { diagnostics.contains { [.unknownKey, .wrongType].contains($0.code) } }
}
