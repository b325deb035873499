/// Two lists side by side: which entry of one is which entry of the other.
enum Alignment {
  /// Entries of both lists that belong together; either side may be empty.
  struct Pair: Hashable {
    var plan: Range<Int>
    var file: Range<Int>
  }

  /// The entries that are equal and in the same order, as patience sorting finds them: first those that both lists have once,
  /// then the same between them. Nearly linear, whatever the lists hold.
  static func equalEntries(_ left: [Int], _ right: [Int]) -> [(plan: Int, file: Int)] {
    var pairs: [(plan: Int, file: Int)] = []
    var pending = [(left.indices, right.indices)]
    while var (a, b) = pending.popLast() {
      while let i = a.first, let j = b.first, left[i] == right[j] {
        pairs.append((i, j))
        a.removeFirst()
        b.removeFirst()
      }
      while let i = a.last, let j = b.last, left[i] == right[j] {
        pairs.append((i, j))
        a.removeLast()
        b.removeLast()
      }
      guard !a.isEmpty, !b.isEmpty else { continue }
      var (start, end) = (a.lowerBound, b.lowerBound)
      let anchors = rising(uniquePairs(left, a, right, b))
      guard !anchors.isEmpty else { continue }
      for (i, j) in anchors {
        pairs.append((i, j))
        pending.append((start..<i, end..<j))
        (start, end) = (i + 1, j + 1)
      }
      pending.append((start..<a.upperBound, end..<b.upperBound))
    }
    return pairs.sorted { $0.plan < $1.plan }
  }

  /// The entries that stand once in either range, in the order of the first.
  private static func uniquePairs(_ left: [Int], _ a: Range<Int>, _ right: [Int], _ b: Range<Int>) -> [(Int, Int)] {
    let (mine, theirs) = (singles(left, a), singles(right, b))
    return a.compactMap { index in
      guard mine[left[index]] == index, let other = theirs[left[index]] else { return nil }
      return (index, other)
    }
  }

  /// Where each entry stands that the range has once.
  private static func singles(_ list: [Int], _ range: Range<Int>) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for index in range { counts[list[index], default: 0] += 1 }
    var places: [Int: Int] = [:]
    for index in range where counts[list[index]] == 1 { places[list[index]] = index }
    return places
  }

  /// The longest part of `pairs` whose second numbers rise.
  private static func rising(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var tails: [Int] = []
    var previous = pairs.map { _ in -1 }
    for (index, pair) in pairs.enumerated() {
      let place = tails.partitioningIndex { pairs[$0].1 >= pair.1 }
      if place > 0 { previous[index] = tails[place - 1] }
      if place == tails.count { tails.append(index) } else { tails[place] = index }
    }
    var result: [(Int, Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      result.append(pairs[index])
      index = previous[index]
    }
    return result.reversed()
  }

  /// Pairs entries that are alike, in order, so that the sum of likenesses over `least` is greatest.
  ///
  /// Where the ranges are too long for that (their product over a quarter of a million), entries are paired by position.
  ///
  /// - Parameters:
  ///   - joined: how many entries of one list may belong to one of the other; in long ranges twelve, in longer ones one.
  ///   - least: the likeness under which entries do not belong together.
  /// - Returns: every entry of both ranges, once, from top to bottom.
  static func similar(
    _ plan: Range<Int>, _ file: Range<Int>, joined: Int = 1, least: Double,
    likeness: (Range<Int>, Range<Int>) -> Double
  ) -> [Pair] {
    let (rows, columns) = (plan.count, file.count)
    guard rows * columns <= 250_000 else {
      return (0..<max(rows, columns)).map { offset in
        Pair(plan: part(plan, offset, 1), file: part(file, offset, 1))
      }
    }
    let joined = rows * columns <= 100 ? joined : rows * columns <= 2_500 ? min(joined, 12) : 1
    var scores = Array(repeating: Array(repeating: 0.0, count: columns + 1), count: rows + 1)
    var steps = Array(repeating: Array(repeating: (plan: 1, file: 0), count: columns + 1), count: rows + 1)
    for i in (0...rows).reversed() {
      for j in (0...columns).reversed() where i < rows || j < columns {
        var best = i < rows ? (scores[i + 1][j], (plan: 1, file: 0)) : (scores[i][j + 1], (plan: 0, file: 1))
        if i < rows, j < columns, scores[i][j + 1] > best.0 { best = (scores[i][j + 1], (plan: 0, file: 1)) }
        if i < rows, j < columns {
          for count in 1...joined {
            for (mine, theirs) in count == 1 ? [(1, 1)] : [(1, count), (count, 1)]
            where i + mine <= rows && j + theirs <= columns {
              let score =
                likeness(part(plan, i, mine), part(file, j, theirs)) - least + scores[i + mine][j + theirs]
              if score > best.0 { best = (score, (plan: mine, file: theirs)) }
            }
          }
        }
        scores[i][j] = best.0
        steps[i][j] = best.1
      }
    }
    var result: [Pair] = []
    var (i, j) = (0, 0)
    while i < rows || j < columns {
      let step = steps[i][j]
      result.append(Pair(plan: part(plan, i, step.plan), file: part(file, j, step.file)))
      i += step.plan
      j += step.file
    }
    return result
  }

  private static func part(_ range: Range<Int>, _ offset: Int, _ count: Int) -> Range<Int> {
    let start = min(range.lowerBound + offset, range.upperBound)
    return start..<min(start + count, range.upperBound)
  }

  /// Both lists from top to bottom: equal entries, and between these the alike ones.
  static func pairs(
    _ left: [Int], _ right: [Int], joined: Int = 1, least: Double, likeness: (Range<Int>, Range<Int>) -> Double
  ) -> [Pair] {
    var result: [Pair] = []
    var (start, end) = (0, 0)
    for (plan, file) in equalEntries(left, right) + [(left.count, right.count)] {
      result += similar(start..<plan, end..<file, joined: joined, least: least, likeness: likeness)
      if plan < left.count { result.append(Pair(plan: plan..<plan + 1, file: file..<file + 1)) }
      (start, end) = (plan + 1, file + 1)
    }
    return result
  }
}
