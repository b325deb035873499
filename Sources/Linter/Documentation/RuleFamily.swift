import PlanLang

/// Rules about one kind of thing; the hundreds of their codes.
public enum RuleFamily: Int, CaseIterable, Sendable {
  case compiler, references, duplicates, numbering, time, responsibility, results, citations, form, writing

  /// The family that a code belongs to.
  public init(_ code: Code) {
    self = RuleFamily(rawValue: code.number / 100) ?? .writing
  }

  /// What its rules look at.
  public var title: Message {
    switch self {
    case .compiler: Message(vi: "Tệp và giá trị", en: "Files and values")
    case .references: Message(vi: "Khai báo và dẫn chiếu", en: "Declarations and references")
    case .duplicates: Message(vi: "Trùng lặp", en: "Duplicates")
    case .numbering: Message(vi: "Đánh số", en: "Numbering")
    case .time: Message(vi: "Thời gian", en: "Time")
    case .responsibility: Message(vi: "Phân công", en: "Responsibility")
    case .results: Message(vi: "Chỉ tiêu và sản phẩm", en: "Targets and results")
    case .citations: Message(vi: "Viện dẫn văn bản", en: "Citations")
    case .form: Message(vi: "Thể thức", en: "Form of the document")
    case .writing: Message(vi: "Chính tả và ký tự", en: "Writing")
    }
  }

  /// Its rules, by code.
  public var rules: [any Rule.Type] { RuleList.all.filter { RuleFamily($0.code) == self } }
}
