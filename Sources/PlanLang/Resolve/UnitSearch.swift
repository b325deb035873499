/// Why a name stands for no unit of a plan.
public struct UnknownUnit: Error, Sendable {
  /// "There is no unit ...", or which body took over the work of one that exists no longer.
  public let message: Message
  /// The name that was probably meant, or where the work has gone; nil where nothing is near.
  public let help: Message?
}

extension ResolvedPlan {
  /// The unit that a call names, found as the plan's own references are: by id, name, short name or alias, the plan's own
  /// units before those of its registries.
  ///
  /// - Throws: `UnknownUnit` for a name that nobody declares.
  public func findUnit(_ name: String) throws(UnknownUnit) -> Symbol {
    let place = plan.file.range
    var binder = Binder(Scope(plan), former: plan.declarations.former, registries, in: plan.file)
    var reference = Reference(form: .name, text: Text(name, at: place), note: nil, range: place, target: nil)
    binder.bind(&reference, .unit)
    if let unit = reference.target { return unit }
    guard let fault = binder.diagnostics.first else {
      throw UnknownUnit(message: .undefined(name, .unit), help: nil)
    }
    // How a unit is declared is no help to somebody who has mistyped one.
    let hasMeant = !fault.related.isEmpty || binder.nearest(to: name, .unit).name != nil
    throw UnknownUnit(message: fault.message, help: hasMeant ? fault.help : nil)
  }
}
