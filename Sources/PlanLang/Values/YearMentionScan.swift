extension UnsafeBufferPointer where Element == UInt8 {
  /// The offset of the first ASCII digit at byte `offset` or after it; `count` where there is none.
  ///
  /// Looks at eight bytes at a time: most texts of a plan have no digit at all.
  public func digitOffset(from offset: Int) -> Int {
    var position = offset
    if let base = baseAddress {
      while position + 8 <= count {
        let bytes = UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
        // A digit becomes 0 to 9, the one range whose sum with 0x76 leaves the top bit of its byte clear.
        let values = bytes ^ 0x3030_3030_3030_3030
        let others = ((values & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | values
        let digits = ~others & 0x8080_8080_8080_8080
        if digits != 0 { return position + digits.trailingZeroBitCount / 8 }
        position += 8
      }
    }
    while position < count, self[position] &- 0x30 >= 10 { position += 1 }
    return position
  }
}

extension YearMention {
  /// Whether a number of four digits from 1900 to 2199 stands in the text that `accepts` takes.
  ///
  /// Every year that ``find(in:)`` finds is such a number, so that a text without one need not be read by it.
  public static func mayStand(in bytes: UTF8Bytes, where accepts: (Int) -> Bool) -> Bool {
    var start = bytes.digitOffset(from: 0)
    while start + 4 <= bytes.count {
      let end = bytes.digitsEnd(from: start)
      if end - start == 4, let year = bytes.integer(in: start..<end), 1900...2199 ~= year, accepts(year) { return true }
      start = bytes.digitOffset(from: end)
    }
    return false
  }
}

extension YearMentionFinder {
  /// Whether one of the phrases starts with the word at `index`.
  func phrase(_ phrases: [Phrase<Void>], startsAt index: Int) -> Bool {
    words.indices.contains(index) && bytes.firstPhrase(of: phrases, at: words[index].lowerBound) != nil
  }

  /// Whether one of the phrases, of up to three words, ends with the word at `index`.
  func phrase(_ phrases: [Phrase<Void>], endsAt index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let end = words[index].upperBound
    for word in stride(from: index, through: max(0, index - 2), by: -1) {
      let start = words[word].lowerBound
      let first = bytes.foldedScalar(at: start).value
      for phrase in phrases where phrase.first == first && bytes.phraseEnd(phrase.text, at: start) == end {
        return true
      }
    }
    return false
  }
}
