import PlanLang

extension ResolvedPlan {
  /// Words of the plan that `LintContext.texts` leaves out: free words in place of references, recipients, signer,
  /// notes, cells of one's own, and what the plan's declarations say.
  var allTexts: [Text] {
    var texts: [Text] = []
    func add(_ reference: Reference?) {
      guard let reference else { return }
      if reference.target == nil, reference.form != .open { texts.append(reference.text) }
      if let note = reference.note { texts.append(note) }
    }
    func add(_ some: Text?...) { texts += some.compactMap { $0 } }
    let header = plan.document
    add(header.issuer)
    add(header.signer?.body)
    add(header.signer?.post, header.signer?.name)
    for recipient in header.recipients {
      add(recipient.to)
      add(recipient.purpose)
    }
    for basis in header.basis { add(basis.cite) }
    for unit in plan.declarations.units { add(unit.parent) }
    for citation in plan.declarations.citations { add(citation.issuer, citation.subject) }
    plan.visitUnitReferences { add($0) }
    for task in plan.tasks {
      (task.person + task.cites).forEach(add)
      add(task.budget)
      texts += task.extra.compactMap(\.value)
    }
    for objective in plan.objectives { texts += objective.extra.compactMap(\.value) }
    for phase in plan.phases { texts += phase.extra.compactMap(\.value) }
    for line in plan.budget { texts += [line.estimate].compactMap { $0 } + line.extra.compactMap(\.value) }
    return texts
  }
}

extension Plan {
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
