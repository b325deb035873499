import Testing

@testable import plantool

/// The two ways in which a call of `lint` is read say the same.
@Suite struct LintCallTests {
  @Test(arguments: [
    "plan.yml", "a.yml b.yml plans", "-", "a.yml - b.yml", "plans --lang en", "--lang vi plans --format json",
    "--format sarif a.yml --fail-on warning b.yml --stage issue --jobs 4", "a.yml --jobs 0", "a.yml --jobs +2",
    "--format text --format github a.yml",
  ])
  func plainWords(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let call = try #require(LintCall(plainWords: words[...]))
    let parsed = try LintCommand.parse(words)
    #expect(call == parsed.call)
  }

  /// What is not plain, or wrong, is left to the parser.
  @Test(arguments: [
    "", "--lang en", "a.yml --lang", "a.yml --lang fr", "a.yml --lang=en", "a.yml -j 2", "a.yml --jobs two",
    "a.yml --format -", "a.yml --fix", "a.yml --only PL401", "a.yml --output json:x", "a.yml --help", "--", "-- a.yml",
    "a.yml --fail-on never", "a.yml --stage last", "a.yml --jobs -1",
  ])
  func otherWords(_ line: String) {
    #expect(LintCall(plainWords: line.split(separator: " ").map(String.init)[...]) == nil)
  }
}
