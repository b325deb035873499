import ArgumentParser
import Linter
import PlanLang
import Render

/// The forms that a document can be printed in.
enum PrintFormat: String, CaseIterable, ExpressibleByArgument {
  case md, html, docx, pdf, xlsx, csv, ics, json

  /// Their names, for messages.
  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// Whether another program of the machine makes its files: `build` prints them only where it is asked to.
  var needsConverter: Bool {
    switch self {
    case .pdf: true
    case .md, .html, .docx, .xlsx, .csv, .ics, .json: false
    }
  }

  /// Whether its files are text, which a terminal can show.
  var isText: Bool {
    switch self {
    case .md, .html, .csv, .ics, .json: true
    case .docx, .pdf, .xlsx: false
    }
  }

  /// The document's bytes.
  func bytes(of document: RenderedDocument, _ means: PrintMeans) throws(UsageError) -> [UInt8] {
    do throws(RenderError) {
      switch self {
      case .md: return try MarkdownFormat(templates: means.templates).render(document)
      case .html: return try HTMLFormat(templates: means.templates).render(document)
      case .docx: return try DOCXFormat().render(document)
      case .xlsx: return try XLSXFormat().render(document)
      case .csv: return try CSVFormat().render(document)
      case .ics: return try ICSFormat().render(document)
      case .json: return try JSONFormat().render(document)
      case .pdf: break
      }
    } catch {
      throw UsageError(error)
    }
    return try means.pdfPrinter().bytes(of: document, means.templates)
  }

  /// The format of this name, in capital or small letters.
  init?(named name: String) {
    self.init(rawValue: name.lowercased())
  }

  /// What is said of a name that is no format's.
  static func unknown(_ name: String) -> Message {
    let nearest = NearestName.nearest(to: name, among: allCases.map(\.rawValue))
    return Message(
      vi: "không in được ra “\(name)”" + (nearest.map { "; có phải ý bạn là “\($0)”?" } ?? "; chỉ có: \(list)"),
      en: "there is no format “\(name)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "; there are: \(list)"))
  }

  /// The formats of `--to`: each word one or several with commas between, each format once, in the order of the list.
  ///
  /// - Throws: `UsageError` for a word that is none, with the one that was probably meant.
  static func formats(_ words: [String]) throws(UsageError) -> [PrintFormat] {
    var chosen: Set<PrintFormat> = []
    for word in words.flatMap({ $0.split(whereSeparator: { ",; ".contains($0) }) }).map(String.init) {
      guard let format = PrintFormat(named: word) else { throw UsageError(unknown(word)) }
      chosen.insert(format)
    }
    return allCases.filter(chosen.contains)
  }
}

extension PrintFormat {
  /// Whether `build` prints it without being asked: what people read and use, not what is made for other programs.
  var isUsual: Bool {
    switch self {
    case .md, .html, .docx, .xlsx, .ics: true
    case .pdf, .csv, .json: false
    }
  }

  /// Whether it shows what cells say as data, or the agenda; the others print words alone.
  var readsData: Bool {
    switch self {
    case .xlsx, .ics, .json: true
    case .md, .html, .docx, .pdf, .csv: false
    }
  }

  /// Whether a file is always about the plan as a whole, so that appendices by themselves get none: a calendar has every task,
  /// a workbook every table.
  var isOfWholePlan: Bool {
    switch self {
    case .xlsx, .ics: true
    case .md, .html, .docx, .pdf, .csv, .json: false
    }
  }

  /// Whether there is anything in the document that it could show.
  func canShow(_ document: RenderedDocument) -> Bool {
    switch self {
    case .xlsx, .csv: !document.tables.isEmpty
    case .ics: !document.agenda.entries.isEmpty
    case .md, .html, .docx, .pdf, .json: true
    }
  }

  /// The files that a document becomes in a folder: one, or one for each table where a file holds no more.
  ///
  /// - Parameters:
  ///   - name: of the only file, without an ending.
  ///   - path: the plan's.
  func files(of document: RenderedDocument, named name: String, _ path: String) -> [(name: String, RenderedDocument)] {
    guard self == .csv else { return [("\(name).\(rawValue)", document)] }
    return document.singleTables.map { ("\(OutputName.table($0.id, of: path)).\(rawValue)", $0.document) }
  }
}

/// What printing needs besides the document.
struct PrintMeans {
  /// The project's templates.
  let templates: TemplateStore
  /// What makes PDF files; nil looks for it when it is needed.
  let pdf: PDFPrinter?

  fileprivate func pdfPrinter() throws(UsageError) -> PDFPrinter {
    if let pdf { return pdf }
    return try PDFPrinter(with: nil)
  }
}

extension UsageError {
  /// A template that cannot be used.
  init(_ error: RenderError) {
    let place = error.line.map { "\(error.file):\($0)" } ?? error.file
    self.init(vi: "\(place): \(error.message.vi)", en: "\(place): \(error.message.en)")
  }
}

extension TemplateStore {
  /// The templates of a project: its folder's over the built-in ones.
  init(_ project: Project, _ files: FileSystem) throws(UsageError) {
    guard let folder = project.folder, let templates = project.settings.templates else {
      self.init()
      return
    }
    let path = FilePath.normalized(FilePath.join(folder, templates.string))
    guard files.kind(of: path) == .folder else {
      throw UsageError(
        vi:
          "\(FilePath.join(folder, Project.fileName)) nói thư mục mẫu là “\(templates.string)”, nhưng không có thư mục đó",
        en:
          "\(FilePath.join(folder, Project.fileName)) says the templates are in “\(templates.string)”, but there is no such folder"
      )
    }
    do throws(RenderError) {
      try self.init(
        folder: path, loader: files,
        list: { folder throws(SourceLoadError) in
          guard try files.find(folder) == .folder else { return [] }
          return try files.entries(of: folder).filter { !$0.isFolder }.map(\.name)
        })
    } catch {
      throw UsageError(error)
    }
  }
}

extension Workspace {
  /// Lays out what a compiled plan prints, as its project words deadlines and labels.
  ///
  /// - Parameter hasData: whether something reads the documents as data (``PrintFormat/readsData``).
  func builder(
    of plan: ResolvedPlan, _ compilation: Compilation, _ templates: TemplateStore, hasData: Bool = true
  ) throws(UsageError) -> DocumentBuilder {
    let settings = try project(ofFile: compilation.file.name).settings
    do throws(RenderError) {
      return DocumentBuilder(
        plan.wording(settings.deadlines), provenance: provenance(of: compilation), labels: try templates.labels(),
        hasData: hasData)
    } catch {
      throw UsageError(error)
    }
  }

  /// What a printed file says of its making: the program, and a hash over the plan and the registries it includes.
  private func provenance(of compilation: Compilation) -> Provenance {
    let files = [compilation.file] + compilation.registries.map(\.registry.file)
    return Provenance(
      version: Version.current, sources: SourceHash.sha256(of: files.map(\.bytes)),
      day: compilation.plan?.plan.document.date?.value)
  }
}
