import ArgumentParser
import Glibc
import PlanLang
import Render

/// `plantool render`: one or all appendices of a plan, or the whole document.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "In phụ lục, hoặc cả văn bản. / Prints a plan's appendices, or the whole document."
  )

  @Argument(help: ArgumentHelp("Tệp kế hoạch. / Plan file.", valueName: "plan"))
  var path: String

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "Mã phụ lục; mọi phụ lục nếu không nói. / Id of an appendix; all where left out.", valueName: "id"))
  var appendix: [String] = []

  @Flag(help: "Cả văn bản, kèm mọi phụ lục. / The whole document with its appendices.")
  var whole = false

  @Option(
    help: "\(PrintFormat.list); theo đuôi tệp của -o nếu không nói. / By the ending of -o where left out.")
  var to: PrintFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Tệp hoặc thư mục; - là đầu ra chuẩn. / File or folder; - for standard output.", valueName: "file"))
  var output: String = "-"

  func run() throws {
    let workspace = try Workspace(settings: common.config)
    let compilation = try workspace.compile(path)
    let plan = try workspace.planWithoutErrors(compilation, common)
    let builder = DocumentBuilder(
      plan.wording(try workspace.project(of: path).settings.deadlines),
      provenance: workspace.provenance(of: compilation), labels: try workspace.labels(for: path))
    let isFolder = output.hasSuffix("/") || workspace.files.kind(of: output) == .folder
    let format = try format(isFolder: isFolder)
    if output == "-", !format.isText, isatty(STDOUT_FILENO) != 0 {
      throw UsageError(
        vi: "tệp \(format.rawValue) không hiện được trên màn hình: thêm -o TỆP, ví dụ -o phu-luc.\(format.rawValue)",
        en:
          "a \(format.rawValue) file cannot be shown on a terminal: add -o FILE, such as -o phu-luc.\(format.rawValue)")
    }
    let isWhole = whole || format == .ics && appendix.isEmpty
    let document = isWhole ? builder.whole() : builder.appendices(only: try chosenAppendices(of: plan))
    if format == .csv { try checkTables(of: document, isFolder: isFolder) }
    let name = isWhole ? OutputName.whole(of: path) : OutputName.appendices(of: path)
    let files = isFolder ? format.files(of: document, named: name, path) : [(output, document)]
    let templates = try workspace.templates(for: path)
    let printed = try files.map { name, document throws(UsageError) in
      (isFolder ? FilePath.join(output, name) : name, try format.bytes(of: document, templates))
    }
    if isFolder { try OutputFile.makeFolder(output) }
    for (target, bytes) in printed {
      try OutputFile.write(bytes, to: target)
      if target != "-" { Terminal.say(common.language == .vi ? "đã in \(target)" : "printed \(target)") }
    }
  }

  /// A CSV file holds one table.
  private func checkTables(of document: RenderedDocument, isFolder: Bool) throws(UsageError) {
    let tables = document.tables
    if tables.isEmpty {
      throw UsageError(
        vi: "“\(path)” không có bảng nào để ghi ra CSV", en: "“\(path)” has no table to be written as CSV")
    }
    guard !isFolder, tables.count > 1 else { return }
    let ids = tables.map(\.id).joined(separator: ", ")
    throw UsageError(
      vi: "tệp CSV chỉ chứa một bảng, ở đây có \(tables.count): \(ids); chọn một phụ lục bằng --appendix, "
        + "hoặc -o THƯ-MỤC/ để mỗi bảng thành một tệp",
      en: "a CSV file holds one table and there are \(tables.count): \(ids); choose an appendix with --appendix, "
        + "or give -o FOLDER/ for a file a table")
  }

  /// What `--to` says, else what the file's ending says; the two must not disagree.
  private func format(isFolder: Bool) throws(UsageError) -> PrintFormat {
    guard output != "-", !isFolder else { return to ?? .md }
    let ending = OutputName.ending(of: output)
    let known = PrintFormat(rawValue: ending)
    let all = PrintFormat.list
    switch (to, known) {
    case (let to?, let known?) where to != known:
      throw UsageError(
        vi: "--to \(to.rawValue) mà tệp lại là “\(output)”: bỏ --to, hoặc đặt tên tệp có đuôi .\(to.rawValue)",
        en: "--to \(to.rawValue) but the file is “\(output)”: drop --to, or name it .\(to.rawValue)")
    case (let to?, _): return to
    case (nil, let known?): return known
    case (nil, nil):
      throw UsageError(
        vi: "không biết in “\(output)” theo dạng nào: đặt đuôi tệp hoặc --to là một trong \(all)",
        en: "cannot tell the format of “\(output)”: give it an ending, or --to, that is one of \(all)")
    }
  }

  func validate() throws {
    guard whole, !appendix.isEmpty else { return }
    throw ValidationError("--whole in cả văn bản, không đi với --appendix / --whole prints everything; drop --appendix")
  }

  private func chosenAppendices(of plan: ResolvedPlan) throws(UsageError) -> [Int]? {
    guard !plan.plan.appendices.isEmpty else {
      throw UsageError(
        vi: "“\(path)” không có phụ lục nào để in; muốn in cả văn bản thì thêm --whole",
        en: "“\(path)” has no appendices to print; add --whole for the whole document")
    }
    guard !appendix.isEmpty else { return nil }
    var positions: [Int] = []
    for id in appendix { positions.append(try position(of: id, in: plan)) }
    return positions
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

  /// Of the whole document: `ke-hoach`, or the plan's own name where it is not plan.yml.
  static func whole(of path: String) -> String {
    let stem = stem(of: path)
    return stem == "plan" ? "ke-hoach" : stem
  }

  /// Of one table of a plan: its id, with the plan's own name before it where it is not plan.yml.
  static func table(_ id: String, of path: String) -> String {
    let stem = stem(of: path)
    return stem == "plan" ? id : "\(stem)-\(id)"
  }

  /// The ending of a file's name, without its point; empty where it has none.
  static func ending(of path: String) -> String {
    let name = FilePath.name(of: path)
    return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]).lowercased() } ?? ""
  }

  /// A file's name without its ending.
  static func stem(of path: String) -> String {
    let name = FilePath.name(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
