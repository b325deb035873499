import PlanLang

/// A piece of a document's text, from top to bottom.
public enum BodyBlock: Hashable, Sendable {
  /// The heading of a part, section, clause or point.
  case heading(Heading)
  /// A paragraph.
  case paragraph(Paragraph)
  /// A table with the line under it, such as "Tổng số: 33 nhiệm vụ".
  case table(DocumentTable, title: String, total: String?)

  /// A heading with its number.
  public struct Heading: Hashable, Sendable {
    /// How deep it lies: the level of its number.
    public let level: SectionNumber.Level
    /// `Phần I`, `I.`, `1.`, `a)` or `-`.
    public let number: String
    /// The words as printed: those of parts and sections are in capitals.
    public let printedTitle: String

    /// Makes a heading; `title` are its words as written.
    public init(level: SectionNumber.Level, number: String, title: String) {
      self.level = level
      self.number = number
      printedTitle = level == .part || level == .roman ? title.uppercased() : title
    }

    /// Number and words in one line; for a part, which has its number on a line of its own, the words alone.
    public var line: String {
      if level == .part || number.isEmpty { return printedTitle }
      return printedTitle.isEmpty ? number : "\(number) \(printedTitle)"
    }
  }

  /// A paragraph; a clause or point without a heading has its number before it, a dashed line its dash.
  public struct Paragraph: Hashable, Sendable {
    /// `1.`, `a)`, `-`, or nothing.
    public var mark: String
    /// Its words.
    public var text: String

    /// Makes a paragraph.
    public init(_ text: String, mark: String = "") {
      self.mark = mark
      self.text = text
    }
  }
}
