/// Writes a file's values in the canonical layout.
struct FormatWriter {
  let extents: ValueExtents
  var tree: YAMLTree { extents.tree }
  let keys: KeySpelling?
  private(set) var bytes: [UInt8] = []
  /// A blank line here would belong to the block scalar above.
  private var mayNotBreak = false

  static let step = 2

  init(_ extents: ValueExtents, keys: KeySpelling?) {
    self.extents = extents
    self.keys = keys
    bytes.reserveCapacity(tree.file.bytes.count + 64)
  }

  /// Writes the whole file.
  mutating func document(head: [Trivia], root: FormatEntry, tail: [Trivia]) {
    trivia(head, indent: 0)
    let node = root.value
    guard node.form == .block else {
      trivia(root.beforeValue, indent: 0)
      properties(node)
      value(node, entryIndent: -Self.step, isFlow: false)
      root.trailing.map { comment($0) }
      endLine()
      trivia(tail, indent: 0)
      return
    }
    if !node.properties.isEmpty {
      bytes += node.properties
      root.head.map { comment($0) }
      endLine()
    } else if let head = root.head {
      trivia([head], indent: 0)
    }
    collection(node, indent: 0, startsInline: false)
    trivia(tail, indent: 0)
  }

  // MARK: Blocks

  private mutating func collection(_ node: FormatNode, indent: Int, startsInline: Bool) {
    for (position, entry) in node.entries.enumerated() {
      if position > 0 || !startsInline {
        trivia(entry.before, indent: indent)
        trivia(hoisted(entry), indent: indent)
        spaces(indent)
      }
      if entry.key == nil {
        bytes.append(UInt8(ascii: "-"))
      } else {
        key(of: entry, isFlow: false)
      }
      content(of: entry, indent: indent)
    }
    trivia(node.tail, indent: indent)
  }

  /// The comments of a first key, which stand above the dash that it shares its line with.
  private func hoisted(_ entry: FormatEntry) -> [Trivia] {
    guard entry.key == nil, startsOnDash(entry), let first = entry.value.entries.first else { return [] }
    return Trivia.trimmed(first.before) + hoisted(first)
  }

  private func startsOnDash(_ entry: FormatEntry) -> Bool {
    entry.value.form == .block && entry.value.properties.isEmpty && entry.head == nil && !entry.isValueBelow
  }

  /// What follows a dash or a colon.
  private mutating func content(of entry: FormatEntry, indent: Int) {
    let node = entry.value
    guard node.form == .block else {
      leaf(entry, indent: indent)
      return
    }
    if entry.key == nil, startsOnDash(entry) {
      bytes.append(0x20)
      collection(node, indent: indent + Self.step, startsInline: true)
      return
    }
    if !node.properties.isEmpty { bytes += [0x20] + node.properties }
    entry.head.map { comment($0) }
    endLine()
    collection(node, indent: indent + Self.step, startsInline: false)
  }

  private mutating func leaf(_ entry: FormatEntry, indent: Int) {
    let node = entry.value
    let inner = indent + Self.step
    if node.form == .absent {
      if !node.properties.isEmpty { bytes += [0x20] + node.properties }
      (entry.trailing ?? entry.head).map { comment($0) }
      endLine()
      trivia(entry.beforeValue, indent: inner)
      trivia(entry.tail, indent: inner)
      return
    }
    let isRawBlock = node.form == .raw && !node.wasFlow && tree.nodes[Int(node.index)].kind == .mapping
    let isBelow =
      entry.head != nil || !entry.beforeValue.isEmpty
      || entry.isValueBelow || entry.key != nil && isRawBlock && !isBracketed(node)
    if isBelow {
      entry.head.map { comment($0) }
      endLine()
      trivia(entry.beforeValue, indent: inner)
      spaces(inner)
    } else {
      bytes.append(0x20)
    }
    properties(node)
    if let block = extents.blockScalar(node.index) {
      blockScalar(block, entry, indent: indent)
      return
    }
    value(node, entryIndent: indent, isFlow: false)
    entry.trailing.map { comment($0) }
    endLine()
  }

