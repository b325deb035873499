/// What JSON Schema says of the columns that an appendix or section asks for: those of the table it prints.
enum ColumnSchema {
  /// The tables whose columns the language knows, by the plan's key for them.
  private static let tables: [(key: Key, kind: TableKind)] = [
    (.tasks, .tasks), (.objectives, .objectives), (.phases, .phases), (.budget, .budget),
  ]

  /// For each table: what names it, one of its columns, and a list of them.
  static var definitions: [(key: String, value: JSONValue)] {
    tables.flatMap { table in
      [
        (key: "\(table.key.name)Table", value: name(of: table.key)),
        (key: "\(table.key.name)Column", value: column(table.key, StandardColumn.all(of: table.kind).map(\.key))),
        (key: "\(table.key.name)Columns", value: columns(table.key)),
      ]
    }
  }

  /// For a record with a table: its columns are those of the table that it names.
  static func rules(for schema: RecordSchema) -> [JSONValue] {
    let table = schema.fields[schema.position(of: .table)]
    let columns = schema.fields[schema.position(of: .columns)]
    return tables.map { known in
      let named: JSONValue = ["$ref": "#/$defs/\(known.key.name)Table"]
      let known: JSONValue = ["$ref": "#/$defs/\(known.key.name)Columns"]
      return [
        "if": table.isThere(with: named), "then": ["properties": .object(columns.spellings.map { ($0, known) })],
      ]
    }
  }

  /// The plan's key for a table, in either spelling, as plain words or in the long form of a reference, where words of
  /// one's own stand before an id.
  private static func name(of key: Key) -> JSONValue {
    let plan = RecordSchema.plan
    let reference = RecordSchema.reference
    let words: JSONValue = ["enum": .strings(plan.fields[plan.position(of: key)].spellings)]
    func says(_ key: Key, _ value: JSONValue) -> JSONValue {
      reference.fields[reference.position(of: key)].isThere(with: value)
    }
    return [
      "anyOf": [
        words,
        [
          "type": "object", "not": says(.open, RecordSchema.isTrue), "if": says(.text, ["not": ["type": "null"]]),
          "then": says(.text, words), "else": says(.unit, words),
        ],
      ]
    ]
  }

  /// A column that the table has, one of one's own (`extra.`), or a heading over such columns.
  private static func column(_ table: Key, _ keys: [String]) -> JSONValue {
    let schema = RecordSchema.column
    let known: JSONValue = ["anyOf": [["enum": .strings(keys)], ["type": "string", "pattern": "^extra\\."]]]
    let below = schema.fields[schema.position(of: .columns)]
    let columns: JSONValue = ["$ref": "#/$defs/\(table.name)Columns"]
    let isHeading = below.isThere(with: ["not": ["enum": [.null, []]]])
    let mapping: JSONValue = [
      "if": isHeading, "then": ["properties": .object(below.spellings.map { ($0, columns) })],
      "else": schema.fields[schema.position(of: .key)].isThere(with: known),
    ]
    return ["if": ["type": "object"], "then": mapping, "else": known]
  }

  private static func columns(_ table: Key) -> JSONValue {
    let column: JSONValue = ["$ref": "#/$defs/\(table.name)Column"]
    return [
      "if": ["type": "array"], "then": ["items": column],
      "else": ["if": ["not": ["type": "null"]], "then": column],
    ]
  }
}
