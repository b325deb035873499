import PlanLang

/// Lays out a resolved table: headings, columns, rows of cells.
struct TableBuilder {
  private let plan: ResolvedPlan
  private let source: ResolvedTable
  private let headings: HeadingLayout
  private let id: String?
  private let isLandscape: Bool
  private let hasData: Bool

  /// - Parameters:
  ///   - labels: the office's usual headings.
  ///   - id: of the appendix or section that prints it.
  ///   - isLandscape: the way the page lies that it stands on.
  ///   - hasData: whether cells have values beside their words.
  init(
    _ plan: ResolvedPlan, _ source: ResolvedTable, _ labels: DocumentLabels, id: Text? = nil, isLandscape: Bool,
    hasData: Bool
  ) {
    self.plan = plan
    self.source = source
    self.id = id?.string
    self.isLandscape = isLandscape
    self.hasData = hasData
    headings = HeadingLayout(source, in: plan, labels)
  }

  func table() -> DocumentTable {
    let keys = headings.keys
    let catalogue = ColumnCatalogue(plan, source)
    let cells = keys.map(catalogue.text)
    let values = ColumnValues(plan, source)
    let areNumbers = zip(keys, cells).map { hasData && values.areNumbers($0, source.items.lazy.map($1)) }
    let rows = source.rows.map { row -> DocumentTable.Row in
      switch row {
      case .group(let group): groupRow(group, keys)
      case .item(let item):
        .item(
          keys.indices.map { column in
            var cell = DocumentTable.Cell(cells[column](item))
            if hasData { cell.value = values.value(of: cell, keys[column], item, isNumber: areNumbers[column]) }
            return cell
          })
      }
    }
    let widths = ColumnWidths.percentages(
      given: source.layout.widths, labels: headings.leaves, rows: rows,
      isLandscape: isLandscape)
    let columns = zip(keys, widths).map { key, width in
      DocumentTable.Column(width: width, alignment: ColumnCatalogue.alignment(of: key, source.kind), key: key)
    }
    return DocumentTable(
      headings: headings.storeys, columns: columns, rows: rows,
      source: .init(id: id, kind: plan.name(of: source.kind), rowIDs: source.rows.map(rowID)))
  }

  private func rowID(_ row: ResolvedTable.Row) -> String? {
    guard case .item(let item) = row else { return nil }
    switch source.kind {
    case .tasks: return plan.plan.tasks[item.index].id?.string
    case .objectives: return plan.plan.objectives[item.index].id?.string
    case .phases: return plan.plan.phases[item.index].id?.string
    case .budget, .own: return nil
    }
  }

  /// `I. TITLE` over the whole width, or `I` in the number column and the title in the next one.
  private func groupRow(_ group: ResolvedTable.GroupRow, _ keys: [String]) -> DocumentTable.Row {
    let title = group.title?.string ?? ""
    let number = group.number
    guard source.layout.groupRows == .columns else {
      let isPointed = number.isEmpty || number.hasSuffix(".") || number.hasSuffix(")")
      return .span(.init([isPointed ? number : number + ".", title].filter { !$0.isEmpty }.joined(separator: " ")))
    }
    var cells = keys.map { _ in DocumentTable.Cell("") }
    let place = keys.firstIndex(of: "number")
    if let place { cells[place] = .init(number) }
    // The title stands right of the number; a table without a number column, or with it at the end, has it first.
    let titlePlace = place.map { $0 + 1 < keys.count ? $0 + 1 : 0 } ?? 0
    if cells.indices.contains(titlePlace), titlePlace != place { cells[titlePlace] = .init(title) }
    return .group(cells)
  }
}

extension ResolvedPlan {
  /// How the language names a table: `tasks`, or the id of one of the plan's own.
  fileprivate func name(of kind: TableKind) -> String {
    if case .own(let index) = kind { plan.tables[index].id.string } else { kind.key ?? "" }
  }
}
