internal import CLibYAML

/// libyaml's events over one file, turned into a `YAMLTree`. The only place that knows libyaml.
///
/// Three things libyaml does not do are done here: its marks count code points and become byte offsets; it has no limit on
/// depth or on what aliases multiply to; and it ends a block collection at the next token, past comments and blank lines.
struct YAMLReader {
  private let file: SourceFile
  private let limits: Limits
  private var tree: YAMLTree
  /// The innermost collection that is open; its node is -1 where none is.
  private var current = OpenCollection(node: -1, repeatedBefore: 0, anchor: -1)
  /// Those around it, and one for the file.
  private var outer: [OpenCollection] = []
  private var anchors: [String: Anchor] = [:]
  /// Names of the anchors of collections, in the order in which these begin.
  private var anchorNames: [String] = []
  /// Where the text begins: after a byte order mark, which libyaml's marks do not count.
  private let base: Int
  private var cursor: MarkCursor
  private var documentCount = 0
  /// Bytes that aliases repeat, up to here.
  private var repeated = 0

  private struct OpenCollection {
    let node: NodeIndex
    var first: NodeIndex = -1
    var last: NodeIndex = -1
    var count: Int32 = 0
    /// Values inside, aliases counted as often as used.
    var weight = 1
    /// Collections one inside the other, this one and those behind aliases among them.
    var height = 1
    /// What aliases repeated before it, in bytes.
    let repeatedBefore: Int
    /// Position in `anchorNames`; -1 for a collection without an anchor, as nearly all are.
    let anchor: Int32
  }

  private enum Anchor {
    case open
    case done(NodeIndex, weight: Int, height: Int, repeated: Int)
  }

  private struct Stop: Error {
    let diagnostic: Diagnostic
  }

  /// Reads a file's values.
  ///
  /// - Returns: the tree, or nil with the finding (PL001, PL003, PL004) that stopped the reading.
  static func read(_ file: SourceFile, limits: Limits = Limits()) -> (tree: YAMLTree?, diagnostic: Diagnostic?) {
    if file.bytes.count > limits.fileSize {
      return (nil, Diagnostic(.limit, .error, at: file.range(0..<0), .fileTooLarge(limit: limits.fileSize >> 20)))
    }
    var reader = YAMLReader(file: file, limits: limits)
    do throws(Stop) {
      try reader.run()
      return (reader.tree, nil)
    } catch {
      // libyaml checks the encoding as it reads, and stops at the first fault of any kind. What is wrong with the bytes
      // comes before what is wrong with the words.
      return (nil, SourceEncoding.firstFault(in: file.bytes)?.diagnostic(in: file) ?? error.diagnostic)
    }
  }

  private init(file: SourceFile, limits: Limits) {
    self.file = file
    self.limits = limits
    tree = YAMLTree(file: file)
    tree.nodes.reserveCapacity(file.bytes.count / 14 + 8)
    base = file.bytes.starts(with: SourceEncoding.byteOrderMark) ? 3 : 0
    cursor = MarkCursor(start: base)
  }

