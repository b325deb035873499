/// Gives every comment and blank line of a file to the value that it goes with.
///
/// It walks the values in the order of the file, and what stands between them beside it.
struct FormatTreeBuilder {
  let extents: ValueExtents
  var tree: YAMLTree { extents.tree }
  let scanner: TriviaScanner
  /// Lines that a comment of the program speaks of.
  let instructedLines: Set<Int>
  var nextTrivia = 0
  var nextDash = 0
  /// The last node that was taken.
  var lastNode: NodeIndex = -1

  /// Where a block ends: what the columns of comments behind it are compared with.
  struct Level {
    /// Column of what follows in the file; -1 for nothing.
    var follow = -1
    /// Whether the block around it ends at the same place.
    var outerCloses = false
    /// Column of the block around it; a list may stand in the column of its key.
    var outerColumn = -1
    /// Offset of the bracket that closes around it.
    var bracket = Int.max
  }

  init(_ extents: ValueExtents) {
    self.extents = extents
    scanner = TriviaScanner(extents)
    instructedLines = Set(scanner.items.filter(\.isInstruction).map { $0.isOwnLine ? $0.line + 1 : $0.line })
  }

  /// The whole file: its head down to `---`, its value, and what stands behind it.
  mutating func document(_ kind: RecordKind) -> (head: [Trivia], root: FormatEntry, tail: [Trivia]) {
    var head: [Trivia] = []
    if let marker = scanner.items.lastIndex(where: { $0.kind == .marker && $0.offset < extents.starts[Int(tree.root)] })
    {
      head = Array(scanner.items[...marker])
      nextTrivia = marker + 1
    }
    var entry = FormatEntry(value: FormatNode(index: tree.root, form: .absent))
    addValue(tree.root, to: &entry, after: nil, .record(kind), Level())
    return (head, entry, take { _ in true })
  }

  // MARK: Values

  /// Builds a value that follows a key or dash which ends at `keyEnd`.
  private mutating func addValue(
    _ index: NodeIndex, to entry: inout FormatEntry, after keyEnd: Int?, _ shape: Shape?, _ level: Level
  ) {
    let form = form(of: index, isInline: false)
    let start = extents.starts[Int(index)]
    lastNode = index
    if form == .absent {
      entry.value = leaf(index, .absent)
      let line = extents.line(max(0, (keyEnd ?? extents.ends[Int(index)]) - 1))
      entry.trailing = takeTrailing(line, level)
      return
    }
    if let keyEnd {
      let line = extents.line(max(0, keyEnd - 1))
      entry.head = takeComment { !$0.isOwnLine && $0.line == line && $0.offset < start }
      // A comment that ignores a rule on a bare dash must not come to speak of the value below it.
      let mayStayBelow = entry.key != nil || instructedLines.contains(line)
      entry.isValueBelow = mayStayBelow && extents.line(Int(tree.nodes[Int(index)].start)) > line
    }
    if form == .block {
      entry.value = block(index, shape, &entry, level)
      return
    }
    entry.beforeValue = take { $0.offset < start }
    let end = extents.end(of: index)
    entry.value = form == .inline ? inline(index, shape) : leaf(index, form)
    if form == .raw || form == .inline { lastNode = extents.lastNode(of: index) }
    entry.beforeValue = Trivia.trimmed(entry.beforeValue)
    if extents.isBlockScalar(index) {
      let line = extents.line(start)
      entry.trailing = takeComment { !$0.isOwnLine && $0.line == line }
      return
    }
    let inside = take { $0.offset < end }
    if form == .inline { entry.beforeValue += Trivia.trimmed(inside) }
    while nextDash < scanner.dashes.count, scanner.dashes[nextDash] < end { nextDash += 1 }
    entry.trailing = takeTrailing(extents.line(max(start, end - 1)), level)
  }

  private func leaf(_ index: NodeIndex, _ form: FormatNode.Form) -> FormatNode {
    var node = FormatNode(index: index, form: form)
    node.properties = extents.properties[index] ?? []
    return node
  }

  /// A list or mapping that will be written over several lines.
  private mutating func block(_ index: NodeIndex, _ shape: Shape?, _ owner: inout FormatEntry, _ level: Level)
    -> FormatNode
  {
    let start = extents.starts[Int(index)]
    let isFlow = isFlow(index)
    var node = leaf(index, .block)
    let shape = isShared(node) ? nil : shape
    node.isSequence = tree.nodes[Int(index)].kind == .sequence
    let closing = isFlow ? Int(tree.nodes[Int(index)].end) - 1 : level.bracket
    if isFlow, owner.head == nil {
      let line = extents.line(start)
      let first = Int(tree.nodes[Int(tree.nodes[Int(index)].first)].start)
      owner.head = takeComment { !$0.isOwnLine && $0.line == line && $0.offset < first }
    }
    if node.isSequence {
      node.entries = items(of: index, shape, level, isFlow: isFlow)
    } else {
      node.schema = shape?.schema
      node.entries = pairs(of: index, shape, level, isFlow: isFlow)
    }
    guard isFlow else {
      if level.bracket == Int.max { node.tail = takeTail(floor: floor(of: index, level)) }
      return node
    }
    node.tail = Trivia.trimmed(take { $0.offset < closing })
    if let comment = takeTrailing(extents.line(closing), level), !attach(comment, to: &node) {
      node.tail.append(comment)
    }
    return node
  }

