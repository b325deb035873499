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
  private(set) var files: Set<SourceID> = []
  private var ledger = SuppressionLedger()
  /// The files that were given to be linted and could be, with whether parts of them could not be read.
  private var linted: [SourceID: Bool] = [:]
  /// The configurations of files that another linter than the run's own has looked at.
  private var configurations: [SourceID: Configuration] = [:]

  /// A run that has looked at nothing yet.
  public init(_ linter: Linter, sources: SourceStore) {
    self.linter = linter
    self.sources = sources
  }

  /// Lints some files, and keeps nothing of them but their findings (and the bytes of a file that has any).
  public mutating func add(_ compilations: [Compilation]) {
    add(linter.lint(compilations, sources))
  }

  /// Takes in what was found in some files; a finding in a registry that several plans share is counted once.
  public mutating func add(_ files: [LintedFile]) {
    for file in files {
      let linter = file.linter
      self.files.insert(file.id)
      sources.rename(file.id, to: file.name)
      // A registry that was not given is called as the first plan that includes it calls it, whichever thread came first.
      for registry in file.registries where self.files.insert(registry.id).inserted {
        sources.rename(registry.id, to: registry.name)
      }
      if linter !== self.linter {
        configurations[file.id] = linter.configuration
        for registry in file.registries where configurations[registry.id] == nil {
          configurations[registry.id] = linter.shared
        }
      }
      if file.isReadable { linted[file.id] = file.isUnread }
      ledger.note(file.instructions) { $0 == file.id ? linter.configuration : linter.shared }
      for finding in ledger.filter(file.findings) where seen.insert(finding.diagnostic).inserted {
        findings.append(finding)
      }
    }
  }

  /// The whole run: the comments that hide findings are judged now, over all its files, and the findings put in the order
  /// in which they are printed.
  public consuming func finished() -> LintRun {
    findings += ledger.problems(wasAsked).map { LocatedFinding(diagnostic: $0, path: "") }
    sort()
    return self
  }

  /// Whether a rule has looked at a file, and would have found there what it finds: it is switched on, the file was given
  /// to be linted (a registry that is only included may have its fault in another plan), and could be read.
  func wasAsked(_ code: Code, _ file: SourceID) -> Bool {
    guard let isUnread = linted[file], let rule = RuleList.rule(code) else { return false }
    let configuration = configuration(of: file)
    return configuration.isOn(rule) && !(isUnread && rule.findsAbsence)
      && !(configuration.stage == .draft && rule.findsMoreAtIssue)
  }

  /// Whether a baseline may hide a finding.
  func isSuppressible(_ diagnostic: Diagnostic) -> Bool {
    configuration(of: diagnostic.range.file).isSuppressible(diagnostic.code)
  }

  private func configuration(of file: SourceID) -> Configuration { configurations[file] ?? linter.configuration }

  /// Takes out the findings at these positions and puts in others.
  mutating func replace(_ hidden: Set<Int>, with added: [Diagnostic]) {
    findings = findings.enumerated().filter { !hidden.contains($0.offset) }.map(\.element)
    findings += added.map { LocatedFinding(diagnostic: $0, path: "") }
    sort()
  }

  private mutating func sort() {
    guard !findings.isEmpty else { return }
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
  }
}

extension LintRun {
  /// The run with its errors alone.
  public var errors: LintRun {
    var run = self
    run.findings.removeAll { $0.diagnostic.severity < .error }
    return run
  }

  /// The run without what it says of baseline entries that no longer apply: they have just been taken out.
  public var withoutBaselineFindings: LintRun {
    var run = self
    run.findings.removeAll { $0.diagnostic.code == BaselineUse.code }
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

  /// The worst severity in each file that has a finding.
  public var worst: [SourceID: Severity] {
    Dictionary(findings.map { ($0.diagnostic.range.file, $0.diagnostic.severity) }, uniquingKeysWith: max)
  }

  /// The first fix of a finding that may be applied without asking, where this run is to mend it.
  func safeFix(of finding: Diagnostic) -> Fix? {
    linter.configuration.mends(finding.code) ? finding.fixes.first { $0.isSafe } : nil
  }

  /// How many findings have a safe fix.
  public var fixableCount: Int {
    findings.count { safeFix(of: $0.diagnostic) != nil }
  }
}

/// A finding and the path of the value that it is about.
public struct LocatedFinding: Sendable {
  /// The finding.
  public let diagnostic: Diagnostic
  /// Such as `tasks[3].title`; empty for a whole file.
  public let path: String
}
