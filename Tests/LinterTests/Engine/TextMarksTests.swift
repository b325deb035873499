import PlanLang
import Testing

@testable import Linter

/// What a text holds does not depend on how its words lie in pieces of eight bytes, nor on what was read before it.
struct TextMarksTests {
  private func marks(_ text: String, _ names: NameStarts = NameStarts()) -> TextMarks {
    WordFilter.usual.withMemo { memo in
      Array(text.utf8).withUnsafeBufferPointer { MarkScan(.usual, memo, names).marks(of: $0) }
    }
  }

  @Test(arguments: [
    ("Năm 2027", TextMarks.year), ("giai đoạn 2026–2030", .year), ("năm2027", .year), ("các các hộ", .doubled),
    ("của Nhân Dân", .capital), ("kế hoạch này", .capital), ("Trên đây là kế hoạch", .capital),
    ("hoá đơn", .toneSecond),
    ("hóa đơn", .toneFirst), ("đuợc", .syllable), ("phụ lục", .appendix), ("15–20", .joint), ("XYZT", .abbreviation),
    ("a ,b", .looseSign), ("a,b", .tightSign), ("điều 5", .named), ("“a”", .curlyQuote), ("họ và tên", .placeholder),
    ("b) họ", .letter),
    ("đ. họ", .letter),
  ])
  func holds(_ text: String, _ mark: TextMarks) {
    // A second look finds the words in the memo.
    for _ in 0..<2 { #expect(marks(text).contains(mark), "\(text)") }
    #expect(marks("Ủy ban nhân dân; " + text).contains(mark), "\(text)")
    #expect(marks(text + " của thành phố").contains(mark), "\(text)")
  }

  @Test func rightCapitalsAreNoMark() {
    for text in ["của Nhân dân", "Kế hoạch này", "Trên đây là Kế hoạch", "Ban Chỉ đạo", "thực hiện kế hoạch"] {
      #expect(!marks(text).contains(.capital), "\(text)")
    }
  }

  @Test func namesBeginWithCapitalsAndAreas() {
    let names = NameStarts()
    _ = marks("Đảng ủy xã –Ủy ban tại thôn 5, đội", names)
    let text = Array("Đảng ủy xã –Ủy ban tại thôn 5, đội".utf8)
    let words = names.offsets.map { start in
      String(decoding: text[Int(start)...].prefix { $0 != 0x20 }, as: UTF8.self)
    }
    #expect(words == ["Đảng", "xã", "Ủy", "thôn"])
  }
}
