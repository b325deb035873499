/// A JSON value whose keys keep their order, for output that is put together before it is written.
public enum JSONValue: Sendable {
  /// Keys in the order in which they are written.
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null

  /// An array of strings.
  static func strings(_ words: [String]) -> JSONValue { .array(words.map(JSONValue.string)) }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringInterpolation,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  /// The value as it is written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
  /// The value as it is written.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// The value as it is written.
  public init(stringLiteral value: String) { self = .string(value) }
  /// The value as it is written.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// The value as it is written.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSONWriter {
  /// Writes a whole value.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .object(let members):
      object { writer in
        for member in members {
          writer.key(member.key)
          writer.value(member.value)
        }
      }
    case .array(let elements):
      array { writer in
        for element in elements { writer.value(element) }
      }
    case .string(let string): self.value(string as String?)
    case .integer(let number): self.value(number)
    case .boolean(let flag): self.value(flag)
    case .null: self.value(nil as String?)
    }
  }
}

extension YAMLTree {
  /// A value as JSON. A plain whole number becomes a number and a plain `true` or `false` a boolean, as other readers of
  /// YAML take them.
  func json(_ index: NodeIndex) -> JSONValue {
    let node = nodes[Int(resolved(index))]
    switch node.kind {
    case .scalar, .alias:
      if isAbsent(index) { return .null }
      let words = text(index).written
      guard node.isPlain else { return .string(words) }
      if let number = Int(words), String(number) == words { return .integer(number) }
      return words == "true" || words == "false" ? .boolean(words == "true") : .string(words)
    case .sequence: return .array(children(of: index).map(json))
    case .mapping:
      var members: [(key: String, value: JSONValue)] = []
      var children = children(of: index)
      while let key = children.next(), let value = children.next() { members.append((text(key).written, json(value))) }
      return .object(members)
    }
  }
}
