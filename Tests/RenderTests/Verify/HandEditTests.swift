import PlanLang
import Testing

@testable import Render

/// What is changed by hand in a printed file is named, and nothing else.
@Suite struct HandEditTests {
  private func found(_ format: any DocumentFormat, _ edits: [(String, String)]) throws -> [String] {
    try PrintedPlan(PrintedPlan.yaml).verification(format, edits).differences.map(\.summary)
  }

  @Test func nothingIsFoundInWhatWasPrinted() throws {
    for isWhole in [true, false] {
      let plan = try PrintedPlan(PrintedPlan.yaml, isWhole: isWhole)
      let found = [
        try plan.verification(MarkdownFormat()), try plan.verification(HTMLFormat()), try plan.verificationOfWord([]),
      ]
      for verification in found {
        #expect(verification.differences.map(\.summary) == [])
        #expect(verification.fillings == [])
        #expect(verification.origin == .same)
        #expect(verification.file.version == "1.2.3")
        #expect(verification.compared.tables == (isWhole ? 3 : 2))
        #expect(verification.otherAppendices == [])
      }
    }
  }

  @Test func aChangedCellIsNamedByAppendixRowAndColumn() throws {
    let expected = [
      "cell / Phụ lục II, hàng 2 “Lắp camera an ninh tại các thôn”, cột “Thời gian hoàn thành” / Quý III/2027 / Quý IV năm 2027"
    ]
    #expect(try found(MarkdownFormat(), [("Quý III/2027", "Quý IV năm 2027")]) == expected)
    #expect(try found(HTMLFormat(), [("Quý III/2027", "Quý IV năm 2027")]) == expected)
  }

