import PlanLang

/// The pass over a text's bytes: the classes of two neighbours tell of signs and spaces, the last eight bytes of each
/// word tell of words.
///
/// A word of up to eight bytes, as most are, is taken in one piece; what its bytes tell is remembered with it. One scan
/// reads all texts of a plan: what it holds is counted once, not once a text.
final class MarkScan {
  private let filter: WordFilter
  private let memo: WordMemo.Table
  private let names: NameStarts

  init(_ filter: WordFilter, _ memo: WordMemo.Table, _ names: NameStarts) {
    self.filter = filter
    self.memo = memo
    self.names = names
  }

  /// What has been read of a text; nothing in it is counted.
  private struct State {
    var marks: UInt32 = 0
    /// The three words before the one that is being read, in lower case.
    var previous: (UInt64, UInt64, UInt64) = (0, 0, 0)
    /// The two words before as they are written, and what is remembered of the last.
    var previousWritten: (UInt64, UInt64) = (0, 0)
    var previousFlags: UInt32 = 0
    /// How many words in a row are each the one three words before.
    var thirds = 0
  }

  /// Looks at a text once.
  func marks(of bytes: UTF8Bytes) -> TextMarks {
    let tables = ByteTables.shared
    return tables.classes.withUnsafeBufferPointer { classes in
      tables.pairs.withUnsafeBufferPointer { pairs in TextMarks(rawValue: read(bytes, classes, pairs)) }
    }
  }

  @inline(__always)
  private func read(
    _ bytes: UTF8Bytes, _ classes: UnsafeBufferPointer<UInt8>, _ pairs: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    var state = State()
    var before = ByteClass.other
    var position = 0
    while position < bytes.count {
      let kind = classes[Int(bytes[position])]
      state.marks |= pairs[Int(before) << 5 | Int(kind)]
      if kind < ByteClass.firstOfWord {
        before = kind
        position = Self.signEnd(bytes, position, kind, &state.marks)
        continue
      }
      let chunk = ByteChunk(bytes, at: position)
      let length = chunk.wordLength
      var word = memo[chunk.first(length)]
      var end = position &+ length
      if length == 8 && end < bytes.count && Self.isOfWord(bytes[end]) || word.flags & WordMemo.holdsSign != 0 {
        let long = Self.readLong(bytes, position, classes, pairs)
        state.marks |= long.marks
        end = long.end
        word = memo[Self.tail(bytes, position, end)]
      }
      endWord(word, kind, bytes, position, &state)
      position = end
      before = classes[Int(bytes[position &- 1])]
    }
    return state.marks
  }

  /// Where a sign ends.
  @inline(__always)
  private static func signEnd(_ bytes: UTF8Bytes, _ position: Int, _ kind: UInt8, _ marks: inout UInt32) -> Int {
    if kind == ByteClass.general {
      marks |= self.marks(ofSign: bytes, position)
      return min(bytes.count, position + 3)
    }
    if kind == ByteClass.latin {
      if position + 1 < bytes.count, bytes[position + 1] == 0xAD { marks |= TextMarks.invisible.rawValue }
      return min(bytes.count, position + 2)
    }
    return position &+ 1
  }

  /// A word byte by byte: one of more than eight bytes, or one that touches a sign.
  @inline(never)
  private static func readLong(
    _ bytes: UTF8Bytes, _ start: Int, _ classes: UnsafeBufferPointer<UInt8>, _ pairs: UnsafeBufferPointer<UInt32>
  ) -> (end: Int, marks: UInt32) {
    var marks: UInt32 = 0
    var kind = classes[Int(bytes[start])]
    var position = start &+ 1
    while position < bytes.count {
      let before = kind
      kind = classes[Int(bytes[position])]
      guard kind >= ByteClass.firstOfWord else { break }
      position &+= 1
      // Plain letters after a letter tell nothing.
      if kind &- ByteClass.letter < 2 { continue }
      marks |= pairs[Int(before) << 5 | Int(kind)]
      if kind == ByteClass.digit, before == ByteClass.digit, WordMemo.Word.isYear(tail(bytes, start, position)) {
        marks |= TextMarks.year.rawValue
      }
    }
    return (position, marks)
  }

  @inline(__always)
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 ? byte != 0xC2 && byte != 0xE2 : byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
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

  /// The signs from U+2000 on: quotes, dots, zero width.
  private static func marks(ofSign bytes: UTF8Bytes, _ start: Int) -> UInt32 {
    guard start + 2 < bytes.count else { return 0 }
    func loose(_ position: Int) -> UInt32 {
      position >= 0 && position < bytes.count && bytes[position] == 0x20 ? TextMarks.looseSign.rawValue : 0
    }
    switch (bytes[start + 1], bytes[start + 2]) {
    case (0x80, 0x9C): return TextMarks.curlyQuote.rawValue | loose(start + 3)
    case (0x80, 0x9D): return TextMarks.curlyQuote.rawValue | loose(start - 1)
    case (0x80, 0xA6): return TextMarks.dots.rawValue
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): return TextMarks.invisible.rawValue
    default: return 0
    }
  }

  /// - Parameters:
  ///   - kind: the class of its first byte.
  ///   - start: where it begins.
  @inline(__always)
  private func endWord(
    _ word: WordMemo.Word, _ kind: UInt8, _ bytes: UTF8Bytes, _ start: Int, _ state: inout State
  ) {
    if kind == ByteClass.capital || word.flags & WordMemo.isArea != 0 || NameScan.isOtherCapital(bytes, start) {
      names.add(start)
    }
    var found = word.flags & ~WordMemo.all
    if state.previousFlags & WordMemo.isBeforeName != 0, Self.beginsName(kind, bytes, start) {
      found |= TextMarks.named.rawValue
    }
    let (lower, previous) = (word.lower, state.previous)
    if lower == previous.0 || lower == previous.1 && previous.0 == previous.2 { found |= TextMarks.doubled.rawValue }
    if lower == previous.2 {
      state.thirds += 1
      if state.thirds == 3 { found |= TextMarks.doubled.rawValue }
    } else {
      state.thirds = 0
    }
    found |= filter.marks(of: word, after: previous.0, written: state.previousWritten)
    if word.flags & WordMemo.isUnexplained != 0, !filter.isOwn(lower) { found |= TextMarks.abbreviation.rawValue }
    state.marks |= found
    state.previousFlags = word.flags
    state.previousWritten = (word.written, state.previousWritten.0)
    state.previous = (lower, previous.0, previous.1)
  }

  /// A digit, a capital, Đ.
  private static func beginsName(_ kind: UInt8, _ bytes: UTF8Bytes, _ start: Int) -> Bool {
    kind == ByteClass.digit || kind == ByteClass.capital
      || bytes[start] == 0xC4 && start + 1 < bytes.count && bytes[start + 1] == 0x90
  }
}
