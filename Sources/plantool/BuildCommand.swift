import ArgumentParser
import Linter
import PlanLang
import Render

/// `plantool build`: lint, then every output of every plan, with a summary. The main job.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Soát rồi in mọi kế hoạch. / Checks and prints every plan.")

  @Argument(help: ArgumentHelp("Tệp hoặc thư mục. / Files or folders.", valueName: "path"), completion: .plans)
  var paths: [String]

  @OptionGroup var common: CommonOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Thư mục kết quả. / Folder of the output.", valueName: "dir"),
    completion: .directory)
  var output: String = "out"

  @Option(
    help: ArgumentHelp(
      "Các dạng tệp: \(PrintFormat.list); không viết là những dạng người đọc và dùng, không cần chương trình khác. / Formats; where left out, those that people read and use and that need no other program.",
      valueName: "format,..."), completion: .printFormats)
  var to: [String] = []

  @OptionGroup var pdf: PDFOptions

  @Option(help: "Không in kế hoạch có chỗ sai từ mức này. / Do not print plans with findings from this level.")
  var failOn: Severity = .error

  @Option(
    help: ArgumentHelp(
      "Bỏ qua những phát hiện đã ghi nhớ trong tệp. / Leaves out the findings that the file remembers.",
      valueName: "file"), completion: .baselines)
  var baseline: String?

  @Option(name: .shortAndLong, help: .jobs)
  var jobs: Int?

  func run() throws {
    let jobs = try Threads.count(jobs)
    let baselines = try BaselineFiles(read: baseline, write: nil)
    let workspace = try Workspace(settings: common.config)
    let formats = try formats(workspace)
    // A converter that is not there is said before the work, not after it.
    let printer = formats.contains(where: \.needsConverter) ? try PDFPrinter(with: pdf.pdfWith) : nil
    let files = try workspace.planFiles(paths)
    let language = try common.lang ?? workspace.project(of: paths[0]).settings.language ?? .vi
    let built = try BuildPass(choices: common.choices, formats: formats).run(files, workspace, jobs: jobs)
    var run = try ProjectLinters(workspace, common.choices).run(for: paths[0])
    run.add(built.map(\.linted))
    run = run.finished()
    _ = try baselines.read(into: workspace.sources)?.apply(to: &run, name: baselines.name, isGone: baselines.isGone)
    let worst = run.worst
    try OutputFile.print(Terminal.report(run, language))
    let targets = OutputFolders(files, in: output)
    var batch = OutputBatch()
    var printed = 0
    var written = 0
    var refused = 0
    for plan in built where !plan.isRegistry {
      guard let files = plan.printed, plan.sources.compactMap({ worst[$0] }).allSatisfy({ $0 < failOn }) else {
        refused += 1
        batch.add(line: language == .vi ? "chưa in \(plan.path): còn lỗi" : "not printed: \(plan.path) has errors")
        continue
      }
      let bytes: [(name: String, bytes: [UInt8])]
      do throws(UsageError) {
        bytes = try files.get().map { file throws(UsageError) in (file.name, try file.bytes(printer)) }
      } catch {
        // The plans before it are whole.
        try batch.flush()
        throw error
      }
      try batch.add(bytes, in: targets.folder(of: plan.path))
      written += bytes.count
      printed += 1
    }
    try batch.flush()
    let kinds = formats.map(\.rawValue).joined(separator: ", ")
    Terminal.say(
      language == .vi
        ? "đã in \(printed) kế hoạch (\(written) tệp \(kinds)) vào \(output)/"
          + (refused > 0 ? ", chưa in \(refused)" : "")
        : "printed \(printed) plans (\(written) files: \(kinds)) to \(output)/"
          + (refused > 0 ? ", refused \(refused)" : ""))
    if refused > 0 || run.reaches(failOn) { throw ExitCode(ExitStatus.findings) }
  }

  /// What the call says, else the settings, else what people read and use and needs no other program.
  private func formats(_ workspace: Workspace) throws(UsageError) -> [PrintFormat] {
    let written = try to.isEmpty ? workspace.project(of: paths[0]).settings.outputs.map(\.string) : to
    if written.isEmpty { return PrintFormat.allCases.filter(\.isUsual) }
    let formats = try PrintFormat.formats(written)
    guard formats.isEmpty else { return formats }
    let list = PrintFormat.list
    throw UsageError(vi: "--to cần ít nhất một dạng: \(list)", en: "--to needs a format: \(list)")
  }
}

/// Where the files of each plan go: a folder named after the plan's own, told apart where two have the same name.
struct OutputFolders {
  private let folders: [String: String]

  init(_ paths: [String], in output: String) {
    var folders: [String: String] = [:]
    var owners: [String: String] = [:]
    for path in paths {
      let source = FilePath.folder(of: path)
      let name = source == "." ? "ke-hoach" : FilePath.name(of: source)
      var target = FilePath.join(output, name)
      var count = 2
      while let owner = owners[target], owner != source {
        target = FilePath.join(output, "\(name)-\(count)")
        count += 1
      }
      owners[target] = source
      folders[path] = target
    }
    self.folders = folders
  }

  func folder(of path: String) -> String { folders[path] ?? "." }
}
