import PlanLang

/// A table: headings in one or more storeys, columns, rows.
public struct DocumentTable: Hashable, Sendable {
  /// Where the words of a column stand.
  public enum Alignment: String, Sendable {
    case leading, center, trailing
  }

  /// How a column looks.
  public struct Column: Hashable, Sendable {
    /// Share of the table's width in percent; those of a table add up to 100.
    public var width: Int
    /// Where its words stand.
    public var alignment: Alignment
    /// Its key in the plan: `title`, `extra.nguon-von`; empty where there is none.
    public var key: String

    /// Makes a column.
    public init(width: Int, alignment: Alignment = .leading, key: String = "") {
      self.width = width
      self.alignment = alignment
      self.key = key
    }
  }

  /// A heading over one or more columns, in one or more storeys.
  public struct Heading: Hashable, Sendable {
    /// Its words.
    public var label: Cell
    /// The columns under it.
    public var columns: Range<Int>
    /// The storeys it takes up.
    public var storeys: Range<Int>
    /// Whether it joins columns that have headings of their own.
    public var isJoint: Bool

    /// Makes a heading.
    public init(label: Cell, columns: Range<Int>, storeys: Range<Int>, isJoint: Bool = false) {
      self.label = label
      self.columns = columns
      self.storeys = storeys
      self.isJoint = isJoint
    }
  }

  /// What stands in a cell, line by line.
  public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Its lines; empty for an empty cell.
    public var lines: [String]
    /// What they say as data; nil where they are words. A document prints the lines.
    public var value: CellValue?

    /// The lines of `text`; line breaks at its end are no lines.
    public init(_ text: String) {
      lines = TextLines.split(text)
    }

    /// The lines of `value`.
    public init(stringLiteral value: String) {
      self.init(value)
    }

    /// Whether nothing stands in it.
    public var isEmpty: Bool { lines.isEmpty }

    /// How many bytes its lines take with a `<br>` after each.
    var byteCount: Int { lines.reduce(0) { $0 + $1.utf8.count + 4 } }
  }

  /// A row under the headings.
  public enum Row: Hashable, Sendable {
    /// A group's number and title in one cell over the whole width.
    case span(Cell)
    /// A group's number and title, each in its column.
    case group([Cell])
    /// A task, objective, phase ...
    case item([Cell])
  }

  /// What a table shows, for those who read it as data.
  public struct Source: Hashable, Sendable {
    /// The id of the appendix or section that prints it; nil where it has none.
    public var id: String?
    /// `tasks`, `objectives`, `phases`, `budget`, or the id of a table of the plan's own.
    public var kind: String
    /// For each row the id of its task, objective or phase; nil where it has none.
    public var rowIDs: [String?]

    /// Makes a source; `rowIDs` has an entry for every row.
    public init(id: String? = nil, kind: String, rowIDs: [String?]) {
      self.id = id
      self.kind = kind
      self.rowIDs = rowIDs
    }
  }

  /// The headings, storey by storey from top to bottom, each from left to right.
  public var headings: [[Heading]]
  /// The columns from left to right.
  public var columns: [Column]
  /// The rows from top to bottom.
  public var rows: [Row]
  /// What it shows; nil for a table that comes from no list of the plan.
  public var source: Source?

  /// Makes a table; every row but a `span` has a cell for each of `columns`.
  public init(headings: [[Heading]], columns: [Column], rows: [Row], source: Source? = nil) {
    self.headings = headings
    self.columns = columns
    self.rows = rows
    self.source = source
  }
}

extension DocumentTable {
  /// For each column its headings from the top storey down; empty ones are left out.
  var flatHeadings: [[Cell]] {
    var result = columns.map { _ in [Cell]() }
    for storey in headings {
      for heading in storey where !heading.label.isEmpty {
        for column in heading.columns.clamped(to: columns.indices) { result[column].append(heading.label) }
      }
    }
    return result
  }

  /// How many bytes its rows take, escapes apart: a little more than the words, and what `marks` says for the marks of each
  /// column's cells.
  func byteCount(marks: [Int]) -> Int {
    let bytes = rows.reduce(0) { bytes, row in
      switch row {
      case .span(let cell): bytes + cell.byteCount + (marks.max() ?? 0)
      case .group(let cells), .item(let cells): zip(cells, marks).reduce(bytes) { $0 + $1.0.byteCount + $1.1 }
      }
    }
    return bytes + bytes / 16 + 4096
  }

  /// A row with a cell for each column, where cells cannot be joined: the words of a `span` stand in the first.
  func cells(of row: Row) -> [Cell] {
    switch row {
    case .span(let cell): [cell] + Array(repeating: "", count: max(0, columns.count - 1))
    case .group(let cells), .item(let cells): cells
    }
  }
}

/// Text as lines.
enum TextLines {
  /// The lines of `text` in one.
  static func joined(_ text: String) -> String { hasBreak(text) ? split(text).joined(separator: " ") : text }

  /// The lines of `text`, without line breaks at its end: LF, CR LF or CR.
  static func split(_ text: String) -> [String] {
    guard hasBreak(text) else { return text.isEmpty ? [] : [text] }
    var lines: [String] = []
    text.withUTF8Bytes { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated() where byte == lineFeed || byte == carriageReturn {
        // The second half of CR LF has ended its line already.
        let isSecond = byte == lineFeed && index > 0 && bytes[index - 1] == carriageReturn
        if !isSecond { lines.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
        start = index + 1
      }
      lines.append(String(decoding: bytes[start...], as: UTF8.self))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private static func hasBreak(_ text: String) -> Bool {
    text.withUTF8Bytes { $0.firstOffset(of: lineFeed) != nil || $0.firstOffset(of: carriageReturn) != nil }
  }
}
