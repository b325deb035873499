/// What a person most likely did where a mapping does not fit the field table.
extension Decoder {
  /// Reports a key that the record does not have (PL010).
  func reportUnknown(_ key: NodeIndex, in record: inout Record) {
    guard diagnostics.count <= Limits.findings else { return }
    let text = tree.text(key)
    let written = text.string
    guard written != "<<" else {
      record.guessed = .max
      report(Diagnostic(.unknownKey, .error, at: text.range, .mergeKey, help: .copyKeys))
      return
    }
    let names = record.schema.fields.flatMap { [$0.name, $0.alias] }
    let nearest = NearestName.nearest(to: written, among: names)
    var isCertain = false
    if let nearest, let position = names.firstIndex(of: nearest) {
      let bit: UInt64 = 1 << (position / 2)
      isCertain =
        NearestName.certain(for: written, among: names) == nearest && record.guessed & bit == 0
        && !holdsKey(position / 2, in: record)
      record.guessed |= bit
    }
    report(
      Diagnostic(
        .unknownKey, .error, at: text.range, .unknownKey(written, in: record.schema),
        help: nearest.map { .didYouMean($0) } ?? .keysOf(record.schema),
        fixes: nearest.map { Fix.one(.replaceBy($0), isSafe: isCertain, text.replacement(by: $0)) } ?? []))
  }

  /// Deletes a key that says once more what the first one says; nothing where the two say different things.
  func removal(of key: NodeIndex, _ value: NodeIndex, like first: NodeIndex, after before: NodeIndex?) -> [Fix] {
    guard let before, !tree.isAbsent(before), !tree.isAbsent(value), !tree.isAbsent(first),
      [value, first].allSatisfy({ tree.nodes[Int(tree.resolved($0))].kind == .scalar }),
      tree.text(value) == tree.text(first)
    else { return [] }
    let entry = SourceRange(file: tree.file.id, start: tree.range(key).start, end: tree.range(value).end)
    return Fix.one(.deleteSecond, isSafe: true, tree.file.removal(of: entry, after: tree.range(before)))
  }

  /// Whether a mapping has the key of a field, before or after the one that is looked at.
  private func holdsKey(_ position: Int, in record: Record) -> Bool {
    var children = tree.children(of: record.node)
    while let key = children.next(), children.next() != nil {
      guard tree.nodes[Int(tree.resolved(key))].kind == .scalar else { continue }
      if tree.withUTF8(key, record.schema.position(of:)) == position { return true }
    }
    return false
  }

