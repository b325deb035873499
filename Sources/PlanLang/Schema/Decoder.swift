/// Values taken out of a tree by the field table, with a finding for each that does not fit it.
///
/// It goes on after every fault: a wrong value is reported and left out, and the rest of the plan is still checked.
final class Decoder {
  let tree: YAMLTree
  private(set) var diagnostics: [Diagnostic] = []
  /// Values of the fields of every record that is open: each record has its run of them, -1 where a field is not written.
  fileprivate(set) var slots: [NodeIndex] = []
  /// Texts that hold `${`, in the order of the file.
  private(set) var interpolated: [Text] = []

  init(_ tree: YAMLTree) {
    self.tree = tree
  }

  func report(_ diagnostic: Diagnostic) {
    diagnostics.note(diagnostic)
  }

  /// Lets go of where the values of a record stand, and of those inside it; nothing may be asked of it any more.
  func forget(_ record: Record) {
    slots.removeLast(slots.count - record.base)
  }

  /// A mapping as a record of `kind`; a scalar or list in its place stands for its shorthand. Nil, with a finding, for
  /// anything else.
  func record(_ node: NodeIndex, _ kind: RecordKind) -> Record? {
    let schema = kind.schema
    var record = Record(decoder: self, schema: schema, node: node)
    let target = tree.nodes[Int(tree.resolved(node))]
    if target.kind != .mapping {
      guard let shorthand = schema.shorthand, target.kind == .scalar else {
        reportNoMapping(node, schema)
        return nil
      }
      let field = schema.fields[schema.position(of: shorthand)]
      if field.isRequired, tree.isAbsent(node) {
        report(
          Diagnostic(
            .missingKey, .error, at: tree.range(node), .missing(field, in: schema, isEmpty: false),
            help: isBeforeComment(node) ? .quoteHash : .write(field)))
      }
      slots[record.base + schema.position(of: shorthand)] = node
      return record
    }
    readKeys(of: &record)
    var open = schema.requiredFields & ~record.guessed
    while open != 0 {
      let position = open.trailingZeroBitCount
      open &= open - 1
      let value = slots[record.base + position]
      guard value < 0 || tree.isAbsent(value) else { continue }
      let field = schema.fields[position]
      let place = value < 0 ? tree.head(node) : tree.range(record.key(at: position))
      let help: Message = value >= 0 && isBeforeComment(value) ? .quoteHash : .write(field)
      report(Diagnostic(.missingKey, .error, at: place, .missing(field, in: schema, isEmpty: value >= 0), help: help))
    }
    return record
  }

  private func readKeys(of record: inout Record) {
    let schema = record.schema
    var children = tree.children(of: record.node)
    var before: NodeIndex?
    while let key = children.next(), let value = children.next() {
      guard tree.nodes[Int(tree.resolved(key))].kind == .scalar else {
        report(Diagnostic(.wrongType, .error, at: tree.range(key), .keyIsNoWord))
        continue
      }
      guard let position = tree.withUTF8(key, { schema.position(of: $0) }) else {
        if isCutOff(key, value) {
          reportCutOff(key, &children, after: before, in: &record)
        } else {
          reportUnknown(key, in: &record)
        }
        continue
      }
      if slots[record.base + position] >= 0 {
        let field = schema.fields[position]
        report(
          Diagnostic(
            .duplicateKey, .error, at: tree.range(key),
            .sameKeyTwice(tree.text(record.key(at: position)).string, tree.text(key).string, field),
            help: .keepOne, related: [RelatedPlace(tree.range(record.key(at: position)), .firstHere)],
            fixes: removal(of: key, value, like: slots[record.base + position], after: before)))
        before = value
        continue
      }
      before = value
      slots[record.base + position] = value
    }
  }

  /// The entries of a mapping from ids or other free keys to values, each key once.
  func entries(_ node: NodeIndex, _ field: FieldPosition) -> [(key: Text, value: NodeIndex)] {
    let target = tree.nodes[Int(tree.resolved(node))]
    guard target.kind == .mapping else {
      if !tree.isAbsent(node) {
        report(
          Diagnostic(
            .wrongType, .error, at: tree.range(node), .expectedMap(field.row, tree.kind(node)),
            help: .example(of: field.row)))
      }
      return []
    }
    var result: [(key: Text, value: NodeIndex)] = []
    result.reserveCapacity(Int(target.count) / 2)
    var seen = NameTable(capacity: Int(target.count) / 2)
    var children = tree.children(of: node)
    while let key = children.next(), let value = children.next() {
      guard tree.nodes[Int(tree.resolved(key))].kind == .scalar else {
        report(Diagnostic(.wrongType, .error, at: tree.range(key), .keyIsNoWord))
        continue
      }
      let text = tree.text(key).composed
      if let first = seen.insert(text, at: result.count) {
        report(
          Diagnostic(
            .duplicateKey, .error, at: text.range, .sameEntryTwice(text.string, field.row), help: .keepOne,
            related: [RelatedPlace(result[first].key.range, .firstHere)]))
        continue
      }
      result.append((text, value))
    }
    return result
  }

