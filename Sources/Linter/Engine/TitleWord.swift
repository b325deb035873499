import PlanLang

/// A word of a folded text, told from others by its hash.
struct TitleWord: Sendable {
  /// The same for the same word in every run; words of up to seven bytes never share one.
  let hash: UInt64
  private let start: Int32
  // The length above two bits for what is known of the word: a plan of 20,000 tasks holds 300,000 of these.
  private let lengthAndFlags: Int32

  init(hash: UInt64, range: Range<Int32>, isSpeltOut: Bool = false, hasDigit: Bool) {
    self.hash = hash
    start = range.lowerBound
    lengthAndFlags = Int32(range.count) << 2 | (isSpeltOut ? 2 : 0) | (hasDigit ? 1 : 0)
  }

  /// Where it stands in the folded text, or in the list of abbreviations where an abbreviation was spelt out.
  var range: Range<Int32> { start..<start + lengthAndFlags >> 2 }
  /// Whether it comes from an abbreviation.
  var isSpeltOut: Bool { lengthAndFlags & 2 != 0 }
  /// Whether there is a digit in it.
  var hasDigit: Bool { lengthAndFlags & 1 != 0 }
}

extension TitleWord {
  /// One value for words in order.
  static func hash(of words: some Sequence<TitleWord>) -> UInt64 {
    var hash: UInt64 = 0
    for word in words { hash = mixed(hash, word.hash) }
    return hash
  }

  /// One value for the words of a phrase in order; abbreviations stay as they are.
  static func hash(of phrase: String) -> UInt64 { hash(of: split(phrase)) }

  /// The hash of a word that is folded already; "%" is one.
  static func hash(ofWord word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { bytes in
      var scan = TitleWordScan(bytes)
      return scan.next()?.hash ?? 0
    }
  }

  /// The words of a phrase; abbreviations stay as they are.
  static func split(_ phrase: String) -> [TitleWord] {
    FoldedText(phrase, .name).bytes.withUnsafeBufferPointer { bytes in
      var scan = TitleWordScan(bytes)
      var words: [TitleWord] = []
      while let word = scan.next() { words.append(word) }
      return words
    }
  }

  /// One value for bytes, blanks and all.
  static func hash(ofBytes bytes: UTF8Bytes) -> UInt64 {
    var hash: UInt64 = 0
    var chunk: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      chunk = chunk << 8 | UInt64(byte)
      if index & 7 == 7 {
        hash = mixed(hash, chunk)
        chunk = 0
      }
    }
    return mixed(hash, chunk)
  }

  /// A hash that takes in one more value.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
    return (product ^ product >> 29) &+ 0xBF58_476D_1CE4_E5B9
  }
}

/// Walks over the words of a folded text.
struct TitleWordScan {
  private let bytes: UTF8Bytes
  private var position = 0

  init(_ bytes: UTF8Bytes) {
    self.bytes = bytes
  }

  mutating func next() -> TitleWord? {
    guard position < bytes.count else { return nil }
    let start = position
    var hash: UInt64 = 0
    var hasDigit = false
    while true {
      guard position < bytes.count else {
        hash = TitleWord.mixed(hash, 0)
        break
      }
      let chunk = ByteChunk(bytes, at: position)
      let length = chunk.lengthToBlank
      guard length > 0 else {
        hash = TitleWord.mixed(hash, 0)
        break
      }
      hash = TitleWord.mixed(hash, chunk.first(length))
      hasDigit = hasDigit || chunk.holdsDigit(length)
      position &+= length
      if length < 8 { break }
    }
    let word = TitleWord(
      hash: hash, range: Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: position), hasDigit: hasDigit)
    position &+= 1
    return word
  }
}
