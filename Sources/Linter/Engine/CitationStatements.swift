import PlanLang

/// What one place says of a document: its date, issuer and subject.
struct CitationStatement: Sendable {
  let number: DocumentNumber
  let name: String
  let date: CalendarDate?
  let dateRange: SourceRange?
  let body: IssuingBody?
  let issuerRange: SourceRange?
  /// The issuer's place, folded: "thành phố hải phòng".
  let place: FoldedText?
  /// The subject, folded.
  let subject: FoldedText?
  let subjectRange: SourceRange?
  /// Where the number stands.
  let range: SourceRange
  let isDeclared: Bool

  /// What a declaration says; nil where it has no number that can be read.
  init?(_ citation: Citation) {
    guard let number = citation.documentNumber, let text = citation.number else { return nil }
    self.number = number
    name = citation.shortForm
    date = citation.date?.value
    dateRange = citation.date?.range
    let issuer = citation.issuer?.withUTF8 { bytes -> (IssuingBody?, FoldedText?) in
      let mention = IssuerMention.named(bytes, at: 0, limit: bytes.count)
      return (mention?.body, mention?.place.map { FoldedText(bytes.slice($0), .name) })
    }
    body = issuer?.0
    place = issuer?.1
    issuerRange = citation.issuer?.range
    subject = citation.subject?.foldedWords
    subjectRange = citation.subject?.range
    range = text.range
    isDeclared = true
  }

  /// What a text says.
  init(_ written: WrittenCitation) {
    let mention = written.mention
    number = mention.number
    name = written.name
    date = mention.date?.date
    dateRange = mention.date.map { written.range(of: $0.range) }
    body = mention.issuer?.body
    issuerRange = mention.issuer.map { written.range(of: $0.range) }
    (place, subject) = written.text.withUTF8 { bytes in
      (
        mention.issuer?.place.map { FoldedText(bytes.slice($0), .name) },
        mention.subject.map { FoldedText(bytes.slice($0), .name) }
      )
    }
    subjectRange = mention.subject.map { written.range(of: $0) }
    range = written.range(of: mention.numberRange)
    isDeclared = false
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
    positions[statement.number.key, default: []].append(all.count)
    all.append(statement)
  }
}
