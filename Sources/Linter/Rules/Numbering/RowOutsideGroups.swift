import PlanLang

/// PL309: a task or an objective without a group where nearly all others have one.
enum RowOutsideGroups: Rule {
  static let code = Code(309)
  static let name = "row-outside-groups"
  static let level = Severity.warning
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một nhiệm vụ, chỉ tiêu không ghi nhóm, trong khi gần như mọi dòng khác đều có.",
      en: "A task or an objective without a group, where nearly all others have one."),
    reason: Message(
      vi:
        "Dòng không có nhóm in ở đầu bảng, trước nhóm I, hoặc không in ở đâu cả nếu mỗi mục chỉ in nhóm của mình; người đọc tưởng việc ấy đã bị bỏ.",
      en:
        "A row without a group prints at the top, before group I, or nowhere if each section prints its own group; it reads as left out."
    ),
    bad: RowOutsideGroupsExamples.bad, good: RowOutsideGroupsExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let (tasks, objectives) = (context.plan.plan.tasks, context.plan.plan.objectives)
    for index in ForgottenRows.positions(of: tasks.count, where: { tasks[$0].group == nil }) {
      findings.add(
        at: tasks[index].title?.range ?? tasks[index].range, .noGroup(context.name(ofTask: index)),
        help: .nameGroup(beside(index, tasks.count) { tasks[$0].group }))
    }
    for index in ForgottenRows.positions(of: objectives.count, where: { objectives[$0].group == nil }) {
      findings.add(
        at: objectives[index].name?.range ?? objectives[index].range, .noGroup(context.name(ofObjective: index)),
        help: .nameGroup(beside(index, objectives.count) { objectives[$0].group }))
    }
  }

  /// The group that the rows above and below have in common.
  private static func beside(_ index: Int, _ count: Int, _ group: (Int) -> Reference?) -> String? {
    guard index > 0, index + 1 < count, let above = group(index - 1), let below = group(index + 1),
      above.text == below.text
    else { return nil }
    return above.text.string
  }
}

extension Message {
  fileprivate static func noGroup(_ row: Message) -> Message {
    Message(
      vi: "\(row.vi) không ghi nhóm, các dòng khác đều có",
      en: "\(row.en) has no group, where the other rows have one")
  }
  fileprivate static func nameGroup(_ group: String?) -> Message {
    let words = group ?? "..."
    return Message(
      vi: "ghi ‹group›: \(words)" + (group == nil ? "" : ", như dòng trên và dòng dưới"),
      en: "write ‹group›: \(words)" + (group == nil ? "" : ", as the rows above and below have"))
  }
}
