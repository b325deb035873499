import PlanLang

/// The rules for people and programs: a list, or a page about one.
public enum RuleCatalogue {
  /// A form of the list.
  public enum Form: Sendable { case text, json, markdown }

  /// Every rule, by code, as UTF-8 bytes.
  public static func list(_ form: Form, _ language: Language) -> [UInt8] {
    switch form {
    case .text: Array(text(language).utf8)
    case .markdown: Array(markdown(language).utf8)
    case .json: json(language)
    }
  }

  /// One rule: what it finds, why it matters, where it comes from, examples with the findings marked.
  public static func page(_ rule: any Rule.Type, _ language: Language) -> [UInt8] {
    let documentation = rule.documentation
    let isVietnamese = language == .vi
    var page = "\(rule.code) \(rule.name) (\(level(rule, language)))\n\n\(documentation.summary[language])\n\n"
    page += (isVietnamese ? "Vì sao: " : "Why: ") + documentation.reason[language] + "\n"
    if let source = documentation.source {
      page += (isVietnamese ? "Căn cứ: Nghị định 30/2020/NĐ-CP, " : "Source: Decree 30/2020/ND-CP, ") + source + "\n"
    }
    for (title, examples) in [
      (isVietnamese ? "Sai" : "Bad", documentation.bad), (isVietnamese ? "Đúng" : "Good", documentation.good),
    ] {
      guard let example = examples.first else { continue }
      page += "\n\(title):\n" + indented(example)
    }
    return Array(page.utf8)
  }

  private static func indented(_ example: RuleExample) -> String {
    var result = ""
    for line in example.marked.split(separator: "\n", omittingEmptySubsequences: false) {
      let plain = line.filter { $0 != "⟦" && $0 != "⟧" }
      result += plain.isEmpty ? "\n" : "  \(plain)\n"
      if let marks = marks(under: line) { result += "  \(marks)\n" }
    }
    return result
  }

  /// Carets under what a line of an example marks; nil where it marks nothing.
  private static func marks(under line: Substring) -> String? {
    guard line.contains("⟦") else { return nil }
    var result = ""
    var isMarked = false
    for scalar in line.unicodeScalars {
      switch scalar {
      case "⟦": isMarked = true
      case "⟧": isMarked = false
      default: result += String(repeating: isMarked ? "^" : " ", count: TextWidth.columns(scalar))
      }
    }
    return result.last == " " ? String(result[...(result.lastIndex(of: "^") ?? result.startIndex)]) : result
  }

  private static func level(_ rule: any Rule.Type, _ language: Language) -> String {
    rule.level.label(language)
  }

  private static func text(_ language: Language) -> String {
    let width = RuleList.all.map { $0.name.utf8.count }.max() ?? 0
    return RuleList.all.map { rule in
      let name = rule.name + String(repeating: " ", count: width - rule.name.utf8.count)
      let level = level(rule, language)
      let padding = String(repeating: " ", count: max(0, 9 - level.count))
      return "\(rule.code)  \(name)  \(level)\(padding) \(rule.documentation.summary[language])\n"
    }.joined()
  }

  private static func markdown(_ language: Language) -> String {
    var result =
      language == .vi
      ? "| Mã | Tên | Mức | Tìm gì |\n|---|---|---|---|\n" : "| Code | Name | Level | Finds |\n|---|---|---|---|\n"
    for rule in RuleList.all {
      let summary = rule.documentation.summary[language].split(separator: "|").joined(separator: "\\|")
      result += "| \(rule.code) | \(rule.name) | \(level(rule, language)) | \(summary) |\n"
    }
    return result
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
