import PlanLang

/// The days that a plan covers, and how deadlines lie to them; for the rules on time.
struct PlanTimes {
  /// The years the plan covers.
  let span: YearSpan
  /// 1 January of the first year.
  let start: CalendarDate
  /// 31 December of the last year.
  let end: CalendarDate
  /// The first day on which such a plan is issued: the middle of the year before; for a period any day of that year.
  let earliestIssue: CalendarDate
  /// The day of issue; nil where it is open, and where it cannot be this plan's own (PL406 says so).
  let issued: Located<CalendarDate>?
  /// Where the plan says which years it covers.
  let place: SourceRange

  /// Nil where the plan does not say its years.
  init?(_ header: DocumentHeader) {
    guard let span = header.span, let place = header.period?.range ?? header.year?.range,
      let start = CalendarDate(year: span.first, month: 1, day: 1),
      let end = CalendarDate(year: span.last, month: 12, day: 31),
      let earliest = CalendarDate(year: span.first - 1, month: span.first == span.last ? 6 : 1, day: 1)
    else { return nil }
    self.span = span
    self.start = start
    self.end = end
    self.place = place
    earliestIssue = earliest
    issued = header.date.flatMap { earliest <= $0.value && $0.value <= end ? $0 : nil }
  }

  /// The day after which nothing that the plan rests on can be dated.
  var latestBasis: CalendarDate { issued?.value ?? end }

  /// Where a related place says which years the plan covers.
  var relatedPlace: RelatedPlace {
    RelatedPlace(place, Message(vi: "kế hoạch dùng cho \(span.description)", en: "the plan is for \(span.description)"))
  }

  // MARK: Deadlines

  /// A deadline, or a part of one, at which the work cannot be done.
  struct Miss {
    /// Where it stands in the phrase.
    let range: Range<Int>
    /// Whether it lies before the plan's years, or before the day of issue; else behind them.
    let isBefore: Bool
    /// Whether the phrase names other times, which are right.
    let isPart: Bool
    /// Whether those are of its kind: `Quý II, IV/2027`.
    var isOfSeries = false
  }

  /// Where in the phrase a deadline speaks of days outside the plan's years: of one of several where it lies before them,
  /// else of all. None where the work goes on, continues a programme, prepares the plan, or reports on it when its years
  /// are over.
  func outside(_ work: DatedWork) -> [Miss] {
    let dated = work.dated
    guard let first = dated.first, let last = dated.last, !work.isOpenEnded else { return [] }
    let range = first.range.lowerBound..<last.range.upperBound
    func isBefore(_ expression: Deadline.Expression) -> Bool {
      (expression.last ?? expression.first).map { $0 < start } ?? false
    }
    // Nearly every deadline lies within the plan's years.
    if let before = dated.firstIndex(where: isBefore) {
      if before == 0, dated.allSatisfy(isBefore) {
        let isRight = work.due.deadline.last.map { isPreparation(work, $0) } ?? false
        return isRight ? [] : [Miss(range: range, isBefore: true, isPart: false)]
      }
      let inside = dated.firstIndex { !isBefore($0) }.map { dated[$0].range.lowerBound } ?? .max
      // What prepares the plan stands before its own times.
      func isPrepared(_ expression: Deadline.Expression) -> Bool {
        expression.range.lowerBound < inside
          && (expression.last ?? expression.first).map { isPreparation(work, $0) } ?? false
      }
      return work.runs { expression in
        isBefore(expression) && expression.kind != .period && !work.looksBack(at: expression) && !isPrepared(expression)
      }
    }
    if dated.allSatisfy(isAfter) { return isReport(work) ? [] : [Miss(range: range, isBefore: false, isPart: false)] }
    return []
  }

  /// Where in the phrase a deadline inside the plan's years, or one of several, is over on the day of issue.
  func past(_ work: DatedWork) -> [Miss] {
    guard let issued, !work.isOpenEnded, !work.isRecurring, !work.isDone else { return [] }
    func isPast(_ expression: Deadline.Expression) -> Bool {
      expression.last.map { $0 < issued.value && $0 >= start } ?? false
    }
    guard let index = work.dated.firstIndex(where: isPast) else { return [] }
    if work.dated.allSatisfy({ $0.last.map { $0 < issued.value } ?? false }) {
      let range = work.dated[index].range.lowerBound..<work.dated[work.dated.count - 1].range.upperBound
      return [Miss(range: range, isBefore: true, isPart: false)]
    }
    return work.runs { isPast($0) && !work.looksBack(at: $0) }
  }

