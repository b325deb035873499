import ArgumentParser
import Linter
import PlanLang

/// `plantool compile`: the resolved plan as JSON, with source positions.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "In kế hoạch đã dịch thành JSON. / Prints the resolved plan as JSON.")

  @Argument(help: ArgumentHelp("Tệp kế hoạch. / Plan file.", valueName: "plan"), completion: .plans)
  var path: String

  @OptionGroup var common: CommonOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Tệp kết quả; - là đầu ra chuẩn. / File to write; - for standard output.", valueName: "file"),
    completion: .file())
  var output: String = "-"

  func run() throws {
    try OutputFile.refusePlan(at: output)
    let workspace = try Workspace(settings: common.config)
    let compilation = try workspace.compile(path)
    let plan = try workspace.planWithoutErrors(compilation, common.choices)
    try OutputFile.write(PlanJSON.bytes(of: plan), to: output)
  }
}

extension Workspace {
  /// The plan of a compilation that may be printed; one with errors is refused, its errors on standard output.
  func planWithoutErrors(_ compilation: Compilation, _ choices: Choices) throws -> ResolvedPlan {
    let settings = try project(of: compilation.file.name).settings
    let linters = ProjectLinters(self, choices)
    var run = try linters.run(for: compilation.file.name)
    run.add(try linters.lint([compilation]))
    run = run.finished()
    let language = choices.lang ?? settings.language ?? .vi
    if run.reaches(.error) {
      try OutputFile.print(Terminal.report(run.errors, language))
      Terminal.say(
        language == .vi
          ? "plantool: \(compilation.file.name) có lỗi nên chưa in; kết quả cũ (nếu có) giữ nguyên"
          : "plantool: \(compilation.file.name) has errors and was not printed; earlier output is as it was")
      throw ExitCode(ExitStatus.findings)
    }
    guard let plan = compilation.plan else { throw UsageError.registry(compilation.file.name) }
    return plan
  }
}
