import Foundation
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeGoldenTests {
  @Test func firstScreen() throws {
    let file = Program.root.appendingPathComponent("README.md")
    var readme = try String(contentsOf: file, encoding: .utf8)
    let plan = try block("```yaml\n", in: readme)
    let folder = try Folder()
    try folder.write("ke-hoach.yml", String(readme[plan]))
    let result = try Program.run("lint", "ke-hoach.yml", in: folder)
    #expect(result.status == 1)
    let shown = try block("```text\n", in: readme)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      readme.replaceSubrange(shown, with: result.output)
      try readme.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(String(readme[shown]) == result.output)
    }
  }

  private func block(_ start: String, in text: String) throws -> Range<String.Index> {
    let open = try #require(text.range(of: start)).upperBound
    return open..<(try #require(text.range(of: "```", range: open..<text.endIndex)).lowerBound)
  }
}
