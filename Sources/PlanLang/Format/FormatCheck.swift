/// Whether a formatted file says what it said before: the same values, no comment lost, and every comment that ignores a
/// rule still beside the values it was beside.
///
/// The formatter ends with it, so that a fault in the formatter leaves a file as it is and does not change a plan.
struct FormatCheck {
  private let old: ValueExtents
  private let new: ValueExtents
  private var oldNotes: [Int: [[UInt8]]] = [:]
  private var newNotes: [Int: [[UInt8]]] = [:]
  private let keepsOrder: Bool

  /// - Parameter keepsOrder: whether keys stay where they are.
  static func holds(_ old: ValueExtents, _ new: ValueExtents, _ kind: RecordKind, keepsOrder: Bool) -> Bool {
    let (before, after) = (TriviaScanner(old).items, TriviaScanner(new).items)
    guard comments(before) == comments(after) else { return false }
    let check = FormatCheck(
      old: old, new: new, oldNotes: notes(before), newNotes: notes(after), keepsOrder: keepsOrder)
    return check.isSame(old.tree.root, new.tree.root, .record(kind))
  }

  private static func comments(_ items: [Trivia]) -> [[UInt8]] {
    items.filter { $0.kind != .blank }.map(\.text).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The comments of the program by the line that they speak of.
  private static func notes(_ items: [Trivia]) -> [Int: [[UInt8]]] {
    Dictionary(
      items.filter(\.isInstruction).map { ($0.isOwnLine ? $0.line + 1 : $0.line, [$0.text]) }, uniquingKeysWith: +)
  }

  private func isSame(_ old: NodeIndex, _ new: NodeIndex, _ shape: Shape?) -> Bool {
    let (left, right) = (self.old.tree.nodes[Int(old)], self.new.tree.nodes[Int(new)])
    guard left.kind == right.kind, left.count == right.count,
      self.old.properties[old] == self.new.properties[new]
    else { return false }
    switch left.kind {
    case .alias: return isBeside(old, new) && self.old.written(old) == self.new.written(new)
    case .scalar: return isBeside(old, new) && hasSameWords(old, new)
    case .sequence:
      return zip(self.old.tree.children(of: old), self.new.tree.children(of: new)).allSatisfy {
        isSame($0, $1, shape?.item)
      }
    case .mapping:
      let schema = keepsOrder ? nil : shape?.schema
      return zip(pairs(old, self.old.tree, schema), pairs(new, self.new.tree, schema)).allSatisfy { left, right in
        let field = self.field(left.key, self.old.tree, shape?.schema)
        let other = self.field(right.key, self.new.tree, shape?.schema)
        guard field?.key == other?.key, isBeside(left.key, right.key),
          field != nil || isSame(left.key, right.key, nil)
        else { return false }
        return isSame(left.value, right.value, field?.shape ?? (shape?.schema == nil ? shape?.mapValue : nil))
      }
    }
  }

  private func hasSameWords(_ old: NodeIndex, _ new: NodeIndex) -> Bool {
    self.old.tree.isAbsent(old) == self.new.tree.isAbsent(new)
      && self.old.tree.withUTF8(old) { old in self.new.tree.withUTF8(new) { old.isEqual(to: $0) } }
  }

  private func isBeside(_ old: NodeIndex, _ new: NodeIndex) -> Bool {
    guard !oldNotes.isEmpty || !newNotes.isEmpty else { return true }
    let left = self.old.line(Int(self.old.tree.nodes[Int(old)].start))
    let right = self.new.line(Int(self.new.tree.nodes[Int(new)].start))
    return oldNotes[left] == newNotes[right]
  }

  private func field(_ key: NodeIndex, _ tree: YAMLTree, _ schema: RecordSchema?) -> Field? {
    guard let schema, tree.nodes[Int(tree.resolved(key))].kind == .scalar else { return nil }
    return tree.withUTF8(key, schema.position(of:)).map { schema.fields[$0] }
  }

  /// The keys and values of a mapping, in the order of its record.
  private func pairs(_ index: NodeIndex, _ tree: YAMLTree, _ schema: RecordSchema?) -> [(
    key: NodeIndex, value: NodeIndex
  )] {
    let children = Array(tree.children(of: index))
    let pairs = stride(from: 0, to: children.count - 1, by: 2).map { (children[$0], children[$0 + 1]) }
    guard let schema else { return pairs.map { (key: $0, value: $1) } }
    return pairs.enumerated().sorted { left, right in
      let (a, b) = (
        KeyOrder.rank(field(left.element.0, tree, schema), schema),
        KeyOrder.rank(field(right.element.0, tree, schema), schema)
      )
      return a == b ? left.offset < right.offset : a < b
    }.map { (key: $0.element.0, value: $0.element.1) }
  }
}
