import PlanLang

/// PL407: work that must end, with a deadline that never does.
enum DueUnbounded: Rule {
  static let code = Code(407)
  static let name = "due-unbounded"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Việc phải xong (ban hành, xây dựng, mua sắm ...) mà thời hạn để ngỏ (“Thường xuyên”).",
      en: "Work that must end (to issue, to build, to buy ...) with an open deadline (“Thường xuyên”)."),
    reason: Message(
      vi:
        "Ban hành một kế hoạch, mua một máy chủ là việc làm xong một lần; ghi “Thường xuyên” thì không ngày nào bị coi là trễ.",
      en: "A plan is issued, a server is bought once; with “Thường xuyên” there is no day on which it is late."),
    bad: DueUnboundedExamples.bad,
    good: DueUnboundedExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan.plan
    for index in plan.tasks.indices {
      guard let due = plan.tasks[index].due, isOpen(due), let title = plan.tasks[index].title,
        let work = FiniteWork.inTitle(context.foldedTaskTitles[index], title)
      else { continue }
      report(due, context.name(ofTask: index), work, title, &findings)
    }
    for phase in plan.phases {
      guard let due = phase.due, isOpen(due), let title = phase.title,
        let work = FiniteWork.inTitle(title.foldedWords, title)
      else { continue }
      report(due, .phase(title), work, title, &findings)
    }
  }

  /// Whether all that a deadline says is that the work goes on.
  private static func isOpen(_ due: Due) -> Bool {
    guard case .name = due.form, !due.deadline.expressions.isEmpty else { return false }
    return due.deadline.expressions.allSatisfy { expression in
      expression.kind == .recurring && expression.last == nil && expression.first == nil
        && expression.recurrence == .continuous
    }
  }

  private static func report(
    _ due: Due, _ subject: Message, _ work: Range<Int>, _ title: Text, _ findings: inout Findings
  ) {
    let words = title.withUTF8 { $0.string(work) }
    findings.add(
      at: due.text.range(of: due.text.whole), .openEnded(subject, words, due.text.string),
      help: .writeDay, related: [RelatedPlace(title.range(of: work), .mustEnd)])
  }
}

/// A title that names work with an end: one document issued, one thing bought.
private enum FiniteWork {
  /// The words of the title, verb and object, that name such work; nil where it goes on, or may.
  static func inTitle(_ folded: FoldedText?, _ title: Text) -> Range<Int>? {
    guard let folded else { return nil }
    var start = 0
    while let lead = leads.longest(startingAt: start, in: folded) {
      start = lead.range.upperBound + 1
    }
    guard let verb = verbs.longest(startingAt: start, in: folded) else { return nil }
    var end = verb.range.upperBound
    if !needsNoObject(verb) {
      // "Xây dựng, trình ban hành Kế hoạch": verbs in a row have one object.
      var next = end + 1
      while let more = between.longest(startingAt: next, in: folded) { next = more.range.upperBound + 1 }
      guard let object = objects.longest(startingAt: next, in: folded) else { return nil }
      end = object.range.upperBound
    }
    guard !recurs.isHeld(by: folded) else { return nil }
    return title.withUTF8 { bytes in
      let words = bytes.words
      // A text whose words fold into more or fewer is not taken apart.
      guard words.count == wordCount(folded, folded.bytes.count), !goesOn(folded, after: end, words, bytes) else {
        return nil
      }
      return words[wordCount(folded, start)].lowerBound..<words[wordCount(folded, end) - 1].upperBound
    }
  }

  private static func needsNoObject(_ verb: PhraseIndex.Match) -> Bool { verb.phrase >= verbList.count - 3 }

  /// Whether a further verb, joined on by a comma or "và", says that the work goes on: "ban hành Quy chế và tổ chức
  /// thực hiện". In the middle of a name it says nothing: "Quy chế vận hành".
  private static func goesOn(_ folded: FoldedText, after end: Int, _ words: [Range<Int>], _ bytes: UTF8Bytes) -> Bool {
    var isFound = false
    goingOn.visit(folded, from: min(end + 1, folded.bytes.count)) { match in
      let index = wordCount(folded, match.range.lowerBound)
      guard index > 0, index < words.count else { return false }
      let gap = bytes.slice(words[index - 1].upperBound..<words[index].lowerBound)
      isFound =
        gap.contains { $0 != 0x20 } || links.contains { bytes.phraseEnd($0, at: words[index - 1].lowerBound) != nil }
      return isFound
    }
    return isFound
  }

  /// How many words of a folded text begin before byte `offset`.
  private static func wordCount(_ folded: FoldedText, _ offset: Int) -> Int {
    guard offset > 0, !folded.bytes.isEmpty else { return 0 }
    let before = folded.bytes[..<min(offset, folded.bytes.count)]
    return before.count { $0 == 0x20 } + (before.last == 0x20 ? 0 : 1)
  }

  private static let links: [StaticString] = ["và", "để", "gắn với"]

