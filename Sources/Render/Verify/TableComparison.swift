/// Holds a file's table against the plan's.
struct TableComparison {
  private let part: DocumentPart
  private let plan: TableTexts
  private let file: TableTexts
  private let columns: ColumnMatch
  private let names: RowNames

  init(_ plan: TableTexts, _ file: TableTexts, in part: DocumentPart) {
    self.part = part
    self.plan = plan
    self.file = file
    columns = ColumnMatch(plan, file)
    names = RowNames(plan)
  }

  /// What differs: columns and headings first, then the rows from top to bottom.
  var differences: [Difference] {
    columnDifferences + rowDifferences
  }

  private var columnDifferences: [Difference] {
    var result: [Difference] = []
    for (column, place) in columns.places.enumerated() {
      let heading = plan.headings[column]
      guard let place else {
        result.append(Difference(.columnMissing, in: part, column: heading))
        continue
      }
      if file.headings[place] != heading {
        result.append(Difference(.heading, in: part, column: heading, plan: heading, file: file.headings[place]))
      }
      if columns.moved.contains(column) {
        func before(_ headings: [String], _ index: Int) -> String { index == 0 ? "" : headings[index - 1] }
        result.append(
          Difference(
            .columnMoved, in: part, column: heading, plan: before(plan.headings, column),
            file: before(file.headings, place)))
      }
    }
    for column in columns.added { result.append(Difference(.columnAdded, in: part, column: file.headings[column])) }
    return result
  }

  private var rowDifferences: [Difference] {
    let rows = file.rows.map { row in columns.places.map { place in place.map { row[$0] } ?? "" } }
    var numbers = TextNumbers()
    // A row's number is not the row: it changes in all those below one that was added.
    func key(_ row: [String]) -> Int {
      let cells = row.indices.filter { columns.places[$0] != nil && (row.count == 1 || $0 != names.numberColumn) }
      return numbers.number(of: cells.map { row[$0] }.joined(separator: "\u{1}"))
    }
    let (left, right) = (plan.rows.map(key), rows.map(key))
    let (leftWords, rightWords) = (
      plan.rows.map { numbers.words(of: $0.joined(separator: " ")) },
      rows.map { numbers.words(of: $0.joined(separator: " ")) }
    )
    let pairs = Alignment.pairs(left, right, least: 0.35) { mine, theirs in
      TextNumbers.likeness(leftWords[mine.lowerBound], rightWords[theirs.lowerBound])
    }
    var missing = pairs.filter(\.file.isEmpty).flatMap(\.plan)
    let moved = moves(missing, pairs.filter(\.plan.isEmpty).flatMap(\.file), leftWords, rightWords)
    missing.removeAll { moved[$0] != nil }
    let arrived = Set(moved.values)
    var result: [Difference] = []
    for pair in pairs {
      switch (pair.plan.first, pair.file.first) {
      case (let row?, let place?): result += cellDifferences(row, rows[place], isMoved: false)
      case (let row?, nil):
        let name = names.name(of: plan.rows[row])
        if let place = moved[row] {
          result.append(
            Difference(
              .rowMoved, in: part, row: name, plan: title(before: row, plan.rows), file: title(before: place, rows)))
          result += cellDifferences(row, rows[place], isMoved: true)
        } else {
          result.append(Difference(.rowMissing, in: part, row: name, plan: text(of: plan.rows[row])))
        }
      case (nil, let place?) where !arrived.contains(place):
        result.append(
          Difference(.rowAdded, in: part, row: names.name(of: rows[place]), file: text(of: file.rows[place])))
      case (nil, _): break
      }
    }
    return result
  }

  /// Rows of the plan that stand elsewhere in the file, by their places there.
  private func moves(_ missing: [Int], _ added: [Int], _ left: [[Int]], _ right: [[Int]]) -> [Int: Int] {
    var moves: [Int: Int] = [:]
    var rest = added
    for row in missing where missing.count * added.count <= 250_000 {
      let likeness = rest.map { TextNumbers.likeness(left[row], right[$0]) }
      guard let best = likeness.max(), best >= 0.7, let index = likeness.firstIndex(of: best) else { continue }
      moves[row] = rest.remove(at: index)
    }
    return moves
  }

