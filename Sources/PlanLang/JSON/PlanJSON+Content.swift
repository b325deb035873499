extension PlanJSON {
  func write(_ objective: Objective, _ json: inout JSONWriter) {
    json.text("id", objective.id)
    json.text("number", objective.number)
    json.text("group", plan.groupTitle(objective.group))
    json.text("name", objective.name)
    json.text("unit", objective.unit)
    write("baseline", objective.baseline, &json)
    write("target", objective.target, &json)
    references("lead", objective.lead, &json)
    json.text("note", objective.note)
    json.cells("extra", objective.extra)
  }

  private func write(_ key: String, _ figure: Figure?, _ json: inout JSONWriter) {
    guard let figure else { return }
    json.key(key)
    json.object { json in
      json.field("text", figure.label)
      if let quantity = figure.quantity {
        json.field("comparison", quantity.comparison.rawValue)
        json.field("number", quantity.number.plainDescription)
        if let upper = quantity.upperNumber { json.field("upper", upper.plainDescription) }
        if let total = quantity.total { json.field("total", total.plainDescription) }
        json.field("unit", quantity.unit)
      }
      json.span("period", figure.years)
    }
  }

  func write(_ task: PlanTask, number: String, _ json: inout JSONWriter) {
    place(task.range, &json)
    json.text("id", task.id)
    json.field("number", number)
    json.text("group", plan.groupTitle(task.group))
    json.text("title", task.title)
    references("lead", task.lead, &json)
    references("monitor", task.monitor, &json)
    references("support", task.support, &json)
    references("person", task.person, &json)
    write(task.due, &json)
    json.texts("output", task.output)
    json.texts("objectives", task.objectives.map(\.text))
    json.texts("cites", task.cites.map(\.text))
    json.text("budget", task.budget)
    json.text("note", task.note)
    json.cells("extra", task.extra)
  }

  private func write(_ due: Due?, _ json: inout JSONWriter) {
    guard let due else { return }
    json.key("due")
    json.object { json in
      if due.form == .open { return json.flag("open", true) }
      json.field("text", due.text.string)
      if let first = due.deadline.first { json.field("first", first.isoDescription) }
      if let last = due.deadline.last { json.field("last", last.isoDescription) }
      json.list("kinds", due.deadline.expressions) { $0.value($1.kind.rawValue) }
    }
  }

  func write(_ phase: Phase, _ json: inout JSONWriter) {
    json.text("id", phase.id)
    json.text("number", phase.number)
    json.text("title", phase.title)
    write(phase.due, &json)
    json.text("focus", phase.focus)
    json.texts("outputs", phase.outputs)
    references("lead", phase.lead, &json)
    json.cells("extra", phase.extra)
  }

  func write(_ line: BudgetLine, _ json: inout JSONWriter) {
    json.text("number", line.number)
    json.text("item", line.item)
    json.text("content", line.content)
    json.text("estimate", line.estimate)
    json.text("source", line.source)
    json.text("note", line.note)
    json.cells("extra", line.extra)
  }

  func write(_ table: OwnTable, _ json: inout JSONWriter) {
    json.field("id", table.id.string)
    json.list("columns", table.columns.flatMap(\.leaves)) { json, column in
      json.object { json in
        json.field("key", column.key.string)
        json.text("label", column.label)
      }
    }
    json.list("rows", table.rows) { json, row in
      json.object { json in
        for cell in row { json.field(cell.key.string, cell.value?.string ?? "") }
      }
    }
  }

  func write(_ section: ResolvedSection, _ json: inout JSONWriter) {
    place(section.section.range, &json)
    json.text("id", section.section.id)
    if let number = section.number { json.field("number", number.label) }
    json.text("title", section.section.title)
    json.texts("text", section.section.text)
    json.texts("items", section.section.items)
    if section.section.order == nil {
      write(section.table, &json)
    } else {
      json.list("work", section.work) { json, work in
        json.object { json in
          json.field("number", work.number.label)
          json.field("unit", work.unit.id.string)
          json.list("led", work.led) { $0.value($1.index) }
          json.list("supported", work.supported) { $0.value($1.index) }
        }
      }
    }
    json.list("sections", section.sections) { json, section in json.object { write(section, &$0) } }
  }

  func write(_ table: ResolvedTable?, _ json: inout JSONWriter) {
    guard let table else { return }
    json.key("table")
    json.object { json in
      switch table.kind {
      case .tasks: json.field("kind", "tasks")
      case .objectives: json.field("kind", "objectives")
      case .phases: json.field("kind", "phases")
      case .budget: json.field("kind", "budget")
      case .own(let index): json.field("kind", plan.plan.tables[index].id.string)
      }
      json.field("orientation", (table.layout.orientation ?? .landscape).rawValue)
      json.list("columns", table.layout.columns.flatMap(\.leaves)) { $0.value($1.key.string) }
      json.list("rows", table.rows) { json, row in
        json.object { json in
          switch row {
          case .group(let group):
            json.text("group", group.title)
            json.field("number", group.number)
          case .item(let item):
            json.field("index", item.index)
            json.field("number", table.printedNumber(item))
          }
        }
      }
    }
  }
}
