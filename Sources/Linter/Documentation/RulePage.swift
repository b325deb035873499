import PlanLang

/// The page about one rule: Markdown in both languages for docs/rules, or text in one for `plantool explain`.
public struct RulePage {
  private let facts: RuleFacts

  /// The page about `rule`; its examples are run.
  public init(_ rule: any Rule.Type) {
    facts = RuleFacts(rule)
  }

  /// The file that it has in docs/rules.
  public var fileName: String { Self.fileName(of: facts.rule) }

  static func fileName(of rule: any Rule.Type) -> String { "\(rule.code)-\(rule.name).md" }

  /// Markdown: Vietnamese with every example, English below.
  public var markdown: String {
    var page = "<!-- \(RuleIndex.notice) -->\n\n# \(facts.name)\n\n"
    page += "\(facts.standing.vi) [English](#english) · [Mọi quy tắc](README.md)\n\n"
    page += explanation(.vi)
    page += "## Sai\n\n"
    for (index, bad) in facts.bad.enumerated() {
      if index == 0 {
        // The whole plan, so that the lines are those of the output.
        page += Self.block("yaml", bad.run.source) + "`\(facts.command)` in ra:\n\n"
        page += files(bad.example, .vi) + Self.block("text", facts.output(.vi))
      } else {
        page += Self.block("yaml", bad.example.source) + files(bad.example, .vi)
        page += Self.block("text", findings(in: bad.run))
      }
      if let fixed = bad.example.fixed { page += "`plantool lint --fix` sửa thành:\n\n" + Self.block("yaml", fixed) }
    }
    page += "## Đúng\n\n"
    for good in facts.documentation.good { page += Self.block("yaml", good.source) + files(good, .vi) }
    page += ending(.vi)
    page += "## English\n\n\(facts.standing.en)\n\n" + explanation(.en)
    page += "For the first plan above the program prints (`\(facts.command) --lang en`):\n\n"
    page += Self.block("text", facts.output(.en)) + ending(.en)
    return String(page.dropLast())
  }

  /// Plain text in one language: the first bad example with the program's output, the first good one, or all of them.
  public func text(_ language: Language, withAllExamples: Bool = false) -> String {
    let isVietnamese = language == .vi
    let count = withAllExamples ? Int.max : 1
    var page = "\(facts.name)\n\(facts.standing[language])\n\n\(facts.documentation.summary[language])\n\n"
    page += (isVietnamese ? "Vì sao: " : "Why: ") + facts.documentation.reason[language] + "\n"
    if let source = facts.source { page += (isVietnamese ? "Căn cứ: " : "Source: ") + source[language] + "\n" }
    for (index, bad) in facts.bad.prefix(count).enumerated() {
      page += isVietnamese ? "\nSai:\n\n" : "\nBad:\n\n"
      if index == 0 {
        page += Self.indented(bad.run.source) + "\n$ \(facts.command)\n" + facts.output(language)
      } else {
        page += Self.indented(bad.example.source) + "\n" + findings(in: bad.run, language)
      }
      if let fixed = bad.example.fixed {
        page += (isVietnamese ? "\nSửa bằng --fix:\n\n" : "\nFixed by --fix:\n\n") + Self.indented(fixed)
      }
    }
    for good in facts.documentation.good.prefix(count) {
      page += (isVietnamese ? "\nĐúng:\n\n" : "\nGood:\n\n") + Self.indented(good.source)
    }
    page += "\n" + (isVietnamese ? "Sửa: " : "Fix: ") + facts.fix[language] + "\n"
    page += isVietnamese ? "Tắt:" : "Switch off:"
    let ways = facts.waysOff
    page += ways.isEmpty ? " \(facts.alwaysOn[language])\n" : "\n"
    for way in ways { page += "  \(way.where[language]):\n    \(way.words[language])\n" }
    if let silence = facts.silence { page += silence[language] + "\n" }
    let more = facts.documentation.bad.count + facts.documentation.good.count - 2
    if !withAllExamples, more > 0 {
      page +=
        "\n"
        + (isVietnamese
          ? "Còn \(more) ví dụ: plantool explain \(facts.rule.code) --all\n"
          : "\(more) more examples: plantool explain \(facts.rule.code) --all\n")
    }
    return page
  }

  private func explanation(_ language: Language) -> String {
    let isVietnamese = language == .vi
    var result = facts.documentation.summary[language] + "\n\n"
    result += "**\(isVietnamese ? "Vì sao" : "Why it matters"):** " + facts.documentation.reason[language] + "\n\n"
    if let source = facts.source { result += "**\(isVietnamese ? "Căn cứ" : "Source"):** \(source[language]).\n\n" }
    return result
  }

  private func ending(_ language: Language) -> String {
    let isVietnamese = language == .vi
    let mark = isVietnamese ? "##" : "###"
    var result = "\(mark) \(isVietnamese ? "Sửa" : "Fix")\n\n\(facts.fix[language])\n\n"
    result += "\(mark) \(isVietnamese ? "Tắt" : "Switching it off")\n\n"
    let ways = facts.waysOff
    if ways.isEmpty { result += facts.alwaysOn[language] + "\n" }
    for way in ways { result += "- \(way.where[language]): `\(way.words[language])`\n" }
    if let silence = facts.silence { result += "\n\(silence[language])\n" }
    return result + "\n"
  }

  /// The rule's findings, a line each: where, which words, what is wrong with them; then what to write.
  private func findings(in run: ExampleRun, _ language: Language = .vi) -> String {
    let findings = run.findings.filter { $0.code == facts.rule.code }.sorted { $0.range.start < $1.range.start }
    var result = ""
    for (index, finding) in findings.enumerated() {
      let words = run.blamedWords(finding)
      let first = words.prefix { !$0.isNewline }
      let line = run.line(of: finding).map { language == .vi ? "dòng \($0)" : "line \($0)" } ?? ""
      let blamed = first.isEmpty ? "" : " “\(first)\(first.count < words.count ? "…" : "")”"
      result += "\(line)\(blamed): \(finding.message[language])\n"
      // Findings in a row that say the same say it once.
      guard let help = finding.help, findings.dropFirst(index + 1).first?.help != help else { continue }
      result += (language == .vi ? "  gợi ý: " : "  help: ") + help[language] + "\n"
    }
    return result
  }

  /// The files that an example includes.
  private func files(_ example: RuleExample, _ language: Language) -> String {
    example.files.sorted { $0.key < $1.key }.map { path, content in
      (language == .vi ? "Tệp" : "File") + " `\(path)`:\n\n" + Self.block("yaml", content)
    }.joined()
  }

  private static func block(_ language: String, _ content: String) -> String {
    "```\(language)\n\(visible(content))\(content.hasSuffix("\n") ? "" : "\n")```\n\n"
  }

  private static func indented(_ content: String) -> String {
    visible(content).split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "  \($0)\n" }
      .joined().trimmingLastEmptyLine
  }

  /// Control characters as signs that one can see.
  private static func visible(_ content: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in content.unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n"
      result.append(isControl ? Unicode.Scalar(0x2400 + scalar.value) ?? scalar : scalar)
    }
    return String(result)
  }
}

extension String {
  /// One empty line less at the end, where there is one.
  fileprivate var trimmingLastEmptyLine: String { hasSuffix("\n\n") ? String(dropLast()) : self }
}
