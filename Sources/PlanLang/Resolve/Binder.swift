/// Binds the names in a plan to what they stand for, with PL101 for those that nobody declares.
struct Binder {
  private let plan: Scope
  private let registries: [LoadedRegistry]
  /// What a name that nobody declares was meant to be.
  private let search: NameSearch
  private(set) var diagnostics: [Diagnostic] = []
  /// Titles of groups that objectives name in words.
  var groupTitles: Set<Text> = []
  /// What is referred to.
  private(set) var uses = SymbolSet()
  /// The file whose names are bound.
  private let file: SourceFile

  /// - Parameters:
  ///   - plan: the names that the file declares.
  ///   - former: the bodies that it says exist no longer.
  ///   - registries: those it includes, each once.
  ///   - file: the file that they stand in.
  init(_ plan: Scope, former: [FormerUnit], _ registries: [LoadedRegistry], in file: SourceFile) {
    self.plan = plan
    self.file = file
    self.registries = registries
    search = NameSearch(plan, former: former, registries)
  }

  /// The declaration with this id; for units also by name or alias. The plan's own come first.
  func find(_ text: Text, _ kind: SymbolKind) -> Symbol? {
    text.withUTF8 { find($0, kind) }
  }

  /// The declaration with the id that these bytes spell.
  func find(_ bytes: UTF8Bytes, _ kind: SymbolKind) -> Symbol? {
    let hash = bytes.stableHash
    if let index = plan.index(of: bytes, hash: hash, kind) { return Symbol(kind: kind, scope: 0, index: index) }
    for position in registries.indices {
      if let index = registries[position].scope.index(of: bytes, hash: hash, kind) {
        return Symbol(kind: kind, scope: position + 1, index: index)
      }
    }
    guard kind == .unit else { return nil }
    if let index = plan.unitIndex(named: bytes, hash: hash) { return Symbol(kind: kind, scope: 0, index: index) }
    for position in registries.indices {
      if let index = registries[position].scope.unitIndex(named: bytes, hash: hash) {
        return Symbol(kind: kind, scope: position + 1, index: index)
      }
    }
    return nil
  }

  /// Binds a reference; free words and open places stay as they are.
  mutating func bind(_ reference: inout Reference, _ kind: SymbolKind) {
    guard reference.form == .name else { return }
    reference.target = target(of: reference.text, kind)
  }

  mutating func bind(_ reference: inout Reference?, _ kind: SymbolKind) {
    guard reference?.form == .name, let name = reference?.text else { return }
    reference?.target = target(of: name, kind)
  }

  private mutating func target(of name: Text, _ kind: SymbolKind) -> Symbol? {
    if let target = find(name, kind) ?? (kind == .unit ? search.unitInOtherCase(name.string) : nil) {
      uses.insert(target)
      return target
    }
    guard diagnostics.count <= Limits.findings else { return nil }
    let diagnostic = undefined(name, kind)
    diagnostics.note(diagnostic)
    // What was probably meant is not unused: one slip of the pen, one finding.
    if !diagnostic.fixes.isEmpty || !name.isOwn,
      let names = search.names(of: kind, times: 1), let meant = NearestName.nearest(to: name.string, among: names),
      let symbol = find(Text(meant, at: name.range), kind)
    {
      uses.insert(symbol)
    }
    return nil
  }

  mutating func bind(_ references: inout [Reference], _ kind: SymbolKind) {
    for index in references.indices { bind(&references[index], kind) }
  }

  /// Binds a reference where words of one's own are as good as an id: recipients, parents, an objective's group.
  mutating func bindIfKnown(_ reference: inout Reference, _ kind: SymbolKind) {
    guard reference.form == .name, let target = find(reference.text, kind) else { return }
    reference.target = target
    uses.insert(target)
  }

  mutating func bindIfKnown(_ reference: inout Reference?, _ kind: SymbolKind) {
    guard reference?.form == .name, let name = reference?.text, let target = find(name, kind) else { return }
    reference?.target = target
    uses.insert(target)
  }

  func undefined(_ text: Text, _ kind: SymbolKind) -> Diagnostic {
    let written = text.string
    if kind == .unit, let former = search.former(named: written) { return noLonger(former, at: text) }
    if let list = list(in: text, kind) {
      return Diagnostic(
        .undefinedReference, .error, at: text.range, .undefined(written, kind), help: .writeInstead(list),
        fixes: Fix.one(.replaceBy(list), isSafe: false, text.isOwn ? Edit(text.range, list) : nil))
    }
    let (nearest, isCertain) = nearest(to: written, kind)
    return Diagnostic(
      .undefinedReference, .error, at: text.range, .undefined(written, kind),
      help: nearest.map { .didYouMean($0) } ?? .declare(kind, KeySpelling(of: file)),
      fixes: nearest.map { Fix.one(.replaceBy($0), isSafe: isCertain, text.replacement(by: $0)) } ?? [])
  }

