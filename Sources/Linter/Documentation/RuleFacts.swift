import PlanLang

/// What every page about a rule says, whatever its form: `plantool explain` and docs/rules have the same sentences.
struct RuleFacts {
  let rule: any Rule.Type
  let documentation: RuleDocumentation
  /// The bad examples with what the program finds in them.
  let bad: [(example: RuleExample, run: ExampleRun)]

  init(_ rule: any Rule.Type) {
    self.rule = rule
    documentation = rule.documentation
    bad = documentation.bad.map { ($0, ExampleRun($0)) }
  }

  /// Such as `PL401 stale-year`.
  var name: String { "\(rule.code) \(rule.name)" }

  /// The command whose output is shown under the first bad example.
  var command: String { "plantool lint --only \(rule.code) \(bad.first?.run.path ?? "ke-hoach.yml")" }

  /// What that command prints.
  func output(_ language: Language) -> String {
    bad.first?.run.report(only: rule.code, language) ?? ""
  }

  /// The level and the family.
  var standing: Message {
    let family = RuleFamily(rule.code).title
    return Message(
      vi: "Mức: \(rule.level.label(.vi)). Nhóm: \(family.vi).",
      en: "Level: \(rule.level.label(.en)). Family: \(family.en).")
  }

  /// The clause of the decree; nil where the rule comes from none.
  var source: Message? { documentation.clause }

  /// Whether the program offers to mend what it finds, as its bad examples show it.
  var fix: Message {
    let fixes = bad.flatMap { $0.run.findings.filter { $0.code == rule.code } }.flatMap(\.fixes)
    guard let first = fixes.first(where: \.isSafe) ?? fixes.first else {
      return Message(
        vi: "Chương trình không tự sửa; dòng “gợi ý” của phát hiện cho biết nên viết gì.",
        en: "Nothing is changed for you; the “help” line of a finding says what to write.")
    }
    let title = first.title
    switch (fixes.contains { $0.isSafe }, fixes.contains { !$0.isSafe }) {
    case (true, false):
      return Message(
        vi: "`--fix` tự sửa được ở chỗ chắc chắn, ví dụ: \(title.vi).",
        en: "`--fix` mends it where the answer is certain: \(title.en).")
    case (true, true):
      return Message(
        vi:
          "`--fix` tự sửa được ở chỗ chắc chắn, ví dụ: \(title.vi). Ở chỗ khác chương trình chỉ đề nghị, người soạn xem rồi sửa.",
        en: "`--fix` mends it where the answer is certain (\(title.en)); elsewhere it is only suggested.")
    default:
      return Message(
        vi: "Chương trình đề nghị cách sửa chứ không tự sửa (cần người xem), ví dụ: \(title.vi).",
        en: "The program suggests a fix and leaves it to a person: \(title.en).")
    }
  }

  /// The ways to do without the rule: a heading and the words to write; none for the compiler's own.
  var waysOff: [(where: Message, words: Message)] {
    guard rule.code.number >= 100 else { return [] }
    return [
      (
        Message(
          vi: "Ở một dòng, chú thích cuối dòng hoặc dòng ngay trên", en: "At a line, at its end or on the line above"),
        Message(
          vi: "# plantool: ignore \(rule.code) lý do", en: "# plantool: ignore \(rule.code) reason")
      ),
      (
        Message(vi: "Trong một lần chạy", en: "For one run"),
        Message(vi: "plantool lint --ignore \(rule.code) plans", en: "plantool lint --ignore \(rule.code) plans")
      ),
      (
        Message(
          vi: "Cả dự án, trong plantool.yml (hoặc đổi mức: error, warning, info)",
          en: "For the project, in plantool.yml (or another level: error, warning, info)"),
        Message(vi: "levels: {\(rule.code): off}", en: "levels: {\(rule.code): off}")
      ),
    ]
  }

  /// What is said where there are no ways off.
  var alwaysOn: Message {
    Message(
      vi: "Không tắt được: đây là một phần của việc đọc tệp, kế hoạch nào cũng phải qua.",
      en: "It cannot be switched off: it belongs to the reading of the file, which every plan must pass.")
  }

  /// When the rule is silent for a reason that is not plain; nil for most.
  var silence: Message? {
    guard rule.findsAbsence else { return nil }
    return Message(
      vi: "Không xét khi kế hoạch còn khóa lạ (PL010) hay giá trị sai kiểu (PL012): thứ tưởng thiếu có thể nằm ở đó.",
      en:
        "Not asked of a plan with unknown keys (PL010) or values of a wrong type (PL012): what seems missing may be there."
    )
  }
}

extension RuleDocumentation {
  /// The clause of the decree; nil where the rule comes from none.
  var clause: Message? {
    guard let source else { return nil }
    let clause = source.hasPrefix("Nghị định ") ? String(source.dropFirst("Nghị định ".count)) : source
    return Message(vi: "Nghị định \(clause)", en: "Decree \(clause)")
  }
}
