import ArgumentParser
import Linter
import PlanLang

/// One call of `lint`.
struct LintCall: Hashable {
  static let standardFailOn = Severity.error
  static let standardInputName = "plan.yml"

  /// Files and folders; `-` alone is standard input.
  var paths: [String]
  var choices = Choices()
  /// What goes to standard output; nil: text, where nothing else is asked for.
  var format: ReportFormat?
  /// Reports in files, each FORMAT:FILE.
  var output: [String] = []
  /// From this level on the call ends with status 1.
  var failOn = Self.standardFailOn
  /// Whether safe fixes are applied.
  var fix = false
  /// The baseline that is read, and the one that is written.
  var baseline: String?
  var writeBaseline: String?
  /// How many threads there may be; nil: as many as processors.
  var jobs: Int?
  /// What standard input is called.
  var stdinName = Self.standardInputName

  func run() throws {
    let outputs = try ReportOutput.parse(output, format)
    let isStandardInput = paths == ["-"]
    let baselines = try BaselineFiles(read: baseline, write: writeBaseline)
    let pass = LintPass(
      paths: paths, standardInput: isStandardInput ? stdinName : nil, choices: choices, baselines: baselines,
      jobs: try Threads.count(jobs))
    let input = isStandardInput ? try Workspace(settings: nil).standardInput(name: stdinName).bytes : nil
    var linted = try pass.run(input: input)
    var isRefused = false
    if fix {
      var loop = FixLoop(pass, linted, input: input)
      try loop.run()
      isRefused = try loop.write()
      linted = loop.linted
    }
    let language = linted.language
    try baselines.write(&linted, language)
    var options = ReportOptions(language: language)
    options.version = Version.current
    options.root = linted.workspace.files.canonicalPath(".")
    options.failOn = failOn
    // What is printed for standard input is the mended file.
    for output in outputs { try output.write(linted.run, options, isErrors: isStandardInput && fix) }
    if isRefused { throw ExitCode(ExitStatus.usage) }
    if linted.run.reaches(failOn) { throw ExitCode(ExitStatus.findings) }
  }
}
