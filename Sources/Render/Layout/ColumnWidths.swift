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
    let count = labels.count
    var least = [Double](repeating: 0, count: count)
    // Row by row, the headings last.
    var lengths: [Double] = []
    func add(_ cells: [DocumentTable.Cell]) {
      for column in 0..<count {
        let measure = column < cells.count ? Measure(cells[column]) : Measure()
        lengths.append(measure.length)
        least[column] = max(least[column], measure.minimum)
      }
    }
    for row in rows {
      guard case .item(let cells) = row else { continue }
      add(cells)
    }
    add(labels)
    least = least.map { (100 * $0 / lineLength).rounded(.up) }
    var widths = raised(least, to: least)
    for _ in 0..<16 {
      var sums = [Double](repeating: 0, count: count)
      for row in stride(from: 0, to: lengths.count, by: count) {
        var height = 0.0
        for column in 0..<count { height = max(height, lengths[row + column] / widths[column]) }
        guard height > 0 else { continue }
        for column in 0..<count {
          let length = lengths[row + column]
          sums[column] += length * length * length / (height * height)
        }
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

  /// What a cell asks of its column.
  struct Measure {
    /// The length of its text; a line break counts as ten letters.
    private(set) var length = 0.0
    /// The longest word and the space beside it, in letters of usual width; longer words than a date are broken by the page.
    private(set) var minimum = 2.2

    /// Of no text.
    init() {}

    /// Of a cell's lines.
    init(_ cell: DocumentTable.Cell) {
      var letters = 0
      var longest = 0.0
      for line in cell.lines {
        var count = 0
        var width = 0.0
        for scalar in line.unicodeScalars {
          letters += 1
          if scalar == " " {
            if count < 12 { longest = max(longest, width) }
            count = 0
            width = 0
          } else {
            count += 1
            width += Self.isCapital(scalar) ? 1.5 : 1
          }
        }
        if count < 12 { longest = max(longest, width) }
      }
      length = Double(letters + 10 * max(0, cell.lines.count - 1))
      minimum = min(longest, 16) + 2.2
    }

    /// Whether the scalar is a capital letter; those of Vietnamese are told by their place in the table of letters.
    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x41...0x5A: true
      case 0..<0xC0: false
      case 0xC0...0xDE: scalar.value != 0xD7
      case 0xDF...0xFF: false
      case 0x1EA0...0x1EFF: scalar.value & 1 == 0
      default: scalar.properties.isUppercase
      }
    }
  }
}