  /// The declared name that was probably meant, and whether it certainly was.
  func nearest(to written: String, _ kind: SymbolKind) -> (name: String?, isCertain: Bool) {
    guard let candidates = search.names(of: kind, times: 2) else { return (nil, false) }
    let nearest = NearestName.nearest(to: written, among: candidates)
    return (nearest, nearest != nil && NearestName.certain(for: written, among: candidates) == nearest)
  }

  private func name(_ unit: Symbol) -> String? {
    unit.scope == 0 ? nil : registries[unit.scope - 1].registry.declarations.units[unit.index].name.string
  }

  private func noLonger(_ former: FormerUnit, at text: Text) -> Diagnostic {
    let successors = former.successors.map { successor in
      find(successor.text, .unit).flatMap(name) ?? successor.text.string
    }
    return Diagnostic(
      .undefinedReference, .error, at: text.range, .noLongerThere(text.string, since: former.until?.value),
      help: successors.isEmpty ? .declare(.unit, KeySpelling(of: file)) : .writeSuccessor(successors),
      related: [RelatedPlace(former.range, .formerHere)],
      fixes: former.successors.count == 1 && find(former.successors[0].text, .unit) != nil
        ? Fix.one(.replaceBy(successors[0]), isSafe: false, text.replacement(by: former.successors[0].text.string)) : []
    )
  }

  /// Several known names with commas or semicolons between, as a list: "vhxh, vp" for [vhxh, vp].
  private func list(in text: Text, _ kind: SymbolKind) -> String? {
    let parts = text.string.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }
    guard parts.count > 1, parts.allSatisfy({ find(Text($0, at: text.range), kind) != nil }) else { return nil }
    return "[" + parts.joined(separator: ", ") + "]"
  }
}

extension Code {
  /// A name that nobody declares.
  public static let undefinedReference = Code(101)
  static let duplicateID = Code(201)
}

extension SymbolKind {
  /// What it is called, and the key that declares it.
  public var name: Message {
    switch self {
    case .unit: Message(vi: "đơn vị", en: "unit")
    case .person: Message(vi: "người phụ trách", en: "person")
    case .citation: Message(vi: "văn bản", en: "citation")
    case .glossary: Message(vi: "từ ngữ", en: "term")
    case .layout: Message(vi: "mẫu bảng", en: "layout")
    case .group: Message(vi: "nhóm", en: "group")
    case .objective: Message(vi: "chỉ tiêu", en: "objective")
    case .task: Message(vi: "nhiệm vụ", en: "task")
    case .phase: Message(vi: "giai đoạn", en: "phase")
    case .appendix: Message(vi: "phụ lục", en: "appendix")
    case .table: Message(vi: "bảng", en: "table")
    }
  }

  /// The key under which it is declared.
  var declaringKey: String {
    switch self {
    case .unit: "units"
    case .person: "people"
    case .citation: "citations"
    case .glossary: "glossary"
    case .layout: "layouts"
    case .group: "groups"
    case .objective: "objectives"
    case .task: "tasks"
    case .phase: "phases"
    case .appendix: "appendices"
    case .table: "tables"
    }
  }
}

extension Message {
  fileprivate static func noLongerThere(_ name: String, since day: CalendarDate?) -> Message {
    Message(
      vi: "“\(name)” không còn" + (day.map { " từ \($0.vietnameseLong)" } ?? ""),
      en: "“\(name)” no longer exists" + (day.map { " since \($0.isoDescription)" } ?? ""))
  }
  fileprivate static func writeSuccessor(_ names: [String]) -> Message {
    let list = names.map { "“\($0)”" }.joined(separator: ", ")
    return Message(vi: "nhiệm vụ đã chuyển cho \(list)", en: "its work has gone to \(list)")
  }
  fileprivate static let formerHere = Message(
    vi: "được khai báo là cơ quan cũ ở đây", en: "listed as a former body here")
  static func undefined(_ name: String, _ kind: SymbolKind) -> Message {
    Message(vi: "không có \(kind.name.vi) nào là “\(name)”", en: "there is no \(kind.name.en) “\(name)”")
  }
  static func declare(_ kind: SymbolKind, _ keys: KeySpelling) -> Message {
    let (key, text) = (keys.key(kind.declaringKey), keys.key("text"))
    let forms = kind == .unit || kind == .person || kind == .citation
    return Message(
      vi: "khai báo dưới “\(key):”" + (forms ? ", hoặc viết {\(text): \"...\"} nếu chỉ muốn in lời" : ""),
      en: "declare it under “\(key):”"
        + (forms ? ", or write {\(text): \"...\"} for words that are only printed" : ""))
  }
}
