import Testing

@testable import PlanLang

/// A citation is complete where a reader first meets it, and short after (decree clauses D17, D19).
@Suite struct ReadingOrderTests {
  private static let head = """
    plan: 1
    citations: {a: {type: Luật, number: 1/2027, issuer: Quốc hội}}

    """

  /// The texts that hold the complete form, with what `texts` says they are.
  private func complete(_ plan: String, _ texts: (Plan) -> [String: Text?]) throws -> [String] {
    let compiled = CompiledPlan(Self.head + plan)
    #expect(compiled.findings == [])
    let all = texts(try #require(compiled.plan).plan)
    return all.filter { $0.value?.string.contains("của Quốc hội") == true }.keys.sorted()
  }

  @Test(arguments: [true, false])
  func whatIsFilledInIsWholeWhereverItIsDeclared(_ isDeclaredFirst: Bool) throws {
    let declarations = """
      people: {p: {name: "Bà ${unit.u}", post: "Chủ tịch ${year}"}}
      citations: {c: {type: Kế hoạch, number: 4/KH-UBND, issuer: "${unit.u}", subject: "về năm ${year}"}}
      units: {u: {name: Xã A}}

      """
    let text = "sections: [\"${person.p}, ${cite.c}\"]\n"
    let compiled = CompiledPlan(
      "plan: 1\ndocument: {year: 2027}\n" + (isDeclaredFirst ? declarations + text : text + declarations))
    #expect(
      compiled.plan?.plan.sections.first?.text.first?.string
        == "Bà Xã A - Chủ tịch 2027, Kế hoạch số 4/KH-UBND của Xã A về năm 2027")
  }

  @Test func theSubjectStandsBeforeTheBases() throws {
    let found = try complete(
      """
      sections: ["Theo ${cite.a}"]
      document: {basis: [a], year: 2027, subject: "Thực hiện ${cite.a}"}
      """
    ) { ["subject": $0.document.subject, "section": $0.sections[0].text[0]] }
    #expect(found == ["subject"])
  }

  @Test func aTableStandsWhereItIsPrinted() throws {
    let plan = """
      document: {year: 2027}
      tasks: [{title: "Theo ${cite.a}"}]
      sections:
        - {title: A, sections: [{title: B, table: tasks}]}
        - {title: C, text: "Theo ${cite.a}"}
      appendices: [{title: "Theo ${cite.a}", table: tasks}]
      """
    let found = try complete(plan) {
      ["task": $0.tasks[0].title, "text": $0.sections[1].text[0], "appendix": $0.appendices[0].title]
    }
    #expect(found == ["task"])
    // By unit, the same task is met in the same place.
    let byUnit = try complete(
      plan.replacing("table: tasks}]}", with: "table: tasks, by: lead}]}").replacing(
        "tasks: [{", with: "units: {x: {name: X}}\ntasks: [{lead: x, ")
    ) { ["task": $0.tasks[0].title, "text": $0.sections[1].text[0]] }
    #expect(byUnit == ["task"])
  }

  @Test func anAppendixComesAfterTheTextWhereverItIsWritten() throws {
    let found = try complete(
      """
      appendices: [{title: "Theo ${cite.a}", table: tasks}]
      tasks: [{note: "Theo ${cite.a}", title: "Theo ${cite.a}"}]
      sections: [{items: ["Theo ${cite.a}"], text: Lời}]
      document: {year: 2027}
      """
    ) { ["item": $0.sections[0].items[0], "appendix": $0.appendices[0].title, "task": $0.tasks[0].title] }
    #expect(found == ["item"])
  }

  @Test func rowsAreReadInTheirOrderAndCellsFromLeftToRight() throws {
    let found = try complete(
      """
      document: {year: 2027}
      groups: [{id: g, title: G}, {id: h, title: H}]
      tasks:
        - {group: h, title: "Theo ${cite.a}"}
        - {group: g, note: "Theo ${cite.a}", title: "Theo ${cite.a}"}
      appendices: [{title: P, table: tasks, columns: [title, note]}]
      """
    ) { ["second": $0.tasks[0].title, "title": $0.tasks[1].title, "note": $0.tasks[1].note] }
    #expect(found == ["title"])
  }
}
