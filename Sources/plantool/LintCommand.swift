import ArgumentParser
import Linter
import PlanLang

/// `plantool lint`: compiles and checks; prints findings.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Soát kế hoạch và in những chỗ sai. / Checks plans and prints what is wrong.")

  @Argument(
    help: ArgumentHelp(
      "Tệp hoặc thư mục; - đọc từ đầu vào chuẩn. / Files or folders; - reads standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var common: CommonOptions

  @Option(help: "text, json, github.")
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp("Thêm một đầu ra, ví dụ json:FILE hay github:-. / One more output.", valueName: "format:file"))
  var output: [String] = []

  @Option(help: "Kết thúc với mã 1 từ mức này trở lên. / End with status 1 from this level.")
  var failOn: Severity = .error

  @Option(help: ArgumentHelp("Tên của đầu vào chuẩn. / Name of standard input.", valueName: "name"))
  var stdinName: String = "plan.yml"

  func run() throws {
    let workspace = try Workspace(settings: common.config)
    let outputs = try ReportOutput.parse(output, else: format)
    let isStandardInput = paths == ["-"]
    let settings = try workspace.project(of: isStandardInput ? stdinName : paths[0]).settings
    var run = LintRun(Linter(try common.configuration(settings)), sources: workspace.sources)
    if isStandardInput {
      run.add([try workspace.compileStandardInput(name: stdinName)])
    } else {
      try workspace.lint(paths, into: &run)
    }
    run = run.sorted()
    let language = common.lang ?? settings.language ?? .vi
    for output in outputs { try output.write(run, language) }
    if run.reaches(failOn) { throw ExitCode(ExitStatus.findings) }
  }
}

extension Workspace {
  /// How many plans are held in memory at once.
  private static let batch = 16

  /// Lints the plans and registries that `paths` name.
  func lint(_ paths: [String], into run: inout LintRun) throws(UsageError) {
    var rest = try planFiles(paths)[...]
    while !rest.isEmpty {
      run.add(try compile(rest.prefix(Self.batch)))
      rest = rest.dropFirst(Self.batch)
    }
  }
}

/// One report: its format, and the file it goes to.
struct ReportOutput {
  let format: ReportFormat
  let path: String

  /// The reports that the call asks for; where it names none, `format` on standard output.
  static func parse(_ words: [String], else format: ReportFormat) throws(UsageError) -> [ReportOutput] {
    guard !words.isEmpty else { return [ReportOutput(format: format, path: "-")] }
    var outputs: [ReportOutput] = []
    for word in words {
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, let format = ReportFormat(rawValue: parts[0]) else {
        let formats = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError(
          vi: "--output cần dạng ĐỊNH-DẠNG:TỆP, với \(formats); không đọc được “\(word)”",
          en: "--output needs FORMAT:FILE, with \(formats); “\(word)” is neither")
      }
      outputs.append(ReportOutput(format: format, path: parts[1]))
    }
    return outputs
  }

  func write(_ run: LintRun, _ language: Language) throws(UsageError) {
    let isColored = format == .text && path == "-" && Terminal.isColored
    try OutputFile.write(format.report(run, language: language, isColored: isColored), to: path)
  }
}
