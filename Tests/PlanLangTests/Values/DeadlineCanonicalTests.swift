import Testing

@testable import PlanLang

/// Deadlines in canonical style, and that they are read back as they were.
@Suite("Canonical deadlines")
struct DeadlineCanonicalTests {
  @Test(
    "The words of every kind",
    arguments: [
      ("31/12/2027", "Ngày 31/12/2027"), ("ngày 5 tháng 1 năm 2027", "Ngày 05/01/2027"),
      ("trước ngày 15/6", "trước ngày 15/6/2027"), ("Hoàn thành trước 01/7/2027", "trước ngày 30/6/2027"),
      ("Chậm nhất 01/7/2027", "chậm nhất ngày 01/7/2027"), ("Sau ngày 15/6/2027", "từ ngày 16/6/2027"),
      ("Tuần 2 tháng 9/2027", "Tuần 2 tháng 9/2027"), ("Tuần cuối tháng 9", "Tuần cuối tháng 9/2027"),
      ("Tuần 1-2 tháng 9", "Tuần 1-2 tháng 9/2027"), ("tuần 40 năm 2027", "Tuần 40 năm 2027"),
      ("trước tuần cuối tháng 9/2027", "trước tuần cuối tháng 9/2027"),
      ("đến hết tuần 2 tháng 9/2027", "đến hết tuần 2 tháng 9/2027"),
      ("tháng 1 năm 2027", "Tháng 01/2027"), ("tháng mười hai", "Tháng 12/2027"),
      ("trước tháng 7/2027", "đến hết tháng 6/2027"), ("từ 01/2027", "từ tháng 01/2027"),
      ("Quý 3/2027", "Quý III/2027"), ("QUÍ III NĂM 2027", "Quý III/2027"), ("Hết quý II", "đến hết quý II/2027"),
      ("06 tháng đầu năm", "6 tháng đầu năm 2027"), ("nửa cuối năm 2027", "6 tháng cuối năm 2027"),
      ("trước 6 tháng cuối năm 2027", "đến hết 6 tháng đầu năm 2027"),
      ("Cả năm", "Năm 2027"), ("2027", "Năm 2027"), ("Đến 2030", "đến hết năm 2030"),
      ("Năm 2027 và các năm tiếp theo", "từ năm 2027"), ("giai đoạn từ 2026 đến 2030", "Giai đoạn 2026-2030"),
      ("Năm học 2026 - 2027", "Năm học 2026-2027"), ("Tháng 7 – 9 / 2027", "Tháng 7-9/2027"),
      ("Quý III - IV năm 2027", "Quý III-IV/2027"), ("2026 - 2027", "Năm 2026-2027"),
      ("Quý IV/2026-Quý II/2027", "Quý IV/2026 - quý II/2027"),
      ("Tháng 12 - tháng 02/2027", "Tháng 12/2026 - tháng 02/2027"),
      ("9 tháng đầu năm 2027", "Quý I-III/2027"), ("1 tháng đầu năm", "Ngày 01-31/01/2027"),
      ("từ 10 đến 15/6", "Ngày 10-15/6/2027"), ("từ 01/6 đến 30/7", "Từ ngày 01/6/2027 đến ngày 30/7/2027"),
      ("Hàng năm", "Hằng năm"), ("theo quý", "Hằng quý"), ("mỗi tháng một lần", "Hằng tháng"),
      ("Định kỳ 06 tháng", "Định kỳ 6 tháng"), ("02 lần/năm", "Định kỳ 6 tháng"), ("định kỳ", "Định kỳ"),
      ("2 năm/lần", "Định kỳ 2 năm"), ("Thường xuyên, liên tục", "Thường xuyên"),
      ("Thường xuyên trong năm", "Thường xuyên trong năm 2027"),
      ("hàng năm, giai đoạn 2026-2030", "Hằng năm giai đoạn 2026-2030"),
      ("Thường xuyên từ tháng 3", "Thường xuyên từ tháng 3/2027"),
      ("Hằng tháng đến hết năm 2030", "Hằng tháng đến hết năm 2030"), ("nt", "Như trên"),
    ])
  func words(text: String, canonical: String) {
    let expressions = text.asDeadline().deadline.expressions
    #expect(expressions.count == 1)
    #expect(expressions.first?.canonical == canonical)
  }

