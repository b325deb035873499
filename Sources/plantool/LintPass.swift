import Linter
import PlanLang

/// The files of one call of `lint`, ready to be linted once, or again when fixes have changed them.
struct LintPass {
  let paths: [String]
  /// The name of standard input; nil where files are linted.
  let standardInput: String?
  let choices: Choices
  let baselines: BaselineFiles
  /// How many threads there may be.
  let jobs: Int

  /// Lints them.
  ///
  /// - Parameters:
  ///   - overlay: bytes that stand for files' own, by canonical path.
  ///   - input: what standard input holds.
  func run(overlay: [String: [UInt8]] = [:], input: [UInt8]?) throws(UsageError) -> LintedFiles {
    let workspace = try Workspace(settings: choices.config, overlay: overlay, input: input)
    let first = standardInput ?? paths[0]
    let settings = try workspace.project(of: first).settings
    let baseline = try baselines.read(into: workspace.sources)
    let linters = ProjectLinters(workspace, choices)
    var linted = LintedFiles(
      workspace: workspace, run: try linters.run(for: first), language: choices.lang ?? settings.language ?? .vi)
    if let standardInput {
      linted.add(try linters.lint([try workspace.compileStandardInput(name: standardInput)]))
    } else {
      try linted.add(paths, choices, jobs: jobs)
    }
    linted.run = linted.run.finished()
    if let baseline { linted.apply(baseline, baselines) }
    return linted
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

  /// How many plans a thread holds in memory at once: a stage's and a rule's code is fetched once for them all.
  private static let batch = 16

  /// Files in batches for threads.
  static func batches(of files: [Workspace.Given]) -> [ArraySlice<Workspace.Given>] {
    stride(from: 0, to: files.count, by: batch).map { files[$0..<min($0 + batch, files.count)] }
  }

  /// Lints the files that `paths` name, on as many threads as there are processors. What comes of it does not depend on
  /// how many these are.
  ///
  /// - Parameters:
  ///   - choices: the options of the call; nil lints with the rules' own levels.
  ///   - jobs: how many threads there may be.
  mutating func add(
    _ paths: [String], _ choices: Choices?, jobs: Int = Threads.available
  ) throws(UsageError) {
    let files = try workspace.planFiles(paths).map(workspace.given)
    let batches = Self.batches(of: files)
    let makeWorkspace = workspace.maker
    let results = Threads.map(batches, count: jobs, worker: { ProjectLinters(makeWorkspace(), choices) }) {
      linters, batch in
      Result { () throws(UsageError) in try linters.lint(batch) }
    }
    for result in results { add(try result.get()) }
  }

  /// Takes in what was found in some files.
  mutating func add(_ files: [LintedFile]) {
    run.add(files)
    for file in files { isReadable[file.path] = file.isReadable }
  }

  /// Takes what a baseline remembers out of the finished run.
  mutating func apply(_ baseline: Baseline, _ files: BaselineFiles) {
    self.baseline = baseline.apply(to: &run, name: files.name, isGone: files.isGone)
  }
}
