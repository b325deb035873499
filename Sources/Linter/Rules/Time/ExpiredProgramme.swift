import PlanLang

/// PL405: a programme that was over before the plan begins, cited as if it still ran.
enum ExpiredProgramme: Rule {
  static let code = Code(405)
  static let name = "expired-programme"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chương trình, kế hoạch được viện dẫn đã hết thời kỳ trước khi kế hoạch này bắt đầu.",
      en: "A cited programme or plan whose period was over before this plan begins."),
    reason: Message(
      vi:
        "Căn cứ vào chương trình “đến năm 2025” để giao việc năm 2027 là giao việc theo mục tiêu đã khép lại; thường đã có văn bản thay thế.",
      en:
        "Work for 2027 that rests on a programme “to 2025” rests on goals that are closed; mostly another document has followed."
    ),
    bad: ExpiredProgrammeExamples.bad,
    good: ExpiredProgrammeExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard let times = context.times else { return }
    var search = ExpiredSearch(context, times)
    search.look(&findings)
  }
}

/// One look through a plan; each document is reported once.
private struct ExpiredSearch {
  private let context: LintContext
  private let times: PlanTimes
  private var reported: Set<String> = []

  init(_ context: LintContext, _ times: PlanTimes) {
    self.context = context
    self.times = times
  }

  mutating func look(_ findings: inout Findings) {
    let plan = context.plan.plan
    for basis in plan.document.basis {
      if let text = basis.text { look(in: text, &findings) }
    }
    // Mostly no citation is over, and then who cites it need not be looked for.
    if context.plan.uses.symbols(of: .citation).contains(where: mayBeOver) {
      for basis in plan.document.basis {
        if let cite = basis.cite { check(cite, nil, &findings) }
      }
      for index in plan.tasks.indices {
        for cite in plan.tasks[index].cites { check(cite, plan.tasks[index].title, &findings) }
      }
    }
    // Headings are looked at only where a paragraph cites something that is over.
    guard context.texts.holds(.year, where: citesWhatIsOver) else { return }
    var headings: [Text] = []
    look(in: plan.sections, &headings, &findings)
  }

  private func citesWhatIsOver(_ text: PrintedText) -> Bool {
    text.role == .paragraph && text.text.withUTF8 { mayBeOver($0) && !overIn($0).isEmpty }
  }

  private func mayBeOver(_ symbol: Symbol) -> Bool {
    guard let subject = context.plan.subject(of: symbol) else { return false }
    return subject.withUTF8(mayBeOver)
      && subject.withUTF8 { ProgrammePeriod($0) }.map { $0.end < times.span.first } ?? false
  }

  // MARK: Declared citations

  /// A legal basis, or a document that a task carries out.
  private mutating func check(_ reference: Reference, _ task: Text?, _ findings: inout Findings) {
    guard let citation = context.plan.citation(reference), let subject = citation.subject,
      subject.withUTF8(mayBeOver), let period = subject.withUTF8({ ProgrammePeriod($0) }),
      period.end < times.span.first
    else { return }
    let words = subject.foldedWords
    guard !Words.results.isHeld(by: words), !period.isAnnual || isYearsPlan(citation, words) else { return }
    if let task, Words.looksBack.isHeld(by: task.foldedWords) { return }
    guard reported.insert(citation.number?.string ?? citation.id.string).inserted else { return }
    findings.add(
      at: reference.text.range, .over(context.name(of: citation), period, times.span),
      help: .lookUp(period, times.span),
      related: [RelatedPlace(subject.range(of: period.range), .periodHere), times.relatedPlace],
      atMost: severity(period, isLaw: isLaw(citation)))
  }

  /// The plan or programme of one year, and what was written for it; other documents name a year for other reasons.
  private func isYearsPlan(_ citation: Citation, _ words: FoldedText) -> Bool {
    citation.type.map { Words.programmes.isHeld(by: $0.foldedWords) } ?? false || Words.programmes.isHeld(by: words)
  }

