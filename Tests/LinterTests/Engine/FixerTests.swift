import PlanLang
import Testing

@testable import Linter

@Suite struct FixerTests {
  /// The file after one round of fixes.
  private func fixed(_ project: MemoryProject, _ path: String = "xa/plan.yml") throws -> String {
    let run = try project.lint(path)
    let result = Fixer.apply(run) { $0.name == path }
    return result.files.first.map { String(decoding: $0.value, as: UTF8.self) } ?? project.files[path] ?? ""
  }

  @Test func changesTheWordsAndNothingElse() throws {
    let text = planText(
      "# ghi chú  của tôi", "-   {titel:   \"Số hóa\",lead: vhhx, due: Quy I/2027,   output: 'Kho'}   # cuối dòng")
    let expected = planText(
      "# ghi chú  của tôi", "-   {title:   \"Số hóa\",lead: vhxh, due: Quý I/2027,   output: 'Kho'}   # cuối dòng")
    var project = MemoryProject(["xa/plan.yml": text.replacing("\n", with: "\r\n")])
    // The key comes first: what stands under it is looked at only when it is right.
    project.files["xa/plan.yml"] = try fixed(project)
    #expect(try fixed(project) == expected.replacing("\n", with: "\r\n"))
  }

  @Test(arguments: [
    // A digit is no slip; short names are near many others; two are equally near; the key is there already.
    ("to-dan-pho-3", "to-dan-pho-2: {name: Tổ dân phố số 2}"), ("cb", "ca: {name: Công an phường}"),
    ("vhxt", "vhxm: {name: Phòng Văn hóa}\n  vhxd: {name: Phòng Xã hội}"),
  ])
  func unsureNamesAreOnlyOffered(_ lead: String, _ unit: String) throws {
    let text = planText(taskText("Số hóa hồ sơ", lead: lead)).replacing(
      "  vhxh: {name: Phòng Văn hóa - Xã hội}", with: "  " + unit)
    let project = MemoryProject(["xa/plan.yml": text])
    #expect(try project.lint("xa/plan.yml").codes.contains("PL101"))
    #expect(try fixed(project) == text)
  }

  @Test func aKeyThatIsThereAlreadyIsNotWrittenTwice() throws {
    let text = planText("- {titel: Một, title: Hai, lead: vhxh, due: Quý I/2027, output: Kho}")
    #expect(try fixed(MemoryProject(["xa/plan.yml": text])) == text)
    let twice = planText("- {titel: Một, tittle: Hai, lead: vhxh, due: Quý I/2027, output: Kho}")
    #expect(try fixed(MemoryProject(["xa/plan.yml": twice])) == twice.replacing("titel", with: "title"))
  }

  @Test func onlyEditableFilesChange() throws {
    let project = MemoryProject([
      "plans/xa/plan.yml": planText(include: "../danh-muc.yml", taskText("Số hóa")),
      "plans/danh-muc.yml": "registry: 1\nunits:\n  syt: {nmae: Sở Y tế}\n",
    ])
    let run = try project.lint("plans/xa/plan.yml")
    #expect(run.fixableCount == 1)
    #expect(Fixer.apply(run) { $0.name == "plans/xa/plan.yml" }.files.isEmpty)
    #expect(Fixer.apply(run) { _ in true }.files.count == 1)
  }

  /// Of overlapping edits the first wins; the others wait for the next run.
  @Test func overlappingEdits() throws {
    let text = planText(
      "- {title: Số hóa, lead: vhxh, support: [ubnd, ubnd, ubnd, ubnd], due: Quý I/2027, output: Kho}")
    var project = MemoryProject(["xa/plan.yml": text])
    for _ in 0..<4 { project.files["xa/plan.yml"] = try fixed(project) }
    #expect(project.files["xa/plan.yml"] == text.replacing("[ubnd, ubnd, ubnd, ubnd]", with: "[ubnd]"))
  }

  /// For every bad example of every rule: what has a safe fix is gone after it, nothing new has come, and a second time
  /// changes nothing more.
  @Test func fixesOfAllExamples() throws {
    var count = 0
    for rule in RuleList.all {
      for example in rule.documentation.bad where !example.marked.hasPrefix("{\"version\"") {
        for stage in Stage.allCases {
          var project = MemoryProject(example.files)
          project.configuration.stage = stage
          project.files["plans/example/plan.yml"] = ExamplePlan(example).source
          count += try check(project, rule.code) ? 1 : 0
        }
      }
    }
    #expect(count > 10)
  }

  private func check(_ start: MemoryProject, _ code: Code) throws -> Bool {
    let path = "plans/example/plan.yml"
    let before = try start.lint(path)
    guard before.fixableCount > 0 else { return false }
    var project = start
    var rounds = 0
    while try project.lint(path).fixableCount > 0, rounds < 8 {
      project.files[path] = try fixed(project, path)
      rounds += 1
    }
    let after = try project.lint(path)
    let text = project.files[path] ?? ""
    #expect(rounds < 8, "fixes of \(code) do not end:\n\(text)")
    #expect(after.fixableCount == 0)
    // A rule that was not asked, since parts of the plan could not be read, may have its say now.
    let isUnread = before.codes.contains("PL010") || before.codes.contains("PL012")
    let silent = RuleList.all.filter { isUnread && $0.findsAbsence }.map { $0.code.description }
    // Two titles that only the slip told apart are one task.
    let fresh = Set(after.codes).subtracting(before.codes).subtracting(silent + ["PL202"])
    #expect(fresh.isEmpty, "\(fresh) came by fixing \(code):\n\(text)")
    let fixed = before.findings.filter { $0.diagnostic.fixes.contains { $0.isSafe } }.map(\.diagnostic.code)
    for code in Set(fixed) {
      let left = after.findings.count { $0.diagnostic.code == code }
      #expect(left <= before.findings.count { $0.diagnostic.code == code } - fixed.count { $0 == code }, "\(text)")
    }
    #expect(try self.fixed(project, path) == text)
    return true
  }
}
