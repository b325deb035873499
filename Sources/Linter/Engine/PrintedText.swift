import PlanLang

/// A text that the document prints.
public struct PrintedText: Sendable {
  /// What a text is.
  public enum Role: Hashable, Sendable {
    case subject, basis, heading, paragraph, appendixTitle, groupTitle
    case taskTitle(Int), taskOutput(Int), taskNote(Int), taskDue(Int)
    case objectiveName(Int), objectiveNote(Int)
    case phase, budget, table, recipient
    case reference, signer, name, citation, unit, place, label
  }

  /// The text.
  public let text: Text
  /// What it is.
  public let role: Role
  /// What it holds that rules of writing look at.
  let marks: TextMarks

  /// Whether an appendix or a list may be named in it.
  var mayNameAppendix: Bool { !marks.isDisjoint(with: TextMarks.ofAppendices) }
}

extension Plan {
  /// Hands every text that tables print to `body`, with what it is, in the order of the file's parts.
  func visitTableTexts(_ body: (Text, PrintedText.Role) -> Void) {
    func add(_ text: Text?, _ role: PrintedText.Role) {
      if let text { body(text, role) }
    }
    for group in groups { add(group.title, .groupTitle) }
    for (index, objective) in objectives.enumerated() {
      add(objective.name, .objectiveName(index))
      add(objective.note, .objectiveNote(index))
    }
    for (index, task) in tasks.enumerated() {
      add(task.title, .taskTitle(index))
      for output in task.output { body(output, .taskOutput(index)) }
      add(task.note, .taskNote(index))
      add(task.due?.text, .taskDue(index))
    }
    for phase in phases {
      add(phase.title, .phase)
      add(phase.focus, .phase)
      for output in phase.outputs { body(output, .phase) }
    }
    for line in budget {
      add(line.item, .budget)
      add(line.content, .budget)
      add(line.source, .budget)
      add(line.note, .budget)
    }
    for table in tables {
      for row in table.rows {
        for cell in row { add(cell.value, .table) }
      }
    }
    for appendix in appendices { add(appendix.title, .appendixTitle) }
  }

  /// Hands over what stands outside tables: subject, basis, headings and paragraphs.
  func visitRunningTexts(_ body: (Text, PrintedText.Role) -> Void) {
    if let subject = document.subject { body(subject, .subject) }
    for basis in document.basis {
      if let text = basis.text { body(text, .basis) }
    }
    func visit(_ sections: [Section]) {
      for section in sections {
        if let title = section.title { body(title, .heading) }
        for text in section.text { body(text, .paragraph) }
        for text in section.items { body(text, .paragraph) }
        visit(section.sections)
      }
    }
    visit(sections)
  }
}
