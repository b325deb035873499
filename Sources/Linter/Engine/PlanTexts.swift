import PlanLang

/// The words of a plan, read once for all rules: what the document prints, and what stands in its declarations.
struct PlanTexts {
  /// Every text: first those of `Plan.visitRunningTexts` and `Plan.visitTableTexts`, then those of `Plan.visitOtherTexts`, then those of `Plan.visitNames`.
  let all: [PrintedText]
  /// How many of them the document prints as they stand.
  let printedCount: Int
  /// How many of these stand outside tables.
  let runningCount: Int
  /// How many say something of others: what comes after them are names of the plan's own things.
  let saidCount: Int
  /// What any of them holds: a rule whose marks are not among these has nothing to look at.
  let marks: TextMarks

  init(_ plan: Plan, _ filter: WordFilter) {
    var texts: [PrintedText] = []
    var marks: TextMarks = []
    var memo = WordMemo(filter)
    func add(_ text: Text, _ role: PrintedText.Role) {
      let found = text.withUTF8 { TextMarks(of: $0, &memo) }
      marks.formUnion(found)
      texts.append(PrintedText(text: text, role: role, marks: found))
    }
    texts.reserveCapacity(256 + plan.tasks.count * 6)
    plan.visitRunningTexts(add)
    runningCount = texts.count
    plan.visitTableTexts(add)
    printedCount = texts.count
    plan.visitOtherTexts(add)
    saidCount = texts.count
    plan.visitNames(add)
    all = texts
    self.marks = marks
  }

  /// What the document prints as it stands.
  var printed: ArraySlice<PrintedText> { all[..<printedCount] }

  /// The first of them, which stand outside tables: subject, bases, headings and paragraphs.
  var running: ArraySlice<PrintedText> { all[..<runningCount] }

  /// What the document prints as it stands, and what is said in other places.
  var said: ArraySlice<PrintedText> { all[..<saidCount] }

  /// Whether some text holds one of `wanted` and meets a condition.
  func holds(_ wanted: TextMarks, where condition: (PrintedText) -> Bool) -> Bool {
    guard !marks.isDisjoint(with: wanted) else { return false }
    for text in all where !text.marks.isDisjoint(with: wanted) {
      if condition(text) { return true }
    }
    return false
  }

  /// The texts that hold one of `wanted`, in order.
  func visit(_ wanted: TextMarks, _ body: (PrintedText) -> Void) {
    guard !marks.isDisjoint(with: wanted) else { return }
    for text in all where !text.marks.isDisjoint(with: wanted) { body(text) }
  }
}

extension Plan {
  /// Hands over what the document does not print as it stands: free words in place of references, recipients, signer, notes, cells of
  /// one's own, and what the plan's declarations say.
  func visitOtherTexts(_ body: (Text, PrintedText.Role) -> Void) {
    func add(_ reference: Reference?) {
      guard let reference else { return }
      if reference.target == nil, reference.form != .open { body(reference.text, .reference) }
      if let note = reference.note { body(note, .reference) }
    }
    func add(_ text: Text?, _ role: PrintedText.Role) {
      if let text { body(text, role) }
    }
    func add(_ cells: [ExtraCell]) {
      for cell in cells { add(cell.value, .table) }
    }
    add(document.issuer)
    add(document.signer?.body)
    add(document.signer?.post, .signer)
    add(document.signer?.name, .name)
    for recipient in document.recipients {
      add(recipient.to)
      add(recipient.purpose, .recipient)
    }
    for basis in document.basis { add(basis.cite) }
    for unit in declarations.units { add(unit.parent) }
    for citation in declarations.citations {
      add(citation.issuer, .citation)
      add(citation.subject, .citation)
    }
    visitUnitReferences { add($0) }
    for index in tasks.indices {
      tasks[index].person.forEach(add)
      tasks[index].cites.forEach(add)
      add(tasks[index].budget, .table)
      add(tasks[index].extra)
    }
    for index in objectives.indices { add(objectives[index].extra) }
    for phase in phases { add(phase.extra) }
    for line in budget {
      add(line.estimate, .table)
      add(line.extra)
    }
  }

  /// Hands over what the plan calls its own things: place, units, people, columns, and words in place of a figure.
  func visitNames(_ body: (Text, PrintedText.Role) -> Void) {
    func add(_ text: Text?, _ role: PrintedText.Role) {
      if let text { body(text, role) }
    }
    func add(_ columns: [Column]) {
      for column in columns {
        add(column.label, .label)
        add(column.columns)
      }
    }
    add(document.place, .place)
    for unit in declarations.units {
      body(unit.name, .unit)
      add(unit.short, .unit)
    }
    for person in declarations.people {
      add(person.name, .name)
      add(person.post, .signer)
    }
    for index in objectives.indices { add(objectives[index].target?.text, .objectiveName(index)) }
    for table in tables { add(table.columns) }
    for appendix in appendices {
      add(appendix.use.layout.columns)
      for (_, label) in appendix.use.layout.labels { add(label, .label) }
    }
  }

  /// Hands every place where a body is named to `body`: in the tables, as issuer, behind the signer, among the recipients.
  func visitBodyReferences(_ body: (Reference) -> Void) {
    visitUnitReferences(body)
    if let issuer = document.issuer { body(issuer) }
    if let signing = document.signer?.body { body(signing) }
    for recipient in document.recipients { body(recipient.to) }
  }

  /// Hands every place of the plan's tables where units are named to `body`.
  func visitUnitReferences(_ body: (Reference) -> Void) {
    for index in objectives.indices { objectives[index].lead.forEach(body) }
    for index in tasks.indices {
      tasks[index].lead.forEach(body)
      tasks[index].monitor.forEach(body)
      tasks[index].support.forEach(body)
    }
    for index in phases.indices { phases[index].lead.forEach(body) }
  }
}
