/// The places of a plan in the order in which a reader of the document meets them: kind and subject, legal bases, the
/// text with its tables in place, signature and recipients, appendices.
struct ReadingOrder {
  private let plan: ResolvedPlan
  /// By place in the file.
  private let texts: [Text]
  /// Where they stand among all in the order of the language: that of a record's keys, however the file has them.
  private let ranks: [Int]
  /// Where they begin.
  private let starts: [UInt32]
  private var isTaken: [Bool]
  private var remaining: Int
  private var order: [Text] = []

  /// Sorts texts with `${...}`.
  ///
  /// - Returns: those before the bases, those of each basis, and the rest.
  static func sort(_ texts: [Text], in plan: ResolvedPlan) -> (title: [Text], bases: [[Text]], rest: [Text]) {
    var order = ReadingOrder(texts, plan)
    let document = plan.plan.document
    order.take(document.type)
    order.take(document.subject)
    let title = order.takeOrder()
    let bases = document.basis.map { basis in
      order.take(basis.range)
      return order.takeOrder()
    }
    for section in plan.plan.sections { order.take(section) }
    if let header = document.range { order.take(header) }
    for (appendix, table) in zip(plan.plan.appendices, plan.appendixTables) {
      order.take(appendix.title)
      if let table { order.take(table) }
      order.take(appendix.range)
    }
    order.take(plan.plan.file.range)
    return (title, bases, order.takeOrder())
  }

  private init(_ texts: [Text], _ plan: ResolvedPlan) {
    self.plan = plan
    ranks = texts.indices.sorted { texts[$0].range.start < texts[$1].range.start }
    self.texts = ranks.map { texts[$0] }
    starts = self.texts.map(\.range.start)
    isTaken = Array(repeating: false, count: texts.count)
    remaining = texts.count
  }

  private mutating func takeOrder() -> [Text] {
    defer { order = [] }
    return order
  }

  private mutating func take(_ text: Text?) {
    if let text { take(text.range) }
  }

  /// Takes what stands in a range and has not been met before.
  private mutating func take(_ range: SourceRange) {
    guard remaining > 0 else { return }
    let found = indices(in: range)
    guard isInOrder(found) else {
      for index in found.sorted(by: { ranks[$0] < ranks[$1] }) { take(index) }
      return
    }
    for index in found { take(index) }
  }

  /// Whether the file has these texts in the order of the language, as it nearly always has.
  private func isInOrder(_ indices: Range<Int>) -> Bool {
    var last = -1
    for index in indices {
      if ranks[index] < last { return false }
      last = ranks[index]
    }
    return true
  }

  private mutating func take(_ index: Int) {
    guard !isTaken[index] else { return }
    isTaken[index] = true
    remaining -= 1
    order.append(texts[index])
  }

  private func indices(in range: SourceRange) -> Range<Int> {
    let start = starts.partitioningIndex { $0 >= range.start }
    return start..<starts[start...].partitioningIndex { $0 >= range.end }
  }

  private mutating func take(_ section: Section) {
    guard remaining > 0 else { return }
    if !indices(in: section.range).isEmpty {
      take(section.title)
      for text in section.text { take(text.range) }
      for text in section.items { take(text.range) }
    }
    if let use = section.use { take(use, in: section) }
    for part in section.sections { take(part) }
    take(section.range)
  }

  /// Takes the rows that a section prints, as a table or unit by unit.
  private mutating func take(_ use: TableUse, in section: Section) {
    guard let kind = TableResolver(plan: plan).kind(of: use), mayPrint(kind) else { return }
    if section.order != nil {
      for row in SectionResolver(plan: plan).rowsByUnit(of: section) { take(plan.plan.tasks[row.index].range) }
    } else if let table = TableResolver(plan: plan).resolve(use) {
      take(table)
    }
  }

  /// Whether rows of a table hold such texts at all.
  private func mayPrint(_ kind: TableKind) -> Bool {
    guard let range = plan.plan.range(ofRows: kind) else { return false }
    return !indices(in: range).isEmpty
  }

  private mutating func take(_ table: ResolvedTable) {
    guard remaining > 0 else { return }
    for label in table.layout.labels { take(label.label) }
    guard mayPrint(table.kind) else { return }
    for row in table.rows where remaining > 0 {
      switch row {
      case .group(let group): take(group.title)
      case .item(let item): take(item.index, of: table)
      }
    }
  }

  /// Takes a row's cells from left to right.
  private mutating func take(_ index: Int, of table: ResolvedTable) {
    guard let range = plan.plan.range(ofRow: index, of: table.kind) else { return }
    if indices(in: range).count > 1 {
      for column in table.layout.columns.flatMap(\.leaves) {
        for text in plan.plan.texts(ofRow: index, of: table.kind, column: column.key.string) { take(text.range) }
      }
    }
    take(range)
  }
}

extension Column {
  /// The columns without joint headings: itself, or those under it.
  public var leaves: [Column] { columns.isEmpty ? [self] : columns.flatMap(\.leaves) }
}
