import Testing

@testable import Render

/// The built-in HTML template says the measures of ``PrintMeasures``, and these are within the decree's bounds.
@Suite struct PrintMeasuresTests {
  private static let styles: [String: String] = {
    let bytes = EmbeddedTemplates.html.first { $0.name == "van-ban.mustache" }?.bytes ?? []
    var styles: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      // The rules for screens are indented.
      guard !line.hasPrefix(" "), let open = line.firstIndex(of: "{"), line.hasSuffix("}") else { continue }
      for selector in line[..<open].split(separator: ",") {
        styles[String(selector).trimmed, default: ""] += String(line[open...])
      }
    }
    return styles
  }()

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  @Test(arguments: [
    (".issuer", PrintMeasures.Size.issuer, 12.0...13), (".parent", PrintMeasures.Size.issuer, 12...13),
    (".nation", PrintMeasures.Size.nation, 12...13), (".motto", PrintMeasures.Size.motto, 13...14),
    (".number", PrintMeasures.Size.number, 13...13), (".dateline", PrintMeasures.Size.dateline, 13...14),
    (".main", PrintMeasures.Size.text, 13...14), (".main h1", PrintMeasures.Size.text, 13...14),
    (".main > p", PrintMeasures.Size.text, 13...14), (".part", PrintMeasures.Size.text, 13...14),
    (".roman", PrintMeasures.Size.text, 13...14), (".arabic", PrintMeasures.Size.text, 13...14),
    (".letter", PrintMeasures.Size.text, 13...14), (".appendix h1", PrintMeasures.Size.text, 14...14),
    (".appendix header p", PrintMeasures.Size.text, 13...14), (".main > table", PrintMeasures.Size.table, 13...14),
    (".recipients-title", PrintMeasures.Size.recipientsTitle, 12...12),
    (".recipients", PrintMeasures.Size.recipients, 11...11),
  ])
  func sizes(_ selector: String, _ size: Double, _ allowed: ClosedRange<Double>) throws {
    let style = try #require(Self.styles[selector])
    #expect(style.contains("font-size: \(Self.number(size))pt"), "\(style)")
    #expect(allowed.contains(size))
  }

  @Test func lengths() throws {
    #expect((20...25).contains(PrintMeasures.topMargin) && (20...25).contains(PrintMeasures.bottomMargin))
    #expect((30...35).contains(PrintMeasures.leftMargin) && (15...20).contains(PrintMeasures.rightMargin))
    let edges = [
      PrintMeasures.topMargin, PrintMeasures.rightMargin, PrintMeasures.bottomMargin, PrintMeasures.leftMargin,
    ].map { Self.number($0) + "mm" }
    let page = try #require(Self.styles["@page"])
    #expect(page.contains("margin: \(edges.joined(separator: " "))"), "\(page)")
    #expect(page.contains("font: \(Self.number(PrintMeasures.Size.pageNumber))pt"))
    #expect(page.contains("\"\(PrintMeasures.font)\", \"Liberation Serif\""))
    let paragraph = try #require(Self.styles[".main > p"])
    #expect(paragraph.contains("text-indent: \(Self.number(PrintMeasures.firstLineIndent))mm"))
    #expect([10, 12.7].contains(PrintMeasures.firstLineIndent))
    #expect(paragraph.contains("margin: 0 0 \(Self.number(PrintMeasures.paragraphGap))pt"))
    #expect(PrintMeasures.paragraphGap >= 6)
    #expect(paragraph.contains("text-align: justify"))
    // A single line of the font is 1.149 times its size.
    let height = (PrintMeasures.lineSpacing * 114.9).rounded() / 100
    #expect(try #require(Self.styles[".main"]).contains("line-height: \(height);"))
    #expect((1...1.5).contains(PrintMeasures.lineSpacing))
    let issuer = Int(PrintMeasures.issuerShare * 100)
    #expect(try #require(Self.styles[".head"]).contains("grid-template-columns: \(issuer)% \(100 - issuer)%"))
    for selector in [".issuer::after", ".main > .subject::after"] {
      #expect(try #require(Self.styles[selector]).contains("width: \(Self.number(PrintMeasures.ruleShare * 100))%"))
    }
    #expect((0.34...0.5).contains(PrintMeasures.ruleShare))
    #expect(
      try #require(Self.styles[".appendix header::after"]).contains(
        "width: \(Self.number(PrintMeasures.appendixRule))mm"))
    #expect(
      try #require(Self.styles[".signer .name"]).contains(
        "margin-top: \(Self.number(PrintMeasures.signatureRoom))pt"))
    let mark = try #require(Self.styles[".head .mark"])
    #expect(mark.contains("min-height: \(Self.number(PrintMeasures.markHeight))mm"))
    #expect(mark.contains("font-size: \(Self.number(PrintMeasures.Size.mark))pt"))
  }

  @Test(arguments: [
    (".attachment", "font-style: italic"), (".dateline", "font-style: italic"),
    (".main > .basis", "font-style: italic"),
    (".recipients-title", "font-style: italic"), (".recipients-title", "font-weight: bold"),
    (".nation", "font-weight: bold"), (".motto", "font-weight: bold"), (".issuer", "font-weight: bold"),
    (".signer", "font-weight: bold"), (".signer", "text-align: center"), (".letter", "font-weight: normal"),
    (".part", "text-align: center"), (".main > .subject", "font-weight: bold"), (".head", "text-align: center"),
    (".motto span", "border-bottom"), ("thead", "display: table-header-group"), ("tr", "break-inside: avoid"),
    (".main > .signature", "break-inside: avoid"), ("body", "color: #000"),
  ])
  func looks(_ selector: String, _ words: String) throws {
    #expect(try #require(Self.styles[selector]).contains(words))
  }

  @Test func theParentIsNotBold() throws {
    #expect(try #require(Self.styles[".parent"]).contains("bold") == false)
  }
}
