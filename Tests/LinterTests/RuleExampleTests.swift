import Linter
import PlanLang
import Testing

/// Every rule against its own documentation: it finds exactly what a bad example marks, and nothing in a good one.
@Suite struct RuleExampleTests {
  static let names: [String] = RuleList.all.map { $0.name }

  @Test(arguments: names)
  func badExamplesAreFound(_ name: String) throws {
    let rule = try #require(RuleList.rule(name))
    #expect(!rule.documentation.bad.isEmpty)
    for example in rule.documentation.bad {
      let problem = ExampleRun(example).problem(asBadFor: rule)
      #expect(problem == nil, "\(problem ?? "")")
    }
  }

  @Test(arguments: names)
  func goodExamplesAreClean(_ name: String) throws {
    let rule = try #require(RuleList.rule(name))
    #expect(!rule.documentation.good.isEmpty)
    for example in rule.documentation.good {
      let problem = ExampleRun(example).problem(asGoodFor: rule)
      #expect(problem == nil, "\(problem ?? "")")
    }
  }

  /// Families whose rules have been raised to five examples of each kind.
  @Test(arguments: [RuleFamily.compiler, .references, .numbering, .results])
  func fiveExamplesOfEachKind(_ family: RuleFamily) {
    for rule in family.rules {
      #expect(rule.documentation.bad.count >= 5 && rule.documentation.good.count >= 5, "\(rule.name)")
    }
  }

  @Test func codesAndNamesAreUnique() {
    #expect(Set(RuleList.all.map { $0.code }).count == RuleList.all.count)
    #expect(Set(Self.names).count == Self.names.count)
  }
}
