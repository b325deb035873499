import PlanLang

/// PL106: what a table is told about its looks and cannot follow.
enum TableLooks: Rule {
  static let code = Code(106)
  static let name = "table-looks"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi:
        "Cách trình bày bảng không dùng được: cột riêng không có tên, số độ rộng khác số cột, một cột hai lần, tên cột cho cột không có, hoặc cách trình bày mà không có bảng.",
      en:
        "Looks of a table that cannot be followed: a column of one's own without a heading, widths that do not match the columns, a column twice, a heading for a column that is not there, looks without a table."
    ),
    reason: Message(
      vi: "Bảng in ra không như đã dặn mà không ai báo; người in chỉ thấy khi văn bản đã ký.",
      en: "The table prints otherwise than it was told to and nothing says so; it is seen when the document is signed."),
    bad: [
      """
      # Cột riêng không có tên in ra mã của nó.
      tables:
        hien-trang:
          columns: [{key: linh-vuc, label: Lĩnh vực}, {key: ⟦nguon-von⟧}, ⟦ket-qua⟧]
          rows: [{linh-vuc: Hạ tầng mạng, nguon-von: Ngân sách phường, ket-qua: Đã có}]
      sections:
        - {title: Hiện trạng, table: hien-trang}
      appendices:
        - {id: a, title: Danh mục, table: tasks, columns: [number, title, ⟦extra.nguon⟧]}
      """,
      """
      appendices:
        - {id: a, title: Danh mục, table: tasks, columns: [number, title, lead], widths: ⟦[50, 60]⟧}
      """,
      """
      appendices:
        - {id: a, title: Danh mục, table: tasks, columns: [number, title, ⟦title⟧]}
      """,
      RuleExample(
        """
        appendices:
          - {id: a, title: Danh mục, table: tasks, columns: [number, title, lead], labels: {⟦leadd⟧: Chủ trì}}
        """,
        fixed: """
          appendices:
            - {id: a, title: Danh mục, table: tasks, columns: [number, title, lead], labels: {lead: Chủ trì}}
          """),
      """
      sections:
        - {title: Chỉ tiêu, text: Lời, ⟦columns: [number, name]⟧}
      """,
      """
      appendices:
        - id: a
          title: Danh mục
          table: tasks
          columns: [number, title, {label: Phân công, columns: [lead, support]}]
          widths: ⟦[10, 50, 40]⟧
      """,
      """
      appendices:
        - {id: a, title: Danh mục, table: tasks, columns: [number, title, extra.nguon], labels: {⟦nguon⟧: Nguồn vốn}}
      """,
    ],
    good: [
      """
      # Tên cột có thể ghi ở nơi dùng bảng; mã viết như tên cột thì in được.
      tables:
        hien-trang:
          columns: [{key: linh-vuc}, Kết quả]
          rows: [{linh-vuc: Hạ tầng mạng, Kết quả: Đã có}]
      sections:
        - {title: Hiện trạng, table: hien-trang, labels: {linh-vuc: Lĩnh vực}}
      """,
      """
      appendices:
        - {id: a, title: Danh mục, table: tasks, columns: [number, title, lead], widths: [10, 60, 30]}
      """,
      """
      appendices:
        - id: a
          title: Danh mục
          table: tasks
          columns: [number, title, {label: Phân công, columns: [lead, support]}]
          widths: [10, 50, 20, 20]
          labels: {lead: Chủ trì, support: Phối hợp}
      """,
      """
      # Mẫu bảng chung có thể kể cả cột mà bảng này không in.
      layouts:
        chung:
          columns: [number, title, lead]
          labels: {lead: Chủ trì, note: Ghi chú}
      appendices:
        - {id: a, title: Danh mục, table: tasks, layout: chung}
      """,
      """
      appendices:
        - {id: a, title: Danh mục, table: tasks, columns: [number, title, extra.nguon], labels: {extra.nguon: Nguồn vốn}}
      """,
      """
      sections:
        - {title: Phân công, table: tasks, by: lead, columns: [due]}
        - {title: Lời, text: Không có bảng}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan
    checkHeadings(context, &findings)
    for (appendix, table) in zip(plan.plan.appendices, plan.appendixTables) {
      if let table { check(appendix.use, table, &findings) }
    }
    check(plan.plan.sections, plan, &findings)
  }

  /// Columns of one's own that have no heading and print their key.
  private static func checkHeadings(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan
    var seen: Set<SourceRange> = []
    func check(_ table: ResolvedTable) {
      let columns = table.layout.columns
      guard columns.indices.contains(where: { columns[$0].mayPrintKey }) else { return }
      for column in columns.lazy.filter(\.mayPrintKey).flatMap(\.leaves)
      where column.label == nil && column.range != nil {
        guard isKeyOnly(column.key, table.kind), !isLabelled(column.key, table.layout),
          seen.insert(column.key.range).inserted
        else { continue }
        findings.add(at: column.key.range, .noHeading(column.key.string), help: .writeHeading(column.key.string))
      }
    }
    for table in plan.appendixTables { table.map(check) }
    func visit(_ sections: [Section]) {
      for section in sections {
        if let use = section.use, section.order == nil, let table = plan.table(of: use) { check(table) }
        visit(section.sections)
      }
    }
    if !plan.plan.tables.isEmpty || plan.plan.sections.contains(where: { $0.use != nil }) { visit(plan.plan.sections) }
  }

  /// Whether the layout gives the column a heading; one without `extra.` is another finding.
  private static func isLabelled(_ key: Text, _ layout: TableLayout) -> Bool {
    layout.labels.contains { label, _ in label == key || key.string == "extra." + label.string }
  }

  /// Whether a column is one's own and its key no heading: small letters without marks, digits, dashes.
  private static func isKeyOnly(_ key: Text, _ kind: TableKind) -> Bool {
    key.withUTF8 { bytes in
      if case .own = kind {} else if !bytes.starts(with: "extra.".utf8) { return false }
      return bytes.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E }
    }
  }

  private static func check(_ sections: [Section], _ plan: ResolvedPlan, _ findings: inout Findings) {
    for section in sections {
      if let use = section.use {
        if hasLooks(use), section.order == nil, let table = plan.table(of: use) { check(use, table, &findings) }
      } else if let place = section.looksWithoutTable {
        findings.add(at: place, .noTable, help: .addTable)
      }
      check(section.sections, plan, &findings)
    }
  }

  /// Whether the place says anything that could go wrong; most do not, and their tables need not be settled again.
  private static func hasLooks(_ use: TableUse) -> Bool {
    !use.layout.widths.isEmpty || !use.layout.labels.isEmpty || use.layout.columns.count > 1
  }

  private static func check(_ use: TableUse, _ table: ResolvedTable, _ findings: inout Findings) {
    guard hasLooks(use) else { return }
    let columns = table.layout.columns.flatMap(\.leaves)
    if !use.layout.widths.isEmpty, use.layout.widths.count != columns.count, let place = use.layout.widthsRange {
      findings.add(at: place, .widths(use.layout.widths.count, columns.count), help: .widthForEach)
    }
    let own = use.layout.columns.flatMap(\.leaves)
    var first = PositionTable(capacity: own.count)
    for (index, column) in own.enumerated() {
      guard let earlier = first.insert(index, under: column.key.withUTF8(\.stableHash)), own[earlier].key == column.key
      else { continue }
      findings.add(
        at: column.key.range, .columnTwice(column.key.string), help: .deleteOne,
        related: [RelatedPlace(own[earlier].key.range, .firstHere)])
    }
    let keys = use.layout.labels.isEmpty ? [] : columns.map(\.key.string)
    for (key, _) in use.layout.labels where !keys.contains(key.string) {
      let labelled = use.layout.labels.map(\.0.string)
      let (nearest, fixes) = Fix.nearest(to: key, among: keys.filter { !labelled.contains($0) })
      findings.add(
        at: key.range, .noSuchColumn(key.string), help: nearest.map { .didYouMean($0) } ?? .columns(keys), fixes: fixes)
    }
  }
}

extension Column {
  /// Whether it has no heading, or columns under it that may have none.
  fileprivate var mayPrintKey: Bool { label == nil && range != nil || !columns.isEmpty }
}

extension Message {
  fileprivate static func noHeading(_ key: String) -> Message {
    Message(
      vi: "cột “\(key)” không có tên, nên bảng in ra mã của cột",
      en: "the column “\(key)” has no heading, so the table prints its key")
  }
  fileprivate static func writeHeading(_ key: String) -> Message {
    Message(
      vi: "viết {‹key›: \(key), ‹label›: Tên cột}, hoặc ghi tên cột ở ‹labels›",
      en: "write {‹key›: \(key), ‹label›: Heading}, or give the heading at ‹labels›")
  }
  fileprivate static func widths(_ given: Int, _ columns: Int) -> Message {
    Message(
      vi: "có \(given) độ rộng cho \(columns) cột, nên không dùng được",
      en: "\(given) widths for \(columns) columns, so none can be used")
  }
  fileprivate static let widthForEach = Message(
    vi: "viết một số phần trăm cho mỗi cột, từ trái sang phải",
    en: "write one percentage for each column, from the left")
  fileprivate static func columnTwice(_ key: String) -> Message {
    Message(vi: "cột “\(key)” có hai lần trong bảng", en: "the column “\(key)” stands twice in the table")
  }
  fileprivate static let deleteOne = Message(vi: "xóa một trong hai", en: "delete one of the two")
  fileprivate static func noSuchColumn(_ key: String) -> Message {
    Message(
      vi: "đặt tên cho cột “\(key)”, nhưng bảng không có cột đó",
      en: "a heading for the column “\(key)”, which the table does not have")
  }
  fileprivate static func columns(_ keys: [String]) -> Message {
    let list = keys.joined(separator: ", ")
    return Message(vi: "bảng có: \(list)", en: "the table has: \(list)")
  }
  fileprivate static let noTable = Message(
    vi: "nói cách trình bày bảng, nhưng mục này không có bảng", en: "looks of a table in a section that has none")
  fileprivate static let addTable = Message(
    vi: "thêm ‹table›: (tasks, objectives ... hoặc mã của một bảng), hoặc xóa dòng này",
    en: "add ‹table›: (tasks, objectives ... or the id of a table), or delete this")
}
