import PlanLang

/// PL104: the text speaks of an appendix that the plan does not have.
enum AppendixMissing: Rule {
  static let code = Code(104)
  static let name = "appendix-missing"
  static let level = Severity.warning
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Lời văn nói tới một phụ lục, hoặc nhiều phụ lục, mà kế hoạch không có.",
      en: "The text speaks of an appendix, or of several, that the plan does not have."),
    reason: Message(
      vi: "Người đọc tìm phụ lục được dẫn mà không thấy, nên không biết phần việc hay chỉ tiêu nằm ở đâu.",
      en: "The reader looks for the appendix and does not find it, nor the work or targets that it should hold."),
    source: "30/2020/NĐ-CP, PL I, III.1.a",
    bad: AppendixMissingExamples.bad,
    good: AppendixMissingExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    var known: KnownAppendices?
    // Lists that are called by another name ("danh mục kèm theo") matter only where there is no appendix at all.
    let hasNone = context.plan.plan.appendices.isEmpty
    func look(_ text: Text) {
      guard text.withUTF8(hasNone ? AppendixWords.mayMention : AppendixWords.mayName) else { return }
      let appendices = known ?? KnownAppendices(context)
      known = appendices
      for missing in text.withUTF8({ appendices.missing(in: $0) }) {
        guard !text.isFilledIn(missing.range) else { continue }
        report(missing, text, context, &findings)
      }
    }
    context.texts.visitPrinted(TextMarks.ofAppendices) { text in
      switch text.role {
      case .heading, .paragraph, .taskTitle, .taskNote, .taskOutput, .objectiveNote: look(text.text)
      default: break
      }
    }
  }

  private static func report(
    _ missing: KnownAppendices.Missing, _ text: Text, _ context: LintContext, _ findings: inout Findings
  ) {
    let plan = context.plan.plan
    let words = text.withUTF8 { $0.string(missing.range) }
    let related = plan.appendices.prefix(3).enumerated().map { index, appendix in
      RelatedPlace(appendix.title?.range ?? appendix.id?.range ?? appendix.range, .has(context.name(ofAppendix: index)))
    }
    let message: Message =
      missing.isCounted
      ? .otherCount(words, plan.appendices.count)
      : missing.isPlural ? .onlyOne(words) : missing.isNumbered ? .noSuch(words, plan.appendices.count) : .none(words)
    findings.add(
      at: text.range(of: missing.range), message, help: .addOrCorrect(plan.appendices.first?.id), related: related)
  }
}

/// The appendices that a plan has, to be compared with what its sentences say.
private struct KnownAppendices {
  struct Missing {
    /// The words that speak of it.
    let range: Range<Int>
    let isNumbered: Bool
    /// "các Phụ lục" over a plan with one.
    let isPlural: Bool
    /// "03 Phụ lục" over a plan with two.
    var isCounted = false
  }

  private let count: Int
  private var numbers: Set<Int> = []
  private var labels: Set<[UInt8]> = []

  init(_ context: LintContext) {
    count = context.plan.plan.appendices.count
    for index in 0..<count {
      let number = context.plan.appendixNumber(index)
      numbers.insert(Array(number.utf8).withUnsafeBufferPointer(AppendixWords.number) ?? index + 1)
      labels.insert(FoldedText(number, .name).bytes)
    }
  }

