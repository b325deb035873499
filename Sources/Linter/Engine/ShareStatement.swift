import PlanLang

/// A share that some words of the plan set for an indicator: an objective's target, or "tỷ lệ ... đạt 80%" in a text.
struct ShareStatement {
  /// Who says so.
  enum Owner: Equatable {
    case objective(Int), task(Int), phase, text, cell
  }

  /// Who says so.
  let owner: Owner
  /// What is measured: folded, without brackets.
  let name: FoldedText
  /// The share.
  let quantity: Quantity
  /// The text that it is read from.
  let text: Text
  /// Where the figure stands in it; UTF-8 byte offsets.
  let range: Range<Int>
  /// The clause that it stands in; the figure alone where it stands in a column.
  let clause: Range<Int>

  /// Where the figure stands in the file.
  var place: SourceRange { text.range(of: range) }
  /// The figure as it is written.
  var words: String { text.withUTF8 { $0.string(range) } }
}

extension ShareStatement {
  /// One value for the words of the name that count, and how many these are.
  var key: (hash: UInt64, wordCount: Int) { ShareWords.key(name) }

  /// What the objectives of a plan set for its own years.
  static func ofObjectives(in context: LintContext) -> [ShareStatement] {
    let plan = context.plan.plan
    let span = plan.document.span
    var statements: [ShareStatement] = []
    for index in plan.objectives.indices {
      guard let target = plan.objectives[index].target, let quantity = target.quantity,
        target.isPercent(of: plan.objectives[index]), quantity.upperNumber == nil, quantity.total == nil,
        let value = target.value, isOwnYear(target, span), let name = plan.objectives[index].name
      else { continue }
      statements.append(
        ShareStatement(
          owner: .objective(index),
          name: name.withUTF8 { ShareWords.withoutBrackets($0, context.foldedObjectiveNames[index]) },
          quantity: quantity, text: value, range: value.whole, clause: 0..<0))
    }
    return statements
  }

  /// A target for other years is another target.
  private static func isOwnYear(_ target: Figure, _ span: YearSpan?) -> Bool {
    guard let span, let years = target.years else { return true }
    return years.last == span.last
  }

  /// What tasks, phases, paragraphs and tables of the plan's own say; nothing where no text has a percent sign.
  static func ofTexts(in context: LintContext) -> [ShareStatement] {
    let plan = context.plan.plan
    var reader = ShareReader()
    for index in plan.tasks.indices {
      reader.read(plan.tasks[index].title, .task(index))
      plan.tasks[index].output.lend { reader.read($0, .task(index)) }
    }
    for phase in plan.phases {
      reader.read(phase.focus, .phase)
      phase.outputs.lend { reader.read($0, .phase) }
    }
    reader.read(plan.sections)
    for table in plan.tables { reader.read(table, plan.document.span) }
    return reader.statements
  }
}

/// Takes the shares out of texts.
private struct ShareReader {
  var statements: [ShareStatement] = []

  /// Headings are read only where a share stands under them.
  mutating func read(_ sections: [Section]) {
    for section in sections {
      let count = statements.count
      section.text.lend { read($0, .text) }
      section.items.lend { read($0, .text) }
      read(section.sections)
      if statements.count > count, let title = section.title, ShareWords.pastHeadings.isHeld(by: title.foldedWords) {
        statements.removeLast(statements.count - count)
      }
    }
  }

  /// Rows of a table whose heading says which column has the targets.
  mutating func read(_ table: OwnTable, _ span: YearSpan?) {
    var targetKeys: Set<Text>?
    for row in table.rows {
      guard let cell = row.first(where: { $0.value.map(Self.hasSign) ?? false }) else { continue }
      let keys = targetKeys ?? Set(table.columns.filter { Self.isTarget($0, span) }.map(\.key))
      targetKeys = keys
      guard let target = row.first(where: { keys.contains($0.key) && ($0.value.map(Self.hasSign) ?? false) })?.value,
        let name = row.first(where: { $0.key != cell.key && ($0.value.map(Self.isName) ?? false) })?.value,
        case .quantity(let quantity) = target.withUTF8(Quantity.read), quantity.isPercent, quantity.upperNumber == nil
      else { continue }
      statements.append(
        ShareStatement(
          owner: .cell, name: name.withUTF8 { ShareWords.withoutBrackets($0, nil) }, quantity: quantity, text: target,
          range: target.whole, clause: 0..<0))
    }
  }

  /// Whether a heading speaks of targets, or is the plan's own last year.
  private static func isTarget(_ column: Column, _ span: YearSpan?) -> Bool {
    guard let text = column.label else { return false }
    let label = text.foldedWords
    guard !ShareWords.pastHeadings.isHeld(by: label) else { return false }
    if ShareWords.targetHeadings.isHeld(by: label) { return true }
    let years = text.withUTF8 { YearMention.find(in: $0) }
    return years.count == 1 && years[0].upTo == nil && years[0].year == span?.last
  }

  private static func isName(_ text: Text) -> Bool {
    ShareWords.shares.longest(startingAt: 0, in: text.foldedWords) != nil
  }

