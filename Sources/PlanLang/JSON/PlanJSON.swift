/// The resolved plan as JSON, version 1: what is declared, bound and filled in, with the place of each entry.
///
/// docs/compile.md describes it key by key. Keys are the language's English keys; lists are always written, absent values
/// never. New keys may come within a version; what is there keeps its name and meaning.
public struct PlanJSON {
  let plan: ResolvedPlan
  private let places: SourcePlaces?
  private let taskNumbers: [String?]

  /// The plan as UTF-8 bytes.
  ///
  /// - Parameter hasPlaces: whether each entry says where it is written.
  public static func bytes(of plan: ResolvedPlan, hasPlaces: Bool = true) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { PlanJSON(plan: plan, hasPlaces: hasPlaces).write(&$0) }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private init(plan: ResolvedPlan, hasPlaces: Bool) {
    self.plan = plan
    places = hasPlaces ? SourcePlaces(plan) : nil
    taskNumbers = plan.taskNumbers
  }

  private func write(_ json: inout JSONWriter) {
    let own = plan.plan
    json.field("version", 1)
    json.field("file", own.file.name)
    let included = plan.registries.filter { !$0.registry.file.path.isEmpty }
    json.list("registries", included) { $0.value($1.registry.file.name) }
    json.key("document")
    json.object { write(own.document, &$0) }
    writeDeclarations(&json)
    entries("groups", own.groups, \.range, &json) { json, group in
      json.text("id", group.id)
      json.text("number", group.number)
      json.text("title", group.title)
    }
    entries("objectives", own.objectives, \.range, &json) { write($1, &$0) }
    json.list("tasks", Array(own.tasks.indices)) { json, index in
      json.object { write(own.tasks[index], number: taskNumbers[index] ?? String(index + 1), &$0) }
    }
    entries("phases", own.phases, \.range, &json) { write($1, &$0) }
    entries("budget", own.budget, \.range, &json) { write($1, &$0) }
    entries("tables", own.tables, \.range, &json) { write($1, &$0) }
    json.list("sections", plan.outline) { json, section in json.object { write(section, &$0) } }
    json.list("appendices", Array(own.appendices.indices)) { json, index in
      json.object { writeAppendix(index, &$0) }
    }
  }

  private func writeAppendix(_ index: Int, _ json: inout JSONWriter) {
    let appendix = plan.plan.appendices[index]
    place(appendix.range, &json)
    json.text("id", appendix.id)
    json.field("number", plan.appendixNumber(index))
    json.field("name", plan.appendixName(index))
    json.text("title", appendix.title)
    write(plan.appendixTables[index], &json)
  }

  /// A list of entries, each with its place first.
  func entries<Entry>(
    _ key: String, _ entries: [Entry], _ range: (Entry) -> SourceRange, _ json: inout JSONWriter,
    _ body: (inout JSONWriter, Entry) -> Void
  ) {
    json.list(key, entries) { json, entry in
      json.object { json in
        place(range(entry), &json)
        body(&json, entry)
      }
    }
  }

  /// Where an entry is written: file, first position, position after the last.
  func place(_ range: SourceRange, _ json: inout JSONWriter) {
    guard let places, let (file, start, end) = places.find(range) else { return }
    json.key("range")
    json.object { json in
      json.field("file", file)
      for (key, location) in [("start", start), ("end", end)] {
        json.key(key)
        json.object { json in
          json.field("line", location.line)
          json.field("column", location.column)
          json.field("offset", location.offset)
        }
      }
    }
  }
}

/// Lines and columns in a plan's files.
private struct SourcePlaces {
  private var tables: [SourceID: (name: String, lines: LineTable)] = [:]

  init(_ plan: ResolvedPlan) {
    for file in [plan.plan.file] + plan.registries.map(\.registry.file) {
      tables[file.id] = (file.name, LineTable(file))
    }
  }

  func find(_ range: SourceRange) -> (file: String, start: SourceLocation, end: SourceLocation)? {
    guard let (name, lines) = tables[range.file] else { return nil }
    return (name, lines.location(at: Int(range.start)), lines.location(at: Int(range.end)))
  }
}

extension JSONWriter {
  /// A key with a text, where there is one.
  mutating func text(_ key: String, _ text: Text?) {
    if let text { field(key, text.string) }
  }

  /// A key with a list of texts.
  mutating func texts(_ key: String, _ texts: [Text]) {
    list(key, texts) { $0.value($1.string) }
  }

  /// A key with `true`, where it is; nothing where it is not.
  mutating func flag(_ key: String, _ isSet: Bool) {
    guard isSet else { return }
    self.key(key)
    value(true)
  }

  /// The first and the last year.
  mutating func span(_ key: String, _ span: YearSpan?) {
    guard let span else { return }
    self.key(key)
    object { json in
      json.field("first", span.first)
      json.field("last", span.last)
    }
  }

  /// Cells of columns of one's own, where there are any.
  mutating func cells(_ key: String, _ cells: [ExtraCell]) {
    guard !cells.isEmpty else { return }
    self.key(key)
    object { json in
      for cell in cells { json.field(cell.key.string, cell.value?.string ?? "") }
    }
  }
}
