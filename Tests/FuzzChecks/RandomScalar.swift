@testable import PlanLang

/// Writes words in any of the ways that YAML has.
enum RandomScalar {
  /// - Parameter indent: of the lines after the first; nil keeps the words on one line.
  static func write(
    _ words: String, isFlow: Bool, indent: Int?, isKey: Bool = false, _ dice: inout Dice
  ) -> String {
    let canBePlain = isPlain(words, isFlow: isFlow)
    switch dice.roll(10) {
    case 0...5 where canBePlain: return fold(words, indent, &dice)
    case 6...7 where !words.contains { "\n\t".contains($0) } && !words.contains("\u{A0}"):
      return "'" + fold(words.replacing("'", with: "''"), indent, &dice) + "'"
    default: return "\"" + fold(escaped(words, &dice), indent, &dice) + "\""
    }
  }

  /// A block scalar: `|` as it is, `>` where no line break would be lost.
  ///
  /// - Parameter isExact: whether no line break may be added at the end.
  static func block(
    _ words: String, _ indent: Int, isExact: Bool, _ dice: inout Dice
  ) -> (header: String, lines: [String])? {
    guard !words.isEmpty, !isExact || !words.hasSuffix("\n") && !words.contains("\n "), !words.hasPrefix("\t"),
      words.contains(where: { $0 != "\n" && $0 != " " }),
      indent > 0, indent < 10
    else { return nil }
    var lines = words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isStated = words.hasPrefix(" ") || words.hasPrefix("\n") || dice.percent(10)
    var chomping = isExact ? "-" : dice.pick(["", "-", "+"])
    if lines.last == "" { lines.removeLast() }
    if dice.percent(20) { lines += ["", ""] }
    if dice.percent(20), chomping == "-", !isExact { chomping = "" }
    let order = dice.percent(50)
    let stated = isStated ? String(indent) : ""
    return ((isExact ? "|" : dice.pick(["|", ">"])) + (order ? stated + chomping : chomping + stated), lines)
  }

  /// Breaks some spaces between words into lines, and doubles some of these.
  private static func fold(_ words: String, _ indent: Int?, _ dice: inout Dice) -> String {
    guard let indent, dice.percent(20) else { return words }
    var result = ""
    let scalars = Array(words.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isBetween =
        index > 0 && index + 1 < scalars.count && scalars[index - 1] != " " && scalars[index + 1] != " "
        && scalars[index - 1] != "\\" && !"#-?:&*!|>'\"%@`,[]{}".unicodeScalars.contains(scalars[index + 1])
      if scalar == " ", isBetween, dice.percent(30) {
        result += dice.percent(20) ? "  \n\n" : "\n"
        result += String(repeating: " ", count: indent)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func escaped(_ words: String, _ dice: inout Dice) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if dice.percent(3), scalar.value < 0xFFFF {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  private static func isPlain(_ words: String, isFlow: Bool) -> Bool {
    guard let first = words.unicodeScalars.first, !words.contains("\n"), !words.contains("\t") else { return false }
    if words.hasPrefix(" ") || words.hasSuffix(" ") || words.hasSuffix(":") { return false }
    if words.contains(": ") || words.contains(" #") || words.hasPrefix("---") || words.hasPrefix("...") { return false }
    if isFlow, words.unicodeScalars.contains(where: { ",[]{}?:".unicodeScalars.contains($0) }) { return false }
    return !"-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first)
  }
}