  private func cellDifferences(_ row: Int, _ cells: [String], isMoved: Bool) -> [Difference] {
    let mine = plan.rows[row]
    return mine.indices.filter { column in
      columns.places[column] != nil && mine[column] != cells[column] && !(isMoved && column == names.numberColumn)
    }.map { column in
      Difference(
        .cell, in: part, row: names.name(of: mine), column: plan.headings[column], plan: mine[column],
        file: cells[column])
    }
  }

  private func title(before row: Int, _ rows: [[String]]) -> String {
    row == 0 ? "" : names.name(of: rows[row - 1]).title
  }

  private func text(of row: [String]) -> String {
    row.filter { !$0.isEmpty }.joined(separator: " | ")
  }
}

/// How the rows of a table are called.
struct RowNames {
  /// The column of the rows' numbers; nil where there is none.
  let numberColumn: Int?

  init(_ table: TableTexts) {
    numberColumn =
      table.headings.firstIndex { ["stt", "tt", "số tt", "số thứ tự"].contains($0.lowercased()) }
      ?? (table.headings.count > 1 && table.rows.allSatisfy(Self.beginsWithNumber) ? 0 : nil)
  }

  private static func beginsWithNumber(_ row: [String]) -> Bool {
    // A row that is one cell has no number of its own.
    guard let first = row.first, row.dropFirst().contains(where: { !$0.isEmpty }) else { return true }
    return first.count <= 5 && first.allSatisfy { $0.isNumber || "IVXLC.)".contains($0) }
  }

  /// Number and title of a row.
  func name(of row: [String]) -> Difference.Row {
    let isSpan = row.dropFirst().allSatisfy(\.isEmpty)
    let number = isSpan ? nil : numberColumn.map { row[$0] }
    let title = row.indices.first { (isSpan || $0 != numberColumn) && !row[$0].isEmpty }
    return Difference.Row(number: number ?? "", title: title.map { row[$0] } ?? "")
  }
}

/// Which column of a file's table is which of the plan's.
struct ColumnMatch {
  /// For each of the plan's columns its place in the file; nil where it is gone.
  let places: [Int?]
  /// The file's columns that the plan does not have.
  let added: [Int]
  /// The plan's columns that stand elsewhere among the others.
  let moved: Set<Int>

  init(_ plan: TableTexts, _ file: TableTexts) {
    var places: [Int?] = plan.headings.map { _ in nil }
    var free = Array(file.headings.indices)
    if plan.headings == file.headings {
      places = free
      free = []
    }
    func pair(_ column: Int, _ place: Int) {
      places[column] = place
      free.removeAll { $0 == place }
    }
    for (column, heading) in plan.headings.enumerated() where places[column] == nil {
      let same = free.filter { file.headings[$0] == heading }
      if same.count == 1, plan.headings.count(where: { $0 == heading }) == 1 { pair(column, same[0]) }
    }
    // A column whose heading was changed is known by what stands in it.
    var numbers = TextNumbers()
    func entries(_ table: TableTexts, _ column: Int) -> [Int] {
      table.rows.map { numbers.number(of: $0[column]) }.sorted()
    }
    for column in places.indices where places[column] == nil && !free.isEmpty {
      let mine = entries(plan, column)
      let likeness = free.map { TextNumbers.likeness(mine, entries(file, $0)) }
      if let best = likeness.max(), best >= 0.5, let index = likeness.firstIndex(of: best) { pair(column, free[index]) }
    }
    let open = places.indices.filter { places[$0] == nil }
    if open.count == free.count {
      for (column, place) in zip(open, free) { places[column] = place }
      free = []
    }
    self.places = places
    added = free
    let known = places.compactMap { $0 }
    let inOrder = Set(Alignment.equalEntries(known, known.sorted()).map { known[$0.plan] })
    moved = Set(places.indices.filter { column in places[column].map { !inOrder.contains($0) } ?? false })
  }
}
