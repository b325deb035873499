import Testing

@testable import PlanLang

@Suite struct DecodingTests {
  @Test func bothSpellingsCompileToTheSamePlan() throws {
    let english = CompiledPlan(
      """
      plan: 1
      document: {issuer: ubnd, year: 2027, subject: Chuyển đổi số}
      units: {ubnd: {name: UBND phường}, vp: {name: Văn phòng, collective: false}}
      objectives: [{id: a, name: Tỷ lệ, baseline: 80%, target: ≥ 84%}]
      tasks: [{title: Rà soát, lead: vp, due: Quý I/2027, output: Báo cáo, objectives: a}]
      """)
    let vietnamese = CompiledPlan(
      """
      ke_hoach: 1
      the_thuc: {co_quan: ubnd, nam: 2027, trich_yeu: Chuyển đổi số}
      don_vi: {ubnd: {ten: UBND phường}, vp: {ten: Văn phòng, tap_the: không}}
      muc_tieu: [{ma: a, ten: Tỷ lệ, hien_trang: 80%, chi_tieu: ≥ 84%}]
      nhiem_vu: [{ten: Rà soát, chu_tri: vp, thoi_han: Quý I/2027, san_pham: Báo cáo, muc_tieu: a}]
      """)
    #expect(english.findings == [] && vietnamese.findings == [])
    func json(_ compiled: CompiledPlan) throws -> String {
      let plan = try #require(compiled.plan)
      let text = String(decoding: PlanJSON.bytes(of: plan), as: UTF8.self)
      // Places differ, everything else must not.
      return text.split(separator: "\n").filter { line in
        !["line", "column", "offset"].contains { line.contains("\"\($0)\"") }
      }
      .joined(separator: "\n")
    }
    #expect(try json(english) == json(vietnamese))
  }

  @Test func typesComeFromFields() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027, number: 04, date: 2027-01-05}
      units: {a: {name: 12}}
      tasks: [{title: no, lead: a, number: 010, output: ~}]
      """)
    let plan = try #require(compiled.plan).plan
    #expect(plan.document.number?.string == "04")
    #expect(plan.document.date?.value.isoDescription == "2027-01-05")
    #expect(plan.declarations.units[0].name.string == "12")
    #expect(plan.tasks[0].title?.string == "no")
    #expect(plan.tasks[0].number?.string == "010")
    #expect(plan.tasks[0].output.map(\.string) == ["~"])
  }

  @Test func aScalarStandsForAListOfOneAndForAShortRecord() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027, basis: nq57, recipients: [Công an phường, {to: Sở Y tế, purpose: để b/c}], archive: VT}
      citations: {nq57: {type: Nghị quyết, number: 57-NQ/TW}}
      units: {a: Phòng A, b: {name: Phòng B}}
      tasks: [{title: Việc, lead: a, support: [{unit: b, note: y tế}, {text: các thôn}], due: {open: true}}]
      """)
    #expect(compiled.findings == [])
    let plan = try #require(compiled.plan)
    #expect(plan.plan.document.basis.count == 1)
    #expect(plan.plan.document.recipients.map(\.to.text.string) == ["Công an phường", "Sở Y tế"])
    #expect(plan.plan.tasks[0].support.map(plan.label) == ["Phòng B (y tế)", "các thôn"])
    #expect(plan.plan.tasks[0].due?.form == .open)
  }

  @Test func faultsStandWhereTheyAre() {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: ⟦năm nay⟧, date: ⟦31/6/2027⟧, nam: 2027}
      units: {⟦a b⟧: {name: A}}
      tasks:
        - {⟦leed⟧: a, title: Việc}
        - {⟦lead⟧: a}
        - {title: ⟦[a, b]⟧, lead: a}
      """)
    #expect(
      Set(compiled.findings).isSuperset(of: compiled.marked("PL013", "PL014", "PL013", "PL010", "PL011", "PL012")),
      "\(compiled.findings)")
    #expect(compiled.findings.contains("PL002 nam"))
  }

  @Test func namesWithACommaAreAskedAbout() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027, archive: ⟦"VT, VHXH"⟧}
      units:
        a: {name: Phòng A, aliases: ⟦Phòng Kinh tế; Phòng KT⟧}
        b: {name: Phòng B, aliases: Phòng BB}
        c: {name: Phòng C, aliases: ["Phòng Kinh tế, Hạ tầng"]}
      """)
    #expect(compiled.findings == compiled.marked("PL012", "PL012"))
    let help = compiled.compilation.diagnostics[0].help
    #expect(help?.vi == "một tên thì viết [\"VT, VHXH\"]; nhiều tên thì viết [VT, VHXH]")
    #expect(try #require(compiled.plan).plan.declarations.units[1].aliases.map(\.string) == ["Phòng BB"])
  }

  @Test func anEntryWithoutItsNameIsMissed() {
    let compiled = CompiledPlan("plan: 1\ndocument: {year: 2027}\nunits:\n  a:\n  b: B\nglossary: {X: }\n")
    #expect(compiled.compilation.diagnostics.map(\.code.description) == ["PL011"])
    #expect(compiled.compilation.diagnostics[0].range.start > 30)
  }

  @Test func everyKeyOfAReferenceIsRead() {
    let compiled = CompiledPlan(
      "plan: 1\ndocument: {year: 2027}\ntasks: [{title: A, lead: {text: a, unit: ⟦[b]⟧}, support: {open: true, unit: ⟦{}⟧}}]\n"
    )
    #expect(compiled.findings == compiled.marked("PL012", "PL012"))
  }
}
