import Foundation
import Linter
import PlanLang
import Testing

/// Right plans of many themes, full of words that look like faults: no rule may find anything in them.
///
/// They are linted beside the registries of `plans/registry`. A plan that begins with "# stage: issue" is looked at as it
/// is before it is signed.
@Suite struct QuietTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Quiet")
  private static let registries = folder.appending(path: "../../../plans/registry")

  static let plans = names(in: folder)

  private static func names(in folder: URL) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { $0.hasSuffix(".yml") }.sorted()
  }

  @Test func thereAreEnough() {
    #expect(Self.plans.count >= 8)
  }

  @Test(arguments: plans)
  func nothingIsFound(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    var project = MemoryProject(["plans/quiet/\(name)": text])
    for registry in Self.names(in: Self.registries) {
      project.files["plans/registry/\(registry)"] = try String(
        contentsOf: Self.registries.appending(path: registry), encoding: .utf8)
    }
    if text.hasPrefix("# stage: issue") { project.configuration.stage = .issue }
    let run = try project.lint("plans/quiet/\(name)")
    let found = zip(run.places, run.findings).map { place, finding in "\(place) \(finding.diagnostic.message.vi)" }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  /// The sign stands in what the comma cut off: one slip, one finding.
  @Test func aFigureCutInTwoIsToldOfOnce() throws {
    let text =
      planText(taskText("Mở lớp kỹ năng số"))
      + "objectives:\n  - {name: Tỷ lệ hồ sơ trực tuyến, baseline: 83%, target: ≥ 85,5%, lead: vhxh}\n"
    #expect(try MemoryProject(["plan.yml": text]).lint("plan.yml").codes == ["PL010"])
  }
}
