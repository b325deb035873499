/// How far apart two texts are, in scalars.
public enum EditDistance {
  /// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours count one each.
  ///
  /// Returns nil as soon as the distance is sure to exceed `limit`. Costs time proportional to the shorter length
  /// times `limit`, and memory proportional to the right length.
  public static func between(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    let tooFar = limit + 1
    var beforeLast = [Int](repeating: tooFar, count: right.count + 1)
    var last = (0...right.count).map { min($0, tooFar) }
    var current = [Int](repeating: tooFar, count: right.count + 1)
    for row in left.indices {
      // Cells further than `limit` from the diagonal cannot lie on a path that is short enough.
      let first = max(0, row - limit)
      let end = min(right.count, row + limit + 1)
      current[first] = first == 0 ? min(row + 1, tooFar) : tooFar
      var least = current[first]
      for column in first..<end {
        var cost = min(last[column] + (left[row] == right[column] ? 0 : 1), current[column] + 1)
        // The cell above the band's right edge holds a value of an earlier row.
        if column < row + limit { cost = min(cost, last[column + 1] + 1) }
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(cost, tooFar)
        least = min(least, cost)
      }
      if least > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
