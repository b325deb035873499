import PlanLang

extension Configuration {
  /// What a settings file asks for; names it does not know are reported by `problems(in:)`.
  ///
  /// - Parameter path: of the plan, from the settings file's folder; nil for what holds where no folder says otherwise.
  public init(_ settings: Settings, at path: String? = nil) {
    self.init()
    apply(settings.check)
    for folder in settings.folders where path.map(folder.holds) ?? false { apply(folder.check) }
    mandatory = Set(settings.mandatory.compactMap { RuleList.rule($0.string)?.code })
  }

  private mutating func apply(_ settings: CheckSettings) {
    if let stage = settings.stage.flatMap({ Stage(rawValue: $0.string) }) { self.stage = stage }
    for (name, level) in settings.levels {
      guard let rule = RuleList.rule(name.string), rule.code.number >= 100, let level else { continue }
      switch level.string {
      case "off": levels[rule.code] = .some(nil)
      case let word: if let severity = Severity(rawValue: word) { levels[rule.code] = severity }
      }
    }
  }

  /// What a settings file says of rules that it cannot say: names that do not exist or cannot be changed, levels that are
  /// none, one rule twice, rules that are both mandatory and off.
  public static func problems(in settings: Settings) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var mandatory: [Code: Text] = [:]
    for name in settings.mandatory {
      guard let rule = RuleList.rule(name.string) else {
        problems.append(.noSuchRule(name))
        continue
      }
      mandatory[rule.code] = name
    }
    for check in [settings.check] + settings.folders.map(\.check) {
      problems += self.problems(in: check, mandatory: mandatory)
    }
    return problems
  }

  private static func problems(in settings: CheckSettings, mandatory: [Code: Text]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var seen: [Code: Text] = [:]
    for (name, level) in settings.levels {
      guard let rule = RuleList.rule(name.string) else {
        problems.append(.noSuchRule(name))
        continue
      }
      func report(_ place: SourceRange, _ message: Message, _ help: Message? = nil, _ other: RelatedPlace? = nil) {
        problems.append(
          Diagnostic(Code(13), .error, at: place, message, help: help, related: other.map { [$0] } ?? []))
      }
      if rule.code.number < 100 {
        report(name.range, .fixedRule(rule.code), .deleteLine)
        continue
      }
      if let first = seen.updateValue(name, forKey: rule.code) {
        report(
          name.range, .ruleTwice(first.string, name.string, rule.code), .keepOneLevel,
          RelatedPlace(first.range, .firstHere)
        )
      }
      guard let level else {
        report(name.range, .levelMissing(name.string), .giveLevel(name.string))
        continue
      }
      guard levels.contains(level.string) else {
        report(level.range, .noSuchLevel(level.string), meant(level.string).map { .didYouMean($0) })
        continue
      }
      if level.string == "off", let place = mandatory[rule.code] {
        report(level.range, .offAndMandatory(rule.code), .chooseOne, RelatedPlace(place.range, .mandatoryHere))
      }
    }
    return problems
  }

  private static let levels = ["off"] + Severity.allCases.map(\.rawValue)

  /// The level that other words stand for, in other programs or in Vietnamese.
  private static func meant(_ word: String) -> String? {
    let folded = FoldedText(word, .bare)
    for (level, words) in otherWords where words.contains(where: { FoldedText($0, .bare) == folded }) { return level }
    return NearestName.nearest(to: word, among: levels)
  }

  private static let otherWords = [
    ("off", ["false", "no", "none", "never", "0", "disable", "disabled", "ignore", "tắt", "không", "bỏ qua"]),
    ("info", ["note", "notice", "hint", "information", "lưu ý", "thông tin", "1"]),
    ("warning", ["warn", "on", "true", "yes", "cảnh báo", "bật", "2"]),
    ("error", ["fatal", "critical", "lỗi", "3"]),
  ]
}

extension Diagnostic {
  fileprivate static func noSuchRule(_ name: Text) -> Diagnostic {
    Diagnostic(
      Code(13), .error, at: name.range,
      Message(vi: "không có quy tắc “\(name.string)”", en: "there is no rule “\(name.string)”"),
      help: RuleList.help(for: name.string))
  }
}

extension Message {
  fileprivate static func fixedRule(_ code: Code) -> Message {
    Message(
      vi: "\(code) là lỗi của trình dịch, không đổi mức được",
      en: "\(code) is the compiler's own; its level cannot be changed")
  }
  fileprivate static let deleteLine = Message(vi: "bỏ mục này", en: "delete this entry")
  fileprivate static func ruleTwice(_ first: String, _ second: String, _ code: Code) -> Message {
    Message(
      vi: "“\(first)” và “\(second)” là một quy tắc (\(code)), có mức hai lần",
      en: "“\(first)” and “\(second)” are one rule (\(code)), which is given a level twice")
  }
  fileprivate static let keepOneLevel = Message(vi: "giữ lại một mức", en: "keep one of the levels")
  fileprivate static func levelMissing(_ name: String) -> Message {
    Message(vi: "“\(name)” chưa có mức", en: "“\(name)” is given no level")
  }
  fileprivate static func giveLevel(_ name: String) -> Message {
    Message(
      vi: "viết “\(name): off”, hoặc info, warning, error", en: "write “\(name): off”, or info, warning, error")
  }
  fileprivate static func noSuchLevel(_ level: String) -> Message {
    Message(
      vi: "“\(level)” không phải là mức; chỉ có off, info, warning, error",
      en: "“\(level)” is no level; there are off, info, warning, error")
  }
  fileprivate static func offAndMandatory(_ code: Code) -> Message {
    Message(vi: "\(code) vừa bắt buộc vừa bị tắt", en: "\(code) is mandatory and switched off")
  }
  fileprivate static let chooseOne = Message(
    vi: "bỏ nó khỏi mandatory, hoặc bỏ mức off", en: "take it out of mandatory, or take the level off away")
  fileprivate static let mandatoryHere = Message(vi: "bắt buộc ở đây", en: "mandatory here")
}
