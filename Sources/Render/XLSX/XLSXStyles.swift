/// How a cell looks.
struct XLSXStyle: Hashable {
  /// The fonts of a workbook; raw values are their numbers in it.
  enum Font: Int, CaseIterable {
    case regular, bold, title, attachment

    var isBold: Bool { self == .bold || self == .title }
    var isItalic: Bool { self == .attachment }
    /// In points (D28-D30: 14 over an appendix; 13 in its table).
    var size: Int { self == .regular || self == .bold ? 13 : 14 }
  }

  var font = Font.regular
  var alignment = DocumentTable.Alignment.leading
  var isBordered = false
  /// The form of its number; nil for text.
  var form: String?
  /// Whether its text begins at the top, where others have it in the middle.
  var isAtTop = false
  /// Whether it says that its text is text, even when it is edited.
  var isQuoted = false

  static let plain = XLSXStyle()
  static let title = XLSXStyle(font: .title, alignment: .center)
  static let attachment = XLSXStyle(font: .attachment, alignment: .center)
  static let heading = XLSXStyle(font: .bold, alignment: .center, isBordered: true)
  static let group = XLSXStyle(font: .bold, isBordered: true)
  static let total = XLSXStyle(font: .bold)

  static func item(_ alignment: DocumentTable.Alignment, font: Font = .regular) -> XLSXStyle {
    XLSXStyle(font: font, alignment: alignment, isBordered: true)
  }
}

/// The looks that a workbook's cells have, each once (part styles).
struct XLSXStyles {
  private var styles = [XLSXStyle.plain]
  private var positions = [XLSXStyle.plain: 0]
  private var forms: [String] = []

  /// Whether a form of numbers is known or can be added; Excel takes about two hundred.
  func canHold(_ form: String) -> Bool {
    Self.builtIn[form] != nil || forms.count < 150 || forms.contains(form)
  }

  /// The number of a look.
  mutating func index(of style: XLSXStyle) -> Int {
    if let position = positions[style] { return position }
    if let form = style.form, Self.builtIn[form] == nil, !forms.contains(form) { forms.append(form) }
    positions[style] = styles.count
    styles.append(style)
    return styles.count - 1
  }

  /// The forms that every program has, by number (ECMA-376, part 1, 18.8.30).
  private static let builtIn = ["0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10]
  /// The number of the first form of one's own.
  private static let firstOwn = 164

  /// The part's bytes.
  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element("styleSheet", ["xmlns": XLSXSheet.namespace]) { xml in
      if !forms.isEmpty {
        xml.element("numFmts", ["count": "\(forms.count)"]) { xml in
          for (position, form) in forms.enumerated() {
            xml.element("numFmt", ["numFmtId": "\(Self.firstOwn + position)", "formatCode": form])
          }
        }
      }
      xml.element("fonts", ["count": "\(XLSXStyle.Font.allCases.count)"]) { xml in
        for font in XLSXStyle.Font.allCases { write(font, &xml) }
      }
      // The first two fills are fixed.
      xml.element("fills", ["count": "2"]) { xml in
        for pattern in ["none", "gray125"] {
          xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
        }
      }
      xml.element("borders", ["count": "2"]) { xml in
        for style in [nil, "thin"] {
          xml.element("border") { xml in
            for side in ["left", "right", "top", "bottom"] { xml.element(side, ["style": style]) }
            xml.element("diagonal")
          }
        }
      }
      xml.element("cellStyleXfs", ["count": "1"]) { xml in
        xml.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      xml.element("cellXfs", ["count": "\(styles.count)"]) { xml in
        for style in styles { write(style, &xml) }
      }
      xml.element("cellStyles", ["count": "1"]) { xml in
        xml.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml.bytes
  }

  private func write(_ font: XLSXStyle.Font, _ xml: inout XMLWriter) {
    xml.element("font") { xml in
      if font.isBold { xml.element("b") }
      if font.isItalic { xml.element("i") }
      xml.element("sz", ["val": "\(font.size)"])
      xml.element("name", ["val": PrintMeasures.font])
      xml.element("family", ["val": "1"])
    }
  }

  private func write(_ style: XLSXStyle, _ xml: inout XMLWriter) {
    let horizontal =
      switch style.alignment {
      case .leading: "left"
      case .center: "center"
      case .trailing: "right"
      }
    xml.element(
      "xf",
      [
        "numFmtId": "\(number(of: style.form))", "fontId": "\(style.font.rawValue)", "fillId": "0",
        "borderId": style.isBordered ? "1" : "0", "xfId": "0", "quotePrefix": style.isQuoted ? "1" : nil,
        "applyNumberFormat": style.form.map { _ in "1" }, "applyFont": "1", "applyBorder": "1",
        "applyAlignment": "1",
      ]
    ) { xml in
      xml.element(
        "alignment", ["horizontal": horizontal, "vertical": style.isAtTop ? "top" : "center", "wrapText": "1"])
    }
  }

  private func number(of form: String?) -> Int {
    guard let form else { return 0 }
    return Self.builtIn[form] ?? forms.firstIndex(of: form).map { Self.firstOwn + $0 } ?? 0
  }
}
