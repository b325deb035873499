/// A value as it will be written, with the comments and blank lines that go with it.
struct FormatNode {
  enum Form {
    /// Nothing is written: `number:`.
    case absent
    case scalar
    case alias
    /// A list or mapping over several lines.
    case block
    /// `[...]` or `{...}` on one line, or such a pair without its braces.
    case inline
    /// What is left as it is: explicit keys (`?`), braces in which a key has no colon.
    case raw
  }

  let index: NodeIndex
  var form: Form
  var isSequence = false
  /// A pair in `[...]` without braces of its own.
  var isPair = false
  /// Whether it stood in brackets.
  var wasFlow = false
  /// Anchor and tag.
  var properties: [UInt8] = []
  /// The keys that its mapping may have.
  var schema: RecordSchema?
  var entries: [FormatEntry] = []
  /// Comments after the last entry.
  var tail: [Trivia] = []
}

/// An item of a list, or a key and its value.
struct FormatEntry {
  /// Comments and blank lines above.
  var before: [Trivia] = []
  /// Nil for an item of a list.
  var key: FormatNode?
  /// The key's row in the field table.
  var field: Field?
  /// False for a key in braces without one.
  var hasColon = true
  /// A comment on the line of the key or dash, where the value begins further down.
  var head: Trivia?
  /// Comments between the key or dash and a value that is no block.
  var beforeValue: [Trivia] = []
  var value: FormatNode
  /// Whether the value begins below its key.
  var isValueBelow = false
  /// A comment at the end of the value's last line, or in the first line of a block scalar.
  var trailing: Trivia?
  /// Comments that stand in the place of a value that is absent.
  var tail: [Trivia] = []
  /// Stays first: a comment that ignores a rule speaks of its line.
  var isPinned = false
}

extension Trivia {
  /// The same without blank lines at both ends. A blank line below a comment that ignores a rule stays: without it the
  /// comment would speak of what follows.
  static func trimmed(_ items: [Trivia]) -> [Trivia] {
    var items = items[...]
    while items.first?.kind == .blank { items.removeFirst() }
    while items.last?.kind == .blank, !(items.dropLast().last?.isInstruction ?? false) { items.removeLast() }
    return Array(items)
  }
}
