/// The JSON Schema (2020-12) of the language, made from the field table: for editors, and for other tools.
///
/// It refuses what PL010 to PL013 refuse. Other readers of YAML see values, not words, so it cannot tell apart what they
/// read as one value: `~` and nothing, `2027` and `2027.0`, a merged key and a written one.
public enum JSONSchema {
  /// The kinds of file that there is a schema for.
  public enum Kind: String, CaseIterable, Sendable {
    case plan, registry, settings
  }

  /// The schema of one kind of file; of plans and registries both where `kind` is nil, told apart by their first keys.
  /// The same bytes every time.
  public static func bytes(of kind: Kind?) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(document(kind))
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  static func document(_ kind: Kind?) -> JSONValue {
    let roots: [RecordKind] =
      switch kind {
      case nil: [.plan, .registry]
      case .plan: [.plan]
      case .registry: [.registry]
      case .settings: [.settings]
      }
    var members: [(key: String, value: JSONValue)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("$id", "urn:plantool:language:1\(kind.map { ":" + $0.rawValue } ?? "")"),
      ("title", "plantool: \(both(title(kind)))"),
      ("description", .string(both(about))),
    ]
    members += kind.map { root($0) } ?? anyRoot
    members.append(("$defs", .object(definitions(roots))))
    return .object(members)
  }

  /// The records that can be reached from `roots`, then what they share.
  private static func definitions(_ roots: [RecordKind]) -> [(key: String, value: JSONValue)] {
    var reached: [RecordKind] = []
    func reach(_ kind: RecordKind) {
      guard !reached.contains(kind) else { return }
      reached.append(kind)
      for field in kind.schema.fields { field.shape.records.forEach(reach) }
    }
    roots.forEach(reach)
    var result = RecordKind.allCases.filter(reached.contains).map { (key: $0.definition, value: $0.schema.json) }
    if reached.contains(.appendix) { result += ColumnSchema.definitions }
    return result
  }

  private static func root(_ kind: Kind) -> [(key: String, value: JSONValue)] {
    switch kind {
    case .plan: [("type", "object"), ("$ref", "#/$defs/plan")]
    case .registry: [("type", "object"), ("$ref", "#/$defs/registry")]
    // An empty settings file says nothing, and that is all right.
    case .settings: [("type", ["object", "null"]), ("$ref", "#/$defs/settings")]
    }
  }

  /// A plan where the file has the key `plan`, a registry where it has `registry`; one that has neither lacks `plan`.
  private static var anyRoot: [(key: String, value: JSONValue)] {
    func says(_ kind: RecordKind) -> JSONValue {
      .object([("anyOf", .array(kind.schema.fields[0].spellings.map { ["required": [.string($0)]] }))])
    }
    return [
      ("type", "object"), ("if", says(.plan)), ("then", ["$ref": "#/$defs/plan"]),
      (
        "else",
        ["if": says(.registry), "then": ["$ref": "#/$defs/registry"], "else": ["required": ["plan"]]]
      ),
    ]
  }

  private static func title(_ kind: Kind?) -> Message {
    switch kind {
    case nil: Message(vi: "kế hoạch, danh mục dùng chung", en: "plans and registries")
    case .plan: Message(vi: "kế hoạch", en: "plans")
    case .registry: Message(vi: "danh mục dùng chung", en: "registries")
    case .settings: Message(vi: "tệp cài đặt plantool.yml", en: "settings, plantool.yml")
    }
  }

  private static let about = Message(
    vi:
      "Mỗi khóa có tên tiếng Anh và tên tiếng Việt không dấu; dùng tên nào cũng được, nhưng không dùng cả hai trong cùng một chỗ.",
    en: "Every key has an English and a Vietnamese spelling; either will do, but not both in one place.")

  /// Vietnamese first, then English, in one string.
  static func both(_ message: Message) -> String { "\(message.vi) / \(message.en)" }
}

extension RecordKind {
  /// Its name in `$defs`.
  var definition: String { String(describing: self) }
}

extension Field {
  /// Both spellings, the English one first.
  var spellings: [String] { [name, alias] }
}

extension Shape {
  /// The kinds of record that a value of this shape may hold directly.
  var records: [RecordKind] {
    switch self {
    case .record(let kind): [kind]
    case .reference, .deadline: [.reference]
    case .list(let element), .map(let element): element.records
    default: []
    }
  }
}
