/// The package around the parts of a DOCX or XLSX file (ECMA-376, part 2): the list of content types, the relationships
/// between parts, the properties, and the zip archive that holds them.
struct OfficePackage {
  /// A part of the file.
  struct Part {
    /// Its name without a leading slash: `word/document.xml`.
    var name: String
    /// Its content type.
    var contentType: String
    /// The last word of the relationship's type that its owner has to it: `officeDocument`, `styles`.
    var relationship: String
    /// What is in it.
    var bytes: [UInt8]
    /// The parts that it needs, as `rId1`, `rId2` ... in this order.
    var parts: [Part] = []
  }

  /// The document itself, with the parts that it needs.
  var main: Part
  /// What the file says of itself.
  var properties: OfficeProperties

  /// The bytes of the file: content types first, then relationships and parts, each before what it needs.
  ///
  /// - Throws: `ZipError.cannotWrite` where memory runs out.
  func archive() throws(ZipError) -> [UInt8] {
    let roots = [main] + properties.parts
    var entries: [(name: String, bytes: [UInt8])] = [
      ("[Content_Types].xml", Self.contentTypes(of: Self.all(roots))),
      ("_rels/.rels", Self.relationships(to: roots, from: "")),
    ]
    for part in Self.all(roots) {
      entries.append((part.name, part.bytes))
      guard !part.parts.isEmpty else { continue }
      let (folder, name) = Self.split(part.name)
      entries.append((folder + "_rels/" + name + ".rels", Self.relationships(to: part.parts, from: folder)))
    }
    return try ZipWriter.archive(entries)
  }

  private static func all(_ parts: [Part]) -> [Part] {
    parts.flatMap { [$0] + all($0.parts) }
  }

  private static func contentTypes(of parts: [Part]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]) { xml in
      xml.element(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for part in parts { xml.element("Override", ["PartName": "/" + part.name, "ContentType": part.contentType]) }
    }
    return xml.bytes
  }

  /// - Parameter folder: the folder of the part that has them, with a slash at its end.
  private static func relationships(to parts: [Part], from folder: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"]) { xml in
      for (position, part) in parts.enumerated() {
        // Core properties alone belong to the package's own standard.
        let standard = part.relationship == "metadata/core-properties" ? "package" : "officeDocument"
        let target = part.name.hasPrefix(folder) ? String(part.name.dropFirst(folder.count)) : "/" + part.name
        xml.element(
          "Relationship",
          [
            "Id": "rId\(position + 1)",
            "Type": "http://schemas.openxmlformats.org/\(standard)/2006/relationships/\(part.relationship)",
            "Target": target,
          ])
      }
    }
    return xml.bytes
  }

  private static func split(_ name: String) -> (folder: String, name: String) {
    guard let slash = name.lastIndex(of: "/") else { return ("", name) }
    return (String(name[...slash]), String(name[name.index(after: slash)...]))
  }
}
