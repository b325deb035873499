import PlanLang

/// Lays out a plan's sections as the blocks of a document's text.
struct BodyLayout {
  private let plan: ResolvedPlan
  private let labels: DocumentLabels
  private let hasData: Bool

  /// - Parameter hasData: whether cells have values beside their words.
  init(_ plan: ResolvedPlan, _ labels: DocumentLabels, hasData: Bool) {
    self.plan = plan
    self.labels = labels
    self.hasData = hasData
  }

  /// The blocks from top to bottom; the last one ends with "./." (decree clause D44).
  var blocks: [BodyBlock] {
    var blocks = plan.outline.flatMap(blocks)
    guard let last = blocks.last else { return [] }
    if case .paragraph(var paragraph) = last {
      paragraph.text = Self.ended(paragraph.text)
      blocks[blocks.count - 1] = .paragraph(paragraph)
    } else {
      blocks.append(.paragraph(.init(RenderedDocument.endMark)))
    }
    return blocks
  }

  private func blocks(of section: ResolvedSection) -> [BodyBlock] {
    var blocks: [BodyBlock] = []
    var mark = section.number?.label ?? ""
    if let title = section.section.title {
      blocks.append(.heading(.init(level: section.level, number: mark, title: title.string)))
      mark = ""
    }
    for text in section.section.text.map(\.string) where !text.trimmed.isEmpty {
      blocks.append(.paragraph(.init(text, mark: mark)))
      mark = ""
    }
    blocks += section.section.items.map { .paragraph(.init($0.string, mark: "-")) }
    if section.section.order != nil, let table = section.table {
      blocks += section.work.flatMap { WorkLayout(plan, table, labels).blocks(of: $0) }
    } else if let table = section.table {
      blocks.append(
        .table(
          TableBuilder(plan, table, labels, id: section.section.id, isLandscape: false, hasData: hasData).table(),
          title: section.section.title?.string ?? labels[.table], total: TotalLine.text(of: table, labels)))
    }
    return blocks + section.sections.flatMap(self.blocks)
  }

  private static func ended(_ text: String) -> String {
    var words = Substring(text.trimmed)
    if words.hasSuffix(RenderedDocument.endMark) { return String(words) }
    while let last = words.last, last == "." || last == ";" { words.removeLast() }
    return words + RenderedDocument.endMark
  }
}

/// Lays out the tasks that a unit leads and supports as text.
struct WorkLayout {
  private let plan: ResolvedPlan
  private let labels: DocumentLabels
  private let title: ColumnCatalogue.CellText
  /// What is said of work that is led, and of work that is supported: who leads is said of the latter only.
  private let ledDetails: [Detail]
  private let supportedDetails: [Detail]

  /// A detail of a task inside a sentence: its column, what it is called, its words.
  private typealias Detail = (key: String, label: String, text: ColumnCatalogue.CellText)

  init(_ plan: ResolvedPlan, _ table: ResolvedTable, _ labels: DocumentLabels) {
    self.plan = plan
    self.labels = labels
    let catalogue = ColumnCatalogue(plan, table)
    let asked = table.isUsual ? ["due", "output"] : table.layout.columns.flatMap(\.leaves).map(\.key.string)
    let keys = asked.filter { !["number", "title", "lead", "support"].contains($0) }
    func details(_ keys: [String]) -> [Detail] {
      keys.map { ($0, Self.label($0, table, labels), catalogue.text($0)) }
    }
    title = catalogue.text("title")
    ledDetails = details(keys)
    supportedDetails = details(["lead"] + keys.filter { $0 == "due" })
  }

  func blocks(of work: UnitWork) -> [BodyBlock] {
    var blocks = [
      BodyBlock.heading(
        .init(level: work.number.level, number: work.number.label, title: work.unit.name.string))
    ]
    let parts = [(labels[.led], work.led, true), (labels[.supported], work.supported, false)]
      .filter { !$0.1.isEmpty }
    for (position, (title, rows, isLed)) in parts.enumerated() {
      if parts.count == 1 {
        // A point that stands alone is not counted.
        blocks.append(.paragraph(.init(title + ":")))
      } else {
        let number = SectionNumber(level: work.number.level.below, position: position + 1)
        blocks.append(.heading(.init(level: number.level, number: number.label, title: title)))
      }
      blocks += rows.map { .paragraph(.init(sentence($0, isLed: isLed), mark: "-")) }
    }
    return blocks
  }

  /// "Số hóa hồ sơ hộ tịch (thời hạn: Quý III/2027; sản phẩm: ...)".
  private func sentence(_ row: ResolvedTable.ItemRow, isLed: Bool) -> String {
    let details = (isLed ? ledDetails : supportedDetails).compactMap { key, label, text -> String? in
      var words = TextLines.joined(text(row))
      guard !words.isEmpty else { return nil }
      // The semicolon parts the details here.
      if key == "output" { words = plan.plan.tasks[row.index].output.map(\.string).joined(separator: ", ") }
      // A deadline that begins with a time stands inside a sentence here: "thời hạn: trước ngày 30/6/2027".
      if key == "due", plan.plan.tasks[row.index].due?.deadline.expressions.first?.range.lowerBound == 0 {
        words = words.prefix(1).lowercased() + words.dropFirst()
      }
      return "\(label): \(words)"
    }
    let title = Substring(TextLines.joined(title(row)))
    let sentence = title.hasSuffix(".") ? title.dropLast() : title
    return details.isEmpty ? "\(sentence)." : "\(sentence) (\(details.joined(separator: "; ")))."
  }

  private static func label(_ key: String, _ table: ResolvedTable, _ labels: DocumentLabels) -> String {
    if let own = table.layout.labels.last(where: { $0.key.string == key })?.label.string {
      return own.prefix(1).lowercased() + own.dropFirst()
    }
    return labels.detail(key) ?? key.split(separator: ".").last.map(String.init) ?? key
  }
}
