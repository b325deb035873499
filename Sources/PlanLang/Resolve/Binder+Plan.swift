extension Binder {
  /// Binds every reference of a plan.
  mutating func bind(_ plan: inout Plan) {
    bind(&plan.document.issuer, .unit)
    bind(&plan.document.signer)
    for index in plan.document.basis.indices { bind(&plan.document.basis[index].cite, .citation) }
    for index in plan.document.recipients.indices {
      var to: Reference? = plan.document.recipients[index].to
      bindIfKnown(&to, .unit)
      if let to { plan.document.recipients[index].to = to }
    }
    for index in plan.declarations.units.indices { bindIfKnown(&plan.declarations.units[index].parent, .unit) }
    for index in plan.declarations.former.indices { bind(&plan.declarations.former[index].successors, .unit) }
    for index in plan.objectives.indices {
      bindIfKnown(&plan.objectives[index].group, .group)
      bind(&plan.objectives[index].lead, .unit)
    }
    for index in plan.tasks.indices { bind(&plan.tasks[index]) }
    for index in plan.phases.indices { bind(&plan.phases[index].lead, .unit) }
    groupTitles = Set(plan.objectives.compactMap { $0.group?.target == nil ? $0.group?.text : nil })
    bind(&plan.sections)
    for index in plan.appendices.indices { bind(&plan.appendices[index].use) }
  }

  private mutating func bind(_ signer: inout Signer?) {
    guard var bound = signer else { return }
    bind(&bound.body, .unit)
    signer = bound
  }

  private mutating func bind(_ task: inout PlanTask) {
    bind(&task.group, .group)
    bind(&task.lead, .unit)
    bind(&task.monitor, .unit)
    bind(&task.support, .unit)
    bind(&task.person, .person)
    bind(&task.objectives, .objective)
    bind(&task.cites, .citation)
  }

  private mutating func bind(_ sections: inout [Section]) {
    for index in sections.indices {
      if var use = sections[index].use {
        bind(&use)
        sections[index].use = use
      }
      bind(&sections[index].sections)
    }
  }

  private mutating func bind(_ use: inout TableUse) {
    bind(&use.layoutName, .layout)
    bind(&use.filter.lead, .unit)
    bind(&use.filter.units, .unit)
    bindIfKnown(&use.filter.group, .group)
    if let group = use.filter.group, group.form == .name, group.target == nil, !groupTitles.contains(group.text) {
      bind(&use.filter.group, .group)
    }
    guard let table = use.table, TableKind(named: table.text) == nil else { return }
    bind(&use.table, .table)
  }
}

extension TableKind {
  /// One of the four tables that every plan has, by the plan's key for it in either spelling.
  init?(named text: Text) {
    let plan = RecordSchema.plan
    guard let position = text.withUTF8({ plan.position(of: $0) }) else { return nil }
    switch plan.fields[position].key {
    case .tasks: self = .tasks
    case .objectives: self = .objectives
    case .phases: self = .phases
    case .budget: self = .budget
    default: return nil
    }
  }
}
