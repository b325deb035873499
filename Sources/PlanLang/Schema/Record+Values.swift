extension Record {
  /// The words of a field.
  func text(_ key: Key) -> Text? {
    value(key).flatMap { decoder.text($0.node, $0.field) }
  }

  /// The words of a list field.
  func texts(_ key: Key) -> [Text] {
    guard let (node, field) = value(key) else { return [] }
    return decoder.items(node, field, decoder.text)
  }

  /// An id: letters of any script, digits and dashes.
  func identifier(_ key: Key) -> Text? {
    guard let (node, field) = value(key), let text = decoder.text(node, field) else { return nil }
    let id = decoder.identifier(text, node)
    decoder.checkIdentifier(id)
    return id
  }

  /// A day; a wrong one is reported (PL014, PL013).
  func date(_ key: Key) -> Located<CalendarDate>? {
    guard let text = text(key) else { return nil }
    switch text.withWrittenUTF8(DateReading.read) {
    case .date(let date): return Located(value: date, text: text)
    case .impossible(let nearest):
      decoder.report(
        Diagnostic(
          .badDate, .error, at: text.range, .noSuchDay(text.string),
          help: nearest.map { .nearestDay($0) } ?? .dateForm,
          fixes: nearest.map { day in
            Fix.one(.replaceBy(day.isoDescription), isSafe: false, text.replacement(by: day.isoDescription))
          } ?? []))
    case .unreadable:
      decoder.report(Diagnostic(.badValue, .error, at: text.range, .notADay(text.string), help: .dateForm))
    }
    return nil
  }

  /// A year from 1900 to 2199.
  func year(_ key: Key) -> Located<Int>? {
    guard let text = text(key) else { return nil }
    if let year = text.withWrittenUTF8(YearReader.year) { return Located(value: year, text: text) }
    decoder.report(Diagnostic(.badValue, .error, at: text.range, .notAYear(text.string), help: .yearForm))
    return nil
  }

  /// A year, or two with a dash between.
  func period(_ key: Key) -> Located<YearSpan>? {
    guard let text = text(key) else { return nil }
    if let span = text.withWrittenUTF8(YearReader.span) { return Located(value: span, text: text) }
    decoder.report(Diagnostic(.badValue, .error, at: text.range, .notAPeriod(text.string), help: .periodForm))
    return nil
  }

  /// `true` or `false` in the usual spellings of both languages; false where nothing is written.
  func flag(_ key: Key) -> Bool {
    guard let text = text(key) else { return false }
    switch text.string.lowercased() {
    case "true", "có", "co", "yes", "đúng": return true
    case "false", "không", "khong", "no", "sai": return false
    default:
      decoder.report(Diagnostic(.badValue, .error, at: text.range, .notAFlag(text.string), help: .flagForm))
      return false
    }
  }

  /// One of a few words.
  func choice<Value: RawRepresentable & CaseIterable>(_ key: Key, _ type: Value.Type) -> Value?
  where Value.RawValue == String {
    guard value(key) != nil else { return nil }
    return choice(key, among: type.allCases.map(\.rawValue)).flatMap { Value(rawValue: $0.string) }
  }

  /// One of `words`; anything else is reported with the nearest of them (PL013).
  func choice(_ key: Key, among words: [String]) -> Text? {
    guard let text = text(key) else { return nil }
    let written = text.string
    if words.contains(written) { return text }
    let (nearest, fixes) = Fix.nearest(to: text, among: words)
    decoder.report(
      Diagnostic(
        .badValue, .error, at: text.range, .notOneOf(written, words), help: nearest.map { .didYouMean($0) },
        fixes: fixes))
    return nil
  }

  /// A list of whole numbers from 1 to 100.
  func percentages(_ key: Key) -> [Int] {
    texts(key).compactMap { text in
      if let value = Int(text.string), (1...100).contains(value) { return value }
      decoder.report(Diagnostic(.badValue, .error, at: text.range, .notAPercentage(text.string)))
      return nil
    }
  }

  /// A place where an id is expected.
  func reference(_ key: Key) -> Reference? {
    value(key).flatMap { decoder.reference($0.node, $0.field) }
  }

  /// A list of such places; one may stand without its dash.
  func references(_ key: Key) -> [Reference] {
    guard let (node, field) = value(key) else { return [] }
    return decoder.items(node, field, decoder.reference)
  }

  /// A field that is itself a record.
  func record(_ key: Key, _ kind: RecordKind) -> Record? {
    value(key).flatMap { decoder.record($0.node, kind) }
  }

  /// What `make` takes out of each record of a list; its fields are gone through once, and forgotten before the next.
  func records<Item>(_ key: Key, _ kind: RecordKind, _ make: (Record) -> Item?) -> [Item] {
    guard let (node, field) = value(key) else { return [] }
    return decoder.items(node, field) { item, _ in
      guard let record = decoder.record(item, kind) else { return nil }
      defer { decoder.forget(record) }
      return make(record)
    }
  }

  /// What `make` takes out of each record of a mapping from ids.
  func declarations<Item>(_ key: Key, _ kind: RecordKind, _ make: (Text, Record) -> Item) -> [Item] {
    guard let (node, field) = value(key) else { return [] }
    return decoder.entries(node, field).compactMap { id, value in
      decoder.checkIdentifier(id)
      guard let record = decoder.record(value, kind) else { return nil }
      defer { decoder.forget(record) }
      return make(id, record)
    }
  }

  /// A mapping from free keys to words.
  func cells(_ key: Key) -> [ExtraCell] {
    value(key).map { decoder.cells($0.node, $0.field) } ?? []
  }

  /// A list of such mappings.
  func rows(_ key: Key) -> [[ExtraCell]] {
    guard let (node, field) = value(key) else { return [] }
    return decoder.items(node, field, decoder.cells)
  }
}