  private mutating func run() throws(Stop) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw Stop(diagnostic: .init(.limit, .error, at: file.range(0..<0), .outOfMemory))
    }
    defer { yaml_parser_delete(&parser) }
    let base = base
    let result: Result<Void, Stop> = file.bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, bytes.baseAddress.map { $0 + base }, bytes.count - base)
      do throws(Stop) {
        try readEvents(&parser, bytes)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private mutating func readEvents(_ parser: inout yaml_parser_t, _ bytes: UTF8Bytes) throws(Stop) {
    var isAtEnd = false
    var event = yaml_event_t()
    while !isAtEnd {
      guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxError(parser, bytes) }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT: isAtEnd = true
      case YAML_DOCUMENT_START_EVENT: try startDocument(event, bytes)
      case YAML_SCALAR_EVENT: try addScalar(event, bytes)
      case YAML_ALIAS_EVENT: try addAlias(event, bytes)
      case YAML_SEQUENCE_START_EVENT:
        try openCollection(.sequence, anchor: event.data.sequence_start.anchor, event, bytes)
      case YAML_MAPPING_START_EVENT:
        try openCollection(.mapping, anchor: event.data.mapping_start.anchor, event, bytes)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: closeCollection(event, bytes)
      default: break
      }
    }
  }

  private mutating func startDocument(_ event: yaml_event_t, _ bytes: UTF8Bytes) throws(Stop) {
    documentCount += 1
    guard documentCount > 1 else { return }
    let start = cursor.offset(of: event.start_mark.index, in: bytes)
    throw Stop(
      diagnostic: Diagnostic(
        .yamlSyntax, .error, at: file.range(start..<min(start + 3, bytes.count)), .severalDocuments))
  }

  @inline(__always)
  private mutating func addScalar(_ event: yaml_event_t, _ bytes: UTF8Bytes) throws(Stop) {
    let scalar = event.data.scalar
    let start = cursor.offset(of: event.start_mark.index, in: bytes)
    guard scalar.length <= limits.textSize else { throw tooLong(at: start, in: bytes) }
    let node: Node
    // Words without quotes in one line, as nearly all are, end where their bytes do: nothing needs to be counted.
    if scalar.style == YAML_PLAIN_SCALAR_STYLE, event.start_mark.line == event.end_mark.line, scalar.length > 0,
      scalar.tag == nil, scalar.anchor == nil, start + scalar.length <= bytes.count,
      bytes.slice(start..<start + scalar.length).isEqual(to: UTF8Bytes(start: scalar.value, count: scalar.length))
    {
      let end = start + scalar.length
      cursor.move(to: event.end_mark.index, offset: end)
      node = Node(scalarAt: start..<end, value: start..<end, isPlain: true, isVerbatim: true)
    } else {
      node = try self.node(of: event, from: start, bytes)
    }
    let index = try add(node, weight: 1)
    if let anchor = scalar.anchor { anchors[String(cString: anchor)] = .done(index, weight: 1, height: 0, repeated: 0) }
  }

  private func tooLong(at start: Int, in bytes: UTF8Bytes) -> Stop {
    let end = min(start + 1, bytes.count)
    return Stop(
      diagnostic: Diagnostic(
        .limit, .error, at: file.range(min(start, end)..<end), .textTooLong(limit: limits.textSize >> 20),
        help: .partText))
  }

  /// A scalar of any style; words that differ from their spelling go into the arena.
  private mutating func node(of event: yaml_event_t, from start: Int, _ bytes: UTF8Bytes) throws(Stop) -> Node {
    let scalar = event.data.scalar
    var end = cursor.offset(of: event.end_mark.index, in: bytes)
    let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
    if isBlock {
      while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
    }
    // A tag would vanish without a word: “!” and what follows it at the start of a value is one.
    if let tag = scalar.tag, !String(cString: tag).hasPrefix("tag:yaml.org,2002:") {
      throw Stop(
        diagnostic: Diagnostic(.yamlSyntax, .error, at: file.range(start..<end), .signAtStart("!"), help: .quoteTag))
    }
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    let value = UTF8Bytes(start: scalar.value, count: scalar.length)
    let quote =
      scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE ? 1 : 0
    // An anchor or a tag stands before the value, inside the event's range; what else is before it belongs to its spelling.
    let bare = end - quote - value.count
    let opening = bare - quote
    let isAll = opening == start || opening > start && bytes[opening - 1] <= 0x20
    if !isBlock, isAll, value.isEqual(to: bytes.slice(bare..<bare + value.count)) {
      return Node(scalarAt: start..<end, value: bare..<bare + value.count, isPlain: isPlain, isVerbatim: true)
    }
    let own = tree.arena.count
    tree.arena.append(contentsOf: value)
    return Node(scalarAt: start..<end, value: own..<tree.arena.count, isPlain: isPlain, isVerbatim: false)
  }

  private mutating func addAlias(_ event: yaml_event_t, _ bytes: UTF8Bytes) throws(Stop) {
    let range = file.range(
      cursor.offset(of: event.start_mark.index, in: bytes)..<cursor.offset(of: event.end_mark.index, in: bytes))
    let name = String(cString: event.data.alias.anchor)
    switch anchors[name] {
    case nil: throw Stop(diagnostic: Diagnostic(.yamlSyntax, .error, at: range, .unknownAnchor(name), help: .quoteStar))
    case .open: throw Stop(diagnostic: Diagnostic(.limit, .error, at: range, .aliasInsideItself(name)))
    case .done(let target, let weight, let height, let repeated):
      // An alias of a value that holds an alias, and so on: whoever reads the values goes as deep as if they were nested.
      guard outer.count + height <= limits.depth else {
        throw Stop(
          diagnostic: Diagnostic(
            .limit, .error, at: range, .tooDeepByAlias(name, limit: limits.depth), help: .checkAliases))
      }
      current.height = max(current.height, height + 1)
      let words = tree.nodes[Int(target)]
      self.repeated += repeated + Int(words.end) - Int(words.start)
      guard self.repeated <= limits.repeatedBytes else {
        throw Stop(
          diagnostic: Diagnostic(
            .limit, .error, at: range, .repeatedTooOften(name, limit: limits.repeatedBytes >> 20), help: .writeOnce))
      }
      _ = try add(Node(kind: .alias, start: range.start, end: range.end, first: target), weight: weight)
    }
  }

  private mutating func openCollection(
    _ kind: Node.Kind, anchor: UnsafeMutablePointer<yaml_char_t>?, _ event: yaml_event_t, _ bytes: UTF8Bytes
  ) throws(Stop) {
    let start = cursor.offset(of: event.start_mark.index, in: bytes)
    guard outer.count < limits.depth else {
      throw Stop(
        diagnostic: Diagnostic(
          .limit, .error, at: file.range(start..<min(start + 1, bytes.count)), .tooDeep(limit: limits.depth),
          help: .checkIndentation))
    }
    let end = cursor.offset(of: event.end_mark.index, in: bytes)
    let index = try add(Node(kind: kind, start: UInt32(start), end: UInt32(end)), weight: 1)
    outer.append(current)
    current = OpenCollection(
      node: index, repeatedBefore: repeated, anchor: anchor == nil ? -1 : Int32(anchorNames.count))
    guard let anchor else { return }
    let name = String(cString: anchor)
    anchorNames.append(name)
    anchors[name] = .open
  }

  private mutating func closeCollection(_ event: yaml_event_t, _ bytes: UTF8Bytes) {
    guard let around = outer.popLast() else { return }
    let closed = current
    current = around
    current.weight += closed.weight - 1
    current.height = max(current.height, closed.height + 1)
    tree.nodes[Int(closed.node)].hold(first: closed.first, count: closed.count)
    let isFlow = event.end_mark.index > event.start_mark.index
    if isFlow {
      tree.nodes[Int(closed.node)].end = UInt32(cursor.offset(of: event.end_mark.index, in: bytes))
    } else if closed.last >= 0 {
      tree.nodes[Int(closed.node)].end = tree.nodes[Int(closed.last)].end
    }
    if closed.anchor >= 0 {
      anchors[anchorNames[Int(closed.anchor)]] = .done(
        closed.node, weight: closed.weight, height: closed.height, repeated: repeated - closed.repeatedBefore)
    }
  }

  @inline(__always)
  private mutating func add(_ node: Node, weight: Int) throws(Stop) -> NodeIndex {
    let index = NodeIndex(tree.nodes.count)
    tree.nodes.append(node)
    guard current.node >= 0 else {
      tree.root = index
      return index
    }
    if current.last >= 0 {
      tree.nodes[Int(current.last)].next = index
    } else {
      current.first = index
    }
    current.last = index
    current.count += 1
    current.weight += weight
    guard current.weight <= limits.expandedValues else {
      throw Stop(
        diagnostic: Diagnostic(.limit, .error, at: tree.range(index), .tooManyValues(limit: limits.expandedValues)))
    }
    return index
  }

  private mutating func syntaxError(_ parser: yaml_parser_t, _ bytes: UTF8Bytes) -> Stop {
    if parser.error == YAML_READER_ERROR {
      // What libyaml refuses beyond `SourceEncoding`: noncharacters such as U+FFFE.
      let start = min(base + parser.problem_offset, bytes.count)
      let end = start < bytes.count ? start + bytes.scalar(at: start).length : start
      return Stop(
        diagnostic: Diagnostic(.encoding, .error, at: file.range(start..<end), .strayCharacter, help: .deleteControl))
    }
    let offset = cursor.offset(of: parser.problem_mark.index, in: bytes)
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let opening = parser.context.map { context in
      (offset: cursor.offset(of: parser.context_mark.index, in: bytes), name: String(cString: context))
    }
    let fault = SyntaxFault(
      file: file, bytes: bytes, problem: problem, offset: min(offset, bytes.count), opening: opening)
    return Stop(diagnostic: fault.diagnostic)
  }
}

