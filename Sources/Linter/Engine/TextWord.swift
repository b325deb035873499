import PlanLang

/// A word of a text, at its place.
struct TextWord {
  /// Its bytes.
  let range: Range<Int>
  /// The hash of its folded form.
  let hash: UInt64
}

/// Reads the words of a text from a place on, one at a time: a name is matched or given up after a word or two.
struct TextWordReader {
  private let bytes: UTF8Bytes
  private var position: Int

  init(_ bytes: UTF8Bytes, from start: Int) {
    self.bytes = bytes
    position = start
  }

  /// The next word of the clause; nil at its end. "&" is the word "và".
  mutating func next() -> TextWord? {
    while position < bytes.count, !bytes.isWordByte(at: position) {
      switch bytes[position] {
      case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: "."): return nil
      case UInt8(ascii: "&"):
        position += 1
        return TextWord(range: position - 1..<position, hash: TitleWords.and)
      default: position += bytes.scalar(at: position).length
      }
    }
    guard position < bytes.count else { return nil }
    let start = position
    position = bytes.wordEnd(after: start)
    return TextWord(range: start..<position, hash: bytes.foldedHash(start..<position))
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a letter or digit begins, or goes on, at byte `offset`.
  func isWordByte(at offset: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x80 { return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
    // Dashes, quotes and spaces of U+2000...U+206F; the no-break space and « ».
    if byte == 0xE2 { return false }
    if byte == 0xC2 { return false }
    return true
  }

  /// Where the word that holds byte `start` ends.
  func wordEnd(after start: Int) -> Int {
    var position = start
    while position < count, isWordByte(at: position) { position += scalar(at: position).length }
    return position
  }

  /// Where the word begins that ends before byte `end`; `end` itself where none does.
  func wordStart(before end: Int) -> Int {
    var position = end
    while position > 0 {
      let start = scalarStart(before: position)
      guard isWordByte(at: start) else { break }
      position = start
    }
    return position
  }

  /// Whether no word goes on at byte `offset` from the byte before it.
  func isWordStart(at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    let before = self[offset - 1]
    if before < 0x80 { return !isWordByte(at: offset - 1) }
    return wordStart(before: offset) == offset
  }

  /// The hash of a word as `TitleWord` has it.
  func foldedHash(_ range: Range<Int>) -> UInt64 {
    FoldedText.withName(of: slice(range)) { folded in
      var scan = TitleWordScan(folded)
      return scan.next()?.hash ?? 0
    }
  }

  /// Whether a capital letter stands at byte `offset`.
  func isCapital(at offset: Int) -> Bool {
    guard offset < count else { return false }
    let byte = self[offset]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return Unicode.Scalar(scalar(at: offset).value)?.properties.isUppercase ?? false
  }

  /// Whether `words` stand at byte `offset`.
  func starts(_ words: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + words.count <= count else { return false }
    return words.withUnsafeBufferPointer { slice(offset..<offset + $0.count).isEqual(to: $0) }
  }

  /// Whether `words` stand at byte `offset` and end with a word.
  func startsWhole(_ words: [UInt8], at offset: Int) -> Bool {
    starts(words, at: offset) && (offset + words.count == count || !isWordByte(at: offset + words.count))
  }
}
