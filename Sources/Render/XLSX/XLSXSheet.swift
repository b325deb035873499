/// One sheet: the lines over a table, its headings, rows, and the line under it.
struct XLSXSheet {
  /// The namespace of sheets, styles, strings and the workbook.
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// The rows that the headings take, from 1.
  private(set) var headingRows = 1...1
  /// The cells that a filter covers; nil for a table without rows.
  private(set) var filter: XLSXArea?

  private let named: NamedTable
  private let measures: XLSXMeasures
  private var rows: [Row] = []
  private var merged: [XLSXArea] = []

  private struct Row {
    var cells: [XLSXCell]
    /// In points.
    var height: Int
    /// Whether the height stays when a cell is edited; programs do not fit rows to joined cells.
    var isFixed: Bool
  }

  init(_ named: NamedTable) {
    self.named = named
    measures = XLSXMeasures(named)
  }

  private var table: DocumentTable { named.table }
  private var width: Int { table.columns.count }

  /// The part's bytes; afterwards ``headingRows`` and ``filter`` are known.
  mutating func bytes(isFirst: Bool, _ strings: inout XLSXStrings, _ styles: inout XLSXStyles) -> [UInt8] {
    addLinesOver()
    addHeadings()
    for row in table.rows {
      switch row {
      case .span(let cell): addLine(text(cell), .group)
      case .group(let cells): addItem(cells, .bold)
      case .item(let cells): addItem(cells)
      }
    }
    if !table.rows.isEmpty {
      filter = XLSXArea(columns: 1...width, rows: headingRows.upperBound...rows.count)
    }
    if let total = named.total { addLine(total, .total) }
    return xml(isFirst: isFirst, &strings, &styles)
  }

  private mutating func addLinesOver() {
    if let attachment = named.attachment {
      addLine(named.name, .title)
      if !named.title.isEmpty { addLine(named.title, .title) }
      addLine(attachment, .attachment)
    } else {
      addLine(named.name, .title)
    }
    add(Array(repeating: .empty(.plain), count: width), height: XLSXMeasures.lowestRow)
  }

  private mutating func addHeadings() {
    let first = rows.count + 1
    for storey in table.headings {
      // A heading of several storeys needs the height of all of them; the last one's row gives it.
      let height = storey.filter { $0.storeys.count == 1 }.map(self.height).max() ?? 0
      add(
        Array(repeating: .empty(.heading), count: width),
        height: min(max(XLSXMeasures.lowestRow, height), XLSXMeasures.highestRow))
    }
    for heading in table.headings.joined() {
      rows[first - 1 + heading.storeys.lowerBound].cells[heading.columns.lowerBound] = .text(
        text(heading.label), .heading)
      let storeys = first + heading.storeys.lowerBound...first + heading.storeys.upperBound - 1
      merge(columns: heading.columns.lowerBound + 1...heading.columns.upperBound, rows: storeys)
      let missing = height(of: heading) - storeys.reduce(0) { $0 + rows[$1 - 1].height }
      let last = storeys.upperBound - 1
      if missing > 0 { rows[last].height = min(rows[last].height + missing, XLSXMeasures.highestRow) }
    }
    headingRows = first...max(first, rows.count)
  }

  /// A text over the whole width.
  private mutating func addLine(_ line: String, _ style: XLSXStyle) {
    for part in XLSXStrings.parts(of: TextLines.split(line).joined(separator: "\n")) {
      let height = measures.height(of: part, columns: 0..<width, style.font)
      add([.text(part, style)] + Array(repeating: .empty(style), count: width - 1), height: height, isJoined: true)
    }
  }

  /// A row of cells. A text that is longer than a cell may be goes on in the next row, so that nothing is lost.
  private mutating func addItem(_ cells: [DocumentTable.Cell], _ font: XLSXStyle.Font = .regular) {
    let parts = cells.map { XLSXStrings.parts(of: text($0)) }
    for index in 0..<(parts.map(\.count).max() ?? 0) {
      let texts = parts.map { index < $0.count ? $0[index] : "" }
      let row = cells.indices.map { column -> XLSXCell in
        let style = XLSXStyle.item(table.columns[column].alignment, font: font)
        if index == 0, let value = shown(cells[column].value, texts[column], column) {
          return .value(value, text: texts[column], style)
        }
        return .text(texts[column], style)
      }
      add(row, height: height(of: texts, font))
    }
  }

  /// A value in a form that fits its column: numbers are not broken into lines, and `###` would stand in their place. A day
  /// loses its words (`Trước ngày`) before it is not a day.
  private func shown(_ value: CellValue?, _ text: String, _ column: Int) -> CellValue? {
    guard let value else { return nil }
    if measures.fits(text, column: column) { return value }
    guard case .date(let date) = value, measures.fits("00/00/0000", column: column) else { return nil }
    return .date(date.plain)
  }

  private func height(of texts: [String], _ font: XLSXStyle.Font) -> Int {
    let heights = texts.enumerated().map { measures.height(of: $1, columns: $0..<$0 + 1, font) }
    return heights.max() ?? XLSXMeasures.lowestRow
  }

