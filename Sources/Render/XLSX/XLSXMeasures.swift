import PlanLang

/// Widths of columns and heights of rows on an A4 page with the decree's margins (D01-D03).
struct XLSXMeasures {
  /// The highest a row can be is 409 points.
  static let highestRow = 400
  /// One line of the usual font.
  static let lowestRow = 20

  private let widths: [Int]
  /// What the margins leave of the page's width, in pixels of 1/96 inch.
  private let pixels: Int

  init(_ named: NamedTable) {
    widths = named.table.columns.map(\.width)
    pixels = Int(PrintMeasures.textWidth(named.orientation) / 25.4 * 96)
  }

  /// `millimetres` as inches, with four decimals.
  static func inches(_ millimetres: Double) -> String {
    DecimalNumber(mantissa: Int64((millimetres / 25.4 * 10_000).rounded()), scale: 4).plainDescription
  }

  /// The width of a column in figures of the usual font (9 pixels each), with two decimals.
  func characters(of column: Int) -> String {
    let hundredths = widths[column] * pixels / 9
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Whether a text fits one line of a column. A number that does not is shown as `###`.
  func fits(_ text: String, column: Int) -> Bool {
    Self.width(of: text, .regular) <= available(column..<column + 1)
  }

  /// How many points high a text is, about, that is broken to the width of these columns; rather more than less.
  func height(of text: String, columns: Range<Int>, _ font: XLSXStyle.Font) -> Int {
    let width = available(columns)
    let blank = Self.width(of: " ", font)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
      var lines = 1
      var used = 0.0
      for word in line.split(separator: " ") {
        let length = Self.width(of: String(word), font)
        if used > 0, used + blank + length > width {
          lines += 1
          used = 0
        }
        used += (used > 0 ? blank : 0) + length
        // A word that is longer than a line is broken.
        let whole = (used / width).rounded(.down)
        if used > width {
          lines += Int(whole)
          used -= whole * width
        }
      }
      return count + lines
    }
    return lines * font.size * 13 / 10 + 4
  }

  /// What the cells' edges leave of the width of columns, in points: 3/4 of a pixel each, and a twentieth less, since
  /// LibreOffice takes a figure for 8.67 pixels where Excel takes it for 9.
  private func available(_ columns: Range<Int>) -> Double {
    max(10, Double(widths[columns].reduce(0, +) * pixels) * 0.0071 - 5)
  }

  /// Letters of the other fonts are about 4 % narrower than bold ones.
  private static func width(of text: String, _ font: XLSXStyle.Font) -> Double {
    BoldTextWidth.points(of: text, size: Double(font.size)) * (font.isBold ? 1 : 0.96)
  }
}
