import PlanLang

extension String {
  /// What `body` makes of the string's UTF-8 bytes.
  func asBytes<Result>(_ body: (UTF8Bytes) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }

  /// The part of the string at a range of UTF-8 byte offsets.
  func part(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }

  /// What is read from the string as a deadline of a plan of 2027.
  func asDeadline(defaultYear: Int? = 2027) -> Deadline.Reading {
    asBytes { Deadline.read($0, defaultYear: defaultYear) }
  }
}

extension Deadline.Expression {
  /// The values of an expression, without its place: `kind:recurrence first..last open`.
  var summary: String {
    var result = kind.rawValue
    if let recurrence { result += ":\(recurrence)" }
    if first != nil || last != nil { result += " \(first?.isoDescription ?? "")..\(last?.isoDescription ?? "")" }
    return isOpenEnded ? result + " open" : result
  }
}

extension Deadline {
  /// The values of all expressions, parted by semicolons.
  var summary: String { expressions.map(\.summary).joined(separator: "; ") }
}

extension Quantity {
  /// The values of a quantity, without its place: comparison, "!" where it is written out, number, upper end, whole,
  /// unit, period.
  var summary: String {
    let upper = upperNumber.map { "-\($0)" } ?? ""
    let whole = total.map { "/\($0)" } ?? ""
    let years = period.map { " \($0.lowerBound)-\($0.upperBound)" } ?? ""
    let name = unit.isEmpty ? "" : " \(unit)"
    return "\(comparison.rawValue)\(hasExplicitComparison ? "!" : "") \(number)\(upper)\(whole)\(name)\(years)"
  }
}

extension QuantityReading {
  /// The quantity, if one was read.
  var quantity: Quantity? {
    guard case .quantity(let quantity) = self else { return nil }
    return quantity
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// One of the given values; there must be one.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }
}