  private func height(of heading: DocumentTable.Heading) -> Int {
    measures.height(of: text(heading.label), columns: heading.columns, .bold)
  }

  /// Adds a row. One that is higher than a row can be becomes several, whose cells are joined column by column.
  ///
  /// - Parameter isJoined: whether the row's cells are one.
  private mutating func add(_ cells: [XLSXCell], height: Int, isJoined: Bool = false) {
    let first = rows.count + 1
    let count = max(1, (height + XLSXMeasures.highestRow - 1) / XLSXMeasures.highestRow)
    // In the middle of a cell over several pages nobody would look for the words.
    let cells = count > 1 ? cells.map(\.atTop) : cells
    for index in 0..<count {
      rows.append(
        Row(
          cells: index == 0 ? cells : cells.map { .empty($0.style) }, height: height / count,
          isFixed: isJoined || count > 1))
    }
    if isJoined {
      merge(columns: 1...width, rows: first...rows.count)
    } else if count > 1 {
      for column in 1...width { merge(columns: column...column, rows: first...rows.count) }
    }
  }

  private mutating func merge(columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
    if columns.count > 1 || rows.count > 1 { merged.append(XLSXArea(columns: columns, rows: rows)) }
  }

  private func text(_ cell: DocumentTable.Cell) -> String { cell.lines.joined(separator: "\n") }
}

extension XLSXSheet {
  /// The elements in the order that the standard fixes.
  private func xml(isFirst: Bool, _ strings: inout XLSXStrings, _ styles: inout XLSXStyles) -> [UInt8] {
    let data = rows.map { row in row.cells.map { $0.content(&strings, &styles) } }
    var xml = XMLWriter()
    xml.element("worksheet", ["xmlns": Self.namespace]) { xml in
      xml.element("sheetPr") { $0.element("pageSetUpPr", ["fitToPage": "1"]) }
      xml.element("dimension", ["ref": XLSXArea(columns: 1...width, rows: 1...rows.count).reference])
      xml.element("sheetViews") { writeView(isFirst: isFirst, &$0) }
      xml.element("sheetFormatPr", ["defaultRowHeight": "\(XLSXMeasures.lowestRow)"])
      xml.element("cols") { xml in
        for column in 1...width {
          xml.element(
            "col",
            [
              "min": "\(column)", "max": "\(column)", "width": measures.characters(of: column - 1),
              "customWidth": "1",
            ])
        }
      }
      xml.element("sheetData") { xml in
        for (number, (row, contents)) in zip(rows, data).enumerated() {
          xml.element(
            "row", ["r": "\(number + 1)", "ht": "\(row.height)", "customHeight": row.isFixed ? "1" : nil]
          ) { xml in
            for (column, content) in contents.enumerated() {
              content.write("\(XLSXArea.letters(column + 1))\(number + 1)", &xml)
            }
          }
        }
      }
      if let filter { xml.element("autoFilter", ["ref": filter.reference]) }
      if !merged.isEmpty {
        xml.element("mergeCells", ["count": "\(merged.count)"]) { xml in
          for area in merged { xml.element("mergeCell", ["ref": area.reference]) }
        }
      }
      writePage(&xml)
    }
    return xml.bytes
  }

  /// Headings stay in sight, unless what stands over them would fill a screen.
  private func writeView(isFirst: Bool, _ xml: inout XMLWriter) {
    let lines = rows[..<headingRows.upperBound].reduce(0) { $0 + $1.height }
    let last = headingRows.upperBound
    xml.element("sheetView", ["tabSelected": isFirst ? "1" : nil, "workbookViewId": "0"]) { xml in
      guard lines <= 300 else { return }
      xml.element(
        "pane",
        ["ySplit": "\(last)", "topLeftCell": "A\(last + 1)", "activePane": "bottomLeft", "state": "frozen"])
      xml.element("selection", ["pane": "bottomLeft", "activeCell": "A\(last + 1)", "sqref": "A\(last + 1)"])
    }
  }

  /// A4 with the decree's margins (D01-D03), as wide as the page; page numbers in the middle of the top margin from the
  /// second page on, each table from 1 (D05).
  private func writePage(_ xml: inout XMLWriter) {
    xml.element(
      "pageMargins",
      [
        "left": XLSXMeasures.inches(PrintMeasures.leftMargin), "right": XLSXMeasures.inches(PrintMeasures.rightMargin),
        "top": XLSXMeasures.inches(PrintMeasures.topMargin), "bottom": XLSXMeasures.inches(PrintMeasures.bottomMargin),
        "header": XLSXMeasures.inches(PrintMeasures.pageNumberTop),
        "footer": XLSXMeasures.inches(PrintMeasures.pageNumberTop),
      ])
    xml.element(
      "pageSetup",
      [
        "paperSize": "9", "firstPageNumber": "1", "fitToHeight": "0", "orientation": named.orientation.rawValue,
        "useFirstPageNumber": "1",
      ])
    xml.element("headerFooter", ["differentFirst": "1"]) { xml in
      xml.element("oddHeader", text: "&C&\"\(PrintMeasures.font),Regular\"&13&P")
      xml.element("firstHeader", text: "")
    }
  }
}
