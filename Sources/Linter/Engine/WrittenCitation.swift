import PlanLang

/// A document that the plan's or a registry's own words name by number; what `${...}` filled in is none.
struct WrittenCitation: Sendable {
  /// Where the words stand.
  enum Place: Sendable {
    /// A text that the document prints.
    case printed(PrintedText.Role)
    /// A cell of a column of one's own, or free words in place of a reference.
    case cell
    /// The subject of a declared citation.
    case declaration
  }

  /// The text.
  let text: Text
  /// What the text is.
  let place: Place
  /// The document that it names.
  let mention: DocumentMention

  /// The place in the file of a part of the mention.
  func range(of part: Range<Int>) -> SourceRange { text.range(of: part) }

  /// The words of a part of the mention.
  func words(_ part: Range<Int>) -> String {
    text.withUTF8 { $0.string(part) }
  }

  /// Kind and number, as messages name the document.
  var name: String {
    [mention.kind?.name, mention.kind == nil ? mention.number.text : "số " + mention.number.text]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// Hands the documents that a text names to `body`; a look at the file's own bytes tells that most name none.
  static func visit(_ text: Text, _ place: Place, _ body: (WrittenCitation) -> Void) {
    guard text.withWrittenUTF8(DocumentMention.mayStand) else { return }
    for mention in text.withUTF8(DocumentMention.find) where !text.isFilledIn(mention.range) {
      body(WrittenCitation(text: text, place: place, mention: mention))
    }
  }

  /// Every document that the plan's own words name, in the order of the file's parts.
  static func all(in plan: Plan, _ texts: PlanTexts) -> [WrittenCitation] {
    var result: [WrittenCitation] = []
    func add(_ text: Text?, _ place: Place) {
      if let text { visit(text, place) { result.append($0) } }
    }
    func add(_ cells: [ExtraCell]) {
      for cell in cells { add(cell.value, .cell) }
    }
    func add(_ reference: Reference?, _ place: Place) {
      if let reference, reference.form == .words { add(reference.text, place) }
    }
    // What names a document by its number has a slash or dash behind a digit.
    texts.visitPrinted(.joint) { add($0.text, .printed($0.role)) }
    for basis in plan.document.basis { add(basis.cite, .printed(.basis)) }
    for index in plan.tasks.indices {
      for cite in plan.tasks[index].cites { add(cite, .cell) }
      add(plan.tasks[index].extra)
    }
    for index in plan.objectives.indices { add(plan.objectives[index].extra) }
    for index in plan.phases.indices { add(plan.phases[index].extra) }
    for index in plan.budget.indices { add(plan.budget[index].extra) }
    for citation in plan.declarations.citations { add(citation.subject, .declaration) }
    return result
  }

  /// The documents that the subjects of a registry's citations name.
  static func all(inSubjectsOf citations: [Citation]) -> [WrittenCitation] {
    var result: [WrittenCitation] = []
    for citation in citations {
      if let subject = citation.subject { visit(subject, .declaration) { result.append($0) } }
    }
    return result
  }
}
