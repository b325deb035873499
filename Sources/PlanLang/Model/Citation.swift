/// A document that a plan cites.
public final class Citation: @unchecked Sendable {
  /// The whole declaration.
  public let range: SourceRange
  /// Its id.
  public let id: Text
  /// Kind of document: Nghị quyết, Kế hoạch ...
  public internal(set) var type: Text?
  /// Number and symbol, as written.
  public internal(set) var number: Text?
  /// The number taken apart; nil where it has another form.
  public internal(set) var documentNumber: DocumentNumber?
  /// Day of issue.
  public internal(set) var date: Located<CalendarDate>?
  /// Who issued it.
  public internal(set) var issuer: Text?
  /// What it is about, beginning with "về" or "ban hành" as a rule.
  public internal(set) var subject: Text?

  init(range: SourceRange, id: Text) {
    self.range = range
    self.id = id
  }

  /// The form of a first mention: kind, number, date, issuer and subject (decree clauses D17, D19). A law without a number
  /// is cited by its name.
  public var complete: String { String(decoding: completeBytes, as: UTF8.self) }

  /// The form of later mentions: kind and number (decree clause D19); kind and name of a document without a number.
  public var shortForm: String { String(decoding: shortBytes, as: UTF8.self) }

  /// `complete` as UTF-8.
  var completeBytes: [UInt8] {
    var bytes = shortBytes
    if let date { bytes.append(word: date.value.vietnameseLong) }
    if let issuer {
      bytes.append(word: "của")
      bytes.append(words: issuer)
    }
    if let subject, hasNumber { bytes.append(words: subject) }
    return bytes
  }

  /// `shortForm` as UTF-8.
  var shortBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    if let type { bytes.append(words: type) }
    if hasNumber, let number {
      if type != nil { bytes.append(word: "số") }
      bytes.append(words: number)
    } else if !hasNumber, let subject {
      bytes.append(words: subject)
    }
    return bytes
  }

  private var hasNumber: Bool { number.map { !$0.isEmpty } ?? false }
}

extension [UInt8] {
  /// Appends words, after a space where others stand before them.
  fileprivate mutating func append(words text: Text) {
    if !isEmpty { append(0x20) }
    text.withUTF8 { append(contentsOf: $0) }
  }

  fileprivate mutating func append(word: String) {
    if !isEmpty { append(0x20) }
    append(contentsOf: word.utf8)
  }
}
