import PlanLang

/// A way to write the findings of a run.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: place, message, the line with the range marked.
  case text
  /// For programs: one JSON object.
  case json
  /// For GitHub code scanning and other readers of SARIF 2.1.0.
  case sarif
  /// For GitHub Actions: workflow commands.
  case github
  /// For GitLab: a code quality report.
  case gitlab
  /// For what reads test results: a suite for each file, a failure for each finding that fails the run.
  case junit
  /// For what reads Checkstyle's XML.
  case checkstyle

  /// The run as UTF-8 bytes.
  public func report(_ run: LintRun, _ options: ReportOptions) -> [UInt8] {
    switch self {
    case .text: TextReporter(run, options.language, isColored: options.isColored).bytes
    case .json: JSONReporter(run, options.language).bytes
    case .sarif: SARIFReporter(run, options).bytes
    case .github: GitHubReporter(run, options).bytes
    case .gitlab: GitLabReporter(run, options).bytes
    case .junit: JUnitReporter(run, options).bytes
    case .checkstyle: CheckstyleReporter(run, options).bytes
    }
  }
}

/// What a report needs to know besides the findings.
public struct ReportOptions: Sendable {
  /// Language of the messages.
  public var language: Language
  /// Whether text may use terminal colours.
  public var isColored = false
  /// The program's version.
  public var version: String?
  /// Canonical path of the folder that file names are relative to; nil where it is not known.
  public var root: String?
  /// The severity from which findings fail the run.
  public var failOn = Severity.error

  /// Messages in `language`, everything else as usual.
  public init(language: Language) {
    self.language = language
  }

  /// The name of a file from the root, without `./`: the name that it was given by, where that does not lead out.
  func name(of file: SourceFile) -> String {
    let name = FilePath.normalized(file.name)
    guard name.hasPrefix("/") || name.hasPrefix("../"), let root, root != "/", file.path.hasPrefix(root + "/") else {
      return name
    }
    return String(file.path.dropFirst(root.utf8.count + 1))
  }
}

extension LocatedFinding {
  /// The name of its rule.
  var ruleName: String { RuleList.rule(diagnostic.code)?.name ?? "" }
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
