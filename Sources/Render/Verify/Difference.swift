/// A part of a document, as a difference names it.
public enum DocumentPart: Hashable, Sendable {
  /// What stands over the text: issuer, number, title, bases.
  case head
  /// The text under a heading; empty before the first one.
  case text(String)
  /// Recipients and signature.
  case signature
  /// An appendix, by its number line.
  case appendix(String)
}

/// Something in a file that is no longer the plan's.
public struct Difference: Hashable, Sendable {
  /// What differs.
  public enum Kind: String, Sendable {
    case cell
    case heading
    case rowMissing = "row-missing"
    case rowAdded = "row-added"
    case rowMoved = "row-moved"
    case columnMissing = "column-missing"
    case columnAdded = "column-added"
    case columnMoved = "column-moved"
    case tableMissing = "table-missing"
    case tableAdded = "table-added"
    case tableMoved = "table-moved"
    case line
    case lineMissing = "line-missing"
    case lineAdded = "line-added"
    case lineMoved = "line-moved"
    /// A gap that was filled in with one value here and another there.
    case filledDifferently = "filled-differently"
  }

  /// A row by what stands in it.
  public struct Row: Hashable, Sendable {
    /// Its number as printed; empty where it has none.
    public var number: String
    /// Its title: the first words beside its number.
    public var title: String
  }

  /// What differs.
  public var kind: Kind
  /// Where it stands.
  public var part: DocumentPart
  /// The row of a table: the plan's, or the file's where the plan has none.
  public var row: Row?
  /// The column's headings, from the top storey down: "Phân công: Chủ trì".
  public var column: String?
  /// What the plan says; nil where it has nothing there. Of something that was moved: what it follows in the plan.
  public var plan: String?
  /// What the file says; nil where it has nothing there. Of something that was moved: what it follows in the file.
  public var file: String?

  init(
    _ kind: Kind, in part: DocumentPart, row: Row? = nil, column: String? = nil, plan: String? = nil,
    file: String? = nil
  ) {
    self.kind = kind
    self.part = part
    self.row = row
    self.column = column
    self.plan = plan
    self.file = file
  }
}
