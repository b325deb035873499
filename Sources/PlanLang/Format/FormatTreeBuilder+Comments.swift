/// Which comments go with which value.
extension FormatTreeBuilder {
  mutating func take(_ isMeant: (Trivia) -> Bool) -> [Trivia] {
    let first = nextTrivia
    while nextTrivia < scanner.items.count, isMeant(scanner.items[nextTrivia]) { nextTrivia += 1 }
    return Array(scanner.items[first..<nextTrivia])
  }

  mutating func takeComment(_ isMeant: (Trivia) -> Bool) -> Trivia? {
    guard nextTrivia < scanner.items.count, scanner.items[nextTrivia].kind == .comment,
      isMeant(scanner.items[nextTrivia])
    else { return nil }
    nextTrivia += 1
    return scanner.items[nextTrivia - 1]
  }

  /// A comment at the end of `line`, where nothing but brackets and commas stands between it and the last value.
  mutating func takeTrailing(_ line: Int, _ level: Level) -> Trivia? {
    var limit = level.bracket
    if Int(lastNode) + 1 < tree.nodes.count { limit = min(limit, Int(tree.nodes[Int(lastNode) + 1].start)) }
    return takeComment { !$0.isOwnLine && $0.line == line && $0.offset < limit }
  }

  /// The comments behind a block that are indented at least to column `floor`, with the blank lines above each. One that
  /// speaks of the next line stays above it.
  mutating func takeTail(floor: Int) -> [Trivia] {
    var limit = Int.max
    if nextDash < scanner.dashes.count { limit = scanner.dashes[nextDash] }
    if Int(lastNode) + 1 < tree.nodes.count { limit = min(limit, Int(tree.nodes[Int(lastNode) + 1].start)) }
    if let question = scanner.questions.first(where: { $0 >= Int(tree.nodes[Int(lastNode)].end) }) {
      limit = min(limit, question)
    }
    var end = nextTrivia
    for position in nextTrivia..<max(nextTrivia, scanner.items.count) {
      let item = scanner.items[position]
      guard item.offset < limit else { break }
      if item.kind == .blank { continue }
      let belongs = item.kind == .comment && item.isOwnLine && item.column >= floor
      guard belongs, !item.isInstruction else { break }
      end = position + 1
    }
    defer { nextTrivia = end }
    return Array(scanner.items[nextTrivia..<end])
  }

  /// The column from which comments behind a block are its own. Those between the blocks that end here go to the
  /// outermost one whose column they reach, or to the outermost.
  func floor(of index: NodeIndex, _ level: Level) -> Int {
    let column = extents.column(extents.starts[Int(index)])
    return level.outerCloses ? max(column, level.follow + 1, level.outerColumn + 1) : level.follow + 1
  }

  func inner(_ level: Level, _ column: Int, isLast: Bool) -> Level {
    isLast
      ? Level(follow: level.follow, outerCloses: true, outerColumn: column, bracket: level.bracket)
      : Level(follow: column, outerCloses: false, outerColumn: column, bracket: level.bracket)
  }

  /// Puts a comment that stood behind a closing bracket at the end of the last value's line; false where that line has
  /// one already.
  func attach(_ comment: Trivia, to node: inout FormatNode) -> Bool {
    guard node.tail.isEmpty, var last = node.entries.last else { return false }
    let isLeaf = last.value.form != .block
    if isLeaf {
      let end = extents.end(of: last.value.index)
      guard last.trailing == nil, last.tail.isEmpty, extents.line(max(0, end - 1)) == comment.line else { return false }
      last.trailing = comment
    } else {
      guard attach(comment, to: &last.value) else { return false }
    }
    node.entries[node.entries.count - 1] = last
    return true
  }
}
