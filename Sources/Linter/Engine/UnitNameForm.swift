import PlanLang

/// A unit's name taken apart: what it is, and the level and place that follow ("xã", "Hưng Đạo"), each as the hash of its
/// words.
///
/// Names that differ in dashes, `&`, abbreviations or tone placement have the same form.
struct UnitNameForm: Sendable {
  /// What the unit is: "văn phòng hội đồng nhân dân ủy ban nhân dân".
  var core: UInt64
  /// The level word at the end: "xã", "phường", "thành phố"; nil where the name says none.
  var level: UInt64?
  /// The place at the end; nil where the name says none.
  var place: UInt64?

  init(core: UInt64, level: UInt64?, place: UInt64?) {
    self.core = core
    self.level = level
    self.place = place
  }

  /// Takes a name apart.
  ///
  /// - Parameter places: places that may stand at the end without a level word.
  init(_ name: Text, places: UnitPlaces = UnitPlaces()) {
    self.init(name, TitleWords(name).words, places: places)
  }

  /// Takes a name apart whose words are known.
  init(_ name: Text, _ words: [TitleWord], places: UnitPlaces) {
    var core = words[...]
    if let found = Self.levelAtEnd(of: words, in: name) {
      level = TitleWord.hash(of: words[found])
      place = found.upperBound < words.count ? TitleWord.hash(of: words[found.upperBound...]) : nil
      core = words[..<found.lowerBound]
      while let last = core.last, core.count > 1, Self.links.contains(last.hash) { core.removeLast() }
    } else if let last = words.last, places.mayEnd(with: last) {
      for length in stride(from: min(4, words.count - 2), to: 0, by: -1) {
        let tail = TitleWord.hash(of: words.suffix(length))
        guard places.contains(tail) else { continue }
        place = tail
        core.removeLast(length)
        break
      }
    }
    // "Tổ dân phố số 5" is "Tổ dân phố 5".
    if core.count > 2, core[core.endIndex - 1].hasDigit, core[core.endIndex - 2].hash == Self.number {
      core.remove(at: core.endIndex - 2)
    }
    self.core = TitleWord.hash(of: core)
  }

  /// How many words at the end of a name say its level and place: 1 for "Phòng Kinh tế xã".
  static func tailLength(of name: Text) -> Int {
    let words = TitleWords(name).words
    return levelAtEnd(of: words, in: name).map { words.count - $0.lowerBound } ?? 0
  }

  /// The last level word, with nothing but capitalised words (a place) after it.
  private static func levelAtEnd(of words: [TitleWord], in name: Text) -> Range<Int>? {
    for after in 0..<5 {
      let last = words.count - 1 - after
      guard last > 0 else { return nil }
      for level in levels where level.last == words[last].hash {
        let start = level.first == nil ? last : last - 1
        if let first = level.first, first != words[start].hash { continue }
        // "Hợp tác xã", "Văn hóa - Xã hội" hold the word and no level.
        guard start > 0, words[start - 1].hash != cooperative else { continue }
        if level.last == commune, level.first == nil, last + 1 < words.count, words[last + 1].hash == society {
          continue
        }
        return after <= name.withUTF8(capitalisedTail) ? start..<last + 1 : nil
      }
    }
    return nil
  }

  /// How many words at the end of a name begin with a capital letter or a digit.
  private static func capitalisedTail(_ bytes: UTF8Bytes) -> Int {
    var count = 0
    var end = bytes.count
    while end > 0 {
      var start = end
      while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
      if start < end {
        let value = bytes.scalar(at: start).value
        guard let first = Unicode.Scalar(value), first.properties.isUppercase || value &- 0x30 < 10 else { break }
        count += 1
      }
      end = start - 1
    }
    return count
  }

  /// The level words, those of two words before the others.
  private static let levels: [(first: UInt64?, last: UInt64)] = [
    "thị trấn", "đặc khu", "thành phố", "thị xã", "phường", "xã", "huyện", "quận", "tỉnh",
  ].map { level in
    let words = TitleWord.split(level).map(\.hash)
    return (words.count == 2 ? words[0] : nil, words[words.count - 1])
  }
  private static let number = TitleWord.hash(ofWord: "số")
  private static let links = ["thuộc", "của", "tại"].map(TitleWord.hash(ofWord:))
  private static let commune = TitleWord.hash(ofWord: "xã")
  private static let cooperative = TitleWord.hash(ofWord: "tác")
  private static let society = TitleWord.hash(ofWord: "hội")
}

/// Places that stand after a level word somewhere, and so may end another name without one.
struct UnitPlaces: Sendable {
  private var hashes: Set<UInt64> = []
  /// One bit for each place's last word: names that end in none of them need no further look.
  private(set) var endings: UInt64 = 0

  func contains(_ place: UInt64) -> Bool { hashes.contains(place) }

  /// Whether a place may end with this word; false for certain, true now and then for nothing.
  func mayEnd(with word: TitleWord) -> Bool { endings & Self.bit(of: word) != 0 }

  /// Adds a place that ends with `last`; returns whether it is new.
  @discardableResult
  mutating func insert(_ place: UInt64, endingWith last: TitleWord) -> Bool {
    endings |= Self.bit(of: last)
    return hashes.insert(place).inserted
  }

  /// Adds every place of another list.
  mutating func formUnion(_ other: UnitPlaces) {
    hashes.formUnion(other.hashes)
    endings |= other.endings
  }

  static func bit(of word: TitleWord) -> UInt64 { 1 << (word.hash >> 58) }
}
