import Linter
import PlanLang

/// The files of one call of `lint`, ready to be linted once, or again when fixes have changed them.
struct LintPass {
  let paths: [String]
  /// The name of standard input; nil where files are linted.
  let standardInput: String?
  let common: CommonOptions
  let baselines: BaselineFiles

  /// Lints them.
  ///
  /// - Parameters:
  ///   - overlay: bytes that stand for files' own, by canonical path.
  ///   - input: what standard input holds.
  func run(overlay: [String: [UInt8]] = [:], input: [UInt8]?) throws(UsageError) -> LintedFiles {
    let workspace = try Workspace(settings: common.config, overlay: overlay, input: input)
    let settings = try workspace.project(of: standardInput ?? paths[0]).settings
    let baseline = try baselines.read(into: workspace.sources)
    var linted = LintedFiles(
      workspace: workspace, run: LintRun(Linter(try common.configuration(settings)), sources: workspace.sources),
      language: common.lang ?? settings.language ?? .vi)
    if let standardInput {
      linted.add([try workspace.compileStandardInput(name: standardInput)])
    } else {
      try workspace.compile(paths, inBatches: { linted.add($0) })
    }
    linted.run = linted.run.finished()
    if let baseline {
      linted.baseline = baseline.apply(to: &linted.run, name: baselines.name, isGone: baselines.isGone)
    }
    return linted
  }
}

extension Workspace {
  /// How many plans are held in memory at once.
  private static let batch = 16

  /// Compiles the files that `paths` name and hands them on, some at a time.
  func compile(_ paths: [String], inBatches body: ([Compilation]) -> Void) throws(UsageError) {
    var rest = try planFiles(paths)[...]
    while !rest.isEmpty {
      body(try compile(rest.prefix(Self.batch)))
      rest = rest.dropFirst(Self.batch)
    }
  }
}

/// What came of linting.
struct LintedFiles {
  let workspace: Workspace
  var run: LintRun
  let language: Language
  /// The baseline that was applied, without what no longer applies.
  var baseline: Baseline?
  /// The files that were given, by canonical path: whether each could be read as a plan or a registry.
  private(set) var isReadable: [String: Bool] = [:]

  init(workspace: Workspace, run: LintRun, language: Language) {
    self.workspace = workspace
    self.run = run
    self.language = language
  }

  mutating func add(_ compilations: [Compilation]) {
    run.add(compilations)
    for compilation in compilations { isReadable[compilation.file.path] = compilation.lintable != nil }
  }
}
