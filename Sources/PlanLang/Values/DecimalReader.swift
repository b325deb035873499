/// What stands where a number begins in running text.
enum DecimalToken: Equatable {
  /// A number, and the offset after its last digit.
  case number(DecimalNumber, end: Int)
  /// Digits that were meant as a number and are none (98,,1 or 1O0), and the offset after them.
  case broken(end: Int)
  /// Something else that begins with a digit (5G, 57-NQ/TW), and the offset after it.
  case other(end: Int)
}

/// Reads numbers as Vietnamese text writes them: 83,77; 1.050; 1.234.567,8; and 83.77 where no three digits follow.
struct DecimalReader {
  let bytes: UTF8Bytes

  /// What begins with the digit at byte `start`.
  func token(at start: Int) -> DecimalToken {
    var end = start
    var isBroken = false
    scan: while true {
      end = bytes.digitsEnd(from: end)
      switch bytes.byte(at: end) {
      case UInt8(ascii: "."), UInt8(ascii: ","):
        var next = end
        while bytes.byte(at: next) == UInt8(ascii: ".") || bytes.byte(at: next) == UInt8(ascii: ",") { next += 1 }
        // A full stop or comma after a number belongs to the sentence.
        guard bytes.isDigit(at: next) else { break scan }
        isBroken = isBroken || next > end + 1
        end = next
      case UInt8(ascii: "O"), UInt8(ascii: "o"):
        guard bytes.isDigit(at: end + 1) || !bytes.isWord(at: end + 1) else { break scan }
        isBroken = true
        end += 1
      case UInt8(ascii: "l"), UInt8(ascii: "I"):
        guard bytes.isDigit(at: end + 1) else { break scan }
        isBroken = true
        end += 1
      default: break scan
      }
    }
    if isBroken { return .broken(end: end) }
    if let other = otherEnd(from: end) { return .other(end: other) }
    let grouped = spacedGroupsEnd(start: start, end: end)
    if grouped > end, let other = otherEnd(from: grouped) { return .other(end: other) }
    guard let number = value(start..<grouped) else { return .broken(end: end) }
    return .number(number, end: grouped)
  }

  /// A number between `range` the way Vietnamese writes it, where it is written with a decimal point (83.77) or with commas
  /// between thousands (1,050.5; 1,234,567); nil where it is right as it stands, as 1.050 is.
  func vietnameseForm(_ range: Range<Int>) -> String? {
    let number = bytes[range]
    guard let separator = decimalSeparator(in: range) else { return nil }
    let hasPoint = separator < range.upperBound && bytes[separator] == UInt8(ascii: ".")
    guard hasPoint || number.count(where: { $0 == UInt8(ascii: ",") }) > 1 else { return nil }
    return String(
      decoding: number.map { byte in
        switch byte {
        case UInt8(ascii: "."): UInt8(ascii: ",")
        case UInt8(ascii: ","): UInt8(ascii: ".")
        default: byte
        }
      }, as: UTF8.self)
  }

  /// Where a token ends that only begins like a number: 5G, 3D, 12-KH/TU, 57/KH-UBND; nil for a number.
  private func otherEnd(from end: Int) -> Int? {
    var letter = end
    let spaced = bytes.spacesEnd(from: end)
    if bytes.byte(at: spaced) == UInt8(ascii: "/") {
      letter = spaced + 1
    } else if bytes.byte(at: end) == UInt8(ascii: "-") {
      letter = end + 1
    }
    guard letter < bytes.count, let first = VietnameseLetter(bytes.scalar(at: letter).value), first.isUppercase else {
      return nil
    }
    var position = letter
    while position < bytes.count, bytes.spacesEnd(from: position) == position {
      position += bytes.scalar(at: position).length
    }
    return position
  }

  /// Where a number ends whose thousands are set apart by single spaces (5 000 000).
  private func spacedGroupsEnd(start: Int, end: Int) -> Int {
    guard end - start <= 3, bytes[start] != UInt8(ascii: "0"), bytes.digitsEnd(from: start) == end else { return end }
    var last = end
    while true {
      let group = bytes.byte(at: last) == 0xC2 ? bytes.spacesEnd(from: last) : last + 1
      guard bytes.spacesEnd(from: last) == group, bytes.digitsEnd(from: group) == group + 3 else { break }
      let next = bytes.spacesEnd(from: group + 3)
      let isNumberOfItsOwn = bytes.byte(at: next) == UInt8(ascii: "%") || bytes.byte(at: group + 3) == UInt8(ascii: ",")
      guard !isNumberOfItsOwn, bytes.byte(at: group + 3) != UInt8(ascii: ".") || !bytes.isDigit(at: group + 4) else {
        break
      }
      last = group + 3
    }
    return last
  }

  /// The value of digits with dots, commas and spaces between them; nil where the groups make no number.
  private func value(_ range: Range<Int>) -> DecimalNumber? {
    guard let comma = decimalSeparator(in: range) else { return nil }
    var mantissa: Int64 = 0
    var digits = 0
    var scale = 0
    for index in range where bytes.isDigit(at: index) {
      digits += mantissa == 0 && bytes[index] == UInt8(ascii: "0") ? 0 : 1
      guard digits <= 18, scale < 18 else { return nil }
      mantissa = mantissa * 10 + Int64(bytes[index] &- 0x30)
      if index > comma { scale += 1 }
    }
    return DecimalNumber(mantissa: mantissa, scale: scale)
  }

  /// The offset of the decimal separator, or the range's end for a whole number; nil where the groups are wrong.
  private func decimalSeparator(in range: Range<Int>) -> Int? {
    var dots = 0
    var commas = 0
    var last = range.upperBound
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: ","): commas += 1
      default: continue
      }
      last = index
    }
    let fraction = range.upperBound - last - 1
    switch (dots, commas) {
    case (0, 0): return range.upperBound
    case (0, 1): return last
    case (1, 0):
      let whole = last - range.lowerBound
      // 1.050 is a thousand and fifty; 0.125 and 83.77 can only be decimals.
      let isThousand = fraction == 3 && whole <= 3 && bytes[range.lowerBound] != UInt8(ascii: "0")
      return isThousand ? range.upperBound : last
    case (0, _), (_, 0): return hasThousands(range) ? range.upperBound : nil
    case (_, 1) where bytes[last] == UInt8(ascii: ","): return hasThousands(range.lowerBound..<last) ? last : nil
    case (1, _) where bytes[last] == UInt8(ascii: ".") && fraction != 3:
      return hasThousands(range.lowerBound..<last) ? last : nil
    default: return nil
    }
  }

  /// Whether every group after the first has three digits, and the first one to three.
  private func hasThousands(_ range: Range<Int>) -> Bool {
    var group = bytes.digitsEnd(from: range.lowerBound)
    guard group - range.lowerBound <= 3 else { return false }
    while group < range.upperBound {
      guard bytes.digitsEnd(from: group + 1) == group + 4 else { return false }
      group += 4
    }
    return true
  }
}
