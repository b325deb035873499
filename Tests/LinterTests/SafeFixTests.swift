import PlanLang
import Testing

@testable import Linter

/// What fixes make of the rules' bad examples.
@Suite struct SafeFixTests {
  private static let path = "plans/example/plan.yml"

  private func project(_ example: RuleExample) -> MemoryProject {
    var project = MemoryProject(example.files)
    project.configuration.stage = example.stage
    project.configuration.today = CalendarDate(year: 2027, month: 6, day: 15)
    project.files[Self.path] = ExamplePlan(example).source
    return project
  }

  private func examples(_ name: String) throws -> [RuleExample] {
    try #require(RuleList.rule(name)).documentation.bad.filter { !$0.marked.hasPrefix("{\"version\"") }
  }

  /// The file after a few fixes, none overlapping.
  private func applying(_ edits: [Edit], to text: String) -> String {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { $0.range.start < $1.range.start }) {
      bytes += source[position..<edit.range.offsets.lowerBound] + Array(edit.text.utf8)
      position = edit.range.offsets.upperBound
    }
    return String(decoding: bytes + source[position...], as: UTF8.self)
  }

  private func counts(_ run: LintRun) -> [Code: Int] {
    run.findings.reduce(into: [:]) { $0[$1.diagnostic.code, default: 0] += 1 }
  }

  /// Codes of which more was found than before. A rule that was not asked, since parts of the plan could not be read, may have
  /// its say now, and two titles that only the slip told apart are one task.
  private func fresh(_ before: LintRun, _ after: LintRun) -> [Code] {
    let (old, new) = (counts(before), counts(after))
    let isUnread = (old[Code(10)] ?? 0) + (old[Code(12)] ?? 0) > 0
    let silent = RuleList.all.compactMap { isUnread && $0.findsAbsence ? $0.code : nil } + [Code(202)]
    return new.filter { $1 > old[$0] ?? 0 && !silent.contains($0) }.map(\.key).sorted()
  }

  /// Each fix by itself: its finding is gone, and nothing is found that was not there. A fix that is only offered leaves at
  /// least a plan without new errors of the compiler.
  @Test(arguments: RuleExampleTests.names)
  func eachFixMends(_ name: String) throws {
    for example in try examples(name) {
      let project = project(example)
      let before = try project.lint(Self.path)
      let text = try #require(project.files[Self.path])
      for finding in before.findings.map(\.diagnostic) {
        for fix in finding.fixes {
          guard fix.edits.allSatisfy({ before.sources[$0.range.file].name == Self.path }) else { continue }
          var mended = project
          let fixed = applying(fix.edits, to: text)
          mended.files[Self.path] = fixed
          let after = try mended.lint(Self.path)
          // Of numbers in a row the next may be out of step now.
          let isGone =
            fix.isSafe
            ? counts(after)[finding.code] ?? 0 < counts(before)[finding.code] ?? 0
            : !after.findings.map(\.diagnostic).contains {
              $0.code == finding.code && $0.range.start == finding.range.start
            }
          #expect(isGone, "\(finding.code) \(fix.title.vi)\n\(text)\nfixed:\n\(fixed)")
          let new = fresh(before, after).filter { fix.isSafe || $0.number < 100 && $0.number != 21 }
          #expect(new.isEmpty, "\(new) came by fixing \(finding.code), \(fix.title.vi)\n\(text)\nfixed:\n\(fixed)")
        }
      }
    }
  }

  /// All safe fixes, round by round: they come to an end, every one that could be made was, and a second time changes nothing.
  @Test(arguments: RuleExampleTests.names)
  func allFixesMend(_ name: String) throws {
    for example in try examples(name) {
      for stage in Stage.allCases {
        var project = project(example)
        project.configuration.stage = stage
        let before = try project.lint(Self.path)
        var after = before
        var rounds = 0
        while rounds < 8, let bytes = Fixer.apply(after, where: { $0.name == Self.path }).files.first?.value {
          project.files[Self.path] = String(decoding: bytes, as: UTF8.self)
          after = try project.lint(Self.path)
          rounds += 1
        }
        let text = project.files[Self.path] ?? ""
        #expect(rounds < 8, "fixes do not end:\n\(text)")
        #expect(fresh(before, after).isEmpty, "\(fresh(before, after)) came by fixing\n\(text)")
        let fixable = before.findings.map(\.diagnostic).filter { finding in
          finding.fixes.contains { fix in
            fix.isSafe && fix.edits.allSatisfy { before.sources[$0.range.file].name == Self.path }
          }
        }
        for code in Set(fixable.map(\.code)) {
          let gone = (counts(before)[code] ?? 0) - (counts(after)[code] ?? 0)
          #expect(gone >= fixable.count { $0.code == code }, "\(code) is left in\n\(text)")
        }
      }
    }
  }

  /// A rule that mends things by itself says in an example what comes out.
  @Test(arguments: RuleExampleTests.names)
  func safeFixesAreStated(_ name: String) throws {
    let rule = try #require(RuleList.rule(name))
    let mends = rule.documentation.bad.contains { example in
      ExampleRun(example).findings.contains { $0.code == rule.code && $0.fixes.contains { $0.isSafe } }
    }
    #expect(mends == rule.documentation.bad.contains { $0.fixed != nil })
  }

  @Test func noColonIsPartedWithoutQuotes() {
    let run = ExampleRun("sections:\n  - {title: Giải pháp, text: Mục tiêu:xây dựng}\n")
    let found = run.findings.filter { $0.code == Code(905) }
    #expect(found.count == 1 && found.allSatisfy(\.fixes.isEmpty))
  }
}
