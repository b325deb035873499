import PlanLang

/// Finds the days on which a plan's tasks must be done.
///
/// Each time of a deadline that has a last day gives an entry ("Quý II, IV/2027": 30/6 and 31/12). What recurs by the month,
/// quarter, half year or year does so on the last day of each, within the plan's years or the years that the deadline says.
/// Other recurrences (by the week, at times that the words say more closely) and permanent work have no such day.
struct AgendaLayout {
  private let plan: ResolvedPlan
  private let numbers: [String?]
  private let title: String?

  init(_ plan: ResolvedPlan) {
    self.plan = plan
    title = plan.title
    numbers = plan.taskNumbers
  }

  /// The agenda of these tasks, by position in the plan's list; nil takes all.
  func agenda(of positions: [Int]? = nil) -> Agenda {
    let document = plan.plan.document
    let positions = positions ?? Array(plan.plan.tasks.indices)
    let prefix = idPrefix
    var entries: [Agenda.Entry] = []
    var undated: [String] = []
    for position in positions {
      let found = self.entries(of: position, prefix)
      entries += found
      if found.isEmpty { undated.append(name(of: position)) }
    }
    let year = document.span.flatMap { CalendarDate(year: $0.first, month: 1, day: 1) }
    return Agenda(
      title: title ?? DocumentIdentity(plan: plan).type, stamp: document.date?.value ?? year, entries: entries,
      undated: undated)
  }

  private func entries(of position: Int, _ prefix: String) -> [Agenda.Entry] {
    let task = plan.plan.tasks[position]
    let times = (task.due?.deadline.expressions ?? []).compactMap(time)
    var days: Set<CalendarDate> = []
    let key = task.id?.string ?? "nhiem-vu-\(position + 1)"
    return times.filter { days.insert($0.day).inserted }.enumerated().map { count, time in
      Agenda.Entry(
        id: "\(prefix)-\(key)" + (count == 0 ? "" : "-\(count + 1)"), title: TextLines.joined(task.title?.string ?? ""),
        day: time.day, recurrence: time.recurrence, details: details(of: position),
        leads: task.lead.map(plan.label).filter { !$0.isEmpty })
    }
  }

  private func time(_ expression: Deadline.Expression) -> (day: CalendarDate, recurrence: Agenda.Recurrence?)? {
    guard expression.kind == .recurring else {
      return expression.isOpenEnded ? nil : expression.last.map { ($0, nil) }
    }
    guard !expression.saysMore, let months = Self.months(expression.recurrence) else { return nil }
    // What began before the plan or goes on after it is the work of other plans.
    let span = plan.plan.document.span
    let begins = [expression.first, span.flatMap { CalendarDate(year: $0.first, month: 1, day: 1) }]
    let ends = [expression.last, span.flatMap { CalendarDate(year: $0.last, month: 12, day: 31) }]
    guard let first = begins.compactMap({ $0 }).max(), let last = ends.compactMap({ $0 }).min() else { return nil }
    let days = Self.ends(of: months, from: first, to: last)
    guard let start = days.first, let end = days.last else { return nil }
    return (start, start == end ? nil : Agenda.Recurrence(months: months, until: end))
  }

  private static func months(_ recurrence: Deadline.Recurrence?) -> Int? {
    switch recurrence {
    case .monthly: 1
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    case .weekly, .daily, .continuous, .periodic, .everyYears, .everyMonths, .everyWeeks, .everyDays, nil: nil
    }
  }

  /// The last days of months, quarters ... between two days.
  private static func ends(of months: Int, from first: CalendarDate, to last: CalendarDate) -> [CalendarDate] {
    guard first <= last else { return [] }
    return (first.year...last.year).flatMap { year in
      stride(from: months, through: 12, by: months).compactMap { month in
        CalendarDate.lastDay(ofMonth: month, year: year)
      }
    }.filter { first <= $0 && $0 <= last }
  }

  private func details(of position: Int) -> [String] {
    let task = plan.plan.tasks[position]
    let lines = [
      ("Chủ trì", task.lead.map(plan.label)), ("Phối hợp", task.support.map(plan.label)),
      ("Thời hạn", [plan.words(of: task.due)]), ("Sản phẩm", task.output.map(\.string)),
      ("Số thứ tự", [numbers[position] ?? ""]), ("Văn bản", [title ?? ""]),
    ]
    return lines.compactMap { label, words in
      let words = words.filter { !$0.isEmpty }
      return words.isEmpty ? nil : "\(label): \(TextLines.joined(words.joined(separator: "; ")))"
    }
  }

  private func name(of position: Int) -> String {
    numbers[position].map { "số \($0)" } ?? "“\(TextLines.joined(plan.plan.tasks[position].title?.string ?? ""))”"
  }

  /// Tells this plan's tasks from those of other plans: by issuer, kind, years and subject, not by number and day, which
  /// come with the signature.
  private var idPrefix: String {
    let document = plan.plan.document
    let words = [
      document.issuer.map { IssuingBody($0, in: plan).name }, document.type?.string, document.span?.description,
      document.subject?.string,
    ]
    let text = words.map { $0 ?? "" }.joined(separator: "\n")
    return String(SourceHash.sha256(of: [Array(text.utf8)]).prefix(16))
  }
}