  /// What may stand before the verb: who does it, and how.
  private static let leads = PhraseIndex([
    "Tham mưu", "Chủ động", "Chủ trì", "Tập trung", "Khẩn trương", "Nghiên cứu", "UBND", "Ủy ban nhân dân", "UBND xã",
    "UBND phường", "Ủy ban nhân dân xã", "Ủy ban nhân dân phường", "Rà soát",
    "để", "thực hiện", "tổ chức", "triển khai", "hoàn thành", "việc", "hội nghị",
  ])

  private static let verbList = [
    "ban hành", "xây dựng", "mua sắm", "mua", "lắp đặt", "thành lập", "soạn thảo", "đầu tư", "trình", "nâng cấp",
    "lựa chọn", "lập", "trang bị", "phê duyệt", "nghiệm thu", "ký kết",
    // These need no object.
    "khai trương", "sơ kết", "tổng kết",
  ]
  private static let verbs = PhraseIndex(verbList)

  /// What may stand between the verb and its object.
  private static let between = PhraseIndex([
    "trình", "ban hành", "và", "phê duyệt", "mới", "một", "01", "dự thảo", "cấp có thẩm quyền", "HĐND", "UBND",
    "Hội đồng nhân dân", "Ủy ban nhân dân", "xã", "phường", "xem xét", "thông qua", "lắp đặt", "đầu tư", "bộ",
  ])

  /// One thing, done once. What an office issues or buys all the year ("văn bản chỉ đạo", "vật tư", "tin bài") is not here.
  private static let objects = PhraseIndex([
    "kế hoạch", "quy chế", "quyết định", "chương trình hành động", "đề án", "phương án", "nghị quyết", "chỉ thị",
    "tiêu chí", "chỉ số", "quy định", "hồ sơ cấp độ", "hồ sơ đề xuất cấp độ", "kịch bản", "cẩm nang", "sổ tay",
    "trang thông tin", "cổng thông tin", "phần mềm", "máy chủ", "máy tính", "máy in", "máy quét", "thiết bị",
    "trang thiết bị", "hệ thống", "camera", "phòng họp", "mạng LAN", "mạng nội bộ", "tường lửa", "bản quyền",
    "tổ công nghệ", "tổ ứng cứu", "tổ giúp việc", "tổ công tác", "tổ hỗ trợ", "ban chỉ đạo", "ban quản lý",
    "đội phản ứng", "đội ứng cứu", "đội tình nguyện", "ki ốt", "màn hình", "nhà thầu",
  ])

  /// Wherever they stand, these say that the work comes again, or is many works.
  private static let recurs = PhraseIndex([
    "thường xuyên", "hằng năm", "hàng năm", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "hằng tuần",
    "hàng tuần", "hằng ngày", "hàng ngày", "định kỳ", "khi", "mỗi", "từng", "kịp thời", "theo nhu cầu", "theo yêu cầu",
    "nếu có", "đột xuất", "tiếp tục", "duy trì", "luôn", "vật tư", "văn phòng phẩm", "mua sắm tập trung", "bổ sung",
  ])

  /// After a comma or "và" these say that the work goes on when the first part of it is done.
  private static let goingOn = PhraseIndex([
    "vận hành", "cập nhật", "khai thác", "sử dụng", "tuyên truyền", "phối hợp", "theo dõi", "hướng dẫn", "phổ biến",
    "bảo trì", "bảo dưỡng", "quản lý", "giám sát", "kiểm tra", "đôn đốc", "tổ chức", "triển khai", "thực hiện",
    "phát triển", "mở rộng", "hỗ trợ", "nâng cao", "tăng cường", "đẩy mạnh", "tham gia", "nhân rộng", "bảo đảm",
    "đảm bảo", "áp dụng", "đưa vào", "quán triệt", "chỉ đạo", "đổi mới", "hoàn thiện", "số hóa", "ứng dụng", "kết nối",
    "chia sẻ", "lồng ghép", "huy động", "rà soát", "điều chỉnh",
  ])
}

extension Message {
  fileprivate static func phase(_ title: Text) -> Message {
    Message(vi: "giai đoạn “\(title.string)”", en: "phase “\(title.string)”")
  }
  fileprivate static func openEnded(_ subject: Message, _ work: String, _ due: String) -> Message {
    Message(
      vi: "\(subject.vi) là việc phải xong (“\(work)”) mà thời hạn ghi “\(due)”",
      en: "\(subject.en) is work that must end (“\(work)”), but is due “\(due)”")
  }
  fileprivate static let mustEnd = Message(vi: "việc này làm xong một lần", en: "this is done once")
  fileprivate static let writeDay = Message(
    vi:
      "ghi ngày, tháng hoặc quý phải xong, ví dụ “Quý I/2027”; nếu làm suốt năm thì nói rõ trong tên (duy trì, cập nhật, khi có yêu cầu)",
    en:
      "write the day, month or quarter by which it is done, such as “Quý I/2027”; where it goes on all year, say so in the title (duy trì, cập nhật)"
  )
}
