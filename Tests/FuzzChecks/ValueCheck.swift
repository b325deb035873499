@testable import PlanLang

/// Any bytes as a phrase: what is found lies inside of it, and words made of what was read say the same again.
enum ValueCheck {
  static func deadlineFaults(_ bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    let text = PhraseBorders(bytes)
    bytes.withUnsafeBufferPointer { buffer in
      for year in [nil, 2027, 1, 9999] {
        let reading = Deadline.read(buffer, defaultYear: year)
        var start = 0
        for expression in reading.deadline.expressions {
          if !text.holds(expression.range) { faults.append("no place: \(expression)") }
          if expression.range.lowerBound < start { faults.append("out of order: \(expression)") }
          start = expression.range.lowerBound
          if let first = expression.first, let last = expression.last, last < first {
            faults.append("ends before it begins: \(expression)")
          }
          if expression.isOpenEnded, expression.last != nil { faults.append("open, with an end: \(expression)") }
          if (expression.recurrence != nil) != (expression.kind == .recurring) {
            faults.append("recurs: \(expression)")
          }
          guard let words = expression.canonical else { continue }
          let again = Array(words.utf8).withUnsafeBufferPointer { Deadline.read($0, defaultYear: nil).deadline }
          if again.values != [expression.value] { faults.append("canonical “\(words)” reads as \(again.values)") }
        }
        for problem in reading.problems where !text.holds(problem.range) { faults.append("no place: \(problem)") }
      }
      if let words = Deadline.canonical(buffer, defaultYear: 2027) {
        let values = Deadline.read(buffer, defaultYear: 2027).deadline.values
        let again = Array(words.utf8).withUnsafeBufferPointer { Deadline.read($0, defaultYear: nil).deadline.values }
        if again != values { faults.append("canonical “\(words)” reads as \(again), not \(values)") }
      }
      if case .date(let date) = DateReading.read(buffer) {
        let again = Array(date.isoDescription.utf8).withUnsafeBufferPointer(DateReading.read)
        if case .date(date) = again {} else { faults.append("\(date.isoDescription) is not read again") }
      }
      for mention in YearMention.find(in: buffer) where !text.holds(mention.range) {
        faults.append("no place: \(mention)")
      }
      for mention in DocumentMention.find(in: buffer) where !text.holds(mention.range) {
        faults.append("no place: \(mention)")
      }
    }
    return faults
  }

  static func quantityFaults(_ bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    let text = PhraseBorders(bytes)
    bytes.withUnsafeBufferPointer { buffer in
      switch Quantity.read(buffer) {
      case .words: break
      case .unreadable(let range): if !text.holds(range) { faults.append("no place: \(range)") }
      case .quantity(let quantity):
        if !text.holds(quantity.numberRange) { faults.append("no place: \(quantity)") }
        if text.isText {
          let again = Array(quantity.canonical.utf8).withUnsafeBufferPointer(Quantity.read)
          if again.value != quantity.value { faults.append("canonical “\(quantity.canonical)” reads as \(again)") }
        }
        for (range, _) in quantity.foreignNumbers(in: buffer) where !text.holds(range) {
          faults.append("no place: \(range)")
        }
      }
      if let words = Quantity.canonical(buffer) {
        let again = Array(words.utf8).withUnsafeBufferPointer { Quantity.canonical($0) }
        if again != words { faults.append("“\(words)” is not canonical: \(again ?? "nothing")") }
      }
      for (range, number) in DocumentNumber.find(in: buffer) {
        if !text.holds(range) { faults.append("no place: \(number)") }
        let again = Array(number.canonicalText.utf8).withUnsafeBufferPointer(DocumentNumber.read)
        if text.isText, number.isWellFormed, again?.key != number.key {
          faults.append("“\(number.text)” is “\(number.canonicalText)”, which reads as \(again?.key ?? "nothing")")
        }
      }
    }
    return faults
  }
}

/// Where a phrase may be cut.
private struct PhraseBorders {
  let bytes: [UInt8]
  /// Bytes that are no UTF-8 are read too, but have no borders to keep.
  let isText: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isText = String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether a range lies in the phrase, holds something, and parts no scalar.
  func holds(_ range: Range<Int>) -> Bool {
    func isBorder(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty else { return false }
    return !isText || isBorder(range.lowerBound) && isBorder(range.upperBound)
  }
}

extension Deadline {
  /// What it says, without places.
  fileprivate var values: [Expression] { expressions.map(\.value) }
}

extension Deadline.Expression {
  fileprivate var value: Self {
    var value = self
    value.range = 0..<0
    value.saysMore = false
    return value
  }
}

extension Quantity {
  fileprivate var value: Quantity {
    var value = self
    value.numberRange = 0..<0
    // A range says what it compares by itself.
    return value
  }
}

extension QuantityReading {
  fileprivate var value: Quantity? {
    guard case .quantity(let quantity) = self else { return nil }
    return quantity.value
  }
}
