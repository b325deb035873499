/// What JSON Schema says of the values of one shape.
///
/// Types come from fields, never from looks: where words are wanted, a number or a boolean is as good, since other
/// readers of YAML take `04`, `2027` and `true` for such.
struct ValueSchema {
  /// JSON types, without `null`.
  var types: [String]
  /// What else holds. It lets `null` through: whether a value may be left empty is said by its place.
  var members: [(key: String, value: JSONValue)] = []

  /// The schema of a place for such a value, which may be left empty or not.
  func place(isOptional: Bool) -> [(key: String, value: JSONValue)] {
    let types = isOptional ? types + ["null"] : types
    return [("type", types.count == 1 ? .string(types[0]) : .strings(types))]
      + members.map { member in
        guard member.key == "enum", isOptional, case .array(let words) = member.value else { return member }
        return ("enum", .array(words + [.null]))
      }
  }

  init(_ types: [String], _ members: [(key: String, value: JSONValue)] = []) {
    self.types = types
    self.members = members
  }

  init(_ shape: Shape) {
    let words = ["string", "number", "boolean"]
    switch shape {
    case .text, .name, .quantity, .total: self.init(words)
    case .identifier: self.init(["string", "integer", "boolean"], Pattern.identifier.members)
    case .choice(let choices):
      // Whole numbers among the words are numbers to other readers.
      let numbers = choices.compactMap { word in Int(word).map(JSONValue.integer) }
      let types = numbers.isEmpty ? ["string"] : ["string", "integer"]
      self.init(types, [("enum", .array(numbers + choices.map(JSONValue.string)))])
    case .integer:
      self.init(["integer", "string"], [("minimum", 1), ("maximum", 100)] + Pattern.percentage.members)
    case .boolean: self.init(["boolean", "string"], Pattern.flag.members)
    case .year: self.init(["integer", "string"], Self.years + Pattern.year.members)
    case .period:
      self.init(
        ["integer", "string"],
        Self.years + Pattern.period.members + [("allOf", [.object(Pattern.orderedPeriod.members)])])
    case .date: self.init(["string"], Pattern.date.members)
    case .deadline, .reference: self.init(words + ["object"], [("$ref", "#/$defs/reference")])
    case .record(let kind):
      let types = kind.schema.shorthand == nil ? [] : Self.scalarTypes(kind)
      self.init(types + ["object"], [("$ref", "#/$defs/\(kind.definition)")])
    case .list(.name): self.init(names: ValueSchema(.name))
    case .list(let element): self.init(list: ValueSchema(element))
    case .map(let element): self.init(map: element)
    }
  }

  /// A list of names, or one without its dash: one with a comma might be several.
  private init(names name: ValueSchema) {
    let items = JSONValue.object(name.place(isOptional: false))
    self.init(
      ["array"] + name.types,
      [("if", ["type": "array"]), ("then", ["items": items]), ("else", .object(Pattern.oneName.members))])
  }

  /// A list, or one element without its dash. An element cannot be empty.
  private init(list element: ValueSchema) {
    let items = JSONValue.object(element.place(isOptional: false))
    guard !element.members.isEmpty else {
      self.init(["array"] + element.types, [("items", items)])
      return
    }
    self.init(
      ["array"] + element.types,
      [("if", ["type": "array"]), ("then", ["items": items]), ("else", .object(element.members))])
  }

  /// A mapping from ids to declarations, or from free keys to words.
  private init(map element: Shape) {
    guard case .record(let kind) = element else {
      // A choice that is left open chooses nothing.
      let isOptional = if case .choice = element { false } else { true }
      self.init(["object"], [("additionalProperties", .object(ValueSchema(element).place(isOptional: isOptional)))])
      return
    }
    let value = ValueSchema(element).place(isOptional: kind.schema.shorthandField.map { !$0.isRequired } ?? false)
    self.init(
      ["object"], [("propertyNames", .object(Pattern.identifier.members)), ("additionalProperties", .object(value))])
  }

  /// The types of a scalar in the place of a record: those of its shorthand, without lists and mappings.
  static func scalarTypes(_ kind: RecordKind) -> [String] {
    guard let shorthand = kind.schema.shorthandField else { return [] }
    return ValueSchema(shorthand.shape).types.filter { $0 != "object" && $0 != "array" }
  }

  private static let years: [(key: String, value: JSONValue)] = [("minimum", 1900), ("maximum", 2199)]
}

extension RecordSchema {
  /// The field that a scalar in the record's place stands for.
  var shorthandField: Field? { shorthand.map { fields[position(of: $0)] } }
}
