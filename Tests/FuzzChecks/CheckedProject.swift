@testable import Linter
@testable import PlanLang
@testable import Render

/// A plan of any bytes in a project in memory, with a registry that it may include.
struct CheckedProject {
  static let path = "plans/xa/plan.yml"
  let sources = SourceStore()
  let compilation: Compilation

  init(_ bytes: [UInt8]) {
    let compiler = Compiler(
      sources: sources, loader: BytesLoader(["plans/registry/chung.yml": Array(Self.registry.utf8)]),
      layouts: { TemplateStore().layouts })
    compilation = compiler.compile(sources.add(name: Self.path, path: Self.path, bytes: bytes))
  }

  /// Lints it, as of a day on which comments with an end are over or not.
  func lint(_ stage: Stage = .draft) -> LintRun {
    var configuration = Configuration()
    configuration.stage = stage
    configuration.today = CalendarDate(year: 2027, month: 6, day: 15)
    var run = LintRun(Linter(configuration), sources: sources)
    run.add([compilation])
    return run.finished()
  }

  /// What the plan says, without places, and the codes of the compiler's findings, for comparison.
  var meaning: [String] {
    let json = compilation.plan.map { PlanJSON.bytes(of: $0, hasPlaces: false) } ?? []
    // PL909 is about the layout itself: a comment without a blank after its sign, on the line of a value.
    let codes = compilation.diagnostics.map(\.code).filter { $0 != .hiddenWords }
    return [String(decoding: json, as: UTF8.self)] + codes.map(\.description).sorted()
  }

  /// The words of every comment, in alphabetical order.
  var comments: [String] {
    compilation.tree.map { CommentScanner.comments(with: "", in: $0).map(\.words).sorted() } ?? []
  }

  /// How many errors the compiler has found.
  var errorCount: Int { compilation.diagnostics.count { $0.severity == .error } }

  private static let registry = """
    registry: 1
    units:
      tinh: {name: Ủy ban nhân dân tỉnh Hải Dương, level: tỉnh}
      so: {name: Sở Khoa học và Công nghệ, aliases: [Sở KHCN], parent: tinh}
    people:
      ct: {name: Lê Thị Hoa, post: Chủ tịch}
    citations:
      nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về đột phá}
      kh12: {type: Kế hoạch, number: 12/KH-UBND, date: 5/1/2027, issuer: tinh, subject: Chuyển đổi số}
    glossary:
      CĐS: chuyển đổi số
      VNeID: {avoid: [VneID, VNID]}
    """
}

/// Files in memory that may hold anything.
struct BytesLoader: SourceLoader {
  private let files: [String: [UInt8]]

  init(_ files: [String: [UInt8]]) {
    self.files = files
  }

  func contents(of path: String) throws(SourceLoadError) -> [UInt8] {
    guard let bytes = files[path] else { throw .missing }
    return bytes
  }

  func canonicalPath(_ path: String) -> String? {
    let path = FilePath.normalized(path)
    return files[path] == nil ? nil : path
  }
}
