import Foundation
import Linter
import Testing

/// Generated files are what their generator would write now; otherwise run `make generate`.
@Suite struct GeneratedFilesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func everyRuleFileIsOnTheList() throws {
    let folder = Self.root.appendingPathComponent("Sources/Linter/Rules")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    var declared: Set<String> = []
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("enum ") {
        guard line.contains(": Rule {") || line.contains(": CompilerRule {") else { continue }
        let name = line.dropFirst(5).prefix { $0 != ":" }
        declared.insert(String(name))
        #expect(file.hasSuffix("/\(name).swift"), "\(file) should be named after the rule it holds")
      }
    }
    #expect(declared == Set(RuleList.all.map { String(describing: $0) }))
    #expect(declared.count > 40)
  }

  @Test func rulePagesAreUpToDate() throws {
    let folder = Self.root.appendingPathComponent("docs/rules")
    let files = RuleIndex.files
    for (name, text) in files {
      let written = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(written == text, "docs/rules/\(name) is stale: run make generate")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names) == Set(files.map(\.name)))
  }
}
