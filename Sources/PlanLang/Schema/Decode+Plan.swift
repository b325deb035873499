extension Plan {
  /// Takes a plan out of a tree whose root is a mapping.
  convenience init(_ record: Record) {
    self.init(file: record.decoder.tree.file)
    _ = record.choice(.plan, among: ["1"])
    includes = record.texts(.include)
    document = record.record(.document, .document).map(DocumentHeader.init) ?? document
    declarations = Declarations(record)
    groups = record.records(.groups, .group, TaskGroup.init)
    objectives = record.records(.objectives, .objective, Objective.init)
    tasks = record.records(.tasks, .task, PlanTask.init)
    phases = record.records(.phases, .phase, Phase.init)
    budget = record.records(.budget, .budgetLine, BudgetLine.init)
    tables = record.declarations(.tables, .table, OwnTable.init)
    sections = record.records(.sections, .section, Section.init)
    appendices = record.records(.appendices, .appendix, Appendix.init)
  }
}

extension Registry {
  /// Takes a registry out of a tree whose root is a mapping.
  init(_ record: Record) {
    file = record.decoder.tree.file
    _ = record.choice(.registry, among: ["1"])
    includes = record.texts(.include)
    declarations = Declarations(record)
  }
}

extension Declarations {
  init(_ record: Record) {
    units = record.declarations(.units, .unit, Unit.init)
    former = record.records(.former, .former, FormerUnit.init)
    people = record.declarations(.people, .person, Person.init)
    citations = record.declarations(.citations, .citation, Citation.init)
    glossary = record.declarations(.glossary, .term, Term.init)
    layouts = record.declarations(.layouts, .layout) { id, record in
      NamedLayout(range: record.range, id: id, layout: TableLayout(record))
    }
  }
}

extension DocumentHeader {
  convenience init(_ record: Record) {
    self.init(range: record.range)
    type = record.text(.type)
    number = record.text(.number)
    symbol = record.text(.symbol)
    date = record.date(.date)
    place = record.text(.place)
    issuer = record.reference(.issuer)
    year = record.year(.year)
    period = record.period(.period)
    hasUnreadableYear =
      year == nil && record.value(.year) != nil || period == nil && record.value(.period) != nil
    subject = record.text(.subject)
    basis = record.records(.basis, .basis, LegalBasis.init)
    signer = record.record(.signer, .signer).map(Signer.init)
    recipients = record.records(.recipients, .recipient, Recipient.init)
    archive = record.texts(.archive)
    urgency = record.choice(.urgency, Urgency.self)
    circulation = record.text(.circulation)
    gaps = record.gaps([(.number, .number), (.date, .date), (.place, .place), (.signer, .signer)])
  }
}

extension Record {
  /// The keys that are there without a value.
  fileprivate func gaps(_ keys: [(DocumentGap.Kind, Key)]) -> [DocumentGap] {
    keys.compactMap { kind, key in gap(key).map { DocumentGap(kind: kind, range: $0) } }
  }
}

extension LegalBasis {
  init(_ record: Record) {
    range = record.range
    verb = record.text(.verb)
    cite = record.reference(.cite)
    text = record.text(.text)
  }
}

extension Signer {
  init(_ record: Record) {
    range = record.range
    authority = record.choice(.authority, among: ["TM", "KT", "TL", "TUQ", "Q"])
    body = record.reference(.body)
    post = record.text(.post)
    name = record.text(.name)
    gaps = record.gaps([(.post, .post), (.name, .name)])
  }
}

extension Recipient {
  init?(_ record: Record) {
    guard let to = record.reference(.to) else { return nil }
    range = record.range
    self.to = to
    purpose = record.text(.purpose)
  }
}

extension Unit {
  convenience init(_ id: Text, _ record: Record) {
    self.init(range: record.range, id: id)
    name = record.text(.name) ?? id
    short = record.text(.short)
    aliases = record.texts(.aliases)
    level = record.text(.level)
    parent = record.reference(.parent)
    isCollective = record.flag(.collective)
  }
}

extension FormerUnit {
  convenience init(_ record: Record) {
    self.init(range: record.range)
    name = record.text(.name)
    aliases = record.texts(.aliases)
    level = record.text(.level)
    until = record.date(.until)
    successors = record.references(.successors)
    note = record.text(.note)
  }
}

extension Person {
  convenience init(_ id: Text, _ record: Record) {
    self.init(range: record.range, id: id)
    name = record.text(.name)
    post = record.text(.post)
  }
}

extension Citation {
  convenience init(_ id: Text, _ record: Record) {
    self.init(range: record.range, id: id)
    type = record.text(.type)
    number = record.text(.number)
    documentNumber = number?.withUTF8(DocumentNumber.read)
    date = record.date(.date)
    issuer = record.text(.issuer)
    subject = record.text(.subject)
    if record.value(.number) == nil, record.value(.subject) == nil, record.guessed == 0 {
      record.decoder.report(
        Diagnostic(.missingKey, .error, at: id.range, .namelessDocument(id.string), help: .nameDocument))
    }
  }
}

extension Term {
  convenience init(_ id: Text, _ record: Record) {
    self.init(range: record.range, id: id)
    meaning = record.text(.meaning)
    avoid = record.texts(.avoid)
  }
}
