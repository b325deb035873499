import PlanLang

extension Configuration {
  /// What a settings file asks for; names it does not know are reported by `problems(in:)`.
  public init(_ settings: Settings) {
    self.init()
    if let stage = settings.stage.flatMap({ Stage(rawValue: $0.string) }) { self.stage = stage }
    for (name, level) in settings.levels {
      guard let rule = RuleList.rule(name.string), rule.code.number >= 100 else { continue }
      switch level.string {
      case "off": levels[rule.code] = .some(nil)
      case let word: if let severity = Severity(rawValue: word) { levels[rule.code] = severity }
      }
    }
    mandatory = Set(settings.mandatory.compactMap { RuleList.rule($0.string)?.code })
  }

  /// Rules that a settings file names and that do not exist or cannot be changed, and levels that are none.
  public static func problems(in settings: Settings) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for name in settings.levels.map(\.rule) + settings.mandatory {
      guard let rule = RuleList.rule(name.string) else {
        let nearest = NearestName.nearest(to: name.string, among: RuleList.names)
        problems.append(
          Diagnostic(Code(13), .error, at: name.range, .noSuchRule(name.string), help: nearest.map { .didYouMean($0) }))
        continue
      }
      if rule.code.number < 100, settings.levels.contains(where: { $0.rule == name }) {
        problems.append(Diagnostic(Code(13), .error, at: name.range, .fixedRule(rule.code)))
      }
    }
    let words = ["off"] + Severity.allCases.map(\.rawValue)
    for (_, level) in settings.levels where !words.contains(level.string) {
      problems.append(Diagnostic(Code(13), .error, at: level.range, .noSuchLevel(level.string, words)))
    }
    return problems
  }
}

extension Message {
  fileprivate static func noSuchRule(_ name: String) -> Message {
    Message(vi: "không có quy tắc “\(name)”", en: "there is no rule “\(name)”")
  }
  fileprivate static func fixedRule(_ code: Code) -> Message {
    Message(
      vi: "\(code) là lỗi của trình dịch, không đổi mức được",
      en: "\(code) is the compiler's own; its level cannot be changed")
  }
  fileprivate static func noSuchLevel(_ level: String, _ words: [String]) -> Message {
    let list = words.joined(separator: ", ")
    return Message(vi: "“\(level)” không phải là mức; chỉ có \(list)", en: "“\(level)” is no level; there are \(list)")
  }
}
