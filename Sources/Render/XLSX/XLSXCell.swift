/// A cell of a sheet.
enum XLSXCell {
  /// Nothing: a cell without words, or one that is joined to another.
  case empty(XLSXStyle)
  /// Words.
  case text(String, XLSXStyle)
  /// A number or day, and its words for where Excel cannot hold it.
  case value(CellValue, text: String, XLSXStyle)

  /// How it looks.
  var style: XLSXStyle {
    switch self {
    case .empty(let style), .text(_, let style), .value(_, _, let style): style
    }
  }

  /// The cell with its text at the top.
  var atTop: XLSXCell {
    var style = style
    style.isAtTop = true
    switch self {
    case .empty: return .empty(style)
    case .text(let text, _): return .text(text, style)
    case .value(let value, let text, _): return .value(value, text: text, style)
    }
  }

  /// What the file says for the cell.
  struct Content {
    let style: Int
    /// The number of a shared string, or a number.
    let value: String?
    let isText: Bool

    /// Writes the cell's element.
    func write(_ place: String, _ xml: inout XMLWriter) {
      guard let value else { return xml.element("c", ["r": place, "s": "\(style)"]) }
      xml.element("c", ["r": place, "s": "\(style)", "t": isText ? "s" : nil]) { $0.element("v", text: value) }
    }
  }

  /// What the file says for it; its words and its look are added to those of the workbook.
  func content(_ strings: inout XLSXStrings, _ styles: inout XLSXStyles) -> Content {
    switch self {
    case .empty(let style): return Content(style: styles.index(of: style), value: nil, isText: false)
    case .text("", let style): return Content(style: styles.index(of: style), value: nil, isText: false)
    case .text(let text, var style):
      style.isQuoted = XLSXStrings.looksLikeFormula(text)
      return Content(style: styles.index(of: style), value: String(strings.index(of: text)), isText: true)
    case .value(let value, let text, var style):
      guard let number = XLSXNumber(value), styles.canHold(number.form) else {
        return XLSXCell.text(text, style).content(&strings, &styles)
      }
      style.form = number.form
      return Content(style: styles.index(of: style), value: number.value, isText: false)
    }
  }
}
