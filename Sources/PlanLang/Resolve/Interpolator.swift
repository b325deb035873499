/// Fills in `${...}`, in the order in which the document is read, so that a citation's first mention is complete and
/// every later one short (decree clauses D17, D19).
struct Interpolator {
  private let plan: ResolvedPlan
  private let binder: Binder
  private let span: String?
  private var mentioned: Set<Symbol> = []
  private lazy var taskNumbers = plan.taskNumbers
  private(set) var uses: [Symbol] = []
  /// How many bytes have been filled in so far.
  private var filledIn = 0
  /// Whether that was too much, and nothing more is filled in.
  private var isFull = false
  private(set) var diagnostics: [Diagnostic] = []

  init(_ plan: ResolvedPlan, _ binder: Binder) {
    self.plan = plan
    self.binder = binder
    span = plan.plan.document.span?.description
  }

  /// Fills in every text of the plan that holds `${`. A legal basis is complete in any case (D17), and counts as a mention.
  mutating func fillAll(_ texts: [Text]) {
    // Only citations depend on the order.
    guard texts.contains(where: Self.mayCite) else {
      for text in texts { fill(text) }
      return
    }
    let order = ReadingOrder.sort(texts, in: plan)
    for text in order.title { fill(text) }
    for (basis, texts) in zip(plan.plan.document.basis, order.bases) {
      for text in texts { fill(text) }
      if let target = basis.cite?.target { mentioned.insert(target) }
    }
    for text in order.rest { fill(text) }
  }

  private static func mayCite(_ text: Text) -> Bool {
    text.withWrittenUTF8 { bytes in
      var offset = 0
      while let brace = bytes.firstOffset(of: UInt8(ascii: "{"), from: offset), brace + 1 < bytes.count {
        // ${cite...}, ${van_ban...}, or a space before them.
        if [UInt8(ascii: "c"), UInt8(ascii: "v"), UInt8(ascii: " ")].contains(bytes[brace + 1]) { return true }
        offset = brace + 1
      }
      return false
    }
  }

  private mutating func fill(_ text: Text) {
    guard let expansion = text.expansion, expansion.state == .written else { return }
    expansion.state = .open
    text.withWrittenUTF8 { fill(text, $0, expansion) }
  }

