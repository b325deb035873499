import PlanLang

/// An Excel workbook (SpreadsheetML, ECMA-376): a sheet for each table, as the document prints it, with real numbers and days.
///
/// Words are only ever text, never formulas. A number and a day look as the plan writes them (`≥ 84%`, `trước ngày
/// 30/6/2027`) and are a number and a day to formulas, filters and charts.
public struct XLSXFormat: DocumentFormat {
  /// `xlsx`.
  public static let name = "xlsx"
  /// `xlsx`.
  public static let fileExtension = "xlsx"

  /// A workbook needs no settings.
  public init() {}

  /// The bytes of the file.
  ///
  /// - Throws: `RenderError` for a document without tables, of which no workbook can be made, and where memory runs out.
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    let tables = document.tables
    guard !tables.isEmpty else { throw RenderError(file: document.title, .noTable) }
    var names = XLSXSheetNames()
    var strings = XLSXStrings()
    var styles = XLSXStyles()
    var sheets: [(name: String, sheet: XLSXSheet)] = []
    var parts: [OfficePackage.Part] = []
    for table in tables {
      var sheet = XLSXSheet(table)
      let bytes = sheet.bytes(isFirst: parts.isEmpty, &strings, &styles)
      sheets.append((names.add(table.name), sheet))
      parts.append(Self.part("worksheets/sheet\(parts.count + 1)", "worksheet", bytes))
    }
    parts.append(Self.part("styles", "styles", styles.bytes))
    parts.append(Self.part("sharedStrings", "sharedStrings", strings.bytes))
    let main = OfficePackage.Part(
      name: "xl/workbook.xml",
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      relationship: "officeDocument", bytes: Self.workbook(sheets), parts: parts)
    do throws(ZipError) {
      return try OfficePackage(main: main, properties: OfficeProperties(document)).archive()
    } catch {
      throw RenderError(file: document.title, error.message)
    }
  }

  private static func part(_ name: String, _ relationship: String, _ bytes: [UInt8]) -> OfficePackage.Part {
    OfficePackage.Part(
      name: "xl/\(name).xml",
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.\(relationship)+xml",
      relationship: relationship, bytes: bytes)
  }

  private static func workbook(_ sheets: [(name: String, sheet: XLSXSheet)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "workbook",
      [
        "xmlns": XLSXSheet.namespace,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      ]
    ) { xml in
      xml.element("bookViews") { $0.element("workbookView", ["xWindow": "0", "yWindow": "0"]) }
      xml.element("sheets") { xml in
        for (position, (name, _)) in sheets.enumerated() {
          xml.element("sheet", ["name": name, "sheetId": "\(position + 1)", "r:id": "rId\(position + 1)"])
        }
      }
      xml.element("definedNames") { xml in
        for (position, (name, sheet)) in sheets.enumerated() {
          let prefix = "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'!"
          if let filter = sheet.filter {
            xml.element(
              "definedName",
              ["name": "_xlnm._FilterDatabase", "localSheetId": "\(position)", "hidden": "1"],
              text: prefix + filter.absolute)
          }
          xml.element(
            "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(position)"],
            text: "\(prefix)$\(sheet.headingRows.lowerBound):$\(sheet.headingRows.upperBound)")
        }
      }
    }
    return xml.bytes
  }
}

extension Message {
  fileprivate static let noTable = Message(
    vi: "không có bảng nào để ghi ra bảng tính", en: "has no table that a spreadsheet could show")
}
