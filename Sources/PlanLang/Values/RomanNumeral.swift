/// Roman numerals of parts (Phần I), sections (II.) and quarters (Quý IV).
public enum RomanNumeral {
  private static let steps: [(value: Int, digits: StaticString)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// The numeral of `value` in upper case; empty outside 1 to 3999, which Roman numerals cannot write.
  public static func string(_ value: Int) -> String {
    guard 1...3999 ~= value else { return "" }
    var rest = value
    var result = ""
    for step in steps {
      while rest >= step.value {
        result += step.digits.description
        rest -= step.value
      }
    }
    return result
  }

  /// The value of a numeral, 1 to 3999; nil unless the bytes are exactly the upper-case numeral that ``string(_:)``
  /// writes (`IIII`, `iv` and `VX` are none).
  public static func value(_ bytes: UTF8Bytes) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
    var total = 0
    var largestAllowed = Int.max
    var offset = 0
    while offset < bytes.count {
      guard let step = step(in: bytes, at: offset), step.value <= largestAllowed else { return nil }
      total += step.value
      offset += step.length
      largestAllowed = step.next
      // Only I, X, C and M repeat, and at most three times.
      var copies = 1
      while step.repeats, copies < 3, offset < bytes.count, let again = Self.step(in: bytes, at: offset),
        again.value == step.value
      {
        total += again.value
        offset += 1
        copies += 1
      }
    }
    return total
  }

  /// The greatest step that starts at `offset`, and the greatest value that may follow it.
  private static func step(
    in bytes: UTF8Bytes, at offset: Int
  ) -> (value: Int, length: Int, next: Int, repeats: Bool)? {
    let second: UInt8 = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch (bytes[offset], second) {
    case (UInt8(ascii: "C"), UInt8(ascii: "M")): return (900, 2, 90, false)
    case (UInt8(ascii: "C"), UInt8(ascii: "D")): return (400, 2, 90, false)
    case (UInt8(ascii: "X"), UInt8(ascii: "C")): return (90, 2, 9, false)
    case (UInt8(ascii: "X"), UInt8(ascii: "L")): return (40, 2, 9, false)
    case (UInt8(ascii: "I"), UInt8(ascii: "X")): return (9, 2, 0, false)
    case (UInt8(ascii: "I"), UInt8(ascii: "V")): return (4, 2, 0, false)
    case (UInt8(ascii: "M"), _): return (1000, 1, 900, true)
    case (UInt8(ascii: "D"), _): return (500, 1, 100, false)
    case (UInt8(ascii: "C"), _): return (100, 1, 90, true)
    case (UInt8(ascii: "L"), _): return (50, 1, 10, false)
    case (UInt8(ascii: "X"), _): return (10, 1, 9, true)
    case (UInt8(ascii: "V"), _): return (5, 1, 1, false)
    case (UInt8(ascii: "I"), _): return (1, 1, 0, true)
    default: return nil
    }
  }
}
