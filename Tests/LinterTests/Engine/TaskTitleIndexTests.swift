import PlanLang
import Testing

@testable import Linter

@Suite struct TaskTitleIndexTests {
  /// Whether two lists of words are the same but for one place of up to two words in each.
  private func areNeighbours(_ left: [String], _ right: [String]) -> Bool {
    for start in 0...min(left.count, right.count) where left[..<start] == right[..<start] {
      for mine in 0...2 where start + mine <= left.count {
        for other in 0...2 where start + other <= right.count {
          if left[(start + mine)...] == right[(start + other)...] { return true }
        }
      }
    }
    return false
  }

  @Test func findsWhatComparingEveryPairFinds() {
    var random = SystemRandomNumberGenerator()
    let pool = [
      "ba", "be", "bi", "bo", "bu", "da", "de", "di", "do", "du", "la", "le", "li", "lo", "lu", "sa", "se", "si",
    ]
    var titles: [[String]] = []
    for _ in 0..<40 {
      let title = (0..<Int.random(in: 5...24, using: &random)).map { _ in pool.randomElement(using: &random) ?? "ba" }
      var variant = title
      variant[Int.random(in: variant.indices, using: &random)] = "xa"
      titles += [title, variant]
      if title.count > 6 { titles.append(Array(title.dropLast())) }
    }
    let folded = titles.map { FoldedText($0.joined(separator: " "), .name) }
    let index = TaskTitleIndex(TaskTitles(folded, years: []))
    var found: Set<[Int]> = []
    for pair in index.neighbours { found.insert([Int(pair.earlier), Int(pair.later)]) }
    var expected: Set<[Int]> = []
    for later in titles.indices {
      for earlier in 0..<later
      where areNeighbours(titles[earlier], titles[later]) && titles[earlier].sorted() != titles[later].sorted() {
        expected.insert([earlier, later])
      }
    }
    #expect(found == expected)
    #expect(!expected.isEmpty)
  }

  @Test func oneLongTitleAmongShortOnes() {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var words: [String] = []
    for number in 0..<5_000 {
      words.append(String(["b", letters[number % 26], letters[number / 26 % 26]]))
    }
    let long = words.joined(separator: " ")
    let titles = [long, "ba be bi bo bu", long + " xa", "ba be bi bo du"].map { FoldedText($0, .name) }
    let neighbours = TaskTitleIndex(TaskTitles(titles, years: [])).neighbours
    #expect(Set(neighbours.map { [$0.earlier, $0.later] }) == [[0, 2], [1, 3]])
  }
}
