import PlanLang

/// A way to write the findings of a run.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: place, message, the line with the range marked.
  case text
  /// For programs: one JSON object.
  case json
  /// For GitHub Actions: workflow commands.
  case github

  /// The run as UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - language: of the messages.
  ///   - isColored: whether text output may use terminal colours.
  public func report(_ run: LintRun, language: Language, isColored: Bool = false) -> [UInt8] {
    switch self {
    case .text: TextReporter(run, language, isColored: isColored).bytes
    case .json: JSONReporter(run, language).bytes
    case .github: GitHubReporter(run, language).bytes
    }
  }
}

extension LocatedFinding {
  /// The name of its rule.
  var ruleName: String { RuleList.rule(diagnostic.code.description)?.name ?? "" }
}

/// The line tables of the files that findings stand in, each made once.
struct LineTables {
  private let sources: SourceStore
  private var tables: [SourceID: LineTable] = [:]

  init(_ sources: SourceStore) {
    self.sources = sources
  }

  mutating func table(_ file: SourceID) -> LineTable {
    if let table = tables[file] { return table }
    let table = LineTable(sources[file])
    tables[file] = table
    return table
  }

  /// Where a range starts and ends, for people.
  mutating func locations(_ range: SourceRange) -> (start: SourceLocation, end: SourceLocation) {
    let table = table(range.file)
    return (table.location(at: Int(range.start)), table.location(at: Int(range.end)))
  }
}
