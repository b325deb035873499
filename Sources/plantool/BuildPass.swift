import Linter
import PlanLang
import Render

/// The files of one call of `build`: linted and printed in batches, on as many threads as there are processors. What comes of
/// it does not depend on how many these are.
struct BuildPass: Sendable {
  let choices: Choices
  let formats: [PrintFormat]

  /// What came of one file.
  struct Built: Sendable {
    let path: String
    let linted: LintedFile
    /// The file and the registries that it includes.
    let sources: [SourceID]
    let isRegistry: Bool
    /// What is to be written; nil for what cannot be printed, whatever the rules say.
    let printed: Result<[PrintedFile], UsageError>?
  }

  /// A file that is to be written.
  struct PrintedFile: Sendable {
    let name: String
    let content: Content

    enum Content: Sendable {
      case bytes([UInt8])
      /// Made by another program, which is called only for plans that are written.
      case document(RenderedDocument, PrintFormat, TemplateStore)
    }

    /// The bytes of the file.
    func bytes(_ printer: PDFPrinter?) throws(UsageError) -> [UInt8] {
      switch content {
      case .bytes(let bytes): return bytes
      case .document(let document, let format, let templates):
        return try format.bytes(of: document, PrintMeans(templates: templates, pdf: printer))
      }
    }
  }

  /// What a thread works with.
  private final class Worker {
    let workspace: Workspace
    let linters: ProjectLinters

    init(_ workspace: Workspace, _ choices: Choices) {
      self.workspace = workspace
      linters = ProjectLinters(workspace, choices)
    }
  }

  /// Lints and prints files, in their order.
  ///
  /// - Throws: where a file cannot be read. What keeps a plan from being printed is in its result.
  func run(
    _ files: [String], _ workspace: Workspace, jobs: Int
  ) throws(UsageError) -> [Built] {
    let batches = LintedFiles.batches(of: files.map(workspace.given))
    let makeWorkspace = workspace.maker
    let results = Threads.map(batches, count: jobs, worker: { Worker(makeWorkspace(), choices) }) { worker, batch in
      Result { () throws(UsageError) in try build(batch, worker) }
    }
    var built: [Built] = []
    built.reserveCapacity(files.count)
    for result in results { built += try result.get() }
    return built
  }

  private func build(_ batch: ArraySlice<Workspace.Given>, _ worker: Worker) throws(UsageError) -> [Built] {
    let compilations = try worker.workspace.compile(batch)
    let linted = try worker.linters.lint(compilations)
    var built: [Built] = []
    for (compilation, linted) in zip(compilations, linted) {
      built.append(
        Built(
          path: compilation.file.name, linted: linted,
          sources: [compilation.file.id] + compilation.registries.map(\.registry.file.id),
          isRegistry: compilation.registry != nil, printed: printed(compilation, worker.workspace)))
    }
    return built
  }

  /// The files of a plan. What the rules say of it may still be hidden or found elsewhere, in a registry; the compiler's
  /// errors cannot.
  private func printed(
    _ compilation: Compilation, _ workspace: Workspace
  ) -> Result<[PrintedFile], UsageError>? {
    guard let plan = compilation.plan, compilation.diagnostics.allSatisfy({ $0.severity < .error }) else { return nil }
    return Result { () throws(UsageError) in try files(of: plan, compilation, workspace) }
  }

  private func files(
    of plan: ResolvedPlan, _ compilation: Compilation, _ workspace: Workspace
  ) throws(UsageError) -> [PrintedFile] {
    let path = compilation.file.name
    let means = PrintMeans(templates: try workspace.templates(for: path), pdf: nil)
    let hasData = formats.contains(where: \.readsData)
    let whole = try workspace.builder(of: plan, compilation, means.templates, hasData: hasData).whole()
    var documents = [(name: OutputName.whole(of: path), document: whole)]
    if !plan.plan.appendices.isEmpty { documents.append((OutputName.appendices(of: path), whole.appendicesAlone)) }
    var files: [PrintedFile] = []
    for (name, document) in documents {
      for format in formats where format.canShow(document) {
        if format.isOfWholePlan, document.head == nil { continue }
        for (name, document) in format.files(of: document, named: name, path) {
          let content: PrintedFile.Content =
            format.needsConverter
            ? .document(document, format, means.templates) : .bytes(try format.bytes(of: document, means))
          files.append(PrintedFile(name: name, content: content))
        }
      }
    }
    return files
  }
}