  private func isLaw(_ citation: Citation) -> Bool {
    citation.type.map { $0.withUTF8(DocumentType.named)?.family == .law } ?? false
  }

  /// Where the programme looks further ahead, or is law that may have been prolonged, a person has to look it up.
  private func severity(_ period: ProgrammePeriod, isLaw: Bool) -> Severity {
    isLaw || (period.outlook ?? 0) >= times.span.first ? .info : .warning
  }

  // MARK: Running text

  private mutating func look(in sections: [Section], _ headings: inout [Text], _ findings: inout Findings) {
    for section in sections {
      if let title = section.title { headings.append(title) }
      for text in section.text { look(in: text, under: headings, &findings) }
      for text in section.items { look(in: text, under: headings, &findings) }
      look(in: section.sections, &headings, &findings)
      if section.title != nil { headings.removeLast() }
    }
  }

  private mutating func look(in text: Text, under headings: [Text] = [], _ findings: inout Findings) {
    guard text.withUTF8(mayBeOver) else { return }
    let found = text.withUTF8(overIn)
    // What was reached under the old programme is told where results are told.
    guard !found.isEmpty, !headings.contains(where: { Words.looksBack.isHeld(by: $0.foldedWords) }) else { return }
    for over in found where reported.insert(over.number).inserted {
      findings.add(
        at: text.range(of: over.period.range), .over(over.name, over.period, times.span),
        help: .lookUp(over.period, times.span), related: [times.relatedPlace],
        atMost: severity(over.period, isLaw: over.isLaw))
    }
  }

  private struct Over {
    let number: String
    let name: String
    let period: ProgrammePeriod
    let isLaw: Bool
  }

  /// The documents that a text cites with a period that is over; the periods' ranges are the text's.
  private func overIn(_ bytes: UTF8Bytes) -> [Over] {
    let numbers = DocumentNumber.find(in: bytes)
    return numbers.indices.compactMap { position -> Over? in
      let (range, number) = numbers[position]
      let sentence = sentence(around: range, in: bytes)
      let end =
        position + 1 < numbers.count
        ? min(sentence.upperBound, numbers[position + 1].range.lowerBound) : sentence.upperBound
      guard range.upperBound < end, mayBeOver(bytes.slice(range.upperBound..<end)),
        let read = ProgrammePeriod(bytes.slice(range.upperBound..<end), limit: end - range.upperBound),
        read.end < times.span.first, !read.isAnnual
      else { return nil }
      let about = FoldedText(bytes.slice(range.upperBound..<range.upperBound + read.range.lowerBound), .name)
      guard Words.naming.isHeld(by: about), !Words.results.isHeld(by: about) else { return nil }
      if position > 0, numbers[position - 1].range.lowerBound >= sentence.lowerBound {
        // The document is named in another's title: "Kế hoạch số 10/KH-UBND thực hiện Quyết định số 749/QĐ-TTg".
        let between = bytes.slice(numbers[position - 1].range.upperBound..<range.lowerBound)
        if Words.carryingOut.isHeld(by: FoldedText(between, .name)) { return nil }
      }
      // Words of the title do not look back; those round it do.
      let before = FoldedText(bytes.slice(sentence.lowerBound..<range.lowerBound), .name)
      let after = FoldedText(bytes.slice(range.upperBound + read.range.upperBound..<sentence.upperBound), .name)
      guard !Words.looksBack.isHeld(by: before), !Words.past.isHeld(by: before), !Words.past.isHeld(by: after) else {
        return nil
      }
      let type = DocumentType.abbreviated(number.type)
      let shift = range.upperBound
      return Over(
        number: number.text, name: [type?.name, "số", number.text].compactMap { $0 }.joined(separator: " "),
        period: read.moved(by: shift), isLaw: type?.family == .law)
    }
  }

