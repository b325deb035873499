import PlanLang
import Synchronization

/// What words tell by themselves, remembered: the thousands of words of a plan are a few hundred, over and over, and the
/// next plan's are mostly the same.
struct WordMemo: Sendable {
  /// A word of up to eight bytes, or the last eight of a longer one.
  struct Word: Sendable {
    /// As it is written, first byte highest.
    var written: UInt64 = 0
    /// The same with the letters of ASCII in lower case.
    var lower: UInt64 = 0
    /// Marks, and the bits beside them.
    var flags: UInt32 = 0
  }

  /// A word's two places are a few bits of its hash; the last two to come hold them.
  private(set) var words = [Word](repeating: Word(), count: 1 << Self.bits)
  private static let bits: UInt64 = 12

  /// Bits beside the marks. A word with two capitals that only the plan's own names may explain.
  static let isUnexplained: UInt32 = 1 << 31
  /// A word that stands before numbers and names.
  static let isBeforeName: UInt32 = 1 << 30
  /// No word: one of the signs from U+0080 or U+2000 on is among the bytes.
  static let holdsSign: UInt32 = 1 << 29
  /// A word for an area, or the last of one: xã, thôn, tổ dân phố.
  static let isArea: UInt32 = 1 << 28
  static let all = isUnexplained | isBeforeName | holdsSign | isArea

  /// The words of a memo, while a text is read.
  struct Table {
    private let words: UnsafeMutableBufferPointer<Word>
    private let filter: WordFilter

    fileprivate init(_ words: UnsafeMutableBufferPointer<Word>, _ filter: WordFilter) {
      self.words = words
      self.filter = filter
    }

    /// What there is to know of a word.
    @inline(__always)
    subscript(written: UInt64) -> Word {
      let place = Int(truncatingIfNeeded: (written &* 0x9E37_79B9_7F4A_7C15) &>> (64 - WordMemo.bits)) & ~1
      if words[place].written == written { return words[place] }
      return second(written, place)
    }

    /// What there is to know of a word that its first place does not hold.
    @inline(never)
    private func second(_ written: UInt64, _ place: Int) -> Word {
      if words[place + 1].written != written { words[place + 1] = Word(written, filter) }
      words.swapAt(place, place + 1)
      return words[place]
    }
  }

  /// Hands the memo's words to `body`; `filter` is the one that the memo is for.
  mutating func withTable<Result>(_ filter: WordFilter, _ body: (Table) -> Result) -> Result {
    words.withUnsafeMutableBufferPointer { body(Table($0, filter)) }
  }
}

extension WordMemo.Word {
  /// - Parameter written: the word, or its last eight bytes.
  @inline(never)
  fileprivate init(_ written: UInt64, _ filter: WordFilter) {
    let capitals = Self.capitals(in: written)
    let word = written | capitals >> 2
    var flags = filter.marks(of: word) | ToneStyle.marks(ofWordEnding: word) | SyllableFault.marks(ofWordEnding: word)
    // The end of "ụ" and the "c" after it; "èm". In either case.
    if word & 0xFF_FEFF == 0xBB_A463 || word & 0xFF_DFFF == 0xC3_886D { flags |= TextMarks.appendix.rawValue }
    if capitals.nonzeroBitCount > 1, !filter.isKnown(word) { flags |= WordMemo.isUnexplained }
    if filter.isBeforeName(word) { flags |= WordMemo.isBeforeName }
    if AreaLevel.lastWords.contains(word) { flags |= WordMemo.isArea }
    if written &- 0x61 < 26 || written == 0xC491 { flags |= TextMarks.letter.rawValue }
    self.init(written: written, lower: word, flags: flags | Self.marks(ofBytesIn: written))
  }

  /// What its bytes tell one by one.
  private static func marks(ofBytesIn word: UInt64) -> UInt32 {
    var marks: UInt32 = 0
    var before = ByteClass.other
    var shift = (word.leadingZeroBitCount & ~7)
    while shift < 64 {
      let byte = UInt8(truncatingIfNeeded: word >> UInt64(56 - shift))
      let kind = ByteTables.shared.classes[Int(byte)]
      if kind == ByteClass.general || kind == ByteClass.latin { return WordMemo.holdsSign }
      // The first byte's neighbour is the text's business.
      marks |= ByteTables.shared.pairs[Int(before) << 5 | Int(kind)]
      if kind == ByteClass.digit, before == ByteClass.digit, isYear(word >> UInt64(56 - shift)) {
        marks |= TextMarks.year.rawValue
      }
      before = kind
      shift += 8
    }
    return marks
  }

  /// Whether the last four bytes are 19, 20 or 21 with two digits more.
  @inline(__always)
  static func isYear(_ word: UInt64) -> Bool {
    word & 0xFFFF_F0F0 == 0x3139_3030 || word & 0xFFFE_F0F0 == 0x3230_3030
  }

  /// The high bit of each byte that is a capital letter of ASCII.
  private static func capitals(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let plain = word & (ones &* 0x7F)
    let fromA = plain &+ ones &* (0x80 - 0x41)
    let beyondZ = plain &+ ones &* (0x80 - 0x5B)
    return (fromA ^ beyondZ) & ~word & (ones &* 0x80)
  }
}

/// Memos that no thread is using.
final class MemoPool<Memo: Sendable>: Sendable {
  private let free = Mutex<[Memo]>([])
  private let new: @Sendable () -> Memo

  /// - Parameter new: makes a memo that knows nothing.
  init(_ new: @escaping @Sendable () -> Memo) {
    self.new = new
  }

  /// Lends a memo to `body`; what it has learnt is there for the next.
  func lend<Result>(_ body: (inout Memo) -> Result) -> Result {
    var memo = free.withLock { $0.popLast() } ?? new()
    let result = body(&memo)
    free.withLock { $0.append(memo) }
    return result
  }
}
