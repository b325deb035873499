import PlanLang

/// The tables of a document as data: headings, keys, rows with words and typed values (docs/render-json.md).
public struct JSONFormat: DocumentFormat {
  /// `json`.
  public static let name = "json"
  /// `json`.
  public static let fileExtension = "json"

  /// JSON needs no settings.
  public init() {}

  /// The bytes of the file. Never fails.
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("version", 1)
      json.field("generator", document.provenance.generator)
      json.field("sources", document.provenance.sources)
      json.field("title", document.title)
      json.list("tables", document.tables) { json, table in json.object { write(table, &$0) } }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ named: NamedTable, _ json: inout JSONWriter) {
    let table = named.table
    json.field("id", named.id)
    json.field("name", named.name)
    json.field("title", named.title)
    if let attachment = named.attachment { json.field("attachment", attachment) }
    if let source = table.source { json.field("kind", source.kind) }
    let keys = uniqueKeys(of: table)
    let headings = table.flatHeadings
    json.list("columns", Array(keys.indices)) { json, column in
      json.object { json in
        json.field("key", keys[column])
        json.list("headings", headings[column]) { $0.value(text($1)) }
      }
    }
    // Item rows say the group that they stand under; where several have the same words, its place tells them apart.
    var group: Int?
    var groupCount = 0
    json.key("rows")
    json.array { json in
      for (position, row) in table.rows.enumerated() {
        json.object { json in
          switch row {
          case .span(let cell):
            group = groupCount
            groupCount += 1
            json.field("type", "group")
            json.field("text", text(cell))
          case .group(let cells):
            group = groupCount
            groupCount += 1
            json.field("type", "group")
            json.field("text", cells.filter { !$0.isEmpty }.map(text).joined(separator: " "))
          case .item(let cells):
            json.field("type", "item")
            if let id = table.source.flatMap({ $0.rowIDs.indices.contains(position) ? $0.rowIDs[position] : nil }) {
              json.field("id", id)
            }
            if let group { json.field("group", group) }
            json.key("cells")
            json.object { json in
              for (key, cell) in zip(keys, cells) where !cell.isEmpty {
                json.key(key)
                json.object { write(cell, &$0) }
              }
            }
          }
        }
      }
    }
    if let total = named.total { json.field("total", total) }
  }

  private func write(_ cell: DocumentTable.Cell, _ json: inout JSONWriter) {
    json.field("text", text(cell))
    switch cell.value {
    case nil: break
    case .date(let date): json.field("date", date.date.isoDescription)
    case .number(let number):
      json.field("number", number.number)
      if number.comparison != .equal { json.field("comparison", number.comparison.rawValue) }
      if number.kind == .percent {
        json.field("unit", "%")
      } else if !number.unit.isEmpty {
        json.field("unit", number.unit)
      }
      if let dong = number.dong { json.field("dong", dong) }
    }
  }

  private func text(_ cell: DocumentTable.Cell) -> String { cell.lines.joined(separator: "\n") }

  /// The columns' keys; one that a table has twice is counted, one without a key is named by its place.
  private func uniqueKeys(of table: DocumentTable) -> [String] {
    var keys: Set<String> = []
    return table.columns.enumerated().map { position, column in
      let first = column.key.isEmpty ? "column-\(position + 1)" : column.key
      var key = first
      var count = 2
      while !keys.insert(key).inserted {
        key = "\(first)-\(count)"
        count += 1
      }
      return key
    }
  }
}
