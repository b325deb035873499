import Foundation
import Testing

@Suite struct FormatCommandTests {
  private static let untidy = "tasks:\n- {title:  A, id: a}    # một\nplan: 1\n"
  private static let tidy = "plan: 1\ntasks:\n  - {id: a, title: A}   # một\n"

  @Test func rewritesInPlace() throws {
    let folder = try Folder()
    try folder.write("plan.yml", Self.untidy)
    chmod(folder.path("plan.yml"), 0o640)
    let result = try Program.run("fmt", "plan.yml", in: folder)
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors == "plantool: đã trình bày lại 1 tệp\n")
    #expect(try folder.read("plan.yml") == Self.tidy)
    #expect(try folder.names() == ["plan.yml"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path("plan.yml"))[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func leavesTidyFilesAlone() throws {
    let folder = try Folder()
    try folder.write("plan.yml", Self.tidy)
    let before = try FileManager.default.attributesOfItem(atPath: folder.path("plan.yml"))
    let result = try Program.run("fmt", "plan.yml", in: folder)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let after = try FileManager.default.attributesOfItem(atPath: folder.path("plan.yml"))
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test func checkListsAndWritesNothing() throws {
    let folder = try Folder()
    try folder.write("a/plan.yml", Self.untidy)
    try folder.write("b/plan.yml", Self.tidy)
    try folder.write("khac.yml", "b:   1\n")
    try folder.write("plantool.yml", "lang: en\nplans: [b]\n")
    let result = try Program.run("fmt", ".", "--check", in: folder)
    #expect(result.status == 1)
    #expect(result.output == "a/plan.yml\nplantool.yml\n")
    #expect(result.errors.isEmpty)
    #expect(try folder.read("a/plan.yml") == Self.untidy)
    #expect(try Program.run("fmt", ".", in: folder).errors == "plantool: rewrote 2 files\n")
    #expect(try folder.read("plantool.yml") == "plans: [b]\nlang: en\n")
    #expect(try folder.read("khac.yml") == "b:   1\n")
    #expect(try Program.run("fmt", ".", "--check", in: folder).status == 0)
  }

  @Test func symbolicLinksStay() throws {
    let folder = try Folder()
    try folder.write("goc/plan.yml", Self.untidy)
    try FileManager.default.createSymbolicLink(atPath: folder.path("plan.yml"), withDestinationPath: "goc/plan.yml")
    #expect(try Program.run("fmt", "plan.yml", in: folder).status == 0)
    #expect(try folder.read("goc/plan.yml") == Self.tidy)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("plan.yml")) == "goc/plan.yml")
  }

  @Test func standardInput() throws {
    let result = try Program.run("fmt", "-", input: Self.untidy)
    #expect(result.status == 0)
    #expect(result.output == Self.tidy)
    #expect(result.errors.isEmpty)
    let check = try Program.run("fmt", "-", "--check", input: Self.untidy)
    #expect(check.status == 1)
    #expect(check.output == "plan.yml\n")
    let settings = try Program.run("fmt", "-", "--stdin-name", "plantool.yml", input: "lang: vi\nplans: [ a ]\n")
    #expect(settings.output == "plans: [a]\nlang: vi\n")
  }

  @Test func brokenFilesAreNotTouched() throws {
    let folder = try Folder()
    try folder.write("hong.yml", "plan: 1\ntasks: [\n")
    try folder.write("khac.yml", "ten: x\n")
    try folder.write("plan.yml", Self.untidy)
    let result = try Program.run("fmt", "hong.yml", "khac.yml", "plan.yml", in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("hong.yml:2:10: lỗi PL001"))
    #expect(result.output.contains("khac.yml:1:1: lỗi PL011"))
    #expect(try folder.read("hong.yml") == "plan: 1\ntasks: [\n")
    #expect(try folder.read("khac.yml") == "ten: x\n")
    #expect(try folder.read("plan.yml") == Self.tidy)
    let input = try Program.run("fmt", "-", input: "plan: [\n")
    #expect(input.status == 1)
    #expect(input.output.isEmpty)
    #expect(input.errors.contains("PL001"))
  }

  @Test func filesThatCannotBeHad() throws {
    let folder = try Folder()
    try folder.write("trong/a.txt", "")
    #expect(try Program.run("fmt", "khong-co.yml", in: folder).status == 2)
    #expect(try Program.run("fmt", "trong", in: folder).status == 2)
    #expect(try Program.run("fmt", "--keys", "fr", "trong", in: folder).status == 2)
  }

  @Test func spellingOfKeys() throws {
    let folder = try Folder()
    for name in ["plans", "templates"] {
      try FileManager.default.copyItem(
        at: Program.root.appendingPathComponent(name), to: folder.url.appendingPathComponent(name))
    }
    #expect(try Program.run("fmt", ".", "--keys", "en", in: folder).status == 0)
    let english = try folder.read("plans/ha-dong/plan.yml")
    #expect(try Program.run("fmt", ".", "--keys", "vi", in: folder).status == 0)
    #expect(try folder.read("plans/ha-dong/plan.yml").contains("\nnhiem_vu:\n"))
    #expect(try folder.read("plans/registry/hai-phong.yml").contains("\ndanh_muc: 1\n"))
    #expect(try Program.run("lint", "plans", in: folder).status == 0)
    #expect(try Program.run("fmt", ".", "--keys", "en", in: folder).status == 0)
    #expect(try folder.read("plans/ha-dong/plan.yml") == english)
  }

  @Test func invisibleLineBreaksAreSaid() throws {
    let folder = try Folder()
    let text = "plan:   1\ntasks: [\"a\u{2028}b\"]\n"
    try folder.write("plan.yml", text)
    let result = try Program.run("fmt", "plan.yml", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("plan.yml: giữ nguyên: tệp có dấu ngắt dòng vô hình U+2028"))
    #expect(try folder.read("plan.yml") == text)
  }

  @Test func unitsByTheirIDs() throws {
    let folder = try Folder()
    try folder.write(
      "plan.yml",
      """
      plan: 1
      document: {issuer: "Ủy ban nhân dân xã", year: 2027}
      units:
        ubnd: {name: Ủy ban nhân dân xã}
        kt: {name: "Phòng Kinh tế, Hạ tầng", aliases: [Phòng KT]}
      tasks:
        - title: Rà soát của Phòng KT
          lead: Phòng KT   # chủ trì
          support: ["Phòng Kinh tế, Hạ tầng", ubnd, {unit: Phòng KT, note: Phòng KT}, {text: Phòng KT}]
          due: Quý I/2027

      """)
    let before = try Program.run("compile", "plan.yml", in: folder).output
    #expect(try Program.run("fmt", "--ids", "plan.yml", in: folder).status == 0)
    let text = try folder.read("plan.yml")
    #expect(text.contains("issuer: ubnd,"))
    #expect(text.contains("title: Rà soát của Phòng KT\n"))
    #expect(text.contains("lead: kt   # chủ trì\n"))
    #expect(text.contains("support: [kt, ubnd, {unit: kt, note: Phòng KT}, {text: Phòng KT}]"))
    let after = try Program.run("compile", "plan.yml", in: folder).output
    let rest = { (json: String) in
      json.split(separator: "\n").filter { !$0.contains("\"offset\"") && !$0.contains("\"column\"") }
    }
    #expect(rest(before) == rest(after))
    #expect(try Program.run("fmt", "--ids", "--check", "plan.yml", in: folder).status == 0)
  }
}