  private static func hasSign(_ text: Text) -> Bool { text.withUTF8 { $0.firstOffset(of: UInt8(ascii: "%")) != nil } }

  mutating func read(_ text: Text?, _ owner: ShareStatement.Owner) {
    guard let text, Self.hasSign(text) else { return }
    text.withUTF8 { bytes in
      var position = 0
      while let sign = bytes.firstOffset(of: UInt8(ascii: "%"), from: position) {
        if let figure = Self.figure(before: sign, in: bytes), !text.isFilledIn(figure),
          let statement = statement(figure, in: bytes, text, owner)
        {
          statements.append(statement)
        }
        position = sign + 1
      }
    }
  }

  /// The number that ends with the sign at `sign`, the sign included; nil for a range.
  private static func figure(before sign: Int, in bytes: UTF8Bytes) -> Range<Int>? {
    var start = bytes.spacesStart(before: sign)
    let end = start
    while start > 0,
      bytes[start - 1] &- 0x30 < 10 || bytes[start - 1] == UInt8(ascii: ",") || bytes[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
    }
    guard start < end, bytes.isDigit(at: start) else { return nil }
    let before = bytes.spacesStart(before: start)
    // "80-85%", and "– 85%" as its second half.
    guard before == 0 || bytes[before - 1] != UInt8(ascii: "-") && bytes[before - 1] != 0x93 else { return nil }
    return start..<sign + 1
  }

  private func statement(
    _ figure: Range<Int>, in bytes: UTF8Bytes, _ text: Text, _ owner: ShareStatement.Owner
  ) -> ShareStatement? {
    let clause = clause(around: figure, in: bytes)
    guard bytes.slice(clause).count(where: { $0 == UInt8(ascii: "%") }) == 1,
      case .quantity(let quantity) = bytes.slice(
        leadStart(figure.lowerBound, clause, bytes)..<figure.upperBound + Text.orMore(bytes, from: figure.upperBound)
      ).quantity,
      quantity.isPercent, quantity.comparison != .about
    else { return nil }
    let before = ShareWords.subject(
      before: ShareWords.withoutBrackets(bytes.slice(clause.lowerBound..<figure.lowerBound), nil))
    let after = ShareWords.subject(
      after: ShareWords.withoutBrackets(bytes.slice(figure.upperBound..<clause.upperBound), nil))
    // Words on both sides: it is not plain which of them are measured.
    guard before.bytes.isEmpty != after.bytes.isEmpty else { return nil }
    return ShareStatement(
      owner: owner, name: before.bytes.isEmpty ? after : before, quantity: quantity, text: text, range: figure,
      clause: clause)
  }

  /// A few words before the number: "tối thiểu", "≥".
  private func leadStart(_ number: Int, _ clause: Range<Int>, _ bytes: UTF8Bytes) -> Int {
    var start = max(clause.lowerBound, number - 16)
    while start < number, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  /// Up to a semicolon, the end of a sentence or line, the comma behind another figure or before another share.
  private func clause(around figure: Range<Int>, in bytes: UTF8Bytes) -> Range<Int> {
    func ends(_ offset: Int) -> Bool {
      switch bytes[offset] {
      case UInt8(ascii: ";"), 0x0A, UInt8(ascii: ":"): true
      case UInt8(ascii: "."): offset + 1 == bytes.count || bytes[offset + 1] == 0x20
      case UInt8(ascii: ","):
        offset > 0 && bytes[offset - 1] == UInt8(ascii: "%")
          || offset > figure.lowerBound && ShareWords.beginsShare(bytes, behind: offset)
      default: false
      }
    }
    var start = figure.lowerBound
    while start > 0, !ends(start - 1) { start -= 1 }
    // "97% hồ sơ đúng hạn, tỷ lệ hồ sơ quá hạn không quá 5%"; but "Đến năm 2030, tỷ lệ ..." is one clause.
    if let sign = bytes.firstOffset(of: UInt8(ascii: "%"), from: start), sign < figure.lowerBound,
      let comma = (sign..<figure.lowerBound).last(where: {
        bytes[$0] == UInt8(ascii: ",") && ShareWords.beginsShare(bytes, behind: $0)
      })
    {
      start = comma + 1
    }
    var end = figure.upperBound
    while end < bytes.count, !ends(end) { end += 1 }
    return start..<end
  }
}

extension ShareStatement {
  /// Whether it is for the whole of the plan's own time, not for a part of it or for the past; asked last, since it reads
  /// the clause once more.
  func isForWholeTime(of plan: Plan) -> Bool {
    guard !clause.isEmpty else { return true }
    let span = plan.document.span
    return text.withUTF8 { bytes in
      let isOwn = YearMention.find(in: bytes.slice(clause)).allSatisfy { year in
        (year.upTo ?? year.year) == span?.last && (year.upTo == nil || year.year == span?.first)
      }
      return isOwn && !ShareWords.otherTimes.isHeld(by: FoldedText(bytes.slice(clause), .name))
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  fileprivate var quantity: QuantityReading { Quantity.read(self) }
}
