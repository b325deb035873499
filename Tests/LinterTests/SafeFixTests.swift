import Linter
import PlanLang
import Testing

/// Safe fixes of the examples leave a plan that compiles, and in which the rule has nothing more to mend.
@Suite struct SafeFixTests {
  @Test(arguments: RuleExampleTests.names)
  func safeFixesMend(_ name: String) throws {
    let rule = try #require(RuleList.rule(name))
    for example in rule.documentation.bad where example.files.isEmpty {
      let run = ExampleRun(example)
      let edits = run.findings.filter { $0.code == rule.code }.flatMap { $0.fixes.filter(\.isSafe).prefix(1) }
        .flatMap(\.edits).sorted { $0.range.start < $1.range.start }
      guard !edits.isEmpty, rule.code.number > 800 || rule.code.number / 100 == 3 else { continue }
      var bytes: [UInt8] = []
      var position = 0
      let source = Array(run.source.utf8)
      for edit in edits {
        try #require(edit.range.offsets.lowerBound >= position, "edits overlap in\n\(run.source)")
        bytes += source[position..<edit.range.offsets.lowerBound] + Array(edit.text.utf8)
        position = edit.range.offsets.upperBound
      }
      bytes += source[position...]
      let mended = ExampleRun(RuleExample(String(decoding: bytes, as: UTF8.self)))
      let left = mended.findings.filter {
        $0.severity == .error || $0.code == rule.code && $0.fixes.contains { $0.isSafe }
      }
      let before = run.findings.filter { $0.severity == .error }
      #expect(left.count <= before.count, "after the fixes\n\(mended.source)\nleft: \(mended.summary)")
    }
  }

  @Test func escapedQuotesGoWithTheirBackslash() {
    let run = ExampleRun(
      #"""
      sections:
        - title: Giải pháp
          text: "Phương châm “dễ hiểu”, học \"trực tuyến\"."
      """#)
    let edits = run.findings.filter { $0.code == Code(907) }.flatMap(\.fixes).flatMap(\.edits)
    let source = Array(run.source.utf8)
    #expect(edits.map { String(decoding: source[$0.range.offsets], as: UTF8.self) } == ["\\\"", "\\\""])
  }

  @Test func noColonIsPartedWithoutQuotes() {
    let run = ExampleRun("sections:\n  - {title: Giải pháp, text: Mục tiêu:xây dựng}\n")
    let found = run.findings.filter { $0.code == Code(905) }
    #expect(found.count == 1 && found.allSatisfy(\.fixes.isEmpty))
  }
}
