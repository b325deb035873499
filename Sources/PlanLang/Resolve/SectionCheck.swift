/// Sections that ask for what they cannot have (PL013): a main part inside another section, work by unit without tasks.
enum SectionCheck {
  static func find(in plan: Plan) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for section in plan.sections { check(section, isInside: false, &diagnostics) }
    return diagnostics
  }

  private static func check(_ section: Section, isInside: Bool, _ diagnostics: inout [Diagnostic]) {
    if section.isPart, isInside {
      diagnostics.append(Diagnostic(.badValue, .error, at: section.range.head, .partInside, help: .movePart))
    }
    if section.order != nil, section.use?.table.flatMap({ TableKind(named: $0.text) }) != .tasks {
      diagnostics.append(
        Diagnostic(
          .badValue, .error, at: section.use?.table?.range ?? section.range.head, .orderWithoutTasks, help: .writeTasks)
      )
    }
    for inner in section.sections { check(inner, isInside: true, &diagnostics) }
  }
}

extension Message {
  fileprivate static let partInside = Message(
    vi: "một phần lớn (part: true) không thể nằm trong mục khác",
    en: "a main part (part: true) cannot lie inside another section")
  fileprivate static let movePart = Message(
    vi: "đưa mục này ra ngoài cùng, hoặc bỏ “part: true”", en: "move the section to the top, or delete “part: true”")
  fileprivate static let orderWithoutTasks = Message(
    vi: "“by: lead” viết nhiệm vụ theo từng đơn vị, nhưng mục này không lấy bảng nhiệm vụ",
    en: "“by: lead” writes tasks unit by unit, but this section does not take the tasks")
  fileprivate static let writeTasks = Message(
    vi: "viết “table: tasks”, hoặc bỏ “by: lead”", en: "write “table: tasks”, or delete “by: lead”")
}
