import Foundation
import FoundationXML
import Testing

/// `lint --fix`, baselines, reports and days, as users run them.
@Suite struct LintOptionTests {
  private let faulty = SamplePlan.broken.replacing("của trụ sở", with: "năm 2025")

  @Test func fixWritesTheFileAndSaysWhat() throws {
    let folder = try Folder()
    try folder.write("xa/plan.yml", SamplePlan.broken.replacing("Quý III", with: "Quy III"))
    let result = try Program.run("lint", "xa", "--fix", in: folder)
    #expect(result.status == 0, "\(result.output)")
    #expect(
      result.errors == """
        xa/plan.yml:7:52: PL101 đổi thành “vhxh”
        xa/plan.yml:7:63: PL015 đổi thành “Quý III/2027”
        plantool: đã sửa 2 chỗ trong 1 tệp

        """)
    #expect(try folder.read("xa/plan.yml") == SamplePlan.clean)
    #expect(try folder.names() == ["xa", "xa/plan.yml"])
    let again = try Program.run("lint", "xa", "--fix", "--lang", "en", in: folder)
    #expect(again.errors == "plantool: fixed 0 places in 0 files\n")
  }

  @Test func fixKeepsLinksAndPermissions() throws {
    let folder = try Folder()
    try folder.write("that.yml", SamplePlan.broken)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("that.yml"))
    try FileManager.default.createSymbolicLink(atPath: folder.path("plan.yml"), withDestinationPath: "that.yml")
    #expect(try Program.run("lint", "plan.yml", "--fix", in: folder).status == 0)
    #expect(try folder.read("that.yml") == SamplePlan.clean)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("that.yml"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("plan.yml")) == "that.yml")
  }

  @Test func fixTakesOnlyTheRulesAndFilesOfTheCall() throws {
    let folder = try Folder()
    let plan = SamplePlan.clean.replacing("plan: 1\n", with: "plan: 1\ninclude: [../danh-muc.yml]\n")
      .replacing("lead: vhxh", with: "lead: vhxh, support: [syt, syt]")
    let registry = "registry: 1\nunits:\n  syt: {name: Sở Y tế, shrot: SYT}\n"
    try folder.write("xa/plan.yml", plan)
    try folder.write("danh-muc.yml", registry)
    _ = try Program.run("lint", "xa/plan.yml", "--fix", "--ignore", "PL207", in: folder)
    #expect(try folder.read("xa/plan.yml") == plan)
    _ = try Program.run("lint", "xa/plan.yml", "--fix", in: folder)
    #expect(try folder.read("xa/plan.yml") == plan.replacing("[syt, syt]", with: "[syt]"))
    #expect(try folder.read("danh-muc.yml") == registry)
    #expect(try Program.run("lint", ".", "--fix", in: folder).status == 0)
    #expect(try folder.read("danh-muc.yml") == registry.replacing("shrot", with: "short"))
  }

  /// The compiler's findings are always shown, but mended only where the call does not name other rules.
  @Test func fixMendsOnlyTheRulesOfTheCall() throws {
    let folder = try Folder()
    let plan = SamplePlan.broken.replacing("mạng nội bộ", with: "mạng  nội bộ")
    try folder.write("plan.yml", plan)
    _ = try Program.run("lint", "plan.yml", "--fix", "--only", "PL905", in: folder)
    #expect(try folder.read("plan.yml") == SamplePlan.broken)
    let ignoring = try Program.run("lint", "plan.yml", "--fix", "--ignore", "PL101", in: folder)
    #expect(try folder.read("plan.yml") == SamplePlan.broken)
    #expect(ignoring.errors == "plantool: đã sửa 0 chỗ trong 0 tệp\n" && ignoring.status == 0)
  }

  @Test func fixLeavesWhatIsHidden() throws {
    let folder = try Folder()
    let plan = SamplePlan.clean.replacing("mạng nội bộ", with: "mạng  nội bộ")
    let hidden = plan.replacing("tasks:\n", with: "tasks:\n  # plantool: ignore PL905 tên riêng của gói thầu\n")
    try folder.write("plan.yml", hidden)
    #expect(try Program.run("lint", "plan.yml", "--fix", in: folder).errors.contains("đã sửa 0 chỗ"))
    #expect(try folder.read("plan.yml") == hidden)
    try folder.write("plan.yml", plan)
    _ = try Program.run("lint", "plan.yml", "--write-baseline", "goc.json", in: folder)
    _ = try Program.run("lint", "plan.yml", "--baseline", "goc.json", "--fix", in: folder)
    #expect(try folder.read("plan.yml") == plan)
    let mended = try Program.run("lint", ".", "--fix", "--format", "json", in: folder)
    #expect(try folder.read("plan.yml") == SamplePlan.clean)
    #expect(mended.output.contains("\"findings\": []"))
  }

  @Test func offeredFixesAreShownAndLeft() throws {
    let folder = try Folder()
    let stale = SamplePlan.clean.replacing("của trụ sở", with: "năm 2025")
    try folder.write("plan.yml", stale)
    let result = try Program.run("lint", "plan.yml", "--fix", in: folder)
    #expect(try folder.read("plan.yml") == stale)
    #expect(result.errors == "plantool: đã sửa 0 chỗ trong 0 tệp, còn 1 phát hiện\n")
    #expect(
      result.output.contains(
        """
          = có thể sửa: đổi thành 2027
        7 -   - {title: Nâng cấp mạng nội bộ năm 2025, lead: vhxh, due: Quý III/2027, output: Mạng được nghiệm thu}
        7 +   - {title: Nâng cấp mạng nội bộ năm 2027, lead: vhxh, due: Quý III/2027, output: Mạng được nghiệm thu}

        """))
  }

  @Test func fixOfStandardInputPrintsIt() throws {
    let result = try Program.run("lint", "-", "--fix", input: faulty)
    #expect(result.status == 0)
    #expect(result.output == SamplePlan.clean.replacing("của trụ sở", with: "năm 2025"))
    #expect(result.errors.hasPrefix("plan.yml:7:50: PL101"))
    #expect(result.errors.contains("PL401 stale-year"))
    let nothing = try Program.run("lint", "-", "--fix", input: SamplePlan.clean)
    #expect(nothing.output == SamplePlan.clean)
  }

  @Test func fixOfAFileThatCannotBeWritten() throws {
    guard getuid() != 0 else { return }
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.broken)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path("plan.yml"))
    #expect(try Program.run("lint", "plan.yml", "--fix", in: folder).status == 2)
    #expect(try folder.read("plan.yml") == SamplePlan.broken)
  }

  @Test func baselineDoesNotDependOnTheFolderOfTheCall() throws {
    let folder = try Folder()
    try folder.write("plans/xa/plan.yml", SamplePlan.clean.replacing("của trụ sở", with: "năm 2025"))
    let written = try Program.run(
      "lint", "plans", "--write-baseline", "goc.json", "--fail-on", "info", in: folder)
    #expect(written.status == 0)
    #expect(written.errors == "plantool: đã ghi nhớ 1 phát hiện vào goc.json\n")
    #expect(try folder.read("goc.json").contains("\"file\": \"plans/xa/plan.yml\""))
    for (path, call) in [("plans", "."), ("xa", "plans"), (folder.path("plans/xa/plan.yml"), "plans/xa")] {
      let baseline = folder.path("goc.json")
      let process = try Program.run(
        ["lint", path, "--baseline", baseline, "--fail-on", "info"], at: folder.url.appendingPathComponent(call))
      #expect(process.status == 0, "\(path): \(process.output)")
    }
  }

  @Test func baselinesOnlyShrink() throws {
    let folder = try Folder()
    let stale = SamplePlan.clean.replacing("của trụ sở", with: "năm 2025")
    try folder.write("a/plan.yml", stale)
    try folder.write("b/plan.yml", stale)
    _ = try Program.run("lint", ".", "--write-baseline", "goc.json", in: folder)
    try folder.write("a/plan.yml", SamplePlan.clean)
    let late = try Program.run("lint", ".", "--baseline", "goc.json", "--fail-on", "warning", in: folder)
    #expect(late.status == 1)
    #expect(late.output.hasPrefix("goc.json:4:5: cảnh báo PL023"))
    try folder.write("c/plan.yml", stale)
    let renewed = try Program.run(
      "lint", ".", "--baseline", "goc.json", "--write-baseline", "goc.json", "--fail-on", "warning", in: folder)
    #expect(renewed.status == 1)
    #expect(renewed.output.hasPrefix("c/plan.yml:"))
    #expect(try folder.read("goc.json").components(separatedBy: "\"code\"").count == 2)
    // The file of the last entry goes, and with it the entry's reason to be.
    try FileManager.default.removeItem(atPath: folder.path("b"))
    #expect(try Program.run("lint", "a", "--baseline", "goc.json", in: folder).output.contains("PL023"))
  }

  @Test func brokenBaselinesStopTheCall() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    try folder.write(
      "goc.json",
      "{\"version\": 1, \"findings\": [{\"file\": \"a\", \"code\": \"PL4O1\", \"path\": \"\", \"text\": \"\"}]}")
    let unknown = try Program.run("lint", "plan.yml", "--baseline", "goc.json", in: folder)
    #expect(unknown.status == 2)
    #expect(unknown.output.isEmpty)
    #expect(unknown.errors.contains("goc.json:1:51: PL013 không có quy tắc “PL4O1”"))
    #expect(unknown.errors.contains("có phải ý bạn là “PL401”?"))
    #expect(try Program.run("lint", "plan.yml", "--baseline", "thieu.json", in: folder).status == 2)
    #expect(try Program.run("lint", "plan.yml", "--write-baseline", "-", in: folder).status == 2)
  }

  @Test func theDayOfTheCheck() throws {
    let comment = "output: Mạng được nghiệm thu} # plantool: ignore PL401 gói thầu cũ; by vhxh; until 2027-06-30"
    let plan = SamplePlan.clean.replacing("của trụ sở", with: "năm 2025")
      .replacing("output: Mạng được nghiệm thu}", with: comment)
    let folder = try Folder()
    try folder.write("plan.yml", plan)
    func status(_ day: String) throws -> Int32 {
      try Program.run("lint", "plan.yml", "--fail-on", "warning", "--today", day, in: folder).status
    }
    #expect(try status("2027-06-30") == 0)
    #expect(try status("1/7/2027") == 1)
    #expect(try status("2027-06-31") == 2)
    try folder.write("plan.yml", plan.replacing("2027-06-30", with: "2020-01-01"))
    #expect(try Program.run("lint", "plan.yml", "--fail-on", "warning", in: folder).output.contains("PL022"))
  }

  @Test func junitFailsWhatFailsTheRun() throws {
    let stale = SamplePlan.clean.replacing("của trụ sở", with: "năm 2025")
    let passed = try Program.run("lint", "-", "--format", "junit", input: stale)
    #expect(passed.output.contains("tests=\"1\" failures=\"0\""))
    let failed = try Program.run("lint", "-", "--format", "junit", "--fail-on", "warning", input: stale)
    #expect(failed.output.contains("tests=\"1\" failures=\"1\""))
    for format in ["junit", "checkstyle"] {
      let output = try Program.run("lint", "-", "--format", format, input: faulty).output
      #expect(XMLParser(data: Data(output.utf8)).parse())
    }
  }

  @Test func sarifNamesAreRelativeToTheFolderOfTheCall() throws {
    let folder = try Folder()
    try folder.write("xã một/plan.yml", SamplePlan.broken)
    for path in ["xã một", "./xã một/plan.yml", folder.path("xã một")] {
      let output = try Program.run("lint", path, "--format", "sarif", in: folder).output
      #expect(output.contains("\"uri\": \"x%C3%A3%20m%E1%BB%99t/plan.yml\""), "\(path)")
      let gitlab = try Program.run("lint", path, "--format", "gitlab", in: folder).output
      #expect(gitlab.contains("\"path\": \"xã một/plan.yml\""), "\(path)")
    }
  }

  /// The hook that docs/ci ships, in a repository of its own.
  @Test func preCommitHook() throws {
    let folder = try Folder()
    let hook = Program.root.appendingPathComponent("docs/ci/pre-commit").path
    try folder.write("xã một/plan.yml", SamplePlan.clean)
    let script = """
      git init -q . && git config user.email a@b.vn && git config user.name A && cp '\(hook)' .git/hooks/pre-commit
      git add . && git commit -qm 1 && sed -i 's/lead: vhxh/lead: vhxx/' xã*/plan.yml && git add . || exit 3
      git commit -qm 2 && exit 4
      git checkout -q HEAD . && echo a > ghi-chu.txt && git add . && git commit -qm 3
      """
    let result = try Program.shell(script, in: folder, environment: ["PLANTOOL": Program.path])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    // git sends what a hook prints to standard error.
    #expect(result.errors.contains("xã một/plan.yml:7:52: lỗi PL101"))
  }
}
