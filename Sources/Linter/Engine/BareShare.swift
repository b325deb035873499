import PlanLang

/// A figure of a share in running words that lacks its percent sign: "Tỷ lệ ... đạt 85,87;".
enum BareShare {
  /// Hands the numbers of a text that must be shares and have no sign to `body`; UTF-8 byte offsets.
  ///
  /// Only numbers behind "đạt" and its like at a clause's end are looked at: whatever follows a number may say what it counts.
  static func visit(_ bytes: UTF8Bytes, _ body: (Range<Int>) -> Void) {
    var position = bytes.digitOffset(from: 0)
    while position < bytes.count {
      var end = bytes.digitsEnd(from: position)
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: ","), bytes.isDigit(at: end + 1) {
        end = bytes.digitsEnd(from: end + 1)
      }
      if end - position <= 6, endsClause(bytes, end), isLedUpTo(bytes, position), isShare(bytes, position..<end) {
        body(position..<end)
      }
      position = bytes.digitOffset(from: end)
    }
  }

  /// Whether nothing follows that the number could count: the clause ends, or goes on with "trở lên" or "lên 90%".
  private static func endsClause(_ bytes: UTF8Bytes, _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    let next = end + 1 < bytes.count ? bytes[end + 1] : 0x20
    switch bytes[end] {
    case UInt8(ascii: ";"), 0x0A: return true
    case UInt8(ascii: "."), UInt8(ascii: ","): return next == 0x20 || next == 0x0A
    case 0x20:
      if next == UInt8(ascii: ";") || Text.orMore(bytes, from: end) > 0 { return true }
      return follows.contains { bytes.dropFirst(end).starts(with: $0) }
        && bytes.slice(end..<Swift.min(bytes.count, end + 16)).contains(UInt8(ascii: "%"))
    default: return false
    }
  }

  /// Whether a blank and one of the words that lead up to a share's figure stand before it.
  private static func isLedUpTo(_ bytes: UTF8Bytes, _ start: Int) -> Bool {
    guard start > 1 else { return false }
    let before = bytes[..<bytes.spacesStart(before: start)]
    return leads.contains { before.suffix($0.count).elementsEqual($0) }
  }

  private static func isShare(_ bytes: UTF8Bytes, _ number: Range<Int>) -> Bool {
    guard case .quantity(let quantity) = Quantity.read(bytes.slice(number)), quantity.number <= 100,
      quantity.number.mantissa > 0
    else { return false }
    var start = bytes.clauseStart(before: number.lowerBound)
    // "Tỷ lệ A đạt 90%, tỷ lệ B đạt 85"
    for comma in (start..<number.lowerBound).reversed() where bytes[comma] == UInt8(ascii: ",") {
      if ShareWords.beginsShare(bytes, behind: comma) {
        start = comma + 1
        break
      }
    }
    let clause = bytes.slice(start..<number.lowerBound)
    guard !clause.contains(UInt8(ascii: "%")) else { return false }
    let name = ShareWords.subject(before: FoldedText(clause, .name))
    guard let share = ShareWords.shares.longest(startingAt: 0, in: name) else { return false }
    // A degree may be given in points up to ten.
    let isDegree = name.bytes[share.range].starts(with: degree)
    return !(isDegree && quantity.number <= 10) && !others.isHeld(by: name) && !hasNumber(name)
  }

  /// Whether another number stands in the name, so that this one may count something else: "còn 3 hồ sơ, số lớp đạt 4".
  private static func hasNumber(_ name: FoldedText) -> Bool {
    name.bytes.split(separator: 0x20).contains { word in word.allSatisfy { $0 &- 0x30 < 10 } && word.count < 4 }
  }

  private static let leads = [
    "đạt", " là", " trên", "tối thiểu", "ít nhất", " từ", " lên", "≥", ">", "≤", " còn", "không quá", "tối đa", " mức",
    "dưới",
  ].map { Array($0.utf8) }
  private static let follows = [" lên ", " xuống "].map { Array($0.utf8) }
  private static let degree = Array("mức".utf8)
  /// Shares that are given otherwise than in percent.
  private static let others = PhraseIndex([
    "giới tính", "tỷ lệ sinh", "tỉ lệ sinh", "mức sinh", "số con", "điểm", "vạn dân", "phần nghìn", "chọi", "bản đồ",
    "bác sĩ", "giường bệnh", "bình quân",
  ])
}
