import PlanLang
import Testing

@testable import Render

@Suite struct PDFPropertiesTests {
  private let day = CalendarDate(year: 2027, month: 1, day: 5)

  private func fixed(_ text: String) throws -> String {
    let bytes = try #require(PDFProperties.fixed(Array("%PDF-1.4\n\(text)".utf8), day: day))
    return String(decoding: bytes.dropFirst(9), as: UTF8.self)
  }

  @Test(arguments: [
    ("/CreationDate (D:20261121164739+00'00')", "/CreationDate (D:20270105000000+00'00')"),
    ("/ModDate(D:20261121164925Z')>>", "/ModDate(D:20270105000000Z')>>"),
    ("/CreationDate(D:20261121164925-07'30')", "/CreationDate(D:20270105000000+00'00')"),
    (
      "<xmp:CreateDate>2026-11-21T16:47:39+07:00</xmp:CreateDate>",
      "<xmp:CreateDate>2027-01-05T00:00:00+00:00</xmp:CreateDate>"
    ),
    ("xmp:ModifyDate=\"2026-11-21T16:47:39Z\"", "xmp:ModifyDate=\"2027-01-05T00:00:00Z\""),
    ("/CreationDateless (D:1) /CreationDate 7 0 R", "/CreationDateless (D:1) /CreationDate 7 0 R"),
    ("/ID (node00000048)", "/ID (node00000048)"),
  ])
  func daysAreTheDocuments(_ written: String, _ expected: String) throws {
    #expect(try fixed(written) == expected)
  }

  @Test func unsignedDocumentsHaveOneDay() throws {
    let bytes = try #require(PDFProperties.fixed(Array("%PDF-1.4 /ModDate (D:20261121164739Z)".utf8), day: nil))
    #expect(String(decoding: bytes, as: UTF8.self) == "%PDF-1.4 /ModDate (D:20000101000000Z)")
  }

  /// Two conversions differ in chance alone; another document has another identifier.
  @Test func identifiersFollowTheContent() throws {
    func file(_ chance: String, _ words: String) -> String {
      "(\(words))\n/ID [ <\(chance)>\n<\(chance)> ]\n/DocChecksum /\(chance)\n>>"
    }
    let one = try fixed(file("28E5E2047EB1F47B56BFE69C5633AAB6", "a"))
    #expect(try fixed(file("00112233445566778899AABBCCDDEEFF", "a")) == one)
    #expect(try fixed(file("28E5E2047EB1F47B56BFE69C5633AAB6", "b")).suffix(60) != one.suffix(60))
    #expect(one.utf8.count == file("28E5E2047EB1F47B56BFE69C5633AAB6", "a").utf8.count)
    #expect(!one.contains("28E5E204"))
  }

  @Test(arguments: [
    "", "<html>", "%PDF-1.4 /CreationDate", "%PDF-1.4 /ID [", "%PDF-1.4 /ID [ <12", "%PDF-1.4 xmp:CreateDate",
  ])
  func damagedFilesAreLeftAsTheyAre(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(PDFProperties.fixed(bytes, day: day) == (text.hasPrefix("%PDF-") ? bytes : nil))
  }
}
