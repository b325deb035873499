/// The canonical layout of plans, registries and settings: order of keys, indentation, quotes, blank lines.
///
/// Comments, blank lines between values, the lines of long texts and the spelling of keys stay; what a file compiles to
/// never changes. The rules, and what was chosen where several ways are good:
/// - Keys come in the order of the field table; unknown ones after those. A file with anchors or aliases keeps its order,
///   and so does the first key of a mapping whose line a comment ignores a rule on.
/// - Blank lines: several in a row become one, none are added.
/// - A comment at the end of a line stays there: in its column where it is three spaces out or has others above or below
///   it in the same column, else as far behind the line as it was.
/// - `[...]` and `{...}` stay on one line where they are on one; over several lines they become blocks.
/// - A value below its key stays below it. `%YAML`, `---` and `...` stay.
/// - Left as they are: keys with `?`, braces in which a key has no colon, and brackets over several lines on one of which
///   a comment ignores a rule.
public enum PlanFormatter {
  /// What became of a file.
  public enum Result: Sendable {
    /// Its canonical form; the file's own bytes where it has it already.
    case formatted([UInt8])
    /// It is no YAML, or neither plan nor registry: what is wrong with it.
    case refused(Compilation)
    /// It is left as it is, for this reason.
    case kept(Message)
  }

  /// Formats a file.
  ///
  /// - Parameters:
  ///   - keys: the spelling of keys; nil leaves each as it is written.
  ///   - isSettings: whether the file is plantool.yml, which has no key that says so.
  public static func format(_ file: SourceFile, keys: KeySpelling? = nil, isSettings: Bool = false) -> Result {
    let (tree, fault) = YAMLReader.read(file)
    guard let tree else { return .refused(Compilation(file: file, diagnostics: fault.map { [$0] } ?? [])) }
    if isSettings, tree.root < 0 || tree.isAbsent(tree.root) { return .formatted(file.bytes) }
    guard let kind = isSettings ? .settings : FileKind(tree)?.record else {
      return .refused(Compilation(file: file, diagnostics: [FileKind.unknown(tree)]))
    }
    guard tree.nodes[Int(tree.root)].kind == .mapping else {
      return .refused(Compilation(file: file, diagnostics: Settings.read(file).diagnostics))
    }
    // libyaml takes these for line breaks, and other readers do not.
    if let separator = file.bytes.firstSeparator { return .kept(.separator(separator)) }
    let extents = ValueExtents(tree)
    let hasAnchors =
      tree.nodes.contains { $0.kind == .alias } || extents.properties.values.contains { $0.contains(UInt8(ascii: "&")) }
    let bytes = formatted(extents, kind, keys: keys, keepsOrder: hasAnchors)
    let copy = SourceFile(id: file.id, name: file.name, path: file.path, bytes: bytes)
    guard let again = YAMLReader.read(copy).tree,
      FormatCheck.holds(extents, ValueExtents(again), kind, keepsOrder: hasAnchors)
    else { return .kept(.notSure) }
    return .formatted(bytes)
  }

  private static func formatted(_ extents: ValueExtents, _ kind: RecordKind, keys: KeySpelling?, keepsOrder: Bool)
    -> [UInt8]
  {
    var builder = FormatTreeBuilder(extents)
    var document = builder.document(kind)
    if !keepsOrder { KeyOrder.sort(&document.root.value, isRoot: true) }
    var writer = FormatWriter(extents, keys: keys)
    writer.document(head: document.head, root: document.root, tail: document.tail)
    return writer.bytes
  }
}

extension FileKind {
  fileprivate var record: RecordKind { self == .plan ? .plan : .registry }
}

extension [UInt8] {
  /// The first next-line, line separator or paragraph separator.
  fileprivate var firstSeparator: String? {
    let names: KeyValuePairs<[UInt8], String> = [
      [0xC2, 0x85]: "U+0085", [0xE2, 0x80, 0xA8]: "U+2028", [0xE2, 0x80, 0xA9]: "U+2029",
    ]
    return names.first { contains(bytes: $0.key) }?.value
  }
}

extension Message {
  fileprivate static func separator(_ name: String) -> Message {
    Message(
      vi: "giữ nguyên: tệp có dấu ngắt dòng vô hình \(name), hãy xóa nó trước",
      en: "left as it is: the file holds an invisible line break \(name), delete it first")
  }
  fileprivate static let notSure = Message(
    vi: "giữ nguyên: chưa định dạng được tệp này mà chắc chắn không đổi nội dung",
    en: "left as it is: this file cannot be formatted without a risk to what it says")
}
