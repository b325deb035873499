/// Finds titles that are the same but for one place of up to two words, without comparing every pair.
struct TaskTitleIndex {
  /// Pairs of positions, the earlier first.
  private(set) var neighbours: [(Int, Int)] = []

  /// Every title with a window left out goes under a key of what stands before and behind it; titles that meet under a
  /// key differ in that window alone. Linear in the number of words; at most four pairs for a title under one key.
  init(_ titles: [TaskTitleWords?]) {
    let likely = Self.likely(titles)
    guard !likely.isEmpty else { return }
    let count = likely.reduce(0) { $0 + ((titles[$1]?.words.count ?? 0) + 1) * 3 }
    var latest = PositionTable(capacity: count)
    // Each entry's title, and the entry before it under the same key; -1 where there is none.
    var entries: [(title: Int32, before: Int32)] = []
    entries.reserveCapacity(count)
    for index in likely {
      guard let words = titles[index]?.words else { continue }
      var suffixes = [UInt64](repeating: 0, count: words.count + 1)
      for position in words.indices.reversed() {
        suffixes[position] = TitleWord.mixed(suffixes[position + 1], words[position].hash)
      }
      var prefix: UInt64 = 0
      for start in 0...words.count {
        for length in 0...2 where start + length <= words.count {
          if length > 0, words[start + length - 1].hasDigit { break }
          let key = TitleWord.mixed(prefix &+ UInt64(start), suffixes[start + length])
          let before = latest.replace(under: key, by: entries.count) ?? -1
          meet(index, entries, Int(before))
          entries.append((Int32(index), Int32(before)))
        }
        if start < words.count { prefix = TitleWord.mixed(prefix, words[start].hash) }
      }
    }
    neighbours.sort { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }
  }

  /// Pairs a title with up to four entries before it under one key.
  private mutating func meet(_ title: Int, _ entries: [(title: Int32, before: Int32)], _ last: Int) {
    var before = last
    for _ in 0..<4 where before >= 0 {
      if entries[before].title != title { neighbours.append((Int(entries[before].title), title)) }
      before = Int(entries[before].before)
    }
  }

  /// The titles that begin or end like another: whichever two words a window leaves out, the first two words stand before
  /// it or the last two behind it.
  private static func likely(_ titles: [TaskTitleWords?]) -> [Int] {
    var isLikely = [Bool](repeating: false, count: titles.count)
    var ends = PositionTable(capacity: titles.count * 2)
    for (index, title) in titles.enumerated() {
      guard let words = title?.words, words.count >= 5 else { continue }
      let first = TitleWord.mixed(words[0].hash, words[1].hash)
      let last = TitleWord.mixed(~words[words.count - 2].hash, words[words.count - 1].hash)
      for end in [first, last] {
        guard let other = ends.insert(index, under: end) else { continue }
        isLikely[index] = true
        isLikely[other] = true
      }
    }
    return titles.indices.filter { isLikely[$0] }
  }
}
