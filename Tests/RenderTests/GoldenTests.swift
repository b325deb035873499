import Foundation
import PlanLang
import Testing

@testable import Render

/// Whole files, compared with Golden/. `UPDATE_GOLDEN=1 swift test` writes them anew.
@Suite struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Golden")

  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// The golden plan, printed.
  static func document(isWhole: Bool = true) throws -> RenderedDocument {
    let text = try String(contentsOf: folder.appendingPathComponent("ke-hoach.yml"), encoding: .utf8)
    let provenance = Provenance(version: "1.2.3", sources: SourceHash.sha256(of: [Array(text.utf8)]))
    let builder = DocumentBuilder(try compiledPlan(text), provenance: provenance)
    return isWhole ? builder.whole() : builder.appendices()
  }

  private func compare(_ format: some DocumentFormat, isWhole: Bool) throws {
    let bytes = try format.render(try Self.document(isWhole: isWhole))
    #expect(try format.render(try Self.document(isWhole: isWhole)) == bytes)
    let name = isWhole ? "ke-hoach" : "phu-luc"
    try compare(bytes, "\(name).\(type(of: format).fileExtension)")
  }

  private func compare(_ bytes: [UInt8], _ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
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

  /// Every part of the package in its order, a tag a line.
  @Test(arguments: [true, false]) func docxIsAsBefore(isWhole: Bool) throws {
    let bytes = try DOCXFormat().render(try Self.document(isWhole: isWhole))
    #expect(try DOCXFormat().render(try Self.document(isWhole: isWhole)) == bytes)
    let reader = try ZipReader(bytes)
    var text = ""
    for name in reader.names {
      let part = String(decoding: try #require(try reader.bytes(of: name)), as: UTF8.self)
      text += "=== \(name)\n" + part.replacing("><", with: ">\n<") + "\n"
    }
    try compare(Array(text.utf8), isWhole ? "ke-hoach.docx.txt" : "phu-luc.docx.txt")
  }

  @Test func htmlNeedsNoOtherFile() throws {
    let page = try html(try Self.document())
    for word in ["http:", "https:", "url(", "@import", "<script", "<link", "src="] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("<meta name=\"generator\" content=\"plantool 1.2.3\">"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">\n"))
  }
}
