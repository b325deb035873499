/// A printed file as it is read back, whatever its format: lines of text and tables, from top to bottom.
public struct PrintedFile: Hashable, Sendable {
  /// A kind of file that can be read back.
  public enum Format: String, CaseIterable, Sendable {
    case docx, html, md
  }

  /// A piece of the file.
  enum Block: Hashable, Sendable {
    /// A line of a paragraph.
    case line(String)
    /// A table; those of the head and the signature among them.
    case table(PrintedTable)
  }

  /// What kind of file it is.
  public let format: Format
  /// The version of plantool that the file says it was printed with; nil where it does not say.
  public internal(set) var version: String?
  /// SHA-256 of the sources that the file says it was printed from; nil where it does not say.
  public internal(set) var sources: String?
  /// What stands in it.
  var blocks: [Block]

  init(format: Format, blocks: [Block] = []) {
    self.format = format
    self.blocks = blocks
  }

  /// Takes a property of the file where it holds the program's version or the sources' hash. Programs that save a file in
  /// another format give properties other names.
  mutating func readProperty(_ name: String, _ value: String) {
    let words = value.split(separator: " ")
    if version == nil {
      if name == OfficeProperties.versionProperty { version = value }
      if words.count == 2, words[0] == "plantool" { version = String(words[1]) }
    }
    if sources == nil, value.utf8.count == 64, value.utf8.allSatisfy(Self.isHexadecimal) { sources = value }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

/// A table as it is read back.
struct PrintedTable: Hashable, Sendable {
  /// A cell, over one column of the grid or more.
  struct Cell: Hashable, Sendable {
    /// Its lines, with line feeds between them.
    var text: String
    /// The columns of the grid that it takes up.
    var columns: Range<Int>
    /// Whether it only goes on with the cell above it.
    var isContinued = false
  }

  /// A row of cells from left to right.
  struct Row: Hashable, Sendable {
    var cells: [Cell]
    /// Whether the file says that it is a row of headings.
    var isHeading: Bool
  }

  var rows: [Row]

  /// The table as headings by column and rows of texts.
  ///
  /// The columns are those of the lowest headings: rows whose cells were drawn wider or narrower by hand have other grid
  /// columns, but still a cell for each heading.
  ///
  /// - Parameter storeys: rows of headings where the file does not say which rows are headings.
  func view(storeys: Int) -> TableTexts {
    let marked = rows.prefix { $0.isHeading }.count
    var count = min(marked > 0 ? marked : storeys, rows.count)
    // LibreOffice marks the first storey only: a cell that goes on below it is a heading still.
    while count > 0, count < rows.count, rows[count].cells.contains(where: \.isContinued) { count += 1 }
    let heads = rows.prefix(count)
    let columns = Self.leaves(of: heads.map(\.cells))
    // A hostile table has a million cells that only go on.
    let cells = heads.flatMap(\.cells).filter { !$0.isContinued }
    let headings = columns.map { column in
      cells.filter { $0.columns.overlaps(column) }
        .map { ComparedText.plain($0.text) }.filter { !$0.isEmpty }.joined(separator: ": ")
    }
    return TableTexts(headings: headings, rows: rows.dropFirst(heads.count).map { Self.texts($0.cells, columns) })
  }

  /// The ranges of the headings that have no other heading below them.
  private static func leaves(of storeys: [[Cell]]) -> [Range<Int>] {
    var leaves: [Range<Int>] = []
    for storey in storeys.reversed() {
      for cell in storey where !leaves.contains(where: { $0.overlaps(cell.columns) }) { leaves.append(cell.columns) }
    }
    return leaves.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func texts(_ cells: [Cell], _ columns: [Range<Int>]) -> [String] {
    if cells.count == columns.count { return cells.map { $0.isContinued ? "" : ComparedText.plain($0.text) } }
    var texts = columns.map { _ in "" }
    for cell in cells where !cell.isContinued {
      let text = ComparedText.plain(cell.text)
      // A cell over several columns stands in the first of them; one beyond the headings joins the last column.
      let overlaps = columns.map {
        min($0.upperBound, cell.columns.upperBound) - max($0.lowerBound, cell.columns.lowerBound)
      }
      let place = overlaps.firstIndex { $0 > 0 } ?? columns.count - 1
      guard texts.indices.contains(place), !text.isEmpty else { continue }
      texts[place] = texts[place].isEmpty ? text : texts[place] + " " + text
    }
    return texts
  }
}

/// A table as texts: what the comparison sees of a plan's table and of a file's.
struct TableTexts: Hashable, Sendable {
  /// The headings of each column, from the top storey down: "Phân công: Chủ trì".
  var headings: [String]
  /// A text for each column; a row that is one cell has its text in the first.
  var rows: [[String]]

  init(headings: [String], rows: [[String]]) {
    self.headings = headings
    self.rows = rows
  }

  /// A table of the plan.
  init(_ table: DocumentTable) {
    func text(_ cell: DocumentTable.Cell) -> String { ComparedText.plain(cell.lines.joined(separator: " ")) }
    headings = table.flatHeadings.map { $0.map(text).joined(separator: ": ") }
    rows = table.rows.map { table.cells(of: $0).map(text) }
  }
}
