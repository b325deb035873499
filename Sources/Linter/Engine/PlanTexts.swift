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
  /// What each of them holds: a rule turns nearly all of them away, and need not fetch their texts to do so.
  private let marksOfEach: [TextMarks]
  /// Where in the texts names may begin, one text after the other, and where those of each text end.
  private let nameStarts: [UInt32]
  private let nameEnds: [UInt32]

  init(_ plan: Plan, _ filter: WordFilter) {
    self = filter.withMemo { PlanTexts(plan, filter, $0) }
  }

  private init(_ plan: Plan, _ filter: WordFilter, _ memo: WordMemo.Table) {
    var texts: [PrintedText] = []
    var marksOfEach: [TextMarks] = []
    var marks: TextMarks = []
    let names = NameStarts()
    let scan = MarkScan(filter, memo, names)
    var nameEnds: [UInt32] = []
    func add(_ text: Text, _ role: PrintedText.Role) {
      let found = text.withUTF8 { scan.marks(of: $0) }
      nameEnds.append(UInt32(names.offsets.count))
      marks.formUnion(found)
      marksOfEach.append(found)
      texts.append(PrintedText(text: text, role: role, marks: found))
    }
    texts.reserveCapacity(256 + plan.tasks.count * 6)
    marksOfEach.reserveCapacity(256 + plan.tasks.count * 6)
    nameEnds.reserveCapacity(256 + plan.tasks.count * 6)
    plan.visitRunningTexts(add)
    runningCount = texts.count
    plan.visitTableTexts(add)
    printedCount = texts.count
    plan.visitOtherTexts(add)
    saidCount = texts.count
    plan.visitNames(add)
    all = texts
    self.marks = marks
    self.marksOfEach = marksOfEach
    (nameStarts, self.nameEnds) = (names.offsets, nameEnds)
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
    for index in marksOfEach.indices where !marksOfEach[index].isDisjoint(with: wanted) {
      if condition(all[index]) { return true }
    }
    return false
  }

  /// Hands over what the document prints, each with the places in it where a name or a word for an area may begin.
  func visitNamePlaces(_ body: (PrintedText, ArraySlice<UInt32>) -> Void) {
    var start = 0
    for index in 0..<printedCount {
      let end = Int(nameEnds[index])
      if start < end { body(all[index], nameStarts[start..<end]) }
      start = end
    }
  }

  /// The texts that hold one of `wanted`, in order.
  func visit(_ wanted: TextMarks, _ body: (PrintedText) -> Void) { visit(wanted, 0..<all.count, body) }

  /// Those of them that the document prints.
  func visitPrinted(_ wanted: TextMarks, _ body: (PrintedText) -> Void) { visit(wanted, 0..<printedCount, body) }

  private func visit(_ wanted: TextMarks, _ range: Range<Int>, _ body: (PrintedText) -> Void) {
    guard !marks.isDisjoint(with: wanted) else { return }
    for index in range where !marksOfEach[index].isDisjoint(with: wanted) { body(all[index]) }
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
    for task in tasks {
      task.person.forEach(add)
      task.cites.forEach(add)
      add(task.budget, .table)
      add(task.extra)
    }
    for objective in objectives { add(objective.extra) }
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
    for objective in objectives { objective.lead.forEach(body) }
    for task in tasks {
      task.lead.forEach(body)
      task.monitor.forEach(body)
      task.support.forEach(body)
    }
    for phase in phases { phase.lead.forEach(body) }
  }
}
