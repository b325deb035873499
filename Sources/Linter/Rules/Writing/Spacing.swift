import PlanLang

/// PL905: spaces where none belong, or none where one does.
enum Spacing: Rule {
  static let code = Code(905)
  static let name = "spacing"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Thừa dấu cách, dấu cách trước dấu câu, hoặc thiếu dấu cách sau dấu câu.",
      en: "Double spaces, a space before punctuation, or none after it."),
    reason: Message(
      vi: "Chữ dính hoặc thưa làm văn bản trông như chưa ai đọc lại; dấu câu có thể rơi xuống đầu dòng.",
      en: "It looks as if nobody had read the text again, and a sign may fall to the start of a line."),
    bad: [
      """
      sections:
        - title: Giải pháp
          text: "Rà soát⟦ :⟧ máy tính, máy in; thời gian⟦ :⟧ cả năm"
      """,
      """
      tasks:
        - {title: "Tập huấn cho CB⟦,⟧CC⟦,⟧VC của phường", lead: vhxh, due: Quý I/2027, output: Danh sách}
      """.issued,
      """
      sections:
        - title: Kết quả
          text: Tỷ lệ hồ sơ trực tuyến 72,2%⟦ ;⟧ tỷ lệ số hóa 70%.
      """.issued,
      RuleExample(
        """
        sections:
          - title: Giải pháp
            text: "Rà soát⟦  ⟧quy trình. Thực hiện ngay tại bộ phận một cửa⟦.⟧Triển khai đồng bộ."
        """,
        fixed: """
          sections:
            - title: Giải pháp
              text: "Rà soát quy trình. Thực hiện ngay tại bộ phận một cửa. Triển khai đồng bộ."
          """),
      RuleExample(
        """
        sections:
          - title: Giải pháp
            text: Nâng cấp mạng nội bộ⟦(⟧LAN) tại trụ sở (⟦ ⟧tầng 2⟦ )⟧ và các thôn.
        """,
        fixed: """
          sections:
            - title: Giải pháp
              text: Nâng cấp mạng nội bộ (LAN) tại trụ sở (tầng 2) và các thôn.
          """),
      """
      tasks:
        - title: Rà soát
          lead: vp
          due: Quý I/2027
          output: Danh sách
          note: "Theo dõi, quản lý⟦,...⟧do Sở Khoa học và Công nghệ hướng dẫn"
      """.issued,
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: "Tỷ lệ 1 : 500, tỷ số 2 :3; giờ hành chính: 7 giờ; thời gian: cả năm."
      """,
      """
      sections:
        - title: Kết quả
          text: Đạt 83,77% (năm 2026); họp lúc 8:30, từ 1.240 hộ lên 1.500 hộ; điểm số 3,5.
      """,
      """
      sections:
        - title: Giải pháp
          text: "Truy cập https://dichvucong.gov.vn/?a=b,c, thư gửi vp@haiphong.gov.vn, tệp ke-hoach.docx./."
      """,
      """
      sections:
        - title: Giải pháp
          text: "TM.UBND, TP.HCM, ThS.Nguyễn Văn An, trợ lý ảo (A.I), công việc khác..."
      """,
      """
      sections:
        - title: Giải pháp
          text: |
            a) Rà soát;
              b) Số hóa (gồm cả hồ sơ cũ).
      """,
      """
      tasks:
        - title: "Lập bản đồ tỷ lệ 1 : 500, phiếu [ ] đạt [ ] không đạt"
          lead: vp
          due: Quý I/2027
          output: "Biểu mẫu số 1(a), tệp(s)"
          note: "... và các việc khác, ngày  "
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.texts.visit([.doubleSpace, .looseSign, .tightSign, .dots]) { text in
      let slips = text.text.withUTF8 { SpacingSlip.all(in: $0) }
      for slip in slips where !text.text.isFilledIn(slip.range) {
        findings.add(
          at: text.text.range(of: slip.range), .spacing(slip.kind, context.owner(of: text)), help: .writeSpacing(slip),
          fixes: Fix.one(.writeSpacing(slip), isSafe: true, text.text.edit(slip.range, slip.right)))
      }
    }
  }
}

/// A place with a space too many or too few.
private struct SpacingSlip {
  enum Kind { case double, before, after, missing, missingBefore }

  let kind: Kind
  let range: Range<Int>
  let right: String