  /// What a text speaks of and the plan lacks.
  func missing(in bytes: UTF8Bytes) -> [Missing] {
    let words = AppendixWords(bytes)
    var result: [Missing] = []
    var index = 0
    while index < words.count {
      guard words.mayBegin(index) else {
        index += 1
        continue
      }
      if words.isAppendix(index) {
        let (items, end) = words.numbers(from: index + 2)
        if !belongsToOthers(words, index, end, bytes) {
          result += items.isEmpty ? bare(words, index, end).map { [$0] } ?? [] : numbered(words, index, items)
        }
        index = end
      } else if count == 0, let end = words.listEnd(index) {
        if words.isThisPlan(end) {
          let start = words.range(index).lowerBound
          result.append(
            Missing(range: start..<words.range(end - 1).upperBound, isNumbered: false, isPlural: false))
        }
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  /// Numbers that no appendix carries.
  private func numbered(_ words: AppendixWords, _ index: Int, _ items: [AppendixWords.Item]) -> [Missing] {
    var seen: Set<Int> = []
    return items.compactMap { item in
      let isKnown = item.number.map(numbers.contains) ?? false || labels.contains(words.folded(item.word))
      guard !isKnown, seen.insert(item.word).inserted else { return nil }
      let start = items.count == 1 ? words.range(index).lowerBound : words.range(item.word).lowerBound
      return Missing(range: start..<words.range(item.word).upperBound, isNumbered: true, isPlural: false)
    }
  }

  /// "các Phụ lục" over fewer than two; "Phụ lục" with a pointing word over none.
  private func bare(_ words: AppendixWords, _ index: Int, _ end: Int) -> Missing? {
    let range = words.range(index).lowerBound..<words.range(index + 1).upperBound
    if words.isOne(of: Self.several, index - 1) || isCount(words, index - 1) {
      let plural = words.range(index - 1).lowerBound..<range.upperBound
      guard count > 1 else { return Missing(range: plural, isNumbered: false, isPlural: count == 1) }
      // "02 Phụ lục kèm theo" counts them all; "02 phụ lục về kinh phí" only some.
      guard let said = words.number(index - 1), said > 1, said != count, words.isOne(of: Self.after, end) else {
        return nil
      }
      return Missing(range: plural, isNumbered: false, isPlural: false, isCounted: true)
    }
    guard count == 0 else { return nil }
    let points = words.isThisPlan(end) || words.isOne(of: Self.after, end) || words.isOne(of: Self.before, index - 1)
    return points && !words.isOne(of: Self.ofOthers, end)
      ? Missing(range: range, isNumbered: false, isPlural: false) : nil
  }

  /// "02 phụ lục"; not "Mục 2 Phụ lục".
  private func isCount(_ words: AppendixWords, _ index: Int) -> Bool {
    guard index >= 0, words.isInDigits(index), !words.isOne(of: Self.counted, index - 1),
      let value = words.number(index)
    else { return false }
    return value > 1
  }

  /// Whether an appendix is, or may be, another document's: one that follows, or one cited earlier in the sentence.
  private func belongsToOthers(_ words: AppendixWords, _ index: Int, _ end: Int, _ bytes: UTF8Bytes) -> Bool {
    if words.isThisPlan(end) { return false }
    if words.isOthers(end) || words.isMaybeOthers(end) { return true }
    var start = words.range(index).lowerBound
    let mention = start
    while start > 0 {
      let byte = bytes[start - 1]
      if byte == 0x0A || byte == UInt8(ascii: ";") { break }
      if byte == UInt8(ascii: "."), start < bytes.count, bytes[start] == 0x20 { break }
      start -= 1
    }
    let before = bytes.slice(start..<mention)
    return !DocumentNumber.find(in: before).isEmpty || Self.laws.isHeld(by: FoldedText(before, .name))
  }

  private static func words(_ words: String...) -> [[UInt8]] { words.map { FoldedText($0, .name).bytes } }

  private static let several = words("các", "những", "hai", "ba", "bốn", "năm")
  private static let before = words("tại", "theo", "trong", "xem", "ở", "là", "kèm")
  private static let counted = words("mục", "phần", "khoản", "điểm", "số", "dòng", "cột", "trang")
  private static let after = words("kèm", "đính", "này", "sau")
  private static let ofOthers = words("hợp", "mẫu")
  /// In a sentence that speaks of these an appendix may be theirs.
  private static let laws = PhraseIndex([
    "nghị định", "thông tư", "quyết định", "công văn", "luật", "hướng dẫn", "quy chế", "hợp đồng", "mẫu", "biểu mẫu",
  ])
}

extension Message {
  fileprivate static func noSuch(_ words: String, _ count: Int) -> Message {
    let has =
      count == 0
      ? Message(vi: "kế hoạch không có phụ lục nào", en: "the plan has no appendix")
      : Message(
        vi: "kế hoạch chỉ có \(count) phụ lục", en: "the plan has \(count) appendi\(count == 1 ? "x" : "ces")")
    return Message(vi: "lời văn dẫn tới “\(words)” mà \(has.vi)", en: "the text refers to “\(words)”, but \(has.en)")
  }
  fileprivate static func none(_ words: String) -> Message {
    Message(
      vi: "lời văn nói tới “\(words)” mà kế hoạch không có phụ lục nào",
      en: "the text speaks of “\(words)”, but the plan has no appendix")
  }
  fileprivate static func onlyOne(_ words: String) -> Message {
    Message(
      vi: "lời văn nói “\(words)” mà kế hoạch chỉ có một phụ lục",
      en: "the text speaks of “\(words)”, but the plan has one appendix")
  }
  fileprivate static func otherCount(_ words: String, _ count: Int) -> Message {
    Message(
      vi: "lời văn nói “\(words)” mà kế hoạch có \(count) phụ lục",
      en: "the text speaks of “\(words)”, but the plan has \(count) appendices")
  }
  fileprivate static func addOrCorrect(_ id: Text?) -> Message {
    let example = "${appendix.\(id?.string ?? "ID")}"
    return Message(
      vi: "thêm phụ lục vào ‹appendices›, hoặc sửa câu; viết \(example) thì số luôn đúng",
      en: "add the appendix to ‹appendices›, or correct the sentence; \(example) always prints the right number")
  }
  fileprivate static func has(_ appendix: Message) -> Message {
    Message(vi: "kế hoạch có \(appendix.vi)", en: "the plan has \(appendix.en)")
  }
}
