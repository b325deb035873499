extension FileKind {
  /// What to say of a file that is neither a plan nor a registry (PL011).
  static func unknown(_ tree: YAMLTree) -> Diagnostic {
    let file = tree.file
    guard tree.root >= 0, !tree.isAbsent(tree.root) else {
      return Diagnostic(.missingKey, .error, at: file.range(0..<0), .emptyFile, help: .planForm)
    }
    guard tree.nodes[Int(tree.root)].kind == .mapping else {
      return Diagnostic(
        .missingKey, .error, at: tree.range(tree.root), .noMapping(tree.kind(tree.root)), help: .planForm)
    }
    var children = tree.children(of: tree.root)
    while let key = children.next(), children.next() != nil {
      guard tree.nodes[Int(tree.resolved(key))].kind == .scalar else { continue }
      let text = tree.text(key)
      guard let word = firstKeys.first(where: { EditDistance.between(scalars(text), scalars($0), limit: 1) != nil })
      else { continue }
      return Diagnostic(
        .missingKey, .error, at: text.range, .notAPlan, help: .didYouMean(word),
        fixes: [Fix(.replaceBy(word), isSafe: false, edits: [Edit(text.range, word)])])
    }
    let first = tree.head(tree.root)
    let start = SourceRange(file: file.id, start: first.start, end: first.start)
    return Diagnostic(
      .missingKey, .error, at: first, .notAPlan, help: .planForm,
      fixes: [Fix(.addFirstLine, isSafe: false, edits: [Edit(start, "plan: 1\n")])])
  }

  /// The keys that say what a file is, in both spellings.
  static let firstKeys = [RecordSchema.plan, .registry].flatMap { [$0.fields[0].name, $0.fields[0].alias] }
  private static func scalars(_ text: Text) -> [UInt32] { text.withUTF8 { FoldedText($0, .bare).scalars } }
  private static func scalars(_ word: String) -> [UInt32] { FoldedText(word, .bare).scalars }
}

extension Message {
  fileprivate static let emptyFile = Message(vi: "tệp không có nội dung nào", en: "the file holds nothing")
  fileprivate static func noMapping(_ found: Message) -> Message {
    Message(
      vi: "tệp phải gồm các dòng “khóa: giá trị”, ở đây là \(found.vi)",
      en: "the file must be “key: value” lines, but this is \(found.en)")
  }
  fileprivate static let notAPlan = Message(
    vi: "tệp này không phải là kế hoạch: thiếu dòng “plan: 1”", en: "this file is no plan: it lacks the line “plan: 1”")
  fileprivate static let addFirstLine = Message(vi: "thêm dòng “plan: 1”", en: "add the line “plan: 1”")
  fileprivate static let planForm = Message(
    vi: "kế hoạch bắt đầu bằng “plan: 1”, danh mục dùng chung bằng “registry: 1”",
    en: "a plan begins with “plan: 1”, a registry with “registry: 1”")
}
