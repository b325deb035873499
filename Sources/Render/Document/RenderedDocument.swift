/// Where a document comes from, printed into every file so that a signed one can be traced to its plan.
public struct Provenance: Hashable, Sendable {
  /// Version of the program.
  public var version: String
  /// SHA-256 of the plan and its registries, in hexadecimal.
  public var sources: String

  /// - Parameters:
  ///   - version: version of the program.
  ///   - sources: SHA-256 of the sources (``SourceHash``).
  public init(version: String, sources: String) {
    self.version = version
    self.sources = sources
  }

  /// The program's name and version, as `meta generator` and document properties hold it.
  public var generator: String { "plantool \(version)" }
}

/// A document as it is to be printed, in no format yet: what is said and how it is laid out, nothing of HTML or DOCX.
public struct RenderedDocument: Hashable, Sendable {
  /// Its title, for the window, the properties and the index of a file.
  public var title: String
  /// Where it comes from.
  public var provenance: Provenance
  /// The parts of the text, where the whole document is printed.
  public var body: [BodySection]
  /// The appendices, in order.
  public var appendices: [AppendixPage]

  /// Makes a document of these parts.
  public init(title: String, provenance: Provenance, body: [BodySection] = [], appendices: [AppendixPage] = []) {
    self.title = title
    self.provenance = provenance
    self.body = body
    self.appendices = appendices
  }
}

/// A part of a document's text: its heading, what it says, a table, and its own parts.
public struct BodySection: Hashable, Sendable {
  /// The number as printed: `I.`, `1.`, `a)`.
  public var number: String
  /// The heading.
  public var title: String
  /// Its paragraphs.
  public var paragraphs: [String]
  /// A table after them.
  public var table: DocumentTable?
  /// Its parts.
  public var sections: [BodySection]

  /// Makes a part of a document's text.
  public init(
    number: String, title: String, paragraphs: [String] = [], table: DocumentTable? = nil, sections: [BodySection] = []
  ) {
    self.number = number
    self.title = title
    self.paragraphs = paragraphs
    self.table = table
    self.sections = sections
  }
}
