import ArgumentParser
import PlanLang
import Render

/// `plantool render`: one or all appendices of a plan.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "In phụ lục của một kế hoạch. / Prints a plan's appendices.")

  @Argument(help: ArgumentHelp("Tệp kế hoạch. / Plan file.", valueName: "plan"))
  var path: String

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "Mã phụ lục; mọi phụ lục nếu không nói. / Id of an appendix; all where left out.", valueName: "id"))
  var appendix: [String] = []

  @Option(help: "md, html.")
  var to: PrintFormat = .md

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Tệp hoặc thư mục; - là đầu ra chuẩn. / File or folder; - for standard output.", valueName: "file"))
  var output: String = "-"

  func run() throws {
    let workspace = try Workspace(settings: common.config)
    let compilation = try workspace.compile(path)
    let plan = try workspace.planWithoutErrors(compilation, common)
    guard !plan.plan.appendices.isEmpty else {
      throw UsageError(vi: "“\(path)” không có phụ lục nào để in", en: "“\(path)” has no appendices to print")
    }
    let chosen = try appendix.isEmpty ? nil : appendix.map { id in try position(of: id, in: plan) }
    let document = DocumentBuilder(plan, provenance: workspace.provenance(of: compilation)).appendices(only: chosen)
    let bytes = try to.bytes(of: document, workspace.templates(for: path))
    let isFolder = output.hasSuffix("/") || workspace.files.kind(of: output) == .folder
    if isFolder { try OutputFile.makeFolder(output) }
    let target = isFolder ? FilePath.join(output, OutputName.appendices(of: path) + "." + to.rawValue) : output
    try OutputFile.write(bytes, to: target)
  }

  private func position(of id: String, in plan: ResolvedPlan) throws(UsageError) -> Int {
    if let index = plan.plan.appendices.firstIndex(where: { $0.id?.string == id }) { return index }
    let ids = plan.plan.appendices.compactMap { $0.id?.string }
    let list = ids.joined(separator: ", ")
    throw UsageError(
      vi: "không có phụ lục “\(id)”; kế hoạch có: \(list)", en: "there is no appendix “\(id)”; the plan has: \(list)")
  }
}

/// Names of printed files.
enum OutputName {
  /// Of all appendices of a plan, without an ending: `phu-luc`, or with the plan's own name where it is not plan.yml.
  static func appendices(of path: String) -> String {
    let stem = stem(of: path)
    return stem == "plan" ? "phu-luc" : "\(stem)-phu-luc"
  }

  /// A file's name without its ending.
  static func stem(of path: String) -> String {
    let name = FilePath.name(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
