extension Text {
  /// The change to the file that puts `words` in place of a part of the text as it prints (UTF-8 byte offsets; an empty part
  /// inserts), spelt as the text's quotes need it.
  ///
  /// Nil where no change does just that: for words that `${...}` filled in, for an alias (its words stand elsewhere), and where
  /// the new words would break a text that has no quotes.
  public func edit(_ part: Range<Int>, _ words: String) -> Edit? {
    writtenPart(part).flatMap { edit(ofWritten: $0, words) }
  }

  /// The same for a part of the text as it is written.
  func edit(ofWritten part: Range<Int>, _ words: String) -> Edit? {
    guard mapping != .whole, let (place, style) = spelling(ofWritten: part),
      isLawful(style, replacing: part, by: words)
    else { return nil }
    return Edit(place, style.spelt(words))
  }

  /// The change that puts `words` in place of the whole text, in quotes where they need them; an anchor before it stays. Nil
  /// for an alias, and for a block of lines.
  public func replacement(by words: String) -> Edit? {
    guard mapping != .whole, let start = ownStart else { return nil }
    return .value(SourceRange(file: range.file, start: start, end: range.end), words)
  }

  /// All of the printed text, as offsets into it.
  public var whole: Range<Int> { withUTF8 { 0..<$0.count } }

  /// Whether the file has the text at this place: it is no alias of words that stand elsewhere.
  public var isOwn: Bool { mapping != .whole }

  /// The scalar as the file has it, in `buffer`.
  private var scalar: ArraySlice<UInt8> {
    mapping == .verbatim ? buffer[range.offsets] : buffer[Int(upper)...]
  }

  /// Where the scalar itself begins in the file, behind its anchor; nil where it is a block in several lines.
  private var ownStart: UInt32? {
    var start = 0
    let scalar = scalar
    guard let style = TextSpelling(scalar, start: &start), style != .block else { return nil }
    return range.start + UInt32(start - scalar.startIndex)
  }

  /// A part of the printed text as a part of the written one; nil where `${...}` filled some of it in.
  private func writtenPart(_ part: Range<Int>) -> Range<Int>? {
    guard let expansion else { return part }
    guard !part.isEmpty else { return insertionPoint(part.lowerBound, expansion).map { $0..<$0 } }
    return isFilledIn(part) ? nil : expansion.written(of: part)
  }

  private func insertionPoint(_ offset: Int, _ expansion: Expansion) -> Int? {
    let first = expansion.pieces.partitioningIndex { $0.printed.upperBound >= offset }
    for piece in expansion.pieces[first...] {
      if offset == piece.printed.lowerBound { return piece.written.lowerBound }
      if offset == piece.printed.upperBound { return piece.written.upperBound }
      if piece.printed.contains(offset) {
        return piece.isReference ? nil : piece.written.lowerBound + offset - piece.printed.lowerBound
      }
    }
    return nil
  }

  /// Where a part of the written text is spelt in the file, to the byte, and how.
  private func spelling(ofWritten part: Range<Int>) -> (SourceRange, TextSpelling)? {
    var start = 0
    let scalar = scalar
    guard let style = TextSpelling(scalar, start: &start) else { return nil }
    if mapping == .verbatim { return (range(ofWritten: part), style) }
    return exactRange(ofWritten: part).map { ($0, style) }
  }

  /// The place of a part of a text that is not spelt as it reads; nil where it is not certain to the byte.
  func exactRange(ofWritten part: Range<Int>) -> SourceRange? {
    guard var walk = SpellingWalk(value: buffer[Int(lower)..<Int(upper)], spelling: buffer[Int(upper)...]) else {
      return nil
    }
    spelling?.advance(&walk, towards: Int(lower) + part.lowerBound)
    guard let place = walk.place(of: part) else { return nil }
    return SourceRange(
      file: range.file, start: range.start + UInt32(place.lowerBound) - upper,
      end: range.start + UInt32(place.upperBound) - upper)
  }

  /// Whether the text reads as it should with `words` in it.
  private func isLawful(_ style: TextSpelling, replacing part: Range<Int>, by words: String) -> Bool {
    guard !words.contains(where: \.isNewline) else { return false }
    return withWrittenUTF8 { old in
      switch style {
      case .single, .double: return true
      case .block:
        // A blank at the start of a line is indentation.
        guard part.lowerBound == 0 || old[part.lowerBound - 1] == 0x0A else { return true }
        return (words.utf8.first ?? (part.upperBound < old.count ? old[part.upperBound] : 0)) > 0x20
      case .plain: return staysPlain(old, replacing: part, by: Array(words.utf8))
      }
    }
  }

  /// Looks at the new words and their neighbours alone: the rest was lawful before.
  private func staysPlain(_ old: UTF8Bytes, replacing part: Range<Int>, by words: [UInt8]) -> Bool {
    let start = max(0, part.lowerBound - 2)
    let end = min(old.count, part.upperBound + 3)
    let new = Array(old[start..<part.lowerBound]) + words + Array(old[part.upperBound..<end])
    // Signs of brackets stand only in a text that stands in none.
    if words.contains(where: ScalarStyle.isFlowSign), !old.contains(where: ScalarStyle.isFlowSign) { return false }
    return new.withUnsafeBufferPointer {
      ScalarStyle.staysPlain($0, isStart: start == 0, isEnd: end == old.count)
    }
  }
}
