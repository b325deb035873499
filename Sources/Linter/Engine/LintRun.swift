import PlanLang

/// The findings of one run over some files, in the order in which they are printed.
public struct LintRun: Sendable {
  /// Files looked at, registries that were included among them.
  public var fileCount: Int { files.count }
  /// Findings by file name, position, code.
  public private(set) var findings: [LocatedFinding] = []
  /// Where the files are.
  public let sources: SourceStore

  private let linter: Linter
  private var seen: Set<Diagnostic> = []
  private var files: Set<SourceID> = []

  /// A run that has looked at nothing yet.
  public init(_ linter: Linter, sources: SourceStore) {
    self.linter = linter
    self.sources = sources
  }

  /// Lints some files, and keeps nothing of them but their findings (and the bytes of a file that has any); a finding in
  /// a registry that several plans share is counted once. Returns the worst severity in each file and the registries
  /// that it includes.
  @discardableResult
  public mutating func add(_ compilations: [Compilation]) -> [Severity?] {
    zip(compilations, linter.findings(in: compilations, sources: sources)).map { compilation, diagnostics in
      files.insert(compilation.file.id)
      // The built-in layouts have no path: nobody gave them to be checked.
      for registry in compilation.registries where !registry.registry.file.path.isEmpty {
        files.insert(registry.registry.file.id)
      }
      for diagnostic in diagnostics where seen.insert(diagnostic).inserted {
        findings.append(LocatedFinding(diagnostic: diagnostic, path: compilation.path(of: diagnostic.range)))
      }
      if diagnostics.isEmpty { sources.release(compilation.file.id) }
      return diagnostics.map(\.severity).max()
    }
  }

  /// The run with its findings in the order in which they are printed.
  public consuming func sorted() -> LintRun {
    guard !findings.isEmpty else { return self }
    let names = Dictionary(
      findings.map { ($0.diagnostic.range.file, sources[$0.diagnostic.range.file].name) },
      uniquingKeysWith: { name, _ in name })
    findings.sort { left, right in
      let (a, b) = (left.diagnostic, right.diagnostic)
      if a.range.file != b.range.file { return (names[a.range.file] ?? "") < (names[b.range.file] ?? "") }
      if a.range.start != b.range.start { return a.range.start < b.range.start }
      if a.range.end != b.range.end { return a.range.end < b.range.end }
      return a.code < b.code
    }
    return self
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
