/// The columns that the language knows, by kind of table, with their usual headings.
public struct StandardColumn: Sendable {
  /// Key, as layouts name it.
  public let key: String
  /// Usual heading.
  public let heading: String

  /// The columns of tasks.
  public static let tasks = [
    StandardColumn(key: "number", heading: "STT"),
    StandardColumn(key: "title", heading: "Nhiệm vụ"),
    StandardColumn(key: "group", heading: "Nhóm nhiệm vụ"),
    StandardColumn(key: "person", heading: "Người phụ trách"),
    StandardColumn(key: "lead", heading: "Đơn vị chủ trì"),
    StandardColumn(key: "support", heading: "Đơn vị phối hợp"),
    StandardColumn(key: "monitor", heading: "Đơn vị theo dõi, đôn đốc"),
    StandardColumn(key: "due", heading: "Thời gian hoàn thành"),
    StandardColumn(key: "output", heading: "Sản phẩm"),
    StandardColumn(key: "objectives", heading: "Chỉ tiêu"),
    StandardColumn(key: "budget", heading: "Kinh phí"),
    StandardColumn(key: "note", heading: "Ghi chú"),
  ]

  /// The columns of objectives.
  public static let objectives = [
    StandardColumn(key: "number", heading: "STT"),
    StandardColumn(key: "group", heading: "Nhóm chỉ tiêu"),
    StandardColumn(key: "name", heading: "Chỉ tiêu"),
    StandardColumn(key: "unit", heading: "Đơn vị tính"),
    StandardColumn(key: "baseline", heading: "Kết quả đã đạt"),
    StandardColumn(key: "target", heading: "Chỉ tiêu phấn đấu"),
    StandardColumn(key: "lead", heading: "Đơn vị chủ trì"),
    StandardColumn(key: "note", heading: "Ghi chú"),
  ]

  /// The columns of phases.
  public static let phases = [
    StandardColumn(key: "number", heading: "STT"),
    StandardColumn(key: "title", heading: "Giai đoạn"),
    StandardColumn(key: "due", heading: "Thời gian"),
    StandardColumn(key: "focus", heading: "Trọng tâm"),
    StandardColumn(key: "outputs", heading: "Kết quả"),
    StandardColumn(key: "lead", heading: "Đơn vị chủ trì"),
  ]

  /// The columns of the budget.
  public static let budget = [
    StandardColumn(key: "number", heading: "STT"),
    StandardColumn(key: "item", heading: "Khoản mục"),
    StandardColumn(key: "content", heading: "Nội dung"),
    StandardColumn(key: "estimate", heading: "Dự toán"),
    StandardColumn(key: "source", heading: "Nguồn kinh phí"),
    StandardColumn(key: "note", heading: "Ghi chú"),
  ]

  /// The columns of a kind of table; none for a plan's own, which says its columns itself.
  public static func all(of kind: TableKind) -> [StandardColumn] {
    switch kind {
    case .tasks: tasks
    case .objectives: objectives
    case .phases: phases
    case .budget: budget
    case .own: []
    }
  }
}
