import PlanLang

/// What a text holds that a rule of writing has to look at: found for all of them in one pass, so that a rule rejects
/// nearly every text by one bit. A mark says that there may be something; without it there is nothing.
public struct TextMarks: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Marks of these bits.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Two spaces in a row, or a line's end after one.
  static let doubleSpace = TextMarks(rawValue: 1 << 0)
  /// A space before a comma, stop or closing bracket, or after an opening one.
  static let looseSign = TextMarks(rawValue: 1 << 1)
  /// A letter right after a comma, stop or closing bracket, or right before an opening one.
  static let tightSign = TextMarks(rawValue: 1 << 2)
  /// `"`.
  static let straightQuote = TextMarks(rawValue: 1 << 3)
  /// “ or ”.
  static let curlyQuote = TextMarks(rawValue: 1 << 4)
  /// A round or square bracket.
  static let bracket = TextMarks(rawValue: 1 << 5)
  /// A letter of another script, or one that looks like a Vietnamese one.
  static let foreign = TextMarks(rawValue: 1 << 6)
  /// Zero width, soft hyphen, control of direction.
  static let invisible = TextMarks(rawValue: 1 << 7)
  /// A combining mark.
  static let combining = TextMarks(rawValue: 1 << 8)
  /// Dots in a row, …, or underscores in a row.
  static let dots = TextMarks(rawValue: 1 << 9)
  /// A tone on the first vowel of oa, oe, uy: hóa.
  static let toneFirst = TextMarks(rawValue: 1 << 10)
  /// A tone on the second: hoá.
  static let toneSecond = TextMarks(rawValue: 1 << 11)
  /// One word, or two, or three, twice in a row.
  static let doubled = TextMarks(rawValue: 1 << 12)
  /// Two words that may be a known slip, or one that the glossary avoids.
  static let term = TextMarks(rawValue: 1 << 13)
  /// A word with two capitals that is no known abbreviation.
  static let abbreviation = TextMarks(rawValue: 1 << 14)
  /// Words that stand where something is still to be filled in.
  static let placeholder = TextMarks(rawValue: 1 << 15)
  /// A word that ends as "lục" or "kèm" does.
  static let appendix = TextMarks(rawValue: 1 << 16)
  /// A slash or dash behind a digit or a space.
  static let joint = TextMarks(rawValue: 1 << 17)
  /// A digit.
  static let digit = TextMarks(rawValue: 1 << 18)
  /// Four digits that may be a year from 1900 to 2199.
  static let year = TextMarks(rawValue: 1 << 19)
  /// A word that is no Vietnamese syllable.
  static let syllable = TextMarks(rawValue: 1 << 20)
  /// Two words that may have the wrong capitals.
  static let capital = TextMarks(rawValue: 1 << 21)
  /// A word such as "điều" or "chủ tịch" before a number or a capital.
  static let named = TextMarks(rawValue: 1 << 22)
  /// A word whose capitals its neighbours decide: xã, phường, tỉnh, thành phố, dân.
  static let neighbours = TextMarks(rawValue: 1 << 23)
}

extension TextMarks {
  /// Looks at a text once.
  init(of bytes: UTF8Bytes, _ memo: inout WordMemo) {
    let filter = memo.filter
    rawValue = memo.entries.withUnsafeMutableBufferPointer { entries in
      var scan = MarkScan(filter, entries)
      scan.read(bytes)
      return scan.marks
    }
  }
}

/// What words tell by themselves, remembered: a plan's thousands of words are a few hundred, over and over.
struct WordMemo {
  fileprivate struct Entry {
    var word: UInt64 = 0
    var flags: UInt32 = 0
  }

  fileprivate let filter: WordFilter
  /// A word's place is a few bits of its hash; the last one to come holds it.
  fileprivate var entries = [Entry](repeating: Entry(), count: 1 << Self.bits)
  fileprivate static let bits: UInt64 = 10

  init(_ filter: WordFilter) {
    self.filter = filter
  }

  /// Bits beside the marks: an abbreviation that needs no words beside it; a word that stands before numbers and names.
  fileprivate static let isKnown: UInt32 = 1 << 31
  fileprivate static let isBeforeName: UInt32 = 1 << 30
  fileprivate static let all: UInt32 = isKnown | isBeforeName

  /// - Parameter word: its last eight bytes.
  @inline(never)
  fileprivate static func flags(of word: UInt64, _ filter: WordFilter) -> UInt32 {
    var flags = filter.marks(of: word) | ToneStyle.marks(ofWordEnding: word) | SyllableFault.marks(ofWordEnding: word)
    // The end of "ụ" and the "c" after it; "èm". In either case.
    if word & 0xFF_FEFF == 0xBB_A463 || word & 0xFF_DFFF == 0xC3_886D { flags |= TextMarks.appendix.rawValue }
    if filter.isKnown(word) { flags |= isKnown }
    if filter.isBeforeName(word) { flags |= isBeforeName }
    return flags
  }
}

/// The pass over a text's bytes: the classes of two neighbours tell of signs and spaces, the last eight bytes of each
/// word tell of words.
private struct MarkScan {
  var marks: UInt32 = 0
  /// The last eight bytes of the three words before the one that is being read, ASCII in lower case.
  private var previous: (UInt64, UInt64, UInt64) = (0, 0, 0)
  /// How many words in a row are each the one three words before.
  private var thirds = 0
  /// What is remembered of the word before.
  private var previousFlags: UInt32 = 0
  private let filter: WordFilter
  private let memo: UnsafeMutableBufferPointer<WordMemo.Entry>

  init(_ filter: WordFilter, _ memo: UnsafeMutableBufferPointer<WordMemo.Entry>) {
    self.filter = filter
    self.memo = memo
  }

