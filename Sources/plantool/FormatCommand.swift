import ArgumentParser
import Linter
import PlanLang

extension KeySpelling: ExpressibleByArgument {}

/// `plantool fmt`: the canonical layout of plans, registries and settings.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Trình bày lại tệp kế hoạch theo một kiểu chung. / Rewrites plan files in one layout.",
    discussion: """
      Thứ tự khóa, thụt lề, dấu nháy được viết lại; chú thích, dòng trống và nội dung giữ nguyên.
      Tệp có neo và bí danh (&, *) giữ thứ tự khóa.

      Order of keys, indentation and quotes change; comments, blank lines and values stay.
      A file with anchors and aliases (&, *) keeps its order of keys.
      """)

  @Argument(
    help: ArgumentHelp(
      "Tệp hoặc thư mục; - đọc đầu vào chuẩn, in ra đầu ra chuẩn. / Files or folders; - reads standard input and writes standard output.",
      valueName: "path"), completion: .plans)
  var paths: [String]

  @Flag(help: "Chỉ kê tên những tệp sẽ thay đổi. / Only lists the files that would change.")
  var check = false

  @Option(help: "Viết khóa bằng tiếng Anh (en) hoặc tiếng Việt (vi). / Keys in English (en) or Vietnamese (vi).")
  var keys: KeySpelling?

  @Flag(help: "Đổi tên đơn vị thành mã ở chỗ cần mã. / Writes ids in place of units' names.")
  var ids = false

  @Option(help: "Ngôn ngữ thông báo: vi hoặc en. / Language of messages.")
  var lang: Language?

  @Option(help: ArgumentHelp("Tên của đầu vào chuẩn. / Name of standard input.", valueName: "name"))
  var stdinName: String = "plan.yml"

  func run() throws {
    let workspace = try Workspace(settings: nil)
    if paths == ["-"] {
      try formatStandardInput(workspace)
    } else {
      try formatFiles(workspace)
    }
  }

  private func formatFiles(_ workspace: Workspace) throws {
    let paths = try workspace.formattedFiles(paths)
    var outcome = Outcome()
    for path in paths {
      let file = try workspace.source(path)
      switch try format(file, workspace) {
      case .formatted(let bytes):
        if bytes != file.bytes { write(bytes, insteadOf: file.bytes, to: path, &outcome) }
        workspace.sources.release(file.id)
      case .refused(let compilation): outcome.refused.append(compilation)
      case .kept(let reason): outcome.kept.append((path, reason))
      }
    }
    try report(outcome, workspace, language(workspace, paths[0]))
  }

  /// Writes a file; one that cannot be written does not stop the others.
  private func write(_ bytes: [UInt8], insteadOf original: [UInt8], to path: String, _ outcome: inout Outcome) {
    do throws(UsageError) {
      if !check { try OutputFile.rewrite(bytes, at: path, insteadOf: original) }
      outcome.changed.append(path)
    } catch {
      outcome.unwritten.append(error.message)
    }
  }

  private func formatStandardInput(_ workspace: Workspace) throws {
    let file = try workspace.standardInput(name: stdinName)
    var outcome = Outcome()
    switch try format(file, workspace) {
    case .formatted(let bytes):
      if bytes != file.bytes { outcome.changed.append(stdinName) }
      if !check { try OutputFile.print(bytes) }
    case .refused(let compilation): outcome.refused.append(compilation)
    case .kept(let reason):
      outcome.kept.append((stdinName, reason))
      if !check { try OutputFile.print(file.bytes) }
    }
    try report(outcome, workspace, language(workspace, stdinName), isStandardInput: true)
  }

  private func format(_ written: SourceFile, _ workspace: Workspace) throws(UsageError) -> PlanFormatter.Result {
    var file = written
    if ids, let plan = try workspace.compiler(for: written.name).compile(written).plan {
      file = workspace.sources.add(name: written.name, path: written.path, bytes: UnitIDs.bytes(of: plan))
    }
    return PlanFormatter.format(file, keys: keys, isSettings: FilePath.name(of: file.name) == Project.fileName)
  }

  /// The language of messages; settings that cannot be used are no reason not to format.
  private func language(_ workspace: Workspace, _ path: String) -> Language {
    lang ?? (try? workspace.project(of: path))?.settings.language ?? .vi
  }

  private func report(
    _ outcome: Outcome, _ workspace: Workspace, _ language: Language, isStandardInput: Bool = false
  ) throws {
    if check {
      try OutputFile.print(Array(outcome.changed.map { $0 + "\n" }.joined().utf8))
    } else if !isStandardInput, !outcome.changed.isEmpty {
      Terminal.say(
        language == .vi
          ? "plantool: đã trình bày lại \(outcome.changed.count) tệp"
          : "plantool: rewrote \(outcome.changed.count) \(outcome.changed.count == 1 ? "file" : "files")")
    }
    if !outcome.refused.isEmpty {
      var run = LintRun(Linter(Configuration()), sources: workspace.sources)
      run.add(outcome.refused)
      run = run.finished()
      let report = Terminal.report(run, language, isColored: Terminal.isColored && !isStandardInput)
      // What is printed for standard input is the file.
      if isStandardInput, !check {
        try OutputFile.write(report, to: 2, name: "stderr")
      } else {
        try OutputFile.print(report)
      }
    }
    for (name, reason) in outcome.kept { Terminal.say("plantool: \(name): \(reason[language])") }
    for message in outcome.unwritten { Terminal.say("plantool: \(message[language])") }
    if !outcome.unwritten.isEmpty { throw ExitCode(ExitStatus.usage) }
    let isFaulty = !outcome.refused.isEmpty || !outcome.kept.isEmpty
    if isFaulty || check && !outcome.changed.isEmpty { throw ExitCode(ExitStatus.findings) }
  }

  /// What became of the files.
  private struct Outcome {
    var changed: [String] = []
    var refused: [Compilation] = []
    var kept: [(name: String, reason: Message)] = []
    /// What is said of files that could not be written.
    var unwritten: [Message] = []
  }
}
