@preconcurrency import CGumbo
import Glibc
import PlanLang

/// Reads HTML: lines of text and tables with joined cells.
struct HTMLReading {
  private(set) var file = PrintedFile(format: .html)
  /// The line that is being read.
  private var line = String.UnicodeScalarView()
  /// The lines of the cells that are being read, one inside the other.
  private var cells: [[String]] = []
  /// Whether line feeds in headings and paragraphs break lines, as the style of plantool's own pages says. Other programs
  /// break lines wherever theirs are full.
  private var keepsLineFeeds = false

  /// Deepest nesting of tags; a parser may make a tree a few times as deep.
  private static let deepest = 400

  /// - Throws: `ReadBackError` where the tags are nested too deep, or the tables claim more cells than they can hold.
  init(_ text: String) throws(ReadBackError) {
    let bytes = Array(text.utf8)
    if let fault = HTMLNesting.fault(in: bytes, limit: Self.deepest) { throw fault }
    var options = kGumboDefaultOptions
    options.max_errors = 0
    // The tree points into the bytes: all of it is read before they go.
    let fault = bytes.withUnsafeBytes { buffer -> ReadBackError? in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let output = gumbo_parse_with_options(&options, start, buffer.count) else { return .tooLarge }
      defer {
        HTMLNode.flatten(output.pointee.document)
        gumbo_destroy_output(&options, output)
      }
      guard let root = output.pointee.root.map(HTMLNode.init), !root.isDeep(Self.deepest * 4) else { return .tooDeep }
      do throws(ReadBackError) {
        try read(root, inParagraph: false)
        return nil
      } catch {
        return error
      }
    }
    if let fault { throw fault }
    endLine()
  }

  private mutating func read(_ node: HTMLNode, inParagraph: Bool) throws(ReadBackError) {
    if let text = node.text {
      add(text, keepsLineFeeds: keepsLineFeeds && inParagraph)
      return
    }
    let name = node.name
    switch name {
    case "script", "style", "title", "template", "noscript": break
    case "meta": readProperty(node)
    case "br": endLine()
    case "table": try readTable(node)
    case "p", "h1", "h2", "h3", "h4", "h5", "h6":
      endLine()
      for child in node.children { try read(child, inParagraph: true) }
      endLine()
    case _ where Self.inline.contains(name):
      for child in node.children { try read(child, inParagraph: inParagraph) }
    case _:
      endLine()
      for child in node.children { try read(child, inParagraph: false) }
      endLine()
    }
  }

  /// Elements that break no line.
  private static let inline = Set(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr"
      .split(separator: " ").map(String.init) + [""])

  private mutating func readProperty(_ node: HTMLNode) {
    guard let content = node.attribute("content") else { return }
    let name = node.attribute("name")?.lowercased() ?? ""
    file.readProperty(name, content)
    if name == "generator" { keepsLineFeeds = content.hasPrefix("plantool ") }
  }

  private mutating func add(_ text: String, keepsLineFeeds: Bool) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if keepsLineFeeds { endLine() } else { line.append(" ") }
      } else {
        line.append(scalar)
      }
    }
  }

  private mutating func endLine() {
    defer { line = String.UnicodeScalarView() }
    guard line.contains(where: { !$0.properties.isWhitespace }) else { return }
    if cells.isEmpty {
      file.blocks.append(.line(String(line)))
    } else {
      cells[cells.count - 1].append(String(line))
    }
  }

  /// A table; one inside of a cell is a part of that cell's text.
  private mutating func readTable(_ node: HTMLNode) throws(ReadBackError) {
    endLine()
    var grid = HTMLGrid()
    for part in node.children {
      switch part.name {
      // For those who hear the page; what is printed says the same over the table.
      case "caption": break
      case "thead", "tbody", "tfoot":
        for row in part.children where row.name == "tr" {
          grid.beginRow(isHeading: part.name == "thead")
          for cell in row.children where ["td", "th"].contains(cell.name) {
            cells.append([])
            for child in cell.children { try read(child, inParagraph: false) }
            endLine()
            let text = (cells.popLast() ?? []).joined(separator: "\n")
            try grid.add(text, columns: cell.number("colspan"), rows: cell.number("rowspan"))
          }
          try grid.endRow()
        }
      case _: try read(part, inParagraph: false)
      }
    }
    if cells.isEmpty {
      file.blocks.append(.table(grid.table))
    } else {
      cells[cells.count - 1] += grid.table.rows.flatMap(\.cells).filter { !$0.isContinued }.map(\.text)
    }
  }
}

