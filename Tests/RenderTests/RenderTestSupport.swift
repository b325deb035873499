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
