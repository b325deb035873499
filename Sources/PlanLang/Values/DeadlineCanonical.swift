extension Deadline.Expression {
  /// The expression in canonical style: `Quý III/2027`, `Tháng 01/2027`, `trước ngày 15/6/2027`, `Hằng năm`.
  ///
  /// Read again, the words give an equal expression. Nil where none do, and the words stay as written:
  /// - what is relative, by reference or on demand (`sau 30 ngày`, `Theo kế hoạch của thành phố`, `Khi phát sinh`);
  /// - what ``saysMore`` than its days (`Cuối tháng 9/2027`, `Quý I hàng năm`, `02 lần/tuần`);
  /// - a unit without its year, and a span or named period without one of its ends (`Năm 2026-2027 và các năm tiếp
  ///   theo`).
  public var canonical: String? {
    guard let words = DeadlineStyle().words(self) else { return nil }
    return DeadlineStyle.startsWithCapital(self) ? DeadlineStyle.capitalized(words) : words
  }
}

extension Deadline {
  /// All expressions in canonical style, joined by semicolons; quarters and months of one year share its name
  /// (`Quý II, IV/2027`). Nil when there is none or one of them has no canonical words.
  public var canonical: String? {
    canonical { _ in DeadlineStyle() }
  }

  /// The phrase in canonical style; nil where it says anything beside its expressions, or where one of these is wrong
  /// or has no canonical words.
  ///
  /// - Parameters:
  ///   - bytes: The phrase, as for ``read(_:defaultYear:)``.
  ///   - defaultYear: The year of expressions that name none; it is written out.
  /// - Returns: Words that are read as the same expressions. A phrase that starts with a capital keeps it.
  public static func canonical(_ bytes: UTF8Bytes, defaultYear: Int?) -> String? {
    let reading = read(bytes, defaultYear: defaultYear)
    guard reading.problems.isEmpty, isCovered(bytes, by: reading.deadline.expressions),
      let words = reading.deadline.canonical(style: { style(of: bytes, $0.range) })
    else { return nil }
    let start = bytes.spacesEnd(from: 0)
    let isCapital = VietnameseLetter(bytes.scalar(at: start).value)?.isUppercase == true
    return isCapital ? DeadlineStyle.capitalized(words) : words
  }

  private func canonical(style: (Expression) -> DeadlineStyle) -> String? {
    guard let head = expressions.first else { return nil }
    var text = ""
    for (index, expression) in expressions.enumerated() {
      guard let words = style(expression).words(expression) else { return nil }
      let next = index + 1 < expressions.count ? expressions[index + 1] : nil
      let previous = index > 0 ? expressions[index - 1] : nil
      if let previous { text += Self.areListed(previous, expression) ? ", " : "; " }
      var part = words[...]
      // "Quý II, IV/2027": the unit is named by the first, the year by the last.
      if let previous, Self.areListed(previous, expression) {
        part = part.drop { $0 != " " }.dropFirst()
      }
      if let next, Self.areListed(expression, next) { part = part.prefix { $0 != "/" } }
      text += part
    }
    return DeadlineStyle.startsWithCapital(head) ? DeadlineStyle.capitalized(text) : text
  }

  /// Whether two expressions are written as one list: quarters or months of one year, the later one second.
  private static func areListed(_ left: Expression, _ right: Expression) -> Bool {
    guard left.kind == right.kind, left.kind == .quarter || left.kind == .month, let first = left.first,
      let last = left.last, let next = right.first, right.last != nil
    else { return false }
    return first.year == next.year && last < next
  }

  /// How the words at a range are written: by months, and whether `trước` stands before a day.
  private static func style(of bytes: UTF8Bytes, _ range: Range<Int>) -> DeadlineStyle {
    DeadlineToken.scan(bytes.slice(range)) { tokens in
      DeadlineStyle(
        usesMonths: !tokens.contains { $0.word == .quarter }, usesLatest: !tokens.contains { $0.word == .before })
    }
  }

  /// Whether nothing but separators and `và` stands around the expressions.
  private static func isCovered(_ bytes: UTF8Bytes, by expressions: [Expression]) -> Bool {
    var position = bytes.spacesEnd(from: 0)
    for (index, expression) in expressions.enumerated() {
      let start = expression.range.lowerBound
      while index > 0, position < start, let end = separatorEnd(bytes, at: position) { position = end }
      guard position == start else { return false }
      position = expression.range.upperBound
    }
    while let end = separatorEnd(bytes, at: position) ?? stopEnd(bytes, at: position) { position = end }
    return position == bytes.count
  }

  private static func separatorEnd(_ bytes: UTF8Bytes, at position: Int) -> Int? {
    switch bytes.byte(at: position) {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "+"): return position + 1
    default:
      let spaces = bytes.spacesEnd(from: position)
      return spaces > position ? spaces : bytes.phraseEnd("và", at: position)
    }
  }

  /// The full stop that ends a phrase.
  private static func stopEnd(_ bytes: UTF8Bytes, at position: Int) -> Int? {
    bytes.byte(at: position) == UInt8(ascii: ".") ? position + 1 : nil
  }
}
