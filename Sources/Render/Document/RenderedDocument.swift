import PlanLang

/// Where a document comes from, printed into every file so that a signed one can be traced to its plan.
public struct Provenance: Hashable, Sendable {
  /// Version of the program.
  public var version: String
  /// SHA-256 of the plan and its registries, in hexadecimal.
  public var sources: String
  /// The document's day, for properties that must hold one; nil while it is not signed.
  public var day: CalendarDate?

  /// - Parameters:
  ///   - version: version of the program.
  ///   - sources: SHA-256 of the sources (``SourceHash``).
  ///   - day: the document's day.
  public init(version: String, sources: String, day: CalendarDate? = nil) {
    self.version = version
    self.sources = sources
    self.day = day
  }

  /// The program's name and version, as `meta generator` and document properties hold it.
  public var generator: String { "plantool \(version)" }
}

/// A document as it is to be printed, in no format yet: what is said and how it is laid out, nothing of HTML or DOCX.
public struct RenderedDocument: Hashable, Sendable {
  /// What ends a document's text, and each appendix (decree clause D44, forms 2.1 and 2.2).
  public static let endMark = "./."

  /// Its title, for the window, the properties and the index of a file.
  public var title: String
  /// The issuing body's full name, for the properties of a file; empty where the plan names none.
  public var author: String
  /// Where it comes from.
  public var provenance: Provenance
  /// What stands over the text; nil where appendices alone are printed.
  public var head: DocumentHead?
  /// The text.
  public var body: [BodyBlock]
  /// What stands under the text.
  public var signature: SignatureBlock?
  /// The appendices, in order.
  public var appendices: [AppendixPage]
  /// The deadlines of the tasks that it prints, for calendars.
  public var agenda = Agenda()

  /// Makes a document of these parts.
  public init(
    title: String, author: String = "", provenance: Provenance, head: DocumentHead? = nil, body: [BodyBlock] = [],
    signature: SignatureBlock? = nil, appendices: [AppendixPage] = []
  ) {
    self.title = title
    self.author = author
    self.provenance = provenance
    self.head = head
    self.body = body
    self.signature = signature
    self.appendices = appendices
  }

  /// The appendices by themselves, as they stand in this document.
  public var appendicesAlone: RenderedDocument {
    var document = self
    document.head = nil
    document.body = []
    document.signature = nil
    return document
  }
}
