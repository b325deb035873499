import PlanLang

/// Holds printed files against the plan that they were printed from.
public struct Verifier: Sendable {
  private let builder: DocumentBuilder
  private let slips: [RenderedDocument]

  /// - Parameters:
  ///   - builder: of the plan.
  ///   - slips: what else the plan prints besides its document and its appendices.
  public init(_ builder: DocumentBuilder, slips: [RenderedDocument] = []) {
    self.builder = builder
    self.slips = slips
  }

  /// What differs between the file and what the plan prints. The file itself shows whether it is the whole document, some
  /// of the appendices, or one of the slips.
  ///
  /// Tables are held against the plan's own. Lines are held against those of the same document printed anew, so that the
  /// words of the office's template count as the plan's.
  ///
  /// - Parameter reprint: prints a document in the file's format and reads it back.
  /// - Returns: nil where the file has nothing of the plan.
  public func verify<Failure: Error>(
    _ file: PrintedFile, reprint: (RenderedDocument) throws(Failure) -> PrintedFile
  ) throws(Failure) -> Verification? {
    let whole = builder.whole()
    let (document, otherAppendices) = choose(for: file, whole)
    let tables = Self.tables(of: document)
    let match = TableMatch(tables.map(\.table), file)
    let lines = LineComparison(
      plan: Self.lines(of: try reprint(document), document, tables.map(\.table)),
      file: match.otherLines(of: file), openSigners: document.signature?.openSigners ?? 0)
    let provenance = document.provenance
    let origin: Verification.Origin =
      switch file.sources {
      case nil: .unknown
      case provenance.sources: .same
      case _: .other
      }
    // Plans of two communes have bases, headings and some tasks in common; a file with little more is not this plan's.
    var (known, all) = (lines.equal, lines.plan.count)
    for (index, (table, storeys, _)) in tables.enumerated() {
      guard let place = match.pairs[index] else { continue }
      known += table.titles.intersection(match.views[place].view(storeys: storeys).titles).count
      all += table.titles.count
    }
    guard origin == .same || Double(known) >= Self.least * Double(all) else { return nil }
    var differences = lines.differences
    var rows = 0
    for (index, (table, _, part)) in tables.enumerated() {
      guard let place = match.pairs[index] else {
        differences.append(Difference(.tableMissing, in: part, plan: table.headings.joined(separator: " | ")))
        continue
      }
      rows += table.rows.count
      if match.moved.contains(index) { differences.append(Difference(.tableMoved, in: part)) }
      differences +=
        TableComparison(table, match.views[place].view(storeys: tables[index].storeys), in: part).differences
    }
    return Verification(
      origin: origin, file: (file.version, file.sources), plan: provenance, otherAppendices: otherAppendices,
      compared: (match.pairs.count { $0 != nil }, rows),
      differences: differences + FillingCheck.differences(of: lines.fillings), fillings: lines.fillings)
  }

  /// The share of lines and rows' titles that a file must have of the plan to be one of its prints.
  private static let least = 0.3

  /// The tables of a document with the parts that they stand in.
  private static func tables(of document: RenderedDocument) -> [(table: TableTexts, storeys: Int, part: DocumentPart)] {
    var result: [(table: TableTexts, storeys: Int, part: DocumentPart)] = []
    var heading = ""
    for block in document.body {
      switch block {
      case .heading(let next): heading = ComparedText.plain(next.line)
      case .paragraph: break
      case .table(let table, _, _):
        if !table.columns.isEmpty { result.append((TableTexts(table), table.headings.count, .text(heading))) }
      }
    }
    for page in document.appendices {
      guard let table = page.table, !table.columns.isEmpty else { continue }
      result.append((TableTexts(table), table.headings.count, .appendix(page.numberLine)))
    }
    return result
  }

  /// The lines of a file that was just printed, each with its part and its gaps.
  private static func lines(of printed: PrintedFile, _ document: RenderedDocument, _ tables: [TableTexts])
    -> [LineComparison.PlanLine]
  {
    var parts = DocumentParts(document)
    return TableMatch(tables, printed).otherLines(of: printed).map { line in
      LineComparison.PlanLine(text: line.text, part: parts.part(of: line.text), gaps: parts.gaps(in: line.text))
    }
  }

