@preconcurrency import CGumbo

@testable import Render

/// The tags of a page: properly nested, no other elements and attributes than the program writes, and as many cells as the
/// document has. A text of the plan that became a tag would show.
struct HTMLBones {
  private let bytes: [UInt8]
  private var counts: [String: Int] = [:]
  private var faults: [String] = []

  private static let void: Set<String> = ["meta", "br", "col"]
  private static let elements: Set<String> = [
    "html", "head", "title", "style", "body", "p", "main", "header", "footer", "div", "span", "h1", "h2", "h3", "h4",
    "h5", "h6", "section", "table", "caption", "colgroup", "thead", "tbody", "tr", "th", "td", "meta", "br", "col",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "name", "content", "http-equiv", "class", "style", "id", "aria-labelledby", "scope", "colspan",
    "rowspan", "data-label",
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      faults = ["no UTF-8"]
      return
    }
    scan(Array(text.utf8))
    countParseErrors()
  }

  func faults(of document: RenderedDocument) -> [String] {
    let tables = document.tables.map(\.table)
    let rows = tables.reduce(0) { $0 + $1.rows.count + $1.headings.count }
    let cells = tables.reduce(0) { sum, table in
      table.rows.reduce(sum + table.headings.reduce(0) { $0 + $1.count }) { sum, row in
        switch row {
        case .span: sum + 1
        case .group(let cells), .item(let cells): sum + cells.count
        }
      }
    }
    var faults = faults
    for (name, expected) in [("table", tables.count), ("tr", rows)] where counts[name] ?? 0 != expected {
      faults.append("\(counts[name] ?? 0) <\(name)>, not \(expected)")
    }
    let found = (counts["td"] ?? 0) + (counts["th"] ?? 0)
    if found != cells { faults.append("\(found) cells, not \(cells)") }
    if counts["html"] != 1 || counts["section"] ?? 0 != document.appendices.count { faults.append("other parts") }
    return faults
  }

  private mutating func scan(_ bytes: [UInt8]) {
    var open: [String] = []
    var index = 0
    // <!DOCTYPE html>
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    index += 1
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        if bytes[index] == UInt8(ascii: ">"), open.last != "style" { faults.append("a > in the text") }
        index += 1
        continue
      }
      let start = index
      var isQuoted = false
      while index < bytes.count, isQuoted || bytes[index] != UInt8(ascii: ">") {
        if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
        if index > start, bytes[index] == UInt8(ascii: "<") { faults.append("a < in a tag") }
        index += 1
      }
      tag(String(decoding: bytes[(start + 1)..<index], as: UTF8.self), &open)
      index += 1
    }
    if !open.isEmpty { faults.append("\(open) stay open") }
  }

  private mutating func tag(_ tag: String, _ open: inout [String]) {
    if tag.utf8.first == UInt8(ascii: "/") {
      if open.popLast() != String(tag.dropFirst()) { faults.append("<\(tag)> closes nothing") }
      return
    }
    let scalars = tag.unicodeScalars
    let name = String(scalars.prefix { $0 != " " })
    if !Self.elements.contains(name) { faults.append("an element <\(name)>") }
    counts[name, default: 0] += 1
    if !Self.void.contains(name) { open.append(name) }
    // Values hold no quotation mark, so every second piece is a value.
    let pieces = scalars.dropFirst(name.unicodeScalars.count).split(separator: "\"", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() where index % 2 == 0 && !piece.isEmpty {
      let attribute = String(String.UnicodeScalarView(piece.filter { $0 != " " && $0 != "=" }))
      if !Self.attributes.contains(attribute) { faults.append("an attribute “\(attribute)” of <\(name)>") }
    }
  }

  /// What a browser's way of reading finds wrong.
  private mutating func countParseErrors() {
    var options = kGumboDefaultOptions
    options.max_errors = 20
    let count = bytes.withUnsafeBytes { buffer -> Int in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let output = gumbo_parse_with_options(&options, start, buffer.count) else { return 1 }
      defer { gumbo_destroy_output(&options, output) }
      return Int(output.pointee.errors.length)
    }
    if count > 0 { faults.append("\(count) parse errors") }
  }
}
