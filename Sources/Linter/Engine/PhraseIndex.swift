import PlanLang

/// Many phrases that are looked for in one pass over a folded text, however many they are.
///
/// Only whole words count. Phrases and texts are folded with `FoldedText.Strength.name`.
struct PhraseIndex: Sendable {
  /// A phrase in a text.
  struct Match {
    /// Position of the phrase in the list that the index was made of; the first of equal ones.
    let phrase: Int
    /// Where it stands; byte offsets into the folded text.
    let range: Range<Int>
  }

  private var branches: WordBranches
  /// The phrase that ends at a node; -1 where none does.
  private var phrases: [Int32] = [-1]
  /// One bit for each phrase's first word: most words of a text begin none, and need no look into the tree.
  private var firstWords: UInt64 = 0

  /// The index of folded phrases; empty ones are never found.
  init(_ phrases: [FoldedText]) {
    let words = phrases.reduce(0) { count, phrase in count + phrase.bytes.count { $0 == 0x20 } + 1 }
    branches = WordBranches(capacity: words)
    for (number, phrase) in phrases.enumerated() where !phrase.bytes.isEmpty {
      var node: Int32 = 0
      var position = 0
      while position < phrase.bytes.count {
        let (word, end) = phrase.bytes.withUnsafeBufferPointer { Self.word(in: $0, at: position) }
        if position == 0 { firstWords |= Self.bit(of: word) }
        var next = branches.next(word, after: node)
        if next < 0 {
          next = Int32(self.phrases.count)
          branches.insert(word, after: node, next: next)
          self.phrases.append(-1)
        }
        node = next
        position = end + 1
      }
      if self.phrases[Int(node)] < 0 { self.phrases[Int(node)] = Int32(number) }
    }
  }

  /// The index of phrases as people write them.
  init(_ phrases: [String]) {
    self.init(phrases.map { FoldedText($0, .name) })
  }

  /// Calls `body` with every phrase that stands in the text, those that overlap too, until it returns true.
  func visit(_ text: FoldedText, from start: Int = 0, _ body: (Match) -> Bool) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var position = start
      while position < bytes.count {
        let (word, end) = Self.word(in: bytes, at: position)
        if firstWords & Self.bit(of: word) != 0, visit(word, start: position, end: end, in: bytes, body) { return }
        position = end + 1
      }
    }
  }

  /// Whether one of the phrases stands in the text.
  func isHeld(by text: FoldedText, from start: Int = 0) -> Bool {
    first(in: text, from: start) != nil
  }

  /// The first phrase in the text; of those that begin there the shortest.
  func first(in text: FoldedText, from start: Int = 0) -> Match? {
    var found: Match?
    visit(text, from: start) {
      found = $0
      return true
    }
    return found
  }

  /// The longest phrase that begins with the word at byte `position`.
  func longest(startingAt position: Int, in text: FoldedText) -> Match? {
    var found: Match?
    text.bytes.withUnsafeBufferPointer { bytes in
      guard position < bytes.count else { return }
      let (word, end) = Self.word(in: bytes, at: position)
      guard firstWords & Self.bit(of: word) != 0 else { return }
      _ = visit(word, start: position, end: end, in: bytes) {
        found = $0
        return false
      }
    }
    return found
  }

  /// Whether `body` returned true for a phrase that begins with the word from `start` to `end`, short ones first.
  private func visit(
    _ first: UInt64, start: Int, end firstEnd: Int, in bytes: UTF8Bytes, _ body: (Match) -> Bool
  ) -> Bool {
    var (word, end) = (first, firstEnd)
    var node: Int32 = 0
    while true {
      node = branches.next(word, after: node)
      guard node >= 0 else { return false }
      let phrase = phrases[Int(node)]
      if phrase >= 0, body(Match(phrase: Int(phrase), range: start..<end)) { return true }
      guard end + 1 < bytes.count else { return false }
      (word, end) = Self.word(in: bytes, at: end + 1)
    }
  }

  private static func bit(of word: UInt64) -> UInt64 { 1 << (word >> 58) }

  /// The hash of the word at byte `start`, the same in every run, and where the word ends.
  @inline(__always)
  private static func word(in bytes: UTF8Bytes, at start: Int) -> (hash: UInt64, end: Int) {
    var hash: UInt64 = 0
    var position = start
    while position < bytes.count {
      let chunk = ByteChunk(bytes, at: position)
      let length = chunk.lengthToBlank
      guard length > 0 else { break }
      hash = TitleWord.mixed(hash, chunk.first(length))
      position &+= length
      if length < 8 { break }
    }
    return (hash, position)
  }
}

extension Text {
  /// The text as it prints, folded so that only its words count.
  var foldedWords: FoldedText { withUTF8 { FoldedText($0, .name) } }
}