  private func isAfter(_ expression: Deadline.Expression) -> Bool {
    switch expression.kind {
    // "Giai đoạn 2028-2030", "đến năm 2030": a programme goes on beyond the plan.
    case .period: return false
    case .year, .span, .recurring: return expression.first.map { $0 > end } ?? false
    default: return (expression.first ?? expression.last).map { $0 > end } ?? false
    }
  }

  /// Work of the last weeks before the plan's years: due after the day of issue, or the making of the plan itself.
  private func isPreparation(_ work: DatedWork, _ due: CalendarDate) -> Bool {
    guard due.year == span.first - 1 else { return false }
    if let issued { return due >= issued.value }
    return due.month >= 10 && (work.speaks(of: Self.planning) || work.deadlineSpeaks(of: Self.planning))
  }

  /// A report on the plan's years, due in the quarter after them.
  private func isReport(_ work: DatedWork) -> Bool {
    guard let due = work.due.deadline.last, due.year == span.last + 1, due.month <= 3 else { return false }
    return work.speaks(of: Self.reporting)
  }

  private static let planning = ["kế hoạch", "giao chỉ tiêu", "phân công", "dự toán"].map { FoldedText($0, .name) }
  private static let reporting = [
    "báo cáo", "tổng kết", "đánh giá", "quyết toán", "thanh toán", "nghiệm thu", "số liệu", "bình xét", "khen thưởng",
    "xếp loại", "kiểm điểm", "chấm điểm",
  ].map { FoldedText($0, .name) }
}

/// A task or phase whose deadline can be read.
struct DatedWork {
  /// The task or phase.
  let subject: NumberedRow.Subject
  /// Its deadline.
  let due: Due
  /// The expressions that name days.
  let dated: [Deadline.Expression]
  private let work: Work

  /// Held, not copied: a plan of 20,000 tasks has as many of these.
  private enum Work {
    case task(PlanTask)
    case phase(Phase)
  }

  /// What says what the work is: title and focus, and what comes out of it.
  private var words: (title: Text?, focus: Text?, outputs: [Text]) {
    switch work {
    case .task(let task): (task.title, nil, task.output)
    case .phase(let phase): (phase.title, phase.focus, phase.outputs)
    }
  }

  private var note: Text? {
    if case .task(let task) = work { task.note } else { nil }
  }

  /// Every task and phase with a deadline that names days, in the order of the plan.
  static func all(in plan: Plan) -> [DatedWork] {
    var all: [DatedWork] = []
    all.reserveCapacity(plan.tasks.count + plan.phases.count)
    for index in plan.tasks.indices {
      guard let due = plan.tasks[index].due, let dated = dated(due) else { continue }
      all.append(DatedWork(subject: .task(index), due: due, dated: dated, work: .task(plan.tasks[index])))
    }
    for (index, phase) in plan.phases.enumerated() {
      guard let due = phase.due, let dated = dated(due) else { continue }
      all.append(DatedWork(subject: .phase(index), due: due, dated: dated, work: .phase(phase)))
    }
    return all
  }

  /// The expressions of a deadline that name days; nil where none does.
  private static func dated(_ due: Due) -> [Deadline.Expression]? {
    guard case .name = due.form else { return nil }
    let expressions = due.deadline.expressions
    // Mostly all do, and then nothing has to be copied.
    let dated = expressions.allSatisfy(namesDays) ? expressions : expressions.filter(namesDays)
    return dated.isEmpty ? nil : dated
  }

  private static func namesDays(_ expression: Deadline.Expression) -> Bool {
    switch expression.kind {
    case .relative, .reference, .onDemand, .inherited: false
    default: expression.first != nil || expression.last != nil
    }
  }

  var isOpenEnded: Bool { due.deadline.expressions.contains { $0.isOpenEnded } }
  var isRecurring: Bool { due.deadline.expressions.contains { $0.kind == .recurring && $0.last == nil } }

