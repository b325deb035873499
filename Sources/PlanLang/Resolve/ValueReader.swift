/// Reads the deadlines and figures of a plan, when their `${...}` are filled in.
struct ValueReader {
  private let defaultYear: Int?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ span: YearSpan?) {
    defaultYear = span?.onlyYear
  }

  mutating func read(_ plan: Plan) {
    for task in plan.tasks { read(&task.due) }
    for phase in plan.phases { read(&phase.due) }
    for objective in plan.objectives {
      read(&objective.baseline)
      read(&objective.target)
    }
  }

  private mutating func read(_ due: inout Due?) {
    guard due?.form == .name, var text = due?.text, !isTooLong(text, .badDue) else { return }
    // Decomposed letters are the same letters; the places inside such words are those of the whole.
    if text.withUTF8({ !VietnameseText.isComposed($0) }) {
      text = Text(String(decoding: text.withUTF8(VietnameseText.composed), as: UTF8.self), at: text.range)
    }
    let reading = text.withUTF8 { Deadline.read($0, defaultYear: defaultYear) }
    due?.deadline = reading.deadline
    for problem in reading.problems {
      let place = text.range(of: problem.range)
      let words = text.withUTF8 { String(decoding: $0.slice(problem.range), as: UTF8.self) }
      diagnostics.note(
        Diagnostic(
          .badDue, .error, at: place, .wrongTime(words),
          help: problem.suggestion.map { .writeInstead($0) } ?? .timeForms,
          fixes: problem.suggestion.map { suggestion in
            let isCertain = !text.isFilledIn(problem.range) && isSpelling(suggestion, of: words)
            return Fix.one(.replaceBy(suggestion), isSafe: isCertain, text.edit(problem.range, suggestion))
          } ?? []))
    }
    // That nothing is written is for the rule on missing deadlines to say.
    if !reading.isReadable, !text.isBlank {
      diagnostics.note(
        Diagnostic(.badDue, .warning, at: text.range, .noTime(text.string), help: .timeForms))
    }
  }

  /// Whether words are too long for a deadline or figure to be looked for in them, which is reported.
  private mutating func isTooLong(_ text: Text, _ code: Code) -> Bool {
    guard text.withUTF8({ $0.count }) > Limits.phrase else { return false }
    diagnostics.note(
      Diagnostic(code, .error, at: text.range, .tooLongToRead(limit: Limits.phrase), help: .moveToNote))
    return true
  }

  /// Whether a suggestion says the same words with the right diacritics ("Quy I/2027", "trước ngay 15/6"), and is read
  /// without fault.
  private func isSpelling(_ suggestion: String, of words: String) -> Bool {
    guard FoldedText(suggestion, .bare) == FoldedText(words, .bare) else { return false }
    let reading = Array(suggestion.utf8).withUnsafeBufferPointer { Deadline.read($0, defaultYear: defaultYear) }
    return reading.isReadable && reading.problems.isEmpty
  }

  private mutating func read(_ figure: inout Figure?) {
    guard let text = figure?.value, !isTooLong(text, .badQuantity) else { return }
    switch text.withUTF8(Quantity.read) {
    case .quantity(let quantity):
      figure?.quantity = quantity
      for (range, form) in text.withUTF8(quantity.foreignNumbers) {
        let words = text.withUTF8 { String(decoding: $0.slice(range), as: UTF8.self) }
        diagnostics.note(
          Diagnostic(
            .badQuantity, .error, at: text.range(of: range), .foreignNumber(words, text.string),
            help: .writeInstead(form), fixes: Fix.one(.replaceBy(form), isSafe: true, edit(text, range, form))))
      }
    case .words: break
    case .unreadable(let range):
      diagnostics.note(
        Diagnostic(.badQuantity, .error, at: text.range(of: range), .wrongFigure(text.string), help: .figureForms))
    }
  }

  /// Puts a number in place of another; in quotes with its whole value, where its comma could end one without quotes.
  private func edit(_ text: Text, _ range: Range<Int>, _ form: String) -> Edit? {
    if let edit = text.edit(range, form) { return edit }
    guard text.expansion == nil else { return nil }
    return text.withUTF8 { bytes in
      let (before, after) = (bytes.slice(0..<range.lowerBound), bytes.slice(range.upperBound..<bytes.count))
      return text.replacement(
        by: String(decoding: before, as: UTF8.self) + form + String(decoding: after, as: UTF8.self))
    }
  }
}

extension Code {
  static let badDue = Code(15)
  static let badQuantity = Code(16)
}

extension Message {
  fileprivate static func wrongTime(_ words: String) -> Message {
    Message(vi: "không có thời gian nào là “\(words)”", en: "there is no such time as “\(words)”")
  }
  fileprivate static func noTime(_ words: String) -> Message {
    Message(vi: "không đọc được thời gian nào trong “\(words)”", en: "no time can be read in “\(words)”")
  }
  fileprivate static func tooLongToRead(limit: Int) -> Message {
    Message(
      vi: "phần này dài hơn \(limit) byte nên không đọc tìm thời hạn hay con số",
      en: "this is longer than \(limit) bytes, so no deadline or figure is looked for in it")
  }
  fileprivate static let moveToNote = Message(
    vi: "chỉ viết thời hạn hoặc con số ở đây; lời giải thích chuyển sang ghi chú",
    en: "write the deadline or figure alone; move what explains it to a note")
  fileprivate static let timeForms = Message(
    vi:
      "viết như “trước ngày 30/6/2027”, “Quý III/2027”, “Thường xuyên”; nếu cố ý viết lời khác thì dùng {text: \"...\"}",
    en:
      "write something like “trước ngày 30/6/2027”, “Quý III/2027”, “Thường xuyên”; for other words on purpose use {text: \"...\"}"
  )
  fileprivate static func wrongFigure(_ words: String) -> Message {
    Message(vi: "không đọc được con số trong “\(words)”", en: "the figure in “\(words)” cannot be read")
  }
  fileprivate static func foreignNumber(_ number: String, _ words: String) -> Message {
    let place = number == words ? Message(vi: "", en: "") : Message(vi: " trong “\(words)”", en: " in “\(words)”")
    return Message(
      vi: "“\(number)”\(place.vi) không viết theo cách Việt Nam: dấu phẩy trước phần lẻ, dấu chấm giữa các hàng nghìn",
      en: "“\(number)”\(place.en) is not in Vietnamese style: a comma before decimals, dots between thousands")
  }
  fileprivate static let figureForms = Message(
    vi: "viết như “83,77%”, “≥ 84%”, “ít nhất 02 lớp”, “1.050 triệu đồng”; lời khác thì dùng {text: \"...\"}",
    en:
      "write something like “83,77%”, “≥ 84%”, “ít nhất 02 lớp”, “1.050 triệu đồng”; for other words use {text: \"...\"}"
  )
}