  private mutating func fill(_ text: Text, _ written: UTF8Bytes, _ expansion: Expansion) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count + 256)
    var pieces: [Expansion.Piece] = []
    pieces.reserveCapacity(4)
    var copied = 0
    func copy(upTo end: Int) {
      guard end > copied else { return }
      pieces.append(.init(printed: bytes.count..<bytes.count + end - copied, written: copied..<end, isReference: false))
      bytes.append(contentsOf: written.slice(copied..<end))
    }
    var offset = 0
    while let dollar = written.firstOffset(of: UInt8(ascii: "$"), from: offset) {
      offset = dollar + 1
      guard offset < written.count else { break }
      if written[offset] == UInt8(ascii: "$"), offset + 1 < written.count, written[offset + 1] == UInt8(ascii: "{") {
        copy(upTo: dollar)
        copied = dollar + 1
        offset += 2
        continue
      }
      guard written[offset] == UInt8(ascii: "{") else {
        reportNameWithoutBraces(text, Array(written), at: dollar)
        continue
      }
      guard let close = written.firstOffset(of: UInt8(ascii: "}"), from: offset) else {
        report(text, dollar..<written.count, .unclosed, help: .closeBrace)
        break
      }
      guard hasRoom(text, dollar..<close + 1) else { break }
      copy(upTo: dollar)
      copied = close + 1
      let start = bytes.count
      if !append(written.slice(offset + 1..<close), to: &bytes, in: text, at: dollar..<close + 1) {
        bytes.append(contentsOf: written.slice(dollar..<close + 1))
      }
      filledIn += bytes.count - start
      pieces.append(.init(printed: start..<bytes.count, written: dollar..<close + 1, isReference: true))
      offset = close + 1
    }
    copy(upTo: written.count)
    expansion.fill(bytes: bytes, pieces: pieces)
  }

  /// Whether more may be filled in; where that ends, it is reported once.
  private mutating func hasRoom(_ text: Text, _ range: Range<Int>) -> Bool {
    guard filledIn > Limits.filledIn else { return true }
    if !isFull {
      isFull = true
      diagnostics.append(
        Diagnostic(
          .limit, .error, at: text.range(ofWritten: range), .filledTooMuch(limit: Limits.filledIn >> 20),
          help: .shortenWhatIsFilledIn))
    }
    return false
  }

  /// Appends what `name` stands for; false, with a finding, where it stands for nothing.
  private mutating func append(
    _ name: UTF8Bytes, to bytes: inout [UInt8], in text: Text, at range: Range<Int>
  ) -> Bool {
    if appendDeclared(name, to: &bytes, in: text, at: range) { return true }
    guard let value = value(of: String(decoding: name, as: UTF8.self), in: text, at: range) else { return false }
    bytes.append(contentsOf: value.utf8)
    return true
  }

  /// Appends what `year`, `kind.ID` or `kind.ID.part` stands for, written without blanks and known, as it nearly always is;
  /// false for any other name.
  private mutating func appendDeclared(
    _ name: UTF8Bytes, to bytes: inout [UInt8], in text: Text, at range: Range<Int>
  ) -> Bool {
    guard let dot = name.firstOffset(of: UInt8(ascii: ".")) else {
      guard name.isEqual(to: "year") || name.isEqual(to: "nam"), let span else { return false }
      bytes.append(contentsOf: span.utf8)
      return true
    }
    let head = name.slice(0..<dot)
    guard let kind = Self.kindNames.first(where: { $0.name.withUnsafeBufferPointer(head.isEqual(to:)) })?.kind else {
      return false
    }
    let end = name.firstOffset(of: UInt8(ascii: "."), from: dot + 1)
    if let end, name.firstOffset(of: UInt8(ascii: "."), from: end + 1) != nil { return false }
    guard let symbol = binder.find(name.slice(dot + 1..<(end ?? name.count)), kind) else { return false }
    uses.append(symbol)
    let part = end.map { name.slice($0 + 1..<name.count) }
    if kind == .citation, part == nil {
      let citation = filled(plan.citation(symbol))
      bytes.append(contentsOf: mentioned.insert(symbol).inserted ? citation.completeBytes : citation.shortBytes)
      return true
    }
    if let words = words(of: symbol, part), words.expansion?.state != .open {
      fill(words)
      words.withUTF8 { bytes.append(contentsOf: $0) }
    } else if let value = value(of: symbol, part: part.map { String(decoding: $0, as: UTF8.self) }, text, range) {
      bytes.append(contentsOf: value.utf8)
    } else {
      bytes.append(contentsOf: "${".utf8)
      bytes.append(contentsOf: name)
      bytes.append(UInt8(ascii: "}"))
    }
    return true
  }

  /// The text of the plan that a name stands for; nil where it stands for something else.
  private func words(of symbol: Symbol, _ part: UTF8Bytes?) -> Text? {
    func isPart(_ name: StaticString) -> Bool { part?.isEqual(to: name) ?? false }
    switch symbol.kind {
    case .unit where part == nil || isPart("name"): return plan.unit(symbol).name
    case .unit where isPart("short"): return plan.unit(symbol).short ?? plan.unit(symbol).name
    case .objective where part == nil || isPart("name"): return plan.plan.objectives[symbol.index].name
    case .task where part == nil || isPart("title"): return plan.plan.tasks[symbol.index].title
    default: return nil
    }
  }

  /// `$year` and `$unit.vhxh` print as they are, which nobody means.
  private mutating func reportNameWithoutBraces(_ text: Text, _ written: [UInt8], at dollar: Int) {
    let name = written[(dollar + 1)...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == UInt8(ascii: "_") }
    let word = String(decoding: name, as: UTF8.self)
    guard Self.names.contains(word) || Self.kinds[word] != nil || word == "nam" else { return }
    let end = written[name.endIndex...].prefix { $0 > 0x20 && $0 < 0x80 && $0 != UInt8(ascii: ",") }.endIndex
    let whole = String(decoding: written[dollar + 1..<(Self.kinds[word] == nil ? name.endIndex : end)], as: UTF8.self)
    let range = dollar..<dollar + 1 + whole.utf8.count
    diagnostics.note(
      Diagnostic(
        .badInterpolation, .warning, at: text.range(ofWritten: range), .noBraces(whole),
        help: .writeInstead("${\(whole)}"),
        fixes: Fix.one(.replaceBy("${\(whole)}"), isSafe: false, text.edit(ofWritten: range, "${\(whole)}"))))
  }

  /// What `name` stands for; nil, with a finding, for a name that means nothing here.
  private mutating func value(of name: String, in text: Text, at range: Range<Int>) -> String? {
    guard diagnostics.count <= Limits.findings else { return nil }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(decoding: $0.trimmed, as: UTF8.self) }
    switch (parts[0], parts.count) {
    case ("year", 1), ("nam", 1):
      return known(span, "document.year", text, range)
    case ("period", 1), ("thoi_ky", 1): return known(span, "document.period", text, range)
    case ("place", 1), ("dia_danh", 1): return known(filled(plan.plan.document.place), "document.place", text, range)
    case ("level", 1), ("cap", 1): return known(filled(plan.level), "level", text, range)
    case ("count", 2): return count(parts[1], text, range)
    case (let kind, 4) where Self.kinds[kind] == .objective && parts[3] == "words":
      return figureInWords(parts[1], parts[2], text, range)
    case (let kind, 2...3):
      guard let kind = Self.kinds[kind] else { break }
      let id = Array(parts[1].utf8)
      guard let symbol = id.withUnsafeBufferPointer({ binder.find($0, kind) }) else {
        var diagnostic = binder.undefined(Text(parts[1], at: text.range(ofWritten: range)), kind)
        diagnostic.code = .badInterpolation
        let (nearest, isCertain) = binder.nearest(to: parts[1], kind)
        let right = nearest.map { "${" + ([parts[0], $0] + parts[2...]).joined(separator: ".") + "}" }
        diagnostic.fixes =
          right.map { Fix.one(.replaceBy($0), isSafe: isCertain, text.edit(ofWritten: range, $0)) } ?? []
        diagnostics.note(diagnostic)
        return nil
      }
      uses.append(symbol)
      return value(of: symbol, part: parts.count == 3 ? parts[2] : nil, text, range)
    default: break
    }
    let nearest = NearestName.nearest(to: parts[0], among: Self.names)
    report(
      text, range, .unknownName(name), help: nearest.map { .didYouMean("${\($0)}") } ?? .allNames,
      fixes: nearest.map { nearest in
        let isCertain = parts.count == 1 && NearestName.certain(for: name, among: Self.names) == nearest
        return Fix.one(.replaceBy("${\(nearest)}"), isSafe: isCertain, text.edit(ofWritten: range, "${\(nearest)}"))
      } ?? [])
    return nil
  }

  /// `${objective.ID.target.words}`: "từ 86% trở lên", as a sentence needs it.
  private mutating func figureInWords(
    _ id: String, _ part: String, _ text: Text, _ range: Range<Int>
  ) -> String? {
    guard let symbol = binder.find(Text(id, at: text.range), .objective), part == "target" || part == "baseline" else {
      return value(of: "objective.\(id).\(part)", in: text, at: range)
    }
    uses.append(symbol)
    let objective = plan.plan.objectives[symbol.index]
    guard let figure = known(part == "target" ? objective.target : objective.baseline, part, text, range) else {
      return nil
    }
    return label(figure, of: objective) { $0.inWords }
  }

  private mutating func value(of symbol: Symbol, part: String?, _ text: Text, _ range: Range<Int>) -> String? {
    switch (symbol.kind, part) {
    case (.unit, nil), (.unit, "name"): return filled(plan.unit(symbol).name)
    case (.unit, "short"): return filled(plan.unit(symbol).short ?? plan.unit(symbol).name)
    case (.person, nil):
      let person = plan.person(symbol)
      fillPart(person.name)
      fillPart(person.post)
      return person.label
    case (.person, "name"): return known(filled(plan.person(symbol).name), "name", text, range)
    case (.person, "post"): return known(filled(plan.person(symbol).post), "post", text, range)
    case (.citation, nil):
      let citation = filled(plan.citation(symbol))
      return mentioned.insert(symbol).inserted ? citation.complete : citation.shortForm
    case (.citation, "full"): return filled(plan.citation(symbol)).complete
    case (.citation, "short"): return filled(plan.citation(symbol)).shortForm
    case (.appendix, nil):
      fillPart(plan.plan.appendices[symbol.index].number)
      return plan.appendixName(symbol.index)
    case (.objective, "target"):
      let objective = plan.plan.objectives[symbol.index]
      return known(label(objective.target, of: objective), "target", text, range)
    case (.objective, "baseline"):
      let objective = plan.plan.objectives[symbol.index]
      return known(label(objective.baseline, of: objective), "baseline", text, range)
    case (.objective, "name"), (.objective, nil): return filled(plan.plan.objectives[symbol.index].name)
    case (.task, "number"): return known(taskNumbers[symbol.index], "number", text, range)
    case (.task, "title"), (.task, nil): return filled(plan.plan.tasks[symbol.index].title)
    default:
      report(text, range, .unknownPart(part ?? "", of: symbol.kind), help: .partsOf(symbol.kind))
      return nil
    }
  }

  private mutating func count(_ what: String, _ text: Text, _ range: Range<Int>) -> String? {
    switch what {
    case "tasks": return String(plan.plan.tasks.count)
    case "objectives": return String(plan.plan.objectives.count)
    case "appendices": return String(plan.plan.appendices.count)
    default:
      report(text, range, .unknownName("count.\(what)"), help: .didYouMean("${count.tasks}"))
      return nil
    }
  }

  /// A text with its own `${...}` filled in first; a text that is being filled stands inside itself.
  private mutating func filled(_ text: Text?) -> String? {
    guard let text else { return nil }
    if let expansion = text.expansion, expansion.state == .open {
      diagnostics.append(Diagnostic(.badInterpolation, .error, at: text.range, .insideItself, help: .writeValue))
      return text.written
    }
    fill(text)
    return text.string
  }

  /// Fills in a text that is a part of what is printed: what it says must not depend on which of the two is met first.
  private mutating func fillPart(_ text: Text?) {
    if text?.expansion != nil { _ = filled(text) }
  }

  /// A citation with its own `${...}` filled in.
  private mutating func filled(_ citation: Citation) -> Citation {
    fillPart(citation.type)
    fillPart(citation.number)
    fillPart(citation.issuer)
    fillPart(citation.subject)
    return citation
  }

  /// A figure as a sentence needs it: with the unit of measure that the table has in a column of its own.
  private mutating func label(
    _ figure: Figure?, of objective: Objective, wording: (String) -> String = { $0 }
  ) -> String? {
    guard var figure else { return nil }
    for text in [figure.text, figure.value] { _ = filled(text) }
    if figure.text == nil, let value = figure.value, let unit = filled(objective.unit), !unit.isEmpty,
      case .quantity(let quantity) = value.withUTF8(Quantity.read), quantity.unit.isEmpty
    {
      figure.value = Text(value.string + (unit == "%" ? "" : " ") + unit, at: value.range)
    }
    if figure.text == nil, let value = figure.value { figure.value = Text(wording(value.string), at: value.range) }
    return figure.label
  }

  private mutating func known<Value>(_ value: Value?, _ what: String, _ text: Text, _ range: Range<Int>) -> Value? {
    if value == nil, !(what.hasPrefix("document.") && plan.plan.document.hasUnreadableYear) {
      report(text, range, .nothingThere(what), help: .fillIn(what))
    }
    return value
  }

  private mutating func report(_ text: Text, _ range: Range<Int>, _ message: Message, help: Message, fixes: [Fix] = [])
  {
    diagnostics.note(
      Diagnostic(.badInterpolation, .error, at: text.range(ofWritten: range), message, help: help, fixes: fixes))
  }

  private static let kinds: [String: SymbolKind] = [
    "unit": .unit, "don_vi": .unit, "person": .person, "nhan_su": .person, "cite": .citation, "van_ban": .citation,
    "appendix": .appendix, "phu_luc": .appendix, "objective": .objective, "muc_tieu": .objective, "task": .task,
    "nhiem_vu": .task,
  ]
  private static let kindNames = kinds.map { (name: Array($0.key.utf8), kind: $0.value) }
  private static let names = [
    "year", "period", "place", "level", "unit", "person", "cite", "appendix", "objective", "task", "count",
  ]
}

