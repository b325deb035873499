import Foundation
import PlanLang
import Testing

@testable import Render

/// Whole files, compared with Golden/. `UPDATE_GOLDEN=1 swift test` writes them anew.
@Suite struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Golden")

  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  private func document(isWhole: Bool = true) throws -> RenderedDocument {
    let text = try String(contentsOf: Self.folder.appendingPathComponent("ke-hoach.yml"), encoding: .utf8)
    let provenance = Provenance(version: "1.2.3", sources: SourceHash.sha256(of: [Array(text.utf8)]))
    let builder = DocumentBuilder(try compiledPlan(text), provenance: provenance)
    return isWhole ? builder.whole() : builder.appendices()
  }

  private func compare(_ format: some DocumentFormat, isWhole: Bool) throws {
    let bytes = try format.render(try document(isWhole: isWhole))
    #expect(try format.render(try document(isWhole: isWhole)) == bytes)
    let name = isWhole ? "ke-hoach" : "phu-luc"
    let file = Self.folder.appendingPathComponent("\(name).\(type(of: format).fileExtension)")
    if Self.isUpdating { try Data(bytes).write(to: file) }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == golden.count)
    for (number, (line, expected)) in zip(lines, golden).enumerated() where line != expected {
      #expect(line == expected, "line \(number + 1)")
      break
    }
  }

  @Test(arguments: [true, false]) func markdownIsAsBefore(isWhole: Bool) throws {
    try compare(MarkdownFormat(), isWhole: isWhole)
  }

  @Test(arguments: [true, false]) func htmlIsAsBefore(isWhole: Bool) throws {
    try compare(HTMLFormat(), isWhole: isWhole)
  }

  @Test func htmlNeedsNoOtherFile() throws {
    let page = try html(try document())
    for word in ["http:", "https:", "url(", "@import", "<script", "<link", "src="] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("<meta name=\"generator\" content=\"plantool 1.2.3\">"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">\n"))
  }
}
