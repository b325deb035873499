import PlanLang

/// Names as words that count (`TitleWords`), found at a place of a text without folding more of it than needed.
struct WordTrie: Sendable {
  private var branches: WordBranches
  /// The value of the name that ends at a node; -1 where none does.
  private var values: [Int32] = [-1]

  /// Room for so many words without growing.
  init(capacity: Int = 32) {
    branches = WordBranches(capacity: capacity)
    values.reserveCapacity(capacity)
  }

  /// Adds a name; one that is there keeps its value. Returns the value that it has.
  @discardableResult
  mutating func insert(_ words: some Sequence<TitleWord>, _ value: Int) -> Int {
    var node: Int32 = 0
    for word in words {
      var next = branches.next(word.hash, after: node)
      if next < 0 {
        next = Int32(values.count)
        branches.insert(word.hash, after: node, next: next)
        values.append(-1)
      }
      node = next
    }
    if node > 0, values[Int(node)] < 0 { values[Int(node)] = Int32(value) }
    return Int(values[Int(node)])
  }

  /// Whether a name may begin with this word, as it stands or spelt out.
  func mayBegin(with word: UInt64) -> Bool {
    branches.next(word, after: 0) >= 0 || TitleWords.isSpecial(word)
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
          node = branches.next(word.hash, after: node)
          guard node >= 0 else { return found }
        }
      } else {
        node = branches.next(word.hash, after: node)
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
}
