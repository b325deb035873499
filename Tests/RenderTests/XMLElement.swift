import Testing

/// An element of an XML file as the tests look at it. Reads what `XMLWriter` writes, and faults what is not well-formed.
final class XMLElement {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [XMLElement] = []
  fileprivate(set) var text = ""

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The root element of a file.
  static func root(of bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> XMLElement {
    let text = try #require(String(validating: bytes, as: UTF8.self), sourceLocation: sourceLocation)
    let top = XMLElement(name: "", attributes: [:])
    var open = [top]
    // Entities are undone last, so a `<` begins a tag wherever it stands.
    for piece in text.unicodeScalars.split(separator: "<").dropFirst(0) {
      let piece = String(piece)
      let parts = piece.unicodeScalars.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
      try #require(parts.count == 2, "“\(piece)”", sourceLocation: sourceLocation)
      let tag = parts[0]
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        let closed = open.removeLast()
        try #require(closed.name == tag.dropFirst() && !open.isEmpty, "“\(piece)”", sourceLocation: sourceLocation)
      } else {
        let element = self.element(tag)
        open[open.count - 1].children.append(element)
        if !tag.hasSuffix("/") { open.append(element) }
      }
      open[open.count - 1].text += unescaped(parts[1])
    }
    try #require(open.count == 1 && top.children.count == 1, sourceLocation: sourceLocation)
    return top.children[0]
  }

  private static func element(_ tag: String) -> XMLElement {
    let tag = tag.hasSuffix("/") ? String(tag.dropLast()) : tag
    let name = tag.prefix { $0 != " " }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while let equals = rest.firstRange(of: "=\"") {
      let key = rest[..<equals.lowerBound].drop { $0 == " " }
      rest = rest[equals.upperBound...]
      let value = String(rest.unicodeScalars.prefix { $0 != "\"" })
      attributes[String(key)] = unescaped(value)
      rest = Substring(rest.unicodeScalars.dropFirst(value.unicodeScalars.count + 1))
    }
    return XMLElement(name: String(name), attributes: attributes)
  }

  private static func unescaped(_ text: String) -> String {
    // Not by Characters: a mark behind an entity would hide its semicolon.
    var result = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let first = rest.first {
      let entity = first == "&" ? entities.first { rest.starts(with: $0.0.unicodeScalars) } : nil
      result.append(entity?.1 ?? first)
      rest = rest.dropFirst(entity?.0.unicodeScalars.count ?? 1)
    }
    return String(result)
  }

  private static let entities: [(String, Unicode.Scalar)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"), ("&#10;", "\n"), ("&#9;", "\t"), ("&#13;", "\r"),
  ]

  /// This element and all below it, in the file's order.
  var all: [XMLElement] { [self] + children.flatMap(\.all) }

  /// All elements below this one that have a name.
  func all(_ name: String) -> [XMLElement] { all.filter { $0.name == name } }

  /// The first child with a name.
  subscript(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The attribute `w:val`.
  var value: String? { attributes["w:val"] }

  /// The text of a Word paragraph or cell, with a line break for each break and between paragraphs.
  var words: String {
    if name == "w:t" { return text }
    if name == "w:br" { return "\n" }
    let paragraphs = children.filter { $0.name == "w:p" }
    return paragraphs.isEmpty ? children.map(\.words).joined() : paragraphs.map(\.words).joined(separator: "\n")
  }
}
