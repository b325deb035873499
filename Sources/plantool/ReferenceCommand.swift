import ArgumentParser
import PlanLang

/// `plantool reference`: the language reference, from its chapters and the field table. For `make generate`, not for users.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference", abstract: "In tài liệu về ngôn ngữ. / Prints the language reference.",
    shouldDisplay: false)

  @Argument(
    help: ArgumentHelp("Thư mục các chương. / Folder of the chapters, taken by name.", valueName: "folder"))
  var folder: String

  @Option(help: "vi, en.")
  var lang: Language = .vi

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Tệp kết quả; - là đầu ra chuẩn. / File to write; - for standard output.", valueName: "file"))
  var output: String = "-"

  func run() throws {
    let files = FileSystem()
    var chapters: [String] = []
    do throws(SourceLoadError) {
      for entry in try files.entries(of: folder) where entry.name.hasSuffix(".md") {
        chapters.append(String(decoding: try files.contents(of: FilePath.join(folder, entry.name)), as: UTF8.self))
      }
    } catch {
      throw UsageError.cannotRead(error, folder)
    }
    try OutputFile.write(Array(LanguageReference.markdown(chapters, lang).utf8), to: output)
  }
}
