import PlanLang

/// Fingerprints of a run's findings: the same when lines move, and no two alike in one run.
struct Fingerprints {
  private let sources: SourceStore
  private let options: ReportOptions
  private var counts: [FindingIdentity: Int] = [:]

  init(_ sources: SourceStore, _ options: ReportOptions) {
    self.sources = sources
    self.options = options
  }

  /// The fingerprint of the next finding.
  mutating func next(_ finding: LocatedFinding) -> String {
    let file = options.name(of: sources[finding.diagnostic.range.file])
    let identity = FindingIdentity(finding, in: sources, file: file)
    let occurrence = counts[identity, default: 0]
    counts[identity] = occurrence + 1
    return identity.fingerprint(occurrence: occurrence)
  }
}
