import PlanLang

/// How far a plan has come.
public enum Stage: String, CaseIterable, Sendable {
  /// Being written: number, date and signer may be open.
  case draft
  /// Before it is issued: nothing may be open.
  case issue
}

/// What rules look at: the resolved plan, and readings of it that several rules need, each made once and only if asked for.
public final class LintContext {
  /// The plan.
  public let plan: ResolvedPlan
  /// How far it has come.
  public let stage: Stage

  init(_ plan: ResolvedPlan, stage: Stage) {
    self.plan = plan
    self.stage = stage
  }

  /// Every text that the document prints, with what it is.
  public private(set) lazy var texts: [PrintedText] = PrintedText.all(in: plan)

  /// The title of each task, folded so that only its words count; nil where it has none.
  public private(set) lazy var foldedTaskTitles: [FoldedText?] = plan.plan.tasks.map { task in
    task.title.map { $0.withUTF8 { FoldedText($0, .name) } }
  }

  /// The units by every name they have.
  private(set) lazy var unitNames = UnitNames(plan)

  /// The number that each task prints, from the first appendix that prints it; else its position from 1.
  public private(set) lazy var taskNumbers: [String] = {
    var numbers = plan.plan.tasks.indices.map { String($0 + 1) }
    for case let table? in plan.appendixTables.reversed() where table.kind == .tasks {
      for item in table.items { numbers[item.index] = item.given?.string ?? String(item.counted) }
    }
    return numbers
  }()
}

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
    for phase in plan.phases { ([phase.title, phase.focus] + phase.outputs).forEach { add($0, .phase) } }
    for line in plan.budget { [line.item, line.content, line.source, line.note].forEach { add($0, .budget) } }
    for table in plan.tables { table.rows.joined().forEach { add($0.value, .table) } }
    for appendix in plan.appendices { add(appendix.title, .appendixTitle) }
    return result
  }
}
