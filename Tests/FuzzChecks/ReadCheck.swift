import Foundation

@testable import Linter
@testable import PlanLang
@testable import Render

/// Any bytes as a plan: compiled and linted, each finding at its place, each report well-formed, a baseline that takes
/// what it was made of.
enum ReadCheck {
  static func faults(_ bytes: [UInt8]) -> [String] {
    let project = CheckedProject(bytes)
    let stage: Stage = bytes.count % 2 == 0 ? .draft : .issue
    let run = project.lint(stage)
    var faults = PlaceCheck.faults(run.findings.map(\.diagnostic), project.sources)
    if project.compilation.lintable == nil, run.findings.isEmpty { faults.append("refused without a word") }
    // The text report has no grammar; that it comes to its end is what is asked.
    for format in ReportFormat.allCases where run.findings.count < 40 {
      var options = ReportOptions(language: bytes.count % 3 == 0 ? .vi : .en)
      options.isColored = bytes.count % 5 == 0
      faults += self.faults(format, format.report(run, options))
    }
    return faults + baselineFaults(project.lint(stage), of: project)
  }

  private static func faults(_ format: ReportFormat, _ report: [UInt8]) -> [String] {
    guard String(validating: report, as: UTF8.self) != nil else { return ["\(format) is no UTF-8"] }
    switch format {
    case .text, .github: return []
    case .json, .sarif, .gitlab:
      return (try? JSONSerialization.jsonObject(with: Data(report))) == nil ? ["\(format) is no JSON"] : []
    case .junit, .checkstyle: return XMLEvents.read(report, XMLSilence()) ? [] : ["\(format) is no XML"]
    }
  }

  private static func baselineFaults(_ run: LintRun, of project: CheckedProject) -> [String] {
    let written = Baseline(of: run, name: \.name).bytes
    let read = Baseline.read(project.sources.add(name: "baseline.json", bytes: written))
    guard let baseline = read.baseline else {
      return [
        "the baseline cannot be read: \(read.diagnostic?.message.en ?? "") \(String(decoding: written, as: UTF8.self))"
      ]
    }
    var run = run
    let left = baseline.apply(to: &run) { $0.name }
    let visible = run.findings.filter { run.isSuppressible($0.diagnostic) }
    return visible.isEmpty && left.bytes == written ? [] : ["the baseline leaves \(visible.map(\.diagnostic.code))"]
  }
}

/// Hears an XML text to its end.
final class XMLSilence: XMLListener {
  func begin(_ name: String, _ attributes: [String: String]) {}
  func end(_ name: String) {}
  func text(_ text: String) {}
}
