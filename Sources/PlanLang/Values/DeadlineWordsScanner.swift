/// A word, number or mark of a phrase.
struct DeadlineToken {
  enum Kind: UInt8 {
    /// Closes every list of tokens.
    case end
    case word, number, slash, dash, comma, semicolon, dot, colon, open, close
    /// A document's number with its letters: `57-NQ/TW`, `04/KH-UBND`.
    case document
    /// `"` or `″` in place of the text of the row above.
    case ditto
    case symbol
  }

  /// First byte and byte after the last; UTF-8 byte offsets.
  var start: Int32
  var end: Int32
  /// The value of a number in figures or words; more than eight figures give 99 999 999.
  var value: Int32 = 0
  var kind: Kind
  var word: DeadlineWord = .other
  /// How many figures the number has, 255 at most.
  var digits: UInt8 = 0
  var traits: Traits = []

  struct Traits: OptionSet {
    let rawValue: UInt8
    /// White space, or the start of the text, stands before it.
    static let spaced = Traits(rawValue: 1)
    /// Made of the letters I, V and X only.
    static let roman = Traits(rawValue: 2)
    /// In upper case, of two letters or more.
    static let uppercase = Traits(rawValue: 4)
    static let misspelt = Traits(rawValue: 8)
  }

  var number: Int { Int(value) }
  var range: Range<Int> { Int(start)..<Int(end) }
  var isDateSeparator: Bool { kind == .slash || kind == .dash || kind == .dot }
  /// Four figures that can be a year of a plan or of a document.
  var isYear: Bool { kind == .number && digits == 4 && 1900...2199 ~= value }
  /// Figures for a day, month or quarter.
  var isShortNumber: Bool { kind == .number && digits <= 2 }
  var isRoman: Bool { traits.contains(.roman) }
  /// A unit that can be counted or repeated.
  var isUnit: Bool { DeadlineWord.day.rawValue...DeadlineWord.hour.rawValue ~= word.rawValue }
}

extension DeadlineToken {
  /// Cuts a phrase into tokens and lends them, with one `end` token after the last, to `body`.
  static func scan<Result>(_ bytes: UTF8Bytes, _ body: (UnsafeBufferPointer<DeadlineToken>) -> Result) -> Result {
    // A token has at least one byte; text beyond what offsets can say is no deadline.
    let bytes = bytes.count < Int(Int32.max) ? bytes : UTF8Bytes(rebasing: bytes.prefix(0))
    return withUnsafeTemporaryAllocation(of: DeadlineToken.self, capacity: bytes.count + 1) { buffer in
      var scanner = Scanner(bytes: bytes, tokens: buffer)
      scanner.scan()
      return body(UnsafeBufferPointer(rebasing: buffer[..<scanner.count]))
    }
  }

  private struct Scanner {
    let bytes: UTF8Bytes
    let tokens: UnsafeMutableBufferPointer<DeadlineToken>
    let table = DeadlineWord.table
    var count = 0
    var offset = 0
    var isSpaced = true

