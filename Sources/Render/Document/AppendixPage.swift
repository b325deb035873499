/// An appendix with the lines that the decree puts over it (clauses D28-D30).
public struct AppendixPage: Hashable, Sendable {
  /// The way its pages lie (D02).
  public enum Orientation: String, Sendable {
    case portrait, landscape
  }

  /// "Phụ lục II", or "Phụ lục" where there is only one (D28).
  public var numberLine: String
  /// The title as it is written; empty where there is none.
  public var title: String
  /// "(Kèm theo Kế hoạch số 04/KH-UBND ngày ... của ...)", with gaps for what is still open (D30).
  public var attachment: String
  /// The way its pages lie.
  public var orientation: Orientation
  /// Its table; nil for an appendix without one.
  public var table: DocumentTable?
  /// "Tổng số: 33 nhiệm vụ"; nil where none is asked for.
  public var totalLine: String?

  /// Makes an appendix.
  public init(
    numberLine: String, title: String, attachment: String, orientation: Orientation = .landscape,
    table: DocumentTable? = nil, totalLine: String? = nil
  ) {
    self.numberLine = numberLine
    self.title = title
    self.attachment = attachment
    self.orientation = orientation
    self.table = table
    self.totalLine = totalLine
  }

  /// The last line of the appendix: the total with "./." behind it, or "./." alone (decree forms 2.1 and 2.2).
  public var closingLine: String { (totalLine ?? "") + RenderedDocument.endMark }

  /// The title as the page shows it: in capitals (D29).
  public var printedTitle: String { title.uppercased() }

  /// What its table shows, in one line, for those who hear the page: the title, or the number where there is none.
  public var caption: String { title.isEmpty ? numberLine : TextLines.joined(title) }
}
