import PlanLang

/// Every rule, by code. The list itself is generated: see `make generate`.
public enum RuleList {
  /// All rules in the order of their codes.
  public static let all: [any Rule.Type] = generated.sorted { $0.code < $1.code }

  /// The rule with a code or a name; nil where there is none.
  public static func rule(_ codeOrName: String) -> (any Rule.Type)? {
    if let code = Code(codeOrName) { return rule(code) }
    let name = codeOrName.lowercased()
    return all.first { $0.name == name }
  }

  /// The rule with a code.
  static func rule(_ code: Code) -> (any Rule.Type)? { all.first { $0.code == code } }

  /// What to tell whoever names a rule that does not exist: the nearest code or name, else where the list is.
  public static func help(for unknown: String) -> Message {
    nearest(to: unknown).map { .didYouMean($0) }
      ?? Message(vi: "xem các mã và tên bằng: plantool rules", en: "see the codes and names with: plantool rules")
  }

  /// The code or name that was most likely meant.
  private static func nearest(to unknown: String) -> String? {
    let digits = unknown.drop { !$0.isNumber }
    // "401", "PL-401", "PL 401": the number says which one.
    if digits.utf8.count == 3, let number = Int(digits), unknown.prefix(while: { !$0.isNumber }).count <= 3,
      let rule = all.first(where: { Int($0.code.number) == number })
    {
      return rule.code.description
    }
    // Of codes that are too long, the one that they begin with.
    let head = String(unknown.prefix(5))
    if unknown.count > 5, head != unknown, let code = Code(head), rule(code) != nil {
      return code.description
    }
    return NearestName.nearest(to: unknown, among: all.flatMap { [$0.code.description, $0.name] })
  }
}
