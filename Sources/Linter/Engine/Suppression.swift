import PlanLang

/// `# plantool: ignore PL402 reason; by vhxh; until 2027-06-30`, at the end of a line or on the line above.
struct Suppression: Sendable {
  /// The comment.
  let comment: Comment
  /// What it hides.
  private(set) var codes: [Code] = []
  /// The first word in the place of a code that names no rule; nil where there is none.
  private(set) var unknownWord: String?
  /// Whether the first word after `plantool:` is not `ignore`.
  private(set) var isUnknown = false
  /// Why.
  private(set) var reason = ""
  /// Who allowed it; nil where it does not say.
  private(set) var approver: String?
  /// The last day on which it holds; nil where it has no end.
  private(set) var until: CalendarDate?
  /// What stands in the place of that day and is none.
  private(set) var unreadableDay: String?

  /// Reads a comment that begins with `plantool:`.
  init(_ comment: Comment) {
    self.comment = comment
    let parts = comment.words.dropFirst("plantool:".count).split(separator: ";", omittingEmptySubsequences: false)
    var words = parts[0].split(whereSeparator: { $0 == " " || $0 == "\t" })[...]
    guard Self.takeInstruction(&words) else {
      isUnknown = true
      return
    }
    readCodes(&words)
    readParts([words.joined(separator: " ")] + parts.dropFirst().map { String($0).trimmed })
  }

  /// Takes the word that says what to do, in either language; false where it is another.
  private static func takeInstruction(_ words: inout ArraySlice<Substring>) -> Bool {
    let first = words.popFirst()?.lowercased()
    if ["ignore", "bỏ-qua", "bo_qua"].contains(first) { return true }
    return first == "bỏ" && words.popFirst()?.lowercased() == "qua"
  }

  /// Whether it hides a finding, by its place and its code.
  func covers(_ diagnostic: Diagnostic) -> Bool {
    comment.subject.contains(diagnostic.range.start) && codes.contains(diagnostic.code)
  }

  /// Whether its last day lies before `today`.
  func isOver(_ today: CalendarDate?) -> Bool {
    guard let today, let until else { return false }
    return until < today
  }

  /// The codes or names with commas between that come first: "PL401,PL402", "PL401, PL402".
  private mutating func readCodes(_ words: inout ArraySlice<Substring>) {
    while let word = words.first {
      let names = word.split(whereSeparator: { ",:".contains($0) }).map(String.init)
      let rules = names.map(RuleList.rule)
      guard rules.contains(where: { $0 != nil }) else {
        // A word like a code in the place of a code is one.
        if codes.isEmpty, word.lowercased().hasPrefix("pl"), word.contains(where: { $0.isNumber }) {
          unknownWord = String(word)
          words.removeFirst()
        }
        return
      }
      for (name, rule) in zip(names, rules) {
        guard let rule else {
          unknownWord = unknownWord ?? name
          continue
        }
        if !codes.contains(rule.code) { codes.append(rule.code) }
      }
      words.removeFirst()
    }
  }

  /// The reason, and behind semicolons the approver and the end.
  private mutating func readParts(_ parts: [String]) {
    var reasons: [String] = []
    for (position, part) in parts.enumerated() where !part.isEmpty {
      if position > 0, let name = Self.rest(of: part, after: ["by", "người duyệt", "duyệt"]) {
        approver = name
      } else if position > 0, let day = Self.rest(of: part, after: ["until", "đến hết", "đến"]),
        case .date(let date) = Array(day.utf8).withUnsafeBufferPointer(DateReading.read)
      {
        until = date
      } else if position > 0, let day = Self.rest(of: part, after: ["until"]) {
        unreadableDay = day
      } else {
        reasons.append(part)
      }
    }
    reason = reasons.joined(separator: "; ")
  }

  /// What follows one of some words at the start; nil where none of them stands there.
  private static func rest(of part: String, after words: [String]) -> String? {
    for word in words {
      if part == word { return "" }
      guard part.hasPrefix(word) else { continue }
      let rest = part.dropFirst(word.count)
      if rest.first == " " || rest.first == ":" { return String(rest.dropFirst()).trimmed }
    }
    return nil
  }
}
