import PlanLang

/// The headings of a table in storeys, and the keys of the columns under them.
struct HeadingLayout {
  /// Headings by storey.
  private(set) var storeys: [[DocumentTable.Heading]]
  /// The columns' keys from left to right.
  private(set) var keys: [String] = []
  /// The columns' own headings from left to right.
  private(set) var leaves: [DocumentTable.Cell] = []

  /// What this table says over the usual headings.
  private let labels: [String: String]
  private let kind: TableKind
  private let office: DocumentLabels
  private let depth: Int

  init(_ table: ResolvedTable, in plan: ResolvedPlan, _ office: DocumentLabels) {
    let columns = table.layout.columns
    var labels: [String: String] = [:]
    if case .own(let index) = table.kind {
      labels["number"] = "STT"
      for column in plan.plan.tables[index].columns { labels[column.key.string] = column.label?.string }
    }
    // What a column says of itself stands over the usual heading, and the layout's labels over both.
    Self.collectLabels(of: columns, into: &labels)
    for (key, label) in table.layout.labels { labels[key.string] = label.string }
    self.labels = labels
    self.office = office
    kind = table.kind
    depth = columns.map(Self.depth).max() ?? 1
    storeys = Array(repeating: [], count: depth)
    for column in columns { add(column, storey: 0) }
  }

  private mutating func add(_ column: Column, storey: Int) {
    let first = keys.count
    guard !column.columns.isEmpty else {
      let key = column.key.string
      let label = DocumentTable.Cell(labels[key] ?? usual(key) ?? key)
      keys.append(key)
      leaves.append(label)
      storeys[storey].append(.init(label: label, columns: first..<first + 1, storeys: storey..<depth))
      return
    }
    let place = storeys[storey].count
    for child in column.columns { add(child, storey: storey + 1) }
    storeys[storey].insert(
      .init(
        label: .init(column.label?.string ?? ""), columns: first..<keys.count, storeys: storey..<storey + 1,
        isJoint: true),
      at: place)
  }

  private func usual(_ key: String) -> String? {
    guard let column = StandardColumn.all(of: kind).first(where: { $0.key == key }) else { return nil }
    return office.heading(of: key, kind) ?? column.heading
  }

  private static func collectLabels(of columns: [Column], into labels: inout [String: String]) {
    for column in columns {
      if column.columns.isEmpty, let label = column.label { labels[column.key.string] = label.string }
      collectLabels(of: column.columns, into: &labels)
    }
  }

  private static func depth(_ column: Column) -> Int {
    1 + (column.columns.map(depth).max() ?? 0)
  }
}
