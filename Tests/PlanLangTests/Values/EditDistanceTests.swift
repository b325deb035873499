import Testing

@testable import PlanLang

@Suite("Edit distance")
struct EditDistanceTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// The textbook table without a band.
  private func plain(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        if row == 0 || column == 0 {
          table[row][column] = row + column
          continue
        }
        var cost = table[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        cost = min(cost, table[row - 1][column] + 1, table[row][column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, table[row - 2][column - 2] + 1)
        }
        table[row][column] = cost
      }
    }
    return table[left.count][right.count]
  }

  @Test("Known distances")
  func known() {
    #expect(EditDistance.between(scalars("vhxh"), scalars("vhxh"), limit: 0) == 0)
    #expect(EditDistance.between(scalars("vxhh"), scalars("vhxh"), limit: 3) == 1)
    #expect(EditDistance.between(scalars("hóa"), scalars("hoá"), limit: 3) == 2)
    #expect(EditDistance.between([], scalars("abc"), limit: 3) == 3)
    #expect(EditDistance.between([], scalars("abc"), limit: 2) == nil)
    #expect(EditDistance.between(scalars("kế hoạch"), scalars("báo cáo"), limit: 3) == nil)
  }

  @Test("The band gives what the whole table gives, for all short words")
  func exhaustive() {
    var words: [[UInt32]] = [[]]
    for length in 1...5 {
      words += words.filter { $0.count == length - 1 }.flatMap { word in
        [1, 2, 3].prefix(length < 5 ? 3 : 2).map { word + [$0] }
      }
    }
    for left in words {
      for right in words.reversed() {
        let expected = plain(left, right)
        for limit in 0...5 {
          let found = EditDistance.between(left, right, limit: limit)
          if found != (expected <= limit ? expected : nil) {
            Issue.record("\(left) \(right) within \(limit): \(String(describing: found)), not \(expected)")
            return
          }
        }
      }
    }
  }
}
