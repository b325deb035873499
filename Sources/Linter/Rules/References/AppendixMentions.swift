import PlanLang

/// Which appendices a plan's sentences refer to; for PL103.
struct AppendixMentions {
  /// A mention without a number: of the only appendix, or of all of them.
  private(set) var namesAll = false
  private var numbers: Set<Int> = []
  private var labels: Set<[UInt8]> = []

  /// Whether an appendix with this printed number, or at this position, is referred to.
  func names(number: String, position: Int) -> Bool {
    if number.isEmpty { return !numbers.isEmpty || !labels.isEmpty }
    if labels.contains(FoldedText(number, .name).bytes) { return true }
    return numbers.contains(Array(number.utf8).withUnsafeBufferPointer(AppendixWords.number) ?? position)
  }

  /// Adds what a text refers to; false for a text that cannot refer to any.
  mutating func add(_ bytes: UTF8Bytes) -> Bool {
    guard AppendixWords.mayMention(bytes) else { return false }
    let words = AppendixWords(bytes)
    var index = 0
    while index < words.count {
      guard words.mayBegin(index) else {
        index += 1
        continue
      }
      if let end = words.listEnd(index) {
        if !words.isOthers(end) { namesAll = true }
        index = end
      } else if words.isAppendix(index) {
        index = read(words, index + 2)
      } else {
        index += 1
      }
    }
    return true
  }

  /// Reads the numbers after "phụ lục"; nothing is named where the appendix is another document's.
  private mutating func read(_ words: AppendixWords, _ start: Int) -> Int {
    var index = start
    if index < words.count, words.isWord(AppendixWords.so, index) { index += 1 }
    var found: [Int] = []
    var names: [[UInt8]] = []
    var isRange = false
    while index < words.count {
      if let value = words.number(index) {
        if isRange, let last = found.last, last < value {
          found += Array(last + 1...value).prefix(60)
        } else {
          found.append(value)
        }
        names.append(words.folded(index))
        isRange = false
      } else if words.isCapital(index) {
        names.append(words.folded(index))
      } else if !names.isEmpty, index + 1 < words.count, words.number(index + 1) != nil,
        words.isWord(AppendixWords.and, index) || words.isWord(AppendixWords.to, index)
      {
        isRange = words.isWord(AppendixWords.to, index)
      } else {
        break
      }
      index += 1
    }
    guard !words.isOthers(index) else { return index }
    if names.isEmpty { namesAll = true }
    numbers.formUnion(found)
    labels.formUnion(names)
    return index
  }
}

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
    guard index + 1 < count, Self.lists.contains(where: { begins($0, index) }) else { return nil }
    for end in index + 1..<max(index + 1, min(index + 12, count - 1)) {
      // "Danh mục tại Phụ lục I kèm theo" says which one.
      if isWord(Self.phu, end) { return nil }
      if Self.attached.contains(where: { begins($0, end) }) { return end + 2 }
    }
    return nil
  }

  /// Whether the words from `start` on name another document: "kèm theo Quyết định số 12/QĐ-UBND", or a contract.
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

  private func begins(_ phrase: [[UInt8]], _ index: Int) -> Bool {
    index + phrase.count <= count && phrase.indices.allSatisfy { isWord(phrase[$0], index + $0) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static func words(_ phrase: String) -> [[UInt8]] {
    FoldedText(phrase, .name).bytes.split(separator: 0x20).map(Array.init)
  }

  static let so = Array("số".utf8)
  static let and = Array("và".utf8)
  static let to = Array("đến".utf8)
  private static let phu = Array("phụ".utf8)
  private static let luc = Array("lục".utf8)
  private static let contract = words("hợp đồng")
  private static let links = Set(words("ban hành kèm theo của tại đính trong thuộc"))
  private static let lists = ["danh mục", "danh sách", "biểu", "bảng", "bản phân công"].map(words)
  private static let attached = ["kèm theo", "đính kèm", "gửi kèm"].map(words)
}
