import PlanLang

/// The rules by family, as Markdown: docs/rules/README.md, and `plantool rules --format md`.
public enum RuleIndex {
  /// Says where generated pages come from.
  static let notice =
    "Do `make generate` viết ra từ Sources/Linter/Rules; đừng sửa ở đây. / Generated; do not edit here."

  /// Every file of docs/rules, by name.
  public static var files: [(name: String, text: String)] {
    [("README.md", readMe)] + RuleList.all.map { RulePage($0) }.map { ($0.fileName, $0.markdown) }
  }

  /// A table for each family that has rules.
  ///
  /// - Parameter hasLinks: whether the codes lead to the rules' pages in the same folder.
  public static func tables(_ language: Language, heading: String = "##", hasLinks: Bool = false) -> String {
    var result: [String] = []
    for family in RuleFamily.allCases {
      let rules = family.rules
      guard !rules.isEmpty else { continue }
      var table = "\(heading) \(family.title[language])\n\n"
      table +=
        language == .vi
        ? "| Mã | Tên | Mức | Tìm gì |\n|---|---|---|---|\n" : "| Code | Name | Level | Finds |\n|---|---|---|---|\n"
      for rule in rules {
        let code = hasLinks ? "[\(rule.code)](\(RulePage.fileName(of: rule)))" : rule.code.description
        let summary = rule.documentation.summary[language].split(separator: "|").joined(separator: "\\|")
        table += "| \(code) | \(rule.name) | \(rule.level.label(language)) | \(summary) |\n"
      }
      result.append(table)
    }
    return result.joined(separator: "\n")
  }

  private static var readMe: String {
    """
    <!-- \(notice) -->

    # Các quy tắc

    \(RuleList.all.count) quy tắc của `plantool lint`. Mỗi trang nói quy tắc tìm gì, vì sao, cho ví dụ sai kèm nguyên văn điều chương
    trình in ra, ví dụ đúng trông giống sai, cách sửa và cách tắt; cùng nội dung: `plantool explain MÃ`. Mọi ví dụ đều được
    chạy thử (`plantool rules --evidence`). [English](#english)

    \(tables(.vi, hasLinks: true))
    ## English

    The \(RuleList.all.count) rules of `plantool lint`. A page says what a rule finds and why, with bad examples and the program's own
    output, good ones that look alike, the fix and the ways to switch it off; `plantool explain CODE` says the same. Every
    example is run (`plantool rules --evidence`).

    \(tables(.en, heading: "###", hasLinks: true))
    """
  }
}
