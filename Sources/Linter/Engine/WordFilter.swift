import PlanLang

/// Known abbreviations, slips and placeholders, as the pass over a text asks for them: by the last eight bytes of a word,
/// ASCII in lower case.
struct WordFilter: Sendable {
  /// Slips and the spellings that glossaries avoid.
  private(set) var terms: [AvoidedTerm]
  /// Abbreviations that need no words beside them.
  private var known: Set<[UInt8]>
  private var knownKeys: KeySet
  /// One bit by the hash of two words that begin a slip or a placeholder, or of the one word that is one.
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// The same hashes, exactly; behind the bits, which turn away nearly every word.
  private var placeholderStarts = KeySet(count: 16)
  /// The terms by the hash of their start.
  private var termStarts: [UInt64: [Int]] = [:]

  /// What holds for every plan.
  static let usual = WordFilter(terms: AvoidedTerm.usual, known: Set(Abbreviations.known.map { Array($0.utf8) }))

  private init(terms: [AvoidedTerm], known: Set<[UInt8]>) {
    self.terms = terms
    self.known = known
    knownKeys = KeySet(count: known.count)
    for word in known { knownKeys.insert(Self.key(word)) }
    for (index, term) in terms.enumerated() { addTerm(term, index) }
    for phrase in Self.placeholders {
      for start in Self.starts(of: phrase) {
        setBit(start)
        placeholderStarts.insert(start)
      }
    }
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
    var filter = self
    filter.known = known
    for word in known where !self.known.contains(word) { filter.knownKeys.insert(Self.key(word)) }
    for term in avoided {
      filter.addTerm(term, filter.terms.count)
      filter.terms.append(term)
    }
    return filter
  }

  /// Whether an abbreviation needs no words beside it.
  func isKnown(_ abbreviation: UTF8Bytes) -> Bool { known.contains(Array(abbreviation)) }

  /// The longest term whose wrong form begins at `words[index]`; `words` are the words of `bytes`.
  func term(at index: Int, _ words: [Range<Int>], in bytes: UTF8Bytes) -> AvoidedTerm? {
    let first = Self.key(Array(bytes[words[index]]))
    let second = index + 1 < words.count ? Self.key(Array(bytes[words[index + 1]])) : 0
    let starting = [Self.hash(second, first), Self.hash(first, 0)].flatMap { termStarts[$0] ?? [] }
    var found: AvoidedTerm?
    for term in starting.map({ terms[$0] }) where index + term.count <= words.count && term.count > found?.count ?? 0 {
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

  /// `term` or `placeholder` where a word, or it and the one before, begins one.
  @inline(__always)
  func marks(of word: UInt64, after previous: UInt64) -> UInt32 {
    bits.withUnsafeBufferPointer { bits in
      let (pair, single) = (Self.hash(word, previous), Self.hash(word, 0))
      let isHeld = bits[Int(pair >> 54)] >> (pair >> 48 & 63) | bits[Int(single >> 54)] >> (single >> 48 & 63)
      return isHeld & 1 == 0 ? 0 : marks(ofHashes: pair, single)
    }
  }

  @inline(never)
  private func marks(ofHashes pair: UInt64, _ single: UInt64) -> UInt32 {
    var marks: UInt32 = 0
    if termStarts[pair] != nil || termStarts[single] != nil { marks |= TextMarks.term.rawValue }
    if placeholderStarts.contains(pair) || placeholderStarts.contains(single) {
      marks |= TextMarks.placeholder.rawValue
    }
    return marks
  }

  @inline(__always)
  private static func hash(_ word: UInt64, _ previous: UInt64) -> UInt64 {
    (word ^ previous &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
  }

  private mutating func setBit(_ hash: UInt64) { bits[Int(hash >> 54)] |= 1 << (hash >> 48 & 63) }

  private mutating func addTerm(_ term: AvoidedTerm, _ index: Int) {
    for start in Self.starts(of: term.avoid) {
      setBit(start)
      termStarts[start, default: []].append(index)
    }
  }

  /// The hashes of a phrase's first two words: in lower case, with capitals, in capitals.
  private static func starts(of phrase: String) -> Set<UInt64> {
    let words = phrase.split { $0 == " " || $0 == "-" }.prefix(2).map { word in
      let word = String(word)
      return Set(
        [word, word.lowercased(), word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()]
          .map { key(Array($0.utf8)) })
    }
    guard let first = words.first else { return [] }
    guard words.count > 1 else { return Set(first.map { hash($0, 0) }) }
    return Set(first.flatMap { first in words[1].map { hash($0, first) } })
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
  private var count = 0

  init(count: Int) {
    var size = 64
    while size < count * 4 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  mutating func insert(_ key: UInt64) {
    guard key != 0, !contains(key) else { return }
    if (count + 1) * 2 > slots.count { grow() }
    count += 1
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = key
  }

  private mutating func grow() {
    var larger = KeySet(count: slots.count)
    for key in slots { larger.insert(key) }
    self = larger
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
