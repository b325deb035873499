import PlanLang

/// Every rule, by code. The list itself is generated: see `make generate`.
public enum RuleList {
  /// All rules in the order of their codes.
  public static let all: [any Rule.Type] = generated.sorted { $0.code < $1.code }

  /// Every code and name, for the nearest to a misspelt one.
  public static var names: [String] { all.flatMap { [$0.code.description, $0.name] } }

  /// The rule with a code or a name; nil where there is none.
  public static func rule(_ codeOrName: String) -> (any Rule.Type)? {
    if let code = Code(codeOrName) { return all.first { $0.code == code } }
    return all.first { $0.name == codeOrName.lowercased() }
  }
}
