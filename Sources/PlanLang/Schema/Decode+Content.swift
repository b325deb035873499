extension TaskGroup {
  convenience init(_ record: Record) {
    self.init(range: record.range)
    id = record.identifier(.id)
    number = record.text(.number)
    title = record.text(.title)
  }
}

extension Objective {
  convenience init(_ record: Record) {
    self.init(range: record.range)
    id = record.identifier(.id)
    number = record.text(.number)
    group = record.reference(.group)
    name = record.text(.name)
    unit = record.text(.unit)
    baseline = record.record(.baseline, .figure).map(Figure.init)
    target = record.record(.target, .figure).map(Figure.init)
    lead = record.references(.lead)
    note = record.text(.note)
    extra = record.cells(.extra)
  }
}

extension Figure {
  init(_ record: Record) {
    range = record.range
    value = record.text(.value)
    year = record.year(.year)
    period = record.period(.period)
    text = record.text(.text)
  }
}

extension PlanTask {
  convenience init(_ record: Record) {
    self.init(range: record.range)
    id = record.identifier(.id)
    number = record.text(.number)
    group = record.reference(.group)
    title = record.text(.title)
    lead = record.references(.lead)
    monitor = record.references(.monitor)
    support = record.references(.support)
    person = record.references(.person)
    due = Due(record)
    output = record.texts(.output)
    objectives = record.references(.objectives)
    cites = record.references(.cites)
    budget = record.text(.budget)
    note = record.text(.note)
    extra = record.cells(.extra)
  }
}

extension Due {
  /// The deadline of a record with a `due` field; its time is read later, when `${...}` is filled in.
  init?(_ record: Record) {
    guard let (node, field) = record.value(.due) else { return nil }
    let tree = record.decoder.tree
    range = tree.range(node)
    deadline = Deadline(expressions: [])
    if tree.nodes[Int(tree.resolved(node))].kind != .mapping {
      guard let text = record.decoder.text(node, field) else { return nil }
      self.text = text
      form = .name
    } else {
      guard let reference = record.decoder.reference(node, field) else { return nil }
      text = reference.text
      form = reference.form
    }
  }
}

extension Phase {
  convenience init(_ record: Record) {
    self.init(range: record.range)
    id = record.identifier(.id)
    number = record.text(.number)
    title = record.text(.title)
    due = Due(record)
    focus = record.text(.focus)
    outputs = record.texts(.outputs)
    lead = record.references(.lead)
    extra = record.cells(.extra)
  }
}

extension BudgetLine {
  convenience init(_ record: Record) {
    self.init(range: record.range)
    number = record.text(.number)
    item = record.text(.item)
    content = record.text(.content)
    estimate = record.text(.estimate)
    source = record.text(.source)
    note = record.text(.note)
    extra = record.cells(.extra)
  }
}

extension OwnTable {
  init(_ id: Text, _ record: Record) {
    self.id = id
    range = record.range
    columns = record.records(.columns, .column, Column.init)
    rows = record.rows(.rows)
  }
}

extension Column {
  init(_ record: Record) {
    range = record.range
    label = record.text(.label)
    columns = record.records(.columns, .column, Column.init)
    let own = record.text(.key)
    key = own ?? Text("", at: record.range)
    if let own, !columns.isEmpty {
      record.decoder.report(
        Diagnostic(.badValue, .error, at: own.range, .keyOfJointHeading(own.string), help: .dropKey))
    }
  }
}

extension TableLayout {
  /// The looks that a record with the layout's fields asks for.
  init(_ record: Record) {
    columns = record.records(.columns, .column, Column.init)
    labels = record.cells(.labels).compactMap { cell in cell.value.map { (cell.key, $0) } }
    numbering = Numbering(record.record(.numbering, .numbering))
    groupRows = record.choice(.groupRows, GroupRows.self)
    orientation = record.choice(.orientation, Orientation.self)
    widths = record.percentages(.widths)
    widthsRange = record.value(.widths).map { record.decoder.tree.range($0.node) }
  }
}

extension Numbering {
  init(_ record: Record?) {
    style = record?.choice(.style, Style.self)
    restart = record?.choice(.restart, Restart.self)
  }
}

extension TableUse {
  convenience init(_ record: Record) {
    let table = record.reference(.table)
    let layoutName = record.reference(.layout)
    let layout = TableLayout(record)
    let filter = record.record(.where, .filter).map(RowFilter.init)
    self.init(layout: layout, total: Total(record))
    self.table = table
    self.layoutName = layoutName
    if let filter { self.filter = filter }
  }
}

extension RowFilter {
  init(_ record: Record) {
    group = record.reference(.group)
    lead = record.reference(.lead)
    units = record.references(.unit)
  }
}

extension Total {
  /// `true`, `false`, a number, or a sentence with one; what can be no number of rows (-1, 1.5) is reported (PL013).
  init(_ record: Record) {
    guard let text = record.text(.total) else {
      self = .none
      return
    }
    guard !text.withWrittenUTF8(Self.isNoCount) else {
      record.decoder.report(
        Diagnostic(.badValue, .error, at: text.range, .notACount(text.string), help: .countForms))
      self = .none
      return
    }
    switch text.written.lowercased() {
    case "true", "có", "yes": self = .counted
    case "false", "không", "no": self = .none
    default:
      let digits = text.written.split { !$0.isASCII || !$0.isNumber }.first
      self = .given(text, count: digits.flatMap { Int($0) } ?? -1)
    }
  }

  /// Whether a text begins with a signed number, or is a number with decimals.
  private static func isNoCount(_ bytes: UTF8Bytes) -> Bool {
    let start = bytes.spacesEnd(from: 0)
    guard start < bytes.count else { return false }
    let first = bytes.scalar(at: start)
    switch first.value {
    case 0x2B, 0x2D, 0x2010...0x2014, 0x2212: return bytes.isDigit(at: start + first.length)
    case 0x30...0x39:
      let reader = DecimalReader(bytes: bytes)
      guard case .number(let number, let end) = reader.token(at: start) else { return false }
      let isWhole = number.scale == 0 && reader.vietnameseForm(start..<end) == nil
      return !isWhole && bytes.spacesEnd(from: end) == bytes.count
    default: return false
    }
  }
}

extension Appendix {
  convenience init(_ record: Record) {
    let id = record.identifier(.id)
    let number = record.text(.number)
    let title = record.text(.title)
    self.init(range: record.range, use: TableUse(record))
    self.id = id
    self.number = number
    self.title = title
  }
}

extension Section {
  /// What a section says of its table.
  private static let looks: [Key] = [
    .columns, .layout, .labels, .widths, .numbering, .groupRows, .orientation, .total, .where,
  ]

  convenience init(_ record: Record) {
    self.init(range: record.range)
    if record.guessed == 0, record.value(.text) == nil, record.value(.items) == nil, record.value(.sections) == nil,
      record.value(.table) == nil, record.value(.title) == nil
    {
      record.decoder.report(
        Diagnostic(.missingKey, .error, at: record.range.head, .emptySection, help: .fillSection))
    }
    id = record.identifier(.id)
    title = record.text(.title)
    isPart = record.flag(.part)
    text = record.texts(.text)
    items = record.texts(.items)
    order = record.choice(.by, WorkOrder.self)
    sections = record.records(.sections, .section, Section.init)
    if record.value(.table) != nil {
      let use = TableUse(record)
      self.use = use.table == nil ? nil : use
    } else if let place = record.place(ofFirst: Self.looks) {
      // What is wrong in them is reported all the same.
      _ = TableUse(record)
      looksWithoutTable = place
    }
  }
}
