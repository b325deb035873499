/// Finds out what a person did where libyaml gave up: it reports the place at which it noticed, which is often the line
/// after the slip.
struct SyntaxFault {
  let file: SourceFile
  let bytes: UTF8Bytes
  /// libyaml's reason.
  let problem: String
  /// Where it noticed.
  let offset: Int
  /// Where the unfinished construct began, and what it is called.
  let opening: (offset: Int, name: String)?

  private typealias Explanation = YAMLProblem.Explanation

  /// The finding, at the words that have to change.
  var diagnostic: Diagnostic {
    if let found = special { return found }
    let explanation = YAMLProblem.explain(problem)
    var related: [RelatedPlace] = []
    if let opening, opening.offset < offset, let message = YAMLProblem.context(opening.name) {
      related.append(RelatedPlace(file.range(sign(at: opening.offset)), message))
    }
    return Diagnostic(
      .yamlSyntax, .error, at: file.range(word(at: offset)), explanation.message, help: explanation.help,
      related: related)
  }

  private var special: Diagnostic? {
    if let mark = mergeConflict { return report(mark, .mergeConflict, help: .mergeFirst) }
    if let tab { return tab }
    if problem.hasPrefix("found unexpected end of stream") || problem.hasPrefix("found unexpected document indicator"),
      let opening, opening.name.contains("quoted scalar")
    {
      return report(line(from: opening.offset), .quoteNeverClosed, help: .closeQuote)
    }
    if let unclosed = quoteClosedByNext { return unclosed }
    if problem.hasPrefix("mapping values are not allowed") { return colon }
    if problem.hasPrefix("could not find expected ':'"), let opening { return lineWithoutColon(at: opening.offset) }
    if problem.contains("in this context") || problem.contains("block sequence entries") { return nil }
    if problem.hasPrefix("did not find expected key") || problem.hasPrefix("did not find expected '-'") {
      return misaligned
    }
    if problem.hasPrefix("did not find expected ',' or") { return flow }
    return leadingSign
  }

  // MARK: Single slips

  /// A tab in the indentation; tabs behind a value do no harm.
  private var tab: Diagnostic? {
    let start = lineStart(offset)
    var end = start
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    guard let first = (start..<end).first(where: { bytes[$0] == 0x09 }), offset <= end else { return nil }
    var last = first
    while last < end, bytes[last] == 0x09 { last += 1 }
    return report(first..<last, .tabIndent, help: .indentWithSpaces)
  }

  /// A quote that closes where another value begins was meant to open: the one before was never closed.
  private var quoteClosedByNext: Diagnostic? {
    var position = offset
    while position > 0, bytes[position - 1] == 0x20 { position -= 1 }
    guard position > 0, bytes[position - 1] == 0x22 || bytes[position - 1] == 0x27 else { return nil }
    let quote = position - 1
    guard opensValue(quote) else {
      guard problem.hasPrefix("did not find expected") else { return nil }
      var end = lineEnd(offset)
      while end > offset, bytes[end - 1] == 0x20 { end -= 1 }
      return report(offset..<end, .wordsAfterQuote, help: .quoteWhole)
    }
    var earlier = quote - 1
    while earlier >= 0 {
      if bytes[earlier] == bytes[quote], opensValue(earlier), lineStart(earlier) != lineStart(quote) {
        return report(
          line(from: earlier), .quoteNeverClosed, help: .closeQuote,
          related: [RelatedPlace(file.range(quote..<quote + 1), .quoteEndsHere)])
      }
      earlier -= 1
    }
    return nil
  }

  private func opensValue(_ quote: Int) -> Bool {
    var before = quote
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    guard before > 0, before < quote || bytes[before - 1] != UInt8(ascii: ":") else { return false }
    return [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")].contains(
      bytes[before - 1])
  }

  /// A colon where no key can stand: inside a value, or in a line that is out of place.
  private var colon: Diagnostic? {
    let start = contentStart(lineStart(offset))
    if let key = keyEnd(start), key < offset { return unquotedColon(valueFrom: key + 1) }
    let here = start..<offset
    guard let above = lineAbove(start) else { return nil }
    let content = contentStart(above)
    if bytes[content] == UInt8(ascii: "-"), content + 1 < bytes.count, bytes[content + 1] > 0x20,
      bytes[content + 1] != UInt8(ascii: "-")
    {
      return report(
        content..<content + 1, .dashWithoutSpace, help: .spaceAfterDash,
        fixes: [insert(" ", at: content + 1, .addSpace)])
    }
    if keyEnd(content) == nil {
      if bytes[content] == 0x22 || bytes[content] == 0x27 { return nil }
      return lineWithoutColon(at: content)
    }
    guard Self.isKnownKey(bytes.slice(here)) else { return nil }
    return report(
      here, .indentedTooDeep(words(here)), help: .alignWith(words(content..<(keyEnd(content) ?? content))),
      related: [RelatedPlace(file.range(content..<(keyEnd(content) ?? content)), .keysBeginHere)])
  }

  /// `title: Đợt 1: rà soát`.
  private func unquotedColon(valueFrom start: Int) -> Diagnostic {
    let first = spacesEnd(start)
    var end = lineEnd(offset)
    if let comment = (first..<end).first(where: { bytes[$0] == UInt8(ascii: "#") && bytes[$0 - 1] == 0x20 }) {
      end = comment
    }
    while end > first, bytes[end - 1] == 0x20 { end -= 1 }
    return report(first..<end, .colonInValue, help: .quoteLike(words(first..<end)), fixes: quoting(first..<end))
  }

