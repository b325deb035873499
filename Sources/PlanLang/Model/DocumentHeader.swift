/// What stands around a plan's text: kind, number, date, issuer, signer, recipients (key `document`).
public final class DocumentHeader: @unchecked Sendable {
  /// The whole block; nil where the plan has none.
  public let range: SourceRange?
  /// Kind of document, "Kế hoạch" where left out.
  public internal(set) var type: Text?
  /// Number; nil until it is registered.
  public internal(set) var number: Text?
  /// Symbol such as KH-UBND.
  public internal(set) var symbol: Text?
  /// Day of issue; nil until it is signed.
  public internal(set) var date: Located<CalendarDate>?
  /// Place name of the dateline.
  public internal(set) var place: Text?
  /// The issuing body.
  public internal(set) var issuer: Reference?
  /// The plan's year.
  public internal(set) var year: Located<Int>?
  /// The plan's period, where it covers several years.
  public internal(set) var period: Located<YearSpan>?
  /// Whether a year or period is written that cannot be read: it has been reported, and is not missing as well.
  var hasUnreadableYear = false
  /// Subject line.
  public internal(set) var subject: Text?
  /// Legal bases, in order.
  public internal(set) var basis: [LegalBasis] = []
  /// Who signs.
  public internal(set) var signer: Signer?
  /// Recipients, without the archive line.
  public internal(set) var recipients: [Recipient] = []
  /// What follows "Lưu:".
  public internal(set) var archive: [Text] = []
  /// How fast it is to be delivered; nil for the usual way.
  public internal(set) var urgency: Urgency?
  /// Who may pass it on; nil where everybody may.
  public internal(set) var circulation: Text?
  /// What is still to be written before it is issued.
  public internal(set) var gaps: [DocumentGap] = []

  init(range: SourceRange?) {
    self.range = range
  }

  /// The years the plan covers.
  public var span: YearSpan? {
    if let period { return period.value }
    return year.map { YearSpan(first: $0.value, last: $0.value) }
  }
}

/// How fast a document is to be delivered (decree clause D45).
public enum Urgency: String, CaseIterable, Sendable {
  case urgent = "khẩn"
  case veryUrgent = "thượng khẩn"
  case express = "hỏa tốc"
}

/// One legal basis: "Căn cứ ...".
public struct LegalBasis: Sendable {
  /// The whole entry.
  public var range: SourceRange
  /// Căn cứ, Thực hiện, Theo đề nghị của ...; "Căn cứ" where left out.
  public var verb: Text?
  /// The cited document.
  public var cite: Reference?
  /// Words in place of a citation, or after one.
  public var text: Text?
}

/// Who signs, and in whose name (decree clauses D23, D24).
public struct Signer: Sendable {
  /// The whole entry.
  public var range: SourceRange
  /// TM, KT, TL, TUQ or Q.
  public var authority: Text?
  /// The body in whose name it is signed.
  public var body: Reference?
  /// Post.
  public var post: Text?
  /// Name; nil until it is signed.
  public var name: Text?
  /// Post and name, where they are still to be written.
  public var gaps: [DocumentGap]
}

/// One line of the list of recipients (decree clause D26).
public struct Recipient: Sendable {
  /// The whole entry.
  public var range: SourceRange
  /// Who receives it: a unit's id or name, or any words.
  public var to: Reference
  /// What for: "để b/c".
  public var purpose: Text?
}

/// Something that a document must have when it is issued and that is not written yet.
public struct DocumentGap: Sendable {
  /// What is open.
  public enum Kind: Sendable {
    case number, date, place, signer, post, name
  }

  /// What is open.
  public let kind: Kind
  /// Its key, where that is written and empty; else the first key of the block that lacks it.
  public let range: SourceRange
}
