import Testing

@testable import Render

/// What is written byte by byte is what goes by scalars and Characters.
@Suite struct UTF8OutputTests {
  private static let scalars: [Unicode.Scalar] = [
    "a", "ế", "Đ", " ", " ", "≥", "≤", "“", "…", "\u{301}", "\u{A0}", "\u{2003}", "\u{3000}", "\u{1680}", "&", "<", ">",
    "\"", "'", "\n", "\r", "\t", "#", "-", "1", ".", "*", "\u{0}", "😀", "\u{2264}", "\u{E9}",
  ]

  @Test func htmlEscapesAsScalarByScalar() {
    for text in manyTexts(20_000, of: Self.scalars) {
      var expected = String.UnicodeScalarView()
      for scalar in FirmBlanks.applied(to: text).unicodeScalars {
        switch scalar {
        case "&": expected += "&amp;".unicodeScalars
        case "<": expected += "&lt;".unicodeScalars
        case ">": expected += "&gt;".unicodeScalars
        case "\"": expected += "&quot;".unicodeScalars
        case "'": expected += "&#39;".unicodeScalars
        case "\u{0}": break
        default: expected.append(scalar)
        }
      }
      #expect(Array(HTMLEscaping.escaped(text).utf8) == Array(String(expected).utf8), "\(text.debugDescription)")
    }
  }

  @Test func markdownLinesAreWrittenAsEscaped() {
    for text in manyTexts(20_000, of: Self.scalars) {
      var bytes: [UInt8] = []
      MarkdownEscaping.writeLine(text, to: &bytes)
      let first = text.utf8.first ?? 0
      let expected = MarkdownEscaping.escaped(text)
      // A blank or sign of another script at the beginning is no blank of Markdown's.
      let isWhole = first >= 0x80
      #expect(
        String(decoding: bytes, as: UTF8.self) == (isWhole ? expected : MarkdownEscaping.lineStartEscaped(expected)),
        "\(text.debugDescription)")
    }
  }

  @Test func blanksAreTakenFromBothEnds() {
    for text in manyTexts(20_000, of: Self.scalars) {
      var words = Substring(text)
      while words.first?.isWhitespace == true { words.removeFirst() }
      while words.last?.isWhitespace == true { words.removeLast() }
      #expect(Array(text.trimmed.utf8) == Array(words.utf8), "\(text.debugDescription)")
    }
  }

  @Test func capitalsAreThoseOfUnicode() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(ColumnWidths.Measure.isCapital(scalar) == scalar.properties.isUppercase, "\(value)")
    }
  }

  @Test func setsFindTheirFirstByte() {
    let set = ByteSet(Array("?@&".utf8) + [0x7F, 0xE2], allBelow: 0x0A)
    for byte in UInt8.min...UInt8.max {
      let isMember = byte < 0x0A || [0x26, 0x3F, 0x40, 0x7F, 0xE2].contains(byte)
      // At every place of the sixteen that are looked at together, of those before and after, and of the last few.
      for offset in 0..<40 {
        var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 40)
        bytes[offset] = byte
        let found = bytes.withUnsafeBufferPointer { set.firstOffset(in: $0) }
        #expect(found == (isMember ? offset : nil), "\(byte) at \(offset)")
        let next = bytes.withUnsafeBufferPointer { set.firstOffset(in: $0, from: offset + 1) }
        #expect(next == nil)
      }
    }
  }
}