  /// The document that the file is, and the appendices that it does not have.
  private func choose(for file: PrintedFile, _ whole: RenderedDocument) -> (RenderedDocument, [String]) {
    let texts = file.texts
    let body = Set(Self.bodyTexts(of: whole))
    let isWhole =
      texts.contains { $0.contains(DocumentHead.nation) }
      || !body.isEmpty && body.intersection(texts).count * 4 >= body.count
    let chosen = isWhole ? Array(whole.appendices.indices) : present(whole.appendices, in: file, texts)
    let document = isWhole ? whole : builder.appendices(only: chosen.isEmpty ? nil : chosen)
    let own = Self.likeness(document, texts)
    if let slip = slips.max(by: { Self.likeness($0, texts) < Self.likeness($1, texts) }),
      Self.likeness(slip, texts) > own
    {
      return (slip, [])
    }
    let others = whole.appendices.indices.filter { !chosen.isEmpty && !chosen.contains($0) }
    return (document, others.map { whole.appendices[$0].numberLine })
  }

  /// The appendices whose number line or table the file has.
  private func present(_ pages: [AppendixPage], in file: PrintedFile, _ texts: Set<String>) -> [Int] {
    let lowercased = Set(texts.map { $0.lowercased() })
    let tables = pages.map { $0.table.map(TableTexts.init) ?? TableTexts(headings: [], rows: []) }
    let match = TableMatch(tables, file)
    return pages.indices.filter {
      match.pairs[$0] != nil || lowercased.contains(ComparedText.plain(pages[$0].numberLine).lowercased())
    }
  }

  private static func bodyTexts(of document: RenderedDocument) -> [String] {
    document.body.flatMap { block in
      switch block {
      case .heading(let heading): [ComparedText.plain(heading.line)]
      case .paragraph(let paragraph): [ComparedText.plain(paragraph.text)]
      case .table: [String]()
      }
    }
  }

  /// How much the texts of a document and of a file have in common, from 0 to 1.
  private static func likeness(_ document: RenderedDocument, _ texts: Set<String>) -> Double {
    var own = Set(bodyTexts(of: document) + [ComparedText.plain(document.head?.type ?? "")])
    own.formUnion(document.appendices.flatMap { [$0.numberLine, $0.printedTitle].map(ComparedText.plain) })
    for (table, _, _) in tables(of: document) { own.formUnion(table.rows.joined()) }
    guard !own.isEmpty || !texts.isEmpty else { return 0 }
    return 2 * Double(own.intersection(texts).count) / Double(own.count + texts.count)
  }
}

extension SignatureBlock {
  /// How many names are to be written into it.
  fileprivate var openSigners: Int { (name.isEmpty ? 1 : 0) + (receiver.isEmpty ? 0 : 1) }
}

extension TableTexts {
  /// The titles of its rows.
  fileprivate var titles: Set<String> {
    let names = RowNames(self)
    return Set(rows.map { names.name(of: $0).title })
  }
}

extension PrintedFile {
  /// Every line and every cell.
  fileprivate var texts: Set<String> {
    var texts: Set<String> = []
    for block in blocks {
      switch block {
      case .line(let line): texts.insert(ComparedText.plain(line))
      case .table(let table):
        for row in table.rows { texts.formUnion(row.cells.map { ComparedText.plain($0.text) }) }
      }
    }
    return texts
  }
}

extension DocumentPart {
  /// Whether its number and day are those of the document itself, and not of one that it speaks of.
  fileprivate var namesDocument: Bool {
    switch self {
    case .head, .appendix: true
    case .text, .signature: false
    }
  }
}

/// Looks whether gaps of one kind were filled in with one value everywhere: the number over the document is that in the
/// line under each appendix's title (decree clause D30).
enum FillingCheck {
  static func differences(of fillings: [GapFilling]) -> [Difference] {
    var first: [GapFilling.Kind: String] = [:]
    return fillings.compactMap { filling in
      guard filling.part.namesDocument, [.number, .day, .month, .year].contains(filling.kind) else { return nil }
      guard let known = first[filling.kind] else {
        first[filling.kind] = filling.value
        return nil
      }
      guard bare(known) != bare(filling.value) else { return nil }
      return Difference(.filledDifferently, in: filling.part, plan: known, file: filling.value)
    }
  }

  /// "4" and "04" are one number.
  private static func bare(_ value: String) -> Substring { value.drop { $0 == "0" } }
}
