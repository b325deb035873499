import ArgumentParser
import Linter
import PlanLang
import Render

/// `plantool build`: lint, then every output of every plan, with a summary. The main job.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Soát rồi in mọi kế hoạch. / Checks and prints every plan.")

  @Argument(help: ArgumentHelp("Tệp hoặc thư mục. / Files or folders.", valueName: "path"))
  var paths: [String]

  @OptionGroup var common: CommonOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Thư mục kết quả. / Folder of the output.", valueName: "dir"))
  var output: String = "out"

  @Option(help: "Không in kế hoạch có chỗ sai từ mức này. / Do not print plans with findings from this level.")
  var failOn: Severity = .error

  @Option(
    help: ArgumentHelp(
      "Bỏ qua những phát hiện đã ghi nhớ trong tệp. / Leaves out the findings that the file remembers.",
      valueName: "file"))
  var baseline: String?

  func run() throws {
    let baselines = try BaselineFiles(read: baseline, write: nil)
    let workspace = try Workspace(settings: common.config)
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
    var refused = 0
    for (path, compilation) in zip(files, compilations) {
      guard compilation.registry == nil else { continue }
      let sources = [compilation.file.id] + compilation.registries.map(\.registry.file.id)
      guard let plan = compilation.plan, sources.compactMap({ worst[$0] }).allSatisfy({ $0 < failOn }) else {
        refused += 1
        Terminal.say(language == .vi ? "chưa in \(path): còn lỗi" : "not printed: \(path) has errors")
        continue
      }
      try write(plan, compilation, workspace, to: targets.folder(of: path))
      printed += 1
    }
    Terminal.say(
      language == .vi
        ? "đã in \(printed) kế hoạch vào \(output)/" + (refused > 0 ? ", chưa in \(refused)" : "")
        : "printed \(printed) plans to \(output)/" + (refused > 0 ? ", refused \(refused)" : ""))
    if refused > 0 || run.reaches(failOn) { throw ExitCode(ExitStatus.findings) }
  }

  private func write(_ plan: ResolvedPlan, _ compilation: Compilation, _ workspace: Workspace, to folder: String)
    throws(UsageError)
  {
    let path = compilation.file.name
    let builder = DocumentBuilder(
      plan.wording(try workspace.project(of: path).settings.deadlines),
      provenance: workspace.provenance(of: compilation), labels: try workspace.labels(for: path))
    var documents = [(name: OutputName.whole(of: path), document: builder.whole())]
    if !plan.plan.appendices.isEmpty { documents.append((OutputName.appendices(of: path), builder.appendices())) }
    let templates = try workspace.templates(for: path)
    try OutputFile.makeFolder(folder)
    for (name, document) in documents {
      for format in PrintFormat.allCases where format.isUsual && format.canShow(document) {
        if format.isOfWholePlan, document.head == nil { continue }
        for (name, document) in format.files(of: document, named: name, path) {
          let target = FilePath.join(folder, name)
          try OutputFile.write(format.bytes(of: document, templates), to: target)
          Terminal.say("  \(target)")
        }
      }
    }
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
