import PlanLang

/// What can be wrong with a document's number, date or issuer by itself, without another to compare with.
struct CitationFaults: OptionSet {
  let rawValue: UInt8

  /// The symbol follows the pattern of the other branch, or of none; PL702.
  static let symbol = CitationFaults(rawValue: 1)
  /// The symbol says another kind of document; PL702.
  static let kind = CitationFaults(rawValue: 2)
  /// Day, month or year without all their digits; PL704.
  static let dateStyle = CitationFaults(rawValue: 4)
  /// No "số" before the number; PL705.
  static let noNumberWord = CitationFaults(rawValue: 8)
  /// Spaces in the number, or a number below 10 without its 0; PL707.
  static let numberStyle = CitationFaults(rawValue: 16)
  /// The symbol is another body's; PL708.
  static let issuer = CitationFaults(rawValue: 32)
  /// The year in the number is not the date's, or none; a day that does not exist; PL709.
  static let year = CitationFaults(rawValue: 64)
  /// A sign between the number and its date; PL704.
  static let dateApart = CitationFaults(rawValue: 128)

  /// The faults of a declared citation.
  static func of(_ citation: Citation) -> CitationFaults {
    guard let text = citation.number, let number = citation.documentNumber else { return [] }
    var faults = ofNumber(number, kind: citation.type.flatMap { $0.withUTF8(DocumentType.named) })
    if text.withUTF8({ $0.count }) != number.text.utf8.count { faults.insert(.numberStyle) }
    if let body = citation.issuer?.withUTF8(IssuingBody.named), number.signer(otherThan: body) != nil {
      faults.insert(.issuer)
    }
    if number.hasImpossibleYear
      || citation.date.map({ number.contradicts(year: $0.value.year) || number.lacksYear(of: $0.value.year) }) ?? false
    {
      faults.insert(.year)
    }
    return faults
  }

  /// The faults of a document that a text names.
  static func of(_ mention: DocumentMention) -> CitationFaults {
    let number = mention.number
    var faults = ofNumber(number, kind: mention.kind)
    if let date = mention.date {
      if date.date == nil { faults.insert(.year) } else if !date.hasAllDigits { faults.insert(.dateStyle) }
      if number.contradicts(year: date.yearNumber) || number.lacksYear(of: date.yearNumber) { faults.insert(.year) }
      if date.range.lowerBound - mention.numberRange.upperBound == 2 { faults.insert(.dateApart) }
    }
    if number.hasImpossibleYear { faults.insert(.year) }
    if let kind = mention.kind, let range = mention.kindRange, mention.numberWord == nil,
      mention.numberRange.lowerBound - range.upperBound <= 2, kind.mayBear(number)
    {
      faults.insert(.noNumberWord)
    }
    if let body = mention.issuer?.body, number.signer(otherThan: body) != nil { faults.insert(.issuer) }
    return faults
  }

  private static func ofNumber(_ number: DocumentNumber, kind: DocumentType?) -> CitationFaults {
    var faults: CitationFaults = []
    if number.hasForeignPattern || number.partedText != nil { faults.insert(.symbol) }
    if let kind, kind.contradicts(number) { faults.insert(.kind) }
    // The right pattern is also the tidy one.
    if !number.hasForeignPattern, number.tidiedText != number.text { faults.insert(.numberStyle) }
    return faults
  }
}

extension DocumentNumber {
  /// Whether the separators are not those of the branch to which the issuer belongs.
  var hasForeignPattern: Bool {
    guard !type.isEmpty, !issuer.isEmpty, let own = issuerBranch else { return false }
    return !isWellFormed || branch != own
  }

  /// The number with a dash between type and issuer, where the two are written as one word: QĐTTg, NĐCP.
  var partedText: String? {
    guard type.isEmpty, issuerBranch == nil, !issuer.utf8.contains(UInt8(ascii: "-")),
      (4...7).contains(issuer.unicodeScalars.count)
    else {
      return nil
    }
    let letters = issuer.uppercased().replacingDStroke
    for (body, written) in Self.jointBodies where letters.hasSuffix(body) {
      guard let type = Self.jointTypes.first(where: { letters.dropLast(body.count) == $0.replacingDStroke }) else {
        continue
      }
      let head = canonicalText.dropLast(issuer.count + 1)
      return written == "TW" || written == "TU" ? "\(head)-\(type)/\(written)" : "\(head)/\(type)-\(written)"
    }
    return nil
  }

  private static let jointTypes = ["NQ", "QĐ", "CT", "NĐ", "KH", "TB", "BC", "CĐ", "KL", "HD"]
  private static let jointBodies = [
    ("TTG", "TTg"), ("UBND", "UBND"), ("HDND", "HĐND"), ("CP", "CP"), ("TW", "TW"), ("TU", "TU"),
  ]

  /// Whether it is a decree's number without its year, which every decree since 1997 has.
  func lacksYear(of year: Int) -> Bool {
    self.year == nil && type == "NĐ" && issuer == "CP" && isWellFormed && (1997...2100).contains(year)
  }

