import Testing

@testable import PlanLang

@Suite struct RegistryTests {
  private static let registry = """
    registry: 1
    units:
      so-khcn: {name: Sở Khoa học và Công nghệ, level: thành phố, parent: ubnd}
      ubnd: {name: Ủy ban nhân dân thành phố, level: thành phố}
    glossary: {CĐS: chuyển đổi số}
    citations: {a: {type: Luật, number: 1/2025/QH15}}
    former:
      - {name: Sở Thông tin và Truyền thông, aliases: [Sở TT&TT], level: thành phố, until: 2025-03-01, successors: so-khcn}
      - Thanh tra huyện

    """

  private func compile(_ plan: String, registry: String = registry) -> CompiledPlan {
    CompiledPlan(
      "plan: 1\ninclude: [../so.yml]\ndocument: {year: 2027}\n" + plan, files: ["plans/so.yml": registry], root: "plans"
    )
  }

  @Test func aBodyThatIsGoneNamesItsSuccessor() throws {
    let compiled = compile("tasks: [{title: A, lead: [⟦Sở TT và TT⟧, ⟦thanh tra huyện⟧]}]\n")
    #expect(compiled.findings == compiled.marked("PL101", "PL101"))
    let first = compiled.compilation.diagnostics[0]
    #expect(first.message.vi == "“Sở TT và TT” không còn từ ngày 01 tháng 3 năm 2025")
    #expect(first.help?.vi == "nhiệm vụ đã chuyển cho “Sở Khoa học và Công nghệ”")
    #expect(first.related.count == 1)
  }

  @Test func aPlanOverridesNothingSilently() {
    let compiled = compile(
      """
      units: {⟦so-khcn⟧: {name: Sở}}
      citations: {⟦a⟧: {type: Luật, subject: B}}
      glossary: {⟦CĐS⟧: cải cách}
      """)
    #expect(compiled.findings == compiled.marked("PL201", "PL201", "PL201"))
  }

  @Test func successorsMustBeKnown() throws {
    let compiled = compile("", registry: Self.registry.replacing("successors: so-khcn", with: "successors: so-khc"))
    let registry = try #require(compiled.plan?.registries.first)
    #expect(registry.diagnostics.map { "\($0.code)" } == ["PL101"])
    #expect(registry.diagnostics.first?.help?.vi == "có phải ý bạn là “so-khcn”?")
    let words = compile(
      "", registry: Self.registry.replacing("successors: so-khcn", with: "successors: {text: Sở mới}"))
    #expect(words.plan?.registries.first?.diagnostics.isEmpty == true)
  }
}
