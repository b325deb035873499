import Foundation
import Testing

@testable import Render

/// What is printed of the plans in plans/, every file of every format, compared with Golden/. `make golden` writes them anew.
@Suite struct ShippedPlanGoldenTests {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Golden")
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  @Test(arguments: ["ha-dong", "hai-duong", "hai-hung", "hung-dao", "tan-ky"])
  func printsAsBefore(_ commune: String) throws {
    let folder = try Folder()
    let plan = Program.root.appendingPathComponent("plans/\(commune)/plan.yml").path
    let built = try Program.run("build", plan, "--to", "md,html,docx,xlsx,csv,ics,json", "-o", "out", in: folder)
    #expect(built.status == 0, "\(built.output)\(built.errors)")
    let slips = try Program.run("render", plan, "--for", "all", "--to", "md", "-o", "out/\(commune)/", in: folder)
    #expect(slips.status == 0, "\(slips.errors)")
    let place = Self.golden.appendingPathComponent(commune)
    var printed: [String: [UInt8]] = [:]
    for path in try folder.names() where path.hasPrefix("out/\(commune)/") {
      let name = String(path.dropFirst("out/\(commune)/".count))
      let bytes = try folder.bytes(path)
      let isPackage = name.hasSuffix(".docx") || name.hasSuffix(".xlsx")
      printed[isPackage ? name + ".txt" : name] = isPackage ? try Self.parts(Array(bytes)) : Array(bytes)
    }
    if Self.isUpdating {
      try? FileManager.default.removeItem(at: place)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for (name, bytes) in printed { try Data(bytes).write(to: place.appendingPathComponent(name)) }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() == printed.keys.sorted())
    for (name, bytes) in printed.sorted(by: { $0.key < $1.key }) {
      let expected = try Data(contentsOf: place.appendingPathComponent(name))
      guard Array(expected) != bytes else { continue }
      let (lines, golden) = (Self.lines(bytes), Self.lines(Array(expected)))
      let number = zip(lines, golden).firstIndex { $0 != $1 } ?? min(lines.count, golden.count)
      #expect(
        lines.dropFirst(number).first == golden.dropFirst(number).first, "\(commune)/\(name), line \(number + 1)")
    }
  }

  /// The parts of a package that say what the plan says, a tag a line; its styles and settings are in the tests of Render.
  private static func parts(_ bytes: [UInt8]) throws -> [UInt8] {
    let reader = try ZipReader(bytes)
    var text = ""
    for name in reader.names
    where ["word/document.xml", "xl/sharedStrings.xml"].contains(name) || name.contains("sheets/") {
      let part = String(decoding: try #require(try reader.bytes(of: name)), as: UTF8.self)
      text += "=== \(name)\n" + part.replacing("><", with: ">\n<") + "\n"
    }
    return Array(text.utf8)
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}

extension Sequence {
  fileprivate func firstIndex(where isMatch: (Element) -> Bool) -> Int? {
    enumerated().first { isMatch($0.element) }?.offset
  }
}
