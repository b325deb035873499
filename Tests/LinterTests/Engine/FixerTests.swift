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
}
