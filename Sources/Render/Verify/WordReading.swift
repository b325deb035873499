import PlanLang

/// Reads a Word file (DOCX): the lines and tables of its text, and what its properties say of its making.
struct WordReading {
  private(set) var file = PrintedFile(format: .docx)

  /// - Throws: `ReadBackError` where the file is no Word file, damaged, or larger than a printed plan can be.
  init(_ bytes: [UInt8]) throws(ReadBackError) {
    let parts = try Self.parts(of: bytes)
    let text = WordText()
    guard let document = parts.document else { throw .otherPackage }
    guard XMLEvents.read(document, text), !text.hasTooManyCells else { throw .damagedWord }
    file.blocks = text.blocks
    for part in parts.properties {
      // Properties that cannot be read say nothing; the text is what counts.
      let properties = WordProperties()
      guard XMLEvents.read(part, properties) else { continue }
      for (name, value) in properties.values { file.readProperty(name, value) }
    }
  }

  private static func parts(of bytes: [UInt8]) throws(ReadBackError) -> (document: [UInt8]?, properties: [[UInt8]]) {
    do throws(ZipError) {
      let archive = try ZipReader(bytes)
      var properties: [[UInt8]] = []
      for name in ["docProps/custom.xml", "docProps/app.xml"] {
        if let part = try archive.bytes(of: name) { properties.append(part) }
      }
      return (try archive.bytes(of: "word/document.xml"), properties)
    } catch {
      throw ReadBackError(vi: "tệp " + error.message.vi, en: "the file " + error.message.en)
    }
  }
}

extension ReadBackError {
  fileprivate static let otherPackage = ReadBackError(
    vi: "không phải tệp Word: trong tệp không có phần “word/document.xml”; đối chiếu được DOCX, HTML và Markdown",
    en: "no Word file: it has no part “word/document.xml”; DOCX, HTML and Markdown can be verified")
  fileprivate static let damagedWord = ReadBackError(
    vi: "phần lời của tệp Word bị hỏng; hãy mở bằng Word hay LibreOffice và lưu lại",
    en: "the text of the Word file is damaged; open it in Word or LibreOffice and save it again")
}

/// The names and values of a Word file's properties.
private final class WordProperties: XMLListener {
  private(set) var values: [(name: String, value: String)] = []
  private var name = ""
  private var value = ""

  func begin(_ name: String, _ attributes: [String: String]) {
    if let own = attributes["name"] { self.name = own }
    value = ""
  }

  func end(_ name: String) {
    if !value.isEmpty { values.append((self.name, value)) }
    value = ""
  }

  func text(_ text: String) {
    value += text
  }
}
