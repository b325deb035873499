import ArgumentParser
import Linter
import PlanLang

/// `plantool rule-pages`: a page about each rule, and their index. For `make generate`, not for users.
struct RulePagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule-pages", abstract: "Viết trang của từng quy tắc. / Writes a page about each rule.",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("Thư mục kết quả. / Folder to write to.", valueName: "folder"))
  var folder: String

  func run() throws {
    try OutputFile.makeFolder(folder)
    for (name, text) in RuleIndex.files { try OutputFile.write(Array(text.utf8), to: FilePath.join(folder, name)) }
  }
}
