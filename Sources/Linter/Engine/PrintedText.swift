import PlanLang

/// A text that the document prints.
public struct PrintedText: Sendable {
  /// What a text is.
  public enum Role: Hashable, Sendable {
    case subject, basis, heading, paragraph, appendixTitle, groupTitle
    case taskTitle(Int), taskOutput(Int), taskNote(Int), taskDue(Int)
    case objectiveName(Int), objectiveNote(Int)
    case phase, budget, table, recipient
  }

  /// The text.
  public let text: Text
  /// What it is.
  public let role: Role

  static func all(in resolved: ResolvedPlan) -> [PrintedText] {
    let plan = resolved.plan
    var result: [PrintedText] = []
    func add(_ text: Text?, _ role: Role) {
      if let text { result.append(PrintedText(text: text, role: role)) }
    }
    add(plan.document.subject, .subject)
    for basis in plan.document.basis { add(basis.text, .basis) }
    func addSections(_ sections: [Section]) {
      for section in sections {
        add(section.title, .heading)
        for text in section.text { add(text, .paragraph) }
        addSections(section.sections)
      }
    }
    addSections(plan.sections)
    for group in plan.groups { add(group.title, .groupTitle) }
    for (index, objective) in plan.objectives.enumerated() {
      add(objective.name, .objectiveName(index))
      add(objective.note, .objectiveNote(index))
    }
    for (index, task) in plan.tasks.enumerated() {
      add(task.title, .taskTitle(index))
      for output in task.output { add(output, .taskOutput(index)) }
      add(task.note, .taskNote(index))
      add(task.due?.text, .taskDue(index))
    }
    for phase in plan.phases {
      for text in [phase.title, phase.focus] + phase.outputs { add(text, .phase) }
    }
    for line in plan.budget {
      for text in [line.item, line.content, line.source, line.note] { add(text, .budget) }
    }
    for table in plan.tables {
      for cell in table.rows.joined() { add(cell.value, .table) }
    }
    for appendix in plan.appendices { add(appendix.title, .appendixTitle) }
    return result
  }
}
