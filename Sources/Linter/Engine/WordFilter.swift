import PlanLang

/// Known abbreviations, slips and placeholders, as the pass over a text asks for them: by the last eight bytes of a word,
/// ASCII in lower case.
final class WordFilter: Sendable {
  /// Slips and the spellings that glossaries avoid.
  private let terms: [AvoidedTerm]
  /// Abbreviations that need no words beside them.
  private let known: Set<[UInt8]>
  private let knownKeys: KeySet
  /// One bit by the hash of two words that belong to a slip or a placeholder, or of the one word that is one.
  private let bits: [UInt64]
  /// The same hashes, exactly; behind the bits, which turn away nearly every word.
  private let placeholderAnchors: KeySet
  /// Those of slips and glossaries, and those of capitals.
  private let slipAnchors: KeySet
  private let capitalAnchors: KeySet
  /// Two or three words of capitals, one of them wrong, as they are written: the right spelling has the same hash in lower
  /// case, and stands in every plan.
  private let capitalSpellings: KeySet
  /// Words of `CapitalsBeforeNames` that stand before a number or a name; and the words for areas.
  private let beforeNames: KeySet
  private let areaAnchors: KeySet
  /// The terms by the hash of their anchor.
  private let termAnchors: PositionTable
  private let links: [Link]
  /// Abbreviations of one plan, and their keys: few, so that all else can be shared.
  private let own: [[UInt8]]
  private let ownKeys: [UInt64]
  /// What has been learnt of words by all that can be shared.
  private let memos: MemoPool<WordMemo>

  /// One of the terms that share a hash, and the next.
  private struct Link {
    let term: Int
    var next = -1
  }

  /// What holds for every plan.
  static let usual = WordFilter(
    terms: AvoidedTerm.usual + AvoidedTerm.capitals, known: Set(Abbreviations.known.map { Array($0.utf8) }))

