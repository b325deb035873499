import PlanLang

/// A change that a sentence names with both its ends: "nâng từ 85% lên 90%", "giảm từ 5 ngày xuống còn 3 ngày".
struct StatedChange {
  /// From "từ" to the second number and its sign or unit's first word; UTF-8 byte offsets.
  let range: Range<Int>
  /// What it begins with and what it comes to.
  let first: Quantity
  let second: Quantity
  /// Whether the word between them says that it rises.
  let rises: Bool

  /// Whether the numbers go the other way than the word between them.
  var contradictsItself: Bool { rises ? second.number < first.number : first.number < second.number }

  /// Hands the changes in a text to `body`. Most texts have no "từ" before a digit and are passed over byte by byte.
  static func visit(_ bytes: UTF8Bytes, _ body: (StatedChange) -> Void) {
    var position = 0
    while let end = bytes.firstOffset(of: 0xAB, from: position) {
      position = end + 1
      guard end >= 3, bytes[end - 1] == 0xBB, bytes[end - 2] == 0xE1, bytes[end - 3] | 0x20 == UInt8(ascii: "t"),
        end == 3 || !bytes.isWordByte(at: end - 4), end + 2 < bytes.count, bytes[end + 1] == 0x20,
        bytes.isDigit(at: end + 2), let change = read(bytes, from: end - 3, number: end + 2)
      else { continue }
      position = change.range.upperBound
      body(change)
    }
  }

  private static func read(_ bytes: UTF8Bytes, from start: Int, number: Int) -> StatedChange? {
    guard let (verb, rises) = verb(bytes, from: number),
      case .quantity(let first) = Quantity.read(bytes.slice(number..<verb.lowerBound)),
      first.numberRange.lowerBound == 0, first.upperNumber == nil, first.total == nil
    else { return nil }
    let rest = bytes.slice(verb.upperBound..<clauseEnd(bytes, from: verb.upperBound))
    guard case .quantity(let second) = Quantity.read(rest), second.numberRange.lowerBound < 32,
      second.upperNumber == nil, second.total == nil, areAlike(first, second),
      !ranks.isHeld(by: FoldedText(bytes.slice(bytes.clauseStart(before: start)..<start), .name))
    else { return nil }
    var end = verb.upperBound + second.numberRange.upperBound
    let sign = bytes.spacesEnd(from: end)
    if second.isPercent, sign < bytes.count, bytes[sign] == UInt8(ascii: "%") {
      end = sign + 1
    } else if sign > end, bytes.isWordByte(at: sign) {
      end = bytes.wordEnd(from: sign)
    }
    return StatedChange(range: start..<end, first: first, second: second, rises: rises)
  }

  /// "lên", "xuống" or "còn" a few words behind a number, with no sign but the percent sign between; not that of "trở lên".
  private static func verb(_ bytes: UTF8Bytes, from number: Int) -> (Range<Int>, rises: Bool)? {
    var position = number
    var last = 0..<0
    for _ in 0..<7 {
      while position < bytes.count, !bytes.isWordByte(at: position) {
        guard [0x20, UInt8(ascii: "%"), UInt8(ascii: ","), UInt8(ascii: ".")].contains(bytes[position]) else {
          return nil
        }
        position += 1
      }
      let end = bytes.wordEnd(from: position)
      guard end > position else { return nil }
      let word = bytes.slice(position..<end)
      if word.elementsEqual(up) {
        return bytes.slice(last).elementsEqual(turn) ? nil : (position..<end, true)
      }
      if word.elementsEqual(down) || word.elementsEqual(left) { return (position..<end, false) }
      last = position..<end
      position = end
    }
    return nil
  }

  private static func clauseEnd(_ bytes: UTF8Bytes, from start: Int) -> Int {
    (start..<bytes.count).first { [UInt8(ascii: ";"), 0x0A, UInt8(ascii: "("), UInt8(ascii: ":")].contains(bytes[$0]) }
      ?? bytes.count
  }

  /// Whether both are measured in the same: %, one unit, or the first in that of the second.
  private static func areAlike(_ first: Quantity, _ second: Quantity) -> Bool {
    if first.isPercent || second.isPercent { return first.isPercent && second.isPercent }
    let unit = FoldedText(second.unit, .name).bytes
    guard !first.unit.isEmpty else {
      return !scales.contains { unit.starts(with: $0) }
    }
    let words = FoldedText(first.unit, .name).bytes
    return unit.starts(with: words) && (unit.count == words.count || unit[words.count] == 0x20)
  }

  private static let (up, down, left, turn) = (
    Array("lên".utf8), Array("xuống".utf8), Array("còn".utf8), Array("trở".utf8)
  )
  /// In ranks the smaller number stands above.
  private static let ranks = PhraseIndex(["hạng", "thứ hạng", "vị trí", "thứ bậc", "xếp thứ"])
  private static let scales = ["nghìn", "ngàn", "triệu", "tỷ", "tỉ"].map { FoldedText($0, .name).bytes }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Where the clause begins that byte `offset` stands in: behind a semicolon, colon, line's end or full stop.
  func clauseStart(before offset: Int) -> Int {
    var start = offset
    while start > 0 {
      let byte = self[start - 1]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == 0x0A { break }
      if byte == UInt8(ascii: "."), start < count, self[start] == 0x20 { break }
      start -= 1
    }
    return start
  }
}
