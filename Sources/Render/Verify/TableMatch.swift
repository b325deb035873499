/// Which table of a file is which of the plan's.
struct TableMatch {
  /// For each of the plan's tables its place among the file's tables; nil where it is gone.
  let pairs: [Int?]
  /// The plan's tables that stand elsewhere among the others.
  let moved: Set<Int>
  /// The file's tables, in order.
  let views: [PrintedTable]

  init(_ plan: [TableTexts], _ file: PrintedFile) {
    let views = file.blocks.compactMap { block in if case .table(let table) = block { table } else { nil } }
    var numbers = TextNumbers()
    func entries(_ table: TableTexts) -> [Int] {
      // Short words ("1", "Quý I", "STT") stand in every table.
      (table.rows.joined() + table.headings).filter { $0.utf8.count > 8 }.map { numbers.number(of: $0) }.sorted()
    }
    let texts = views.map { $0.view(storeys: 1) }
    let (left, right) = (plan.map(entries), texts.map(entries))
    func likeness(_ mine: Int, _ theirs: Int) -> Double {
      let share = TextNumbers.likeness(left[mine], right[theirs])
      return plan[mine].headings == texts[theirs].headings && !plan[mine].headings.isEmpty ? 0.5 + share / 2 : share
    }
    var pairs: [Int?] = plan.map { _ in nil }
    for pair in Alignment.similar(
      plan.indices, views.indices, least: Self.least, likeness: { likeness($0.lowerBound, $1.lowerBound) })
    {
      if let mine = pair.plan.first, let theirs = pair.file.first { pairs[mine] = theirs }
    }
    var moved: Set<Int> = []
    var free = views.indices.filter { !pairs.contains($0) }
    for mine in plan.indices where pairs[mine] == nil {
      let best = free.max { likeness(mine, $0) < likeness(mine, $1) }
      guard let best, likeness(mine, best) >= 2 * Self.least else { continue }
      pairs[mine] = best
      moved.insert(mine)
      free.removeAll { $0 == best }
    }
    self.pairs = pairs
    self.moved = moved
    self.views = views
  }

  /// The share of cells that tables must have in common to be one.
  private static let least = 0.15

  /// The lines outside of the plan's tables; other tables (head, signature, one that was added) are lines as well, cell by
  /// cell.
  func otherLines(of file: PrintedFile) -> [LineComparison.FileLine] {
    let known = Set(pairs.compactMap { $0 })
    var lines: [LineComparison.FileLine] = []
    var table = 0
    func add(_ text: String, _ table: Int?) {
      let text = ComparedText.plain(text)
      if !text.isEmpty { lines.append(LineComparison.FileLine(text: text, table: table)) }
    }
    for block in file.blocks {
      switch block {
      case .line(let line): add(line, nil)
      case .table(let content):
        if !known.contains(table) {
          for cell in content.rows.flatMap(\.cells) where !cell.isContinued {
            for line in TextLines.split(cell.text) { add(line, table) }
          }
        }
        table += 1
      }
    }
    return lines
  }
}