    mutating func scan() {
      while offset < bytes.count {
        let byte = bytes[offset]
        switch byte {
        case 0x20, 0x09...0x0D:
          offset += 1
          isSpaced = true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): scanNumber()
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): scanWord()
        case 0x80...: scanMultibyte()
        default: append(Self.markKind(byte), length: 1)
        }
      }
      append(.end, length: 0)
    }

    private static func markKind(_ byte: UInt8) -> Kind {
      switch byte {
      case UInt8(ascii: "/"): return .slash
      case UInt8(ascii: "-"): return .dash
      case UInt8(ascii: ","): return .comma
      case UInt8(ascii: ";"): return .semicolon
      case UInt8(ascii: "."): return .dot
      case UInt8(ascii: ":"): return .colon
      case UInt8(ascii: "("), UInt8(ascii: "["): return .open
      case UInt8(ascii: ")"), UInt8(ascii: "]"): return .close
      case UInt8(ascii: "\""): return .ditto
      default: return .symbol
      }
    }

    private mutating func append(_ kind: Kind, length: Int) {
      var token = DeadlineToken(start: Int32(offset), end: Int32(offset + length), kind: kind)
      if isSpaced { token.traits = .spaced }
      append(token)
      offset += length
    }

    private mutating func append(_ token: DeadlineToken) {
      tokens.initializeElement(at: count, to: token)
      count += 1
      isSpaced = false
    }

    private mutating func scanNumber() {
      var token = DeadlineToken(start: Int32(offset), end: 0, kind: .number, traits: isSpaced ? .spaced : [])
      while offset < bytes.count, 0x30...0x39 ~= bytes[offset] {
        token.value = token.digits < 8 ? token.value * 10 + Int32(bytes[offset] - 0x30) : 99_999_999
        if token.digits < .max { token.digits += 1 }
        offset += 1
      }
      token.end = Int32(offset)
      append(token)
    }

    private mutating func scanMultibyte() {
      let scalar = bytes.scalar(at: offset)
      switch scalar.value {
      case 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF:
        offset += scalar.length
        isSpaced = true
      case 0x2010...0x2015, 0x2212: append(.dash, length: scalar.length)
      case 0x2033, 0x3003: append(.ditto, length: scalar.length)
      default:
        if VietnameseLetter(scalar.value) != nil {
          scanWord()
        } else {
          append(.symbol, length: scalar.length)
        }
      }
    }

    private mutating func scanWord() {
      var token = DeadlineToken(start: Int32(offset), end: 0, kind: .word, traits: isSpaced ? .spaced : [])
      var folding = DeadlineWord.Folding()
      var isRoman = true
      var isUppercase = true
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte < 0x80 {
          let lower = byte | 0x20
          guard UInt8(ascii: "a")...UInt8(ascii: "z") ~= lower else { break }
          // QuýIII: the numeral is a word of its own.
          if folding.count == 3, isRomanLetter(lower), endsQuarter(folding) { break }
          isUppercase = isUppercase && byte != lower
          isRoman = isRoman && isRomanLetter(lower)
          folding.append(ascii: lower)
          offset += 1
        } else {
          let scalar = bytes.scalar(at: offset)
          guard let letter = VietnameseLetter(scalar.value) else { break }
          isUppercase = isUppercase && letter.isUppercase
          isRoman = false
          folding.append(letter)
          offset += scalar.length
        }
      }
      token.end = Int32(offset)
      let entry = DeadlineWord.entry(folding.key, in: table)
      token.word = entry.word
      token.value = Int32(entry.value)
      if isRoman { token.traits.insert(.roman) }
      if isUppercase, folding.count >= 2 { token.traits.insert(.uppercase) }
      if entry.isMisspelt || (entry.word == .quarter && hasToneOnGlide(token)) { token.traits.insert(.misspelt) }
      if token.word == .other, token.traits.contains(.uppercase), !isRoman, absorbDocumentNumber() { return }
      if isRoman { markQuarter(before: token) }
      append(token)
    }

    private func isRomanLetter(_ lower: UInt8) -> Bool {
      lower == UInt8(ascii: "i") || lower == UInt8(ascii: "v") || lower == UInt8(ascii: "x")
    }

    private func endsQuarter(_ folding: DeadlineWord.Folding) -> Bool {
      DeadlineWord.entry(folding.key, in: table).word == .quarter
    }

    /// `Qúy` for `Quý`: the tone stands on the u, which is no vowel here.
    private func hasToneOnGlide(_ token: DeadlineToken) -> Bool {
      let second = bytes.scalar(at: Int(token.start) + 1).value
      return VietnameseLetter(second)?.tone != .level
    }

    /// Reads `Quy I`, `Quỹ IV` as a misspelt quarter: no other word stands before such a numeral.
    private func markQuarter(before numeral: DeadlineToken) {
      guard count > 0, tokens[count - 1].word == .other, tokens[count - 1].kind == .word, isSpaced else { return }
      let (figure, name) = (bytes[Int(numeral.start)..<Int(numeral.end)], bytes.slice(tokens[count - 1].range))
      let isQuarter = figure.allSatisfy { $0 == 0x49 } && figure.count <= 3 || figure.elementsEqual([0x49, 0x56])
      guard isQuarter, 3...5 ~= name.count, name[0] & 0x5F == UInt8(ascii: "Q"), name[1] & 0x5F == UInt8(ascii: "U"),
        let vowel = VietnameseLetter(name.scalar(at: 2).value), 2 + name.scalar(at: 2).length == name.count
      else { return }
      let base = vowel.base & 0x5F
      guard base == UInt8(ascii: "Y") || base == UInt8(ascii: "I") else { return }
      tokens[count - 1].word = .quarter
      tokens[count - 1].traits.insert(.misspelt)
    }

    /// Makes one token of `57-NQ/TW`, `73/2019/NĐ-CP`, `04 /KH-UBND` or `/KH-UBND` once its first letters are read.
    private mutating func absorbDocumentNumber() -> Bool {
      guard count >= 1, !isSpaced, tokens[count - 1].kind == .slash || tokens[count - 1].kind == .dash else {
        return false
      }
      var first = count - 1
      if first >= 1, tokens[first - 1].kind == .number {
        first -= 1
        if first >= 2, tokens[first - 1].kind == .slash, tokens[first - 2].kind == .number,
          !tokens[first].traits.contains(.spaced)
        {
          // "73/2019/NĐ-CP" is a number; in "Tháng 9/2027-UBND" a dash parts the month from an office.
          if tokens[count - 1].kind == .dash { return false }
          first -= 2
        }
      } else if tokens[first].kind != .slash || !tokens[first].traits.contains(.spaced) {
        return false
      }
      while offset < bytes.count, !Self.endsDocumentNumber(bytes[offset]) { offset += 1 }
      count = first
      append(
        DeadlineToken(
          start: tokens[first].start, end: Int32(offset), kind: .document, traits: tokens[first].traits))
      return true
    }

    private static func endsDocumentNumber(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x00...0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "]"), UInt8(ascii: "\""):
        return true
      default: return false
      }
    }
  }
}
