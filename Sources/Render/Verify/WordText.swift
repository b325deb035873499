/// The text of a Word file's main part: lines and tables, as they read with all tracked changes accepted.
final class WordText: XMLListener {
  /// What has been read.
  private(set) var blocks: [PrintedFile.Block] = []
  /// Whether the tables have more cells than any plan.
  private(set) var hasTooManyCells = false

  /// A table that is being read.
  private struct OpenTable {
    var table = PrintedTable(rows: [])
    var column = 0
    var span = 1
    var isContinued = false
    var isDeleted = false
    /// The lines of the open cell.
    var lines: [String] = []
  }

  private var tables: [OpenTable] = []
  /// The texts of the paragraphs that are being read: a text box stands inside of one.
  private var paragraphs: [String] = []
  /// The elements that are open, from the outermost, by their short names.
  private var open: [String] = []
  /// How many elements are open whose text does not count.
  private var hidden = 0
  private var isText = false
  /// Words of a paragraph whose end was deleted: they go on in the next one.
  private var carried = ""
  private var endIsDeleted = false
  private var cellCount = 0

  private static let cellLimit = 1_000_000
  /// Deleted and moved-away text, and the second form of things that old programs cannot show.
  private static let hiding: Set<String> = ["del", "moveFrom", "Fallback"]

  func begin(_ name: String, _ attributes: [String: String]) {
    let name = Self.short(name)
    defer { open.append(name) }
    switch name {
    case "del" where open.last == "trPr": change { $0.isDeleted = true }
    case "del" where open.last == "rPr" && open.dropLast().last == "pPr": endIsDeleted = true
    case _ where Self.hiding.contains(name): hidden += 1
    case "p":
      paragraphs.append(carried)
      carried = ""
    case "t": isText = true
    case "tab", "ptab": if open.last == "r" { add(" ") }
    case "br", "cr": add("\n")
    case "noBreakHyphen": add("-")
    case "tbl": tables.append(OpenTable())
    case "tr":
      change { table in
        table.table.rows.append(PrintedTable.Row(cells: [], isHeading: false))
        table.column = 0
        table.isDeleted = false
      }
    case "tc":
      change { table in
        table.span = 1
        table.isContinued = false
        table.lines = []
      }
    case "gridBefore":
      if let count = Self.number(attributes) { change { $0.column += min(max(count, 0), 1_000) } }
    case "tblHeader":
      let isHeading = Self.isOn(attributes)
      change { if !$0.table.rows.isEmpty { $0.table.rows[$0.table.rows.count - 1].isHeading = isHeading } }
    case "gridSpan":
      if let count = Self.number(attributes) { change { $0.span = min(max(count, 1), 1_000) } }
    case "vMerge":
      let isContinued = Self.value(attributes) != "restart"
      change { $0.isContinued = isContinued }
    case _: break
    }
  }

  func end(_ name: String) {
    let name = Self.short(name)
    open.removeLast()
    switch name {
    case "del" where open.last == "trPr" || open.last == "rPr" && open.dropLast().last == "pPr": break
    case _ where Self.hiding.contains(name): hidden -= 1
    case "p": endParagraph()
    case "t": isText = false
    case "tc": endCell()
    case "tr": change { if $0.isDeleted, !$0.table.rows.isEmpty { $0.table.rows.removeLast() } }
    case "tbl": endTable()
    case _: break
    }
  }

  func text(_ text: String) {
    if isText { add(text) }
  }

  private func add(_ text: String) {
    guard hidden == 0, !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1] += text
  }

  private func endParagraph() {
    let text = paragraphs.popLast() ?? ""
    if endIsDeleted {
      carried = text
      endIsDeleted = false
    } else {
      add(lines: TextLines.split(text))
    }
  }

  private func add(lines: [String]) {
    let lines = lines.filter { $0.unicodeScalars.contains { !$0.properties.isWhitespace } }
    if tables.isEmpty {
      blocks += lines.map { .line($0) }
    } else {
      tables[tables.count - 1].lines += lines
    }
  }

  private func endCell() {
    if !carried.isEmpty { add(lines: [carried]) }
    carried = ""
    cellCount += 1
    hasTooManyCells = cellCount > Self.cellLimit
    guard !hasTooManyCells else { return }
    change { table in
      guard !table.table.rows.isEmpty else { return }
      table.table.rows[table.table.rows.count - 1].cells.append(
        PrintedTable.Cell(
          text: table.lines.joined(separator: "\n"), columns: table.column..<table.column + table.span,
          isContinued: table.isContinued))
      table.column += table.span
    }
  }

  /// A table inside of a cell is a part of that cell's text.
  private func endTable() {
    guard let table = tables.popLast()?.table else { return }
    if tables.isEmpty {
      blocks.append(.table(table))
    } else {
      add(lines: table.rows.flatMap(\.cells).filter { !$0.isContinued }.flatMap { TextLines.split($0.text) })
    }
  }

  private func change(_ body: (inout OpenTable) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  /// The name of an element of WordprocessingML, or of one that hides text; others have no short name.
  private static func short(_ name: String) -> String {
    guard let bar = name.lastIndex(of: "|") else { return "" }
    let space = name[..<bar]
    let isWord = space.hasSuffix("/wordprocessingml/2006/main") || space.hasSuffix("/wordprocessingml/main")
    return isWord || space.hasSuffix("/markup-compatibility/2006") ? String(name[name.index(after: bar)...]) : ""
  }

  private static func value(_ attributes: [String: String]) -> String? {
    attributes.first { $0.key.hasSuffix("|val") }?.value
  }

  private static func number(_ attributes: [String: String]) -> Int? {
    value(attributes).flatMap(Int.init)
  }

  /// A switch is on where it stands without a value.
  private static func isOn(_ attributes: [String: String]) -> Bool {
    value(attributes).map { ["1", "true", "on"].contains($0) } ?? true
  }
}
