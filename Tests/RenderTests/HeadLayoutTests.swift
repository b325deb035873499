import PlanLang
import Testing

@testable import Render

@Suite struct HeadLayoutTests {
  private func document(_ yaml: String) throws -> RenderedDocument {
    let plan = try compiledPlan("plan: 1\n" + yaml)
    return DocumentBuilder(plan, provenance: Provenance(version: "1.2.3", sources: "abc")).whole()
  }

  private static let units = """
    units:
      ubnd: {name: Ủy ban nhân dân xã Tân Kỳ, parent: ubnd-tp}
      ubnd-tp: {name: Ủy ban nhân dân thành phố Hải Phòng}
      phong: {name: Phòng Kinh tế, parent: ubnd}

    """

  @Test func aCommitteeHasNoParentAndTwoLines() throws {
    let head = try #require(
      try document(Self.units + "document: {year: 2027, issuer: ubnd, number: 4, place: Tân Kỳ, date: 2027-01-05}\n")
        .head)
    #expect(head.parent == nil)
    #expect(head.issuer == ["ỦY BAN NHÂN DÂN", "XÃ TÂN KỲ"])
    #expect(head.number == "Số: 04/KH-UBND")
    #expect(head.dateline == "Tân Kỳ, ngày 05 tháng 01 năm 2027")
  }

  /// Decree 30/2020/NĐ-CP, Appendix I, III.2: words and widths of the boxes.
  @Test func marksStandInBoxes() throws {
    let document = try document(
      Self.units + "document: {year: 2027, issuer: ubnd, urgency: thượng khẩn, circulation: Lưu hành nội bộ}\n")
    let marks = try #require(document.head).marks
    #expect(marks.map(\.words) == ["THƯỢNG KHẨN", "LƯU HÀNH NỘI BỘ"])
    #expect(marks[0].width == 40)
    #expect(marks[1].width > 40)
    #expect([DocumentMark(.urgency, "khẩn"), DocumentMark(.urgency, "hỏa tốc")].map(\.width) == [20, 30])
    #expect(DocumentMark(.circulation, String(repeating: "rất dài ", count: 40)).width < 66)
    let page = try html(document)
    #expect(page.contains("<p class=\"mark urgency\" style=\"width: 40.0mm\">THƯỢNG KHẨN</p>"))
    #expect(try markdown(document).contains("<br>**[THƯỢNG KHẨN]**<br>**[LƯU HÀNH NỘI BỘ]**"))
    let word = try DOCXFile(document)
    #expect(word.paragraphs(.urgency).count == 1)
    #expect(word.paragraphs(.circulation).count == 1)
  }

  @Test func aDepartmentNamesTheBodyAboveIt() throws {
    let head = try #require(try document(Self.units + "document: {year: 2027, issuer: phong}\n").head)
    #expect(head.parent == "ỦY BAN NHÂN DÂN XÃ TÂN KỲ")
    #expect(head.issuer == ["PHÒNG KINH TẾ"])
  }

  @Test func basesEndWithTheirMarks() throws {
    let head = try #require(
      try document(
        """
        document:
          year: 2027
          basis: [luat, {verb: Thực hiện, text: "Kết luận của Đảng ủy;"}, {cite: {text: Nghị quyết của Hội đồng nhân dân xã}}]
        citations: {luat: {type: Luật, subject: An ninh mạng}}
        """
      ).head)
    #expect(
      head.bases == [
        "Căn cứ Luật An ninh mạng;", "Thực hiện Kết luận của Đảng ủy;", "Căn cứ Nghị quyết của Hội đồng nhân dân xã.",
      ])
  }

  @Test(arguments: [
    ("authority: TM, body: ubnd, post: Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
    ("authority: KT, body: ubnd, post: Phó Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    ("authority: KT, post: Phó Trưởng phòng", ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]),
    ("authority: TL, body: ubnd, post: Chánh Văn phòng", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]),
    ("authority: Q, body: ubnd, post: Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"]),
    ("post: Trưởng phòng", ["TRƯỞNG PHÒNG"]),
  ])
  func authorityLines(_ signer: String, _ lines: [String]) throws {
    let signature = try #require(
      try document(Self.units + "document: {year: 2027, signer: {\(signer)}}\n").signature)
    #expect(signature.authority == lines)
    #expect(signature.recipients == [])
  }

  @Test func recipientsInWordsAreFilledIn() throws {
    let signature = try #require(
      try document(
        Self.units
          + "document: {year: 2027, recipients: [\"Các phòng thuộc ${unit.ubnd}\", {to: phong}], archive: VT}\n"
      ).signature)
    #expect(
      signature.recipients == ["- Các phòng thuộc Ủy ban nhân dân xã Tân Kỳ;", "- Phòng Kinh tế;", "- Lưu: VT."])
  }

  @Test func theLastWordsEndTheDocument() throws {
    let paragraph = try document("document: {year: 2027}\nsections: [Lời kết;]\n").body.last
    #expect(paragraph == .paragraph(.init("Lời kết./.")))
    let table = try document(
      "document: {year: 2027}\ntasks: [{title: A}]\nsections: [{title: B, table: tasks}]\n"
    ).body.last
    #expect(table == .paragraph(.init("./.")))
    #expect(
      try document("document: {year: 2027}\nsections: [Lời kết./.]\n").body.last == .paragraph(.init("Lời kết./.")))
  }
}