  @Test(
    "Words that say more have no other form",
    arguments: [
      "Cuối tháng 9/2027", "Đầu quý II", "Khoảng tháng 9/2027", "17 giờ ngày 15/6/2027", "Quý I hàng năm",
      "trước ngày 15/12 hằng năm", "Ngày 25 hằng tháng", "Cuối mỗi quý", "05 lần/năm", "3 lần/tuần", "24/7",
      "Nhiệm kỳ 2025-2030", "Từ tháng 3 đến cuối năm 2027", "Khi phát sinh", "Theo kế hoạch của thành phố",
      "Sau 30 ngày kể từ ngày ban hành", "trong tháng", "Cả nhiệm kỳ", "Từ nay đến hết năm 2027",
      "Năm 2026 và định hướng duy trì trong các năm tiếp theo", "Năm 2026-2027 và các năm tiếp theo",
    ])
  func withoutCanonicalWords(text: String) {
    let reading = text.asDeadline()
    #expect(reading.isReadable)
    #expect(reading.deadline.canonical == nil)
    #expect(text.asBytes { Deadline.canonical($0, defaultYear: 2027) } == nil)
  }

  @Test(
    "Whole phrases",
    arguments: [
      ("Quý 2, Quý 4 năm 2027", "Quý II, IV/2027"), ("Tháng 3; tháng 6; tháng 9/2027", "Tháng 3, 6, 9/2027"),
      ("Quý III/2027.", "Quý III/2027"), ("Tháng 7-12/2027", "Tháng 7-12/2027"),
      ("Hết ngày 30/9/2027", "Chậm nhất ngày 30/9/2027"), ("Trước 30/9/2027", "Trước ngày 30/9/2027"),
      ("quý I và quý III", "Quý I, III/2027"),
      ("Trước 30/6 và trước 30/11", "Trước ngày 30/6/2027; trước ngày 30/11/2027"),
      ("hàng quý, hàng năm", "Hằng quý; hằng năm"), ("15/6, 15/12", "Ngày 15/6/2027; ngày 15/12/2027"),
      ("Quý IV/2027; Quý I/2028", "Quý IV/2027; quý I/2028"), ("  Cả năm 2027 ", "Năm 2027"),
    ])
  func phrases(text: String, canonical: String) {
    #expect(text.asBytes { Deadline.canonical($0, defaultYear: 2027) } == canonical)
    #expect(canonical.asBytes { Deadline.canonical($0, defaultYear: nil) } == canonical)
  }

  @Test(
    "A phrase with other words stays as written",
    arguments: [
      "Ban hành trong Quý I/2027", "Quý I hoặc Quý II/2027", "Quý I/2027 (chậm nhất 31/3)", "Dự kiến Quý I/2027",
      "Quý V/2027", "Hoàn thành", "", "Thường xuyên, kịp thời", "Tổng kết năm 2027", ", Quý I/2027",
    ])
  func otherWords(text: String) {
    #expect(text.asBytes { Deadline.canonical($0, defaultYear: 2027) } == nil)
  }

  @Test("What is read, printed and read again is the same", arguments: DeadlineSample.all)
  func samples(sample: DeadlineSample) {
    let reading = sample.text.asDeadline()
    for expression in reading.deadline.expressions {
      guard let words = expression.canonical else { continue }
      let again = words.asDeadline(defaultYear: nil)
      #expect(again.problems.isEmpty)
      #expect(again.deadline.summary == expression.summary, "\(words)")
      #expect(again.deadline.expressions.first?.canonical == words)
    }
    for words in [reading.deadline.canonical, sample.text.asBytes { Deadline.canonical($0, defaultYear: 2027) }] {
      guard let words else { continue }
      #expect(words.asDeadline(defaultYear: nil).deadline.summary == reading.deadline.summary, "\(words)")
      #expect(words.asBytes { Deadline.canonical($0, defaultYear: nil) } == words)
    }
  }

  @Test("Every value that has words is read back from them", arguments: 0..<8 as Range<UInt64>)
  func generated(seed: UInt64) {
    var generator = DeadlineGenerator(seed: seed)
    for _ in 0..<600 {
      let expression = generator.expression()
      guard let words = expression.canonical else {
        Issue.record("no words for \(expression.summary)")
        continue
      }
      for year in [nil, 2027] {
        let reading = words.asDeadline(defaultYear: year)
        #expect(reading.deadline.summary == expression.summary, "\(words)")
        #expect(reading.problems.isEmpty, "\(words)")
      }
    }
  }

  @Test("So is every list of them", arguments: 100..<104 as Range<UInt64>)
  func generatedLists(seed: UInt64) {
    var generator = DeadlineGenerator(seed: seed)
    for _ in 0..<600 {
      let deadline = Deadline(expressions: (0..<generator.count()).map { _ in generator.expression() })
      guard let words = deadline.canonical else {
        Issue.record("no words for \(deadline.summary)")
        continue
      }
      let reading = words.asDeadline(defaultYear: nil)
      #expect(reading.deadline.summary == deadline.summary, "\(words)")
      #expect(reading.problems.isEmpty, "\(words)")
    }
  }
}
