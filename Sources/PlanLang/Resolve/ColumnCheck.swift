/// Columns that the printed table does not have: PL013 where the language knows the table's columns, PL101 where the
/// plan declares them.
enum ColumnCheck {
  static func find(in plan: ResolvedPlan) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for use in plan.plan.tableUses where !use.layout.columns.isEmpty {
      guard let kind = TableResolver(plan: plan).kind(of: use) else { continue }
      check(use.layout.columns, kind, plan, &diagnostics)
    }
    return diagnostics
  }

  private static func check(
    _ columns: [Column], _ kind: TableKind, _ plan: ResolvedPlan, _ diagnostics: inout [Diagnostic]
  ) {
    let standard = StandardColumn.all(of: kind)
    var known = standard.map { $0.key }
    var code = Code.badValue
    if case .own(let index) = kind {
      known = plan.plan.tables[index].columns.flatMap(\.keys) + ["number"]
      code = .undefinedReference
    }
    for column in columns {
      check(column.columns, kind, plan, &diagnostics)
      guard column.columns.isEmpty,
        !column.key.withUTF8({ key in standard.contains { key.elementsEqual($0.key.utf8) } })
      else { continue }
      let key = column.key.string
      guard !known.contains(key), !key.hasPrefix("extra.") else { continue }
      let (nearest, fixes) = Fix.nearest(to: column.key, among: known)
      diagnostics.append(
        Diagnostic(
          code, .error, at: column.key.range, .noSuchColumn(key),
          help: nearest.map { .didYouMean($0) } ?? .columns(known),
          // A column that the table has already is not what was meant.
          fixes: columns.contains { $0.key.string == nearest } ? [] : fixes))
    }
  }
}

extension Column {
  /// Its key, or those of the columns under it.
  fileprivate var keys: [String] { columns.isEmpty ? [key.string] : columns.flatMap(\.keys) }
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
