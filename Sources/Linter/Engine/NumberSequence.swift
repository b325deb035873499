import PlanLang

/// Numbers as one table prints them from top to bottom, and what is wrong with their order.
///
/// Each row that is wrong is blamed once: as out of order, as a repetition, or as what follows a hole. A hole that a
/// wrong number stands in (1, 2, 3, 9, 5) is that number's fault and no second one.
struct NumberSequence {
  /// What is wrong, with positions in the sequence.
  enum Fault {
    /// The numbers before the one at `position` are missing, after the one at `previous`.
    case gap(position: Int, previous: Int, missing: ClosedRange<Int>)
    /// The number at `position` (and those up to `end`) belongs elsewhere; `fitting` would be right here.
    case misplaced(position: Int, end: Int, fitting: Int?)
    /// The number at `position` is that at `first` again; `fitting` would be right here.
    case repeated(position: Int, first: Int, fitting: Int?)
  }

  /// The numbers, from top to bottom.
  let values: [Int]
  /// Numbers that rows elsewhere in the same list bear; they are not missing here.
  let elsewhere: [Int]

  init(_ values: [Int], elsewhere: [Int] = []) {
    self.values = values
    self.elsewhere = elsewhere
  }

  /// The faults: wrong numbers by position, then holes. Time is n log n.
  func faults() -> [Fault] {
    guard values.count > 1 else { return [] }
    let kept = longestRise()
    var faults: [Fault] = []
    let holes = holes(between: kept)
    var isKept = [Bool](repeating: false, count: values.count)
    var bearer: [Int: Int] = [:]
    for position in kept {
      isKept[position] = true
      bearer[values[position]] = position
    }
    var position = 0
    while position < values.count {
      guard !isKept[position] else {
        position += 1
        continue
      }
      let fitting = holes.fitting[position]
      if let first = bearer[values[position]] {
        faults.append(.repeated(position: position, first: first, fitting: fitting))
        position += 1
        continue
      }
      let start = position
      while position < values.count, !isKept[position], bearer[values[position]] == nil {
        bearer[values[position]] = position
        position += 1
      }
      faults.append(.misplaced(position: start, end: position, fitting: fitting))
    }
    if !isSelection(holes.gaps.count) { faults += holes.gaps }
    return faults
  }

  /// Numbers taken from a longer list (3, 7, 12) are no list of their own with holes.
  private func isSelection(_ gaps: Int) -> Bool {
    values.count > 2 && values.first != 1 && gaps * 2 > values.count - 1
  }

  /// Positions of the longest rise, with the smallest numbers where there are several: the rows that are in order.
  private func longestRise() -> [Int] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    for (position, value) in values.enumerated() {
      let place = tails.partitioningIndex { values[$0] >= value }
      if place < tails.count, values[tails[place]] == value { continue }
      previous[position] = place > 0 ? tails[place - 1] : -1
      if place == tails.count { tails.append(position) } else { tails[place] = position }
    }
    var kept: [Int] = []
    var position = tails.last ?? -1
    while position >= 0 {
      kept.append(position)
      position = previous[position]
    }
    return kept.reversed()
  }

  /// The holes between rows that are in order: those that nothing fills, and what fits where one wrong number does.
  private func holes(between kept: [Int]) -> (gaps: [Fault], fitting: [Int: Int]) {
    let borne = Set(values + elsewhere).sorted()
    var gaps: [Fault] = []
    var fitting: [Int: Int] = [:]
    var index = 0
    for (before, after) in zip(kept, kept.dropFirst()) {
      let (low, high) = (values[before], values[after])
      while index < borne.count, borne[index] <= low { index += 1 }
      var end = index
      while end < borne.count, borne[end] < high { end += 1 }
      let between = borne[index..<end]
      index = end
      let count = high - low - 1 - between.count
      guard count > 0 else { continue }
      let standing = after - before - 1
      var first = low + 1
      for value in between where value == first { first += 1 }
      if standing >= count {
        if standing == 1 { fitting[before + 1] = first }
        continue
      }
      var last = high - 1
      for value in between.reversed() where value == last { last -= 1 }
      gaps.append(.gap(position: after, previous: before, missing: first...last))
    }
    return (gaps, fitting)
  }
}
