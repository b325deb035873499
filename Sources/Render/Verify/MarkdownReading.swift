import PlanLang

/// Reads Markdown as `MarkdownFormat` writes it and as editors tidy it up: headings, paragraphs, lists and GitHub's tables,
/// escapes and emphasis undone.
struct MarkdownReading {
  private(set) var file = PrintedFile(format: .md)
  private var paragraph = ""

  init(_ text: String) {
    var lines = TextLines.split(text)[...]
    while let line = lines.first {
      if let table = Self.table(&lines) {
        endParagraph()
        file.blocks.append(.table(table))
      } else {
        lines.removeFirst()
        if line.hasPrefix("<!--") {
          skipComment(line, &lines)
        } else {
          add(line)
        }
      }
    }
    endParagraph()
  }

  /// A comment, which may go on over lines; the first that names plantool says where the file comes from.
  private mutating func skipComment(_ first: String, _ lines: inout ArraySlice<String>) {
    endParagraph()
    var comment = first
    while !comment.contains("-->"), let next = lines.popFirst() { comment += " " + next }
    let words = comment.split { " ;".contains($0) }.map(String.init)
    guard file.version == nil, let place = words.firstIndex(of: "plantool"), place + 1 < words.count else { return }
    file.readProperty("", "plantool " + words[place + 1])
    for word in words { file.readProperty("", word) }
  }

  /// A line of a paragraph, list or heading.
  private mutating func add(_ line: String) {
    var words = Substring(line.trimmed)
    guard !words.isEmpty else { return endParagraph() }
    let level = words.prefix { $0 == "#" }.count
    if (1...6).contains(level), words.dropFirst(level).first == " " {
      endParagraph()
      words = words.dropFirst(level + 1)
      paragraph = String(words)
      return endParagraph()
    }
    if words.allSatisfy({ "-*_ ".contains($0) }), words.filter({ $0 != " " }).count >= 3 { return endParagraph() }
    if let mark = words.first, "-*+".contains(mark), words.dropFirst().first == " " {
      endParagraph()
      words = "- " + words.dropFirst(2).drop { $0 == " " }
    }
    // Two blanks or a backslash at the end break a line as <br> does.
    let isBroken = line.hasSuffix("  ") || line.hasSuffix("\\") && !line.hasSuffix("\\\\")
    if isBroken, words.hasSuffix("\\") { words.removeLast() }
    paragraph += (paragraph.isEmpty ? "" : " ") + words + (isBroken ? "<br>" : "")
  }

  private mutating func endParagraph() {
    for line in TextLines.split(MarkdownText.plain(paragraph)) where !line.trimmed.isEmpty {
      file.blocks.append(.line(line))
    }
    paragraph = ""
  }

  /// The table that `lines` begin with, taken off them.
  private static func table(_ lines: inout ArraySlice<String>) -> PrintedTable? {
    guard let first = lines.first, first.utf8.contains(UInt8(ascii: "|")), let second = lines.dropFirst().first,
      isRule(second), cells(second).count == cells(first).count
    else { return nil }
    var rows = [row(first, isHeading: true)]
    lines = lines.dropFirst(2)
    while let line = lines.first, line.utf8.contains(UInt8(ascii: "|")), !line.trimmed.isEmpty {
      rows.append(row(line, isHeading: false))
      lines.removeFirst()
    }
    return PrintedTable(rows: rows)
  }

  private static func row(_ line: String, isHeading: Bool) -> PrintedTable.Row {
    let cells = cells(line).enumerated().map { column, text in
      PrintedTable.Cell(text: MarkdownText.plain(text), columns: column..<column + 1)
    }
    return PrintedTable.Row(cells: cells, isHeading: isHeading)
  }

  /// `| :---: | --- |`
  private static func isRule(_ line: String) -> Bool {
    line.utf8.contains(UInt8(ascii: "-")) && line.unicodeScalars.allSatisfy { "|:- ".unicodeScalars.contains($0) }
  }

  /// What stands between the bars of a line, escapes kept.
  private static func cells(_ line: String) -> [String] {
    var cells = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in line.trimmed.unicodeScalars {
      if scalar == "|", !isEscaped {
        cells.append(String.UnicodeScalarView())
      } else {
        cells[cells.count - 1].append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    var texts = cells.map { String($0).trimmed }
    if texts.first?.isEmpty == true { texts.removeFirst() }
    if texts.last?.isEmpty == true, texts.count > 1 || line.trimmed.hasSuffix("|") { texts.removeLast() }
    return texts
  }
}

/// A piece of Markdown as the text that it shows.
enum MarkdownText {
  static func plain(_ markdown: String) -> String {
    let scalars = Array(markdown.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "\\" where next.isASCII && next.properties.generalCategory.isMark:
        result.append(next)
        index += 1
      case "*", "`": break
      case "_":
        // Between letters it is only itself; at the edge of a word it is emphasis.
        if isWord(result.last), isWord(next) { result.append(scalar) }
      case "<":
        if let length = breakLength(scalars[index...]) {
          result.append("\n")
          index += length - 1
        } else {
          result.append(scalar)
        }
      case "&":
        if let (text, length) = entity(scalars[index...]) {
          result.append(contentsOf: text.unicodeScalars)
          index += length - 1
        } else {
          result.append(scalar)
        }
      default: result.append(scalar)
      }
      index += 1
    }
    return String(result)
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Length of `<br>`, `<br/>` or `<br />`.
  private static func breakLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    ["<br>", "<br/>", "<br />"].first { scalars.starts(with: $0.unicodeScalars) }?.unicodeScalars.count
  }

  private static func entity(_ scalars: ArraySlice<Unicode.Scalar>) -> (String, Int)? {
    guard let end = scalars.prefix(10).firstIndex(of: ";") else { return nil }
    let name = String(String.UnicodeScalarView(scalars[scalars.startIndex + 1..<end]))
    let length = end - scalars.startIndex + 1
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"]
    if let text = named[name] { return (text, length) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { (String($0), length) }
  }
}

extension Unicode.GeneralCategory {
  /// Whether a backslash before it in Markdown is an escape: ASCII punctuation and symbols.
  fileprivate var isMark: Bool {
    switch self {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .connectorPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
