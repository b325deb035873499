import PlanLang

/// PL023: an entry of a baseline whose finding is gone.
enum BaselineUse: CompilerRule {
  static let code = Code(23)
  static let name = "baseline-entry-over"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một mục của tệp ghi nhớ (--baseline) mà chỗ sai không còn nữa.",
      en: "An entry of a baseline whose finding is gone."),
    reason: Message(
      vi: "Chỗ sai đã sửa mà mục còn lại thì sẽ che lỗi mới giống nó; tệp ghi nhớ chỉ được ngắn đi.",
      en: "Left behind after the fault is mended, the entry would hide the next one; a baseline may only shrink."),
    bad: [
      baseline(
        #"⟦{"file": "plans/example/plan.yml", "code": "PL401", "path": "tasks[0].title", "text": "2024"}⟧"#),
      baseline(
        #"⟦{"file": "plans/example/plan.yml", "code": "PL401", "path": "tasks[0].output", "text": "2025"}⟧"#),
      baseline(
        #"{"file": "plans/example/plan.yml", "code": "stale-year", "path": "tasks[9].title", "text": "2025"}"#,
        #"⟦{"file": "plans/example/plan.yml", "code": "PL606", "path": "tasks[0]", "text": "title"}⟧"#),
      baseline(
        #"⟦{"file": "plans/example/plan.yml", "code": "PL401", "path": "tasks[0].title", "text": "2025", "count": 2}⟧"#),
      baseline(
        #"{"file": "plans/example/plan.yml", "code": "PL401", "path": "tasks[0].title", "text": "2025"}"#,
        #"⟦{"file": "plans/example/plan.yml", "code": "PL401", "path": "tasks[1].title", "text": "2025"}⟧"#),
    ],
    good: [
      baseline(#"{"file": "plans/example/plan.yml", "code": "PL401", "path": "tasks[0].title", "text": "2025"}"#),
      baseline(#"{"file": "plans/example/plan.yml", "code": "PL401", "path": "tasks[7].title", "text": "2025"}"#),
      // Another file, which this run did not look at.
      baseline(
        #"{"file": "plans/example/plan.yml", "code": "PL401", "path": "tasks[0].title", "text": "2025"}"#,
        #"{"file": "plans/khac/plan.yml", "code": "PL401", "path": "tasks[0].title", "text": "2025"}"#),
      // At draft an open deadline is no fault.
      baseline(
        #"{"file": "plans/example/plan.yml", "code": "PL401", "path": "tasks[0].title", "text": "2025"}"#,
        #"{"file": "plans/example/plan.yml", "code": "PL505", "path": "tasks[0].lead", "text": "{open: true}"}"#),
      baseline(
        #"{"file": "plans/example/plan.yml", "code": "stale-year", "path": "tasks[0].title", "text": "2025", "count": 1}"#
      ),
    ])

  /// A baseline over a plan with one stale year.
  private static func baseline(_ entries: String...) -> RuleExample {
    RuleExample(
      #"{"version": 1, "findings": [\#n  "# + entries.joined(separator: ",\n  ") + "\n]}",
      files: [
        "plans/example/plan.yml": """
        plan: 1
        document:
          issuer: {text: Ủy ban nhân dân phường Hải Dương}
          year: 2027
          subject: Chuyển đổi số phường Hải Dương năm 2027
        units:
          vhxh: {name: Phòng Văn hóa - Xã hội}
        tasks:
          - {title: Mua sắm thiết bị năm 2025, lead: vhxh, due: Năm 2027, output: Thiết bị}

        """
      ])
  }
}
