import PlanLang

/// The words of a sentence that may refer to an appendix; each is folded only where it is looked at.
struct AppendixWords {
  private let bytes: UTF8Bytes
  private var ranges: [Range<Int>] = []

  /// The words of a text: runs of letters and digits.
  init(_ bytes: UTF8Bytes) {
    self.bytes = bytes
    ranges.reserveCapacity(bytes.count / 4)
    var start = 0
    for position in 0...bytes.count where position == bytes.count || !Self.isWordByte(bytes[position]) {
      if position > start { ranges.append(start..<position) }
      start = position + 1
    }
  }

  /// How many words there are.
  var count: Int { ranges.count }

  /// Whether there may be a "lục" or a "kèm" in the text, without one of which it refers to no appendix.
  static func mayMention(_ bytes: UTF8Bytes) -> Bool {
    guard bytes.contains(0xE1) else { return false }
    var least: UInt8 = 0xFF
    // Each term is 0 where its bytes stand; without a branch the loop takes many bytes at a time.
    for position in 0..<max(0, bytes.count - 2) {
      let (a, b, c) = (bytes[position], bytes[position + 1], bytes[position + 2])
      // The end of "ụ" and the "c" after it; "èm". In either case.
      least = min(least, (a ^ 0xBB) | ((b ^ 0xA4) & 0xFE) | ((c ^ UInt8(ascii: "c")) & 0xDF))
      least = min(least, (a ^ 0xC3) | ((b ^ 0xA8) & 0xDF) | ((c ^ UInt8(ascii: "m")) & 0xDF))
      // Combining marks, and signs that do not print and may stand between letters.
      least = min(least, min((a ^ 0xCC) & 0xFE, a ^ 0xEF))
      least = min(least, min((a ^ 0xC2) | (b ^ 0xAD), (a ^ 0xE2) | ((b ^ 0x80) & 0xFE)))
    }
    return least == 0
  }

  /// Whether there is a "lục" in the text, composed, in either case.
  static func mayName(_ bytes: UTF8Bytes) -> Bool {
    var position = 0
    // The end of "ụ"; of "Ụ" it is the byte before.
    for last in [0xA5, 0xA4] as [UInt8] {
      while let found = bytes.firstOffset(of: last, from: position) {
        if found >= 3, found + 1 < bytes.count, bytes[found - 1] == 0xBB, bytes[found + 1] | 0x20 == UInt8(ascii: "c"),
          bytes[found - 3] | 0x20 == UInt8(ascii: "l")
        {
          return true
        }
        position = found + 1
      }
      position = 0
    }
    return false
  }

