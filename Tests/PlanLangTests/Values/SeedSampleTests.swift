import Foundation
import Testing

@testable import PlanLang

/// Looks up the samples of the issued plans in the plans themselves, where a copy of these lies beside the package.
@Suite("Samples of issued plans")
struct SeedSampleTests {
  /// `../shared/seeds` beside the package; nil where it is absent.
  private static let folder: URL? = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared/seeds")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  private static let isThere = folder != nil
  private static let note: Testing.Comment =
    "the issued plans are not in ../shared/seeds: their samples are not looked up"

  /// The text of a plan with single spaces and with signs in place of formulas.
  private static func text(_ start: String) throws -> [UInt8] {
    let folder = try #require(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first { $0.hasPrefix(start) })
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      .replacingOccurrences(of: "$\\geq ", with: "≥ ").replacingOccurrences(of: "\\%$", with: "%")
    return Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
  }

  /// Where `part` stands in `text`.
  private static func places(of part: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { text in
      guard let first = part.first, part.count <= text.count else { return [] }
      return (0...text.count - part.count).compactMap { start in
        text[start] == first && text[start..<start + part.count].elementsEqual(part) ? start..<start + part.count : nil
      }
    }
  }

  @Test("Deadlines stand in their plans", .enabled(if: isThere, note), arguments: 0..<5)
  func deadlines(index: Int) throws {
    let seed = DeadlineSample.seeds[index]
    let text = try Self.text(seed.file)
    for sample in seed.samples {
      #expect(!Self.places(of: Array(sample.text.utf8), in: text).isEmpty, "\(sample.text) is not in \(seed.file)")
    }
  }

  @Test("Figures stand in their plans, and no percentage is left out", .enabled(if: isThere, note), arguments: 0..<5)
  func quantities(index: Int) throws {
    let seed = QuantitySample.seeds[index]
    let text = try Self.text(seed.file)
    var isSampled = [Bool](repeating: false, count: text.count)
    for sample in seed.samples {
      let places = Self.places(of: Array(sample.text.utf8), in: text)
      #expect(!places.isEmpty, "\(sample.text) is not in \(seed.file)")
      for offset in places.joined() { isSampled[offset] = true }
    }
    for offset in text.indices where text[offset] == UInt8(ascii: "%") && !isSampled[offset] {
      // A column of units has the sign without a number.
      let figure = offset > 0 && text[offset - 1] == UInt8(ascii: " ") ? offset - 2 : offset - 1
      guard figure >= 0, 0x30...0x39 ~= text[figure] else { continue }
      let around = text[max(0, offset - 40)..<min(text.count, offset + 20)]
      Issue.record("no sample for \(String(decoding: around, as: UTF8.self))")
    }
  }
}
