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
  /// The line (from 1) whose findings it hides.
  let line: Int

  /// Reads a comment that begins with `plantool:`.
  init(_ comment: Comment, _ lines: LineTable) {
    self.comment = comment
    let own = lines.line(at: Int(comment.range.start))
    line = comment.followsCode ? own : own + 1
    let parts = comment.words.dropFirst("plantool:".count).split(separator: ";", omittingEmptySubsequences: false)
    var words = parts[0].split(whereSeparator: { $0 == " " || $0 == "\t" })[...]
    guard words.popFirst() == "ignore" else {
      isUnknown = true
      return
    }
    readCodes(&words)
    readParts([words.joined(separator: " ")] + parts.dropFirst().map { String($0).trimmed })
  }

  /// Whether its last day lies before `today`.
  func isOver(_ today: CalendarDate?) -> Bool {
    guard let today, let until else { return false }
    return until < today
  }

  /// The codes or names with commas between that come first: "PL401,PL402", "PL401, PL402".
  private mutating func readCodes(_ words: inout ArraySlice<Substring>) {
    while let word = words.first {
      let names = word.split(separator: ",").map(String.init)
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
      if position > 0, part.hasPrefix("by ") {
        approver = String(part.dropFirst(3)).trimmed
      } else if position > 0, part.hasPrefix("until ") || part == "until" {
        let day = String(part.dropFirst(6)).trimmed
        if case .date(let date) = Array(day.utf8).withUnsafeBufferPointer(DateReading.read) {
          until = date
        } else {
          unreadableDay = day
        }
      } else {
        reasons.append(part)
      }
    }
    reason = reasons.joined(separator: "; ")
  }
}
