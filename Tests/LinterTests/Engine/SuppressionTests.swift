import Linter
import PlanLang
import Testing

@Suite struct SuppressionTests {
  private func run(_ comment: String, today: CalendarDate? = nil, _ change: (inout Configuration) -> Void = { _ in })
    throws -> LintRun
  {
    var project = MemoryProject(["xa/plan.yml": planText(taskText("Mua sắm thiết bị năm 2025") + " " + comment)])
    project.configuration.today = today
    change(&project.configuration)
    return try project.lint("xa/plan.yml")
  }

  @Test func approverAndEnd() throws {
    let comment = "# plantool: ignore PL401 gói thầu cũ; by vhxh; until 2027-06-30"
    #expect(try run(comment).codes == [])
    #expect(try run(comment, today: CalendarDate(year: 2027, month: 6, day: 30)).codes == [])
    let late = try run(comment, today: CalendarDate(year: 2027, month: 7, day: 1))
    #expect(late.codes == ["PL401", "PL022"])
    #expect(late.findings[1].diagnostic.message.vi.contains("(vhxh đồng ý)"))
    #expect(late.findings[1].diagnostic.related.count == 1)
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstLine() throws {
    let plan = "\u{FEFF}# plantool: ignore PL401 gói thầu cũ\n" + planText(taskText("Mua sắm năm 2027"))
    // It stands above “plan: 1”, where there is nothing to hide.
    #expect(try MemoryProject(["xa/plan.yml": plan]).lint("xa/plan.yml").codes == ["PL021"])
  }

  @Test func anEndIsNoReason() throws {
    #expect(try run("# plantool: ignore PL401; by vhxh; until 2027-06-30").codes == ["PL020"])
  }

  @Test func reasonsMayHoldSemicolonsAndTheWordBy() throws {
    #expect(try run("# plantool: ignore PL401 by agreement; as in 2025").codes == [])
  }

  @Test func namesOfRulesWillDo() throws {
    #expect(try run("# plantool: ignore stale-year gói thầu cũ").codes == [])
  }

  @Test func unknownRulesAndInstructions() throws {
    let rule = try run("# plantool: ignore PL491 gói thầu cũ")
    #expect(rule.codes == ["PL401", "PL021"])
    #expect(rule.findings[1].diagnostic.message.en == "there is no rule “PL491” to ignore")
    #expect(try run("# plantool: ingore PL401 gói thầu cũ").codes == ["PL401", "PL021"])
  }

  @Test func eachCodeOfACommentIsJudged() throws {
    let run = try run("# plantool: ignore PL401,PL402 gói thầu cũ")
    #expect(run.codes == ["PL021"])
    #expect(run.findings[0].diagnostic.message.en == "this comment hides no finding of PL402")
  }

  /// A rule that was not asked cannot make a comment idle.
  @Test func rulesThatAreOffAreNotJudged() throws {
    let comment = "# plantool: ignore PL401 gói thầu cũ"
    #expect(try run(comment) { $0.only = [Code(101)] }.codes == [])
    #expect(try run(comment) { $0.ignored = [Code(401)] }.codes == [])
    #expect(try run(comment) { $0.levels[Code(401)] = .some(nil) }.codes == [])
  }

  @Test func rulesThatWaitForIssueAreNotJudgedAtDraft() throws {
    let task = taskText("Mua sắm", lead: "{open: true}") + " # plantool: ignore PL505 chờ phân công"
    var project = MemoryProject(["xa/plan.yml": planText(task)])
    #expect(try project.lint("xa/plan.yml").codes == [])
    project.configuration.stage = .issue
    // Number, day and signer are open as well.
    #expect(try project.lint("xa/plan.yml").codes.filter { $0 != "PL801" } == [])
  }

  @Test func mandatoryRulesCannotBeIgnored() throws {
    #expect(try run("# plantool: ignore PL401 gói thầu cũ") { $0.mandatory = [Code(401)] }.codes == ["PL401", "PL021"])
  }

  @Test(arguments: [
    "# plantool: bỏ qua PL401 gói thầu cũ; duyệt: vhxh; đến hết 30/6/2027",
    "# plantool: ignore PL401: gói thầu cũ; người duyệt vhxh; đến 2027-06-30",
    "# plantool: bo_qua stale-year gói thầu cũ; by vhxh; until 30/6/2027",
  ])
  func wordsInVietnamese(_ comment: String) throws {
    #expect(try run(comment, today: CalendarDate(year: 2027, month: 6, day: 30)).codes == [])
    let late = try run(comment, today: CalendarDate(year: 2027, month: 7, day: 1))
    #expect(late.codes == ["PL401", "PL022"])
    #expect(late.findings[1].diagnostic.message.vi.contains("(vhxh đồng ý)"))
  }

  /// "đến" begins ordinary reasons as well.
  @Test func aReasonMayHoldTheWordForUntil() throws {
    #expect(try run("# plantool: ignore PL401 gói thầu cũ; đến khi nghiệm thu").codes == [])
  }

  private func tasks(_ lines: String) throws -> [String] {
    try MemoryProject(["xa/plan.yml": planText() + lines]).lint("xa/plan.yml").codes
  }

  /// Comments above one another, other comments and blank lines between them and the line that they speak of.
  @Test func commentsReachTheNextLineThatHoldsSomething() throws {
    let codes = try tasks(
      """
        # plantool: ignore PL401 gói thầu cũ
        # Ghi chú của văn phòng.

        # plantool: ignore PL606 chưa rõ sản phẩm
        - {title: Mua sắm thiết bị năm 2025, lead: ubnd, support: vhxh, due: Quý I/2027}

      """)
    #expect(codes == [])
  }

  /// Inside a value over several lines no comment can stand.
  @Test(arguments: [
    "  # plantool: ignore PL401 gói cũ\n  - title: |\n      Sửa đài\n      của năm 2025\n",
    "  - title: >-   # plantool: ignore PL401 gói cũ\n      Sửa đài\n\n      của năm 2025\n",
    "  # plantool: ignore PL401 gói cũ\n  - title: Sửa\n      đài của\n      năm 2025\n",
    "  # plantool: ignore PL401 gói cũ\r\n  - title: \"Sửa\r\n      đài\r\n      năm 2025\"\r\n",
  ])
  func commentsReachTheEndOfTheValue(_ title: String) throws {
    let rest = "    lead: ubnd\n    support: vhxh\n    due: Quý I/2027\n    output: Báo cáo\n"
    #expect(try tasks(title + rest) == [])
    // The value after it is another one.
    #expect(try tasks(title + rest + "    note: Năm 2025\n") == ["PL401"])
  }

  @Test func wordsInABlockScalarAreNoComment() throws {
    let text = "  - title: |\n      Sửa đài\n      # plantool: ignore PL401 của năm 2025\n"
    let rest = "    lead: ubnd\n    support: vhxh\n    due: Quý I/2027\n    output: Báo cáo\n"
    #expect(try tasks(text + rest).contains("PL401"))
  }

  /// Only one of two plans makes the finding that a comment in their registry hides.
  @Test func registriesAreJudgedOverTheWholeRun() throws {
    let registry = """
      registry: 1
      units:
        syt: {name: Sở Y tế}
        # plantool: ignore PL208 hai cơ quan khác nhau
        so-y-te: {name: Sở  Y tế}
        # plantool: ignore PL208 không còn trùng
        stc: {name: Sở Tài chính}

      """
    let project = MemoryProject([
      "plans/a/plan.yml": planText(include: "../danh-muc.yml", taskText("Mua sắm", lead: "syt")),
      "plans/b/plan.yml": planText(include: "../danh-muc.yml", taskText("Mua sắm", lead: "stc")),
      "plans/danh-muc.yml": registry,
    ])
    #expect(try project.lint("plans/a/plan.yml", "plans/b/plan.yml").codes == [])
    #expect(
      try project.lint("plans/a/plan.yml", "plans/b/plan.yml", "plans/danh-muc.yml").places == [
        "plans/danh-muc.yml:6 PL021"
      ])
    #expect(try project.lint("plans/danh-muc.yml").places == ["plans/danh-muc.yml:6 PL021"])
  }
}