  static func all(in bytes: UTF8Bytes) -> [SpacingSlip] {
    var slips: [SpacingSlip] = []
    var position = 0
    while position < bytes.count {
      let next = bytes.scalar(at: position)
      let end = position + next.length
      switch next.value {
      case 0x20:
        let run = spaces(in: bytes, from: position)
        if let slip = ofSpaces(position..<run, in: bytes) { slips.append(slip) }
        position = run
        continue
      case 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x2E, 0x29, 0x5D, 0x28, 0x5B, 0x2026:
        if let slip = tight(position..<end, next.value, in: bytes) { slips.append(slip) }
      default: break
      }
      position = end
    }
    return slips
  }

  private static func spaces(in bytes: UTF8Bytes, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    return end
  }

  private static func ofSpaces(_ run: Range<Int>, in bytes: UTF8Bytes) -> SpacingSlip? {
    let before = bytes.scalar(before: run.lowerBound)
    let after = bytes.scalar(after: run.upperBound)
    // Indentation, and blanks at the end of a line or text, do not print.
    guard before != 0, before != 0x0A, after != 0, after != 0x0A else { return nil }
    let isAfterOpening = before == 0x28 || before == 0x5B || before == 0x201C
    let isBeforeClosing = after == 0x29 || after == 0x5D || after == 0x201D
    if isAfterOpening {
      return isBeforeClosing || isDot(after) || after == 0x5F ? nil : SpacingSlip(kind: .after, range: run, right: "")
    }
    if isBeforeClosing {
      return isDot(before) || before == 0x5F ? nil : ofSign(run, bytes)
    }
    switch after {
    case 0x2C, 0x3B: return ofSign(run, bytes)
    case 0x3A:
      // "1 : 500"
      let next = bytes.scalar(after: run.upperBound + 1)
      return isDigit(before) || isDigit(next) ? nil : ofSign(run, bytes)
    case 0x2E, 0x21, 0x3F:
      let next = bytes.scalar(after: run.upperBound + 1)
      guard next == 0 || next == 0x0A || next == 0x20, isWord(before) || before == 0x29 || before == 0x201D else {
        break
      }
      // A row of dots with spaces: ". . . ."
      let further = bytes.scalar(after: run.upperBound + 2)
      return further == 0x2E ? nil : ofSign(run, bytes)
    default: break
    }
    return run.count > 1 && !isDot(before) && !isDot(after) ? SpacingSlip(kind: .double, range: run, right: " ") : nil
  }

  private static func ofSign(_ run: Range<Int>, _ bytes: UTF8Bytes) -> SpacingSlip {
    let end = run.upperBound + bytes.scalar(at: run.upperBound).length
    // "năm 2027 ;giao": the space goes to where it belongs.
    let isMoved = [0x2C, 0x3B].contains(bytes.scalar(at: run.upperBound).value) && isLetter(bytes.scalar(after: end))
    return SpacingSlip(
      kind: .before, range: run.lowerBound..<end, right: bytes.string(run.upperBound..<end) + (isMoved ? " " : ""))
  }

  /// A sign with a letter right behind it, or an opening bracket right behind a letter.
  private static func tight(_ sign: Range<Int>, _ value: UInt32, in bytes: UTF8Bytes) -> SpacingSlip? {
    let before = bytes.scalar(before: sign.lowerBound)
    let after = bytes.scalar(after: sign.upperBound)
    func missing(_ range: Range<Int>) -> SpacingSlip? {
      isInAddress(sign.lowerBound, bytes)
        ? nil : SpacingSlip(kind: .missing, range: range, right: bytes.string(range) + " ")
    }
    switch value {
    case 0x28, 0x5B:
      guard value == 0x28, isLetter(before), isLetter(after), inner(from: sign.upperBound, bytes) > 2 else {
        return nil
      }
      return isInAddress(sign.lowerBound, bytes)
        ? nil : SpacingSlip(kind: .missingBefore, range: sign, right: " (")
    case 0x29, 0x5D:
      guard value == 0x29, isLetter(after), isPaired(sign.lowerBound, bytes) else { return nil }
      return missing(sign)
    case 0x2C, 0x3B:
      return isLetter(after) && (isLetter(before) || before == 0x29 || before == 0x201D || before == 0x25)
        ? missing(sign) : nil
    case 0x3A, 0x21, 0x3F:
      return isLetter(after) && wordLength(before: sign.lowerBound, bytes) > 1 && isLetter(before) ? missing(sign) : nil
    case 0x2E, 0x2026:
      if value == 0x2E, before == 0x2E {
        // Three dots and a word.
        guard after != 0x2E, isLetter(after) else { return nil }
        var start = sign.lowerBound
        while start > 0, bytes[start - 1] == 0x2E { start -= 1 }
        guard sign.upperBound - start > 2, start > 0, bytes[start - 1] != 0x20 else { return nil }
        if bytes[start - 1] == 0x2C { start -= 1 }
        return missing(start..<sign.upperBound)
      }
      if value == 0x2026 { return isLetter(after) && isLetter(before) ? missing(sign) : nil }
      return isSentenceEnd(sign.lowerBound, bytes) ? missing(sign) : nil
    default: return nil
    }
  }

