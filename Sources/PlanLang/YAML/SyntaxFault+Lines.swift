/// How `SyntaxFault` finds its way about the lines of a file.
extension SyntaxFault {
  func report(
    _ range: Range<Int>, _ message: Message, help: Message?, related: [RelatedPlace] = [], fixes: [Fix] = []
  ) -> Diagnostic {
    Diagnostic(.yamlSyntax, .error, at: file.range(range), message, help: help, related: related, fixes: fixes)
  }

  func lineStart(_ offset: Int) -> Int {
    var start = Swift.min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// The mark that git leaves where two versions of a file contradict each other.
  var mergeConflict: Range<Int>? {
    let mark = Array("<<<<<<< ".utf8)
    var start = 0
    while start < bytes.count {
      if bytes[start] == mark[0], bytes.slice(start..<bytes.count).starts(with: mark) { return line(from: start) }
      start = lineEnd(start) + 1
    }
    return nil
  }

  func lineEnd(_ offset: Int) -> Int {
    var end = Swift.min(offset, bytes.count)
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  /// The rest of the line from `offset`, without spaces at its end.
  func line(from offset: Int, upTo limit: Int = .max) -> Range<Int> {
    var end = Swift.min(lineEnd(offset), Swift.max(limit, offset + 1))
    while end > offset + 1, bytes[end - 1] == 0x20 { end -= 1 }
    return offset..<Swift.max(end, offset)
  }

  func spacesEnd(_ offset: Int) -> Int {
    var position = offset
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    return position
  }

  /// Where the content of a line begins, past its indentation and dashes.
  func contentStart(_ offset: Int) -> Int {
    var position = spacesEnd(offset)
    while bytes.byte(at: position) == UInt8(ascii: "-"), bytes.byte(at: position + 1) == 0x20 {
      position = spacesEnd(position + 1)
    }
    return Swift.min(position, bytes.count)
  }

  /// The start of the nearest line above that holds something other than a comment.
  func lineAbove(_ offset: Int) -> Int? {
    var start = lineStart(offset)
    while start > 0 {
      start = lineStart(start - 1)
      let content = spacesEnd(start)
      if content < lineEnd(start), bytes[content] != UInt8(ascii: "#") { return start }
    }
    return nil
  }

  /// The colon of the key that begins at `offset`, where a space or the line's end follows it.
  func keyEnd(_ offset: Int) -> Int? {
    let end = lineEnd(offset)
    return (offset..<end).first { bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == end || bytes[$0 + 1] == 0x20) }
  }

  /// Where the letters, digits and underscores from `offset` on end.
  func wordEnd(_ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ":"), bytes[end] != UInt8(ascii: ",") {
      end += 1
    }
    return end
  }

  /// The word at a place, or the sign where none begins there.
  func word(at offset: Int) -> Range<Int> {
    let sign = sign(at: offset)
    return sign.isEmpty ? sign : sign.lowerBound..<Swift.max(sign.upperBound, wordEnd(offset))
  }

  /// The one character at a place; nothing at a line's end.
  func sign(at offset: Int) -> Range<Int> {
    let offset = Swift.min(offset, bytes.count)
    guard offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D else { return offset..<offset }
    return offset..<offset + bytes.scalar(at: offset).length
  }

  func words(_ range: Range<Int>) -> String { String(decoding: bytes.slice(range), as: UTF8.self) }

  func insert(_ text: String, at offset: Int, _ title: Message) -> Fix {
    Fix(title, isSafe: false, edits: [Edit(file.range(offset..<offset), text)])
  }

  func replace(_ range: Range<Int>, _ text: String) -> Fix {
    Fix(.replaceBy(text), isSafe: false, edits: [Edit(file.range(range), text)])
  }

  /// Double quotes around a value that holds neither quotes nor backslashes.
  func quoting(_ range: Range<Int>) -> [Fix] {
    guard !range.isEmpty, !bytes.slice(range).contains(where: { $0 == 0x22 || $0 == 0x5C || $0 == 0x0A }) else {
      return []
    }
    let ends = [range.lowerBound, range.upperBound].map { Edit(file.range($0..<$0), "\"") }
    return [Fix(.putInQuotes, isSafe: false, edits: ends)]
  }

  /// Whether a word is a key of the language, in either spelling.
  static func isKnownKey(_ bytes: UTF8Bytes) -> Bool {
    RecordKind.allCases.contains { $0.schema.position(of: bytes) != nil }
  }
}