  /// Whether the note says that the work is finished.
  var isDone: Bool { note?.withUTF8 { FoldedText($0, .name).bytes.starts(with: "đã ".utf8) } ?? false }

  /// Whether title or results speak of one of `subjects`.
  func speaks(of subjects: [FoldedText]) -> Bool {
    func speaks(_ text: Text) -> Bool {
      let folded = text.foldedWords.bytes
      return subjects.contains { folded.contains(bytes: $0.bytes) }
    }
    let words = words
    return words.title.map(speaks) ?? false || words.focus.map(speaks) ?? false || words.outputs.contains(where: speaks)
  }

  /// Whether the deadline's own words speak of one of `subjects`: "ban hành kế hoạch: tháng 12/2026".
  func deadlineSpeaks(of subjects: [FoldedText]) -> Bool {
    let folded = due.text.foldedWords.bytes
    return subjects.contains { folded.contains(bytes: $0.bytes) }
  }

  /// Whether the words before one of several times, back to the one before it, say that it is no deadline: the day of a
  /// document, the start of the work, what was reached by then.
  func looksBack(at expression: Deadline.Expression) -> Bool {
    let end = expression.range.lowerBound
    let start = due.deadline.expressions.last { $0.range.upperBound <= end }?.range.upperBound ?? 0
    return start < end
      && due.text.withUTF8 { Self.backward.isHeld(by: FoldedText($0.slice(start..<end), .name)) }
  }

  /// The times among several that `isMissed` takes, those side by side as one. Units that follow each other without a day
  /// between are one span: of "Quý I, II/2027" the end counts.
  func runs(where isMissed: (Deadline.Expression) -> Bool) -> [PlanTimes.Miss] {
    var runs: [PlanTimes.Miss] = []
    var index = 0
    while index < dated.count {
      guard isMissed(dated[index]) else {
        index += 1
        continue
      }
      let first = index
      while index + 1 < dated.count, isMissed(dated[index + 1]) { index += 1 }
      if index + 1 == dated.count || !isJoined(dated[index], dated[index + 1]) {
        let isOfSeries = dated.allSatisfy { $0.kind == dated[first].kind }
        runs.append(
          PlanTimes.Miss(
            range: dated[first].range.lowerBound..<dated[index].range.upperBound, isBefore: true, isPart: true,
            isOfSeries: isOfSeries))
      }
      index += 1
    }
    return runs
  }

  private func isJoined(_ left: Deadline.Expression, _ right: Deadline.Expression) -> Bool {
    guard let end = left.last, let start = right.first, end.dayNumber + 1 == start.dayNumber,
      left.range.upperBound <= right.range.lowerBound
    else { return false }
    // "Quý I: khảo sát; Quý II: lắp đặt" are two deadlines.
    let between = due.text.withUTF8 {
      FoldedText($0.slice(left.range.upperBound..<right.range.lowerBound), .name)
    }
    return between.bytes.isEmpty || between == Self.and
  }

  private static let and = FoldedText("và", .name)
  private static let backward = PhraseIndex([
    "theo", "căn cứ", "công văn", "quyết định", "thông báo", "văn bản", "nghị quyết", "kết luận", "chương trình",
    "đề án", "chỉ thị", "hợp đồng", "từ", "bắt đầu", "khởi công", "khởi động", "so với", "kết quả", "đã",
    "chuyển tiếp", "số liệu", "thay cho", "thay vì", "vốn", "nguồn", "kinh phí", "dự toán", "kế thừa", "tính đến",
  ])

  /// The deadline's words in `range`.
  func said(_ range: Range<Int>) -> String { due.text.withUTF8 { $0.string(range) } }

  /// The place of the one year in `range` with that year, where it names just one.
  func onlyYear(in range: Range<Int>) -> (part: Range<Int>, year: Int)? {
    let mentions = due.text.withUTF8(YearMention.find).filter { range.contains($0.range.lowerBound) }
    guard mentions.count == 1, let mention = mentions.first, mention.upTo == nil, !due.text.isFilledIn(mention.range)
    else { return nil }
    let digits = mention.range.upperBound - 4..<mention.range.upperBound
    return (digits, mention.year)
  }
}
