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

  func run() throws {
    let baselines = try BaselineFiles(read: baseline, write: nil)
    let workspace = try Workspace(settings: common.config)
    let formats = try formats(workspace)
    // A converter that is not there is said before the work, not after it.
    let printer = formats.contains(where: \.needsConverter) ? try PDFPrinter(with: pdf.pdfWith) : nil
    let files = try workspace.planFiles(paths)
    let compilations = try workspace.compile(files.map(workspace.given)[...])
    let language = try common.lang ?? workspace.project(of: paths[0]).settings.language ?? .vi
    let linters = ProjectLinters(workspace, common)
    var run = try linters.run(for: paths[0])
    run.add(try linters.lint(compilations))
    run = run.finished()
    _ = try baselines.read(into: workspace.sources)?.apply(to: &run, name: baselines.name, isGone: baselines.isGone)
    let worst = run.worst
    try OutputFile.print(Terminal.report(run, language))
    let targets = OutputFolders(files, in: output)
    var printed = 0
    var written = 0
    var refused = 0
    for (path, compilation) in zip(files, compilations) {
      guard compilation.registry == nil else { continue }
      let sources = [compilation.file.id] + compilation.registries.map(\.registry.file.id)
      guard let plan = compilation.plan, sources.compactMap({ worst[$0] }).allSatisfy({ $0 < failOn }) else {
        refused += 1
        Terminal.say(language == .vi ? "chưa in \(path): còn lỗi" : "not printed: \(path) has errors")
        continue
      }
      let means = PrintMeans(templates: try workspace.templates(for: path), pdf: printer)
      written += try write(plan, compilation, workspace, formats, means, to: targets.folder(of: path))
      printed += 1
    }
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

  /// Prints a plan's documents and returns how many files they are. All of them are made before the first is written.
  private func write(
    _ plan: ResolvedPlan, _ compilation: Compilation, _ workspace: Workspace, _ formats: [PrintFormat],
    _ means: PrintMeans, to folder: String
  ) throws(UsageError) -> Int {
    let path = compilation.file.name
    let whole = try workspace.builder(of: plan, compilation, means.templates).whole()
    var documents = [(name: OutputName.whole(of: path), document: whole)]
    if !plan.plan.appendices.isEmpty { documents.append((OutputName.appendices(of: path), whole.appendicesAlone)) }
    var files: [(target: String, bytes: [UInt8])] = []
    for (name, document) in documents {
      for format in formats where format.canShow(document) {
        if format.isOfWholePlan, document.head == nil { continue }
        for (name, document) in format.files(of: document, named: name, path) {
          files.append((FilePath.join(folder, name), try format.bytes(of: document, means)))
        }
      }
    }
    try OutputFile.makeFolder(folder)
    for (target, bytes) in files {
      try OutputFile.write(bytes, to: target)
      Terminal.say("  \(target)")
    }
    return files.count
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