  private mutating func items(of index: NodeIndex, _ shape: Shape?, _ level: Level, isFlow: Bool) -> [FormatEntry] {
    let children = Array(tree.children(of: index))
    let column = extents.column(extents.starts[Int(index)])
    var result: [FormatEntry] = []
    for (position, child) in children.enumerated() {
      var entry = FormatEntry(value: FormatNode(index: child, form: .absent))
      var inner = level
      var keyEnd: Int?
      if isFlow {
        let start = Int(tree.nodes[Int(child)].start)
        entry.before = take { $0.offset < start }
        inner = Level(bracket: Int(tree.nodes[Int(index)].end) - 1)
      } else {
        let dash = nextDash < scanner.dashes.count ? scanner.dashes[nextDash] : extents.starts[Int(child)]
        nextDash += 1
        entry.before = take { $0.offset < dash }
        keyEnd = dash + 1
        inner = self.inner(level, column, isLast: position + 1 == children.count)
      }
      addValue(child, to: &entry, after: keyEnd, shape?.item, inner)
      entry.value.wasFlow = isFlow
      if !isFlow, entry.value.form == .absent { entry.tail = takeTail(floor: column + 1) }
      result.append(entry)
    }
    return result
  }

  private mutating func pairs(of index: NodeIndex, _ shape: Shape?, _ level: Level, isFlow: Bool) -> [FormatEntry] {
    let schema = shape?.schema
    let children = Array(tree.children(of: index))
    let column = extents.column(extents.starts[Int(index)])
    let isInFlow = isFlow || level.bracket != Int.max
    var result: [FormatEntry] = []
    for position in stride(from: 0, to: children.count - 1, by: 2) {
      let (key, value) = (children[position], children[position + 1])
      var entry = FormatEntry(value: FormatNode(index: value, form: .absent))
      let start = Int(tree.nodes[Int(key)].start)
      entry.before = take { $0.offset < start }
      entry.key = leaf(key, form(of: key, isInline: false))
      entry.key?.wasFlow = isInFlow
      entry.field = field(key, schema)
      entry.isPinned = position == 0 && instructedLines.contains(extents.line(start))
      lastNode = key
      var inner: Level
      if isFlow {
        inner = Level(bracket: Int(tree.nodes[Int(index)].end) - 1)
      } else {
        inner = self.inner(level, column, isLast: position + 2 == children.count)
      }
      addValue(
        value, to: &entry, after: extents.ends[Int(key)], entry.field?.shape ?? (schema == nil ? shape?.mapValue : nil),
        inner)
      entry.value.wasFlow = isInFlow
      if !isInFlow, entry.value.form == .absent {
        entry.tail = takeTail(floor: column + 1)
      }
      result.append(entry)
    }
    return result
  }

  /// A collection on one line, without comments inside.
  private func inline(_ index: NodeIndex, _ shape: Shape?) -> FormatNode {
    var node = leaf(index, form(of: index, isInline: true))
    guard node.form == .inline else {
      node.wasFlow = true
      return node
    }
    let shape = isShared(node) ? nil : shape
    node.wasFlow = true
    node.isSequence = tree.nodes[Int(index)].kind == .sequence
    node.isPair = !isFlow(index)
    let children = Array(tree.children(of: index))
    guard !node.isSequence else {
      node.entries = children.map { FormatEntry(value: inline($0, shape?.item)) }
      return node
    }
    node.schema = shape?.schema
    for position in stride(from: 0, to: children.count - 1, by: 2) {
      let (key, value) = (children[position], children[position + 1])
      let field = field(key, node.schema)
      var entry = FormatEntry(
        value: inline(value, field?.shape ?? (node.schema == nil ? shape?.mapValue : nil)))
      entry.key = leaf(key, form(of: key, isInline: true))
      entry.key?.wasFlow = true
      entry.field = field
      entry.hasColon = hasColon(key, value)
      node.entries.append(entry)
    }
    return node
  }

  private func field(_ key: NodeIndex, _ schema: RecordSchema?) -> Field? {
    guard let schema, tree.nodes[Int(tree.resolved(key))].kind == .scalar else { return nil }
    return tree.withUTF8(key, schema.position(of:)).map { schema.fields[$0] }
  }

  /// Whether aliases may stand for a collection: what its keys mean elsewhere is not known here.
  private func isShared(_ node: FormatNode) -> Bool { node.properties.contains(UInt8(ascii: "&")) }
}
