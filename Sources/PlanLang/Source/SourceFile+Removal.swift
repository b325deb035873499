extension SourceFile {
  /// Cuts an entry out of a list, or a key with its value out of a mapping, with what parts it from the one before.
  ///
  /// Nil where more than commas, dashes and blanks would go, or lose what they belong to: comments, anchors.
  public func removal(of entry: SourceRange, after previous: SourceRange) -> Edit? {
    guard entry.file == id, previous.file == id, previous.end < entry.start, isPartingOnly(previous.end, entry.start),
      canGo(entry), endsLine(at: Int(entry.end))
    else { return nil }
    return Edit(SourceRange(file: id, start: previous.end, end: entry.end), "")
  }

  /// The same for an entry with none before it: what parts it from the next goes with it.
  public func removal(of entry: SourceRange, before next: SourceRange) -> Edit? {
    guard entry.file == id, next.file == id, entry.end < next.start, isPartingOnly(entry.end, next.start), canGo(entry)
    else { return nil }
    return Edit(SourceRange(file: id, start: entry.start, end: next.start), "")
  }

  /// Puts words in place of a value of any shape; nil where a comment or an anchor in it would be lost.
  public func replacement(of value: SourceRange, by words: String) -> Edit? {
    guard value.file == id, value.start < value.end, canGo(value) else { return nil }
    return .value(value, words)
  }

  private func isPartingOnly(_ start: UInt32, _ end: UInt32) -> Bool {
    bytes[Int(start)..<Int(end)].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }
  }

  /// Whether neither a comment nor an anchor stands in a value. What only looks like one (“C#”, “A & B”) is left alone as well.
  private func canGo(_ value: SourceRange) -> Bool {
    !bytes[value.offsets].contains { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "&") }
  }

  /// Whether nothing but signs of the list follows: a comment there would belong to another line.
  private func endsLine(at offset: Int) -> Bool {
    let next = bytes[offset...].first { $0 != 0x20 && $0 != 0x09 }
    return next != UInt8(ascii: "#")
  }
}