  @inline(__always)
  mutating func read(_ bytes: UTF8Bytes) {
    let tables = ByteTables.shared
    tables.classes.withUnsafeBufferPointer { classes in
      tables.pairs.withUnsafeBufferPointer { pairs in read(bytes, classes, pairs) }
    }
  }

  @inline(__always)
  private mutating func read(
    _ bytes: UTF8Bytes, _ classes: UnsafeBufferPointer<UInt8>, _ pairs: UnsafeBufferPointer<UInt32>
  ) {
    var found: UInt32 = 0
    var before = ByteClass.other
    var position = 0
    while position < bytes.count {
      var kind = classes[Int(bytes[position])]
      found |= pairs[Int(before) << 5 | Int(kind)]
      if kind >= ByteClass.firstOfWord {
        // A digit, a capital, Đ.
        let mayBeNamed =
          kind == ByteClass.digit || kind == ByteClass.capital
          || bytes[position] == 0xC4 && position + 1 < bytes.count && bytes[position + 1] == 0x90
        let start = position
        while true {
          before = kind
          position &+= 1
          guard position < bytes.count else { break }
          kind = classes[Int(bytes[position])]
          // Most of a text: plain letters after a letter, which tell nothing until their word ends.
          if kind &- ByteClass.letter < 2 { continue }
          guard kind >= ByteClass.firstOfWord else { break }
          found |= pairs[Int(before) << 5 | Int(kind)]
          if kind == ByteClass.digit, before == ByteClass.digit,
            Self.isYear(Self.tail(bytes, start, position + 1))
          {
            found |= TextMarks.year.rawValue
          }
        }
        if mayBeNamed, previousFlags & WordMemo.isBeforeName != 0 { found |= TextMarks.named.rawValue }
        let word = Self.tail(bytes, start, position)
        let upper = Self.capitals(in: word)
        endWord(word | upper >> 2, UInt32(truncatingIfNeeded: upper.nonzeroBitCount))
      } else {
        before = kind
        position &+= 1
        if kind == ByteClass.general {
          readGeneral(bytes, position - 1)
          position = min(bytes.count, position + 2)
        } else if kind == ByteClass.latin {
          if position < bytes.count, bytes[position] == 0xAD { found |= TextMarks.invisible.rawValue }
          position = min(bytes.count, position + 1)
        }
      }
    }
    marks |= found
  }

  /// The last eight bytes of a word, first byte highest.
  @inline(__always)
  private static func tail(_ bytes: UTF8Bytes, _ start: Int, _ end: Int) -> UInt64 {
    let length = end &- start
    if end >= 8, let base = bytes.baseAddress {
      let word = UInt64(bigEndian: UnsafeRawPointer(base + (end &- 8)).loadUnaligned(as: UInt64.self))
      return length >= 8 ? word : word & ((1 << UInt64(truncatingIfNeeded: length &* 8)) &- 1)
    }
    var word: UInt64 = 0
    for position in start..<end { word = word << 8 | UInt64(bytes[position]) }
    return word
  }

  /// The high bit of each byte that is a capital letter of ASCII.
  @inline(__always)
  private static func capitals(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let plain = word & (ones &* 0x7F)
    let fromA = plain &+ ones &* (0x80 - 0x41)
    let beyondZ = plain &+ ones &* (0x80 - 0x5B)
    return (fromA ^ beyondZ) & ~word & (ones &* 0x80)
  }

  /// Whether the last four bytes are 19, 20 or 21 with two digits more.
  @inline(__always)
  private static func isYear(_ word: UInt64) -> Bool {
    word & 0xFFFF_F0F0 == 0x3139_3030 || word & 0xFFFE_F0F0 == 0x3230_3030
  }

  /// The signs from U+2000 on: quotes, dots, zero width.
  private mutating func readGeneral(_ bytes: UTF8Bytes, _ start: Int) {
    guard start + 2 < bytes.count else { return }
    func isSpace(_ position: Int) -> Bool { position >= 0 && position < bytes.count && bytes[position] == 0x20 }
    switch (bytes[start + 1], bytes[start + 2]) {
    case (0x80, 0x9C):
      marks |= TextMarks.curlyQuote.rawValue
      if isSpace(start + 3) { marks |= TextMarks.looseSign.rawValue }
    case (0x80, 0x9D):
      marks |= TextMarks.curlyQuote.rawValue
      if isSpace(start - 1) { marks |= TextMarks.looseSign.rawValue }
    case (0x80, 0xA6): marks |= TextMarks.dots.rawValue
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): marks |= TextMarks.invisible.rawValue
    default: break
    }
  }

  /// - Parameter word: its last eight bytes.
  @inline(__always)
  private mutating func endWord(_ word: UInt64, _ capitals: UInt32) {
    var found: UInt32 = 0
    if word == previous.0 || word == previous.1 && previous.0 == previous.2 { found |= TextMarks.doubled.rawValue }
    thirds = word == previous.2 ? thirds + 1 : 0
    if thirds == 3 { found |= TextMarks.doubled.rawValue }
    found |= filter.marks(of: word, after: previous.0)
    let place = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> (64 - WordMemo.bits))
    if memo[place].word != word { memo[place] = WordMemo.Entry(word: word, flags: WordMemo.flags(of: word, filter)) }
    let flags = memo[place].flags
    found |= flags & ~WordMemo.all
    if capitals > 1, flags & WordMemo.isKnown == 0 { found |= TextMarks.abbreviation.rawValue }
    marks |= found
    previousFlags = flags
    previous = (word, previous.0, previous.1)
  }
}