  private init(terms: [AvoidedTerm], known: Set<[UInt8]>) {
    self.terms = terms
    self.known = known
    var knownKeys = KeySet(count: known.count)
    for word in known { knownKeys.insert(Self.key(word)) }
    for word in Self.numerals { knownKeys.insert(Self.key(word.utf8)) }
    self.knownKeys = knownKeys
    var bits = [UInt64](repeating: 0, count: 1024)
    var termAnchors = PositionTable(capacity: terms.count * 5)
    var links: [Link] = []
    var (slipAnchors, capitalAnchors) = (KeySet(count: terms.count * 2), KeySet(count: 128))
    var capitalSpellings = KeySet(count: 128)
    for (index, term) in terms.enumerated() {
      Self.visitHashes(of: term.avoid, from: term.anchor, isExact: term.clause != nil) { hash in
        bits[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
        // Behind those that have the hash already: of two as long the first counts.
        var last = termAnchors.insert(links.count, under: hash)
        while let link = last, links[link].next >= 0 { last = links[link].next }
        if let last { links[last].next = links.count }
        links.append(Link(term: index))
        if term.clause == nil { slipAnchors.insert(hash) } else { capitalAnchors.insert(hash) }
      }
    }
    for term in terms where term.clause != nil {
      let wrong = term.wrongWords
      let words = wrong.map { Self.written($0) }
      capitalSpellings.insert(words.dropFirst().reduce(words[0]) { Self.hash($1, $0) })
      let pair = wrong.suffix(2).map { Self.key($0) }
      let hash = Self.hash(pair[pair.count - 1], pair.count > 1 ? pair[0] : 0)
      bits[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
    }
    (self.slipAnchors, self.capitalAnchors) = (slipAnchors, capitalAnchors)
    self.capitalSpellings = capitalSpellings
    var placeholderAnchors = KeySet(count: 16)
    for phrase in Self.placeholders {
      Self.visitHashes(of: phrase, from: 0) { hash in
        bits[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
        placeholderAnchors.insert(hash)
      }
    }
    var areaAnchors = KeySet(count: 8)
    for area in Self.areas {
      areaAnchors.insert(Self.hash(Self.key(area.utf8), 0))
    }
    self.areaAnchors = areaAnchors
    var beforeNames = KeySet(count: 16)
    for word in CapitalsBeforeNames.lastWords { beforeNames.insert(Self.key(word)) }
    self.beforeNames = beforeNames
    self.bits = bits
    (self.termAnchors, self.links) = (termAnchors, links)
    self.placeholderAnchors = placeholderAnchors
    (own, ownKeys) = ([], [])
    memos = MemoPool { WordMemo() }
  }

  /// Another filter with a few abbreviations more.
  private init(_ base: WordFilter, own: [[UInt8]]) {
    terms = base.terms
    known = base.known
    knownKeys = base.knownKeys
    bits = base.bits
    placeholderAnchors = base.placeholderAnchors
    (termAnchors, links) = (base.termAnchors, base.links)
    (slipAnchors, capitalAnchors) = (base.slipAnchors, base.capitalAnchors)
    capitalSpellings = base.capitalSpellings
    memos = base.memos
    (beforeNames, areaAnchors) = (base.beforeNames, base.areaAnchors)
    self.own = base.own + own
    ownKeys = self.own.map { Self.key($0) }
  }

  /// The filter with the glossary and the units' names of some declarations; itself where they add nothing, as most do.
  func adding(_ declarations: Declarations) -> WordFilter {
    var new: [[UInt8]] = []
    func add(_ name: Text) {
      name.withUTF8 { bytes in
        Abbreviations.visitWords(in: bytes) { range in
          if !isKnown(bytes.slice(range)) { new.append(Array(bytes[range])) }
        }
      }
    }
    var avoided: [AvoidedTerm] = []
    for term in declarations.glossary {
      if !term.id.withUTF8(isKnown) { new.append(term.id.withUTF8(Array.init)) }
      avoided += term.avoid.map { AvoidedTerm(avoid: $0.string, inGlossary: term.id.string) }
    }
    for index in declarations.units.indices {
      add(declarations.units[index].name)
      if let short = declarations.units[index].short { add(short) }
      for alias in declarations.units[index].aliases { add(alias) }
    }
    guard !new.isEmpty || !avoided.isEmpty else { return self }
    guard !avoided.isEmpty || new.count > 16 else { return WordFilter(self, own: new) }
    return WordFilter(terms: terms + avoided, known: known.union(own).union(new))
  }

  /// Whether an abbreviation needs no words beside it.
  func isKnown(_ abbreviation: UTF8Bytes) -> Bool {
    let word = Array(abbreviation)
    return known.contains(word) || own.contains(word)
  }

  /// The longest term whose wrong form has its anchor at `words[index]`, and its first word; `words` are those of `bytes`.
  /// It is a slip or a glossary's, or, if asked for, one of capitals.
  func term(
    at index: Int, _ words: [Range<Int>], in bytes: UTF8Bytes, ofCapitals: Bool = false
  ) -> (term: AvoidedTerm, start: Int)? {
    let first = Self.key(bytes.slice(words[index]))
    let second = index + 1 < words.count ? Self.key(bytes.slice(words[index + 1])) : 0
    let wanted = ofCapitals ? TextMarks.capital : .term
    guard (marks(ofHash: Self.hash(second, first)) | marks(of: first)) & wanted.rawValue != 0 else { return nil }
    var found: (term: AvoidedTerm, start: Int)?
    for term in terms(at: Self.hash(second, first)) + terms(at: Self.hash(first, 0)) {
      let start = index - term.anchor
      guard (term.clause != nil) == ofCapitals, start >= 0, start + term.count <= words.count,
        term.count > found?.term.count ?? 0
      else { continue }
      let range = words[start].lowerBound..<words[start + term.count - 1].upperBound
      let isWritten =
        term.isCaseOnly
        ? bytes[range].elementsEqual(term.avoid.utf8) : FoldedText(bytes.slice(range), .name) == term.folded
      guard isWritten else { continue }
      found = (term, start)
    }
    return found
  }

  private func terms(at hash: UInt64) -> [AvoidedTerm] {
    var found: [AvoidedTerm] = []
    var next = termAnchors.position(of: hash) ?? -1
    while next >= 0 {
      found.append(terms[links[next].term])
      next = links[next].next
    }
    return found
  }

  /// Whether a number or a name behind this word may ask for other capitals.
  @inline(__always)
  func isBeforeName(_ word: UInt64) -> Bool { beforeNames.contains(word) }

  /// Whether one of the spellings of capitals stands in the text; a cheap look before `term(at:)`.
  func mayHoldCapitals(_ bytes: UTF8Bytes) -> Bool {
    var previous: (key: UInt64, start: Int) = (0, 0)
    var key: UInt64 = 0
    var start = 0
    for position in 0...bytes.count {
      if position < bytes.count, bytes.isWordByte(at: position) {
        if key == 0 { start = position }
        let byte = bytes[position]
        key = key << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        continue
      }
      guard key != 0 else { continue }
      let hash = Self.hash(key, previous.key)
      if capitalAnchors.contains(hash),
        terms(at: hash).contains(where: { $0.clause != nil && bytes.starts($0.bytes, at: previous.start) })
      {
        return true
      }
      previous = (key, start)
      key = 0
    }
    return false
  }

  /// Whether an abbreviation needs no words beside it in any plan.
  func isKnown(_ word: UInt64) -> Bool { knownKeys.contains(word) }

  /// Whether it is one of this plan's own.
  func isOwn(_ word: UInt64) -> Bool { ownKeys.contains(word) }

  /// Looks at texts with a memo of what is known of words.
  func withMemo<Result>(_ body: (WordMemo.Table) -> Result) -> Result {
    memos.lend { $0.withTable(self, body) }
  }

  /// What a word begins by itself: a term, a placeholder, a word whose capitals are looked at.
  func marks(of word: UInt64) -> UInt32 {
    let single = Self.hash(word, 0)
    return marks(ofHash: single) | (areaAnchors.contains(single) ? TextMarks.neighbours.rawValue : 0)
  }

  /// What a word and the one before it begin; `written` are that one and the one before it as they are written.
  @inline(__always)
  func marks(of word: WordMemo.Word, after previous: UInt64, written: (UInt64, UInt64)) -> UInt32 {
    let pair = Self.hash(word.lower, previous)
    let isNone = bits.withUnsafeBufferPointer { $0[Int(pair >> 54)] >> (pair >> 48 & 63) & 1 == 0 }
    return isNone ? 0 : marks(ofPair: pair, written: word.written, written)
  }

  @inline(never)
  private func marks(ofPair pair: UInt64, written word: UInt64, _ previous: (UInt64, UInt64)) -> UInt32 {
    let others = marks(ofHash: pair) & ~TextMarks.capital.rawValue
    let isCapital =
      capitalSpellings.contains(Self.hash(word, previous.0))
      || capitalSpellings.contains(Self.hash(word, Self.hash(previous.0, previous.1)))
    return isCapital ? others | TextMarks.capital.rawValue : others
  }

  private func marks(ofHash hash: UInt64) -> UInt32 {
    var marks: UInt32 = 0
    if slipAnchors.contains(hash) { marks |= TextMarks.term.rawValue }
    if capitalAnchors.contains(hash) { marks |= TextMarks.capital.rawValue }
    if placeholderAnchors.contains(hash) { marks |= TextMarks.placeholder.rawValue }
    return marks
  }

  @inline(__always)
  private static func hash(_ word: UInt64, _ previous: UInt64) -> UInt64 {
    (word ^ previous &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
  }

  /// Hands over the hashes of two words of a phrase, each once: as it is spelt, in small letters, with a capital, with two, in
  /// capitals.
  private static func visitHashes(
    of phrase: String, from anchor: Int, isExact: Bool = false, _ body: (UInt64) -> Void
  ) {
    var phrase = phrase
    phrase.withUTF8 { bytes in
      let (first, second) = words(in: bytes, at: anchor)
      guard !second.isEmpty else {
        let word = WordSpellings(bytes.slice(first))
        visitDistinct([word.written, word.small, word.capital, word.capitals].map { hash($0, 0) }, body)
        return
      }
      guard !isExact else { return body(hash(key(bytes.slice(second)), key(bytes.slice(first)))) }
      let (left, right) = (WordSpellings(bytes.slice(first)), WordSpellings(bytes.slice(second)))
      visitDistinct(
        [
          hash(right.written, left.written), hash(right.small, left.small), hash(right.small, left.capital),
          hash(right.capital, left.capital), hash(right.capitals, left.capitals),
        ], body)
    }
  }

  private static func visitDistinct(_ hashes: [UInt64], _ body: (UInt64) -> Void) {
    for index in hashes.indices where !hashes[..<index].contains(hashes[index]) { body(hashes[index]) }
  }

  /// The word at a position and the one after it; empty where there is none.
  private static func words(in bytes: UTF8Bytes, at anchor: Int) -> (Range<Int>, Range<Int>) {
    var found: [Range<Int>] = []
    var start = 0
    for position in 0...bytes.count
    where position == bytes.count || bytes[position] == 0x20 || bytes[position] == UInt8(ascii: "-") {
      if position > start { found.append(start..<position) }
      start = position + 1
    }
    func word(_ index: Int) -> Range<Int> { index < found.count ? found[index] : 0..<0 }
    return (word(anchor), word(anchor + 1))
  }

  /// The last eight bytes of a word as the pass keeps them.
  static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
  }

  /// The same in the letters' own case.
  private static func written(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(0) { $0 << 8 | UInt64($1) } }

  /// Words with two capitals that are no abbreviations, met in every plan.
  private static let numerals = ["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "VNeID"]
  private static let areas = [
    "xã", "phường", "khu", "tỉnh", "phố", "Xã", "Phường", "Khu", "Tỉnh", "Phố", "dân", "DÂN", "dÂN",
  ]
  private static let placeholders = [
    "xx", "xxx", "xxxx", "yyyy", "todo", "tbd", "fixme", "họ và", "nguyễn văn", "trần thị", "điền sau", "sung sau",
    "nhật sau", "lorem ipsum", "chưa điền",
  ]
}