  /// Whether "phụ lục" or the name of a list may begin with a word, as far as its first byte tells.
  func mayBegin(_ index: Int) -> Bool {
    switch bytes[ranges[index].lowerBound] {
    case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "b"),
      UInt8(ascii: "B"):
      true
    // Of the letters with marks none is folded into one of these; a sign before the word may be folded away.
    case 0xC4, 0xC6, 0xE1: false
    case let byte: byte >= 0x80
    }
  }

  /// Where a word stands; UTF-8 byte offsets.
  func range(_ index: Int) -> Range<Int> { ranges[index] }

  /// A number or letter that says which appendix is meant.
  struct Item {
    /// Its value; nil for a letter.
    let number: Int?
    /// The word that names it; for one inside "I đến III" the last one's.
    let word: Int
  }

  /// The numbers behind "phụ lục" from the word at `start` on, and the word after them.
  func numbers(from start: Int) -> (items: [Item], end: Int) {
    var index = start
    if index < count, isWord(Self.so, index) { index += 1 }
    var items: [Item] = []
    var isRange = false
    while index < count {
      if let value = number(index) {
        if isRange, let last = items.last?.number, last < value {
          items += (last + 1...value).prefix(60).map { Item(number: $0, word: index) }
        } else {
          items.append(Item(number: value, word: index))
        }
        isRange = false
      } else if isCapital(index) {
        items.append(Item(number: nil, word: index))
      } else if !items.isEmpty, index + 1 < count, number(index + 1) != nil,
        isWord(Self.and, index) || isWord(Self.to, index)
      {
        isRange = isWord(Self.to, index)
      } else {
        break
      }
      index += 1
    }
    return (items, index)
  }

  /// A word, folded.
  func folded(_ index: Int) -> [UInt8] { FoldedText(bytes.slice(ranges[index]), .name).bytes }

  /// Whether a word, folded, is `word`.
  func isWord(_ word: [UInt8], _ index: Int) -> Bool {
    Self.canFold(bytes[ranges[index].lowerBound], to: word[0])
      && Self.canFold(bytes[ranges[index].upperBound - 1], to: word[word.count - 1]) && folded(index) == word
  }

  /// Whether the byte at an end of a word may be folded into the byte at that end of one of the words looked for. None
  /// of those ends with a vowel that could have taken its tone from the vowel before it.
  private static func canFold(_ byte: UInt8, to folded: UInt8) -> Bool { byte >= 0x80 || byte | 0x20 == folded }

  /// Whether "phụ lục" begins with the word at `index`.
  func isAppendix(_ index: Int) -> Bool {
    index + 1 < count && isWord(Self.phu, index) && isWord(Self.luc, index + 1)
  }

  /// The number that a word is.
  func number(_ index: Int) -> Int? { Self.number(bytes.slice(ranges[index])) }

  /// Whether a word is a number in digits.
  func isInDigits(_ index: Int) -> Bool { bytes[ranges[index]].allSatisfy { $0 &- 0x30 < 10 } }

  /// The value of a Roman numeral in capitals, or of one or two digits.
  static func number(_ word: UTF8Bytes) -> Int? {
    guard !word.isEmpty, word.count <= 5 else { return nil }
    if word.allSatisfy({ $0 &- 0x30 < 10 }) {
      return word.count <= 2 ? word.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
    return RomanNumeral.value(word)
  }

  /// Whether a word is one capital letter.
  func isCapital(_ index: Int) -> Bool {
    ranges[index].count == 1 && bytes[ranges[index].lowerBound] &- 0x41 < 26
  }

  /// "danh mục ... kèm theo", "biểu ... đính kèm": a pointer to an appendix that does not call it so. The end of it.
  func listEnd(_ index: Int) -> Int? {
    guard index + 1 < count, beginsOne(of: Self.lists, index) else { return nil }
    for end in index + 1..<max(index + 1, min(index + 12, count - 1)) {
      // "Danh mục tại Phụ lục I kèm theo" says which one.
      if isWord(Self.phu, end) { return nil }
      if beginsOne(of: Self.attached, end) { return end + 2 }
    }
    return nil
  }

  /// Whether one of `words` is the word at `index`.
  func isOne(of words: [[UInt8]], _ index: Int) -> Bool {
    index >= 0 && index < count && words.contains { isWord($0, index) }
  }

  /// Whether the words from `start` on name this plan: "kèm theo Kế hoạch này".
  func isThisPlan(_ start: Int) -> Bool {
    var index = start
    while index < count, index < start + 6, Self.links.contains(folded(index)) { index += 1 }
    // "Phụ lục III của Nghị định này" is the decree's.
    if Self.laws.contains(where: { begins($0, index) }) { return false }
    return index + 2 < count && folded(index + 2) == Self.this || index + 1 < count && folded(index + 1) == Self.this
  }

  /// Whether the words from `start` on name a document or a body, whether or not with a number: "của Kế hoạch thành phố".
  func isMaybeOthers(_ start: Int) -> Bool {
    if isThisPlan(start) { return false }
    var index = start
    while index < count, index < start + 6, Self.links.contains(folded(index)) { index += 1 }
    for length in 1...3 where index + length <= count {
      let name = Array((index..<index + length).map(folded).joined(separator: [0x20]))
      if name.withUnsafeBufferPointer(DocumentType.named) != nil { return true }
    }
    return index > start && folded(index - 1) == Self.of && !isOwn(index)
  }

  /// "của phường", "của xã".
  private func isOwn(_ index: Int) -> Bool { index < count && Self.own.contains(folded(index)) }

  /// Whether the words from `start` on name another document by its number: "kèm theo Quyết định số 12/QĐ-UBND", or a contract.
  func isOthers(_ start: Int) -> Bool {
    var index = start
    while index < count, index < start + 6, Self.links.contains(folded(index)) { index += 1 }
    if begins(Self.contract, index) { return true }
    for length in 1...3 where index + length < count {
      let next = bytes.slice(ranges[index + length])
      guard next.digitOffset(from: 0) < next.count || isWord(Self.so, index + length) else { continue }
      let name = Array((index..<index + length).map(folded).joined(separator: [0x20]))
      if name.withUnsafeBufferPointer(DocumentType.named) != nil { return true }
    }
    return false
  }

  private func beginsOne(of phrases: [[[UInt8]]], _ index: Int) -> Bool {
    let first = bytes[ranges[index].lowerBound]
    for phrase in phrases.indices where Self.canFold(first, to: phrases[phrase][0][0]) {
      if begins(phrases[phrase], index) { return true }
    }
    return false
  }

  private func begins(_ phrase: [[UInt8]], _ index: Int) -> Bool {
    index + phrase.count <= count && phrase.indices.allSatisfy { isWord(phrase[$0], index + $0) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static func words(_ phrase: String) -> [[UInt8]] {
    FoldedText(phrase, .name).bytes.split(separator: 0x20).map(Array.init)
  }

  private static let so = Array("số".utf8)
  private static let and = Array("và".utf8)
  private static let to = Array("đến".utf8)
  private static let this = Array("này".utf8)
  private static let of = Array("của".utf8)
  private static let own = Set(words("ủy ubnd xã phường kế"))
  private static let phu = Array("phụ".utf8)
  private static let luc = Array("lục".utf8)
  private static let contract = words("hợp đồng")
  private static let laws = ["nghị định", "thông tư", "luật", "bộ luật", "pháp lệnh"].map(words)
  private static let links = Set(words("ban hành kèm theo của tại đính trong thuộc"))
  private static let lists = ["danh mục", "danh sách", "biểu", "bảng", "bản phân công"].map(words)
  private static let attached = ["kèm theo", "đính kèm", "gửi kèm"].map(words)
}
