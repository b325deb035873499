import PlanLang
import Testing

@testable import Linter

@Suite struct NameCrowdTests {
  private func longest(_ names: [(String, Int)], in text: String) -> (former: Int, end: Int)? {
    let place = SourceStore().add(name: "t.yml", bytes: []).range
    let all = names.map { name, former in
      let text = Text(name, at: place)
      return NameCrowd.Name(text: text, key: text.withUTF8 { BodyNames.key($0, 0) }, former: former)
    }
    let crowd = NameCrowd(keys: [Bool](repeating: true, count: 256), names: all)
    return Array(text.utf8).withUnsafeBufferPointer { crowd.longest($0, 0, BodyNames.key($0, 0)) }
  }

  private func end(_ names: [String], in text: String) -> Int? { longest(names.map { ($0, -1) }, in: text)?.end }

  @Test func takesTheLongestNameThatEndsWithAWord() {
    let names = (1...400).map { "Tổ dân phố \($0)" } + ["Tổ dân phố"]
    #expect(end(names, in: "Tổ dân phố 31 họp") == "Tổ dân phố 31".utf8.count)
    #expect(end(names, in: "Tổ dân phố 310") == "Tổ dân phố 310".utf8.count)
    #expect(end(names, in: "Tổ dân phố 4000, 5") == "Tổ dân phố".utf8.count)
    #expect(end(names, in: "Tổ dân phốt 3") == nil)
    #expect(end(names, in: "tổ dân phố 3") == nil)
  }

  @Test func aUnitComesBeforeAFormerBodyOfItsName() {
    #expect(longest([("Xã An", 3), ("Xã An", -1), ("Xã An", 5)], in: "Xã An")?.former == -1)
    #expect(longest([("Xã An", 3), ("Xã An", 5)], in: "Xã An")?.former == 5)
  }

  @Test func manyUnitsAreFoundInATextAsFewAre() throws {
    func findings(_ count: Int) throws -> [String] {
      let units = (1...count).map { "  x\($0): {name: Trung tâm Phục vụ hành chính công xã Tân Kỳ \($0)}\n" }.joined()
      let plan = planText(
        taskText("Giao Trung tâm Phục vụ hành chính công xã Tân Kỳ 2 làm đầu mối"),
        taskText("Giao Trung tâm phục vụ hành chính công xã Tân Kỳ 2 tổng hợp"))
      var project = MemoryProject(["plan.yml": plan.replacing("tasks:\n", with: units + "tasks:\n")])
      project.configuration.only = [UnitNameVariant.code]
      return try project.lint("plan.yml").findings.map(\.diagnostic.message.en)
    }
    let few = try findings(2)
    #expect(few.count == 1)
    #expect(try findings(60).count == 1)
  }
}
