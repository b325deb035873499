import Testing

@testable import PlanLang

/// Texts that nobody wrote: whatever they are, they are read without a crash, and what is found lies inside them.
@Suite("Deadlines and quantities of random texts")
struct ValueFuzzTests {
  private static let pieces = [
    "quý", "Qúy", "Quy", "I", "II", "IV", "V", "IIII", "ll", "tháng", "năm", "ngày", "ngay", "tuần", "nửa", "giờ", "h",
    "0", "1", "6", "02", "13", "15", "31", "32", "100", "207", "2026", "2027", "20277", "9999", "0000", "99999999999",
    "/", "-", "–", ".", ",", ";", ":", "(", ")", "\"", "″", "+", "%", "≥", ">", "=", "~", "$", "\u{A0}", "\u{301}", "đ",
    "trước", "sau", "từ", "đến", "hết", "trong", "cả", "chậm nhất", "là", "vào", "khoảng", "kể", "nay", "đầu", "giữa",
    "cuối", "này", "liền", "kề", "tiếp theo", "các", "những", "của", "học", "làm việc", "hằng", "mỗi", "định kỳ", "hạn",
    "thường xuyên", "liên tục", "lần", "giai đoạn", "thời kỳ", "nhiệm kỳ", "khi", "phát sinh", "yêu cầu", "như trên",
    "nt", "số", "thứ", "Luật", "kế hoạch", "một", "mười", "hai", "57-NQ/TW", "04/KH-UBND", "trở đi", "và", "theo",
    "đạt", "tối thiểu", "giảm", "lên", "trở lên", "phần trăm", "triệu đồng", "lớp", "O", "l", "", " ", "  ", "😀",
  ]

  private static let samples = DeadlineSample.all.map(\.text) + QuantitySample.all.map(\.text)

  /// Reads a text as both and checks every place that is named.
  private func check(_ bytes: [UInt8]) {
    // Joined pieces may break a scalar in two; such bytes are read too, but have no borders to keep.
    let isText = String(validating: bytes, as: UTF8.self) != nil
    func isPlace(_ range: Range<Int>) -> Bool {
      guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
      func isBorder(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
      return !isText || (isBorder(range.lowerBound) && isBorder(range.upperBound))
    }
    bytes.withUnsafeBufferPointer { buffer in
      let text = { String(decoding: bytes, as: UTF8.self) }
      for year in [nil, 2027, 1, 9999] {
        let reading = Deadline.read(buffer, defaultYear: year)
        var start = 0
        for expression in reading.deadline.expressions {
          #expect(isPlace(expression.range) && !expression.range.isEmpty, "\(text())")
          #expect(expression.range.lowerBound >= start, "\(text())")
          start = expression.range.lowerBound
          if let first = expression.first, let last = expression.last { #expect(first <= last, "\(text())") }
          if expression.isOpenEnded { #expect(expression.last == nil, "\(text())") }
          #expect((expression.recurrence != nil) == (expression.kind == .recurring), "\(text())")
          if let words = expression.canonical {
            #expect(words.asDeadline(defaultYear: nil).deadline.summary == expression.summary, "\(text()): \(words)")
          }
        }
        for problem in reading.problems {
          #expect(isPlace(problem.range) && !problem.range.isEmpty, "\(text())")
        }
      }
      if let words = Deadline.canonical(buffer, defaultYear: 2027) {
        let summary = Deadline.read(buffer, defaultYear: 2027).deadline.summary
        #expect(words.asDeadline(defaultYear: nil).deadline.summary == summary, "\(text()): \(words)")
      }
      switch Quantity.read(buffer) {
      case .words: break
      case .unreadable(let range): #expect(isPlace(range) && !range.isEmpty, "\(text())")
      case .quantity(let quantity):
        #expect(isPlace(quantity.numberRange) && !quantity.numberRange.isEmpty, "\(text())")
        if isText {
          let again = quantity.canonical.asBytes { Quantity.read($0) }.quantity
          #expect(again?.summary == quantity.summary, "\(text()): \(quantity.canonical)")
        }
      }
      _ = Quantity.canonical(buffer)
      _ = DateReading.read(buffer)
    }
  }

  @Test("Words of the grammar in any order", arguments: 0..<8 as Range<UInt64>)
  func words(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let count = random.number(1...9)
      let separator = random.number(0...3) == 0 ? "" : " "
      check(Array((0..<count).map { _ in random.pick(Self.pieces) }.joined(separator: separator).utf8))
    }
  }

  @Test("Samples cut and joined anywhere", arguments: 20..<28 as Range<UInt64>)
  func cuts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let left = Array(random.pick(Self.samples).utf8)
      let right = Array(random.pick(Self.samples).utf8)
      let head = Array(left.prefix(random.number(0...left.count)))
      let tail = Array(right.dropFirst(random.number(0...right.count)))
      for text in [head, tail, head + tail, tail + head] { check(text) }
    }
  }

  @Test("Bytes of any value", arguments: 40..<44 as Range<UInt64>)
  func bytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      var text = Array(random.pick(Self.samples).utf8)
      for _ in 0..<random.number(1...3) where !text.isEmpty {
        text[random.number(0...text.count - 1)] = UInt8(random.number(0...255))
      }
      check(text)
    }
  }

  @Test("Long texts take no longer a word than short ones")
  func long() {
    for piece in ["Quý I, ", "trước ", "6 tháng, hàng ", "từ ngày 15/6 đến ", "1.", "≥ 5 lớp/"] {
      check(Array(String(repeating: piece, count: 400).utf8))
    }
  }
}
