/// Columns and headings that name a column which the table does not have (PL013).
enum ColumnCheck {
  static func find(in plan: ResolvedPlan) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (appendix, table) in zip(plan.plan.appendices, plan.appendixTables) {
      guard let table else { continue }
      check(appendix.use.layout.columns, table.kind, plan, &diagnostics)
    }
    return diagnostics
  }

  private static func check(
    _ columns: [Column], _ kind: TableKind, _ plan: ResolvedPlan, _ diagnostics: inout [Diagnostic]
  ) {
    var known = StandardColumn.all(of: kind).map(\.key)
    if case .own(let index) = kind { known = plan.plan.tables[index].columns.map(\.key.string) + ["number"] }
    for column in columns {
      check(column.columns, kind, plan, &diagnostics)
      let key = column.key.string
      guard column.columns.isEmpty, !known.contains(key), !key.hasPrefix("extra.") else { continue }
      let nearest = NearestName.nearest(to: key, among: known)
      diagnostics.append(
        Diagnostic(
          .badValue, .error, at: column.key.range, .noSuchColumn(key),
          help: nearest.map { .didYouMean($0) } ?? .columns(known)))
    }
  }
}

extension Message {
  fileprivate static func noSuchColumn(_ key: String) -> Message {
    Message(vi: "bảng này không có cột “\(key)”", en: "this table has no column “\(key)”")
  }
  fileprivate static func columns(_ known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    return Message(
      vi: "các cột: \(list); cột riêng thì viết extra.tên-cột",
      en: "its columns: \(list); write extra.NAME for one of your own")
  }
}
