@testable import Linter
@testable import PlanLang

/// Any text in a comment for the program: what it hides may be hidden, and what is wrong with it is at its place.
enum SuppressionCheck {
  static func faults(_ bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes.filter { $0 >= 0x20 }, as: UTF8.self) else { return [] }
    let plain = CheckedProject(plan("ghi chú"))
    let project = CheckedProject(plan("plantool:" + text))
    // Some characters are not allowed in YAML; then there is nothing to hide.
    guard project.compilation.plan != nil else { return project.compilation.diagnostics.isEmpty ? ["lost"] : [] }
    let run = project.lint()
    var faults = PlaceCheck.faults(run.findings.map(\.diagnostic), project.sources)
    let (all, left) = (compilerCodes(plain.lint()), compilerCodes(run))
    if all != left { faults.append("\(left) instead of \(all)") }
    let visible = Set(run.findings.map(\.diagnostic.code))
    for code in Set(plain.lint().findings.map(\.diagnostic.code)).subtracting(visible)
    where !run.isSuppressible(Diagnostic(code, .info, at: project.compilation.file.range, Message(vi: "a", en: "a"))) {
      faults.append("\(code) may not be hidden")
    }
    return faults
  }

  /// The compiler's findings, without what is said of the comments themselves.
  private static func compilerCodes(_ run: LintRun) -> [Code] {
    let own = [SuppressionUse.code, SuppressionReason.code, SuppressionEnd.code]
    return run.findings.map(\.diagnostic.code).filter { $0.number < 100 && !own.contains($0) }.sorted()
  }

  private static func plan(_ comment: String) -> [UInt8] {
    Array(
      """
      plan: 1 # \(comment)
      document: {issuer: u, year: 2027, subject: Chuyển đổi số năm 2025}
      units:
        u: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
      # \(comment)
      tasks:
        - {title: Rà soát  hồ sơ ,số hóa, lead: v, due: Quy I/2026} # \(comment)
        # \(comment)
        - {title: Rà soát  hồ sơ ,số hóa, lead: u, due: Tháng 13}
      # \(comment)

      """.utf8)
  }
}

/// Any bytes as a baseline's file.
enum BaselineCheck {
  static func faults(_ bytes: [UInt8]) -> [String] {
    let project = CheckedProject(Array(SmallPlan.text.utf8))
    let (read, diagnostic) = Baseline.read(project.sources.add(name: "baseline.json", bytes: bytes))
    guard let read else {
      guard let diagnostic else { return ["refused without a word"] }
      return PlaceCheck.faults([diagnostic], project.sources)
    }
    var run = project.lint()
    let left = read.apply(to: &run) { $0.name }
    var faults = PlaceCheck.faults(run.findings.map(\.diagnostic), project.sources)
    for baseline in [read, left] {
      let again = Baseline.read(project.sources.add(name: "baseline.json", bytes: baseline.bytes)).baseline
      if again?.bytes != baseline.bytes { faults.append("is not read as it was written") }
    }
    return faults
  }
}
