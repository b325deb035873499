/// A document that a plan cites.
public struct Citation: Sendable {
  /// The whole declaration.
  public var range: SourceRange
  /// Its id.
  public var id: Text
  /// Kind of document: Nghị quyết, Kế hoạch ...
  public var type: Text?
  /// Number and symbol, as written.
  public var number: Text?
  /// The number taken apart; nil where it has another form.
  public var documentNumber: DocumentNumber?
  /// Day of issue.
  public var date: Located<CalendarDate>?
  /// Who issued it.
  public var issuer: Text?
  /// What it is about, beginning with "về" or "ban hành" as a rule.
  public var subject: Text?

  /// The form of a first mention: kind, number, date, issuer and subject (decree clauses D17, D19). A law without a number
  /// is cited by its name.
  public var complete: String {
    var parts = [shortForm]
    if let date { parts.append(date.value.vietnameseLong) }
    if let issuer { parts.append("của " + issuer.string) }
    if let subject, hasNumber { parts.append(subject.string) }
    return parts.joined(separator: " ")
  }

  /// The form of later mentions: kind and number (decree clause D19); kind and name of a document without a number.
  public var shortForm: String {
    let rest = hasNumber ? number.map { type == nil ? $0.string : "số " + $0.string } : subject?.string
    return [type?.string, rest].compactMap { $0 }.joined(separator: " ")
  }

  private var hasNumber: Bool { number.map { !$0.isEmpty } ?? false }
}
