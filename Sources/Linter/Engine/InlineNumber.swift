import PlanLang

/// A number in brackets that counts the parts of a sentence: "(1) hạ tầng số; (2) dữ liệu số", "(i) ...; (ii) ...".
struct InlineNumber {
  enum Kind { case arabic, smallRoman, letter }

  /// How it counts.
  let kind: Kind
  /// Its place in the row, from 1.
  let position: Int
  /// With its brackets; UTF-8 byte offsets.
  let range: Range<Int>

  /// How the place after `position` of a row is written.
  func label(_ position: Int) -> String {
    switch kind {
    case .arabic: "(\(position))"
    case .smallRoman: "(\(RomanNumeral.string(position).lowercased()))"
    case .letter: "(\(VietnameseAlphabet.letter(position)))"
    }
  }

  /// Hands the numbers that count parts to `body`, each with the one before it in its row; a (1), (i) or (a) begins a row.
  ///
  /// Only numbers that begin a part of a list count: behind a comma, semicolon, colon, full stop, "và", or at a line's start.
  static func visit(_ bytes: UTF8Bytes, _ body: (InlineNumber, _ before: InlineNumber?) -> Void) {
    var last: [Kind: InlineNumber] = [:]
    var position = 0
    while let open = bytes.firstOffset(of: UInt8(ascii: "("), from: position) {
      position = open + 1
      guard let number = InlineNumber(bytes, open, follows: last) else { continue }
      guard number.position == 1 || beginsPart(open, in: bytes) else {
        // "nội dung (2) do ..." speaks of the parts again: what follows is no row.
        last[number.kind] = nil
        continue
      }
      position = number.range.upperBound
      body(number, last[number.kind])
      last[number.kind] = number
    }
  }

  /// Whether it neither begins a row nor follows `before`: the number is missing or there twice.
  func breaks(_ before: InlineNumber) -> Bool {
    position != 1 && position >= before.position && position != before.position + 1
  }

  private init?(_ bytes: UTF8Bytes, _ open: Int, follows last: [Kind: InlineNumber]) {
    var end = open + 1
    while end < bytes.count, end - open < 6, bytes[end] != UInt8(ascii: ")") { end += 1 }
    guard end < bytes.count, end > open + 1, bytes[end] == UInt8(ascii: ")"),
      // "(3) và" may be a formula or a reference; a part goes on with words.
      end + 1 < bytes.count, bytes[end + 1] == 0x20 || bytes.isWordByte(at: end + 1) || bytes[end + 1] == 0x2C
    else { return nil }
    let word = bytes.slice(open + 1..<end)
    let found: (Kind, Int)?
    if word.allSatisfy({ $0 &- 0x30 < 10 }) {
      found = word.count < 3 ? (.arabic, word.reduce(0) { $0 * 10 + Int($1 - 0x30) }) : nil
    } else {
      let text = String(decoding: word, as: UTF8.self)
      let roman =
        text.allSatisfy({ "ivx".contains($0) })
        ? Array(text.uppercased().utf8).withUnsafeBufferPointer(RomanNumeral.value) : nil
      // "(i)" goes on with (h) where letters have come that far.
      if let roman, roman < 20, text.count > 1 || last[.letter].map({ $0.position < 8 }) ?? true {
        found = (.smallRoman, roman)
      } else {
        found = (1...23).first { VietnameseAlphabet.letter($0) == text }.map { (.letter, $0) }
      }
    }
    guard let (kind, place) = found, place > 0, place == 1 || last[kind] != nil else { return nil }
    (self.kind, self.position, range) = (kind, place, open..<end + 1)
  }

  private static func beginsPart(_ open: Int, in bytes: UTF8Bytes) -> Bool {
    let before = bytes.spacesStart(before: open)
    guard before > 0 else { return true }
    switch bytes[before - 1] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), 0x0A: return true
    default: return bytes[..<before].suffix(and.count).elementsEqual(and)
    }
  }

  private static let and = Array(" và".utf8)
}