extension Decoder {
  /// A scalar is a name; a mapping says words, a note, or that it is left open.
  func reference(_ node: NodeIndex, _ field: FieldPosition) -> Reference? {
    guard tree.nodes[Int(tree.resolved(node))].kind != .scalar else {
      guard let text = text(node, field) else { return nil }
      // Recipients and parents may be words, and so hold `${...}`.
      let name = text.expansion == nil ? text.composed : text
      return Reference(form: .name, text: name, range: tree.range(node))
    }
    guard let record = record(node, .reference) else { return nil }
    let note = record.text(.note)
    let unit = record.text(.unit)
    let isOpen = record.flag(.open)
    let words = record.text(.text)
    if [unit != nil, words != nil, isOpen].count(where: { $0 }) > 1 {
      report(Diagnostic(.badValue, .error, at: record.range.head, .severalContents, help: .referenceForms))
    }
    if isOpen {
      return Reference(form: .open, text: Text("", at: record.range), note: note, range: record.range)
    }
    if let words { return Reference(form: .words, text: words, note: note, range: record.range) }
    guard let (name, _) = record.value(.unit) else {
      // A key that was wrong has been reported already.
      guard record.guessed == 0 else { return nil }
      let isDue = if case .deadline = field.row.shape { true } else { false }
      report(
        Diagnostic(
          .missingKey, .error, at: tree.head(node), isDue ? .dueOfNothing : .referenceToNothing,
          help: isDue ? .dueForms : .referenceForms))
      return nil
    }
    guard let unit else { return nil }
    return Reference(form: .name, text: identifier(unit, name), note: note, range: record.range)
  }

  func cells(_ node: NodeIndex, _ field: FieldPosition) -> [ExtraCell] {
    entries(node, field).map { ExtraCell(key: $0.key, value: text($0.value, field)) }
  }

  /// Reports an id that others could not write (PL013).
  func checkIdentifier(_ text: Text) {
    let isGood = text.withWrittenUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let (value, length) = bytes.scalar(at: offset)
        let isASCIIGood =
          value < 0x80
          && (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A || value >= 0x30 && value <= 0x39 || value == 0x2D)
        guard isASCIIGood || value >= 0x80 && (Unicode.Scalar(value)?.properties.isAlphabetic ?? false) else {
          return false
        }
        offset += length
      }
      return offset > 0
    }
    guard !isGood else { return }
    let proposal = Identifier.proposal(for: text.string)
    report(
      Diagnostic(
        .badValue, .error, at: text.range, .notAnIdentifier(text.string),
        help: proposal.isEmpty ? nil : .writeInstead(proposal)))
  }
}

/// Ids: letters of any script, digits and dashes.
enum Identifier {
  /// The id that is nearest to `words`: what is not allowed becomes a dash.
  static func proposal(for words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.value >= 0x30 && scalar.value <= 0x39 {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, !result.hasSuffix("-") {
        result.append("-")
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result
  }
}

/// Years and spans of years.
enum YearReader {
  static func year(_ bytes: UTF8Bytes) -> Int? {
    guard bytes.count == 4 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (1900...2199).contains(value) ? value : nil
  }

  /// `2027`, or two years with a hyphen or an en dash between.
  static func span(_ bytes: UTF8Bytes) -> YearSpan? {
    if let year = year(bytes) { return YearSpan(first: year, last: year) }
    guard bytes.count >= 9, let first = year(bytes.slice(0..<4)),
      let last = year(bytes.slice(bytes.count - 4..<bytes.count)),
      first <= last
    else { return nil }
    let middle = String(decoding: bytes.slice(4..<bytes.count - 4), as: UTF8.self).filter { $0 != " " }
    return middle == "-" || middle == "–" ? YearSpan(first: first, last: last) : nil
  }
}
