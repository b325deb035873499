import PlanLang

/// PL603: one indicator with two targets.
enum TargetConflict: Rule {
  static let code = Code(603)
  static let name = "target-conflict"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một chỉ tiêu có hai mức khác nhau: trong bảng chỉ tiêu, nhiệm vụ, lời văn hoặc bảng khác.",
      en: "One indicator with two targets: in the objectives, a task, the text or another table."),
    reason: Message(
      vi: "Bảng chỉ tiêu ghi ≥ 93% mà nhiệm vụ ghi 100% thì cuối năm không ai biết lấy mức nào để đánh giá.",
      en: "With ≥ 93% in one table and 100% in a task nobody knows by which of them the year is judged."),
    bad: TargetConflictExamples.bad,
    good: TargetConflictExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let texts = context.shareTexts
    var first: [UInt64: ShareStatement] = [:]
    for statement in context.shareObjectives {
      let key = statement.key
      guard key.wordCount > 0 else { continue }
      guard let earlier = first[key.hash] else {
        first[key.hash] = statement
        continue
      }
      // One name twice is another rule's finding.
      if key.wordCount >= 3, earlier.name != statement.name, areOfOneGroup(earlier, statement, context),
        isConflict(earlier, statement, context)
      {
        report(earlier, statement, context, &findings)
      }
    }
    for statement in texts {
      let key = statement.key
      guard let earlier = first[key.hash] else {
        // Short words ("100% hồ sơ") may speak of many things.
        if key.wordCount >= 4 { first[key.hash] = statement }
        continue
      }
      guard isConflict(earlier, statement, context) else { continue }
      report(earlier, statement, context, &findings)
    }
  }

  private static func report(
    _ earlier: ShareStatement, _ later: ShareStatement, _ context: LintContext, _ findings: inout Findings
  ) {
    findings.add(
      at: later.place, .conflict(context, earlier, later), help: .oneTarget,
      related: [RelatedPlace(earlier.place, .other(earlier.words))])
  }

  private static func areOfOneGroup(_ one: ShareStatement, _ two: ShareStatement, _ context: LintContext) -> Bool {
    guard case .objective(let first) = one.owner, case .objective(let second) = two.owner else { return false }
    let objectives = context.plan.plan.objectives
    return objectives[first].group?.text == objectives[second].group?.text
      && objectives[first].lead.map(\.text) == objectives[second].lead.map(\.text)
  }

  private static func isConflict(_ earlier: ShareStatement, _ later: ShareStatement, _ context: LintContext) -> Bool {
    guard earlier.quantity.number != later.quantity.number, earlier.quantity.comparison != .about else { return false }
    let plan = context.plan.plan
    guard earlier.isForWholeTime(of: plan), later.isForWholeTime(of: plan) else { return false }
    func end(_ owner: ShareStatement.Owner) -> CalendarDate? {
      guard case .task(let index) = owner else { return nil }
      return plan.tasks[index].due?.deadline.last
    }
    if case .objective = later.owner { return true }
    // A share to be reached by the middle of the year is a step towards the target.
    if case .objective = earlier.owner {
      guard let due = end(later.owner), let last = plan.document.span?.last else { return true }
      return due.year >= last && due.month == 12 || later.quantity.number > earlier.quantity.number
    }
    return end(earlier.owner) == end(later.owner)
  }
}

extension LintContext {
  /// Who says what a share is to be.
  func name(of owner: ShareStatement.Owner) -> Message {
    switch owner {
    case .objective(let index): name(ofObjective: index)
    case .task(let index): name(ofTask: index)
    case .phase: Message(vi: "nội dung của giai đoạn", en: "the output of a phase")
    case .text: Message(vi: "lời văn", en: "the text")
    case .cell: Message(vi: "bảng này", en: "this table")
    }
  }
}

extension Message {
  fileprivate static func conflict(_ context: LintContext, _ earlier: ShareStatement, _ later: ShareStatement)
    -> Message
  {
    let (one, two) = (context.name(of: earlier.owner), context.name(of: later.owner))
    return Message(
      vi: "\(two.vi) ghi “\(later.words)” mà \(one.vi) ghi “\(earlier.words)”",
      en: "\(two.en) says “\(later.words)”, but \(one.en) says “\(earlier.words)”")
  }
  fileprivate static let oneTarget = Message(
    vi:
      "giữ một mức ở ‹objectives›, chỗ khác viết ${objective.MÃ.target}; nếu là hai chỉ tiêu thì nói rõ khác nhau ở đâu",
    en:
      "keep one target at ‹objectives› and write ${objective.ID.target} elsewhere; where they are two, say how they differ"
  )
  fileprivate static func other(_ words: String) -> Message {
    Message(vi: "ở đây ghi “\(words)”", en: "“\(words)” is said here")
  }
}
