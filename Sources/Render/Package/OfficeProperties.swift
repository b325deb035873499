/// What a DOCX or XLSX file says of itself in its properties. No times: the same plan gives the same bytes.
struct OfficeProperties {
  /// The document's title.
  let title: String
  /// The issuing body; empty where it is not known.
  let author: String
  /// Program and sources.
  let provenance: Provenance

  /// Properties of a document's file.
  init(_ document: RenderedDocument) {
    title = document.title
    author = document.author
    provenance = document.provenance
  }

  /// The language of every document, as file formats name it.
  static let language = "vi-VN"
  /// The custom property that holds the program's version.
  static let versionProperty = "plantool-version"
  /// The custom property that holds the SHA-256 of the sources (as `sources-sha256` in HTML).
  static let sourcesProperty = "plantool-sources-sha256"

  /// The parts `core`, `app` and `custom`.
  var parts: [OfficePackage.Part] {
    [
      OfficePackage.Part(
        name: "docProps/core.xml", contentType: "application/vnd.openxmlformats-package.core-properties+xml",
        relationship: "metadata/core-properties", bytes: core),
      OfficePackage.Part(
        name: "docProps/app.xml",
        contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        relationship: "extended-properties", bytes: app),
      OfficePackage.Part(
        name: "docProps/custom.xml",
        contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        relationship: "custom-properties", bytes: custom),
    ]
  }

  private var core: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      xml.element("dc:creator", text: author)
      xml.element("dc:language", text: Self.language)
      // The only property through which a PDF file that LibreOffice makes of this one says where it is from.
      xml.element("cp:keywords", text: provenance.generator)
    }
    return xml.bytes
  }

  private var app: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
    ) { xml in
      xml.element("Application", text: "plantool")
    }
    return xml.bytes
  }

  private var custom: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Properties",
      [
        "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      ]
    ) { xml in
      let values = [(Self.versionProperty, provenance.version), (Self.sourcesProperty, provenance.sources)]
      for (position, (name, value)) in values.enumerated() {
        // The identifier of all custom properties; their numbers begin with 2.
        xml.element(
          "property",
          ["fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": String(position + 2), "name": name]
        ) { $0.element("vt:lpwstr", text: value) }
      }
    }
    return xml.bytes
  }
}