  @Test func whatWordChangesIsNamed() throws {
    let plan = try PrintedPlan(PrintedPlan.yaml)
    func found(_ before: String, _ after: String) throws -> [String] {
      try plan.verificationOfWord([(before, after)]).differences.map(\.summary)
    }
    #expect(
      try found("Quý III/2027", "Quý IV/2027") == [
        "cell / Phụ lục II, hàng 2 “Lắp camera an ninh tại các thôn”, cột “Thời gian hoàn thành” / Quý III/2027 / Quý IV/2027"
      ])
    #expect(
      try found("trong toàn xã.", "trong xã.") == [
        "line / Mục “1. Mục tiêu chung” / Nâng cao năng lực số của cán bộ và người dân trong toàn xã. / Nâng cao năng lực số của cán bộ và người dân trong xã."
      ])
    #expect(
      try found("Tổng số: 4 nhiệm vụ", "Tổng số: 5 nhiệm vụ") == [
        "line / Phụ lục II / Tổng số: 4 nhiệm vụ./. / Tổng số: 5 nhiệm vụ./."
      ])
    let signed = try plan.verificationOfWord([("…/KH-UBND", "15/KH-UBND")])
    #expect(signed.differences == [])
    #expect(signed.fillings.map(\.value) == ["15", "15", "15"])
  }

  @Test func aSlipIsHeldAgainstTheSlip() throws {
    let plan = try PrintedPlan(PrintedPlan.yaml)
    let resolved = try compiledPlan(PrintedPlan.yaml)
    let slips = try resolved.unitsWithWork.map { try #require(plan.builder.slip(for: $0)) }
    let slip = try #require(slips.first)
    let text = String(decoding: try MarkdownFormat().render(slip), as: UTF8.self)
    for (edited, count) in [(text, 0), (text.replacing("Quý III/2027", with: "Quý IV/2027"), 1)] {
      #expect(text == edited || count == 1)
      let found = try Verifier(plan.builder, slips: slips).verify(PrintedFile(reading: Array(edited.utf8))) {
        document in
        try PrintedFile(reading: try MarkdownFormat().render(document))
      }
      let verification = try #require(found)
      #expect(verification.differences.allSatisfy { $0.kind == .cell && $0.file == "Quý IV/2027" })
      #expect(verification.differences.isEmpty == (count == 0), "\(verification.differences.map(\.summary))")
    }
  }

  @Test func cellsUnderJointHeadingsAndCellsThatWereEmptied() throws {
    #expect(
      try found(HTMLFormat(), [("<td data-label=\"Đơn vị phối hợp\">Văn phòng HĐND&amp;UBND xã</td>", "<td></td>")])
        == [
          "cell / Phụ lục II, hàng 2 “Lắp camera an ninh tại các thôn”, cột “Phân công: Đơn vị phối hợp” / Văn phòng HĐND&UBND xã / "
        ])
  }

  @Test func rowsThatAreGoneAddedAndMoved() throws {
    let plan = try PrintedPlan(PrintedPlan.yaml)
    var lines = try plan.text(MarkdownFormat()).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    func row(_ number: Int) throws -> Int {
      try #require(lines.lastIndex { $0.hasPrefix("| \(number) |") })
    }
    func found() throws -> [String] {
      try plan.verification(of: Array(lines.joined(separator: "\n").utf8), MarkdownFormat()).differences.map(\.summary)
    }
    let original = lines
    lines.remove(at: try row(2))
    #expect(
      try found() == [
        "row-missing / Phụ lục II, hàng 2 “Lắp camera an ninh tại các thôn” / 2 | Lắp camera an ninh tại các thôn | Phòng Văn hóa - Xã hội | Văn phòng HĐND&UBND xã | Quý III/2027 | Hệ thống camera / -"
      ])
    lines = original
    lines.insert("| 2a | Việc thêm tay | Công an xã | | Quý I/2027 | |", at: try row(2) + 1)
    #expect(
      try found() == [
        "row-added / Phụ lục II, hàng 2a “Việc thêm tay” / - / 2a | Việc thêm tay | Công an xã | Quý I/2027"
      ])
    lines = original
    let last = lines.remove(at: try row(4))
    lines.insert(last, at: try row(1))
    #expect(
      try found() == [
        "row-moved / Phụ lục II, hàng 4 “Cập nhật dữ liệu dân cư” / Số hóa hồ sơ * hộ tịch | <cũ> / I. Phát triển hạ tầng số"
      ])
  }

  @Test func columnsThatAreGoneRenamedAndAdded() throws {
    let plan = try PrintedPlan(PrintedPlan.yaml, isWhole: false)
    func found(_ change: (inout [String]) -> Void) throws -> [String] {
      var isTable = false
      let lines = try plan.text(MarkdownFormat()).split(separator: "\n", omittingEmptySubsequences: false).map { line in
        isTable = line.hasPrefix("| STT | Nhiệm vụ") || isTable && line.hasPrefix("|")
        guard isTable else { return String(line) }
        var cells = line.replacing(" \\| ", with: " \\¦ ").split(separator: "|", omittingEmptySubsequences: false)
          .dropFirst()
          .dropLast().map(String.init)
        change(&cells)
        return "|" + cells.joined(separator: "|").replacing(" \\¦ ", with: " \\| ") + "|"
      }
      return try plan.verification(of: Array(lines.joined(separator: "\n").utf8), MarkdownFormat()).differences.map(
        \.summary)
    }
    #expect(try found { $0.remove(at: 3) } == ["column-missing / Phụ lục II, cột “Phân công: Đơn vị phối hợp” / - / -"])
    #expect(try found { $0.append(" --- ") } == ["column-added / Phụ lục II, cột “---” / - / -"])
    #expect(
      try found { $0[4] = $0[4].replacing("Thời gian hoàn thành", with: "Hạn") } == [
        "heading / Phụ lục II, cột “Thời gian hoàn thành” / Thời gian hoàn thành / Hạn"
      ])
    #expect(
      try found { $0.swapAt(4, 5) }.allSatisfy { $0.hasPrefix("column-moved / Phụ lục II, cột “") })
    #expect(try found { $0.swapAt(4, 5) }.count == 1)
  }

  @Test func linesAroundTables() throws {
    #expect(
      try found(MarkdownFormat(), [("Tổng số: 4 nhiệm vụ", "Tổng số: 5 nhiệm vụ")]) == [
        "line / Phụ lục II / Tổng số: 4 nhiệm vụ./. / Tổng số: 5 nhiệm vụ./."
      ])
    #expect(
      try found(HTMLFormat(), [("<h2>CHỈ TIÊU NĂM 2027</h2>", "<h2>CHỈ TIÊU NĂM 2026</h2>")]) == [
        "line / Phụ lục I / CHỈ TIÊU NĂM 2027 / CHỈ TIÊU NĂM 2026"
      ])
  }

  @Test func theTextOfTheDocument() throws {
    for format in [MarkdownFormat(), HTMLFormat()] as [any DocumentFormat] {
      #expect(
        try found(format, [("trong toàn xã.", "trong xã.")]) == [
          "line / Mục “1. Mục tiêu chung” / Nâng cao năng lực số của cán bộ và người dân trong toàn xã. / Nâng cao năng lực số của cán bộ và người dân trong xã."
        ])
      #expect(
        try found(format, [("Căn cứ Luật Chuyển đổi số;", "Căn cứ Luật Giao dịch điện tử;")]) == [
          "line / Phần đầu văn bản / Căn cứ Luật Chuyển đổi số; / Căn cứ Luật Giao dịch điện tử;"
        ])
      #expect(
        try found(format, [("- Các thôn;", "- Các thôn; Công an xã;")]) == [
          "line / Nơi nhận và chữ ký / - Các thôn; / - Các thôn; Công an xã;"
        ])
      #expect(
        try found(format, [("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")]) == [
          "line-missing / Nơi nhận và chữ ký / TM. ỦY BAN NHÂN DÂN / -",
          "line-added / Nơi nhận và chữ ký / - / KT. CHỦ TỊCH",
        ])
    }
    #expect(
      try found(MarkdownFormat(), [("\n- Gạch thứ hai./.\n", "\n\nLời thêm vào bằng tay.\n\n- Gạch thứ hai./.\n")]) == [
        "line-added / Mục “II. TỔ CHỨC THỰC HIỆN” / - / Lời thêm vào bằng tay."
      ])
  }

  @Test func gapsFilledInAreNoDifferences() throws {
    let plan = try PrintedPlan(PrintedPlan.yaml)
    let edits = [
      ("…/KH-UBND", "15/KH-UBND"), ("ngày … tháng … năm 2027", "ngày 08 tháng 01 năm 2027"),
    ]
    for format in [MarkdownFormat(), HTMLFormat()] as [any DocumentFormat] {
      let verification = try plan.verification(format, edits)
      #expect(verification.differences.map(\.summary) == [])
      #expect(verification.fillings.count { $0.kind == .number && $0.value == "15" } == 3)
      #expect(verification.fillings.count { $0.kind == .day && $0.value == "08" } == 3)
    }
    let signed = try plan.verification(
      MarkdownFormat(), [("CHỦ TỊCH** |", "CHỦ TỊCH**<br><br>**Nguyễn Văn Bé** |")])
    #expect(signed.differences == [])
    #expect(signed.fillings.map(\.value) == ["Nguyễn Văn Bé"])
    #expect(signed.fillings.map(\.kind) == [.signer])
  }

  @Test func gapsFilledInDifferentlyAreNamed() throws {
    let plan = try PrintedPlan(PrintedPlan.yaml)
    let verification = try plan.verification(
      MarkdownFormat(), [("| Số: …/KH-UBND", "| Số: 15/KH-UBND"), ("Kế hoạch số …/KH-UBND", "Kế hoạch số 16/KH-UBND")])
    #expect(
      verification.differences.map(\.summary) == [
        "filled-differently / Phụ lục I / 15 / 16", "filled-differently / Phụ lục II / 15 / 16",
      ])
  }

  @Test func aGapDoesNotExcuseOtherWords() throws {
    #expect(
      try found(MarkdownFormat(), [("| Số: …/KH-UBND", "| Số: 15/KH-HĐND")]) == [
        "line / Phần đầu văn bản / Số: …/KH-UBND / Số: 15/KH-HĐND"
      ])
  }

  @Test func anEllipsisInASentenceIsNoGap() throws {
    let plan = try PrintedPlan(PrintedPlan.yaml.replacing("[Gạch thứ nhất,", with: "[\"Máy tính, máy in, …\","))
    #expect(
      try plan.verification(MarkdownFormat(), [("máy in, …", "máy in, máy quét")]).differences.map(\.summary) == [
        "line / Mục “II. TỔ CHỨC THỰC HIỆN” / - Máy tính, máy in, … / - Máy tính, máy in, máy quét"
      ])
  }

  @Test func longTextsAreShownAroundTheirChanges() {
    let words = (1...60).map { "từ\($0)" }
    let (plan, file) = (words.joined(separator: " "), words.joined(separator: " ").replacing("từ30 từ31", with: "khác"))
    let difference = WordDifference(plan, file)
    #expect(
      WordDifference.marked(difference.plan)
        == "… từ24 từ25 từ26 từ27 từ28 từ29 ⟦từ30 từ31⟧ từ32 từ33 từ34 từ35 từ36 từ37 …")
    #expect(
      WordDifference.marked(difference.file) == "… từ24 từ25 từ26 từ27 từ28 từ29 ⟦khác⟧ từ32 từ33 từ34 từ35 từ36 từ37 …"
    )
    let whole = WordDifference("một hai", "ba")
    #expect(WordDifference.marked(whole.plan) == "một hai")
    #expect(WordDifference.marked(WordDifference("", "ba").plan) == "")
  }

  @Test func aTableThatIsGoneAndOneThatWasAdded() throws {
    let plan = try PrintedPlan(PrintedPlan.yaml)
    let text = try plan.text(HTMLFormat())
    let start = try #require(text.ranges(of: "<table").last).lowerBound
    let end = try #require(text.ranges(of: "</table>").last).upperBound
    let without = text.replacingCharacters(start..<end, with: "")
    #expect(
      try plan.verification(of: Array(without.utf8), HTMLFormat()).differences.map(\.summary) == [
        "table-missing / Phụ lục II / STT | Nhiệm vụ | Phân công: Đơn vị chủ trì | Phân công: Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm / -"
      ])
    let table = "<table><tr><td>Kinh phí</td><td>Nguồn</td></tr><tr><td>50 triệu</td><td>Ngân sách</td></tr></table>"
    let with = text.replacingCharacters(end..<end, with: table)
    #expect(
      try plan.verification(of: Array(with.utf8), HTMLFormat()).differences.map(\.summary) == [
        "table-added / Phụ lục II / - / Kinh phí"
      ])
  }

  @Test func anOlderStateOfThePlanIsNamed() throws {
    let old = try PrintedPlan(
      PrintedPlan.yaml.replacing("Quý III/2027", with: "Quý I/2027"), sources: String(repeating: "0", count: 64))
    let bytes = Array(try old.text(MarkdownFormat()).utf8)
    let verification = try PrintedPlan(PrintedPlan.yaml).verification(of: bytes, MarkdownFormat())
    #expect(verification.origin == .other)
    #expect(verification.differences.count == 1)
    let text = String(decoding: VerificationReport(verification, file: "a.md", plan: "p.yml").text(.vi), as: UTF8.self)
    #expect(text.contains("in từ bản khác của p.yml"))
    #expect(text.contains("  kế hoạch: Quý ⟦III/2027⟧\n  tệp:      Quý ⟦I/2027⟧\n"))
    #expect(text.contains("1 chỗ khác kế hoạch"))
  }

  @Test func appendicesOfTheirOwn() throws {
    let plan = try PrintedPlan(PrintedPlan.yaml)
    let bytes = try MarkdownFormat().render(plan.builder.appendices(only: [1]))
    let verification = try plan.verification(of: bytes, MarkdownFormat())
    #expect(verification.differences == [])
    #expect(verification.otherAppendices == ["Phụ lục I"])
  }

  @Test func anotherPlansFileIsForeign() throws {
    let other = """
      plan: 1
      document: {year: 2027, subject: Phòng chống dịch}
      tasks: [{title: Phun thuốc khử khuẩn}, {title: Trực phòng dịch}]
      appendices: [{title: Việc phòng dịch, table: tasks, columns: [number, title]}]
      """
    let plan = try PrintedPlan(PrintedPlan.yaml)
    let theirs = DocumentBuilder(try compiledPlan(other), provenance: Provenance(version: "1.2.3", sources: "x"))
    let file = try PrintedFile(reading: MarkdownFormat().render(theirs.appendices()))
    let found = try Verifier(plan.builder).verify(file) { document in
      try PrintedFile(reading: try MarkdownFormat().render(document))
    }
    #expect(found == nil)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
