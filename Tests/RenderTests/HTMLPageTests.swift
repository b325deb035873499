import PlanLang
import Testing

@testable import Render

/// What those need who hear the page, read it on a telephone, or print it.
@Suite struct HTMLPageTests {
  private func whole(_ sections: String) throws -> RenderedDocument {
    let plan = try compiledPlan("plan: 1\ndocument: {year: 2027}\ntasks: [{title: Việc}]\nsections:\n" + sections)
    return DocumentBuilder(plan, provenance: Provenance(version: "1", sources: "")).whole()
  }

  private func headings(_ page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix("<h") && $0.dropFirst(2).first?.isNumber == true }.map {
      String($0.prefix { $0 != ">" })
    }
  }

  @Test func headingsLeaveOutNoRank() throws {
    let flat = try html(try whole("  - {title: A, sections: [{title: B, sections: [{title: C}]}]}\n"))
    #expect(headings(flat) == ["<h1", "<h2 class=\"roman\"", "<h3 class=\"arabic\"", "<h4 class=\"letter\""])
    let parts = try html(try whole("  - {title: A, part: true, sections: [{title: B, sections: [{title: C}]}]}\n"))
    #expect(
      headings(parts) == ["<h1", "<h2 class=\"part\"", "<h3 class=\"roman\"", "<h4 class=\"arabic\""])
  }

  @Test func everyTableHasACaption() throws {
    let document = try whole("  - {title: Bảng việc, table: tasks}\n  - {table: tasks}\n")
    let page = try html(document)
    #expect(page.contains("<table>\n<caption>Bảng việc</caption>\n<colgroup>"))
    #expect(page.contains("<table>\n<caption>Bảng</caption>\n<colgroup>"))
    #expect(page.contains("<th scope=\"col\">"))
  }

  @Test func appendicesEndAsTheirFormSays() throws {
    let text = """
      plan: 1
      document: {year: 2027}
      tasks: [{title: Việc}]
      appendices: [{title: A, table: tasks, total: true}, {title: B, table: tasks}, {title: C}]
      """
    let document = try appendices(text)
    #expect(document.appendices.map(\.closingLine) == ["Tổng số: 1 nhiệm vụ./.", "./.", "./."])
    let page = try html(document)
    #expect(page.contains("<p class=\"total\">Tổng số: 1 nhiệm vụ./.</p>"))
    #expect(page.components(separatedBy: "<p class=\"end-mark\">./.</p>") == 3)
    let words = try markdown(document)
    #expect(words.contains("**Tổng số: 1 nhiệm vụ./.**\n\n## Phụ lục II\n"))
    #expect(words.components(separatedBy: "\n\n./.\n") == 3)
  }

  @Test func theWayToPrintIsShownOnScreensAlone() throws {
    let page = try html(document(cell: "x"))
    #expect(page.contains("<p class=\"hint\">In ra giấy: nhấn Ctrl+P"))
    #expect(page.contains(".hint { display: none; }"))
  }
}

extension String {
  /// How many pieces a separator makes.
  fileprivate func components(separatedBy separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
