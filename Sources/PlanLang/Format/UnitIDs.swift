/// Names of units where ids are expected, rewritten to the ids (`fmt --ids`): a unit that is renamed then has one place.
public enum UnitIDs {
  /// The plan's bytes with every unit that is written by its name, short name or alias written by its id.
  ///
  /// Only places that the compiler bound are touched; those in registries, free words and recipients that no unit declares
  /// stay. The same bytes where there is nothing to rewrite.
  public static func bytes(of plan: ResolvedPlan) -> [UInt8] {
    let file = plan.plan.file
    var edits: [Edit] = []
    func visit(_ reference: Reference?) {
      guard let reference, reference.form == .name, let unit = plan.unit(reference), unit.id != reference.text,
        reference.text.expansion == nil, reference.text.range.file == file.id
      else { return }
      edits.append(Edit(reference.text.range, unit.id.string))
    }
    plan.plan.visitUnitReferences(visit)
    var bytes = file.bytes
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.offsets, with: Array(edit.text.utf8))
    }
    return bytes
  }
}

extension Plan {
  /// Hands every place where a unit is meant to `body`, as often as it is written.
  fileprivate func visitUnitReferences(_ body: (Reference?) -> Void) {
    body(document.issuer)
    body(document.signer?.body)
    for recipient in document.recipients { body(recipient.to) }
    for unit in declarations.units { body(unit.parent) }
    for former in declarations.former { former.successors.forEach(body) }
    for objective in objectives { objective.lead.forEach(body) }
    for task in tasks { (task.lead + task.monitor + task.support).forEach(body) }
    for phase in phases { phase.lead.forEach(body) }
    for appendix in appendices { appendix.use.filter.visit(body) }
    func visit(_ sections: [Section]) {
      for section in sections {
        section.use?.filter.visit(body)
        visit(section.sections)
      }
    }
    visit(sections)
  }
}

extension RowFilter {
  fileprivate func visit(_ body: (Reference?) -> Void) {
    body(lead)
    units.forEach(body)
  }
}
