import Testing

@testable import Render

/// Text of a plan stays text in every place and format: the page has the same bones with it as with a plain word.
@Suite struct HostileTextTests {
  private static let plan = """
    plan: 1
    document:
      year: 2027
      issuer: a
      place: MARK
      number: 4
      subject: MARK
      basis: [{verb: MARK, text: MARK}, {text: MARK}]
      signer: {authority: TM, body: a, post: MARK, name: MARK}
      recipients: [{to: a, purpose: MARK}, {to: {text: MARK}}]
      archive: [MARK]
    units:
      a: {name: MARK, parent: b}
      b: {name: Phòng MARK}
    people:
      p: {name: MARK, post: MARK}
    groups: [{id: g, title: MARK}]
    objectives: [{id: o, group: g, name: MARK, unit: MARK, target: {text: MARK}, lead: a, note: MARK}]
    tasks:
      - {group: g, title: MARK, lead: [a, {text: MARK}], support: [{unit: b, note: MARK}], person: p, due: {text: MARK}, output: [MARK, MARK], note: MARK, budget: MARK, extra: {x: MARK}}
    phases: [{title: MARK, due: {text: MARK}, focus: MARK, outputs: [MARK], lead: a}]
    budget: [{item: MARK, content: MARK, estimate: MARK, source: MARK, note: MARK}]
    tables:
      t: {columns: [{key: c, label: MARK}], rows: [{c: MARK}]}
    sections:
      - title: MARK
        part: true
        sections:
          - title: MARK
            text: [MARK, MARK]
            items: [MARK, MARK]
            sections: [{title: MARK, sections: [{title: MARK, text: MARK}, {text: MARK}]}]
          - {title: MARK, table: tasks, by: lead}
          - {title: MARK, table: t, total: MARK}
    appendices:
      - {title: MARK, table: tasks, total: MARK, columns: [number, title, {label: MARK, columns: [lead, support, person]}, due, output, objectives, note, budget, {key: extra.x, label: MARK}], labels: {title: MARK}}
      - {title: MARK, table: objectives, group_rows: columns}
      - {title: MARK, table: phases}
      - {title: MARK, table: budget}
      - {title: MARK}
    """

  private static let texts = [
    "<script>alert(1)</script>", "</td></table></style><b", "a | b | c", #"\ \\ \| a\"#,
    "{{title}} {{{table}}} {{/main}}",
    "=cmd|' /C calc'!A0", "]]> --> -- <!-- x", "& &amp; &#60;script&#62;", "\"\u{301} onload=\"x", "' onload='x",
    "*a* _b_ **c** `d` ~~e~~ $f$", "[a](http://b) ![c](d) <http://e>", "# a #", "- a", "1. a", "> a", "```", "---",
    "===",
    "\u{202E}abc", "+++",
  ]

  private func document(_ text: String) throws -> RenderedDocument {
    let quoted = "'" + text.replacing("'", with: "''") + "'"
    // Words beside a text stand inside its quotes.
    let plan = Self.plan.replacing("Phòng MARK", with: "'Phòng \(quoted.dropFirst())").replacing("MARK", with: quoted)
    return DocumentBuilder(try compiledPlan(plan), provenance: Provenance(version: "1", sources: "abc")).whole()
  }

  @Test(arguments: texts) func htmlKeepsItsBones(_ text: String) throws {
    let bones = Self.tags(try html(try document(text)))
    #expect(bones.count > 100)
    #expect(bones == Self.tags(try html(try document("chữ"))))
  }

  @Test(arguments: texts) func markdownKeepsItsBones(_ text: String) throws {
    let page = try markdown(try document(text))
    let bones = Self.bars(page)
    #expect(bones.count > 100)
    #expect(bones == Self.bars(try markdown(try document("chữ"))), "\(page)")
    #expect(!page.replacing("\\<", with: "").contains("<script"))
    // No line of text begins something else.
    let starts = ["# a", "- a", "1. a", "> a", "```", "---", "===", "+++"]
    #expect(!page.split(separator: "\n").contains { line in starts.contains(String(line)) }, "\(page)")
  }

  /// The tags of a page, without what stands in their attributes.
  private static func tags(_ page: String) -> [String] {
    var tags: [String] = []
    var tag: String?
    var isQuoted = false
    for scalar in page.unicodeScalars.drop(while: { $0 != "\n" }) {
      switch (scalar, tag) {
      case ("<", nil): tag = "<"
      case (">", let open?) where !isQuoted:
        tags.append(open)
        tag = nil
      case ("\"", _?): isQuoted.toggle()
      case (_, let open?) where !isQuoted: tag = open + String(scalar)
      default: break
      }
    }
    return tags
  }

  /// For each line the bars between its cells.
  private static func bars(_ page: String) -> [Int] {
    page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var count = 0
      var isEscaped = false
      for scalar in line.unicodeScalars {
        if scalar == "|", !isEscaped { count += 1 }
        isEscaped = scalar == "\\" && !isEscaped
      }
      return count
    }
  }
}
