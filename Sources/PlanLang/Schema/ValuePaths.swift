/// The ways to values from the root of their file, with English keys: `tasks[3].title`.
///
/// A plan of many tasks may have as many findings, so the children of a long list are noted when it is first gone through.
public struct ValuePaths {
  private let compilation: Compilation
  /// The children of the long lists and mappings of the file itself, in the order of the file.
  private var children: [NodeIndex: [NodeIndex]] = [:]

  /// The paths of a file and of the registries that it includes.
  public init(_ compilation: Compilation) {
    self.compilation = compilation
  }

  /// The path of the innermost value that holds `range`; empty for a whole file.
  public mutating func path(of range: SourceRange) -> String {
    if range.file == compilation.file.id { return compilation.tree.map { path(of: range, in: $0) } ?? "" }
    let trees = ([compilation.registry].compactMap { $0 } + compilation.registries).map(\.tree)
    return trees.first { $0.file.id == range.file }.map { path(of: range, in: $0) } ?? ""
  }

  private mutating func path(of range: SourceRange, in tree: YAMLTree) -> String {
    guard tree.root >= 0, let kind = FileKind(tree) else { return "" }
    let walk = ValueWalk(tree: tree, range: range)
    var path = ""
    var next: (node: NodeIndex, shape: Shape)? = (tree.root, .record(kind == .plan ? .plan : .registry))
    while let (node, shape) = next {
      switch tree.nodes[Int(node)].kind {
      case .mapping:
        guard let (_, key, value) = entry(of: node, 2, walk) else { return path }
        let (name, inner) = walk.step(key, shape)
        path += path.isEmpty ? name : ".\(name)"
        next = walk.holds(value, value) ? (value, inner) : nil
      case .sequence:
        guard let (position, child, _) = entry(of: node, 1, walk) else { return path }
        path += "[\(position)]"
        if case .list(let element) = shape { next = (child, element) } else { next = (child, shape) }
      case .scalar, .alias: return path
      }
    }
    return path
  }

  /// The item that holds the range: its position, its first node and its last (a mapping's items are key and value).
  private mutating func entry(
    of node: NodeIndex, _ width: Int, _ walk: ValueWalk
  ) -> (position: Int, first: NodeIndex, last: NodeIndex)? {
    let tree = walk.tree
    guard tree.nodes[Int(node)].count > 32, tree.file.id == compilation.file.id else {
      var position = 0
      var all = tree.children(of: node)
      while let first = all.next(), let last = width == 1 ? first : all.next() {
        if walk.holds(first, last) { return (position, first, last) }
        position += 1
      }
      return nil
    }
    let all = children[node] ?? Array(tree.children(of: node))
    children[node] = all
    // The last item that begins before the range does.
    let next = (0..<all.count / width).partitioningIndex { tree.nodes[Int(all[$0 * width])].start > walk.range.start }
    guard next > 0 else { return nil }
    let first = (next - 1) * width
    return walk.holds(all[first], all[first + width - 1]) ? (next - 1, all[first], all[first + width - 1]) : nil
  }
}

/// What is asked of each value on the way to a range.
private struct ValueWalk {
  let tree: YAMLTree
  let range: SourceRange

  /// The English name of a key, and the shape of its value.
  func step(_ key: NodeIndex, _ shape: Shape) -> (String, Shape) {
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

  /// Whether the nodes from `first` to `last` hold the range.
  func holds(_ first: NodeIndex, _ last: NodeIndex) -> Bool {
    tree.nodes[Int(first)].start <= range.start
      && range.end <= max(tree.nodes[Int(last)].end, tree.nodes[Int(first)].end)
  }
}