extension Code {
  static let yamlSyntax = Code(1)
  static let duplicateKey = Code(2)
  static let limit = Code(3)
  static let encoding = Code(4)
}

extension SourceEncoding.Fault {
  fileprivate func diagnostic(in file: SourceFile) -> Diagnostic {
    switch self {
    case .utf16, .utf32:
      Diagnostic(.encoding, .error, at: file.range(0..<0), .otherEncoding(self), help: .saveAsUTF8)
    case .notUTF8(let offset):
      Diagnostic(.encoding, .error, at: file.range(offset..<offset + 1), .notUTF8, help: .saveAsUTF8)
    case .control(let scalar, let offset):
      Diagnostic(
        .encoding, .error, at: file.range(offset..<offset + (scalar >= 0x80 ? 2 : 1)), .controlCharacter(scalar),
        help: .deleteControl)
    }
  }
}

extension Message {
  fileprivate static func otherEncoding(_ fault: SourceEncoding.Fault) -> Message {
    let name = if case .utf32 = fault { "UTF-32" } else { "UTF-16" }
    return Message(
      vi: "tệp được lưu theo bảng mã \(name), không phải UTF-8", en: "the file is saved as \(name), not as UTF-8")
  }
  fileprivate static let strayCharacter = Message(
    vi: "ký tự vô hình không được dùng trong văn bản", en: "an invisible character that text may not hold")
  fileprivate static let notUTF8 = Message(
    vi: "byte này không thuộc văn bản UTF-8", en: "this byte is not part of UTF-8 text")
  fileprivate static let saveAsUTF8 = Message(
    vi: "mở tệp bằng trình soạn thảo rồi lưu lại, chọn mã hóa “UTF-8”",
    en: "open the file in an editor and save it again with encoding “UTF-8”")
  fileprivate static func controlCharacter(_ scalar: UInt8) -> Message {
    let hex = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    return Message(vi: "ký tự điều khiển \(name) lẫn trong văn bản", en: "control character \(name) inside the text")
  }
  fileprivate static let deleteControl = Message(
    vi: "xóa ký tự này; nó thường đi theo khi sao chép từ PDF",
    en: "delete it; such characters often come along when copying from a PDF")
  fileprivate static func fileTooLarge(limit: Int) -> Message {
    Message(
      vi: "tệp lớn hơn \(limit) MiB, không thể là một kế hoạch",
      en: "the file is larger than \(limit) MiB and cannot be a plan")
  }
  fileprivate static func tooDeep(limit: Int) -> Message {
    Message(vi: "các mục lồng nhau quá \(limit) tầng", en: "values are nested more than \(limit) levels deep")
  }
  fileprivate static let checkIndentation = Message(
    vi: "xem lại chỗ thụt lề và các ngoặc mở; một kế hoạch không cần quá mười tầng",
    en: "look at indentation and open brackets; a plan needs no more than ten levels")
  fileprivate static func tooDeepByAlias(_ name: String, limit: Int) -> Message {
    Message(
      vi: "qua bí danh “*\(name)”, các mục lồng nhau quá \(limit) tầng",
      en: "through the alias “*\(name)” values are nested more than \(limit) levels deep")
  }
  fileprivate static let checkAliases = Message(
    vi: "viết thẳng nội dung ra thay cho bí danh; một kế hoạch không cần quá mười tầng",
    en: "write the values out in place of the alias; a plan needs no more than ten levels")
  fileprivate static let quoteStar = Message(
    vi: "muốn in dấu “*” thì đặt cả giá trị trong dấu nháy kép",
    en: "for a printed “*” put the whole value in double quotes")
  fileprivate static let quoteTag = Message(
    vi: "đặt cả giá trị trong dấu nháy kép, nếu không phần này sẽ mất",
    en: "put the whole value in double quotes, else this part is lost")
  fileprivate static func tooManyValues(limit: Int) -> Message {
    Message(
      vi: "tệp khai triển ra hơn \(limit) giá trị, kể cả qua bí danh “*”",
      en: "the file expands to more than \(limit) values, aliases counted as often as used")
  }
  fileprivate static func repeatedTooOften(_ name: String, limit: Int) -> Message {
    Message(
      vi: "các bí danh tới đây lặp lại hơn \(limit) MiB; “*\(name)” là chỗ vượt mức",
      en: "the aliases up to here repeat more than \(limit) MiB; “*\(name)” is one too many")
  }
  fileprivate static let writeOnce = Message(
    vi: "chỉ dùng bí danh cho vài dòng ngắn; phần dài thì viết một lần",
    en: "use aliases for a few short values; write long ones once")
  fileprivate static func textTooLong(limit: Int) -> Message {
    Message(
      vi: "giá trị bắt đầu ở đây dài hơn \(limit) MiB", en: "the value that begins here is longer than \(limit) MiB")
  }
  fileprivate static let partText = Message(
    vi: "nếu quên đóng nháy thì đóng lại; nếu là lời văn thật thì tách thành nhiều mục",
    en: "close the quotes if they were left open; part a text that is really so long into several sections")
  fileprivate static func unknownAnchor(_ name: String) -> Message {
    Message(vi: "không có neo “&\(name)” nào ở phía trên", en: "there is no anchor “&\(name)” above")
  }
  fileprivate static func aliasInsideItself(_ name: String) -> Message {
    Message(vi: "“*\(name)” nằm trong chính “&\(name)”", en: "“*\(name)” stands inside “&\(name)” itself")
  }
  fileprivate static let severalDocuments = Message(
    vi: "tệp có hai văn bản YAML, ngăn bởi “---”; mỗi kế hoạch cần một tệp riêng",
    en: "the file holds two YAML documents, parted by “---”; each plan needs a file of its own")
  fileprivate static let outOfMemory = Message(
    vi: "không đủ bộ nhớ để đọc tệp", en: "not enough memory to read the file")
}
