extension RecordSchema {
  /// What JSON Schema says of this kind of mapping, and of the scalar that may stand for it.
  var json: JSONValue {
    let scalars = ValueSchema.scalarTypes(kind)
    var members: [(key: String, value: JSONValue)] = [
      ("title", .string(JSONSchema.both(name))),
      ("type", .strings(scalars + ["object", "null"])),
      ("properties", .object(properties)),
      ("additionalProperties", false),
    ]
    let rules = required.map { .object([("anyOf", $0)]) } + special
    if !rules.isEmpty { members.append(("allOf", .array(rules))) }
    members.append(("dependentSchemas", .object(oneSpelling)))
    if let shorthand = shorthandField, kind != .reference {
      let value = ValueSchema(shorthand.shape)
      if value.members.contains(where: { $0.key == "enum" || $0.key == "pattern" }) {
        members += [("if", ["type": "object"]), ("else", .object(value.place(isOptional: true)))]
      }
    }
    return .object(members)
  }

  /// The keys, each in both spellings; what holds for the English one holds for the other.
  private var properties: [(key: String, value: JSONValue)] {
    fields.flatMap { field in
      [
        (key: field.name, value: .object(field.json)),
        (key: field.alias, value: reference(to: field)),
      ]
    }
  }

  private func reference(to field: Field) -> JSONValue {
    ["$ref": "#/$defs/\(kind.definition)/properties/\(field.name)"]
  }

  /// Each required key, in either spelling.
  private var required: [JSONValue] {
    fields.filter(\.isRequired).map { field in .array(field.spellings.map { ["required": [.string($0)]] }) }
  }

  /// Where a key stands in one spelling, the other may not.
  private var oneSpelling: [(key: String, value: JSONValue)] {
    fields.map { field in
      let never: [(key: String, value: JSONValue)] = [(field.name, false)]
      return (key: field.alias, value: ["properties": .object(never)])
    }
  }

  /// What holds for one kind of record only.
  private var special: [JSONValue] {
    switch kind {
    // Every plan says its year or its period.
    case .document: [anyFilled([.year, .period].map { ($0, nil) })]
    // A reference says what it means: an id, words, or that it is left open.
    case .reference:
      [anyFilled([(.unit, nil), (.text, nil), (.open, Self.isTrue)])]
        + never([.unit, .text]) + never([.unit, .open]) + never([.text, .open])
    // A document has a number, a law a name.
    case .citation: [anyFilled([(.number, nil), (.subject, nil)])]
    // A heading over columns has no key of its own.
    case .column: never([.key, .columns])
    case .appendix: ColumnSchema.rules(for: self)
    case .section:
      ColumnSchema.rules(for: self) + [
        partsAreOutside, orderNeedsTasks,
        anyFilled([.title, .text, .items, .table, .sections].map { ($0, nil) }),
      ]
    default: []
    }
  }

  /// A main part does not lie inside another section.
  private var partsAreOutside: JSONValue {
    let isPart = fields[position(of: .part)].isThere(with: Self.isTrue)
    let inside: JSONValue = [
      "if": ["type": "array"], "then": ["items": ["not": ["type": "object", "allOf": [isPart]]]],
      "else": ["not": ["type": "object", "allOf": [isPart]]],
    ]
    return ["properties": .object(fields[position(of: .sections)].spellings.map { ($0, inside) })]
  }

  /// Work by unit is that of the tasks.
  private var orderNeedsTasks: JSONValue {
    let orders = JSONValue.strings(WorkOrder.allCases.map(\.rawValue))
    return [
      "if": ["type": "object", "allOf": [fields[position(of: .by)].isThere(with: ["enum": orders])]],
      "then": fields[position(of: .table)].isThere(with: ["$ref": "#/$defs/tasksTable"]),
    ]
  }

  /// The two keys do not stand together; one that is empty, or `open: false`, does not count.
  private func never(_ keys: [Key]) -> [JSONValue] {
    let there = keys.map { key in
      let value: JSONValue = key == .open ? Self.isTrue : ["not": ["enum": [.null, []]]]
      return fields[position(of: key)].isThere(with: value)
    }
    return [["not": ["type": "object", "allOf": .array(there)]]]
  }

  static let isTrue: JSONValue = [
    "anyOf": [["const": true], .object([("type", "string")] + Pattern.isTrue.members)]
  ]

  /// One of `keys`, in either spelling, is there and has a value: that of its schema, or any.
  private func anyFilled(_ keys: [(key: Key, value: JSONValue?)]) -> JSONValue {
    let choices = keys.flatMap { key, value -> [JSONValue] in
      let field = fields[position(of: key)]
      let isFilled = value ?? .object([("type", .strings(ValueSchema(field.shape).types))])
      return field.spellings.map { ["required": [.string($0)], "properties": .object([($0, isFilled)])] }
    }
    return ["anyOf": .array(choices)]
  }
}

extension Field {
  /// An object that has the field, in either spelling, with a value of this schema.
  func isThere(with value: JSONValue) -> JSONValue {
    [
      "anyOf": .array(
        spellings.map { ["required": [.string($0)], "properties": .object([($0, value)])] })
    ]
  }

  /// What JSON Schema says of the field's value.
  var json: [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = [
      ("description", .string("\(JSONSchema.both(summary)) (\(name) = \(alias))")),
      ("markdownDescription", .string(markdown)),
    ]
    members += ValueSchema(shape).place(isOptional: !isRequired)
    if let standard { members.append(("default", Self.value(standard))) }
    if !examples.isEmpty { members.append(("examples", .array(examples.map(Self.value)))) }
    return members
  }

  /// The description as editors show it: both spellings, both languages, and how it is written.
  private var markdown: String {
    let example = examples.first.map { "\n\n```yaml\n\(name): \($0)\n```" } ?? ""
    return "**\(name)** = **\(alias)**\n\n\(summary.vi)\n\n*\(summary.en)*\(example)"
  }

  /// A value that is spelt as in a plan.
  private static func value(_ spelling: String) -> JSONValue {
    let file = SourceStore().add(name: "example", bytes: Array(spelling.utf8))
    return YAMLReader.read(file).tree.map { $0.json($0.root) } ?? .string(spelling)
  }
}
