import PlanLang

/// The list of rules for people and programs.
public enum RuleCatalogue {
  /// A form of the list.
  public enum Form: Sendable { case text, json, markdown }

  /// Every rule, by code, as UTF-8 bytes.
  public static func list(_ form: Form, _ language: Language) -> [UInt8] {
    switch form {
    case .text: Array(text(language).utf8)
    case .markdown: Array(RuleIndex.tables(language).utf8)
    case .json: json(language)
    }
  }

  private static func text(_ language: Language) -> String {
    let width = RuleList.all.map { $0.name.utf8.count }.max() ?? 0
    return RuleList.all.map { rule in
      let name = rule.name + String(repeating: " ", count: width - rule.name.utf8.count)
      let level = rule.level.label(language)
      let padding = String(repeating: " ", count: max(0, 9 - level.count))
      return "\(rule.code)  \(name)  \(level)\(padding) \(rule.documentation.summary[language])\n"
    }.joined()
  }

  private static func json(_ language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("version", 1)
      writer.list("rules", RuleList.all) { writer, rule in
        let documentation = rule.documentation
        writer.object { writer in
          writer.field("code", rule.code.description)
          writer.field("name", rule.name)
          writer.field("family", RuleFamily(rule.code).title[language])
          writer.field("severity", rule.level.rawValue)
          writer.field("summary", documentation.summary[language])
          writer.field("reason", documentation.reason[language])
          writer.field("source", documentation.source)
          writer.list("bad", documentation.bad) { $0.value($1.source) }
          writer.list("good", documentation.good) { $0.value($1.source) }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
