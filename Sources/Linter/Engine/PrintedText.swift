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
  ///
  /// Here and below, lists are walked by index or lent: a loop over elements would count one reference more for each.
  func visitTableTexts(_ body: (Text, PrintedText.Role) -> Void) {
    for index in groups.indices {
      if let title = groups[index].title { body(title, .groupTitle) }
    }
    for index in objectives.indices {
      if let name = objectives[index].name { body(name, .objectiveName(index)) }
      if let note = objectives[index].note { body(note, .objectiveNote(index)) }
    }
    for index in tasks.indices {
      if let title = tasks[index].title { body(title, .taskTitle(index)) }
      tasks[index].output.lend { body($0, .taskOutput(index)) }
      if let note = tasks[index].note { body(note, .taskNote(index)) }
      if let due = tasks[index].due?.text { body(due, .taskDue(index)) }
    }
    for index in phases.indices {
      if let title = phases[index].title { body(title, .phase) }
      if let focus = phases[index].focus { body(focus, .phase) }
      phases[index].outputs.lend { body($0, .phase) }
    }
    for index in budget.indices {
      if let item = budget[index].item { body(item, .budget) }
      if let content = budget[index].content { body(content, .budget) }
      if let source = budget[index].source { body(source, .budget) }
      if let note = budget[index].note { body(note, .budget) }
    }
    for table in tables.indices {
      tables[table].rows.lend { row in
        row.lend { cell in
          if let value = cell.value { body(value, .table) }
        }
      }
    }
    for index in appendices.indices {
      if let title = appendices[index].title { body(title, .appendixTitle) }
    }
  }

  /// Hands over what stands outside tables: subject, basis, headings and paragraphs.
  func visitRunningTexts(_ body: (Text, PrintedText.Role) -> Void) {
    if let subject = document.subject { body(subject, .subject) }
    for index in document.basis.indices {
      if let text = document.basis[index].text { body(text, .basis) }
    }
    func visit(_ section: Section) {
      if let title = section.title { body(title, .heading) }
      section.text.lend { body($0, .paragraph) }
      section.items.lend { body($0, .paragraph) }
      section.sections.lend(visit)
    }
    sections.lend(visit)
  }
}
