/// The resolved plan as JSON, version 1: what is declared, bound and filled in, with the place of each entry.
///
/// Keys are the language's English keys. Empty lists are written, absent values are left out. A reference is
/// `{"id": ..., "name": ...}`; free words are `{"text": ...}`; a place left open is `{"open": true}`.
public struct PlanJSON {
  private let plan: ResolvedPlan
  private let sources: SourceStore
  private var lines: [SourceID: LineTable] = [:]

  /// The plan as UTF-8 bytes.
  public static func bytes(of plan: ResolvedPlan, sources: SourceStore) -> [UInt8] {
    var json = PlanJSON(plan: plan, sources: sources)
    var writer = JSONWriter()
    json.write(&writer)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private init(plan: ResolvedPlan, sources: SourceStore) {
    self.plan = plan
    self.sources = sources
  }

  private mutating func write(_ writer: inout JSONWriter) {
    let own = plan.plan
    object(&writer) { json, writer in
      writer.field("version", 1)
      writer.field("file", own.file.name)
      let included = json.plan.registries.filter { !$0.registry.file.path.isEmpty }
      writer.list("registries", included) { $0.value($1.registry.file.name) }
      writer.key("document")
      json.document(own.document, &writer)
      json.list("units", own.declarations.units, &writer) { json, writer, unit in
        json.place(unit.range, &writer)
        writer.field("id", unit.id.string)
        writer.field("name", unit.name.string)
        json.text("short", unit.short, &writer)
        json.text("level", unit.level, &writer)
        writer.list("aliases", unit.aliases) { $0.value($1.string) }
      }
      json.list("citations", own.declarations.citations, &writer) { json, writer, citation in
        json.place(citation.range, &writer)
        writer.field("id", citation.id.string)
        writer.field("complete", citation.complete)
        writer.field("short", citation.shortForm)
      }
      json.list("objectives", own.objectives, &writer) { $0.objective($2, &$1) }
      json.list("tasks", Array(own.tasks.enumerated()), &writer) { $0.task($2.element, $2.offset, &$1) }
      json.list("phases", own.phases, &writer) { json, writer, phase in
        json.place(phase.range, &writer)
        json.text("id", phase.id, &writer)
        json.text("title", phase.title, &writer)
        json.due(phase.due, &writer)
        json.text("focus", phase.focus, &writer)
        writer.list("outputs", phase.outputs) { $0.value($1.string) }
        json.references("lead", phase.lead, &writer)
      }
      json.list("budget", own.budget, &writer) { json, writer, line in
        json.place(line.range, &writer)
        for (key, text) in [
          ("item", line.item), ("content", line.content), ("estimate", line.estimate), ("source", line.source),
          ("note", line.note),
        ] {
          json.text(key, text, &writer)
        }
      }
      json.list("sections", own.sections, &writer) { $0.section($2, &$1) }
      json.list("appendices", Array(own.appendices.enumerated()), &writer) { json, writer, appendix in
        json.place(appendix.element.range, &writer)
        json.text("id", appendix.element.id, &writer)
        writer.field("number", json.plan.appendixNumber(appendix.offset))
        json.text("title", appendix.element.title, &writer)
        json.table(json.plan.appendixTables[appendix.offset], &writer)
      }
    }
  }

  private mutating func document(_ document: DocumentHeader, _ writer: inout JSONWriter) {
    object(&writer) { json, writer in
      for (key, text) in [
        ("type", document.type), ("number", document.number), ("symbol", document.symbol), ("place", document.place),
        ("subject", document.subject),
      ] {
        json.text(key, text, &writer)
      }
      if let date = document.date { writer.field("date", date.value.isoDescription) }
      if let issuer = document.issuer {
        writer.key("issuer")
        json.reference(issuer, &writer)
      }
      if let span = document.span {
        writer.key("period")
        writer.object { writer in
          writer.field("first", span.first)
          writer.field("last", span.last)
        }
      }
      json.list("basis", document.basis, &writer) { json, writer, basis in
        json.text("verb", basis.verb, &writer)
        if let citation = json.plan.citation(basis.cite) {
          writer.field("text", citation.complete)
        } else {
          json.text("text", basis.text, &writer)
        }
      }
      json.list("recipients", document.recipients, &writer) { json, writer, recipient in
        writer.field("to", json.plan.label(recipient.to))
        json.text("purpose", recipient.purpose, &writer)
      }
      writer.list("archive", document.archive) { $0.value($1.string) }
    }
  }

  private mutating func objective(_ objective: Objective, _ writer: inout JSONWriter) {
    place(objective.range, &writer)
    text("id", objective.id, &writer)
    text("group", plan.groupTitle(objective.group), &writer)
    text("name", objective.name, &writer)
    text("unit", objective.unit, &writer)
    for (key, figure) in [("baseline", objective.baseline), ("target", objective.target)] {
      guard let figure else { continue }
      writer.key(key)
      writer.object { writer in
        writer.field("text", figure.label)
        guard let quantity = figure.quantity else { return }
        writer.field("comparison", quantity.comparison.rawValue)
        writer.field("number", quantity.number.description)
        writer.field("unit", quantity.unit)
      }
    }
    references("lead", objective.lead, &writer)
    text("note", objective.note, &writer)
  }

  private mutating func task(_ task: PlanTask, _ index: Int, _ writer: inout JSONWriter) {
    place(task.range, &writer)
    text("id", task.id, &writer)
    writer.field("number", task.number?.string ?? plan.taskNumber(index) ?? String(index + 1))
    text("group", plan.groupTitle(task.group), &writer)
    text("title", task.title, &writer)
    references("lead", task.lead, &writer)
    references("monitor", task.monitor, &writer)
    references("support", task.support, &writer)
    references("person", task.person, &writer)
    due(task.due, &writer)
    writer.list("output", task.output) { $0.value($1.string) }
    writer.list("objectives", task.objectives) { $0.value($1.text.string) }
    writer.list("cites", task.cites) { $0.value($1.text.string) }
    text("budget", task.budget, &writer)
    text("note", task.note, &writer)
    guard !task.extra.isEmpty else { return }
    writer.key("extra")
    writer.object { writer in
      for cell in task.extra { writer.field(cell.key.string, cell.value?.string) }
    }
  }

  private func due(_ due: Due?, _ writer: inout JSONWriter) {
    guard let due else { return }
    writer.key("due")
    writer.object { writer in
      writer.field("text", due.text.string)
      if let first = due.deadline.first { writer.field("first", first.isoDescription) }
      if let last = due.deadline.last { writer.field("last", last.isoDescription) }
      writer.list("kinds", due.deadline.expressions) { $0.value($1.kind.rawValue) }
    }
  }

  private mutating func section(_ section: Section, _ writer: inout JSONWriter) {
    place(section.range, &writer)
    text("id", section.id, &writer)
    text("title", section.title, &writer)
    writer.list("text", section.text) { $0.value($1.string) }
    if let use = section.use { table(TableResolver(plan: plan).resolve(use), &writer) }
    list("sections", section.sections, &writer) { $0.section($2, &$1) }
  }

  private func table(_ table: ResolvedTable?, _ writer: inout JSONWriter) {
    guard let table else { return }
    writer.key("table")
    writer.object { writer in
      switch table.kind {
      case .tasks: writer.field("kind", "tasks")
      case .objectives: writer.field("kind", "objectives")
      case .phases: writer.field("kind", "phases")
      case .budget: writer.field("kind", "budget")
      case .own(let index): writer.field("kind", plan.plan.tables[index].id.string)
      }
      writer.list("columns", table.layout.columns) { $0.value($1.key.string) }
      writer.list("rows", table.rows) { writer, row in
        writer.object { writer in
          switch row {
          case .group(let group):
            writer.field("group", group.title?.string)
            writer.field("number", group.number)
          case .item(let item):
            writer.field("index", item.index)
            writer.field("number", table.printedNumber(item))
          }
        }
      }
    }
  }

  private func text(_ key: String, _ text: Text?, _ writer: inout JSONWriter) {
    if let text { writer.field(key, text.string) }
  }

  private func references(_ key: String, _ references: [Reference], _ writer: inout JSONWriter) {
    writer.list(key, references) { reference($1, &$0) }
  }

  private func reference(_ reference: Reference, _ writer: inout JSONWriter) {
    writer.object { writer in
      switch reference.form {
      case .name:
        writer.field("id", plan.unit(reference)?.id.string ?? reference.text.string)
        writer.field(
          "name", plan.unit(reference)?.name.string ?? plan.person(reference)?.label ?? reference.text.string)
      case .words: writer.field("text", reference.text.string)
      case .open:
        writer.key("open")
        writer.value(true)
      }
      if let note = reference.note { writer.field("note", note.string) }
    }
  }

  private mutating func place(_ range: SourceRange, _ writer: inout JSONWriter) {
    let table = lines[range.file] ?? LineTable(sources[range.file])
    lines[range.file] = table
    writer.key("source")
    writer.object { writer in
      writer.field("file", sources[range.file].name)
      for (key, offset) in [("start", range.start), ("end", range.end)] {
        let location = table.location(at: Int(offset))
        writer.key(key)
        writer.object { writer in
          writer.field("line", location.line)
          writer.field("column", location.column)
          writer.field("offset", location.offset)
        }
      }
    }
  }

  private mutating func list<Element>(
    _ key: String, _ elements: [Element], _ writer: inout JSONWriter,
    _ body: (inout PlanJSON, inout JSONWriter, Element) -> Void
  ) {
    writer.key(key)
    var json = self
    writer.array { writer in
      for element in elements { writer.object { body(&json, &$0, element) } }
    }
    self = json
  }

  private mutating func object(_ writer: inout JSONWriter, _ body: (inout PlanJSON, inout JSONWriter) -> Void) {
    var json = self
    writer.object { body(&json, &$0) }
    self = json
  }
}
