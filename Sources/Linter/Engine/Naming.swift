import PlanLang

/// How messages call the things of a plan: "nhiệm vụ số 5 “Nâng cấp mạng LAN”".
extension LintContext {
  /// A task by its printed number and title.
  public func name(ofTask index: Int) -> Message {
    let title = plan.plan.tasks[index].title.map { " “\(Self.shortened($0.string))”" } ?? ""
    return Message(vi: "nhiệm vụ số \(taskNumbers[index])\(title)", en: "task \(taskNumbers[index])\(title)")
  }

  /// An objective by its name.
  public func name(ofObjective index: Int) -> Message {
    let objective = plan.plan.objectives[index]
    let name = objective.name?.string ?? objective.id?.string ?? String(index + 1)
    return Message(vi: "chỉ tiêu “\(Self.shortened(name))”", en: "objective “\(Self.shortened(name))”")
  }

  /// An appendix by its number and title.
  public func name(ofAppendix index: Int) -> Message {
    let title = plan.plan.appendices[index].title.map { " “\(Self.shortened($0.string))”" } ?? ""
    let number = plan.appendixNumber(index)
    let vi = number.isEmpty ? "phụ lục" : "Phụ lục \(number)"
    let en = number.isEmpty ? "the appendix" : "appendix \(number)"
    return Message(vi: vi + title, en: en + title)
  }

  /// A citation by its kind and number, or its id.
  public func name(of citation: Citation) -> String {
    let name = citation.shortForm
    return name.isEmpty ? citation.id.string : name
  }

  /// Words on one line, cut to about sixty characters, at a space.
  public static func shortened(_ words: String) -> String {
    let words =
      words.contains(where: \.isNewline) ? words.split(whereSeparator: \.isWhitespace).joined(separator: " ") : words
    guard words.unicodeScalars.count > 60 else { return words }
    let start = words.prefix(57)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
