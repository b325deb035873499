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
    let first = standardInput ?? paths[0]
    let settings = try workspace.project(of: first).settings
    let baseline = try baselines.read(into: workspace.sources)
    let linters = ProjectLinters(workspace, common)
    var linted = LintedFiles(
      workspace: workspace, run: try linters.run(for: first), language: common.lang ?? settings.language ?? .vi)
    if let standardInput {
      try linted.add([try workspace.compileStandardInput(name: standardInput)], linters)
    } else {
      try workspace.compile(paths) { compilations throws(UsageError) in try linted.add(compilations, linters) }
    }
    linted.run = linted.run.finished()
    if let baseline { linted.apply(baseline, baselines) }
    return linted
  }
}

extension Workspace {
  /// How many plans are held in memory at once.
  private static let batch = 16

  /// Compiles the files that `paths` name and hands them on, some at a time.
  func compile(
    _ paths: [String], inBatches body: ([Compilation]) throws(UsageError) -> Void
  ) throws(UsageError) {
    var rest = try planFiles(paths)[...]
    while !rest.isEmpty {
      try body(try compile(rest.prefix(Self.batch)))
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

  mutating func add(_ compilations: [Compilation], _ linters: ProjectLinters) throws(UsageError) {
    try linters.add(compilations, to: &run)
    for compilation in compilations { isReadable[compilation.file.path] = compilation.lintable != nil }
  }

  /// Takes what a baseline remembers out of the finished run.
  mutating func apply(_ baseline: Baseline, _ files: BaselineFiles) {
    self.baseline = baseline.apply(to: &run, name: files.name, isGone: files.isGone)
  }
}