  private func isBracketed(_ node: FormatNode) -> Bool {
    "[{".utf8.contains(tree.file.bytes[extents.starts[Int(node.index)]])
      && (tree.nodes[Int(node.index)].first < 0
        || Int(tree.nodes[Int(tree.nodes[Int(node.index)].first)].start) > extents.starts[Int(node.index)])
  }

  private mutating func properties(_ node: FormatNode) {
    guard !node.properties.isEmpty else { return }
    bytes += node.properties
    if node.form != .absent { bytes.append(0x20) }
  }

  // MARK: Keys and values

  private mutating func key(of entry: FormatEntry, isFlow: Bool) {
    guard let key = entry.key else { return }
    if let field = entry.field, let keys, key.form == .scalar, key.properties.isEmpty {
      bytes += (keys == .en ? field.name : field.alias).utf8
    } else {
      properties(key)
      value(key, entryIndent: 0, isFlow: isFlow)
    }
    guard entry.hasColon else { return }
    // `*a:` is the alias “a:” to readers of YAML 1.2.
    if key.form == .alias { bytes.append(0x20) }
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func value(_ node: FormatNode, entryIndent: Int, isFlow: Bool) {
    switch node.form {
    case .absent, .block: break
    case .alias: bytes += extents.written(node.index)
    case .scalar: scalar(node, indent: entryIndent + Self.step, isFlow: isFlow)
    case .inline: inline(node)
    case .raw: raw(node, entryIndent: entryIndent)
    }
  }

  private mutating func inline(_ node: FormatNode) {
    if !node.isPair { bytes.append(UInt8(ascii: node.isSequence ? "[" : "{")) }
    for (position, entry) in node.entries.enumerated() {
      if position > 0 { bytes += ", ".utf8 }
      if entry.key != nil {
        key(of: entry, isFlow: true)
        // A comma or brace right after the colon is a part of the word to some readers.
        if entry.hasColon { bytes.append(0x20) }
      }
      properties(entry.value)
      // A bracket right after a tag is a part of it.
      if entry.value.form == .absent, !entry.value.properties.isEmpty { bytes.append(0x20) }
      value(entry.value, entryIndent: 0, isFlow: true)
    }
    if !node.isPair { bytes.append(UInt8(ascii: node.isSequence ? "]" : "}")) }
  }
}

// MARK: Lines

extension FormatWriter {
  mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  mutating func spaces(_ count: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: max(0, count)))
    mayNotBreak = false
  }

  mutating func endLine() {
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Ends a line of a block scalar, which may end in spaces.
  mutating func endTextLine() { bytes.append(UInt8(ascii: "\n")) }

  mutating func forbidBlankLine() { mayNotBreak = true }

  mutating func trivia(_ items: [Trivia], indent: Int) {
    for item in items {
      switch item.kind {
      case .blank: blankLine()
      case .comment, .marker:
        spaces(item.kind == .marker ? 0 : indent)
        bytes += item.text
        endLine()
      }
    }
  }

  private mutating func blankLine() {
    let isFirst = bytes.isEmpty
    let isSecond = bytes.count > 1 && bytes[bytes.count - 2] == UInt8(ascii: "\n")
    if !isFirst, !isSecond, !mayNotBreak { bytes.append(UInt8(ascii: "\n")) }
  }

  /// A comment at the end of a line: in its column where it stands in one with others and the line is short enough, as
  /// far behind the line as it was where it stands alone.
  mutating func comment(_ comment: Trivia) {
    while bytes.last == 0x20 { bytes.removeLast() }
    let width = lineWidth
    var gap = comment.gap > 0 && !comment.isOwnLine ? comment.gap : 2
    if comment.isAligned { gap = comment.column > width ? comment.column - width : 2 }
    bytes.append(contentsOf: repeatElement(0x20, count: gap))
    bytes += comment.text
  }

  /// How many characters the line has so far.
  private var lineWidth: Int {
    var width = 0
    var offset = bytes.count
    while offset > 0, bytes[offset - 1] != UInt8(ascii: "\n") {
      if bytes[offset - 1] & 0xC0 != 0x80 { width += 1 }
      offset -= 1
    }
    return width
  }
}
