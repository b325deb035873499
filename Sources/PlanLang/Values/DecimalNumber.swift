/// An exact decimal number of up to 18 digits: `mantissa` divided by ten to the power of `scale`.
///
/// Kept without trailing zeros after the comma, so that 84,50 and 84,5 are equal and hash alike.
public struct DecimalNumber: Hashable, Sendable {
  /// All digits of the number, without the comma, with the sign.
  public let mantissa: Int64
  /// How many of the digits stand after the comma, 0 to 18.
  public let scale: Int

  /// Makes a number. `scale` must lie in 0...18.
  public init(mantissa: Int64, scale: Int = 0) {
    precondition((0...18).contains(scale), "a decimal number has at most 18 digits after the comma")
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// The sum of two numbers; nil when it needs more than 18 digits.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let common = max(scale, other.scale)
    let left = mantissa.multipliedReportingOverflow(by: Self.powers[common - scale])
    let right = other.mantissa.multipliedReportingOverflow(by: Self.powers[common - other.scale])
    guard !left.overflow, !right.overflow else { return nil }
    let sum = left.partialValue.addingReportingOverflow(right.partialValue)
    return sum.overflow ? nil : DecimalNumber(mantissa: sum.partialValue, scale: common)
  }

  /// 10 to the power of 0 to 18.
  private static let powers: [Int64] = (0..<18).reduce(into: [1]) { powers, index in powers.append(powers[index] * 10) }
}

extension DecimalNumber: Comparable {
  /// Compares by value, whatever the scales; exact.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let a = left.mantissa.multipliedFullWidth(by: powers[right.scale])
    let b = right.mantissa.multipliedFullWidth(by: powers[left.scale])
    return (a.high, a.low) < (b.high, b.low)
  }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int64) {
    self.init(mantissa: value)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number in Vietnamese style: decimal comma and a dot between thousands, such as 1.050,5.
  public var description: String {
    var digits = Array(String(mantissa.magnitude).utf8)
    if digits.count <= scale {
      digits.insert(contentsOf: [UInt8](repeating: 0x30, count: scale + 1 - digits.count), at: 0)
    }
    let whole = digits.dropLast(scale)
    var text: [UInt8] = mantissa < 0 ? [0x2D] : []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text.append(0x2E) }
      text.append(digit)
    }
    if scale > 0 { text += [0x2C] + digits.suffix(scale) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The number as programs write it: a decimal point and nothing between thousands, such as 1050.5.
  public var plainDescription: String {
    String(description.filter { $0 != "." }.map { $0 == "," ? "." : $0 })
  }
}
