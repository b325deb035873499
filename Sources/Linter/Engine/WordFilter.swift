import PlanLang

/// Known abbreviations, slips and placeholders, as the pass over a text asks for them: by the last eight bytes of a word,
/// ASCII in lower case.
struct WordFilter: Sendable {
  /// Slips and the spellings that glossaries avoid.
  private(set) var terms: [AvoidedTerm]
  /// Abbreviations that need no words beside them.
  private var known: Set<[UInt8]>
  private var knownKeys: KeySet
  /// One bit for two words that stand together in a slip.
  private var pairs: [UInt64]

  /// What holds for every plan.
  static let usual = WordFilter(terms: AvoidedTerm.usual, known: Set(Abbreviations.known.map { Array($0.utf8) }))

  private init(terms: [AvoidedTerm], known: Set<[UInt8]>) {
    self.terms = terms
    self.known = known
    knownKeys = KeySet(count: known.count)
    pairs = [UInt64](repeating: 0, count: 128)
    for word in known { knownKeys.insert(Self.key(word)) }
    for term in terms { add(term.avoid) }
    for phrase in Self.placeholders { add(phrase) }
  }

  /// The filter with the glossary and the units' names of some declarations.
  func adding(_ declarations: Declarations) -> WordFilter {
    var known = known
    for term in declarations.glossary { known.insert(term.id.withUTF8(Array.init)) }
    for unit in declarations.units {
      for name in [unit.name, unit.short].compactMap({ $0 }) + unit.aliases {
        name.withUTF8 { bytes in Abbreviations.visitWords(in: bytes) { known.insert(Array(bytes[$0])) } }
      }
    }
    let avoided = declarations.glossary.flatMap { term in
      term.avoid.map { AvoidedTerm(avoid: $0.string, write: term.id.string, isFromGlossary: true) }
    }
    guard known.count > self.known.count || !avoided.isEmpty else { return self }
    return WordFilter(terms: terms + avoided, known: known)
  }

  /// Whether an abbreviation needs no words beside it.
  func isKnown(_ abbreviation: UTF8Bytes) -> Bool { known.contains(Array(abbreviation)) }

  /// The longest term whose wrong form begins at `words[index]`; `words` are the words of `bytes`.
  func term(at index: Int, _ words: [Range<Int>], in bytes: UTF8Bytes) -> AvoidedTerm? {
    let first = Self.key(Array(bytes[words[index]]))
    let second = index + 1 < words.count ? Self.key(Array(bytes[words[index + 1]])) : 0
    guard marks(of: second, after: first) | marks(of: first, after: 0) != 0 else { return nil }
    var found: AvoidedTerm?
    for term in terms where index + term.count <= words.count && term.count > found?.count ?? 0 {
      let range = words[index].lowerBound..<words[index + term.count - 1].upperBound
      guard FoldedText(bytes.slice(range), .name) == term.folded,
        !term.isCaseOnly || bytes[range].elementsEqual(term.avoid.utf8)
      else { continue }
      found = term
    }
    return found
  }

  @inline(__always)
  func isKnown(_ word: UInt64) -> Bool { knownKeys.contains(word) }

  /// `term` or `placeholder` where two words in a row may begin one.
  @inline(__always)
  func marks(of word: UInt64, after previous: UInt64) -> UInt32 {
    pairs.withUnsafeBufferPointer { pairs in
      let pair = Self.slot(word, previous)
      let single = Self.slot(word, 0)
      let isHeld = pairs[pair >> 6] >> UInt64(pair & 63) | pairs[single >> 6] >> UInt64(single & 63)
      return isHeld & 1 == 0 ? 0 : TextMarks.term.rawValue | TextMarks.placeholder.rawValue
    }
  }

  @inline(__always)
  private static func slot(_ word: UInt64, _ previous: UInt64) -> Int {
    let hash = (word ^ previous &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: hash >> 51)
  }

  /// Sets the bits of the first two words in lower case, with a capital, in capitals.
  private mutating func add(_ phrase: String) {
    let words = phrase.split(separator: " ").prefix(2).map(String.init)
    let forms = words.map { word in
      [word, word.lowercased(), word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()]
    }
    for first in forms[0] {
      let firstKey = Self.key(Array(first.utf8))
      for second in forms.count > 1 ? forms[1] : [""] {
        let slot =
          second.isEmpty ? Self.slot(firstKey, 0) : Self.slot(Self.key(Array(second.utf8)), firstKey)
        pairs[slot >> 6] |= 1 << UInt64(slot & 63)
      }
    }
  }

  /// The last eight bytes of a word as the pass keeps them.
  static func key(_ word: [UInt8]) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
  }

  private static let placeholders = ["xxx", "XXXX", "todo", "tbd", "fixme", "họ và", "nguyễn văn", "trần thị"]
}

/// A set of words' keys.
private struct KeySet: Sendable {
  private var slots: [UInt64]

  init(count: Int) {
    var size = 64
    while size < count * 4 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  mutating func insert(_ key: UInt64) {
    guard key != 0, !contains(key) else { return }
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = key
  }

  func contains(_ key: UInt64) -> Bool {
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 40)
  }
}
