import Testing

@testable import Render

@Suite struct AlignmentTests {
  private func pairs(_ left: String, _ right: String) -> String {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    let pairs = Alignment.pairs(a.map { Int($0.value) }, b.map { Int($0.value) }, least: 0.5) { _, _ in 0 }
    // Nothing is left out, and nothing stands twice.
    #expect(pairs.flatMap(\.plan) == Array(a.indices))
    #expect(pairs.flatMap(\.file) == Array(b.indices))
    return pairs.filter { !$0.plan.isEmpty && !$0.file.isEmpty }.map { String(a[$0.plan.lowerBound]) }.joined()
  }

  @Test(arguments: [
    ("abcdef", "abcdef", "abcdef"), ("abcdef", "abdef", "abdef"), ("abcdef", "abxcdef", "abcdef"),
    ("abcdef", "fabcde", "abcde"), ("", "abc", ""), ("abc", "", ""), ("abc", "xyz", ""), ("aabb", "bbaa", ""),
    ("a1b2c3", "b2a1c3", "b2c3"), ("aXbXc", "aXbXXc", "aXbXc"),
  ])
  func equalEntriesInOrder(_ left: String, _ right: String, _ common: String) {
    let found = pairs(left, right)
    #expect(found.count == common.count, "\(found)")
  }

  @Test func alikeEntriesArePairedBetweenEqualOnes() {
    let pairs = Alignment.similar(0..<2, 0..<3, least: 0.3) { mine, theirs in
      mine.lowerBound == 0 && theirs.lowerBound == 1 || mine.lowerBound == 1 && theirs.lowerBound == 2 ? 0.8 : 0.1
    }
    #expect(pairs.map { [Array($0.plan), Array($0.file)] } == [[[], [0]], [[0], [1]], [[1], [2]]])
  }

  @Test func veryLongListsArePairedByPosition() {
    let pairs = Alignment.similar(0..<1_000, 0..<2_000, least: 0.3) { _, _ in 0 }
    #expect(pairs.count == 2_000)
    #expect(pairs[999] == Alignment.Pair(plan: 999..<1_000, file: 999..<1_000))
    #expect(pairs[1_999].plan.isEmpty && pairs[1_999].file == 1_999..<2_000)
  }

  @Test func manyEqualEntriesAreQuick() {
    let list = (0..<100_000).map { $0 % 7 }
    #expect(Alignment.equalEntries(list, [9] + list).count <= 100_000)
    #expect(Alignment.equalEntries(list, list).count == 100_000)
  }
}
