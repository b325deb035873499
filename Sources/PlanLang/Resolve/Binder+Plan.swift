extension Binder {
  /// Binds every reference of a plan.
  mutating func bind(_ plan: Plan) {
    let document = plan.document
    bind(&document.issuer, .unit)
    bind(&document.signer)
    for index in document.basis.indices { bind(&document.basis[index].cite, .citation) }
    for index in document.recipients.indices { bindIfKnown(&document.recipients[index].to, .unit) }
    for unit in plan.declarations.units { bindIfKnown(&unit.parent, .unit) }
    for former in plan.declarations.former {
      // Bound apart: a name that is not found is looked for among these bodies too.
      var successors = former.successors
      bind(&successors, .unit)
      former.successors = successors
    }
    for objective in plan.objectives {
      bindIfKnown(&objective.group, .group)
      bind(&objective.lead, .unit)
    }
    for task in plan.tasks { bind(task) }
    for phase in plan.phases { bind(&phase.lead, .unit) }
    groupTitles = Set(plan.objectives.compactMap { $0.group?.target == nil ? $0.group?.text : nil })
    bind(plan.sections)
    for appendix in plan.appendices { bind(appendix.use) }
  }

  private mutating func bind(_ signer: inout Signer?) {
    guard var bound = signer else { return }
    bind(&bound.body, .unit)
    signer = bound
  }

  private mutating func bind(_ task: PlanTask) {
    bind(&task.group, .group)
    bind(&task.lead, .unit)
    bind(&task.monitor, .unit)
    bind(&task.support, .unit)
    bind(&task.person, .person)
    bind(&task.objectives, .objective)
    bind(&task.cites, .citation)
  }

  private mutating func bind(_ sections: [Section]) {
    for index in sections.indices {
      if let use = sections[index].use { bind(use) }
      bind(sections[index].sections)
    }
  }

  private mutating func bind(_ use: TableUse) {
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