extension Message {
  fileprivate static let unclosed = Message(vi: "“${” chưa được đóng bằng “}”", en: "“${” is not closed by “}”")
  fileprivate static func noBraces(_ name: String) -> Message {
    Message(
      vi: "“$\(name)” không có ngoặc nhọn nên sẽ in nguyên như vậy",
      en: "“$\(name)” has no braces and would print as it is")
  }
  fileprivate static let closeBrace = Message(
    vi: "thêm “}”; muốn in chính “${” thì viết “$${”", en: "add “}”; for a literal “${” write “$${”")
  fileprivate static func unknownName(_ name: String) -> Message {
    Message(vi: "không có “${\(name)}”", en: "there is no “${\(name)}”")
  }
  fileprivate static let allNames = Message(
    vi:
      "dùng được: ${year}, ${period}, ${place}, ${level}, ${unit.mã}, ${person.mã}, ${cite.mã}, ${appendix.mã}, ${objective.mã.target}, ${task.mã.number}, ${count.tasks}",
    en:
      "there are: ${year}, ${period}, ${place}, ${level}, ${unit.ID}, ${person.ID}, ${cite.ID}, ${appendix.ID}, ${objective.ID.target}, ${task.ID.number}, ${count.tasks}"
  )
  fileprivate static func unknownPart(_ part: String, of kind: SymbolKind) -> Message {
    Message(vi: "\(kind.name.vi) không có phần “\(part)” để in", en: "a \(kind.name.en) has no part “\(part)” to print")
  }
  fileprivate static func partsOf(_ kind: SymbolKind) -> Message {
    let parts =
      switch kind {
      case .unit: "${unit.mã}, ${unit.mã.short}"
      case .person: "${person.mã}, ${person.mã.name}, ${person.mã.post}"
      case .citation: "${cite.mã}, ${cite.mã.full}, ${cite.mã.short}"
      case .appendix: "${appendix.mã}"
      case .objective:
        "${objective.mã.target}, ${objective.mã.target.words}, ${objective.mã.baseline}, ${objective.mã.name}"
      default: "${task.mã.number}, ${task.mã.title}"
      }
    return Message(vi: "viết \(parts)", en: "write \(parts)")
  }
  fileprivate static func nothingThere(_ what: String) -> Message {
    Message(vi: "chưa có “\(what)” để điền vào đây", en: "there is no “\(what)” to fill in here")
  }
  fileprivate static func fillIn(_ what: String) -> Message {
    Message(vi: "điền “\(what)”, hoặc bỏ ${...} này", en: "fill in “\(what)”, or delete this ${...}")
  }
  fileprivate static func filledTooMuch(limit: Int) -> Message {
    Message(
      vi: "các ${...} của kế hoạch điền vào hơn \(limit) MiB; từ đây không điền nữa",
      en: "the ${...} of the plan fill in more than \(limit) MiB; nothing is filled in from here on")
  }
  fileprivate static let shortenWhatIsFilledIn = Message(
    vi: "rút ngắn tên, lời được điền vào, hoặc bớt ${...}",
    en: "shorten the names and words that are filled in, or use fewer ${...}")
  fileprivate static let insideItself = Message(
    vi: "${...} ở đây quay lại chính nó", en: "the ${...} here leads back to itself")
  fileprivate static let writeValue = Message(
    vi: "viết thẳng giá trị vào một trong các chỗ đó", en: "write the value itself in one of the places")
}
