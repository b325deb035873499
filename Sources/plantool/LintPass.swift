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
      workspace: workspace, linter: Linter(try common.configuration(settings)),
      language: common.lang ?? settings.language ?? .vi)
    if let standardInput {
      linted.add([try workspace.compileStandardInput(name: standardInput)])
    } else {
      try linted.add(paths)
    }
    linted.run = linted.run.finished()
    if let baseline {
      linted.baseline = baseline.apply(to: &linted.run, name: baselines.name, isGone: baselines.isGone)
    }
    return linted
  }
}

/// What came of linting.
struct LintedFiles {
  let workspace: Workspace
  private let linter: Linter
  var run: LintRun
  let language: Language
  /// The baseline that was applied, without what no longer applies.
  var baseline: Baseline?
  /// The files that were given, by canonical path: whether each could be read as a plan or a registry.
  private(set) var isReadable: [String: Bool] = [:]

  init(workspace: Workspace, linter: Linter, language: Language) {
    self.workspace = workspace
    self.linter = linter
    run = LintRun(linter, sources: workspace.sources)
    self.language = language
  }

  /// How many plans a thread holds in memory at once: a stage's and a rule's code is fetched once for them all.
  private static let batch = 16

  /// Lints the files that `paths` name, on as many threads as there are processors. What comes of it does not depend on
  /// how many these are.
  mutating func add(_ paths: [String]) throws(UsageError) {
    let files = try workspace.planFiles(paths).map(workspace.given)
    let batches = stride(from: 0, to: files.count, by: Self.batch).map { files[$0..<min($0 + Self.batch, files.count)] }
    let linter = linter
    let results = Threads.map(batches, worker: workspace.maker) { workspace, batch in
      Result { () throws(UsageError) in linter.lint(try workspace.compile(batch), workspace.sources) }
    }
    for result in results { add(try result.get()) }
  }

  mutating func add(_ compilations: [Compilation]) {
    add(linter.lint(compilations, workspace.sources))
  }

  private mutating func add(_ files: [LintedFile]) {
    run.add(files)
    for file in files { isReadable[file.path] = file.isReadable }
  }
}
