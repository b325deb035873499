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

  private struct Step: Hashable {
    let node: Int32
    let word: UInt64
  }

  /// A tree of words: from a node, by a word's hash, to the next.
  private var steps: [Step: Int32] = [:]
  /// The phrase that ends at a node; -1 where none does.
  private var phrases: [Int32] = [-1]

  /// The index of folded phrases; empty ones are never found.
  init(_ phrases: [FoldedText]) {
    for (number, phrase) in phrases.enumerated() where !phrase.bytes.isEmpty {
      var node: Int32 = 0
      var position = 0
      while position < phrase.bytes.count {
        let (word, end) = Self.word(in: phrase.bytes, at: position)
        let step = Step(node: node, word: word)
        if let next = steps[step] {
          node = next
        } else {
          node = Int32(self.phrases.count)
          self.phrases.append(-1)
          steps[step] = node
        }
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
    var position = start
    while position < text.bytes.count {
      if visit(startingAt: position, in: text, body) { return }
      position = Self.wordEnd(in: text.bytes, from: position) + 1
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
    _ = visit(startingAt: position, in: text) {
      found = $0
      return false
    }
    return found
  }

  /// Whether `body` returned true for a phrase that begins with the word at byte `start`; short ones come first.
  private func visit(startingAt start: Int, in text: FoldedText, _ body: (Match) -> Bool) -> Bool {
    var node: Int32 = 0
    var position = start
    while position < text.bytes.count {
      let (word, end) = Self.word(in: text.bytes, at: position)
      guard let next = steps[Step(node: node, word: word)] else { return false }
      node = next
      let phrase = phrases[Int(node)]
      if phrase >= 0, body(Match(phrase: Int(phrase), range: start..<end)) { return true }
      position = end + 1
    }
    return false
  }

  /// The hash of the word at byte `start` (FNV-1a, the same in every run), and where the word ends.
  private static func word(in bytes: [UInt8], at start: Int) -> (hash: UInt64, end: Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var position = start
    while position < bytes.count, bytes[position] != 0x20 {
      hash = (hash ^ UInt64(bytes[position])) &* 0x100_0000_01b3
      position += 1
    }
    return (hash, position)
  }

  private static func wordEnd(in bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != 0x20 { position += 1 }
    return position
  }
}

extension Text {
  /// The text as it prints, folded so that only its words count.
  var foldedWords: FoldedText { withUTF8 { FoldedText($0, .name) } }
}
