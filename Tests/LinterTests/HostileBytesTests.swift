import Foundation
import Linter
import PlanLang
import Testing

/// A shipped plan, cut off or spoilt at every place: each ends with a result whose findings lie in the file, and what `fmt`
/// makes of it is stable. `HOSTILE=full` takes every byte; a quick run takes some.
@Suite struct HostileBytesTests {
  private static let step = ProcessInfo.processInfo.environment["HOSTILE"] == "full" ? 1 : 601
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../plans")

  private static func plan() throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "ha-dong/plan.yml")))
  }

  /// Compiles, lints and formats the bytes, and returns the codes that were found.
  @discardableResult
  private func read(_ bytes: [UInt8], _ what: String) -> Set<Code> {
    let compiler = Compiler(sources: SourceStore(), loader: MemoryLoader())
    let file = compiler.sources.add(name: "plan.yml", path: "plans/xa/plan.yml", bytes: bytes)
    let compilation = compiler.compile(file)
    var run = LintRun(Linter(Configuration()), sources: compiler.sources)
    run.add([compilation])
    run = run.finished()
    for finding in run.findings {
      let range = finding.diagnostic.range
      #expect(range.start <= range.end && Int(range.end) <= bytes.count, "\(what): \(finding.diagnostic)")
      for edit in finding.diagnostic.fixes.flatMap(\.edits) {
        #expect(edit.range.start <= edit.range.end && Int(edit.range.end) <= bytes.count, "\(what): \(edit)")
      }
    }
    // Every format has to find the lines and columns of all that.
    for format in ReportFormat.allCases {
      #expect(run.findings.isEmpty || !format.report(run, ReportOptions(language: .en)).isEmpty, "\(what): \(format)")
    }
    if case .formatted(let formatted) = PlanFormatter.format(file) {
      let again = PlanFormatter.format(compiler.sources.add(name: "plan.yml", bytes: formatted))
      if case .formatted(let twice) = again {
        #expect(twice == formatted, "\(what): fmt is not stable")
      } else {
        Issue.record("\(what): fmt does not read what it wrote")
      }
    }
    return Set(run.findings.map(\.diagnostic.code))
  }

  @Test func truncations() throws {
    let plan = try Self.plan()
    var count = 0
    for length in stride(from: 0, through: plan.count, by: Self.step) {
      read(Array(plan[..<length]), "the first \(length) bytes")
      count += 1
    }
    #expect(count > 40)
  }

  /// The first byte that no UTF-8 may begin with, an overlong form, a surrogate, a scalar beyond Unicode, a sequence cut off.
  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE1, 0xBB],
    ] as [[UInt8]])
  func bytesThatAreNoText(_ bad: [UInt8]) throws {
    let plan = try Self.plan()
    for offset in stride(from: 0, through: plan.count, by: Self.step == 1 ? 1 : Self.step * 4) {
      // Before a whole character, so that the bytes are wrong by themselves.
      guard offset == plan.count || plan[offset] & 0xC0 != 0x80 else { continue }
      let codes = read(Array(plan[..<offset]) + bad + Array(plan[offset...]), "\(bad) at \(offset)")
      #expect(codes == [Code(4)], "\(bad) at \(offset): \(codes)")
    }
  }

  /// NUL and all other controls that text may not hold, in words, keys, comments, quotes and between values.
  @Test(arguments: Array(UInt8(0)...0x1F) + [0x7F])
  func controls(_ control: UInt8) throws {
    let plan = """
      # lời đầu
      plan: 1
      document: {issuer: {text: UBND phường}, year: 2027, subject: "Chuyển đổi số"}
      units: {vp: Văn phòng}
      tasks:
        - {title: 'Số hóa', lead: vp, due: Quý I/2027, output: Kho}
      sections:
        - title: Nhiệm vụ
          text: |
            Một dòng.

      """
    let bytes = Array(plan.utf8)
    for offset in stride(from: 0, through: bytes.count, by: Self.step == 1 ? 1 : 31) {
      guard offset == bytes.count || bytes[offset] & 0xC0 != 0x80 else { continue }
      let codes = read(Array(bytes[..<offset]) + [control] + Array(bytes[offset...]), "control \(control) at \(offset)")
      if ![0x09, 0x0A, 0x0D].contains(control) { #expect(codes.contains(Code(4)), "control \(control) at \(offset)") }
    }
  }

  /// C1 controls, bidi controls, line separators, noncharacters and byte order marks, which are text but for the first.
  @Test(arguments: [
    "\u{80}", "\u{9F}", "\u{85}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FEFF}", "\u{301}",
    "\u{10FFFF}",
  ])
  func oddCharacters(_ sign: String) throws {
    let plan = try Self.plan()
    for offset in stride(from: 0, through: plan.count, by: Self.step == 1 ? 1 : Self.step * 16) {
      guard offset == plan.count || plan[offset] & 0xC0 != 0x80 else { continue }
      read(
        Array(plan[..<offset]) + Array(sign.utf8) + Array(plan[offset...]),
        "\(sign.unicodeScalars.map(\.value)) at \(offset)")
    }
  }
}