  /// What `decode` makes of each item of a list, or of one item that stands without its dash.
  func items<Item>(
    _ node: NodeIndex, _ field: FieldPosition, _ decode: (NodeIndex, FieldPosition) -> Item?
  ) -> [Item] {
    let list = tree.nodes[Int(tree.resolved(node))]
    guard list.kind == .sequence else {
      guard !tree.isAbsent(node), !isOneOrSeveral(node, field), let item = decode(node, field) else { return [] }
      return [item]
    }
    if list.count == 1 { return item(list.first, field, decode).map { [$0] } ?? [] }
    var result: [Item] = []
    result.reserveCapacity(Int(list.count))
    var next = list.first
    while next >= 0 {
      if let item = item(next, field, decode) { result.append(item) }
      next = tree.nodes[Int(next)].next
    }
    return result
  }

  @inline(__always)
  private func item<Item>(
    _ node: NodeIndex, _ field: FieldPosition, _ decode: (NodeIndex, FieldPosition) -> Item?
  ) -> Item? {
    guard tree.isAbsent(node) else { return decode(node, field) }
    report(Diagnostic(.missingKey, .error, at: dash(before: node), .emptyItem(field.row), help: .deleteDash))
    return nil
  }

  /// The words of a scalar; nil where it is empty, or (with a finding) where it is no scalar.
  func text(_ node: NodeIndex, _ field: FieldPosition) -> Text? {
    guard tree.nodes[Int(tree.resolved(node))].kind == .scalar else {
      report(Diagnostic(.wrongType, .error, at: tree.range(node), .expectedWords(field.row, tree.kind(node))))
      return nil
    }
    guard !tree.isAbsent(node) else { return nil }
    var text = tree.text(node)
    if text.withWrittenUTF8({ $0.firstOffset(of: UInt8(ascii: "$")) }) != nil {
      text.makeInterpolated()
      interpolated.append(text)
    }
    return text
  }

  /// An id, composed (NFC), from the words of its scalar; `${...}` in it is no more than these signs.
  func identifier(_ text: Text, _ node: NodeIndex) -> Text {
    (text.expansion == nil ? text : tree.text(node)).composed
  }
}

extension Text {
  /// The same words, composed (NFC).
  var composed: Text {
    guard withWrittenUTF8({ !VietnameseText.isComposed($0) }) else { return self }
    return Text(String(decoding: withWrittenUTF8(VietnameseText.composed), as: UTF8.self), at: range)
  }
}

/// A mapping with fixed keys, taken apart.
struct Record {
  let decoder: Decoder
  let schema: RecordSchema
  let node: NodeIndex
  /// Where the values of its fields begin in the decoder's `slots`.
  let base: Int
  /// Fields that a misspelt key most likely meant, a bit for each; they are not missing as well.
  var guessed: UInt64 = 0

  init(decoder: Decoder, schema: RecordSchema, node: NodeIndex) {
    self.decoder = decoder
    self.schema = schema
    self.node = node
    base = decoder.slots.count
    decoder.slots.append(contentsOf: schema.unwritten)
  }

  /// The whole mapping.
  var range: SourceRange { decoder.tree.range(node) }

  /// The key of a field that is written: a scalar, and so the node before its value.
  func key(at position: Int) -> NodeIndex { decoder.slots[base + position] - 1 }

  /// The first of some keys that is written, with its value; nil where none is.
  func place(ofFirst keys: [Key]) -> SourceRange? {
    for key in keys {
      guard let (node, _) = value(key) else { continue }
      let name = decoder.tree.range(self.key(at: schema.position(of: key)))
      return SourceRange(file: name.file, start: name.start, end: decoder.tree.range(node).end)
    }
    return nil
  }

  /// The field with `key` and its node; nil where it is not written or empty.
  func value(_ key: Key) -> (node: NodeIndex, field: FieldPosition)? {
    let position = schema.position(of: key)
    let node = decoder.slots[base + position]
    guard node >= 0, !decoder.tree.isAbsent(node) else { return nil }
    return (node, FieldPosition(kind: schema.kind, position: UInt8(position)))
  }

  /// Where a field is missing that is not written, or is empty: its key, else the mapping's head; nil where it is
  /// written, and where a misspelt key most likely meant it.
  func gap(_ key: Key) -> SourceRange? {
    let position = schema.position(of: key)
    guard value(key) == nil, guessed & 1 << position == 0 else { return nil }
    let isWritten = decoder.slots[base + position] >= 0
    return isWritten ? decoder.tree.range(self.key(at: position)) : decoder.tree.head(node)
  }
}

extension YAMLTree {
  /// A node's kind as a person would call it.
  func kind(_ index: NodeIndex) -> Message {
    switch nodes[Int(resolved(index))].kind {
    case .sequence: Message(vi: "một danh sách", en: "a list")
    case .mapping: Message(vi: "một nhóm khóa", en: "a mapping")
    case .scalar, .alias:
      isAbsent(index) ? Message(vi: "để trống", en: "nothing") : Message(vi: "một dòng chữ", en: "plain words")
    }
  }

  /// Where something is reported that a mapping lacks: its first key, or the place where it is written.
  func head(_ index: NodeIndex) -> SourceRange {
    let first = nodes[Int(resolved(index))].first
    return first >= 0 && index == resolved(index) ? range(first) : range(index)
  }
}
