import PlanLang

/// What one place says of a document: its date, issuer and subject.
struct CitationStatement: Sendable {
  let number: DocumentNumber
  let name: String
  let date: CalendarDate?
  let body: IssuingBody?
  /// The issuer's place, folded: "thành phố hải phòng".
  let place: FoldedText?
  /// The subject, folded.
  let subject: FoldedText?
  private let source: Source

  /// Places are looked up only for what is reported: in a text of several lines that costs a walk over it.
  private enum Source: Sendable {
    case declaration(Citation, number: Text)
    case words(WrittenCitation)
  }

  var isDeclared: Bool {
    if case .declaration = source { true } else { false }
  }

  /// Where the number stands.
  var range: SourceRange {
    switch source {
    case .declaration(_, let number): number.range
    case .words(let written): written.range(of: written.mention.numberRange)
    }
  }

  var dateRange: SourceRange? {
    switch source {
    case .declaration(let citation, _): citation.date?.range
    case .words(let written): written.mention.date.map { written.range(of: $0.range) }
    }
  }

  var issuerRange: SourceRange? {
    switch source {
    case .declaration(let citation, _): citation.issuer?.range
    case .words(let written): written.mention.issuer.map { written.range(of: $0.range) }
    }
  }

  var subjectRange: SourceRange? {
    switch source {
    case .declaration(let citation, _): citation.subject?.range
    case .words(let written): written.mention.subject.map { written.range(of: $0) }
    }
  }

  /// What a declaration says; nil where it has no number that can be read.
  init?(_ citation: Citation) {
    guard let number = citation.documentNumber, let text = citation.number else { return nil }
    self.number = number
    name = citation.shortForm
    date = citation.date?.value
    let issuer = citation.issuer?.withUTF8 { bytes -> (IssuingBody?, FoldedText?) in
      let mention = IssuerMention.named(bytes, at: 0, limit: bytes.count)
      return (mention?.body, mention?.place.map { FoldedText(bytes.slice($0), .name) })
    }
    body = issuer?.0
    place = issuer?.1
    subject = citation.subject?.foldedWords
    source = .declaration(citation, number: text)
  }

  /// What a text says.
  init(_ written: WrittenCitation) {
    let mention = written.mention
    number = mention.number
    name = written.name
    date = mention.date?.date
    body = mention.issuer?.body
    (place, subject) = written.text.withUTF8 { bytes in
      (
        mention.issuer?.place.map { FoldedText(bytes.slice($0), .name) },
        mention.subject.map { FoldedText(bytes.slice($0), .name) }
      )
    }
    source = .words(written)
  }
}

/// Statements on documents by their numbers; built once a run for registries.
struct CitationStatements: Sendable {
  /// Every statement, those of declarations first.
  private(set) var all: [CitationStatement] = []
  /// Positions by the number's key.
  private(set) var positions: [String: [Int]] = [:]

  init() {}

  init(_ citations: [Citation], _ mentions: [WrittenCitation]) {
    for citation in citations { if let statement = CitationStatement(citation) { add(statement) } }
    for mention in mentions { add(CitationStatement(mention)) }
  }

  /// What is said of the document with this key.
  func of(_ key: String) -> [CitationStatement] { positions[key, default: []].map { all[$0] } }

  mutating func add(_ statement: CitationStatement) {
    // More would say the same again, and each new one is held against all of them.
    let key = statement.number.key
    guard positions[key, default: []].count < 16 else { return }
    positions[key, default: []].append(all.count)
    all.append(statement)
  }
}
