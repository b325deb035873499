/// How each value will be written.
extension FormatTreeBuilder {
  /// How a value will be written.
  func form(of index: NodeIndex, isInline: Bool) -> FormatNode.Form {
    let node = tree.nodes[Int(index)]
    switch node.kind {
    case .alias: return .alias
    case .scalar: return tree.isAbsent(index) ? .absent : .scalar
    case .sequence, .mapping: break
    }
    let start = extents.starts[Int(index)]
    guard isFlow(index) else {
      // In brackets a pair without braces has the bytes of a block mapping.
      return isRegular(index) ? isInline ? .inline : .block : .raw
    }
    let isOneLine = extents.line(start) == extents.line(Int(node.end) - 1)
    guard isRegular(index), isOneLine || isOpenable(index) else { return .raw }
    return isOneLine || node.first < 0 ? .inline : .block
  }

  /// Whether a collection is written in brackets.
  func isFlow(_ index: NodeIndex) -> Bool {
    let node = tree.nodes[Int(index)]
    let start = extents.starts[Int(index)]
    guard start < tree.file.bytes.count, "[{".utf8.contains(tree.file.bytes[start]) else { return false }
    return node.first < 0 || Int(tree.nodes[Int(node.first)].start) > start
  }

  /// Whether every key of a mapping is one word or alias before its colon; in brackets, also of those inside.
  private func isRegular(_ index: NodeIndex) -> Bool {
    guard isFlow(index) else { return hasPlainKeys(index) }
    return hasPlainKeys(index) && tree.children(of: index).allSatisfy(isRegularInside)
  }

  private func isRegularInside(_ index: NodeIndex) -> Bool {
    let kind = tree.nodes[Int(index)].kind
    guard kind == .sequence || kind == .mapping else { return true }
    return hasPlainKeys(index) && tree.children(of: index).allSatisfy(isRegularInside)
  }

  private func hasPlainKeys(_ index: NodeIndex) -> Bool {
    guard tree.nodes[Int(index)].kind == .mapping else { return true }
    let children = Array(tree.children(of: index))
    var end = extents.starts[Int(index)]
    for position in stride(from: 0, to: children.count - 1, by: 2) {
      let key = children[position]
      let start = Int(tree.nodes[Int(key)].start)
      let kind = tree.nodes[Int(key)].kind
      guard kind == .scalar || kind == .alias, !tree.isAbsent(key) else { return false }
      if scanner.questions.contains(where: { $0 >= end && $0 < start }) { return false }
      end = max(Int(tree.nodes[Int(children[position + 1])].end), start)
    }
    return true
  }

  /// Whether a collection in brackets over several lines may become a block: every key in it has its colon, and no
  /// comment speaks of one of its lines, which would then hold other values.
  private func isOpenable(_ index: NodeIndex) -> Bool {
    let lines = extents.line(extents.starts[Int(index)])...extents.line(Int(tree.nodes[Int(index)].end) - 1)
    guard hasColons(index) else { return false }
    guard !instructedLines.isEmpty else { return true }
    return !instructedLines.contains(where: lines.contains)
      && !scanner.items.contains { $0.isInstruction && lines.contains($0.line) }
  }

  private func hasColons(_ index: NodeIndex) -> Bool {
    let node = tree.nodes[Int(index)]
    guard node.kind == .sequence || node.kind == .mapping else { return true }
    let children = Array(tree.children(of: index))
    guard children.allSatisfy(hasColons) else { return false }
    guard node.kind == .mapping else { return true }
    return stride(from: 0, to: children.count - 1, by: 2).allSatisfy { hasColon(children[$0], children[$0 + 1]) }
  }

  func hasColon(_ key: NodeIndex, _ value: NodeIndex) -> Bool {
    guard tree.nodes[Int(value)].kind == .scalar, tree.isAbsent(value) else { return true }
    let end = max(extents.ends[Int(key)], extents.starts[Int(value)])
    return tree.file.bytes[extents.ends[Int(key)]..<end].contains(UInt8(ascii: ":"))
  }
}
