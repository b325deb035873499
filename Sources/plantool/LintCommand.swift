import ArgumentParser
import Linter
import PlanLang

/// `plantool lint`: compiles and checks; prints findings.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Soát kế hoạch và in những chỗ sai. / Checks plans and prints what is wrong.")

  @Argument(
    help: ArgumentHelp(
      "Tệp hoặc thư mục; - đọc từ đầu vào chuẩn. / Files or folders; - reads standard input.", valueName: "path"),
    completion: .plans)
  var paths: [String]

  @OptionGroup var common: CommonOptions

  @Option(help: "Dạng báo cáo; không viết là text. / Form of the report; text where left out.")
  var format: ReportFormat?

  @Option(
    help: ArgumentHelp(
      "Thêm một đầu ra, ví dụ json:FILE hay github:-. / One more output, such as json:FILE or github:-.",
      valueName: "format:file"))
  var output: [String] = []

  @Option(help: "Kết thúc với mã 1 từ mức này trở lên. / End with status 1 from this level.")
  var failOn = LintCall.standardFailOn

  @Flag(help: "Sửa luôn những chỗ chắc chắn. / Applies the safe fixes.")
  var fix = false

  @Option(
    help: ArgumentHelp(
      "Bỏ qua những phát hiện đã ghi nhớ trong tệp. / Leaves out the findings that the file remembers.",
      valueName: "file"), completion: .baselines)
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Ghi nhớ mọi phát hiện vào tệp; cùng --baseline thì chỉ giữ những mục còn đúng. / Remembers every finding; with --baseline, keeps what still holds.",
      valueName: "file"), completion: .baselines)
  var writeBaseline: String?

  @Option(name: .shortAndLong, help: .jobs)
  var jobs: Int?

  @Option(help: ArgumentHelp("Tên của đầu vào chuẩn. / Name of standard input.", valueName: "name"))
  var stdinName = LintCall.standardInputName

  /// The call that these options make.
  var call: LintCall {
    LintCall(
      paths: paths, choices: common.choices, format: format, output: output, failOn: failOn, fix: fix,
      baseline: baseline, writeBaseline: writeBaseline, jobs: jobs, stdinName: stdinName)
  }

  func run() throws { try call.run() }
}

/// One report: its format, and the file it goes to.
struct ReportOutput {
  let format: ReportFormat
  let path: String

  /// The reports that the call asks for, each in a place of its own: `format` goes to standard output, as does text where
  /// the call asks for nothing.
  static func parse(_ words: [String], _ format: ReportFormat?) throws(UsageError) -> [ReportOutput] {
    var outputs: [ReportOutput] = []
    if let format = format ?? (words.isEmpty ? .text : nil) { outputs.append(ReportOutput(format: format, path: "-")) }
    for word in words {
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, let format = ReportFormat(rawValue: parts[0]) else {
        let formats = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError(
          vi: "--output cần dạng ĐỊNH-DẠNG:TỆP, với \(formats); không đọc được “\(word)”",
          en: "--output needs FORMAT:FILE, with \(formats); “\(word)” is neither")
      }
      guard !outputs.contains(where: { $0.path == parts[1] }) else {
        throw UsageError(
          vi: "hai đầu ra cùng ghi vào “\(parts[1])”; mỗi đầu ra cần một nơi riêng",
          en: "two outputs go to “\(parts[1])”; each needs a place of its own")
      }
      try OutputFile.refusePlan(at: parts[1])
      outputs.append(ReportOutput(format: format, path: parts[1]))
    }
    return outputs
  }

  /// - Parameter isErrors: whether what would go to standard output goes to standard error.
  func write(_ run: LintRun, _ options: ReportOptions, isErrors: Bool) throws(UsageError) {
    var options = options
    options.isColored = format == .text && path == "-" && !isErrors && Terminal.isColored
    let bytes = format.report(run, options)
    if path == "-", isErrors {
      try OutputFile.write(bytes, to: 2, name: "stderr")
    } else {
      try OutputFile.write(bytes, to: path)
    }
  }
}
