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
  func visitNamePlaces(_ body: (PrintedText, UnsafeBufferPointer<UInt32>) -> Void) {
    let texts = all
    let lent = texts.span
    nameStarts.withUnsafeBufferPointer { starts in
      var start = 0
      for index in 0..<printedCount {
        let end = Int(nameEnds[index])
        if start < end { body(lent[index], UnsafeBufferPointer(rebasing: starts[start..<end])) }
        start = end
      }
    }
  }

  /// The texts that hold one of `wanted`, in order.
  func visit(_ wanted: TextMarks, _ body: (PrintedText) -> Void) { visit(wanted, 0..<all.count, body) }

  /// Those of them that the document prints.
  func visitPrinted(_ wanted: TextMarks, _ body: (PrintedText) -> Void) { visit(wanted, 0..<printedCount, body) }

  /// Those of them that stand outside tables.
  func visitRunning(_ wanted: TextMarks, _ body: (PrintedText) -> Void) { visit(wanted, 0..<runningCount, body) }

  private func visit(_ wanted: TextMarks, _ range: Range<Int>, _ body: (PrintedText) -> Void) {
    guard !marks.isDisjoint(with: wanted) else { return }
    // A span lends its elements; an array's would be copied, two counts each.
    let texts = all
    let lent = texts.span
    for index in range where !marksOfEach[index].isDisjoint(with: wanted) { body(lent[index]) }
  }
}

extension Plan {
  /// Hands over what the document does not print as it stands: free words in place of references, recipients, signer, notes, cells of
  /// one's own, and what the plan's declarations say.
  func visitOtherTexts(_ body: (Text, PrintedText.Role) -> Void) {
    func add(_ place: Reference) {
      if place.target == nil, place.form != .open { body(place.text, .reference) }
      if let note = place.note { body(note, .reference) }
    }
    if let issuer = document.issuer { add(issuer) }
    if let signing = document.signer?.body { add(signing) }
    if let post = document.signer?.post { body(post, .signer) }
    if let name = document.signer?.name { body(name, .name) }
    for index in document.recipients.indices {
      add(document.recipients[index].to)
      if let purpose = document.recipients[index].purpose { body(purpose, .recipient) }
    }
    for index in document.basis.indices {
      if let cite = document.basis[index].cite { add(cite) }
    }
    for index in declarations.units.indices {
      if let parent = declarations.units[index].parent { add(parent) }
    }
    for index in declarations.citations.indices {
      if let issuer = declarations.citations[index].issuer { body(issuer, .citation) }
      if let subject = declarations.citations[index].subject { body(subject, .citation) }
    }
    visitUnitReferences(where: { target, _, hasNote in target == nil || hasNote }, add)
    func add(_ places: [Reference]) {
      places.lend { place in
        if place.target == nil || place.note != nil { add(place) }
      }
    }
    func add(_ cells: [ExtraCell]) {
      cells.lend { cell in
        if let value = cell.value { body(value, .table) }
      }
    }
    for index in tasks.indices {
      add(tasks[index].person)
      add(tasks[index].cites)
      if let budget = tasks[index].budget { body(budget, .table) }
      add(tasks[index].extra)
    }
    for index in objectives.indices { add(objectives[index].extra) }
    for index in phases.indices { add(phases[index].extra) }
    for index in budget.indices {
      if let estimate = budget[index].estimate { body(estimate, .table) }
      add(budget[index].extra)
    }
  }

  /// Hands over what the plan calls its own things: place, units, people, columns, and words in place of a figure.
  func visitNames(_ body: (Text, PrintedText.Role) -> Void) {
    func add(_ columns: [Column]) {
      for index in columns.indices {
        if let label = columns[index].label { body(label, .label) }
        add(columns[index].columns)
      }
    }
    if let place = document.place { body(place, .place) }
    for index in declarations.units.indices {
      body(declarations.units[index].name, .unit)
      if let short = declarations.units[index].short { body(short, .unit) }
    }
    for index in declarations.people.indices {
      if let name = declarations.people[index].name { body(name, .name) }
      if let post = declarations.people[index].post { body(post, .signer) }
    }
    for index in objectives.indices {
      if let words = objectives[index].target?.text { body(words, .objectiveName(index)) }
    }
    for index in tables.indices { add(tables[index].columns) }
    for index in appendices.indices {
      add(appendices[index].use.layout.columns)
      for (_, label) in appendices[index].use.layout.labels { body(label, .label) }
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
    visitUnitReferences(where: { _, _, _ in true }, body)
  }

  /// Hands those of them to `body` that are wanted by their target, their form, and whether a note follows: nearly all are
  /// names of declared units, and need not be copied to be passed over.
  @inline(__always)
  func visitUnitReferences(where wanted: (Symbol?, Reference.Form, Bool) -> Bool, _ body: (Reference) -> Void) {
    @inline(__always)
    func visit(_ places: [Reference]) {
      for index in places.indices
      where wanted(places[index].target, places[index].form, places[index].note != nil) { body(places[index]) }
    }
    for index in objectives.indices { visit(objectives[index].lead) }
    for index in tasks.indices {
      visit(tasks[index].lead)
      visit(tasks[index].monitor)
      visit(tasks[index].support)
    }
    for index in phases.indices { visit(phases[index].lead) }
  }
}
