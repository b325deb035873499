import Testing

@testable import Render

/// What the readers make of bytes: what other programs write, and what nobody should.
@Suite struct ReadBackTests {
  private func lines(_ text: String) throws -> [String] {
    try PrintedFile(reading: Array(text.utf8)).blocks.flatMap { block in
      switch block {
      case .line(let line): [ComparedText.plain(line)]
      case .table(let table):
        table.rows.map { $0.cells.map { ComparedText.plain($0.text) }.joined(separator: " | ") }
      }
    }
  }

  private func table(_ text: String, storeys: Int = 1) throws -> TableTexts {
    let blocks = try PrintedFile(reading: Array(text.utf8)).blocks
    let table = blocks.lazy.compactMap { block in if case .table(let table) = block { table } else { nil } }.first
    return try #require(table).view(storeys: storeys)
  }

  private func message(_ bytes: [UInt8]) -> String? {
    do throws(ReadBackError) {
      _ = try PrintedFile(reading: bytes)
      return nil
    } catch {
      return error.message.vi
    }
  }

  // MARK: Markdown

  @Test(arguments: [
    (
      #"Dữ liệu \| danh mục \*dùng chung\* (\<tệp_a>, \[b], \`c\`, \\d)"#,
      "Dữ liệu | danh mục *dùng chung* (<tệp_a>, [b], `c`, \\d)"
    ),
    ("**Tổng số:** _3_ chỉ&nbsp;tiêu &lt;&#39;&#x41;", "Tổng số: 3 chỉ tiêu <'A"),
    ("a<br>b<br/>c<br />d <b>", "a\nb\nc\nd <b>"),
    ("tep_du_lieu __x__ &unknown; 5 & 6", "tep_du_lieu x &unknown; 5 & 6"),
    ("***Nơi nhận:***", "Nơi nhận:"),
  ])
  func markdownIsTheTextItShows(_ markdown: String, _ text: String) {
    #expect(
      MarkdownText.plain(markdown).split(separator: "\n").map { ComparedText.plain(String($0)) }.joined(separator: "\n")
        == text)
  }

  @Test func everyTextSurvivesMarkdown() {
    for text in [
      "a | b \\ c", "*x* _y_ __z__", "<br> &amp; &lt; `code` ~~x~~ $1$", "1. # - + > =", "www.a.vn/~x https://b.vn/_c_",
      "{{x}} ]]> <script>alert(1)</script>", "đề_án ≥ 84%", "\\\\", "|", "\\|",
    ] {
      #expect(ComparedText.plain(MarkdownText.plain(MarkdownEscaping.escaped(text))) == text)
    }
  }

  @Test func markdownTidiedByAnEditorReadsTheSame() throws {
    let printed =
      "<!-- plantool 1.2.3; sha256: \(String(repeating: "ab", count: 32)) -->\n\n| STT | Việc |\n| :---: | --- |\n| 1 | a \\| b |\n| I. NHÓM | |\n\n- Một\n- Hai\n"
    let tidied =
      "\u{FEFF}<!--\nplantool 1.2.3; sha256: \(String(repeating: "ab", count: 32))\n-->\r\n\r\n|   STT   | Việc   |\r\n|:-------:|--------|\r\n|    1    | a \\| b |\r\n| I. NHÓM |        |\r\n\r\n* Một\r\n* Hai\r\n"
    let (one, other) = (try PrintedFile(reading: Array(printed.utf8)), try PrintedFile(reading: Array(tidied.utf8)))
    #expect(one.version == "1.2.3" && other.version == "1.2.3")
    #expect(one.sources != nil && one.sources == other.sources)
    #expect(try lines(printed) == lines(tidied))
    #expect(try lines(printed) == ["STT | Việc", "1 | a | b", "I. NHÓM | ", "- Một", "- Hai"])
  }

  @Test func markdownLinesJoinAndBreak() throws {
    #expect(
      try lines("# KẾ HOẠCH\n\nmột\nhai<br>\nba  \nbốn\\\nnăm\n\n---\n\n##### \\- Gạch\n") == [
        "KẾ HOẠCH", "một hai", "ba", "bốn", "năm", "- Gạch",
      ])
  }

  // MARK: HTML

  @Test func htmlHeadingsInSeveralStoreys() throws {
    let page = """
      <!doctype html><table><thead>
      <tr><th rowspan=3>TT</th><th colspan=3>Phân công</th></tr>
      <tr><th rowspan=2>Chủ trì</th><th colspan=2>Khác</th></tr>
      <tr><th>Phối hợp</th><th>Phụ trách</th></tr></thead>
      <tr><td>1<td>A<td>B<br>b<td>C</tr><tr><th colspan=4>I. NHÓM</th></tr></table>
      """
    let texts = try table(page)
    #expect(texts.headings == ["TT", "Phân công: Chủ trì", "Phân công: Khác: Phối hợp", "Phân công: Khác: Phụ trách"])
    #expect(texts.rows == [["1", "A", "B b", "C"], ["I. NHÓM", "", "", ""]])
    // LibreOffice leaves the first storey alone in the head.
    let split = page.replacing("</tr>\n<tr><th rowspan=2>", with: "</tr></thead><tbody>\n<tr><th rowspan=2>")
    #expect(split != page)
    #expect(try table(split.replacing("Phụ trách</th></tr></thead>", with: "Phụ trách</th></tr>")) == texts)
  }

  @Test func htmlTextAsBrowsersShowIt() throws {
    #expect(
      try lines(
        "<html><head><title>x</title><style>p{}</style></head><body><p>Một&nbsp;<b>h</b>ai\n ba<br>bốn<script>x()</script></p>năm<div>sá\u{AD}u</div>"
      ) == ["Một hai ba", "bốn", "năm", "sáu"])
  }

  @Test func lineFeedsBreakLinesInPlantoolsOwnPagesOnly() throws {
    let body = "<body><p>- Một;\n- Hai.</p></body>"
    #expect(try lines("<html><meta name=generator content='plantool 0.1.0'>" + body) == ["- Một;", "- Hai."])
    #expect(try lines("<html><meta name=generator content='LibreOffice 7.4'>" + body) == ["- Một; - Hai."])
  }

  @Test func cellsThatHangDownTakeTheirPlace() throws {
    let texts = try table(
      "<html><table><tr><th>A<th>B<th>C</tr><tr><td rowspan=2>1<td>2<td>3</tr><tr><td>4<td>5</tr></table>")
    #expect(texts.rows == [["1", "2", "3"], ["", "4", "5"]])
  }

  // MARK: Bad input

  @Test func otherKindsOfFilesAreNamed() {
    #expect(message(Array("%PDF-1.7".utf8))?.contains("PDF") == true)
    #expect(message([0xD0, 0xCF, 0x11, 0xE0, 0xA1])?.contains(".docx") == true)
    #expect(message(Array("{\\rtf1".utf8))?.contains(".docx") == true)
    #expect(message([0xFF, 0xFE, 0x41, 0x00])?.contains("UTF-8") == true)
    #expect(message(Array("PK\u{3}\u{4}junk".utf8))?.contains("zip") == true)
    #expect(message([]) == nil)
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 200_000),
    String(repeating: "<div></x>", count: 50_000),
    String(repeating: "<b><div></b>", count: 50_000),
    String(repeating: "<div><!-- </div> -->", count: 50_000),
    String(repeating: "<div a=\"></div>\">", count: 50_000),
    String(repeating: "<svg><td><![CDATA[</td></svg>]]>", count: 50_000),
    String(repeating: "<table><tr><td>", count: 50_000),
    String(repeating: "<ul><li>", count: 50_000),
    // Entries of two kinds of lists do not end each other.
    String(repeating: "<li><dd>", count: 50_000),
    String(repeating: "<dt><b><li>", count: 50_000),
  ])
  func deepHTMLIsRefused(_ body: String) {
    #expect(message(Array(("<html><body>" + body).utf8)) == ReadBackError.tooDeep.message.vi)
  }

  @Test func longHTMLIsNotDeep() throws {
    let rows = String(repeating: "<tr><td>a<td>b<p>c<p>d", count: 20_000)
    let page = "<html><body>" + String(repeating: "<p>x<li>y", count: 20_000) + "<table>" + rows
    #expect(try PrintedFile(reading: Array(page.utf8)).blocks.count == 40_001)
    let lists = String(repeating: "<li><div><b>a</b>", count: 2_000) + String(repeating: "<dt>a<dd><p>b", count: 2_000)
    #expect(try PrintedFile(reading: Array("<html><body><ul>\(lists)".utf8)).blocks.count == 6_000)
  }

  @Test func tablesThatClaimToBeHugeAreRefused() {
    let cells = String(repeating: "<td rowspan=65534>x", count: 900)
    let page = "<html><table><tr>" + cells + String(repeating: "<tr><td>y", count: 3_000)
    #expect(message(Array(page.utf8)) == ReadBackError.tooLarge.message.vi)
    #expect(throws: Never.self) {
      try PrintedFile(reading: Array("<html><table><tr><td colspan=99999999999 rowspan=-3>x".utf8))
    }
  }
}
