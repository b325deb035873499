/// Widths of columns in percent, from what the layout says or else from the texts.
enum ColumnWidths {
  /// Widths that add up to 100.
  ///
  /// Given ones are used where there is one for each column; they are scaled where they do not add up.
  static func percentages(
    given: [Int], labels: [DocumentTable.Cell], rows: [DocumentTable.Row], isLandscape: Bool
  ) -> [Int] {
    guard !labels.isEmpty else { return [] }
    if given.count == labels.count, given.allSatisfy({ $0 > 0 }) {
      return given.reduce(0, +) == 100 ? given : rounded(given.map(Double.init))
    }
    return rounded(fitted(labels, rows, lineLength: isLandscape ? 115 : 75))
  }

  /// The widths that keep the table short.
  ///
  /// A column of width w breaks a text of length n into about n/w lines, and a row is as high as its highest cell, h. Widths
  /// in proportion to the fourth root of the sum of n³/h² over a column's cells make the sum of the rows' heights small:
  /// what is much lower than its row hardly counts, and one row with a very long text does not rule the table. The heights
  /// follow from the widths, so a few rounds are made.
  private static func fitted(_ labels: [DocumentTable.Cell], _ rows: [DocumentTable.Row], lineLength: Double)
    -> [Double]
  {
    var least = labels.map(minimum)
    var lengths: [[Double]] = []
    for row in rows {
      guard case .item(let cells) = row else { continue }
      lengths.append(cells.map(length))
      for (column, cell) in cells.enumerated() { least[column] = max(least[column], minimum(cell)) }
    }
    lengths.append(labels.map(length))
    least = least.map { (100 * $0 / lineLength).rounded(.up) }
    var widths = raised(least, to: least)
    for _ in 0..<16 {
      var sums = labels.map { _ in 0.0 }
      for row in lengths {
        let height = zip(row, widths).reduce(0) { max($0, $1.0 / $1.1) }
        guard height > 0 else { continue }
        for (column, length) in row.enumerated() { sums[column] += length * length * length / (height * height) }
      }
      let better = raised(sums.map { $0.squareRoot().squareRoot() }, to: least)
      widths = zip(widths, better).map { ($0 + $1) / 2 }
    }
    return widths
  }

  /// Shares of 100 in proportion to `ideal`, none under `least`; where even these do not fit, in proportion to `least`.
  private static func raised(_ ideal: [Double], to least: [Double]) -> [Double] {
    guard least.reduce(0, +) < 100 else { return least }
    var isFixed = ideal.map { _ in false }
    while true {
      var rest = 100.0
      var total = 0.0
      for index in ideal.indices {
        if isFixed[index] { rest -= least[index] } else { total += ideal[index] }
      }
      let widths = ideal.indices.map { isFixed[$0] || total == 0 ? least[$0] : ideal[$0] / total * rest }
      let tooNarrow = ideal.indices.filter { !isFixed[$0] && widths[$0] < least[$0] }
      if tooNarrow.isEmpty { return widths }
      for index in tooNarrow { isFixed[index] = true }
    }
  }

  /// Whole percents that add up to 100 and are at least 1: the largest remainders are rounded up.
  private static func rounded(_ shares: [Double]) -> [Int] {
    let total = shares.reduce(0, +)
    guard total > 0, shares.count <= 100 else { return shares.map { _ in 1 } }
    let exact = shares.map { $0 / total * 100 }
    var widths = exact.map { max(1, Int($0)) }
    let order = exact.indices.sorted { left, right in
      let (one, other) = (exact[left] - exact[left].rounded(.down), exact[right] - exact[right].rounded(.down))
      return one == other ? left < right : one > other
    }
    var missing = 100 - widths.reduce(0, +)
    var turn = 0
    while missing > 0 {
      widths[order[turn % order.count]] += 1
      missing -= 1
      turn += 1
    }
    while missing < 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] -= 1
      missing += 1
    }
    return widths
  }

  /// The length of a cell's text; a line break counts as ten letters.
  private static func length(_ cell: DocumentTable.Cell) -> Double {
    Double(cell.lines.reduce(0) { $0 + $1.unicodeScalars.count } + 10 * max(0, cell.lines.count - 1))
  }

  /// The longest word and the space beside it, in letters of usual width; longer words than a date are broken by the page.
  private static func minimum(_ cell: DocumentTable.Cell) -> Double {
    var longest = 0.0
    for line in cell.lines {
      for word in line.unicodeScalars.split(separator: " ") where word.count < 12 {
        longest = max(longest, word.reduce(0) { $0 + ($1.properties.isUppercase ? 1.5 : 1) })
      }
    }
    return min(longest, 16) + 2.2
  }
}