/// The cells of a table that is being read, with the places that cells from above take up.
struct HTMLGrid {
  private(set) var table = PrintedTable(rows: [])
  /// Cells that go on in the next rows, by their first column, with the rows that they still take up.
  private var hanging: [Int: (columns: Range<Int>, rows: Int)] = [:]
  private var column = 0
  private var count = 0

  /// Most cells of a table, those that only go on among them.
  private static let limit = 1_000_000

  mutating func beginRow(isHeading: Bool) {
    table.rows.append(PrintedTable.Row(cells: [], isHeading: isHeading))
    column = 0
  }

  /// - Parameters:
  ///   - columns: columns that the cell takes up, as the file claims.
  ///   - rows: rows that it takes up.
  mutating func add(_ text: String, columns: Int, rows: Int) throws(ReadBackError) {
    try passHanging()
    let range = column..<column + min(max(columns, 1), 1_000)
    try append(PrintedTable.Cell(text: text, columns: range))
    if rows > 1 { hanging[range.lowerBound] = (range, min(rows, 65_534)) }
  }

  mutating func endRow() throws(ReadBackError) {
    try passHanging()
    hanging = hanging.compactMapValues { $0.rows > 1 ? ($0.columns, $0.rows - 1) : nil }
  }

  /// Cells from above that take up the next columns.
  private mutating func passHanging() throws(ReadBackError) {
    while let cell = hanging[column] {
      try append(PrintedTable.Cell(text: "", columns: cell.columns, isContinued: true))
    }
  }

  private mutating func append(_ cell: PrintedTable.Cell) throws(ReadBackError) {
    count += 1
    guard count <= Self.limit else { throw .tooLarge }
    table.rows[table.rows.count - 1].cells.append(cell)
    column = cell.columns.upperBound
  }
}

/// A node of the tree that gumbo makes.
struct HTMLNode {
  private let node: UnsafeMutablePointer<GumboNode>

  init(_ node: UnsafeMutablePointer<GumboNode>) {
    self.node = node
  }

  /// What a piece of text says; nil for elements and comments.
  var text: String? {
    guard [GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA].contains(node.pointee.type) else { return nil }
    return node.pointee.v.text.text.map { String(cString: $0) }
  }

  private var isElement: Bool { node.pointee.type == GUMBO_NODE_ELEMENT }

  /// The name of an element that HTML knows, in lower case; empty for all else.
  var name: String {
    isElement ? gumbo_normalized_tagname(node.pointee.v.element.tag).map { String(cString: $0) } ?? "" : ""
  }

  var children: [HTMLNode] {
    guard isElement else { return [] }
    let children = node.pointee.v.element.children
    return (0..<Int(children.length)).compactMap { index in
      children.data[index].map { HTMLNode($0.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  /// Whether elements lie in it deeper than `limit`.
  func isDeep(_ limit: Int) -> Bool {
    var pending = [(node: self, depth: 0)]
    while let (node, depth) = pending.popLast() {
      if depth > limit { return true }
      pending += node.children.map { ($0, depth + 1) }
    }
    return false
  }

  /// Puts all nodes of a document right below it. Gumbo frees a tree by recursion, however deep it is.
  static func flatten(_ document: UnsafeMutablePointer<GumboNode>) {
    var nodes = pointers(document.pointee.v.document.children)
    var next = 0
    while next < nodes.count {
      let node = nodes[next].assumingMemoryBound(to: GumboNode.self)
      next += 1
      guard [GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE].contains(node.pointee.type) else { continue }
      nodes += pointers(node.pointee.v.element.children)
      node.pointee.v.element.children.length = 0
    }
    guard !nodes.isEmpty else { return }
    // Gumbo's own allocator is malloc, unless another is asked for.
    let size = nodes.count * MemoryLayout<UnsafeMutableRawPointer?>.stride
    guard let list = realloc(document.pointee.v.document.children.data, size) else { return }
    let data = list.bindMemory(to: UnsafeMutableRawPointer?.self, capacity: nodes.count)
    for (index, node) in nodes.enumerated() { data[index] = node }
    document.pointee.v.document.children = GumboVector(
      data: data, length: UInt32(nodes.count), capacity: UInt32(nodes.count))
  }

  private static func pointers(_ list: GumboVector) -> [UnsafeMutableRawPointer] {
    (0..<Int(list.length)).compactMap { list.data[$0] }
  }

  func attribute(_ name: String) -> String? {
    guard isElement else { return nil }
    var attributes = node.pointee.v.element.attributes
    return gumbo_get_attribute(&attributes, name).map { String(cString: $0.pointee.value) }
  }

  /// A whole number; 1 where there is none.
  func number(_ name: String) -> Int {
    attribute(name).flatMap { Int($0.trimmed) } ?? 1
  }
}
