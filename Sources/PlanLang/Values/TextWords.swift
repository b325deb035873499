/// The words of a text, numbers included, as UTF-8 byte ranges: for readers that must look back from a place.
struct TextWords {
  private let bytes: UTF8Bytes
  private var ranges: [Range<Int>] = []

  init(_ bytes: UTF8Bytes) {
    self.bytes = bytes
    ranges.reserveCapacity(bytes.count / 5)
    var position = 0
    while position < bytes.count {
      let end = bytes.wordEnd(from: position)
      if end > position {
        ranges.append(position..<end)
        position = end
      } else {
        position += bytes.scalar(at: position).length
      }
    }
  }

  var count: Int { ranges.count }
  var indices: Range<Int> { ranges.indices }
  subscript(index: Int) -> Range<Int> { ranges[index] }

  /// The year from 1900 to 2199 that the word at `index` is, if it is one.
  func year(at index: Int) -> Int? {
    guard ranges.indices.contains(index), ranges[index].count == 4, let year = number(at: index) else { return nil }
    return 1900...2199 ~= year ? year : nil
  }

  /// The range of the word at `index` when it is one or two digits, a day or a month.
  func shortNumber(at index: Int) -> Range<Int>? {
    guard ranges.indices.contains(index), ranges[index].count <= 2, number(at: index) != nil else { return nil }
    return ranges[index]
  }

  private func number(at index: Int) -> Int? {
    let range = ranges[index]
    return bytes.digitsEnd(from: range.lowerBound) == range.upperBound ? bytes.integer(in: range) : nil
  }

  /// Whether `phrase` starts with the word at `index`; false outside the text.
  func isPhrase(_ phrase: StaticString, at index: Int) -> Bool {
    ranges.indices.contains(index) && bytes.phraseEnd(phrase, at: ranges[index].lowerBound) != nil
  }

  /// Whether only spaces stand between two neighbouring words.
  func areAdjacent(_ left: Int, _ right: Int) -> Bool {
    guard left >= 0, right < ranges.count else { return false }
    return bytes.spacesEnd(from: ranges[left].upperBound) == ranges[right].lowerBound
  }

  /// Whether only spaces and closing brackets or quotes stand between two neighbouring words.
  func areSplitByClosing(_ left: Int, _ right: Int) -> Bool {
    guard left >= 0, right < ranges.count else { return false }
    var position = ranges[left].upperBound
    while position < ranges[right].lowerBound {
      let next = bytes.scalar(at: position)
      switch next.value {
      case 0x20, 0xA0, 0x22, 0x29, 0x5D, 0xBB, 0x2019, 0x201D: position += next.length
      default: return false
      }
    }
    return true
  }

  /// Whether one dash, slash or "÷" stands between two neighbouring words, with or without spaces around it.
  func areJoinedByDash(_ left: Int, _ right: Int) -> Bool {
    let start = bytes.spacesEnd(from: ranges[left].upperBound)
    guard right < ranges.count, start < ranges[right].lowerBound else { return false }
    let sign = bytes.scalar(at: start)
    guard bytes.spacesEnd(from: start + sign.length) == ranges[right].lowerBound else { return false }
    switch sign.value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xF7, 0x7E: return true
    case 0x2F: return start == ranges[left].upperBound
    default: return false
    }
  }

  /// Whether the year at `index` begins a date such as 2026-03-15.
  func isISODate(at index: Int) -> Bool {
    guard let month = shortNumber(at: index + 1), let day = shortNumber(at: index + 2) else { return false }
    return bytes.byte(at: ranges[index].upperBound) == UInt8(ascii: "-") && month.count == 2 && day.count == 2
      && month.lowerBound == ranges[index].upperBound + 1 && day.lowerBound == month.upperBound + 1
      && bytes.byte(at: month.upperBound) == UInt8(ascii: "-")
  }

  /// Whether a clause ends after the word at `index`: a semicolon, line end, tab, or full stop before a space.
  func isBreak(after index: Int) -> Bool {
    guard index + 1 < ranges.count else { return true }
    for position in ranges[index].upperBound..<ranges[index + 1].lowerBound {
      switch bytes[position] {
      case UInt8(ascii: ";"), 0x09: return true
      case 0x0A where bytes.byte(at: position + 1) == 0x0A || bytes.byte(at: position + 1) == 0x2D: return true
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
        if bytes.spacesEnd(from: position + 1) > position + 1 { return true }
      default: break
      }
    }
    return false
  }

  /// How many words stand from byte `offset` up to and including the word at `index`.
  func wordsBetween(_ offset: Int, _ index: Int) -> Int {
    var word = index
    while word >= 0, ranges[word].lowerBound >= offset { word -= 1 }
    return index - word
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The scalar that ends before byte `offset`; 0 at the start of the text.
  @inlinable
  public func scalar(before offset: Int) -> UInt32 {
    guard offset > 0, offset <= count else { return 0 }
    return scalar(at: scalarStart(before: offset)).value
  }

  /// Where the digits that end at byte `offset` begin.
  func digitsStart(before offset: Int) -> Int {
    var start = offset
    while isDigit(at: start - 1) { start -= 1 }
    return start
  }
}