  /// Whether the number's year can be no year; two digits may be something else.
  var hasImpossibleYear: Bool { year.map { $0 >= 100 && !(1945...2100).contains($0) } ?? false }

  /// Whether the number carries another year than that of a date; the number of a legal document carries its date's.
  func contradicts(year other: Int) -> Bool { year.map { (1945...2100).contains($0) && $0 != other } ?? false }

  /// The body to which the symbol belongs, where `body` cannot sign with it.
  func signer(otherThan body: IssuingBody) -> IssuingBody? {
    // Joint documents carry several symbols.
    guard type != "TTLT", type != "NQLT" else { return nil }
    let signers = IssuingBody.abbreviated(issuer)
    return signers.contains(where: body.signs) ? nil : signers.first
  }

  /// The number without spaces, with plain hyphens, two digits at least, and the type in its usual letters; the
  /// separators stay as they are.
  var tidiedText: String {
    var scalars: [Unicode.Scalar] = text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0: nil
      case 0x2010...0x2013: "-"
      default: scalar
      }
    }
    if let first = scalars.firstIndex(where: { $0 == "/" || $0 == "-" }) {
      if first == 1 { scalars.insert("0", at: 0) }
      // 004 is 04, 0238 is 238.
      let zeros = scalars[..<max(0, first - 2)].prefix { $0 == "0" }.count
      if scalars[..<first].allSatisfy({ ("0"..."9").contains($0) }) { scalars.removeFirst(zeros) }
    }
    if !type.isEmpty, let start = scalars.firstIndex(where: { $0.properties.isAlphabetic }) {
      let end = scalars[start...].firstIndex { $0 == "/" || $0 == "-" } ?? scalars.endIndex
      scalars.replaceSubrange(start..<end, with: Array(type.unicodeScalars))
    }
    if issuer.unicodeScalars.allSatisfy({ $0.properties.isLowercase }), scalars.count > issuer.unicodeScalars.count {
      scalars.replaceSubrange(
        (scalars.count - issuer.unicodeScalars.count)..., with: Array(issuer.uppercased().unicodeScalars))
    }
    if issuer.count == 3, issuer.uppercased() == "TTG" {
      scalars.replaceSubrange((scalars.count - 3)..., with: Array("TTg".unicodeScalars))
    }
    var tidied = String.UnicodeScalarView()
    tidied.append(contentsOf: scalars)
    return String(tidied)
  }
}

extension DocumentType {
  /// Whether the symbol names another kind. Said only of kinds that are plainly told apart: a plan is known by the
  /// decision that approves it, and Party bodies write QĐ for "Quy định" too.
  func contradicts(_ number: DocumentNumber) -> Bool {
    let plain: Set<String> = ["NQ", "QĐ", "KH", "CT", "NĐ", "TB", "BC", "TT", "TTr", "CV"]
    return plain.contains(abbreviation) && plain.contains(number.type) && number.type != abbreviation
  }

  /// Whether the number can be that of a document of this kind: "Đề án 06/QĐ-TTg" is named by another's.
  func mayBear(_ number: DocumentNumber) -> Bool {
    number.type.isEmpty || abbreviation.isEmpty || number.type == abbreviation || name == "Quy định" || family == .law
  }
}

extension WrittenDate {
  /// Whether day, month and year are written as decree 30/2020 asks (checklist D14): a 0 before days below 10 and
  /// before months 1 and 2. Other months have one digit or two.
  var hasAllDigits: Bool {
    !isISO && hasUsualSigns && day.count == 2 && year.count == 4 && (month.count == 2 || !needsZero)
  }

  private var needsZero: Bool { date.map { $0.month <= 2 } ?? false }
}

extension LintContext {
  /// Hands every document that the plan or a registry names to `body`, if something may be wrong with it.
  func visitFaultyMentions(_ fault: CitationFaults, _ body: (WrittenCitation) -> Void) {
    for faulty in faultyMentions where faulty.faults.contains(fault) { body(faulty.subject) }
  }

  /// Hands every declared citation to `body`, if something may be wrong with it; with its number and where that stands.
  func visitFaultyCitations(_ fault: CitationFaults, _ body: (Citation, DocumentNumber, SourceRange) -> Void) {
    for faulty in faultyCitations where faulty.faults.contains(fault) {
      guard let number = faulty.subject.documentNumber, let text = faulty.subject.number else { continue }
      body(faulty.subject, number, text.range(of: text.whole))
    }
  }
}

/// Something with which there is something wrong, and what.
struct Faulty<Subject: Sendable>: Sendable {
  let subject: Subject
  let faults: CitationFaults

  /// Nil where nothing is wrong.
  init?(_ subject: Subject, _ faults: CitationFaults) {
    guard !faults.isEmpty else { return nil }
    (self.subject, self.faults) = (subject, faults)
  }
}

extension String {
  /// D for Đ.
  fileprivate var replacingDStroke: String { String(map { $0 == "Đ" ? "D" : $0 }) }
}
