import Foundation
import Testing

@testable import PlanLang

/// The compiled plan, compared with Golden/ke-hoach.json. `make golden` writes it anew.
@Suite struct PlanJSONGoldenTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  private static let golden = tests.appendingPathComponent("Golden")

  private func json() throws -> [UInt8] {
    var files: [String: String] = [:]
    for name in ["ke-hoach.yml", "so.yml"] {
      files["plans/xa/\(name)"] = try String(contentsOf: Self.golden.appendingPathComponent(name), encoding: .utf8)
    }
    let compiler = Compiler(sources: SourceStore(), loader: MemoryLoader(files))
    let compilation = try compiler.compile(path: "plans/xa/ke-hoach.yml")
    #expect(compilation.diagnostics.map { $0.message[.en] } == [])
    return PlanJSON.bytes(of: try #require(compilation.plan))
  }

  @Test func compiledPlanIsAsBefore() throws {
    let bytes = try json()
    #expect(try json() == bytes)
    let file = Self.golden.appendingPathComponent("ke-hoach.json")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(bytes).write(to: file) }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let golden = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    for (number, (line, expected)) in zip(lines, golden).enumerated() where line != expected {
      #expect(line == expected, "line \(number + 1)")
      break
    }
    #expect(lines.count == golden.count)
  }

  @Test func everyKeyStandsOnceAndIsDocumented() throws {
    let page = try String(
      contentsOf: Self.tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
        "docs/compile.md"), encoding: .utf8)
    let object = try JSONSerialization.jsonObject(with: Data(try json()))
    // Keys of a plan's own columns are no keys of the format.
    for key in Set(keys(object)).subtracting(["nguon", "a", "linh-vuc", "mot", "hai"]) {
      #expect(page.contains("`\(key)`"), "\(key)")
    }
    let text = String(decoding: PlanJSON.bytes(of: try #require(CompiledPlan(Self.budget).plan)), as: UTF8.self)
    #expect(text.components(separatedBy: "\"source\"").count == 2)
  }

  private static let budget = "plan: 1\ndocument: {year: 2027}\nbudget: [{item: A, source: B}]\n"

  private func keys(_ value: Any) -> [String] {
    if let object = value as? [String: Any] { return object.keys + object.values.flatMap(keys) }
    return (value as? [Any])?.flatMap(keys) ?? []
  }

  @Test func placesCanBeLeftOut() throws {
    let plan = try #require(CompiledPlan(Self.budget).plan)
    #expect(!String(decoding: PlanJSON.bytes(of: plan, hasPlaces: false), as: UTF8.self).contains("\"range\""))
  }
}