extension Message {
  static let mergeConflict = Message(
    vi: "git chưa gộp xong tệp này, còn dấu của chỗ hai bản khác nhau",
    en: "git has not finished merging this file: a conflict mark is left")
  static let mergeFirst = Message(
    vi: "giữ một trong hai phần ngăn bởi “=======”, rồi xóa ba dòng có dấu “<<<<<<<”, “=======”, “>>>>>>>”",
    en: "keep one of the parts on both sides of “=======” and delete the three lines with marks")
  static let tabIndent = Message(vi: "dấu tab ở chỗ thụt lề", en: "a tab in the indentation")
  static let indentWithSpaces = Message(
    vi: "thụt lề bằng dấu cách, mỗi bậc hai dấu", en: "indent with spaces, two a level")
  static let quoteNeverClosed = Message(
    vi: "dấu nháy mở ở đây không được đóng", en: "the quote that opens here is never closed")
  static let closeQuote = Message(
    vi: "thêm dấu nháy đóng ở cuối giá trị", en: "add the closing quote at the end of the value")
  static let quoteEndsHere = Message(
    vi: "nên dấu nháy này bị hiểu là dấu đóng", en: "so this quote is taken for the closing one")
  static let wordsAfterQuote = Message(vi: "còn chữ sau dấu nháy đóng", en: "there are words behind the closing quote")
  static let quoteWhole = Message(
    vi: "đặt cả giá trị trong dấu nháy đơn '...', hoặc dùng dấu “ ” bên trong",
    en: "put the whole value in single quotes '...', or use “ ” inside it")
  static let colonInValue = Message(
    vi: "giá trị có dấu hai chấm nên phải đặt trong dấu nháy", en: "a value with a colon in it must stand in quotes")
  static func quoteLike(_ value: String) -> Message {
    if value.contains("\"") { return .quoteWhole }
    return value.utf8.count > 90 ? .putInQuotes : Message(vi: "viết \"\(value)\"", en: "write \"\(value)\"")
  }
  static let putInQuotes = Message(vi: "đặt giá trị trong dấu nháy kép", en: "put the value in double quotes")
  static func signInValue(_ sign: String) -> Message {
    Message(
      vi: "giá trị có “\(sign)” bên trong nên phải đặt trong dấu nháy",
      en: "a value with “\(sign)” in it must stand in quotes here")
  }
  static func signAtStart(_ sign: String) -> Message {
    Message(
      vi: "“\(sign)” ở đầu giá trị có nghĩa riêng trong YAML",
      en: "“\(sign)” at the start of a value means something in YAML")
  }
  static let dashWithoutSpace = Message(vi: "thiếu dấu cách sau dấu “-”", en: "a space is missing after the “-”")
  static let spaceAfterDash = Message(vi: "viết “- ” rồi mới đến khóa", en: "write “- ” before the key")
  static let addSpace = Message(vi: "thêm dấu cách", en: "add a space")
  static let addColon = Message(vi: "thêm dấu hai chấm", en: "add a colon")
  static func noColon(_ line: String) -> Message {
    Message(vi: "dòng “\(line)” thiếu dấu hai chấm", en: "the line “\(line)” lacks a colon")
  }
  static let keyAndValue = Message(
    vi: "viết “khóa: giá trị”, có một dấu cách sau dấu hai chấm", en: "write “key: value”, with a space after the colon"
  )
  static func colonWithoutSpace(_ key: String) -> Message {
    Message(vi: "thiếu dấu cách sau dấu hai chấm của “\(key)”", en: "a space is missing after the colon of “\(key)”")
  }
  static let spaceAfterColon = Message(vi: "viết “khóa: giá trị”", en: "write “key: value”")
  static let wideColon = Message(vi: "dấu hai chấm này thuộc bộ gõ chữ Hán", en: "this colon belongs to Chinese text")
  static let plainColon = Message(vi: "gõ lại dấu “:” và một dấu cách", en: "type “:” and a space")
  static let noBreakSpace = Message(
    vi: "sau dấu hai chấm là dấu cách không ngắt", en: "a no-break space follows the colon")
  static let retypeSpace = Message(
    vi: "xóa và gõ lại dấu cách; dấu này thường đi theo khi chép từ Word",
    en: "type the space anew; such spaces come along from Word")
  static func indentedTooDeep(_ key: String) -> Message {
    Message(vi: "“\(key)” thụt sâu hơn các khóa cùng mục", en: "“\(key)” is indented deeper than the keys beside it")
  }
  static func alignWith(_ key: String) -> Message {
    Message(vi: "đặt thẳng cột với “\(key)” ở trên", en: "put it in the column of “\(key)” above")
  }
  static let keysBeginHere = Message(vi: "các khóa của mục bắt đầu ở cột này", en: "the keys begin in this column")
  static let dashOutOfLine = Message(
    vi: "dấu “-” này không thẳng cột với danh sách nào ở trên", en: "this “-” is in the column of no list above")
  static let alignDash = Message(
    vi: "đặt thẳng cột với dấu “-” của phần tử trước", en: "put it in the column of the “-” before")
  static let dashAbove = Message(vi: "dấu “-” của phần tử trước", en: "the “-” of the item before")
  static func keyOutOfLine(_ key: String) -> Message {
    Message(
      vi: "“\(key)” không thẳng cột với các khóa cùng mục", en: "“\(key)” is not in the column of the keys beside it")
  }
  static let alignKey = Message(
    vi: "thụt lề bằng dấu cách cho thẳng với khóa ở trên", en: "indent it with spaces like the key above")
  static let keyAboveHere = Message(vi: "khóa ở trên", en: "the key above")
  static let braceNeverClosed = Message(
    vi: "ngoặc “{” mở ở đây không được đóng", en: "the “{” that opens here is never closed")
  static let bracketNeverClosed = Message(
    vi: "ngoặc “[” mở ở đây không được đóng", en: "the “[” that opens here is never closed")
  static let closeMapping = Message(vi: "thêm “}” ở cuối", en: "add “}” at the end")
  static let closeList = Message(vi: "thêm “]” ở cuối danh sách", en: "add “]” at the end of the list")
}
