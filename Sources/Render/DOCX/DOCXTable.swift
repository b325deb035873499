/// A table of a Word file: headings that return on every page, rows that do not split, columns of fixed widths.
struct DOCXTable {
  let table: DocumentTable
  /// What it shows, for those who hear the page.
  let title: String

  /// Whether its last row stays on the page of the paragraph under it.
  var keepsNext = false

  private let total: Int
  private let widths: [Int]

  /// - Parameter textWidth: width between the margins, in twips.
  init(_ table: DocumentTable, title: String, textWidth: Int) {
    self.table = table
    self.title = title
    // Half a line at each side stays inside the margins.
    total = textWidth - DOCXUnits.twips(points: PrintMeasures.ruleThickness)
    widths = DOCXUnits.parts(of: total, percent: table.columns.map(\.width))
  }

  /// Writes it; properties in the order that the standard asks for (CT_TblPr).
  func write(_ xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblStyle", ["w:val": DOCXNames.gridStyle])
        xml.element("w:tblW", ["w:w": String(total), "w:type": "dxa"])
        xml.element("w:jc", ["w:val": "center"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
        xml.element("w:tblLook", ["w:val": "0020", "w:firstRow": "1"])
        if !title.isEmpty { xml.element("w:tblCaption", ["w:val": title]) }
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": String(width)]) }
      }
      for storey in table.headings.indices { heading(storey, &xml) }
      for (number, row) in table.rows.enumerated() {
        write(row, keepsNext: keepsNext && number == table.rows.count - 1, &xml)
      }
    }
  }

  /// One storey of the headings. A heading that goes down over several storeys has a cell in each, joined to the first.
  private func heading(_ storey: Int, _ xml: inout XMLWriter) {
    Self.row(isHeading: true, &xml) { xml in
      var column = 0
      while column < widths.count {
        let heading = table.headings.joined().first {
          $0.columns.contains(column) && $0.storeys.contains(storey)
        }
        let end = max(column + 1, heading?.columns.upperBound ?? 0)
        let isFirst = heading?.storeys.lowerBound == storey
        let merge: Merge? = (heading?.storeys.count ?? 1) > 1 ? (isFirst ? .restart : .continue) : nil
        let lines = isFirst ? heading?.label.lines ?? [] : []
        cell(column..<end, merge, DOCXParagraph(.columnHeading, lines: lines), &xml)
        column = end
      }
    }
  }

  private func write(_ row: DocumentTable.Row, keepsNext: Bool, _ xml: inout XMLWriter) {
    Self.row(isHeading: false, &xml) { xml in
      switch row {
      case .span(let words): cell(widths.indices, nil, DOCXParagraph(.group, lines: words.lines), &xml)
      case .group(let cells):
        let title = cells.lastIndex { !$0.isEmpty }
        for (column, words) in cells.enumerated() {
          var paragraph = DOCXParagraph(.group, lines: words.lines)
          let alignment = table.columns[column].alignment
          if column != title, alignment != .leading { paragraph.alignment = alignment.lines }
          cell(column..<column + 1, nil, paragraph, &xml)
        }
      case .item(let cells):
        for (column, words) in cells.enumerated() {
          var paragraph = DOCXParagraph(table.columns[column].alignment.cellStyle, lines: words.lines)
          paragraph.keepsNext = keepsNext
          cell(column..<column + 1, nil, paragraph, &xml)
        }
      }
    }
  }

  /// A row that does not split.
  static func row(isHeading: Bool, _ xml: inout XMLWriter, _ cells: (inout XMLWriter) -> Void) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isHeading { xml.element("w:tblHeader") }
      }
      cells(&xml)
    }
  }

  private enum Merge: String {
    case restart, `continue`
  }

  /// Properties in the order that the standard asks for (CT_TcPr).
  private func cell(
    _ columns: Range<Int>, _ merge: Merge?, _ paragraph: DOCXParagraph, _ xml: inout XMLWriter
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": String(widths[columns].reduce(0, +)), "w:type": "dxa"])
        if columns.count > 1 { xml.element("w:gridSpan", ["w:val": String(columns.count)]) }
        if let merge { xml.element("w:vMerge", ["w:val": merge.rawValue]) }
        xml.element("w:vAlign", ["w:val": "center"])
      }
      paragraph.write(&xml)
    }
  }
}
