/// Knows of each line of a document, read from top to bottom, the part that it stands in.
struct DocumentParts {
  private var part: DocumentPart
  private var appendices: ArraySlice<String>
  private let headings: [String: String]
  private let body: Set<String>
  private let signature: Set<String>
  /// The lines in which number, date or head of office may be left open until the document is signed.
  let linesWithGaps: [String]

  init(_ document: RenderedDocument) {
    let plain = ComparedText.plain
    part = document.head == nil ? .text("") : .head
    appendices = document.appendices.map { plain($0.numberLine) }[...]
    var headings: [String: String] = [:]
    var body: Set<String> = []
    for block in document.body {
      switch block {
      case .heading(let heading):
        for line in [plain(heading.line), plain(heading.number)] where !line.isEmpty {
          headings[line] = plain(heading.line)
        }
      case .paragraph(let paragraph):
        for line in TextLines.split(paragraph.text) {
          body.formUnion([plain(line), plain(paragraph.mark + " " + line)])
        }
      case .table: break
      }
    }
    self.headings = headings
    self.body = body
    signature = Set((document.signature.map { $0.recipients + $0.authority + [$0.name] } ?? []).map(plain))
      .subtracting([""])
    linesWithGaps =
      ([document.head?.number, document.head?.dateline].compactMap { $0 }
      + (document.signature?.authority ?? []) + document.appendices.map(\.attachment)).map(plain)
  }

  /// The part of the next line.
  mutating func part(of line: String) -> DocumentPart {
    if let next = appendices.first, line.lowercased() == next.lowercased() {
      appendices.removeFirst()
      part = .appendix(next)
      return part
    }
    switch part {
    case .head:
      if let heading = headings[line] { part = .text(heading) } else if body.contains(line) { part = .text("") }
    case .text:
      if let heading = headings[line] { part = .text(heading) } else if signature.contains(line) { part = .signature }
    case .signature, .appendix: break
    }
    return part
  }
}
