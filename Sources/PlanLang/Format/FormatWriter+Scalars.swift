extension FormatWriter {
  /// Words without a line break of their own style: as they are, or in the quotes that they need.
  ///
  /// - Parameter indent: of the lines after the first.
  mutating func scalar(_ node: FormatNode, indent: Int, isFlow: Bool) {
    let written = extents.written(node.index)
    guard let first = written.first else { return }
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    let isTagged = node.properties.contains(UInt8(ascii: "!"))
    if written.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines(written, indent: indent, isEscaped: first == UInt8(ascii: "\""))
      return
    }
    let style: [UInt8] = tree.withUTF8(node.index) { value in
      if isTagged { return Array(written) }
      if !isQuoted {
        let stays = isFlow || !node.wasFlow || ScalarStyle.isPlainInBlock(value)
        return stays ? Array(written) : ScalarStyle.quoted(value)
      }
      if ScalarStyle.isPlain(value, isFlow: isFlow) { return Array(value) }
      // What is written in double quotes keeps its escapes.
      return first == UInt8(ascii: "\"") && !ScalarStyle.isSingle(value) ? Array(written) : ScalarStyle.quoted(value)
    }
    append(style)
  }

  /// Words over several lines keep their lines.
  private mutating func lines(_ written: ArraySlice<UInt8>, indent: Int, isEscaped: Bool) {
    var isFirst = true
    for line in written.splitLines() {
      if !isFirst { endTextLine() }
      var text = line[...]
      if !isFirst { text = text.drop { $0 == 0x20 || $0 == 0x09 } }
      let end = text.trimmedEnd(isEscaped: isEscaped)
      text = text[text.startIndex..<end]
      if !isFirst, !text.isEmpty { spaces(indent) }
      append(text)
      isFirst = false
    }
  }

  /// `|` and `>`: the header as it is, the lines moved to their place.
  mutating func blockScalar(_ block: BlockScalarLines, _ entry: FormatEntry, indent: Int) {
    var header = Array(block.header)
    if block.isCutShort, !header.contains(UInt8(ascii: "-")) {
      // The text had no line break at its end, and gets one.
      header.removeAll { $0 == UInt8(ascii: "+") }
      header.append(UInt8(ascii: "-"))
    }
    append(header)
    if let comment = entry.trailing { self.comment(comment) }
    endTextLine()
    let indent = indent + (block.statedIndent ?? Self.step)
    for line in block.lines {
      if !line.isEmpty { spaces(indent) }
      append(line)
      endTextLine()
    }
    if block.keepsEnd { forbidBlankLine() }
  }

  /// What is left as it is, moved as a whole.
  mutating func raw(_ node: FormatNode, entryIndent: Int) {
    let start = extents.starts[Int(node.index)]
    let written = tree.file.bytes[start..<max(start, extents.end(of: node.index))]
    let isBlock = !"[{".utf8.contains(written.first ?? 0)
    let move: Int
    if entryIndent < 0 {
      move = isBlock ? -extents.column(start) : 0
    } else if isBlock {
      move = entryIndent + Self.step - extents.column(start)
    } else {
      move = entryIndent - max(0, extents.entryColumn(node.index))
    }
    var isFirst = true
    for line in written.splitLines() {
      guard !isFirst else {
        append(line)
        isFirst = false
        continue
      }
      endTextLine()
      let text = line.drop { $0 == 0x20 }
      if !text.isEmpty { spaces(max(0, text.startIndex - line.startIndex + move)) }
      append(text)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The lines without their breaks (LF, CRLF or CR).
  fileprivate func splitLines() -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var start = startIndex
    var offset = startIndex
    while offset < endIndex {
      let byte = self[offset]
      if byte == 0x0A || byte == 0x0D {
        result.append(self[start..<offset])
        if byte == 0x0D, offset + 1 < endIndex, self[offset + 1] == 0x0A { offset += 1 }
        start = offset + 1
      }
      offset += 1
    }
    return result + [self[start..<endIndex]]
  }

  /// Where the text of a line ends; a space that a backslash makes part of the text belongs to it.
  fileprivate func trimmedEnd(isEscaped: Bool) -> Int {
    var end = endIndex
    while end > startIndex, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    guard isEscaped, end < endIndex else { return end }
    var slashes = 0
    while end - slashes > startIndex, self[end - slashes - 1] == UInt8(ascii: "\\") { slashes += 1 }
    return slashes % 2 == 1 ? end + 1 : end
  }
}