  private func sentence(around range: Range<Int>, in bytes: UTF8Bytes) -> Range<Int> {
    func ends(_ offset: Int) -> Bool {
      switch bytes[offset] {
      case UInt8(ascii: ";"), 0x0A: true
      case UInt8(ascii: "."): offset + 1 < bytes.count && bytes[offset + 1] == 0x20
      default: false
      }
    }
    var start = range.lowerBound
    while start > 0, !ends(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, !ends(end) { end += 1 }
    return start..<end
  }

  /// Asked before all else.
  private func mayBeOver(_ bytes: UTF8Bytes) -> Bool { ProgrammePeriod.mayEnd(before: times.span.first, in: bytes) }
}

extension ProgrammePeriod {
  fileprivate func moved(by shift: Int) -> ProgrammePeriod {
    ProgrammePeriod(
      end: end, range: range.lowerBound + shift..<range.upperBound + shift, outlook: outlook, isAnnual: isAnnual)
  }

  private init(end: Int, range: Range<Int>, outlook: Int?, isAnnual: Bool) {
    (self.end, self.range, self.outlook, self.isAnnual) = (end, range, outlook, isAnnual)
  }
}

private enum Words {
  /// Documents that tell what was reached hold for later years too.
  static let results = PhraseIndex([
    "kết quả", "tổng kết", "sơ kết", "đánh giá", "công bố", "xếp hạng", "quyết toán", "khắc phục", "khen thưởng",
    "phê duyệt danh sách", "công nhận", "thành lập",
  ])
  static let looksBack = PhraseIndex([
    "kết quả", "tổng kết", "sơ kết", "đánh giá", "tình hình", "thực trạng", "hiện trạng", "bối cảnh", "quyết toán",
    "kiểm điểm", "báo cáo", "kế thừa", "tồn tại", "hạn chế",
  ])
  static let past = PhraseIndex([
    "đã", "thay thế", "hết hiệu lực", "bãi bỏ", "trước đây", "giai đoạn trước", "hoàn thành",
  ])
  static let programmes = PhraseIndex(["kế hoạch", "chương trình", "giao chỉ tiêu"])
  static let naming = PhraseIndex([
    "phê duyệt", "ban hành", "về", "chương trình", "chiến lược", "đề án", "kế hoạch", "quy hoạch",
  ])
  static let carryingOut = PhraseIndex([
    "thực hiện", "triển khai", "sửa đổi", "bổ sung", "thay thế", "cụ thể hóa", "điều chỉnh", "hướng dẫn",
  ])
}

extension Message {
  fileprivate static func over(_ name: String, _ period: ProgrammePeriod, _ span: YearSpan) -> Message {
    let until = period.isAnnual ? "của năm \(period.end)" : "có thời kỳ đến hết năm \(period.end)"
    let untilEnglish = period.isAnnual ? "is for \(period.end)" : "runs to the end of \(period.end)"
    return Message(
      vi: "\(name) \(until), trước thời kỳ \(span.description) của kế hoạch",
      en: "\(name) \(untilEnglish), before the plan's period, \(span.description)")
  }
  fileprivate static func lookUp(_ period: ProgrammePeriod, _ span: YearSpan) -> Message {
    if period.isAnnual {
      return Message(
        vi: "viện dẫn kế hoạch cùng loại của năm \(span.first); nếu chỉ gõ nhầm năm thì sửa theo bản chính",
        en: "cite that body's plan for \(span.first); where the year is a slip, correct it from the document")
    }
    if let outlook = period.outlook, outlook >= span.first {
      return Message(
        vi:
          "tra xem đã có văn bản thay thế cho giai đoạn sau \(period.end) chưa; phần định hướng đến năm \(outlook) không đặt chỉ tiêu",
        en: "look up what has followed it after \(period.end); its outlook to \(outlook) sets no targets")
    }
    return Message(
      vi:
        "tra văn bản thay thế cho giai đoạn sau \(period.end); nếu văn bản được kéo dài thì giữ và bỏ qua cảnh báo này",
      en: "look up what has followed it after \(period.end); where it was prolonged, keep it and ignore this")
  }
  fileprivate static let periodHere = Message(vi: "thời kỳ ghi ở đây", en: "its period stands here")
}
