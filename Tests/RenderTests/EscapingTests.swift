import Testing

@testable import Render

@Suite struct EscapingTests {
  @Test(arguments: [
    ("Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"),
    (#"a\b"#, #"a\\b"#),
    ("a|b", #"a\|b"#),
    (#"a\|b"#, #"a\\\|b"#),
    ("*đậm*", #"\*đậm\*"#),
    ("tep_du_lieu", "tep_du_lieu"),
    ("đề_án", "đề_án"),
    ("_a_ b", #"\_a\_ b"#),
    ("[1](x)", #"\[1](x)"#),
    ("`x`", #"\`x\`"#),
    ("~40%", #"\~40%"#),
    ("5$ và $x$", #"5\$ và \$x\$"#),
    ("<b> < 5", #"\<b> \< 5"#),
    ("HĐND&UBND", "HĐND&UBND"),
    ("VH&XH; x", #"VH\&XH; x"#),
    ("&lt;", #"\&lt;"#),
    ("&#39;", #"\&#39;"#),
    ("a & b; c", "a & b; c"),
    ("VH&ĐT;", "VH&ĐT;"),
    ("1. - # +", "1. - # +"), ("C #", "C \\#"), ("C#", "C#"),
    ("{{x}}", "{{x}}"),
    ("xem https://a.vn/b_c", "xem https://a.vn/b_c"),
    ("xem https://a.vn/~b (www.a.vn) www.a.vn/*", #"xem https\://a.vn/\~b (www.a.vn) www\.a.vn/\*"#),
  ])
  func escapesMarkdownOnlyWhereNeeded(_ text: String, _ expected: String) {
    #expect(MarkdownEscaping.escaped(text) == expected)
  }

  @Test func keepsLinesOfCellApart() throws {
    #expect(MarkdownEscaping.escaped(DocumentTable.Cell("a\nb\r\nc\rd\n\n")) == "a<br>b<br>c<br>d")
    #expect(HTMLEscaping.escaped(DocumentTable.Cell("a\n\n<b>\n")) == "a<br><br>&lt;b&gt;")
    #expect(DocumentTable.Cell("").isEmpty)
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("1. a", #"1\. a"#), ("12) a", #"12\) a"#),
    ("  > a", #"\> a"#),
    ("2027 a", "2027 a"),
  ])
  func escapesStartOfParagraph(_ text: String, _ expected: String) {
    #expect(MarkdownEscaping.lineStartEscaped(text) == expected)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    (#"a "b" 'c'"#, "a &quot;b&quot; &#39;c&#39;"),
    ("a & b", "a &amp; b"),
    ("\"\u{301}x", "&quot;\u{301}x"),
    ("<\u{301}b>\u{301}", "&lt;\u{301}b&gt;\u{301}"),
    ("{{numberLine}} {{{table}}}", "{{numberLine}} {{{table}}}"),
  ])
  func escapesHTML(_ text: String, _ expected: String) throws {
    #expect(Array(HTMLEscaping.escaped(text).unicodeScalars) == Array(expected.unicodeScalars))
    // The same through the template: in the cell, in the table's caption and in the window's title.
    let page = try html(document(cell: text, title: text))
    #expect(page.contains("<td data-label=\"Nhiệm vụ\">\(expected)</td>"))
    #expect(page.contains("<caption>\(expected)</caption>"))
    #expect(page.contains("<title>\(expected)</title>"))
  }

  @Test func marksHeldByQuotesDoNotEndAttributes() throws {
    let page = try html(document(cell: "x", heading: "\"\u{301} onclick=\u{22}\u{323}x"))
    let rows = page.utf8.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: "<tr><td data-label=".utf8) }
    #expect(rows.map { row in row.count { $0 == UInt8(ascii: "\"") } } == [2])
  }
}
