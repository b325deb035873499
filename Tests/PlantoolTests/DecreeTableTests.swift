import Foundation
import Testing

/// docs/decree-30.md has a line for every clause, and what it names is there.
@Suite struct DecreeTableTests {
  private struct Line {
    let clause: String
    let cells: [String]
  }

  private func lines() throws -> [Line] {
    let page = try String(contentsOf: Program.root.appendingPathComponent("docs/decree-30.md"), encoding: .utf8)
    return page.split(separator: "\n").filter { $0.hasPrefix("| D") }.map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return Line(clause: cells.first ?? "", cells: cells)
    }
  }

  @Test func everyClauseHasOneLine() throws {
    let clauses = try lines().map(\.clause)
    #expect(clauses.sorted() == (1...45).map { ($0 < 10 ? "D0" : "D") + String($0) })
    #expect(try lines().allSatisfy { $0.cells.count == 6 && !$0.cells[1].isEmpty && !$0.cells[5].isEmpty })
  }

  @Test func everyRuleIsThere() throws {
    let rules = try FileManager.default.contentsOfDirectory(
      atPath: Program.root.appendingPathComponent("docs/rules").path)
    var count = 0
    for line in try lines() {
      for word in line.cells[4].split(whereSeparator: { $0 == "," || $0 == " " }) where word.hasPrefix("PL") {
        #expect(rules.contains { $0.hasPrefix("\(word)-") }, "\(line.clause): \(word)")
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test func everyTestIsThere() throws {
    let tests = try suites()
    let check = try String(contentsOf: Program.root.appendingPathComponent("scripts/pages/check.py"), encoding: .utf8)
    var count = 0
    for line in try lines() {
      for name in line.cells[5].split(separator: "`").map(String.init) where name.first?.isLetter == true {
        if name.hasPrefix("check-pages ") {
          #expect(check.contains("\"\(name.dropFirst("check-pages ".count))\""), "\(line.clause): \(name)")
        } else if name.hasSuffix("Tests") || name.contains("Tests.") {
          let parts = name.split(separator: ".")
          let suite = tests[String(parts[0])]
          #expect(suite != nil, "\(line.clause): \(name)")
          if parts.count > 1 { #expect(suite?.contains("func \(parts[1])(") == true, "\(line.clause): \(name)") }
        }
        count += 1
      }
    }
    #expect(count > 50)
  }

  /// The text of every suite, by its name.
  private func suites() throws -> [String: String] {
    let folder = Program.root.appendingPathComponent("Tests")
    var suites: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix("Tests.swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      for part in text.components(separatedBy: "@Suite struct ").dropFirst() {
        suites[String(part.prefix { $0.isLetter || $0.isNumber })] = part
      }
    }
    return suites
  }
}
