/// The way to a value from the root of its file, with English keys: `tasks[3].title`.
struct ValuePath {
  private let tree: YAMLTree
  private let range: SourceRange
  private var path = ""

  /// The path of the innermost value that holds `range`; empty for the whole file.
  static func find(_ range: SourceRange, in tree: YAMLTree) -> String {
    guard tree.root >= 0, let kind = FileKind(tree) else { return "" }
    var path = ValuePath(tree: tree, range: range)
    path.walk(tree.root, .record(kind == .plan ? .plan : .registry))
    return path.path
  }

  private init(tree: YAMLTree, range: SourceRange) {
    self.tree = tree
    self.range = range
  }

  private mutating func walk(_ node: NodeIndex, _ shape: Shape) {
    switch tree.nodes[Int(node)].kind {
    case .mapping: walkMapping(node, shape)
    case .sequence:
      var item = shape
      if case .list(let element) = shape { item = element }
      for (position, child) in tree.children(of: node).enumerated() where holds(child, child) {
        path += "[\(position)]"
        walk(child, item)
        return
      }
    case .scalar, .alias: break
    }
  }

  private mutating func walkMapping(_ node: NodeIndex, _ shape: Shape) {
    var children = tree.children(of: node)
    while let key = children.next(), let value = children.next() {
      guard holds(key, value) else { continue }
      let (name, next) = step(key, shape)
      path += path.isEmpty ? name : ".\(name)"
      if holds(value, value) { walk(value, next) }
      return
    }
  }

  /// The English name of a key, and the shape of its value.
  private func step(_ key: NodeIndex, _ shape: Shape) -> (String, Shape) {
    switch shape {
    case .list(let element): return step(key, element)
    case .map(let element): return (tree.text(key).string, element)
    case .reference, .deadline: return step(key, .record(.reference))
    case .record(let kind):
      let schema = kind.schema
      guard let position = tree.withUTF8(key, schema.position(of:)) else { break }
      return (schema.fields[position].name, schema.fields[position].shape)
    default: break
    }
    return (tree.text(key).string, .text)
  }

  private func holds(_ first: NodeIndex, _ last: NodeIndex) -> Bool {
    tree.nodes[Int(first)].start <= range.start
      && range.end <= max(tree.nodes[Int(last)].end, tree.nodes[Int(first)].end)
  }
}

extension Compilation {
  /// The path of the value at `range`, in this file or in a registry that it includes; empty for a whole file.
  public func path(of range: SourceRange) -> String {
    if range.file == file.id { return tree.map { ValuePath.find(range, in: $0) } ?? "" }
    let trees = ([registry].compactMap { $0 } + registries).map(\.tree)
    return trees.first { $0.file.id == range.file }.map { ValuePath.find(range, in: $0) } ?? ""
  }
}
