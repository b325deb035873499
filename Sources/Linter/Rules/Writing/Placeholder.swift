import PlanLang

/// PL805: something that was to be filled in and was not.
enum Placeholder: Rule {
  static let code = Code(805)
  static let name = "placeholder-left"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chỗ chờ điền còn sót: “...”, “xxx”, “[ ]”, “Họ và tên”, “TODO”.",
      en: "A place that waits to be filled in: “...”, “xxx”, “[ ]”, “Họ và tên”, “TODO”."),
    reason: Message(
      vi: "Văn bản ký ra còn chỗ trống thì không giao được việc, không chi được tiền.",
      en: "A signed document with blanks in it assigns no work and pays for nothing."),
    bad: [
      """
      sections:
        - title: Giải pháp
          text: "Kinh phí là ⟦...⟧ triệu đồng, đạt ⟦…⟧% kế hoạch; đơn vị ⟦[ ]⟧ chủ trì rà soát ⟦xx⟧ thủ tục (⟦bổ sung sau⟧)."
      """,
      """
      budget:
        - {item: Bổ sung máy scan, content: Mua sắm, estimate: ⟦...⟧, source: Ngân sách xã}
      """.issued,
      """
      sections:
        - title: Căn cứ
          text: Quyết định số ⟦....⟧ ngày ⟦…⟧ tháng ⟦…⟧ năm 2027 của Ủy ban nhân dân phường.
      """,
      """
      tasks:
        - {title: Nâng cấp mạng tại ⟦xxx⟧, lead: vp, due: Quý I/2027, output: "⟦TODO⟧"}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        signer: {post: Chủ tịch, name: ⟦Họ và tên⟧}
      """,
      """
      tasks:
        - title: Tập huấn
          lead: vhxh
          due: Quý I/2027
          output: Danh sách ⟦[tên lớp]⟧
          note: Liên hệ ⟦Nguyễn Văn A⟧, điện thoại ⟦______⟧
      """,
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: Cập nhật sau khi có số liệu; thế kỷ XX; phiếu gồm [ ] hài lòng; đánh dấu [ ] đạt, [ ] không đạt; máy in, máy quét ... phục vụ.
      """,
      """
      sections:
        - title: Giải pháp
          text: Đặt tên tệp theo mẫu [Mã hồ sơ]-[Thành phần]-[Ngày]; dùng tờ rơi, poster... để tuyên truyền; camera giám sát..... bảo đảm hiệu quả.
      """,
      """
      budget:
        - {item: Bổ sung máy scan, content: Mua sắm (gồm máy in…), estimate: 20 triệu đồng, source: Ngân sách xã}
      """,
      """
      tasks:
        - title: Kiểm tra
          lead: vp
          due: Quý I/2027
          output: Phiếu ghi họ và tên, ngày sinh của người nộp
          note: "Bà Trần Thị An, ông Nguyễn Văn Anh phụ trách"
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        signer: {post: Chủ tịch, name: Nguyễn Văn An}
      """,
      """
      tasks:
        - {title: "Kiểm tra theo mẫu số [1], thế kỷ XX", lead: vp, due: {open: true}, output: "Các kế hoạch, báo cáo, ..."}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.texts.visit([.dots, .placeholder, .bracket]) { text in
      let ranges = text.text.withUTF8 { bytes in places(in: bytes, text) }
      for range in ranges where !text.text.isFilledIn(range) {
        let words = text.text.withUTF8 { $0.string(range) }
        findings.add(
          at: text.text.range(of: range), .left(words, context.owner(of: text)),
          help: text.mayBeLeftOpen ? .fillInOrOpen : .fillIn,
          atMost: context.stage == .issue ? .error : .info)
      }
    }
  }

  private static func places(in bytes: UTF8Bytes, _ text: PrintedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    if text.marks.contains(.dots) { addDots(bytes, &found) }
    if text.marks.contains(.bracket) { addBrackets(bytes, &found) }
    if text.marks.contains(.placeholder) { addWords(bytes, text, &found) }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Dots that stand for words: the whole text, behind "số", "ngày", "tháng", "năm", or a long row behind a blank. Dots behind
  /// a word mean "and so on".
  private static func addDots(_ bytes: UTF8Bytes, _ found: inout [Range<Int>]) {
    var position = 0
    while position < bytes.count {
      let value = bytes.scalar(at: position).value
      guard value == 0x2E || value == 0x2026 || value == 0x5F else {
        position += bytes.scalar(at: position).length
        continue
      }
      let start = position
      var dots = 0
      while position < bytes.count, bytes.scalar(at: position).value == value {
        dots += value == 0x2026 ? 3 : 1
        position += bytes.scalar(at: position).length
      }
      guard dots > 2 || dots > 1 && value == 0x2E else { continue }
      if isBlank(start..<position, dots, value, bytes) { found.append(start..<position) }
    }
  }

  private static func isBlank(_ range: Range<Int>, _ dots: Int, _ sign: UInt32, _ bytes: UTF8Bytes) -> Bool {
    let words = bytes.words
    if words.isEmpty { return dots > 2 && !bytes.contains(UInt8(ascii: "/")) }
    if sign == 0x5F { return dots > 2 && !VietnameseText.isWordScalar(bytes.scalar(before: range.lowerBound)) }
    // "Đạt …%".
    if dots > 2, range.lowerBound > 0, bytes[range.lowerBound - 1] == 0x20,
      bytes.starts(percent, at: bytes.spacesEnd(from: range.upperBound))
    {
      return true
    }
    guard range.lowerBound > 0, bytes[range.lowerBound - 1] == 0x20, dots > 2,
      let before = words.last(where: { $0.upperBound < range.lowerBound }),
      bytes[before.upperBound..<range.lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x3A })
    else { return false }
    return dots > 4 || blankHeads.longest(startingAt: 0, in: FoldedText(bytes.slice(before), .name)) != nil
  }

  /// "[ ]" alone in the text, "[...]", "[tên lớp]": not a number, and not one of several boxes to tick.
  private static func addBrackets(_ bytes: UTF8Bytes, _ found: inout [Range<Int>]) {
    var start = 0
    while let open = bytes.firstOffset(of: UInt8(ascii: "["), from: start) {
      guard let close = bytes.firstOffset(of: UInt8(ascii: "]"), from: open) else { return }
      start = close + 1
      let inner = bytes.slice(open + 1..<close)
      let folded = FoldedText(inner, .name)
      let isWhole = open == 0 && start == bytes.count
      // "Đơn vị [ ] chịu trách nhiệm"; a box to tick stands before what it is ticked for, or beside another.
      let isGap =
        open > 0 && bytes[open - 1] == 0x20 && open == bytes.firstOffset(of: UInt8(ascii: "["))
        && bytes.firstOffset(of: UInt8(ascii: "["), from: start) == nil && !bytes.beginsSentence(at: open)
      if folded.bytes.isEmpty ? isWhole || isGap : bracketHeads.longest(startingAt: 0, in: folded) != nil {
        found.removeAll { $0.lowerBound > open && $0.upperBound <= close }
        found.append(open..<start)
      }
    }
  }

  private static func addWords(_ bytes: UTF8Bytes, _ text: PrintedText, _ found: inout [Range<Int>]) {
    let words = bytes.words
    let folded = words.map { FoldedText(bytes.slice($0), .name) }
    for index in words.indices {
      let upper = bytes.string(words[index])
      // "dd/mm/yyyy" says how to write a day.
      let isPattern = index > 0 && folded[index - 1] == months
      if xs.contains(folded[index]) && !upper.elementsEqual("XX") && !isPattern
        || ["TODO", "TBD", "FIXME"].contains(upper)
      {
        if !found.contains(where: { $0.overlaps(words[index]) }) { found.append(words[index]) }
      }
      for phrase in laters where folded[index...].starts(with: phrase) {
        let range = words[index].lowerBound..<words[index + phrase.count - 1].upperBound
        // "Số liệu cập nhật sau khi tổng kết" says when.
        if endsClause(bytes, at: range.upperBound) { found.append(range) }
      }
      guard index + 2 < words.count else { continue }
      let whole = words[index].lowerBound..<words[index + 2].upperBound
      let isAlone = whole == 0..<bytes.count || text.role == .name
      if isAlone, folded[index...index + 2].elementsEqual(fullName) { found.append(whole) }
      // "Nguyễn Văn A", not "Nguyễn Văn An".
      if samples.contains([folded[index], folded[index + 1]]), words[index + 2].count == 1,
        bytes[words[index + 2].lowerBound] &- 0x41 < 4,
        bytes[words[index].lowerBound] != bytes[words[index].lowerBound] | 0x20
      {
        found.append(whole)
      }
    }
  }

  private static func fold(_ words: [String]) -> [FoldedText] { words.map { FoldedText($0, .name) } }
  private static func endsClause(_ bytes: UTF8Bytes, at end: Int) -> Bool {
    end == bytes.count || ",;.)]".utf8.contains(bytes[end])
  }

  private static let xs = fold(["xx", "xxx", "xxxx", "yyyy"])
  private static let months = FoldedText("mm", .name)
  private static let fullName = fold(["họ", "và", "tên"])
  private static let samples = [fold(["nguyễn", "văn"]), fold(["trần", "thị"])]
  private static let blankHeads = PhraseIndex([
    "số", "ngày", "tháng", "năm", "quý", "là", "khoảng", "đạt", "của", "tại", "kinh phí",
  ])
  private static let percent = Array("%".utf8)
  private static let laters = [
    ["điền", "sau"], ["bổ", "sung", "sau"], ["cập", "nhật", "sau"], ["lorem", "ipsum"], ["chưa", "điền"],
  ].map(fold)
  private static let bracketHeads = PhraseIndex(["tên", "điền", "ghi", "họ tên", "nhập"])
}

extension Message {
  fileprivate static func left(_ words: String, _ owner: Message) -> Message {
    Message(vi: "\(owner.vi) còn chỗ chờ điền “\(words)”", en: "\(owner.en) still has “\(words)” to be filled in")
  }
  fileprivate static let fillIn = Message(
    vi: "điền nội dung, hoặc bỏ hẳn nếu chưa có", en: "fill it in, or write nothing until it is known")
  fileprivate static let fillInOrOpen = Message(
    vi: "điền nội dung, hoặc để trống hẳn bằng {‹open›: true} nếu chưa giao được",
    en: "fill it in, or leave the cell open with {‹open›: true}")
}

extension PrintedText {
  /// Whether the language has `{open: true}` in its place: for units, people and deadlines.
  fileprivate var mayBeLeftOpen: Bool {
    switch role {
    case .reference, .taskDue: true
    default: false
    }
  }
}
