import ArgumentParser
import Linter
import PlanLang

/// `plantool rules`: every rule with its level and what it finds, or the evidence for it.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Liệt kê các quy tắc. / Lists the rules.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, md }

  @Option(help: "Dạng danh sách. / Form of the list.")
  var format: Format = .text

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  @Flag(
    help: """
      Chạy mọi ví dụ của từng quy tắc, đếm phát hiện trong thư mục. / Run each rule's examples, and count its findings \
      in the folder.
      """)
  var evidence = false

  @Argument(
    help: ArgumentHelp(
      "Với --evidence: thư mục kế hoạch đã ban hành. / With --evidence: a folder of real plans.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  func run() throws {
    guard evidence else {
      guard folder == nil else {
        throw UsageError(
          vi: "chỉ --evidence mới đọc một thư mục", en: "only --evidence reads a folder")
      }
      try OutputFile.print(RuleCatalogue.list(format == .json ? .json : format == .md ? .markdown : .text, lang))
      return
    }
    guard format != .md else {
      throw UsageError(vi: "--evidence có dạng text và json", en: "--evidence comes as text or json")
    }
    var documents: LintRun?
    if let folder {
      let workspace = try Workspace(settings: nil)
      // At the rules' own levels: what the project has switched off is evidence too.
      var linted = LintedFiles(
        workspace: workspace, run: LintRun(Linter(), sources: workspace.sources), language: lang)
      try linted.add([folder], nil)
      documents = linted.run.finished()
    }
    let report = EvidenceReport(in: documents)
    try OutputFile.print(format == .json ? report.json : Array(report.text(lang).utf8))
    if !report.holds { throw ExitCode(ExitStatus.findings) }
  }
}

/// `plantool explain CODE...`: rules with their reasons and examples.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Giải thích một quy tắc. / Explains one rule.")

  @Argument(
    help: ArgumentHelp("Mã hoặc tên, ví dụ PL401. / Codes or names, such as PL401.", valueName: "code"),
    completion: .rules)
  var codes: [String]

  @Flag(help: "Mọi ví dụ. / Every example.")
  var all = false

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  func run() throws {
    // Every name is looked up before anything is printed.
    var rules: [any Rule.Type] = []
    for word in codes.flatMap({ $0.split(separator: ",") }) { rules.append(try RuleName.find(String(word))) }
    let pages = rules.map { RulePage($0).text(lang, withAllExamples: all) }
    try OutputFile.print(Array(pages.joined(separator: "\n\n").utf8))
  }
}
