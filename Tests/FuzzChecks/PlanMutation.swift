@testable import PlanLang

/// Changes plans as people and accidents do: a key, a value or a whole entry at a time, where a change of single bytes would
/// mostly leave no YAML.
struct PlanMutation {
  private var dice: Dice

  init(seed: Int) {
    dice = Dice(seed)
  }

  /// Another plan.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.count < 16 || dice.percent(4) { return RandomPlan.bytes(seed: dice.roll(1 << 30)) }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0...dice.roll(3) { mutate(&lines) }
    return Array(lines.joined(separator: [0x0A]))
  }

  private mutating func mutate(_ lines: inout [[UInt8]]) {
    let index = dice.roll(lines.count)
    let entry = index..<entryEnd(index, lines)
    switch dice.roll(9) {
    case 0: lines.removeSubrange(entry)
    case 1: lines.insert(contentsOf: lines[entry].prefix(40), at: index)
    case 2:
      let moved = Array(lines[entry])
      lines.removeSubrange(entry)
      lines.insert(contentsOf: moved, at: dice.roll(lines.count + 1))
    case 3, 4, 5: replaceValue(&lines[index])
    case 6: insertKey(&lines, index)
    case 7: lines[index] += Array((dice.percent(50) ? " # " : " # plantool: ignore PL40\(dice.roll(9)) ").utf8)
    default:
      lines[index].insert(
        contentsOf: Array(dice.pick(["  ", "- ", "\t", "&a ", "*a ", "!!str "]).utf8), at: indent(lines[index]))
    }
    if lines.isEmpty { lines = [[]] }
  }

  private func indent(_ line: [UInt8]) -> Int { line.firstIndex { $0 != 0x20 } ?? line.count }

  /// The line after the entry that begins at a line: the next one that is indented no deeper.
  private func entryEnd(_ start: Int, _ lines: [[UInt8]]) -> Int {
    let own = indent(lines[start])
    var end = start + 1
    while end < lines.count, indent(lines[end]) > own { end += 1 }
    return end
  }

  private mutating func replaceValue(_ line: inout [UInt8]) {
    // In a line of `{key: value, key: value}` any of them.
    let colons = line.indices.filter { line[$0] == UInt8(ascii: ":") && $0 + 1 < line.count && line[$0 + 1] == 0x20 }
    let value = Array(RandomScalar.write(RandomPlan.text(&dice), isFlow: true, indent: nil, &dice).utf8)
    guard !colons.isEmpty else {
      line = Array(line.prefix(indent(line))) + Array("- ".utf8) + value
      return
    }
    let start = dice.pick(colons) + 2
    var end = line.count
    if line.contains(UInt8(ascii: "{")), let comma = line[start...].firstIndex(where: { [0x2C, 0x7D].contains($0) }) {
      end = comma
    }
    line.replaceSubrange(start..<end, with: value)
  }

  private mutating func insertKey(_ lines: inout [[UInt8]], _ index: Int) {
    let kind = dice.pick(RecordKind.allCases)
    let field = dice.pick(kind.schema.fields)
    let words = field.examples.isEmpty || dice.percent(30) ? [RandomPlan.text(&dice)] : field.examples
    let value = RandomScalar.write(dice.pick(words), isFlow: true, indent: nil, &dice)
    let line = "\(dice.percent(80) ? field.name : field.alias): \(value)"
    lines.insert(Array(repeating: 0x20, count: indent(lines[index])) + Array(line.utf8), at: index)
  }
}
