import PlanLang
import Testing

@testable import Render

/// Compiles a plan that stands in memory.
func compiledPlan(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> ResolvedPlan {
  let compiler = Compiler(
    sources: SourceStore(), loader: MemoryLoader(["plan/plan.yml": text]), layouts: { EmbeddedTemplates.layouts })
  let compilation = try compiler.compile(path: "plan/plan.yml")
  let errors = compilation.diagnostics.filter { $0.severity == .error }.map { $0.message[.en] }
  #expect(errors == [], sourceLocation: sourceLocation)
  return try #require(compilation.plan, sourceLocation: sourceLocation)
}

/// The appendices of a plan that stands in memory.
func appendices(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> RenderedDocument {
  let plan = try compiledPlan(text, sourceLocation: sourceLocation)
  return DocumentBuilder(plan, provenance: Provenance(version: "1.2.3", sources: "abc")).appendices()
}

/// The only appendix's table.
func onlyTable(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> DocumentTable {
  let document = try appendices(text, sourceLocation: sourceLocation)
  return try #require(document.appendices.first?.table, sourceLocation: sourceLocation)
}

func html(_ document: RenderedDocument) throws -> String {
  String(decoding: try HTMLFormat().render(document), as: UTF8.self)
}

func markdown(_ document: RenderedDocument) throws -> String {
  String(decoding: try MarkdownFormat().render(document), as: UTF8.self)
}

extension DocumentTable {
  /// The rows as text: a span has one entry, other rows one for each column.
  var texts: [[String]] {
    rows.map { row in
      switch row {
      case .span(let cell): [cell.lines.joined(separator: "\n")]
      case .group(let cells), .item(let cells): cells.map { $0.lines.joined(separator: "\n") }
      }
    }
  }
}

/// A document with one table of one column and one cell.
func document(cell: String, title: String = "Nhiệm vụ", heading: String = "Nhiệm vụ") -> RenderedDocument {
  let table = DocumentTable(
    headings: [[.init(label: .init(heading), columns: 0..<1, storeys: 0..<1)]], columns: [.init(width: 100)],
    rows: [.item([DocumentTable.Cell(cell)])])
  return RenderedDocument(
    title: title, provenance: Provenance(version: "1.2.3", sources: "abc"),
    appendices: [AppendixPage(numberLine: "Phụ lục", title: title, attachment: "(Kèm theo)", table: table)])
}

extension HTMLEscaping {
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    write(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func escaped(_ cell: DocumentTable.Cell) -> String {
    var bytes: [UInt8] = []
    write(cell.lines, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension MarkdownEscaping {
  static func escaped(_ cell: DocumentTable.Cell) -> String {
    var bytes: [UInt8] = []
    write(cell.lines, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Texts of a few scalars each, out of those that mean something to someone; the same ones on every run.
func manyTexts(_ count: Int, of scalars: [Unicode.Scalar]) -> [String] {
  var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
  return (0..<count).map { _ in
    var text = String.UnicodeScalarView()
    for _ in 0..<next(9) { text.append(scalars[next(scalars.count)]) }
    return String(text)
  }
}
