/// A table of a document with the words over and under it.
public struct NamedTable: Hashable, Sendable {
  /// What a call or a file's name says for it: the id of its appendix or section, else its place ("bang-1", "phu-luc-2").
  /// No two tables of a document have the same.
  public let id: String
  /// What a person calls it: "Phụ lục II", the section's heading.
  public let name: String
  /// The title as printed; empty where there is none.
  public let title: String
  /// The line that names the document it belongs to; nil for a table in the text.
  public let attachment: String?
  /// The way its pages lie.
  public let orientation: AppendixPage.Orientation
  /// The line under it.
  public let total: String?
  /// The table.
  public let table: DocumentTable
}

extension RenderedDocument {
  /// The tables in the order of the document, those of the text before the appendices'. One without columns is none.
  public var tables: [NamedTable] {
    var ids: Set<String> = []
    func id(_ table: DocumentTable, _ place: String) -> String {
      let own = table.source?.id.map(Self.fileName) ?? ""
      let first = own.isEmpty ? place : own
      var id = first
      var count = 2
      while !ids.insert(id).inserted {
        id = "\(first)-\(count)"
        count += 1
      }
      return id
    }
    var tables: [NamedTable] = []
    for block in body {
      guard case .table(let table, let title, let total) = block, !table.columns.isEmpty else { continue }
      let name = title.isEmpty ? "Bảng \(tables.count + 1)" : TextLines.joined(title)
      tables.append(
        NamedTable(
          id: id(table, "bang-\(tables.count + 1)"), name: name, title: name, attachment: nil, orientation: .portrait,
          total: total, table: table))
    }
    for (position, page) in appendices.enumerated() {
      guard let table = page.table, !table.columns.isEmpty else { continue }
      tables.append(
        NamedTable(
          id: id(table, "phu-luc-\(position + 1)"), name: page.numberLine, title: page.printedTitle,
          attachment: page.attachment, orientation: page.orientation, total: page.totalLine, table: table))
    }
    return tables
  }

  /// For each table a document with nothing else, for formats that hold one table a file.
  public var singleTables: [(id: String, document: RenderedDocument)] {
    tables.map { table in
      let page = AppendixPage(
        numberLine: table.name, title: table.title, attachment: table.attachment ?? "", orientation: table.orientation,
        table: table.table, totalLine: table.total)
      return (table.id, RenderedDocument(title: title, author: author, provenance: provenance, appendices: [page]))
    }
  }

  /// An id with nothing in it that a file's name cannot have.
  private static func fileName(_ id: String) -> String {
    let scalars = id.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" ? scalar : "-"
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
