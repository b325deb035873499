/// Finds titles that are the same but for one place of up to two words, without comparing every pair.
struct TaskTitleIndex {
  /// Pairs of positions, the earlier first, in order of the later; titles of the same words in another order are none.
  private(set) var neighbours: [(earlier: Int32, later: Int32)] = []

  /// A title that is long enough to go on with.
  private struct Open {
    let title: Int32
    /// What stands before the window.
    var before: UInt64 = 0
    /// What stands from the window's first word on.
    var rest: UInt64
  }

  /// An entry under a key: its title, and the entry before it under the same key; -1 where there is none.
  private struct Entry {
    let title: Int32
    let before: Int32
  }

  /// Every title with a window left out goes under a key of what stands before and behind it; titles that meet under a
  /// key differ in that window alone. Linear in the number of words; at most four pairs for a title under one key.
  ///
  /// The windows that begin at one word after the other: only those of one place can meet, and a table for all of them
  /// would be far larger than the plan.
  init(_ titles: TaskTitles) {
    titles.withWords { findAll(titles.all, $0) }
    neighbours.sort { $0.later != $1.later ? $0.later < $1.later : $0.earlier < $1.earlier }
  }

  private mutating func findAll(_ titles: [TaskTitleWords?], _ all: UnsafeBufferPointer<TitleWord>) {
    var open: [Open] = Self.likely(titles, all).map { index in
      Open(title: Int32(index), rest: titles[index].map { Self.sum($0.words(in: all)) } ?? 0)
    }
    var latest = PositionTable(capacity: open.count * 3)
    var entries: [Entry] = []
    entries.reserveCapacity(open.count * 3)
    var start = 0
    while open.count > 1 {
      for index in open.indices {
        let title = Int(open[index].title)
        guard let words = titles[title]?.words(in: all) else { continue }
        var rest = open[index].rest
        for length in 0...2 where start + length <= words.count {
          if length > 0 {
            let left = words[start + length - 1]
            if left.hasDigit { break }
            rest &-= Self.share(of: left, words.count - start - length)
          }
          let key = TitleWord.mixed(open[index].before, rest)
          let before = latest.replace(under: key, by: entries.count) ?? -1
          meet(title, titles, entries, before)
          entries.append(Entry(title: Int32(title), before: Int32(before)))
        }
        guard start < words.count else { continue }
        open[index].rest &-= Self.share(of: words[start], words.count - start - 1)
        open[index].before = TitleWord.mixed(open[index].before, words[start].hash)
      }
      start += 1
      let count = open.count
      open.removeAll { (titles[Int($0.title)]?.count ?? 0) < start }
      entries.removeAll(keepingCapacity: true)
      if open.count < count / 2 { latest = PositionTable(capacity: open.count * 3) } else { latest.removeAll() }
    }
  }

  /// One value for words in order, that can be had without the first of them by taking away its share.
  private static func sum(_ words: UnsafeBufferPointer<TitleWord>) -> UInt64 {
    var sum: UInt64 = 0
    for index in words.indices { sum &+= share(of: words[index], words.count - index - 1) }
    return sum
  }

  /// - Parameter behind: how many words stand behind it.
  @inline(__always)
  private static func share(of word: TitleWord, _ behind: Int) -> UInt64 {
    TitleWord.mixed(word.hash, UInt64(behind) &* 0xD6E8_FEB8_6659_FD93)
  }

  /// Pairs a title with up to four entries before it under one key.
  private mutating func meet(_ title: Int, _ titles: [TaskTitleWords?], _ entries: [Entry], _ last: Int) {
    var before = last
    for _ in 0..<4 where before >= 0 {
      let other = entries[before].title
      if Int(other) != title, titles[Int(other)]?.setKey != titles[title]?.setKey {
        neighbours.append((other, Int32(title)))
      }
      before = Int(entries[before].before)
    }
  }

  /// The titles that begin or end like another: whichever two words a window leaves out, the first two words stand before
  /// it or the last two behind it.
  private static func likely(_ titles: [TaskTitleWords?], _ all: UnsafeBufferPointer<TitleWord>) -> [Int] {
    var isLikely = [Bool](repeating: false, count: titles.count)
    var ends = PositionTable(capacity: titles.count * 2)
    for (index, title) in titles.enumerated() {
      guard let words = title?.words(in: all), words.count >= 5 else { continue }
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
