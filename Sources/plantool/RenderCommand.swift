import ArgumentParser
import Glibc
import PlanLang
import Render

/// `plantool render`: one or all appendices of a plan, or the whole document.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract:
      "In phụ lục, cả văn bản, hoặc phiếu giao nhiệm vụ. / Prints a plan's appendices, the whole document, or a unit's slip."
  )

  @Argument(help: ArgumentHelp("Tệp kế hoạch. / Plan file.", valueName: "plan"), completion: .plans)
  var path: String

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "Mã phụ lục; mọi phụ lục nếu không nói. / Id of an appendix; all where left out.", valueName: "id"))
  var appendix: [String] = []

  @Flag(help: "Cả văn bản, kèm mọi phụ lục. / The whole document with its appendices.")
  var whole = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Phiếu giao nhiệm vụ cho đơn vị (mã hoặc tên); \(SlipChoice.all) là mọi đơn vị. / A unit's slip; \(SlipChoice.all) for every unit.",
      valueName: "unit"))
  var units: [String] = []

  @Option(
    help: "Dạng tệp; không viết thì theo đuôi tệp của -o. / Format; by the ending of -o where left out.")
  var to: PrintFormat?

  @OptionGroup var pdf: PDFOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Tệp hoặc thư mục; - là đầu ra chuẩn. / File or folder; - for standard output.", valueName: "file"),
    completion: .file())
  var output: String = "-"

  func run() throws {
    let workspace = try Workspace(settings: common.config)
    let compilation = try workspace.compile(path)
    let plan = try workspace.planWithoutErrors(compilation, common.choices)
    let templates = try workspace.templates(for: path)
    let isFolder = output.hasSuffix("/") || workspace.files.kind(of: output) == .folder
    let format = try format(isFolder: isFolder)
    let builder = try workspace.builder(of: plan, compilation, templates, hasData: format.readsData)
    // A printed text may well show the lines of a plan: its ending says what it is.
    if !isFolder, PrintFormat(rawValue: OutputName.ending(of: output)) == nil { try OutputFile.refusePlan(at: output) }
    let documents = try documents(of: plan, builder, format)
    if documents.count > 1, !isFolder { throw UsageError(.oneFileForSlips(documents.count)) }
    if format == .csv { for (_, document) in documents { try checkTables(of: document, isFolder: isFolder) } }
    let means = PrintMeans(
      templates: templates, pdf: format.needsConverter ? try PDFPrinter(with: pdf.pdfWith) : nil)
    // Everything is made before anything is written: where something fails, the old output stays as it was.
    var printed: [(target: String, bytes: [UInt8])] = []
    for (name, document) in documents {
      let files = isFolder ? format.files(of: document, named: name, path) : [(output, document)]
      for (name, document) in files {
        printed.append((isFolder ? FilePath.join(output, name) : name, try format.bytes(of: document, means)))
      }
    }
    if isFolder { try OutputFile.makeFolder(output) }
    for (target, bytes) in printed {
      try OutputFile.write(bytes, to: target)
      if target != "-" { Terminal.say(common.choices.language == .vi ? "đã in \(target)" : "printed \(target)") }
    }
  }

  /// What is printed, with the names of the files in a folder, without endings.
  private func documents(
    of plan: ResolvedPlan, _ builder: DocumentBuilder, _ format: PrintFormat
  ) throws(UsageError) -> [(name: String, document: RenderedDocument)] {
    if !units.isEmpty {
      return try SlipChoice.slips(for: units, of: plan, path: path, builder).map { slip in
        (OutputName.slip(for: slip.unit.id.string, of: path), slip.document)
      }
    }
    // A calendar of appendices by themselves would lack the deadlines of other tasks.
    if whole || format == .ics && appendix.isEmpty { return [(OutputName.whole(of: path), builder.whole())] }
    return [(OutputName.appendices(of: path), builder.appendices(only: try chosenAppendices(of: plan)))]
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
    guard output != "-", !isFolder else {
      let format = to ?? .md
      guard output == "-", !format.isText, isatty(STDOUT_FILENO) == 1 else { return format }
      throw UsageError(
        vi: "tệp \(format.rawValue) không hiện được trên màn hình: thêm -o TỆP, ví dụ -o phu-luc.\(format.rawValue)",
        en:
          "a \(format.rawValue) file cannot be shown on a terminal: add -o FILE, such as -o phu-luc.\(format.rawValue)"
      )
    }
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
    if whole, !appendix.isEmpty {
      throw ValidationError(
        "--whole in cả văn bản, không đi với --appendix / --whole prints everything; drop --appendix")
    }
    if !units.isEmpty, whole || !appendix.isEmpty {
      throw ValidationError(
        "--for in phiếu của đơn vị, không đi với --whole, --appendix / --for prints a unit's slip; drop --whole and --appendix"
      )
    }
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

/// How PDF files are made.
struct PDFOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Đổi ra PDF bằng chromium, weasyprint, libreoffice, hoặc đường dẫn một chương trình. / The converter for PDF files: one of these, or the path of a program.",
      valueName: "name"), completion: .list(PDFConverter.Kind.allCases.map(\.rawValue)))
  var pdfWith: String?
}

extension Message {
  fileprivate static func oneFileForSlips(_ count: Int) -> Message {
    Message(
      vi: "có \(count) phiếu, mỗi phiếu một tệp: viết -o THƯ-MỤC/, ví dụ -o phieu/",
      en: "there are \(count) slips, each a file of its own: write -o FOLDER/, such as -o phieu/")
  }
}
