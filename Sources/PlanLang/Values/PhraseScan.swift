/// How the readers of this folder look at text: scalar by scalar, in lower case, composed, at the text's own offsets.
///
/// Nothing here copies or allocates, so that a reader can be run over every text of a plan.
extension UnsafeBufferPointer where Element == UInt8 {
  /// The letter at byte `offset` in lower case and composed, and its length in bytes, combining marks included.
  public func foldedScalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = scalar(at: offset)
    if isCombiningMark(at: offset + first.length),
      let cluster = VietnameseText.composedLetter(in: self, at: offset)
    {
      return (VietnameseText.lowercased(cluster.scalar), cluster.length)
    }
    return (VietnameseText.lowercased(first.value), first.length)
  }

  /// Whether one of U+0300...U+036F starts at byte `offset`.
  func isCombiningMark(at offset: Int) -> Bool {
    guard offset + 1 < count else { return false }
    return self[offset] == 0xCC || (self[offset] == 0xCD && self[offset + 1] < 0xB0)
  }

  /// Whether a letter, digit or combining mark starts at byte `offset`; false at the end of the text.
  public func isWord(at offset: Int) -> Bool {
    offset < count && VietnameseText.isWordScalar(scalar(at: offset).value)
  }

  /// Whether an ASCII digit stands at byte `offset`.
  public func isDigit(at offset: Int) -> Bool {
    offset >= 0 && offset < count && self[offset] &- 0x30 < 10
  }

  /// The byte at `offset`, or 0 outside the text.
  public func byte(at offset: Int) -> UInt8 {
    offset >= 0 && offset < count ? self[offset] : 0
  }

  /// Where the spaces from byte `offset` on end: blanks, tabs, line ends and no-break spaces.
  public func spacesEnd(from offset: Int) -> Int {
    var position = offset
    while position < count {
      switch self[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case 0xC2 where byte(at: position + 1) == 0xA0: position += 2
      default: return position
      }
    }
    return position
  }

  /// Where the spaces that end at byte `offset` begin.
  public func spacesStart(before offset: Int) -> Int {
    var position = offset
    while position > 0 {
      switch self[position - 1] {
      case 0x20, 0x09, 0x0A, 0x0D: position -= 1
      case 0xA0 where byte(at: position - 2) == 0xC2: position -= 2
      default: return position
      }
    }
    return position
  }

  /// Where the word that starts at byte `offset` ends.
  public func wordEnd(from offset: Int) -> Int {
    var position = offset
    while position < count {
      let next = scalar(at: position)
      guard VietnameseText.isWordScalar(next.value) else { break }
      position += next.length
    }
    return position
  }

  /// Where the digits that start at byte `offset` end.
  public func digitsEnd(from offset: Int) -> Int {
    var position = offset
    while isDigit(at: position) { position += 1 }
    return position
  }

  /// The number that the digits of `range` write; nil above nine digits, which no number or year of a plan has.
  public func integer(in range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 9 else { return nil }
    var value = 0
    for index in range { value = value * 10 + Int(self[index] &- 0x30) }
    return value
  }

  /// Where `phrase` ends when it stands at byte `offset` and ends with a word; nil when it does not.
  ///
  /// `phrase` is in lower case and NFC; each blank in it stands for any run of spaces.
  public func phraseEnd(_ phrase: StaticString, at offset: Int) -> Int? {
    phrase.withUTF8Buffer { expected -> Int? in
      var position = offset
      var index = 0
      var last: UInt32 = 0x20
      while index < expected.count {
        if expected[index] == 0x20 {
          let afterSpaces = spacesEnd(from: position)
          guard afterSpaces > position else { return nil }
          position = afterSpaces
          index += 1
          continue
        }
        guard position < count else { return nil }
        let byte = self[position]
        if byte < 0x80, !isCombiningMark(at: position + 1) {
          let letter = byte &- 0x41 < 26 ? byte | 0x20 : byte
          guard letter == expected[index] else { return nil }
          index += 1
          position += 1
          last = UInt32(letter)
          continue
        }
        let wanted = expected.scalar(at: index)
        let found = foldedScalar(at: position)
        guard wanted.value == found.value else { return nil }
        index += wanted.length
        position += found.length
        last = wanted.value
      }
      return VietnameseText.isWordScalar(last) && isWord(at: position) ? nil : position
    }
  }

  /// The first phrase of `phrases` that stands at byte `offset`, with its end; order the longer ones first.
  func firstPhrase<Meaning>(of phrases: [Phrase<Meaning>], at offset: Int) -> (meaning: Meaning, end: Int)? {
    guard offset < count else { return nil }
    let first = foldedScalar(at: offset).value
    for phrase in phrases where phrase.first == first {
      if let end = phraseEnd(phrase.text, at: offset) { return (phrase.meaning, end) }
    }
    return nil
  }
}

/// Words with what they mean to a reader, for the tables of phrases.
struct Phrase<Meaning: Sendable>: Sendable {
  /// In lower case and NFC.
  let text: StaticString
  let meaning: Meaning
  /// The first scalar of `text`: most phrases are ruled out by it.
  let first: UInt32

  init(_ text: StaticString, _ meaning: Meaning) {
    self.text = text
    first = text.withUTF8Buffer { $0.isEmpty ? 0 : $0.scalar(at: 0).value }
    self.meaning = meaning
  }
}
