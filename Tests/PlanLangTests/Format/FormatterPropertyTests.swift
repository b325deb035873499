import Foundation
import Testing

@testable import FuzzChecks
@testable import PlanLang

/// What holds for every file, however it is written.
@Suite struct FormatterPropertyTests {
  /// More of them where someone looks for faults: FORMAT_ROUNDS=20000.
  private static let rounds = ProcessInfo.processInfo.environment["FORMAT_ROUNDS"].flatMap { Int($0) } ?? 250

  @Test func randomPlans() {
    var formatted = 0
    for seed in 0..<Self.rounds {
      let plan = Self.randomPlan(seed)
      guard let once = Formatted.text(plan.text) else {
        #expect(Formatted.refusal(Array(plan.text.utf8)) != nil, "seed \(seed): not sure of\n\(plan.text)")
        continue
      }
      formatted += 1
      let faults = Self.faults(plan, once)
      #expect(faults.isEmpty, "seed \(seed): \(faults)\n\(plan.text)\n-----\n\(once)")
      if !faults.isEmpty { break }
    }
    #expect(formatted > Self.rounds * 9 / 10, "\(formatted) of \(Self.rounds) could be read")
  }

  @Test func spellingsThereAndBack() {
    for seed in 0..<Self.rounds {
      let plan = Self.randomPlan(seed)
      guard let english = Formatted.text(plan.text, keys: .en) else { continue }
      let vietnamese = Formatted.text(english, keys: .vi)
      let back = vietnamese.flatMap { Formatted.text($0, keys: .en) }
      // A comment that a longer key has pushed out of its column does not find back to it.
      #expect(Self.joined(back) == Self.joined(english), "seed \(seed)\n\(plan.text)")
      #expect(Self.meaning(plan.text) == Self.meaning(vietnamese ?? ""), "seed \(seed)\n\(plan.text)")
      if Self.joined(back) != Self.joined(english) { break }
    }
  }

  /// With one space before each comment.
  private static func joined(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.replacingOccurrences(of: " +#", with: " #", options: .regularExpression)
    }
  }

  @Test func brokenFiles() {
    for seed in 0..<Self.rounds {
      var dice = Dice(seed &* 31 &+ 7)
      var bytes = Array(Self.randomPlan(seed).text.utf8)
      if dice.percent(70) { bytes.removeLast(dice.roll(bytes.count)) }
      for _ in 0..<dice.roll(4) where !bytes.isEmpty { bytes[dice.roll(bytes.count)] = UInt8(dice.roll(256)) }
      let file = SourceStore().add(name: "plan.yml", bytes: bytes)
      let isReadable = YAMLReader.read(file).tree != nil
      switch PlanFormatter.format(file) {
      case .formatted(let once):
        #expect(isReadable)
        #expect(Formatted.bytes(once) == once, "seed \(seed)\n\(String(decoding: bytes, as: UTF8.self))")
      case .refused(let compilation): #expect(!compilation.diagnostics.isEmpty)
      case .kept: #expect(isReadable)
      }
    }
  }

  @Test(arguments: ["plans", "templates/layouts"])
  func shippedFiles(_ folder: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".yml") }
    #expect(!names.isEmpty)
    for name in names {
      let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      let isSettings = name == "plantool.yml"
      let once = try #require(Formatted.text(text, isSettings: isSettings), "\(name)")
      #expect(Formatted.text(once, isSettings: isSettings) == once, "\(name)")
      if !isSettings { #expect(Self.meaning(text) == Self.meaning(once), "\(name)") }
      // Keys may be out of order in a file or two; the layout is what people write.
      let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false).sorted() }
      #expect(lines(once) == lines(text), "plantool fmt \(folder)/\(name)")
    }
  }

  private static func randomPlan(_ seed: Int) -> RandomStyle {
    var dice = Dice(seed)
    let value = RandomValue.plan(&dice)
    return RandomStyle(value, dice)
  }

  /// What a plan compiles to, and the codes of its findings.
  private static func meaning(_ text: String) -> [String] {
    let plan = CompiledPlan(text)
    let json = plan.plan.map { PlanJSON.bytes(of: $0, hasPlaces: false) } ?? []
    // PL909 is about the layout itself: a comment without a blank after its sign, on the line of a value.
    let codes = plan.compilation.diagnostics.map(\.code).filter { $0 != .hiddenWords }
    return [String(decoding: json, as: UTF8.self)] + codes.map(\.description).sorted()
  }

  private static func faults(_ plan: RandomStyle, _ once: String) -> [String] {
    var faults: [String] = []
    if Formatted.text(once) != once { faults.append("not settled") }
    if meaning(plan.text) != meaning(once) { faults.append("another meaning") }
    let lines = once.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for word in plan.comments where lines.count(where: { $0.contains("\(word)") }) != 1 {
      faults.append("lost \(word)")
    }
    for (comment, value) in plan.above {
      guard let line = lines.firstIndex(where: { $0.contains(comment) }) else { continue }
      let next = lines[(line + 1)...].first { !$0.trimmed.isEmpty && !$0.trimmed.hasPrefix("#") }
      if next?.contains(value) != true { faults.append("\(comment) no longer above \(value)") }
    }
    for (comment, value) in plan.behind where !lines.contains(where: { $0.contains(comment) && $0.contains(value) }) {
      faults.append("\(comment) no longer behind \(value)")
    }
    if lines.contains(where: { $0.hasSuffix("\r") }) { faults.append("carriage return") }
    if once.hasPrefix("\n") || !once.hasSuffix("\n") { faults.append("ends") }
    return faults
  }
}
