@testable import Linter
@testable import PlanLang
@testable import Render

/// Any bytes as plantool.yml, as labels and as a layout.
enum SettingsCheck {
  static func faults(_ bytes: [UInt8]) -> [String] {
    let sources = SourceStore()
    let file = sources.add(name: "plantool.yml", path: "plantool.yml", bytes: bytes)
    let (settings, diagnostics) = Settings.read(file)
    var faults = PlaceCheck.faults(diagnostics + Configuration.problems(in: settings), sources)
    _ = Configuration(settings, at: "xa/plan.yml")
    if case .formatted(let once) = PlanFormatter.format(file, isSettings: true) {
      let copy = sources.add(name: "plantool.yml", path: "plantool.yml", bytes: once)
      if case .formatted(once) = PlanFormatter.format(copy, isSettings: true) {} else { faults.append("not settled") }
      if Settings.read(copy).diagnostics.map(\.code).sorted() != diagnostics.map(\.code).sorted() {
        faults.append("another meaning")
      }
    }
    do throws(RenderError) {
      _ = try LabelFile.read(bytes, name: "van-ban.yml", over: .standard)
    } catch {
      if error.message.vi.isEmpty { faults.append("labels refused without a word") }
    }
    let compiler = Compiler(
      sources: sources, loader: BytesLoader([:]), layouts: { [(name: "layouts/x.yml", bytes: bytes)] })
    let plan = compiler.compile(sources.add(name: "p", path: "a/b/p", bytes: Array(Self.plan.utf8)))
    return faults + PlaceCheck.faults(plan.diagnostics, sources)
  }

  private static let plan = """
    plan: 1
    document: {issuer: {text: a}, year: 2027, subject: b}
    tasks: [{title: a}]
    appendices: [{title: a, table: tasks, layout: sau-cot}]
    """
}

/// Any bytes as the templates of HTML and Markdown.
enum TemplateFaults {
  static func faults(_ bytes: [UInt8]) -> [String] {
    let names = ["t/html/van-ban.mustache", "t/markdown/van-ban.mustache"]
    let loader = BytesLoader(Dictionary(uniqueKeysWithValues: names.map { ($0, bytes) }))
    do throws(RenderError) {
      let store = try TemplateStore(folder: "t", loader: loader) { folder in
        names.filter { FilePath.folder(of: $0) == folder }.map(FilePath.name)
      }
      let document = SmallPlan.document
      for page in [
        try HTMLFormat(templates: store).render(document), try MarkdownFormat(templates: store).render(document),
      ] {
        if String(validating: page, as: UTF8.self) == nil { return ["the page is no UTF-8"] }
      }
    } catch {
      if let line = error.line, line < 1 || line > bytes.count + 1 { return ["no line \(line)"] }
      if error.message.vi.isEmpty { return ["refused without a word"] }
    }
    return []
  }
}
