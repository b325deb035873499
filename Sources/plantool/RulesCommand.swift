import ArgumentParser
import Linter
import PlanLang

/// `plantool rules`: every rule with its level and what it finds.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Liệt kê các quy tắc. / Lists the rules.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, md }

  @Option(help: "text, json, md.")
  var format: Format = .text

  @Option(help: "vi, en.")
  var lang: Language = .vi

  func run() throws {
    try OutputFile.print(RuleCatalogue.list(format == .json ? .json : format == .md ? .markdown : .text, lang))
  }
}

/// `plantool explain CODE`: one rule with its reason and examples.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Giải thích một quy tắc. / Explains one rule.")

  @Argument(help: ArgumentHelp("Mã hoặc tên, ví dụ PL401. / Code or name, such as PL401.", valueName: "code"))
  var code: String

  @Option(help: "vi, en.")
  var lang: Language = .vi

  func run() throws {
    try OutputFile.print(RuleCatalogue.page(try RuleName.find(code), lang))
  }
}