  /// A line that was to be a key and has no colon, or none with a space behind it.
  private func lineWithoutColon(at start: Int) -> Diagnostic {
    let content = contentStart(start)
    var end = lineEnd(content)
    while end > content, bytes[end - 1] == 0x20 { end -= 1 }
    let line = content..<end
    if let wide = line.first(where: {
      bytes[$0] == 0xEF && bytes.byte(at: $0 + 1) == 0xBC && bytes.byte(at: $0 + 2) == 0x9A
    }) {
      return report(wide..<wide + 3, .wideColon, help: .plainColon, fixes: [replace(wide..<wide + 3, ": ")])
    }
    if let colon = line.first(where: { bytes[$0] == UInt8(ascii: ":") }) {
      if bytes.byte(at: colon + 1) == 0xC2, bytes.byte(at: colon + 2) == 0xA0 {
        return report(colon..<colon + 3, .noBreakSpace, help: .retypeSpace, fixes: [replace(colon..<colon + 3, ": ")])
      }
      if Self.isKnownKey(bytes.slice(content..<colon)) {
        return report(
          content..<colon + 1, .colonWithoutSpace(words(content..<colon)), help: .spaceAfterColon,
          fixes: [insert(" ", at: colon + 1, .addSpace)])
      }
    }
    let key = content..<Swift.min(wordEnd(content), end)
    let fixes = Self.isKnownKey(bytes.slice(key)) ? [insert(":", at: key.upperBound, .addColon)] : []
    return report(line, .noColon(words(line)), help: .keyAndValue, fixes: fixes)
  }

  /// A line that stands neither under its neighbours nor under a new key.
  private var misaligned: Diagnostic? {
    guard contentStart(lineStart(offset)) == offset || bytes.byte(at: offset) == UInt8(ascii: "-"), offset < bytes.count
    else { return nil }
    if bytes[offset] == UInt8(ascii: "-") {
      return report(offset..<offset + 1, .dashOutOfLine, help: .alignDash, related: listAbove)
    }
    let key = offset..<(keyEnd(offset) ?? word(at: offset).upperBound)
    return report(key, .keyOutOfLine(words(key)), help: .alignKey, related: keyAbove)
  }

  private var listAbove: [RelatedPlace] {
    var line = lineStart(offset)
    while let above = lineAbove(line) {
      let start = spacesEnd(above)
      if bytes[start] == UInt8(ascii: "-") { return [RelatedPlace(file.range(start..<start + 1), .dashAbove)] }
      line = lineStart(above)
    }
    return []
  }

  private var keyAbove: [RelatedPlace] {
    guard let above = lineAbove(lineStart(offset)), let end = keyEnd(contentStart(above)) else { return [] }
    return [RelatedPlace(file.range(contentStart(above)..<end), .keyAboveHere)]
  }

  /// Inside [ ] or { }.
  private var flow: Diagnostic? {
    guard let opening, opening.offset < bytes.count else { return nil }
    let isMapping = bytes[opening.offset] == UInt8(ascii: "{")
    let isAtEnd = offset >= bytes.count || lineStart(offset) != lineStart(opening.offset)
    let closesOther = bytes.byte(at: offset) == (isMapping ? UInt8(ascii: "]") : UInt8(ascii: "}"))
    if isAtEnd || closesOther {
      return report(
        line(from: opening.offset, upTo: offset), isMapping ? .braceNeverClosed : .bracketNeverClosed,
        help: isMapping ? .closeMapping : .closeList)
    }
    let value = flowValue
    switch bytes[offset] {
    case UInt8(ascii: ":"):
      return report(value, .colonInValue, help: .quoteLike(words(value)), fixes: quoting(value))
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return report(value, .signInValue(words(sign(at: offset))), help: .quoteLike(words(value)), fixes: quoting(value))
    default: return nil
    }
  }

  /// The value around the place, from the last comma, colon or bracket to the next comma or closing bracket.
  private var flowValue: Range<Int> {
    var start = offset
    while start > 0 {
      let byte = bytes[start - 1]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == 0x0A { break }
      if byte == UInt8(ascii: ":"), start < bytes.count, bytes[start] == 0x20 { break }
      start -= 1
    }
    start = spacesEnd(start)
    var end = offset
    var depth = 0
    while end < bytes.count, bytes[end] != 0x0A {
      if bytes[end] == 0x7B || bytes[end] == 0x5B { depth += 1 }
      if bytes[end] == 0x7D || bytes[end] == 0x5D { depth -= 1 }
      guard depth >= 0, depth > 0 || bytes[end] != UInt8(ascii: ",") else { break }
      end += 1
    }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<Swift.max(start, end)
  }

  /// A value that begins with a sign which means something in YAML: > | @ ` % & * !.
  private var leadingSign: Diagnostic? {
    var start = Swift.min(offset, bytes.count)
    while start > lineStart(offset),
      !(bytes[start - 1] == 0x20 && start >= 2 && [0x3A, 0x2D, 0x2C].contains(bytes[start - 2]))
    { start -= 1 }
    guard start < bytes.count, ">|@`%&*!".utf8.contains(bytes[start]) else { return nil }
    var end = start
    let isInFlow =
      opening?.name.contains("flow") == true || bytes[lineStart(offset)..<start].contains { $0 == 0x7B || $0 == 0x5B }
    while end < bytes.count, bytes[end] != 0x0A, !isInFlow || ![0x2C, 0x7D, 0x5D].contains(bytes[end]) { end += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    let value = start..<end
    if bytes[start] == UInt8(ascii: ">") {
      let isAtLeast = bytes.byte(at: start + 1) == UInt8(ascii: "=")
      let better = isAtLeast ? "≥" + words(start + 2..<end) : "\"" + words(value) + "\""
      return report(value, .signAtStart(">"), help: .writeInstead(better), fixes: [replace(value, better)])
    }
    return report(value, .signAtStart(words(start..<start + 1)), help: .quoteLike(words(value)), fixes: quoting(value))
  }
}
