import Testing

@testable import FuzzChecks
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
    let faults = ValueCheck.deadlineFaults(bytes) + ValueCheck.quantityFaults(bytes)
    #expect(faults.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
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
      check(Array(String(repeating: piece, count: 250).utf8))
    }
  }
}
