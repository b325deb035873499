import Testing

@testable import PlanLang

@Suite struct ResolveTests {
  @Test func citationsAreCompleteOnceAndShortAfter() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      tasks: [{title: "Thực hiện ${cite.b}"}]
      sections:
        - {title: Một, text: ["Theo ${cite.a}.", "Như ${cite.a} và ${cite.b}."]}
      citations:
        a: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị}
        b: {type: Kế hoạch, number: 04/KH-UBND}
      document: {year: 2027, subject: "Năm ${year}, $${year}"}
      """)
    #expect(compiled.findings == [])
    let plan = try #require(compiled.plan).plan
    #expect(plan.document.subject?.string == "Năm 2027, ${year}")
    #expect(
      plan.sections[0].text.map(\.string) == [
        "Theo Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị.",
        "Như Nghị quyết số 57-NQ/TW và Kế hoạch số 04/KH-UBND.",
      ])
    #expect(plan.tasks[0].title?.string == "Thực hiện Kế hoạch số 04/KH-UBND")
  }

  @Test func aFigureCanBeSaidInWords() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027}
      objectives:
        - {id: a, name: A, unit: "%", baseline: ~40, target: ≥ 70}
        - {id: b, name: B, target: {value: <=5%, period: 2026-2027}}
        - {id: c, name: C, target: 100%}
      sections: ["${objective.a.baseline.words}, ${muc_tieu.a.target.words}, ${objective.b.target.words}, ${objective.c.target.words} ⟦${objective.x.target.words}⟧"]
      """)
    #expect(compiled.findings == compiled.marked("PL018"))
    #expect(
      try #require(compiled.plan).plan.sections[0].text[0].string.hasPrefix(
        "khoảng 40%, từ 70% trở lên, không quá 5% (2026-2027), 100% "))
  }

  @Test func aGroupThatNobodyDeclaresIsReported() {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027}
      groups: [{id: g1, title: Một}]
      objectives: [{name: A, group: Nhóm lời}]
      appendices:
        - {title: A, table: tasks, where: {group: ⟦g11⟧}}
        - {title: B, table: objectives, where: {group: Nhóm lời}}
      """)
    #expect(compiled.findings == compiled.marked("PL101"))
  }

  @Test func numbersInTheTextAreThoseOfTheTable() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027}
      tasks: [{id: a, title: A}, {id: b, title: B}]
      sections: ["${task.b.number}"]
      appendices: [{title: A, table: tasks, numbering: I.}]
      """)
    #expect(try #require(compiled.plan).plan.sections[0].text[0].string == "II")
  }

  @Test func aNameWithoutBracesIsReported() {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027, subject: "Năm ⟦$year⟧, giá 5 $ và $${year}, ⟦$unit.a⟧"}
      units: {a: A}
      """)
    #expect(compiled.findings == compiled.marked("PL018", "PL018"))
  }

  @Test func anUnreadableYearIsOneFinding() {
    let compiled = CompiledPlan("plan: 1\ndocument: {year: ⟦năm 2027⟧, subject: \"Năm ${year}\"}\n")
    #expect(compiled.findings == compiled.marked("PL013"))
  }

  @Test func aFigureInASentenceHasItsUnit() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027}
      objectives:
        - {id: a, name: A, unit: "%", baseline: ~40, target: ≥ 70}
        - {id: b, name: B, unit: lớp, target: {value: ít nhất 02, period: 2026-2027}}
        - {id: c, name: C, unit: "%", target: 80%}
        - {id: d, name: D, unit: "%", target: {text: duy trì}}
      sections: ["${objective.a.baseline} ${objective.a.target}, ${objective.b.target}, ${objective.c.target}, ${objective.d.target}"]
      """)
    #expect(compiled.findings == [])
    #expect(
      try #require(compiled.plan).plan.sections[0].text[0].string
        == "~40% ≥ 70%, ít nhất 02 lớp (2026-2027), 80%, duy trì")
  }

  @Test func aCitationInTheBasesIsMentionedAlready() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027, basis: [a]}
      citations: {a: {type: Luật, number: 60/2024/QH15, issuer: Quốc hội}}
      sections: ["Theo ${cite.a}."]
      """)
    #expect(try #require(compiled.plan).plan.sections[0].text[0].string == "Theo Luật số 60/2024/QH15.")
  }

  @Test func whatIsFilledInEndsSomewhere() throws {
    let name = String(repeating: "Phòng ", count: 20_000)
    let references = String(repeating: "${unit.p} ", count: 1_000)
    let compiled = CompiledPlan(
      "plan: 1\ndocument: {year: 2027}\nunits: {p: {name: \"\(name)\"}}\nsections: [\"\(references)\"]\n")
    let full = compiled.findings.filter { $0.hasPrefix("PL003") }
    #expect(full.count == 1, "\(full)")
  }

  @Test func filledInWordsPointAtTheirReference() throws {
    let compiled = CompiledPlan("plan: 1\ndocument: {year: 2027, subject: \"Số ⟦${year}⟧ và ⟦2025⟧\"}\n")
    let subject = try #require(compiled.plan?.plan.document.subject)
    let printed = Array(subject.string.utf8)
    let year = try #require(printed.indices.first { printed[$0...].starts(with: Array("2027".utf8)) })
    let other = try #require(printed.indices.first { printed[$0...].starts(with: Array("2025".utf8)) })
    #expect(subject.range(of: year..<year + 4).offsets == compiled.marks[0])
    #expect(subject.isFilledIn(year..<year + 4))
    #expect(subject.range(of: other..<other + 4).offsets == compiled.marks[1])
    #expect(!subject.isFilledIn(other..<other + 4))
  }

  @Test func unknownAndCircularNames() {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027, subject: "⟦${yaer}⟧ ⟦${unit.x}⟧ ⟦${year⟧"}
      units: {a: {name: "A ⟦${unit.b}⟧"}, b: {name: "⟦B ${unit.a}⟧"}}
      """)
    #expect(compiled.findings.count { $0.hasPrefix("PL018") } >= 4, "\(compiled.findings)")
    for mark in compiled.marked("PL018", "PL018", "PL018") { #expect(compiled.findings.contains(mark)) }
  }

  @Test func unitsMayBeWrittenByNameOrAliasOfAnyScope() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      include: [../danh-muc.yml]
      document: {year: 2027}
      units: {vh: {name: Phòng Văn hóa - Xã hội, aliases: [Phòng VH-XH]}}
      tasks:
        - {title: Một, lead: Phòng VH-XH, support: Sở Y tế}
        - {title: Hai, lead: ⟦phong van hoa⟧}
      """, files: ["plans/danh-muc.yml": "registry: 1\nunits: {syt: {name: Sở Y tế}}\n"])
    #expect(compiled.findings == compiled.marked("PL101"))
    let plan = try #require(compiled.plan)
    #expect(plan.unit(plan.plan.tasks[0].lead[0])?.id.string == "vh")
    #expect(plan.unit(plan.plan.tasks[0].support[0])?.id.string == "syt")
  }

  @Test func decomposedIdentifiersAreTheSame() throws {
    let compiled = CompiledPlan(
      "plan: 1\ndocument: {year: 2027}\nunits: {văn: {name: A}}\ntasks: [{title: X, lead: va\u{306}n}]\n")
    #expect(compiled.findings == [])
  }

  @Test func groupsAreGatheredInTheirOrderAndNumbered() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027}
      groups: [{id: g1, title: Một}, {id: g2, title: Hai}]
      tasks:
        - {title: a, group: g2}
        - {title: b, group: g1}
        - {title: c, group: g2, number: 10}
        - {title: d}
      appendices:
        - {id: x, title: X, table: tasks, numbering: {style: 1., restart: group}}
        - {id: y, title: Y, table: tasks, where: {group: g2}, group_rows: none}
      sections: ["${task.c.number} ${appendix.y}"]
      """)
    let plan = try #require(compiled.plan)
    func rows(_ index: Int) throws -> [String] {
      let table = try #require(plan.appendixTables[index])
      return table.rows.map { row in
        switch row {
        case .group(let group): "\(group.number) \(group.title?.string ?? "")"
        case .item(let item): "\(table.printedNumber(item)) \(plan.plan.tasks[item.index].title?.string ?? "")"
        }
      }
    }
    #expect(try rows(0) == ["1. d", "I Một", "1. b", "II Hai", "1. a", "10. c"])
    #expect(try rows(1) == ["1 a", "10 c"])
    #expect(compiled.findings == ["PL018 ${task.c.number}"])
  }

  @Test func pathsUseEnglishKeys() throws {
    let compiled = CompiledPlan(
      "ke_hoach: 1\nthe_thuc: {nam: 2027}\nnhiem_vu:\n  - {ten: a}\n  - {ten: b, chu_tri: [x, y]}\n")
    var paths = ValuePaths(compiled.compilation)
    #expect(
      compiled.compilation.diagnostics.map { paths.path(of: $0.range) } == ["tasks[1].lead[0]", "tasks[1].lead[1]"])
  }

  @Test func pathsInLongLists() throws {
    let tasks = (0..<100).map { "  - {title: a, lead: x\($0)}\n" }.joined()
    let compiled = CompiledPlan("plan: 1\ndocument: {year: 2027}\ntasks:\n\(tasks)")
    var paths = ValuePaths(compiled.compilation)
    #expect(
      compiled.compilation.diagnostics.map { paths.path(of: $0.range) } == (0..<100).map { "tasks[\($0)].lead" })
  }

  @Test func includesAreLoadedOnceAndReported() {
    let compiled = CompiledPlan(
      "plan: 1\ninclude: [../a.yml, ../b.yml, ⟦../khong.yml⟧, ⟦../../ngoai.yml⟧, ⟦../xa/plan.yml⟧]\ndocument: {year: 2027}\n",
      files: [
        "plans/a.yml": "registry: 1\ninclude: [b.yml]\n", "plans/b.yml": "registry: 1\nunits: {u: {name: U}}\n",
        "ngoai.yml": "registry: 1\n",
      ])
    #expect(compiled.plan?.registries.count == 2)
    #expect(compiled.findings == compiled.marked("PL017", "PL017", "PL017"))
  }

  @Test func sharedLayoutsAreFoundWhenNamed() throws {
    let layouts = [
      (name: "mau.yml", bytes: Array("registry: 1\nlayouts: {ba-cot: {columns: [number, title, lead]}}\n".utf8))
    ]
    let compiled = CompiledPlan(
      "plan: 1\ndocument: {year: 2027}\ntasks: [{title: a}]\nappendices: [{title: X, table: tasks, layout: ba-cot}]\n",
      layouts: layouts)
    #expect(compiled.findings == [])
    #expect(
      try #require(compiled.plan?.appendixTables[0]).layout.columns.map(\.key.string) == ["number", "title", "lead"])
  }
}