  /// Whether a key in { } has no colon: words that a comma cut off from the value before.
  func isCutOff(_ key: NodeIndex, _ value: NodeIndex) -> Bool {
    guard tree.isAbsent(value), tree.nodes[Int(key)].isPlain else { return false }
    let bytes = tree.file.bytes
    var offset = Int(tree.nodes[Int(key)].end)
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D { offset += 1 }
    return offset < bytes.count && (bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: "}"))
  }

  /// Reports one run of such words (PL010): the value before should have been in quotes, up to their end.
  func reportCutOff(
    _ key: NodeIndex, _ children: inout YAMLTree.Children, after before: NodeIndex?, in record: inout Record
  ) {
    var last = key
    var ahead = children
    while let next = ahead.next(), let value = ahead.next(), tree.nodes[Int(tree.resolved(next))].kind == .scalar,
      tree.withUTF8(next, record.schema.position(of:)) == nil, isCutOff(next, value)
    {
      last = next
      children = ahead
    }
    let range = SourceRange(file: tree.file.id, start: tree.range(key).start, end: tree.range(last).end)
    let words = String(decoding: tree.file.bytes[range.offsets], as: UTF8.self)
    guard let before, tree.nodes[Int(before)].kind == .scalar, !tree.isAbsent(before) else {
      record.guessed = .max
      report(Diagnostic(.unknownKey, .error, at: range, .noColonInBraces(words), help: .dropBraces))
      return
    }
    let start = tree.range(before)
    let whole = String(decoding: tree.file.bytes[Int(start.start)..<Int(range.end)], as: UTF8.self)
    let canQuote = tree.nodes[Int(before)].isPlain && !whole.contains { $0 == "\"" || $0 == "\\" }
    let edits = [start.start, range.end].map { Edit(SourceRange(file: start.file, start: $0, end: $0), "\"") }
    report(
      Diagnostic(
        .unknownKey, .error, at: range, .cutOff(words),
        help: whole.utf8.count > 90 ? .putInQuotes : .writeInstead("\"\(whole)\""),
        related: [RelatedPlace(start, .valueBegins)],
        fixes: canQuote ? [Fix(.putInQuotes, isSafe: false, edits: edits)] : []))
  }

  /// Whether plain words with a comma stand where names are listed: one name, or several without brackets? Reported as
  /// PL012 with both forms.
  func isOneOrSeveral(_ node: NodeIndex, _ field: FieldPosition) -> Bool {
    guard tree.nodes[Int(tree.resolved(node))].kind == .scalar, case .list(.name) = field.row.shape else {
      return false
    }
    let words = tree.text(node).written
    guard words.contains(",") || words.contains(";") else { return false }
    report(
      Diagnostic(
        .wrongType, .error, at: tree.range(node), .nameOrNames(words, field.row), help: .oneOrSeveral(words)))
    return true
  }

  /// Reports words or a list where a mapping is needed (PL012).
  func reportNoMapping(_ node: NodeIndex, _ schema: RecordSchema) {
    let range = tree.range(node)
    guard tree.nodes[Int(tree.resolved(node))].kind == .scalar, !tree.isAbsent(node) else {
      let message: Message =
        schema.shorthand == nil ? .expectedMapping(schema, tree.kind(node)) : .expectedOne(schema, tree.kind(node))
      report(Diagnostic(.wrongType, .error, at: range, message, help: .keysOf(schema)))
      return
    }
    let words = tree.text(node).string
    if let colon = words.firstIndex(of: ":"), SyntaxFault.isKnown(words[..<colon]) {
      let offset = range.start + UInt32(words[...colon].utf8.count)
      let place = SourceRange(file: range.file, start: offset, end: offset)
      let key = SourceRange(file: range.file, start: range.start, end: offset)
      report(
        Diagnostic(
          .wrongType, .error, at: key, .colonWithoutSpace(String(words[..<colon])), help: .spaceAfterColon,
          fixes: [Fix(.addSpace, isSafe: false, edits: [Edit(place, " ")])]))
      return
    }
    let required = schema.fields.first { $0.isRequired }
    let help = required.map { Message.writeInstead("\($0.name): \(words)") } ?? .keysOf(schema)
    report(Diagnostic(.wrongType, .error, at: range, .expectedMapping(schema, tree.kind(node)), help: help))
  }

  /// Whether a comment follows in the place of an empty value: "#1" without quotes.
  func isBeforeComment(_ value: NodeIndex) -> Bool {
    let bytes = tree.file.bytes
    var offset = Int(tree.nodes[Int(value)].start)
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == UInt8(ascii: ":") { offset += 1 }
    return offset < bytes.count && bytes[offset] == UInt8(ascii: "#")
  }

  /// The dash of an empty item; the item's place where it has none.
  func dash(before item: NodeIndex) -> SourceRange {
    let bytes = tree.file.bytes
    var offset = Int(tree.nodes[Int(item)].start)
    while offset > 0, bytes[offset - 1] <= 0x20 { offset -= 1 }
    guard offset > 0, bytes[offset - 1] == UInt8(ascii: "-") else { return tree.range(item) }
    return tree.file.range(offset - 1..<offset)
  }
}

extension SyntaxFault {
  /// Whether a word is a key of the language, in either spelling.
  static func isKnown(_ word: Substring) -> Bool {
    Array(word.utf8).withUnsafeBufferPointer(isKnownKey)
  }
}

extension Message {
  fileprivate static func nameOrNames(_ words: String, _ field: Field) -> Message {
    Message(
      vi: "không rõ “\(words)” là một tên hay nhiều tên của “\(field.name)”",
      en: "“\(words)” may be one name or several of “\(field.name)”")
  }
  /// Both ways to write names with a comma or semicolon between.
  static func oneOrSeveral(_ words: String) -> Message {
    let list = words.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }.joined(separator: ", ")
    return Message(
      vi: "một tên thì viết [\"\(words)\"]; nhiều tên thì viết [\(list)]",
      en: "write [\"\(words)\"] for one name, [\(list)] for several")
  }
  fileprivate static func expectedOne(_ schema: RecordSchema, _ found: Message) -> Message {
    Message(
      vi: "\(schema.name.vi) cần một dòng chữ, hoặc các dòng “khóa: giá trị”; ở đây là \(found.vi)",
      en: "a \(schema.name.en) needs plain words or “key: value” lines, but this is \(found.en)")
  }
  fileprivate static let mergeKey = Message(vi: "kế hoạch không dùng khóa gộp “<<”", en: "plans have no merge key “<<”")
  fileprivate static let copyKeys = Message(
    vi: "chép các khóa cần dùng vào mục này", en: "copy the keys that you need into this entry")
  fileprivate static func cutOff(_ words: String) -> Message {
    Message(
      vi: "dấu phẩy trước “\(words)” cắt đôi giá trị", en: "the comma before “\(words)” cuts the value in two")
  }
  fileprivate static let valueBegins = Message(vi: "giá trị bắt đầu ở đây", en: "the value begins here")
  fileprivate static func noColonInBraces(_ words: String) -> Message {
    Message(vi: "“\(words)” trong { } không có dấu hai chấm", en: "“\(words)” in { } has no colon")
  }
  fileprivate static let dropBraces = Message(
    vi: "bỏ dấu { }, hoặc viết {khóa: giá trị}", en: "leave out the { }, or write {key: value}")
  static let quoteHash = Message(
    vi: "chữ sau dấu “#” là chú thích, không được đọc; nếu là nội dung thì đặt trong dấu nháy kép",
    en: "what follows “#” is a comment; put it in double quotes where it is meant as words")
}
