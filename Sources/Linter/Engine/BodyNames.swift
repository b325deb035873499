import PlanLang

/// The names of the bodies that a plan, or a list of registries, declares, ready to be found in running text.
///
/// A place in a text is compared with the few names that begin as it does; only what is none of them exactly is looked up
/// word by word.
struct BodyNames: Sendable {
  /// Units whose names share what they are, before level and place.
  struct Core: Sendable {
    /// Every name, short name and alias.
    var names: [UnitWords.Name]
    /// The first unit.
    let unit: Unit
  }

  /// What a name stands for.
  enum Meaning {
    case core(Int)
    case former(Int)
  }

  private struct Entry: Sendable {
    let name: Text
    /// -1 for a unit; else a position in `former`.
    let former: Int32
    let next: Int32
  }

  private var entries: [Entry] = []
  private var slots = [Int32](repeating: -1, count: 256)
  /// The names that many others begin like.
  private var crowd: NameCrowd?
  /// The bodies that no longer exist.
  let former: [FormerUnit]

  init(units: [UnitWords], former: [FormerUnit]) {
    self.former = former
    for unit in units { for name in unit.names { add(name.text, -1) } }
    for (index, body) in former.enumerated() { for name in body.names { add(name, index) } }
    findCrowd()
  }

  /// The names in a list are looked at one by one; those in a long list are found by their words' ends.
  private mutating func findCrowd() {
    guard entries.count > NameCrowd.least else { return }
    var counts = [Int](repeating: 0, count: slots.count)
    var keys: [Int] = []
    for entry in entries {
      let key = entry.name.withUTF8 { Self.key($0, 0) }
      keys.append(key)
      counts[key] += 1
    }
    let crowded = counts.map { $0 > NameCrowd.least }
    guard crowded.contains(true) else { return }
    crowd = NameCrowd(
      keys: crowded,
      names: zip(entries, keys).filter { crowded[$0.1] }
        .map { NameCrowd.Name(text: $0.0.name, key: $0.1, former: Int($0.0.former)) })
  }

  private mutating func add(_ name: Text, _ former: Int) {
    let key = name.withUTF8 { $0.isEmpty ? -1 : Self.key($0, 0) }
    guard key >= 0 else { return }
    entries.append(Entry(name: name, former: Int32(former), next: slots[key]))
    slots[key] = Int32(entries.count - 1)
  }

  /// How a name begins: its first two bytes and the first of its second word, in one small number.
  static func key(_ bytes: UTF8Bytes, _ start: Int) -> Int {
    func lower(_ byte: UInt8) -> Int { Int(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    // No word of a name is that long; what is one need not be read to its end at each of its letters.
    let limit = min(bytes.count - 1, start + 64)
    var end = start + 1
    while end < limit, bytes[end] != 0x20 { end += 1 }
    let second = end < limit ? lower(bytes[end + 1]) : 0
    let next = start + 1 < bytes.count ? lower(bytes[start + 1]) : 0
    return (lower(bytes[start]) &* 7 &+ next &* 31 &+ second &* 113) & 0xFF
  }

  /// Whether some name may begin as the words at byte `start` do.
  func mayBegin(_ key: Int) -> Bool { slots[key] >= 0 }

  /// The longest name that stands at byte `start` exactly: the former body that it is, -1 for a unit; nil for none.
  func exact(_ bytes: UTF8Bytes, _ start: Int, _ key: Int) -> (former: Int, end: Int)? {
    if let crowd, crowd.keys[key] { return crowd.longest(bytes, start, key) }
    var found: (former: Int, end: Int)?
    var entry = slots[key]
    while entry >= 0 {
      let position = Int(entry)
      let end = entries[position].name.withUTF8 { name -> Int in
        let end = start + name.count
        guard end <= bytes.count, bytes.slice(start..<end).isEqual(to: name) else { return -1 }
        return end == bytes.count || !bytes.isWordByte(at: end) ? end : -1
      }
      let former = Int(entries[position].former)
      if end > found?.end ?? -1 || end == found?.end && former < 0 { found = (former, end) }
      entry = entries[position].next
    }
    return found
  }
}

/// Names of bodies by the words that count in them.
final class BodyWords: Sendable {
  private let trie: WordTrie
  let cores: [BodyNames.Core]
  /// Values of the trie from this on are former bodies.
  private static let firstFormer = 1 << 20

  init(units: [UnitWords], former: [FormerUnit]) {
    var trie = WordTrie(capacity: units.reduce(former.count * 6) { $0 + $1.names.count * 6 })
    var cores: [BodyNames.Core] = []
    for unit in units where !unit.unit.isCollective {
      for name in unit.names {
        guard let length = Self.length(of: name.form.core, in: name.words), length > 1 else { continue }
        let position = trie.insert(name.words.prefix(length), cores.count)
        if position == cores.count {
          cores.append(BodyNames.Core(names: unit.names, unit: unit.unit))
        } else if cores.indices.contains(position) {
          cores[position].names += unit.names
        }
      }
    }
    for (index, body) in former.enumerated() {
      for name in body.names {
        let words = TitleWords(name).words
        if words.count > 1 { trie.insert(words, Self.firstFormer + index) }
      }
    }
    (self.trie, self.cores) = (trie, cores)
  }

  /// How many words of a name say what the unit is; nil where these do not stand together at its beginning.
  private static func length(of core: UInt64, in words: [TitleWord]) -> Int? {
    var hash: UInt64 = 0
    for (index, word) in words.enumerated() {
      hash = TitleWord.mixed(hash, word.hash)
      if hash == core { return index + 1 }
    }
    return nil
  }

  /// Whether a name may begin with this word.
  func mayBegin(with word: UInt64) -> Bool { trie.mayBegin(with: word) }

  /// The longest name that begins at byte `start`.
  func longest(in bytes: UTF8Bytes, from start: Int) -> (meaning: BodyNames.Meaning, end: Int)? {
    guard let found = trie.longest(in: bytes, from: start) else { return nil }
    if found.value >= Self.firstFormer { return (.former(found.value - Self.firstFormer), found.end) }
    return (.core(found.value), found.end)
  }

  /// The part of each name of a core that says what the unit is, as it is written.
  func spellings(of core: Int) -> [(name: Text, range: Range<Int>)] {
    cores[core].names.compactMap { name in
      name.text.withUTF8 { bytes in
        guard let found = trie.longest(in: bytes, from: 0), found.value == core else { return nil }
        return (name.text, 0..<found.end)
      }
    }
  }
}
