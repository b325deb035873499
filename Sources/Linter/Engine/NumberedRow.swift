import PlanLang

/// A row of a table, or a group, with the number that it prints.
struct NumberedRow {
  /// What the row is about, with its position in the plan's list.
  enum Subject: Hashable {
    case task(Int), objective(Int), phase(Int), budget(Int), group(Int)
    case own(table: Int, row: Int)
  }

  /// What the row is about.
  let subject: Subject
  /// The number that the plan fixes; nil where it is counted.
  let given: Text?
  /// The number; of a number of several parts (2.1) the last.
  let value: Int

  /// A number as people write it: `4`, `04.`, `IV`, `2.1`.
  struct Reading {
    /// What stands before the last part, and how it is written: numbers count on only beside their like.
    let series: [UInt8]
    let value: Int
    /// Whether it is a plain or a Roman number, not one of several parts.
    var isWhole: Bool { series.count < 2 }
    var isRoman: Bool { series == [UInt8(ascii: "I")] }

    /// Reads a number; nil for letters, dashes and other marks, which nothing can be missing between.
    init?(_ bytes: UTF8Bytes) {
      var start = 0
      var end = bytes.count
      while start < end, bytes[start] == 0x20 { start += 1 }
      while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2E || bytes[end - 1] == 0x29 { end -= 1 }
      var digits = end
      while digits > start, bytes[digits - 1] &- 0x30 < 10 { digits -= 1 }
      guard end - digits <= 9 else { return nil }
      if digits == end {
        guard let roman = RomanNumeral.value(bytes.slice(start..<end)) else { return nil }
        series = [UInt8(ascii: "I")]
        value = roman
        return
      }
      guard digits == start || bytes[digits - 1] == 0x2E && digits - 1 > start else { return nil }
      series = Array(bytes[start..<digits])
      value = bytes[digits..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }
}

extension LintContext {
  /// What messages call a row: "nhiệm vụ số 4 “...”", "nhóm “...”".
  func name(of subject: NumberedRow.Subject) -> Message {
    let plan = plan.plan
    func named(_ vi: String, _ en: String, _ title: Text?) -> Message {
      let title = title.map { " “\(Self.shortened($0.string))”" } ?? ""
      return Message(vi: vi + title, en: en + title)
    }
    switch subject {
    case .task(let index): return named("nhiệm vụ", "task", plan.tasks[index].title)
    case .objective(let index): return name(ofObjective: index)
    case .phase(let index): return named("giai đoạn", "phase", plan.phases[index].title)
    case .budget(let index): return named("khoản", "budget line", plan.budget[index].item)
    case .group(let index): return named("nhóm", "group", plan.groups[index].title)
    case .own(let table, let row):
      let id = plan.tables[table].id.string
      return Message(vi: "dòng thứ \(row + 1) của bảng “\(id)”", en: "row \(row + 1) of the table “\(id)”")
    }
  }

  /// What messages call a task or phase where its number says which: "nhiệm vụ số 4 “...”".
  func numberedName(of subject: NumberedRow.Subject) -> Message {
    if case .task(let index) = subject { return name(ofTask: index) }
    return name(of: subject)
  }

  /// Where a row is pointed at: its number where it is fixed, else its title.
  func place(of row: NumberedRow) -> SourceRange {
    if let given = row.given { return given.range }
    let plan = plan.plan
    switch row.subject {
    case .task(let index): return plan.tasks[index].title?.range ?? plan.tasks[index].range
    case .objective(let index): return plan.objectives[index].name?.range ?? plan.objectives[index].range
    case .phase(let index): return plan.phases[index].title?.range ?? plan.phases[index].range
    case .budget(let index): return plan.budget[index].item?.range ?? plan.budget[index].range
    case .group(let index): return plan.groups[index].title?.range ?? plan.groups[index].range
    case .own(let table, _): return plan.tables[table].range
    }
  }
}

/// Rows sorted into runs that count on: by the parts before the number, cut where the count begins anew.
struct SeriesOfRows {
  private var open: [[UInt8]: Int] = [:]
  private(set) var all: [[NumberedRow]] = []

  /// Adds a row under its fixed number, else under the counted one; a number of another kind is left out.
  mutating func add(_ subject: NumberedRow.Subject, _ given: Text?, counted: Int?, isRomanCounted: Bool = false) {
    let series: [UInt8]
    let value: Int
    if let given {
      guard let reading = given.withUTF8(NumberedRow.Reading.init) else { return }
      (series, value) = (reading.series, reading.value)
    } else {
      guard let counted else { return }
      (series, value) = (isRomanCounted ? [UInt8(ascii: "I")] : [], counted)
    }
    let row = NumberedRow(subject: subject, given: given, value: value)
    if let index = open[series] {
      all[index].append(row)
    } else {
      open[series] = all.count
      all.append([row])
    }
  }

  mutating func cut() {
    open.removeAll(keepingCapacity: true)
  }
}
