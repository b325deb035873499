import PlanLang

/// PL401: a year that the plan has outlived, left over from the file it was copied from.
enum StaleYear: Rule {
  static let code = Code(401)
  static let name = "stale-year"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một năm nằm ngoài thời kỳ của kế hoạch, không thuộc văn bản, số liệu hay chương trình nào.",
      en: "A year outside the plan's period that belongs to no citation, figure or programme."),
    reason: Message(
      vi:
        "Kế hoạch thường được viết từ tệp năm trước; một “2026” sót lại làm người đọc không biết việc phải làm năm nào.",
      en: "Plans are written from last year's file; a year left over makes the reader doubt when the work is due."),
    bad: StaleYearExamples.bad,
    good: StaleYearExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard let times = context.times else { return }
    for (text, place) in DatedText.all(in: context, times) {
      text.withUTF8 { bytes in
        let mentions = YearMention.find(in: bytes)
        for mention in mentions where isStale(mention, mentions, bytes, place, times.span) {
          guard !text.isFilledIn(mention.range) else { continue }
          let range = text.range(of: mention.range)
          findings.add(
            at: range, .staleYear(mention.year, place.name(in: context), times.span), help: .writeYear(times.span),
            related: [times.relatedPlace], fixes: fixes(text, mention.range, times.span))
        }
      }
    }
    for objective in context.plan.plan.objectives {
      if let target = objective.target { check(target, times, &findings) }
    }
  }

  /// A target for a year, or years, that are over when the plan begins.
  private static func check(_ target: Figure, _ times: PlanTimes, _ findings: inout Findings) {
    guard let years = target.years, years.last < times.span.first,
      let place = target.period?.range ?? target.year?.range ?? target.value.map({ $0.range(of: $0.whole) })
    else { return }
    var fixes: [Fix] = []
    if target.period == nil, let year = target.year, let only = times.span.onlyYear {
      fixes = Fix.one(.changeTo("\(only)"), isSafe: false, year.text.replacement(by: "\(only)"))
    }
    findings.add(
      at: place, .staleTarget(years, times.span), help: .writeYear(times.span), related: [times.relatedPlace],
      fixes: fixes)
  }

  /// Last year is reported on, and what the words round a year explain is none of this plan's.
  private static func isStale(
    _ mention: YearMention, _ all: [YearMention], _ bytes: UTF8Bytes, _ place: DatedText.Place, _ span: YearSpan
  ) -> Bool {
    if mention.role == .horizon { return isMissedGoal(mention, all, bytes, place, span) }
    guard mention.role == .bare, DatedText.mayBeStale(mention.year, span) else { return false }
    if place.isNarrative {
      // Running text tells of older things too; only what last year's plan was about can be left over.
      guard mention.year >= span.first - 2, mention.year < span.first else { return false }
      let comparesYears = all.contains { $0.role == .bare && span.contains($0.year) }
      if comparesYears || isSeries(all, span) { return false }
    }
    let context = YearContext(bytes, mention.range)
    if place.isNarrative, context.tellsResult { return false }
    return mention.year > span.last ? !context.looksAhead : !context.explains(mention.year, planFrom: span.first)
  }

  /// "Đến hết năm 2026" in a plan for 2027: work or a goal that should be reached before the plan begins.
  ///
  /// A programme named by its end ("đến năm 2025, định hướng đến năm 2030"), what was reached by a day, and papers up to one
  /// are none.
  private static func isMissedGoal(
    _ mention: YearMention, _ all: [YearMention], _ bytes: UTF8Bytes, _ place: DatedText.Place, _ span: YearSpan
  ) -> Bool {
    guard mention.year < span.first, mention.year >= span.first - 2 else { return false }
    let isCompared = all.contains { other in
      let distance = max(
        other.range.lowerBound - mention.range.upperBound, mention.range.lowerBound - other.range.upperBound)
      return (other.upTo ?? other.year) >= span.first && distance < 120
    }
    guard !isCompared else { return false }
    let isTitle: Bool
    let context = YearContext(bytes, mention.range)
    switch place {
    case .subject, .appendix: isTitle = true
    case .aim where context.opensAim: return true
    default: isTitle = !place.isNarrative
    }
    return context.setsGoal(needsWord: !isTitle)
  }

  /// Three years before the plan in one text are figures of several years.
  private static func isSeries(_ mentions: [YearMention], _ span: YearSpan) -> Bool {
    guard mentions.count > 2 else { return false }
    return Set(mentions.lazy.filter { $0.role != .horizon && $0.year < span.first }.map(\.year)).count > 2
  }

  /// `${year}`, or the year itself in brackets without quotes, where `${year}` cannot stand.
  private static func fixes(_ text: Text, _ part: Range<Int>, _ span: YearSpan) -> [Fix] {
    guard let year = span.onlyYear else { return [] }
    for words in ["${year}", "\(year)"] {
      if let edit = text.edit(part, words) { return [Fix(.changeTo(words), isSafe: false, edits: [edit])] }
    }
    return []
  }
}

extension Message {
  fileprivate static func staleYear(_ year: Int, _ place: Message, _ span: YearSpan) -> Message {
    guard span.first < span.last else {
      return Message(
        vi: "năm \(year) trong \(place.vi) khác năm của kế hoạch (\(span.description))",
        en: "the year \(year) in \(place.en) is not the plan's year, \(span.description)")
    }
    return Message(
      vi: "năm \(year) trong \(place.vi) nằm ngoài thời kỳ \(span.description) của kế hoạch",
      en: "the year \(year) in \(place.en) lies outside the plan's period, \(span.description)")
  }
  fileprivate static func staleTarget(_ years: YearSpan, _ span: YearSpan) -> Message {
    func named(_ span: YearSpan) -> String { "\(span.onlyYear == nil ? "thời kỳ" : "năm") \(span.description)" }
    return Message(
      vi: "chỉ tiêu đặt cho \(named(years)), trước \(named(span)) của kế hoạch",
      en: "the target is set for \(years.description), before the plan's period, \(span.description)")
  }
  fileprivate static func writeYear(_ span: YearSpan) -> Message {
    Message(
      vi:
        "nếu là năm của kế hoạch, viết \(span.first == span.last ? "${year} để năm sau không phải sửa" : "một năm trong \(span.description)"); nếu là năm khác, nói rõ của văn bản, kết quả hay chương trình nào",
      en:
        "for the plan's own year write \(span.first == span.last ? "${year}" : "a year of \(span.description)"); for another, say which document, result or programme it belongs to"
    )
  }
  fileprivate static func changeTo(_ words: String) -> Message {
    Message(vi: "đổi thành \(words)", en: "change it to \(words)")
  }
}
