import PlanLang

/// The words that the program prints by itself, as an office may change them (`templates/labels/van-ban.yml`).
public struct DocumentLabels: Hashable, Sendable {
  /// A label, under the keys that lead to it in the file.
  enum Name: String, CaseIterable, Sendable {
    case recipients, archive, attachment, led, supported, table
    case leadDetail = "details.lead"
    case dueDetail = "details.due"
    case outputDetail = "details.output"
    case personDetail = "details.person"
    case monitorDetail = "details.monitor"
    case objectivesDetail = "details.objectives"
    case budgetDetail = "details.budget"
    case noteDetail = "details.note"
    case groupDetail = "details.group"
    case totalTasks = "totals.tasks"
    case totalObjectives = "totals.objectives"
    case totalPhases = "totals.phases"
    case totalBudget = "totals.budget"
    case totalRows = "totals.rows"

    /// Where the number stands in the label, for those that have one.
    static let number = "{n}"

    /// Whether the label must have a place for a number.
    var hasNumber: Bool { rawValue.hasPrefix("totals.") }
  }

  /// By the keys that lead to them.
  private var words: [String: String]

  /// No labels yet.
  init() {
    words = [:]
  }

  /// The label that the program was built with, or the office's.
  subscript(name: Name) -> String { words[name.rawValue] ?? "" }

  /// What a detail of a task is called inside a sentence; nil for a key that has no label.
  func detail(_ key: String) -> String? { words["details.\(key)"] }

  /// The office's usual heading of a column; nil where it has none of its own.
  func heading(of column: String, _ kind: TableKind) -> String? {
    words["columns.\(Self.key(of: kind)).\(column)"]
  }

  /// "Tổng số: 33 nhiệm vụ".
  func total(_ number: String, _ kind: TableKind) -> String {
    let words = words["totals.\(Self.key(of: kind))"] ?? ""
    return words.replacing(Name.number, with: number)
  }

  /// Sets a label.
  mutating func set(_ path: String, to words: String) {
    self.words[path] = words
  }

  /// Every path that a file may set, in order.
  static let paths: [String] =
    Name.allCases.map(\.rawValue)
    + [TableKind.tasks, .objectives, .phases, .budget].flatMap { kind in
      StandardColumn.all(of: kind).map { "columns.\(key(of: kind)).\($0.key)" }
    }

  private static func key(of kind: TableKind) -> String { kind.key ?? "rows" }
}
