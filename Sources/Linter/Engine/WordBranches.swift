/// The branches of a tree of words: from a node, by a word's hash, to the next. The root is node 0.
///
/// A table that is a power of two long and at least half empty: one look tells that a word begins nothing, as most do not.
struct WordBranches: Sendable {
  private struct Branch {
    var node: Int32 = -1
    var next: Int32 = -1
    var word: UInt64 = 0
  }

  private var branches: [Branch]
  private var count = 0

  /// Room for so many words without growing.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    branches = [Branch](repeating: Branch(), count: size)
  }

  /// The node that a word leads to; -1 where it leads nowhere.
  @inline(__always)
  func next(_ word: UInt64, after node: Int32) -> Int32 { branches[place(of: word, after: node)].next }

  /// Adds a branch that is not there yet.
  mutating func insert(_ word: UInt64, after node: Int32, next: Int32) {
    branches[place(of: word, after: node)] = Branch(node: node, next: next, word: word)
    count += 1
    if count * 2 > branches.count { grow() }
  }

  /// Where the branch of a word stands in the table, or would.
  @inline(__always)
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
