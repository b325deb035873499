import PlanLang

/// The findings of one run over some files, in the order in which they are printed.
public struct LintRun: Sendable {
  /// Files looked at, registries that were included among them.
  public private(set) var fileCount = 0
  /// Findings by file name, position, code.
  public private(set) var findings: [LocatedFinding] = []
  /// Where the files are.
  public let sources: SourceStore

  /// Lints every compilation; a finding in a registry that several plans share is counted once.
  public init(_ compilations: [Compilation], _ linter: Linter, sources: SourceStore) {
    self.sources = sources
    var seen: Set<Diagnostic> = []
    var files: Set<SourceID> = []
    for compilation in compilations {
      files.insert(compilation.file.id)
      // The built-in layouts have no path: nobody gave them to be checked.
      files.formUnion(compilation.registries.map(\.registry.file).filter { !$0.path.isEmpty }.map(\.id))
      for diagnostic in linter.findings(in: compilation, sources: sources) where seen.insert(diagnostic).inserted {
        findings.append(LocatedFinding(diagnostic: diagnostic, path: compilation.path(of: diagnostic.range)))
      }
    }
    fileCount = files.count
    let names = Dictionary(uniqueKeysWithValues: Set(findings.map(\.diagnostic.range.file)).map { ($0, sources[$0].name) })
    findings.sort { left, right in
      let (a, b) = (left.diagnostic, right.diagnostic)
      if a.range.file != b.range.file { return (names[a.range.file] ?? "") < (names[b.range.file] ?? "") }
      if a.range.start != b.range.start { return a.range.start < b.range.start }
      if a.range.end != b.range.end { return a.range.end < b.range.end }
      return a.code < b.code
    }
  }

  /// The run with its errors alone.
  public var errors: LintRun {
    var run = self
    run.findings.removeAll { $0.diagnostic.severity < .error }
    return run
  }

  /// How many findings there are of a severity.
  public func count(_ severity: Severity) -> Int {
    findings.count { $0.diagnostic.severity == severity }
  }

  /// Whether a finding is at `severity` or above.
  public func reaches(_ severity: Severity) -> Bool {
    findings.contains { $0.diagnostic.severity >= severity }
  }
}

/// A finding and the path of the value that it is about.
public struct LocatedFinding: Sendable {
  /// The finding.
  public let diagnostic: Diagnostic
  /// Such as `tasks[3].title`; empty for a whole file.
  public let path: String
}
