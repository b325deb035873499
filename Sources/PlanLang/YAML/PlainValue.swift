/// A value of a file that is no plan, with its place: words, a list or a mapping. For files that the program itself writes
/// and that have no field table.
public indirect enum PlainValue: Sendable {
  case words(Text)
  case list([PlainValue], SourceRange)
  case mapping([(key: Text, value: PlainValue)], SourceRange)

  /// Reads a file; JSON is YAML. Nil, with what is wrong, for a file that cannot be read.
  public static func read(_ file: SourceFile) -> (value: PlainValue?, diagnostic: Diagnostic?) {
    let (tree, fault) = YAMLReader.read(file)
    guard let tree, tree.root >= 0 else { return (nil, fault) }
    return (PlainValue(tree, tree.root), nil)
  }

  private init(_ tree: YAMLTree, _ node: NodeIndex) {
    switch tree.nodes[Int(tree.resolved(node))].kind {
    case .scalar, .alias: self = .words(tree.text(node))
    case .sequence: self = .list(tree.children(of: node).map { PlainValue(tree, $0) }, tree.range(node))
    case .mapping:
      var entries: [(key: Text, value: PlainValue)] = []
      var children = tree.children(of: node)
      while let key = children.next(), let value = children.next() {
        entries.append((tree.text(key), PlainValue(tree, value)))
      }
      self = .mapping(entries, tree.range(node))
    }
  }

  /// Where it stands.
  public var range: SourceRange {
    switch self {
    case .words(let text): text.range
    case .list(_, let range), .mapping(_, let range): range
    }
  }
}
