/// The order of keys: that of the field table, unknown ones after those in their own order.
enum KeyOrder {
  /// Position of a key in the order of its record.
  static func rank(_ field: Field?, _ schema: RecordSchema) -> Int {
    field.map { schema.position(of: $0.key) } ?? schema.fields.count
  }

  /// Sorts the keys of every record in a value.
  static func sort(_ node: inout FormatNode, isRoot: Bool = false) {
    for index in node.entries.indices { sort(&node.entries[index].value) }
    guard let schema = node.schema, node.entries.count > 1, node.entries.allSatisfy(\.hasColon) else { return }
    let order = node.entries.indices.sorted { left, right in
      let (a, b) = (rank(of: node.entries[left], schema), rank(of: node.entries[right], schema))
      return a == b ? left < right : a < b
    }
    guard order.first != 0 else {
      node.entries = order.map { node.entries[$0] }
      return
    }
    var header: [Trivia] = []
    if isRoot { header = takeHeader(&node.entries[0]) }
    node.entries = order.map { node.entries[$0] }
    if let former = order.firstIndex(of: 0), former > 0 { moveBlank(&node.entries, to: former) }
    node.entries[0].before = header + node.entries[0].before
  }

  private static func rank(of entry: FormatEntry, _ schema: RecordSchema) -> Int {
    entry.isPinned ? -1 : rank(entry.field, schema)
  }

  /// The comments at the head of a file stay there when its first key moves: all of them, or those above the last blank
  /// line where more follow below it.
  private static func takeHeader(_ entry: inout FormatEntry) -> [Trivia] {
    let own = entry.before.lastIndex { $0.kind == .blank }.map { $0 + 1 } ?? entry.before.count
    let header = Array(entry.before[..<own])
    entry.before.removeFirst(own)
    return header
  }

  /// A key that comes first hands the blank line above it to the one that was first, so that as many keys stand apart.
  private static func moveBlank(_ entries: inout [FormatEntry], to former: Int) {
    guard let blank = entries[0].before.first, blank.kind == .blank else { return }
    entries[0].before.removeFirst()
    if entries[former].before.first?.kind != .blank { entries[former].before.insert(blank, at: 0) }
  }
}

extension Shape {
  /// The keys that a mapping of this shape may have; nil where any may stand.
  var schema: RecordSchema? {
    switch self {
    case .record(let kind): kind.schema
    case .reference, .deadline: .reference
    case .list(let item): item.schema
    default: nil
    }
  }

  /// The shape of the values of a mapping with free keys.
  var mapValue: Shape? {
    switch self {
    case .map(let value): value
    case .list(let item): item.mapValue
    default: nil
    }
  }

  /// The shape of the items of a list.
  var item: Shape? {
    if case .list(let item) = self { item } else { nil }
  }
}
