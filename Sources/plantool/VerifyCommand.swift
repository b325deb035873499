import ArgumentParser
import PlanLang
import Render

/// `plantool verify`: reads a printed file back and names everything in it that is no longer the plan's.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Đối chiếu tệp đã in với kế hoạch. / Holds a printed file against its plan.",
    discussion: """
      Đọc ngược tệp DOCX, HTML hoặc Markdown, kể cả khi đã sửa tay và lưu lại, rồi chỉ ra từng ô, hàng, dòng không còn như \
      kế hoạch. Số, ngày, người ký điền vào chỗ trống không tính là khác. Mã kết thúc: 0 không khác; 1 có chỗ khác; 2 không \
      đối chiếu được.

      Reads a DOCX, HTML or Markdown file back and names each cell, row and line that is no longer the plan's, \
      also where somebody edited and saved it. A number, a day or a signer filled in is no difference. Exit status: \
      0 nothing differs, 1 something does, 2 the file or the plan cannot be used.
      """)

  /// How the findings are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: ArgumentHelp("Tệp đã in. / Printed file.", valueName: "file"), completion: .printedFiles)
  var file: String

  @Argument(help: ArgumentHelp("Tệp kế hoạch. / Plan file.", valueName: "plan"), completion: .plans)
  var path: String

  @OptionGroup var common: CommonOptions

  @Option(help: "Dạng báo cáo. / Form of the report.")
  var format: Format = .text

  func run() throws {
    let workspace = try Workspace(settings: common.config)
    let printed = try workspace.printedFile(file)
    let compilation = try workspace.compile(path)
    let plan = try Self.plan(of: compilation)
    let means = PrintMeans(templates: try workspace.templates(for: path), pdf: nil)
    let builder = try workspace.builder(of: plan, compilation, means.templates)
    let slips = plan.unitsWithWork.compactMap(builder.slip)
    let verification = try Verifier(builder, slips: slips).verify(printed) { document throws(UsageError) in
      try PrintFormat(printed.format).printedAnew(document, means)
    }
    guard let verification else { throw foreign(printed) }
    let report = VerificationReport(verification, file: file, plan: path)
    switch format {
    case .text: try OutputFile.print(report.text(common.lang ?? workspace.project(of: path).settings.language ?? .vi))
    case .json: try OutputFile.print(report.json)
    }
    if !verification.differences.isEmpty { throw ExitCode(ExitStatus.findings) }
  }

  /// The plan, where it can be printed: one with errors says nothing that a file could be held against.
  private static func plan(of compilation: Compilation) throws(UsageError) -> ResolvedPlan {
    let name = compilation.file.name
    let errors = compilation.diagnostics.count { $0.severity == .error }
    guard errors == 0 else {
      throw UsageError(
        vi: "“\(name)” còn \(errors) lỗi nên chưa đối chiếu được; xem bằng: plantool lint \(name)",
        en: "“\(name)” has \(errors) errors, so nothing can be held against it; see: plantool lint \(name)")
    }
    guard let plan = compilation.plan else { throw UsageError.registry(name) }
    return plan
  }

  private func foreign(_ printed: PrintedFile) -> UsageError {
    if printed.version != nil || printed.sources != nil {
      return UsageError(
        vi: "“\(file)” do plantool in từ kế hoạch khác: gần như không có dòng và hàng nào của “\(path)”",
        en: "“\(file)” was printed by plantool from another plan: it has hardly any line or row of “\(path)”")
    }
    return UsageError(
      vi: "“\(file)” không phải bản in của “\(path)”: gần như không có dòng và hàng nào của kế hoạch này",
      en: "“\(file)” is no print of “\(path)”: it has hardly any of the plan's lines and rows")
  }
}

extension PrintFormat {
  /// The form that a file was read back in.
  init(_ format: PrintedFile.Format) {
    switch format {
    case .docx: self = .docx
    case .html: self = .html
    case .md: self = .md
    }
  }

  /// A document as a file of this form reads when it is printed now.
  fileprivate func printedAnew(_ document: RenderedDocument, _ means: PrintMeans) throws(UsageError)
    -> PrintedFile
  {
    let bytes = try bytes(of: document, means)
    do throws(ReadBackError) {
      return try PrintedFile(reading: bytes)
    } catch {
      throw UsageError(error.message)
    }
  }
}

extension Workspace {
  /// Reads a printed file back.
  fileprivate func printedFile(_ path: String) throws(UsageError) -> PrintedFile {
    let bytes: [UInt8]
    do throws(SourceLoadError) {
      bytes = try files.contents(of: path)
    } catch {
      throw .cannotRead(error, path)
    }
    do throws(ReadBackError) {
      return try PrintedFile(reading: bytes)
    } catch {
      throw UsageError(vi: "“\(path)”: \(error.message.vi)", en: "“\(path)”: \(error.message.en)")
    }
  }
}
