import Linter

@testable import PlanLang

/// Any bytes mended by all safe fixes: it comes to an end, what was fixed is gone, nothing is broken, no comment is lost.
enum FixCheck {
  static func faults(_ bytes: [UInt8]) -> [String] {
    let stage: Stage = bytes.count % 2 == 0 ? .draft : .issue
    let original = CheckedProject(bytes)
    var project = original
    var text = bytes
    var rounds: [String] = []
    for _ in 0..<16 {
      let run = project.lint(stage)
      let result = Fixer.apply(run) { $0.path == CheckedProject.path }
      guard let fixed = result.files.first?.value else { return faults(original, project, text) }
      if fixed == text { return ["a fix changes nothing: \(names(result))"] }
      let next = CheckedProject(fixed)
      if next.compilation.lintable == nil {
        return ["unreadable after \(names(result)):\n\(String(decoding: fixed, as: UTF8.self))"]
      }
      (project, text) = (next, fixed)
      rounds.append(names(result))
    }
    return ["fixes do not end: \(rounds.suffix(2).joined(separator: " | "))\n\(String(decoding: text, as: UTF8.self))"]
  }

  private static func names(_ result: Fixer.Result) -> String {
    result.applied.map { "\($0.finding.diagnostic.code) \($0.fix.title.en)" }.joined(separator: ", ")
  }

  private static func faults(_ before: CheckedProject, _ after: CheckedProject, _ text: [UInt8]) -> [String] {
    var faults: [String] = []
    if before.comments != after.comments { faults.append("other comments") }
    if before.errorCount == 0, after.errorCount > 0 {
      faults.append("new errors: \(after.compilation.diagnostics.filter { $0.severity == .error }.map(\.message.en))")
    }
    return faults.map { "\($0):\n\(String(decoding: text, as: UTF8.self))" }
  }
}
