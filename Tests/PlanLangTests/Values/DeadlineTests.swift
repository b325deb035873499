import Testing

@testable import PlanLang

@Suite struct DeadlineTests {
  private static func read(_ text: String, defaultYear: Int? = 2027) -> Deadline.Reading {
    var text = text
    return text.withUTF8 { Deadline.read($0, defaultYear: defaultYear) }
  }

  private static func part(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  @Test(arguments: DeadlineSample.all)
  func readsSpelling(_ sample: DeadlineSample) {
    let reading = Self.read(sample.text)
    #expect(reading.deadline.summary == sample.expected)
    #expect(reading.problems.isEmpty)
    #expect(reading.isReadable)
  }

  @Test(arguments: DeadlineSample.all)
  func readsAnyLetterCase(_ sample: DeadlineSample) {
    #expect(Self.read(sample.text.uppercased()).deadline.summary == sample.expected)
    #expect(Self.read(sample.text.lowercased()).deadline.summary == sample.expected)
  }

  @Test(arguments: [
    "Nghị quyết số 57-NQ/TW",
    "Kế hoạch số 04/KH-UBND ngày 05/01/2026",
    "Kế hoạch số 04 /KH-UBND ngày 05/01/2026",
    "02 lớp",
    "2000 người",
    "Khẩn trương",
    "ASAP",
    "đạt 5/6 chỉ tiêu",
    "Quyết định số 01 ngày 05/8/2025",
    "Luật Đất đai năm 2024",
    "83,77%",
    "1.050 triệu đồng",
    "(Quy chế số 03-QC/BCĐTW ngày 23/6/2025)",
    "Kế hoạch số 359/KH-UBND, ngày 31/12/2025 của UBND thành phố",
    "Nghị định số 73/2019/NĐ-CP ngày 05/9/2019",
    "Công văn ngày 05/01/2026 của Thành ủy",
    "Kế hoạch số /KH-UBND ngày tháng 01 năm 2026",
    "Giai đoạn 1",
    "quý vị đại biểu",
    "quý báu",
    "khách hàng",
    "hàng hóa",
    "Ngân hàng",
    "100% hộ dân",
    "26 tổ",
    "5G",
    "3-5 người",
    "Nghị quyết 12/2027 về",
    "tháng hành động vì trẻ em",
    "năm mươi người",
    "Ngày Chuyển đổi số quốc gia 10/10",
    "",
    "   ",
  ])
  func readsNoTime(_ text: String) {
    let reading = Self.read(text)
    #expect(reading.deadline.expressions.isEmpty)
    #expect(reading.problems.isEmpty)
    #expect(!reading.isReadable)
  }

  @Test func marksWhereExpressionsStand() {
    let text = "Ban hành chậm nhất 15/02/2027 và tổ chức thực hiện trong năm 2027; thường xuyên (2027)."
    let parts = Self.read(text).deadline.expressions.map { Self.part($0.range, of: text) }
    #expect(parts == ["chậm nhất 15/02/2027", "trong năm 2027", "thường xuyên (2027)"])
  }

  @Test func needsYearForDays() {
    #expect(Self.read("Tháng 9", defaultYear: nil).deadline.first == nil)
    #expect(Self.read("trước ngày 15/6", defaultYear: nil).deadline.last == nil)
    #expect(Self.read("Cả năm", defaultYear: nil).deadline.expressions.first?.kind == .year)
    #expect(Self.read("ngày 29/02", defaultYear: nil).problems.isEmpty)
    #expect(Self.read("ngày 29/02").problems.first?.suggestion == "ngày 28/02")
    #expect(Self.read("Quý I và Quý II/2028", defaultYear: nil).deadline.first?.isoDescription == "2028-01-01")
  }

  @Test func spansAllExpressions() {
    let closed = Self.read("Quý III/2027; Quý I/2027").deadline
    #expect(closed.first?.isoDescription == "2027-01-01")
    #expect(closed.last?.isoDescription == "2027-09-30")
    let open = Self.read("Quý I/2027; từ năm 2028").deadline
    #expect(open.first?.isoDescription == "2027-01-01")
    #expect(open.last == nil)
  }

  @Test func survivesBrokenBytes() {
    let pieces: [[UInt8]] = [[0xC3], [0xE1, 0xBB], [0xFF], Array("Quý ".utf8), Array("/2027".utf8), [0x80, 0x31]]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let bytes = first + second + third
          let reading = bytes.withUnsafeBufferPointer { Deadline.read($0, defaultYear: 2027) }
          #expect(reading.deadline.expressions.allSatisfy { $0.range.upperBound <= bytes.count })
        }
      }
    }
  }
}
