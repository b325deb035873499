/// Knows of each line of a document, read from top to bottom, the part that it stands in.
struct DocumentParts {
  private var part: DocumentPart
  private var appendices: ArraySlice<String>
  private let headings: [String: String]
  private let body: Set<String>
  private let signature: Set<String>
  /// In whose name and in which post it is signed, line by line.
  private let authority: Set<String>

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
    signature = Set(
      (document.signature.map { $0.recipients + $0.receiver + $0.authority + [$0.name] } ?? []).map(plain)
    )
    .subtracting([""])
    authority = Set((document.signature?.authority ?? []).map(plain))
  }

  /// The gaps of a line that may be filled in when the document is signed: numbers and days anywhere, and the head of the
  /// office in the signature.
  func gaps(in line: String) -> GapLine? {
    guard let gaps = GapLine(line), gaps.isOfNumbersAndDays || authority.contains(line) else { return nil }
    return gaps
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