  /// "một cửa.Triển khai": a word in lower case, a stop, a word with a capital, and marks that no address has.
  private static func isSentenceEnd(_ dot: Int, _ bytes: UTF8Bytes) -> Bool {
    guard let first = VietnameseLetter(bytes.scalar(after: dot + 1)), first.isUppercase else { return false }
    var marked = first.mark != .none || first.tone != .level
    var start = dot
    var count = 0
    while start > 0 {
      let from = bytes.scalarStart(before: start)
      guard let letter = VietnameseLetter(bytes.scalar(at: from).value) else { break }
      guard !letter.isUppercase else { return false }
      marked = marked || letter.mark != .none || letter.tone != .level
      count += 1
      start = from
    }
    guard count > 1 else { return false }
    var position = dot + 1
    var length = 0
    while position < bytes.count {
      let next = bytes.scalar(at: position)
      guard let letter = VietnameseLetter(next.value) else { break }
      if length > 0, letter.isUppercase { return false }
      marked = marked || letter.mark != .none || letter.tone != .level
      position += next.length
      length += 1
    }
    return marked && length > 1
  }

  /// Whether the sign stands in an address of the web, of mail or of a file.
  private static func isInAddress(_ offset: Int, _ bytes: UTF8Bytes) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    let word = Array(bytes[start..<end])
    return [Array("://".utf8), Array("www.".utf8), Array("@".utf8), Array(".vn".utf8), Array("\\".utf8)]
      .contains { word.contains(bytes: $0) }
  }

  /// Bytes from a place to the closing bracket.
  private static func inner(from start: Int, _ bytes: UTF8Bytes) -> Int {
    (bytes.firstOffset(of: 0x29, from: start) ?? bytes.count) - start
  }

  /// Whether the bracket closes one that stands free: "(LAN)tại", not "a)" or "tệp(s)".
  private static func isPaired(_ closing: Int, _ bytes: UTF8Bytes) -> Bool {
    var start = closing
    while start > 0, bytes[start - 1] != 0x28, bytes[start - 1] != 0x29 { start -= 1 }
    guard start > 0, bytes[start - 1] == 0x28 else { return false }
    return !isWord(bytes.scalar(before: start - 1))
  }

  private static func wordLength(before offset: Int, _ bytes: UTF8Bytes) -> Int {
    var start = offset
    var count = 0
    while start > 0, isWord(bytes.scalar(before: start)) {
      start = bytes.scalarStart(before: start)
      count += 1
    }
    return count
  }

  private static func isWord(_ scalar: UInt32) -> Bool { scalar > 0 && VietnameseText.isWordScalar(scalar) }
  private static func isDigit(_ scalar: UInt32) -> Bool { 0x30...0x39 ~= scalar }
  private static func isLetter(_ scalar: UInt32) -> Bool { VietnameseLetter(scalar) != nil }
  private static func isDot(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0x2026 }
}

extension Message {
  fileprivate static func spacing(_ kind: SpacingSlip.Kind, _ owner: Message) -> Message {
    switch kind {
    case .double: Message(vi: "\(owner.vi) có hai dấu cách liền nhau", en: "\(owner.en) has two spaces in a row")
    case .before: Message(vi: "\(owner.vi) có dấu cách trước dấu câu", en: "\(owner.en) has a space before punctuation")
    case .after:
      Message(vi: "\(owner.vi) có dấu cách ngay sau dấu mở", en: "\(owner.en) has a space after an opening sign")
    case .missing:
      Message(vi: "\(owner.vi) thiếu dấu cách sau dấu câu", en: "\(owner.en) lacks a space after punctuation")
    case .missingBefore:
      Message(vi: "\(owner.vi) thiếu dấu cách trước ngoặc", en: "\(owner.en) lacks a space before the bracket")
    }
  }
  fileprivate static func writeSpacing(_ slip: SpacingSlip) -> Message {
    switch slip.kind {
    case .double: Message(vi: "để một dấu cách", en: "leave one space")
    case .before where slip.right.hasSuffix(" "):
      Message(vi: "chuyển dấu cách ra sau dấu câu", en: "move the space behind the sign")
    case .before, .after: Message(vi: "bỏ dấu cách", en: "leave the space out")
    case .missing, .missingBefore: Message(vi: "thêm một dấu cách", en: "add a space")
    }
  }
}
