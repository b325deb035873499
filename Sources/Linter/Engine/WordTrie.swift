import PlanLang

/// Names as words that count (`TitleWords`), found at a place of a text without folding more of it than needed.
struct WordTrie: Sendable {
  private struct Branch {
    var node: Int32 = -1
    var next: Int32 = -1
    var word: UInt64 = 0
  }

  /// The branches by the hash of node and word; a power of two long and at least half empty.
  private var branches = [Branch](repeating: Branch(), count: 64)
  private var count = 0
  /// The value of the name that ends at a node; -1 where none does.
  private var values: [Int32] = [-1]

  /// Adds a name; one that is there keeps its value. Returns the value that it has.
  @discardableResult
  mutating func insert(_ words: some Sequence<TitleWord>, _ value: Int) -> Int {
    var node: Int32 = 0
    for word in words {
      let place = place(of: word.hash, after: node)
      if branches[place].node >= 0 {
        node = branches[place].next
        continue
      }
      let next = Int32(values.count)
      branches[place] = Branch(node: node, next: next, word: word.hash)
      values.append(-1)
      count += 1
      if count * 2 > branches.count { grow() }
      node = next
    }
    if node > 0, values[Int(node)] < 0 { values[Int(node)] = Int32(value) }
    return Int(values[Int(node)])
  }

  /// The longest name that begins with the word at byte `start`: its value, and where it ends.
  func longest(in bytes: UTF8Bytes, from start: Int) -> (value: Int, end: Int)? {
    var reader = TextWordReader(bytes, from: start)
    var node: Int32 = 0
    var found: (value: Int, end: Int)?
    var ahead: TextWord?
    while let word = ahead ?? reader.next() {
      ahead = nil
      let special = TitleWords.meaning(of: word.hash, before: nil) ?? pair(word, &reader, &ahead)
      if let special {
        for word in special.words {
          node = branches[place(of: word.hash, after: node)].next
          guard node >= 0 else { return found }
        }
      } else {
        node = branches[place(of: word.hash, after: node)].next
        guard node >= 0 else { return found }
      }
      if values[Int(node)] >= 0, special?.words.isEmpty != true {
        let end = special?.takesNext == true ? ahead?.range.upperBound ?? word.range.upperBound : word.range.upperBound
        found = (Int(values[Int(node)]), end)
      }
      if special?.takesNext == true { ahead = nil }
    }
    return found
  }

  /// An abbreviation of two words: VH-XH, KH&CN. Leaves the word after it in `ahead`.
  private func pair(
    _ word: TextWord, _ reader: inout TextWordReader, _ ahead: inout TextWord?
  ) -> (words: [TitleWord], takesNext: Bool)? {
    guard word.range.count == 2 else { return nil }
    var following = reader.next()
    if following?.hash == TitleWords.and { following = reader.next() }
    ahead = following
    return TitleWords.meaning(of: word.hash, before: following?.hash)
  }

  private func place(of word: UInt64, after node: Int32) -> Int {
    branches.withUnsafeBufferPointer { branches in
      let mask = branches.count - 1
      let hash = (word ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15
      var place = Int(truncatingIfNeeded: hash >> 32) & mask
      while branches[place].node >= 0, branches[place].node != node || branches[place].word != word {
        place = (place + 1) & mask
      }
      return place
    }
  }

  private mutating func grow() {
    let old = branches
    branches = [Branch](repeating: Branch(), count: old.count * 2)
    for branch in old where branch.node >= 0 { branches[place(of: branch.word, after: branch.node)] = branch }
  }
}
