import PlanLang
import Render

/// The units that `--for` names.
struct SlipChoice {
  /// The word that stands for every unit with work, where no unit is called so.
  static let all = "all"

  /// A unit of the plan with the document that it is handed.
  struct Slip {
    let unit: Unit
    let document: RenderedDocument
  }

  /// The slips that a call asks for, each unit once, in the order of the call.
  ///
  /// - Parameter names: ids, names, short names or aliases, or `all`.
  /// - Throws: `UsageError` for a name that no unit has, and for a unit of which the plan asks nothing.
  static func slips(
    for names: [String], of plan: ResolvedPlan, path: String, _ builder: DocumentBuilder
  ) throws(UsageError) -> [Slip] {
    var units: [Symbol] = []
    for name in names {
      for unit in try symbols(name, in: plan) where !units.contains(unit) { units.append(unit) }
    }
    guard !units.isEmpty else {
      throw UsageError(
        vi: "“\(path)” chưa giao việc cho đơn vị nào", en: "“\(path)” asks nothing of any unit")
    }
    var slips: [Slip] = []
    for symbol in units {
      let unit = plan.unit(symbol)
      guard let document = builder.slip(for: symbol) else { throw UsageError(.nothing(for: unit, in: plan, path)) }
      slips.append(Slip(unit: unit, document: document))
    }
    return slips
  }

  private static func symbols(_ name: String, in plan: ResolvedPlan) throws(UsageError) -> [Symbol] {
    do throws(UnknownUnit) {
      return [try plan.findUnit(name)]
    } catch {
      if name == all { return plan.unitsWithWork }
      let list = Message.ids(of: plan)
      throw UsageError(
        vi: "\(error.message.vi); \(error.help?.vi ?? "đơn vị có việc trong kế hoạch: \(list)")",
        en: "\(error.message.en); \(error.help?.en ?? "units with work in the plan: \(list)")")
    }
  }
}

extension Message {
  fileprivate static func ids(of plan: ResolvedPlan) -> String {
    let ids = plan.unitsWithWork.map { plan.unit($0).id.string }
    return ids.isEmpty ? "—" : ids.joined(separator: ", ")
  }

  fileprivate static func nothing(for unit: Unit, in plan: ResolvedPlan, _ path: String) -> Message {
    let list = ids(of: plan)
    return Message(
      vi: "“\(path)” không giao việc gì cho “\(unit.name.string)” (\(unit.id.string)); đơn vị có việc: \(list)",
      en: "“\(path)” asks nothing of “\(unit.name.string)” (\(unit.id.string)); units with work: \(list)")
  }
}
