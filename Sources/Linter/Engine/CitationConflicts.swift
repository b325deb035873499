import PlanLang

/// Where two statements on one document part.
struct CitationConflict: Sendable {
  enum Part: Sendable { case date, issuer, subject }

  let part: Part
  let first: CitationStatement
  let second: CitationStatement

  /// What two statements with one number contradict each other in; nil also where they are of two documents, since
  /// numbers begin anew each year and with each issuer.
  init?(_ first: CitationStatement, _ second: CitationStatement) {
    (self.first, self.second) = (first, second)
    guard Self.isOneIssuers(first, second) else { return nil }
    if let left = first.date, let right = second.date, left != right {
      guard Self.isOneDocument(first, second, left, right), second.dateRange != nil else { return nil }
      part = .date
    } else if let left = first.body, let right = second.body, left != right, Self.isSole(left), Self.isSole(right),
      second.issuerRange != nil
    {
      part = .issuer
    } else if second.subjectRange != nil, Self.subjectsDiffer(first, second) {
      part = .subject
    } else {
      return nil
    }
  }

  /// The contradictions among statements, each with the first that it contradicts.
  static func all(in statements: CitationStatements) -> [CitationConflict] {
    statements.positions.values.filter { $0.count > 1 }.flatMap { positions in
      positions.indices.dropFirst().compactMap { index in
        positions[..<index].lazy.compactMap { CitationConflict(statements.all[$0], statements.all[positions[index]]) }
          .first
      }
    }
  }

  // MARK: Telling documents apart

  /// Whether both come from one body, as far as symbol and names tell.
  private static func isOneIssuers(_ first: CitationStatement, _ second: CitationStatement) -> Bool {
    let signer = IssuingBody.abbreviated(first.number.issuer).first
    if let signer, signer.isCentral { return true }
    if let left = first.place, let right = second.place {
      guard left.bytes.starts(with: right.bytes) || right.bytes.starts(with: left.bytes) else { return false }
      // One "thành phố" for all, but "xã" may be another commune's.
      return true
    }
    return signer == .provincialParty || commonWords(first, second) >= 4
  }

  /// Whether two dates are those of one document: a slip in one of them, not another year's number.
  private static func isOneDocument(
    _ first: CitationStatement, _ second: CitationStatement, _ left: CalendarDate, _ right: CalendarDate
  ) -> Bool {
    if first.number.year != nil || left.year == right.year { return true }
    if left.month == right.month, left.day == right.day { return true }
    switch IssuingBody.abbreviated(first.number.issuer).first {
    // Party bodies number through a term of five years.
    case .centralCommittee, .provincialParty: if abs(left.year - right.year) == 1 { return true }
    default: break
    }
    return commonWords(first, second) >= 6
  }

  private static func isSole(_ body: IssuingBody) -> Bool {
    switch body {
    case .assembly, .standingCommittee, .government, .primeMinister, .centralCommittee, .politburo, .secretariat: true
    default: false
    }
  }

  // MARK: Subjects

  /// Whether the subjects say the same up to a figure, and there another: "năm 2025", "năm 2026"; or two declarations
  /// have no word in common.
  private static func subjectsDiffer(_ first: CitationStatement, _ second: CitationStatement) -> Bool {
    let (left, right) = (words(first), words(second))
    let common = zip(left, right).prefix { $0 == $1 }.count
    if common < left.count, common < right.count, common >= 4, let a = figure(left[common]),
      let b = figure(right[common]), a != b
    {
      return true
    }
    guard first.isDeclared, second.isDeclared, first.date == second.date, first.date != nil, left.count >= 3,
      right.count >= 3
    else { return false }
    return Set(left).isDisjoint(with: right)
  }

  private static func commonWords(_ first: CitationStatement, _ second: CitationStatement) -> Int {
    zip(words(first), words(second)).prefix { $0 == $1 }.count
  }

  /// The words of a subject without "về", "về việc".
  private static func words(_ statement: CitationStatement) -> [ArraySlice<UInt8>] {
    guard let subject = statement.subject else { return [] }
    let words = subject.bytes.split(separator: 0x20)
    return Array(words.drop { $0.elementsEqual("về".utf8) || $0.elementsEqual("việc".utf8) })
  }

  private static func figure(_ word: ArraySlice<UInt8>) -> Int? {
    word.count <= 9 && word.allSatisfy { $0 &- 0x30 < 10 } ? word.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }
}
