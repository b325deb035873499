import Testing

@testable import PlanLang

@Suite struct SectionTests {
  /// Numbers and headings (or first words) of all sections, depth first.
  private func lines(_ sections: [ResolvedSection]) -> [String] {
    sections.flatMap { section -> [String] in
      let words = section.section.title ?? section.section.text.first ?? section.section.items.first
      let own = [section.number?.label, words?.string].compactMap { $0 }.joined(separator: " ")
      let work = section.work.map { "\($0.number.label) \($0.unit.name.string)" }
      return [own] + work + lines(section.sections)
    }
  }

  @Test func everyDepthHasItsNumbers() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027}
      sections:
        - Lời mở đầu
        - title: A
          sections:
            - title: B
              sections: [{title: C, sections: [D, {title: E, sections: [F]}]}, G, {table: tasks}, H, I, K]
            - L
        - Lời xen giữa
        - {title: M}
        - Lời kết
      """)
    #expect(compiled.findings == [])
    #expect(
      lines(try #require(compiled.plan).outline) == [
        "Lời mở đầu", "I. A", "1. B", "a) C", "- D", "- E", "- F", "b) G", "", "c) H", "d) I", "đ) K", "2. L",
        "Lời xen giữa", "II. M", "Lời kết",
      ])
  }

  @Test func mainPartsBeginTheCountAnew() throws {
    let compiled = CompiledPlan(
      """
      plan: 1
      document: {year: 2027}
      sections:
        - {title: Đánh giá, part: true, sections: [{title: A}, {title: B, sections: [{title: C}]}]}
        - {title: Nội dung, phan: có, sections: [{title: D}]}
      """)
    #expect(compiled.findings == [])
    #expect(
      lines(try #require(compiled.plan).outline) == [
        "Phần I Đánh giá", "I. A", "II. B", "1. C", "Phần II Nội dung", "I. D",
      ])
  }

  @Test func pointsFollowTheVietnameseAlphabet() {
    let letters = (1...25).map(VietnameseAlphabet.letter)
    #expect(letters.joined(separator: " ") == "a b c d đ e g h i k l m n o p q r s t u v x y aa ab")
    #expect(VietnameseAlphabet.letter(0) == "")
    #expect(VietnameseAlphabet.letter(23 * 24 + 1) == "aaa")
  }

  private static let tasks = """
    plan: 1
    document: {year: 2027}
    units: {x: {name: Phòng X}, y: {name: Phòng Y}, z: {name: Phòng Z}, w: {name: Phòng W}}
    groups: [{id: g, title: G}]
    tasks:
      - {title: Một, lead: y, support: [x, y], due: Quý I/2027}
      - {title: Hai, lead: [x, y], support: z, group: g}
      - {title: Ba, lead: y, group: g}

    """

  @Test func workByUnitComesFromTheTasks() throws {
    let compiled = CompiledPlan(
      Self.tasks + "sections: [{title: T, sections: [{title: S, table: tasks, by: lead, sections: [{title: Sau}]}]}]\n")
    #expect(compiled.findings == [])
    let outline = try #require(compiled.plan).outline
    #expect(lines(outline) == ["I. T", "1. S", "a) Phòng X", "b) Phòng Y", "c) Phòng Z", "d) Sau"])
    let work = outline[0].sections[0].work
    // A grouped table has rows without a group first.
    #expect(work.map { $0.led.map(\.index) } == [[1], [0, 1, 2], []])
    #expect(work.map { $0.supported.map(\.index) } == [[0], [], [1]])
  }

  @Test func aFilterPicksUnitsAndRows() throws {
    let compiled = CompiledPlan(
      Self.tasks
        + "sections: [{title: S, table: tasks, by: lead, where: {unit: [z, y, w], group: g}}, {title: R, table: tasks, where: {unit: x}}]\n"
    )
    #expect(compiled.findings == [])
    let outline = try #require(compiled.plan).outline
    #expect(lines(outline) == ["I. S", "1. Phòng Z", "2. Phòng Y", "II. R"])
    #expect(outline[0].work[1].led.map(\.index) == [1, 2])
    #expect(outline[1].table?.items.map(\.index) == [0, 1])
  }

  @Test func whatCannotBeIsReported() {
    let compiled = CompiledPlan(
      Self.tasks
        + "sections: [{title: A, table: ⟦objectives⟧, by: lead}, ⟦{⟧title: B, by: lead}, {title: C, sections: [⟦{⟧title: D, part: true}]}]\n"
    )
    #expect(compiled.findings == compiled.marked("PL013", "PL013", "PL013"))
  }

  @Test func tasksHaveTheirNumbersFromTheTextWhereNoAppendixPrintsThem() throws {
    let compiled = CompiledPlan(
      Self.tasks.replacing("title: Ba,", with: "title: Ba, id: ba,")
        + "sections: [{title: \"Số ${task.ba.number}\", table: tasks, where: {group: g}}]\n")
    #expect(compiled.findings == [])
    #expect(try #require(compiled.plan).plan.sections[0].title?.string == "Số 2")
  }
}
