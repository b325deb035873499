import PlanLang

/// PL903: an abbreviation that is never spelt out.
enum UndefinedAbbreviation: Rule {
  static let code = Code(903)
  static let name = "undefined-abbreviation"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chữ viết tắt không được giải thích trong văn bản, cũng không có trong bảng từ ngữ.",
      en: "An abbreviation that neither the text nor the glossary spells out."),
    reason: Message(
      vi: "Người dân và cán bộ thôn đọc “HĐKCT”, “TBXH” không biết là gì.",
      en: "Residents and village officers who read “HĐKCT” or “TBXH” do not know what it is."),
    bad: [
      """
      sections:
        - title: Giải pháp
          text: Ưu tiên các lĩnh vực hộ tịch, chứng thực, lao động - ⟦TBXH⟧.
      """.issued,
      """
      tasks:
        - {title: Tăng tỷ lệ ⟦DVCTT⟧ của phường, lead: vp, due: Quý I/2027, output: Báo cáo DVCTT}
      """.issued,
      """
      tasks:
        - title: Số hóa dữ liệu người ⟦HĐKCT⟧ và hộ tịch
          lead: vp
          due: Quý I/2027
          output: Dữ liệu người HĐKCT
      """.issued,
      """
      sections:
        - title: Giải pháp
          items:
            - "Phối hợp với Phòng ⟦VH-TT⟧ tuyên truyền"
            - Kết nối nền tảng ⟦LGSP⟧ của thành phố
      """,
      """
      sections:
        - title: Giải pháp
          text: Thực hiện chuyển đổi số (CĐS) và hệ thống ⟦ĐMST⟧; triển khai CĐS.
      """.issued,
      """
      glossary:
        CĐS: chuyển đổi số
      phases:
        - {title: Chuẩn bị, due: Quý I/2027, focus: "Kiện toàn bộ máy ⟦CDS⟧, ban hành quy trình"}
      """,
    ],
    good: [
      """
      sections:
        - title: Giải pháp
          text: Dịch vụ công trực tuyến (DVCTT); nền tảng tích hợp, chia sẻ dữ liệu (sau đây viết tắt là LGSP). Tăng DVCTT, dùng LGSP.
      """,
      """
      sections:
        - title: CHUYỂN ĐỔI SỐ TRONG BAN CHỈ ĐẠO
          text: UBND, HĐND phường; mã QR, mạng LAN, 5G, WiFi, VNeID, KPI; giai đoạn II, mục XIV.
      """,
      """
      glossary:
        TTHC: thủ tục hành chính
      sections:
        - title: Giải pháp
          text: Rà soát TTHC theo Kế hoạch số 17-KH/BCĐTW và Quyết định số 12/2026/QĐ-BKHCN.
      """,
      """
      tasks:
        - {title: Đào tạo về DTI (bộ chỉ số chuyển đổi số), lead: vp, due: Quý I/2027, output: Báo cáo DTI}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội, aliases: [Phòng VH-XH]}
        vp: {name: Văn phòng, short: VP HĐND&UBND}
      tasks:
        - {title: Họp tại Phòng VH-XH, lead: [vp, vhxh], due: Quý I/2027, output: Biên bản}
      """,
      """
      # Tên riêng của hàng hóa, vắc xin, bộ chỉ số; cách viết phải tránh là lỗi PL902.
      glossary:
        VNeID: {avoid: [VNID]}
      sections:
        - title: Giải pháp
          items:
            - Tiêm vắc xin bại liệt (bOPV, IPV), lao (BCG); xét nghiệm vi khuẩn HP; cấy giống lúa BC15, TBR225.
            - Lắp cáp quang FTTH, ống nhựa HDPE, máy bộ đàm ICOM, pin AAA; dạy học theo hướng STEM.
            - Cải thiện chỉ số PAPI, SIPAS, PCI; nhập dự toán vào TABMIS; Công ty TNHH MTV Môi trường đô thị.
            - Hướng dẫn cài đặt ứng dụng VNID; báo cáo viên là TS. Lê Văn Minh, TS. BS. Trần Quang.
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    var unknown: [(word: String, text: PrintedText, range: Range<Int>)] = []
    var seen: Set<String> = []
    context.texts.visit(.abbreviation) { text in
      guard isOwnWords(text.role) else { return }
      text.text.withUTF8 { bytes in
        for range in AbbreviationToken.all(in: bytes, context.words) where !text.text.isFilledIn(range) {
          let word = bytes.string(range)
          if isOthersWork(word, range, text.text, context) { continue }
          if seen.insert(word).inserted { unknown.append((word, text, range)) }
        }
      }
    }
    guard !unknown.isEmpty else { return }
    let glossary = context.plan.scopes.flatMap(\.declarations.glossary)
    for (word, text, range) in unknown where !isSpeltOut(word, context) {
      // A spelling that the glossary says to avoid is PL902's.
      guard !glossary.contains(where: { $0.avoid.contains { $0.string == word } }) else { continue }
      let bare = FoldedText(word, .bare)
      let meant = glossary.first { $0.id.withUTF8 { FoldedText($0, .bare) } == bare }?.id.string
      findings.add(
        at: text.text.range(of: range), .unknown(word, context.owner(of: text)),
        help: meant.map { .meant($0) } ?? .spellOut(word))
    }
  }

  /// Whether it belongs to a body's name that PL501 or PL502 has found, to a post that PL509 has, or is PL805's placeholder.
  private static func isOthersWork(_ word: String, _ range: Range<Int>, _ text: Text, _ context: LintContext) -> Bool {
    if ["TODO", "TBD", "FIXME"].contains(word) { return true }
    func holds(_ place: BodyMentions.Place) -> Bool { place.overlaps(range, of: text) }
    let bodies = context.bodyMentions
    return bodies.variants.contains { holds($0.place) } || bodies.gone.contains { holds($0.place) }
      || bodies.posts.contains { post in
        holds(post.place) && bodies.posts.contains { $0.post.isWhole && $0.post.post == post.post.post }
      }
  }

  /// Not what others have written: names of people, cited documents, lines of recipients.
  private static func isOwnWords(_ role: PrintedText.Role) -> Bool {
    switch role {
    case .citation, .name, .recipient, .reference, .basis, .unit, .label: false
    default: true
    }
  }

  /// Whether a text says what it stands for: "... (TTHC)", "(sau đây viết tắt là TTHC)", "TTHC (thủ tục hành chính)".
  private static func isSpeltOut(_ word: String, _ context: LintContext) -> Bool {
    let wanted = Array(word.utf8)
    return context.texts.all.contains { text in
      guard text.marks.contains(.bracket) else { return false }
      return text.text.withUTF8 { bytes in
        var start = 0
        while let found = bytes.firstOffset(of: wanted[0], from: start) {
          start = found + 1
          let end = found + wanted.count
          guard end <= bytes.count, bytes[found..<end].elementsEqual(wanted) else { continue }
          if isIntroduced(found..<end, bytes) { return true }
        }
        return false
      }
    }
  }

  private static func isIntroduced(_ range: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    var end = range.upperBound
    if bytes.scalar(after: end) == 0x201D { end += 3 } else if bytes.scalar(after: end) == 0x22 { end += 1 }
    if bytes.scalar(after: end) == 0x29 {
      var start = range.lowerBound
      while start > 0, bytes[start - 1] != 0x28, bytes[start - 1] != 0x29 { start -= 1 }
      guard start > 0, bytes[start - 1] == 0x28 else { return false }
      let before = FoldedText(bytes.slice(start..<range.lowerBound), .name)
      if before.bytes.isEmpty || introductions.isHeld(by: before) { return true }
    }
    // Words in brackets behind it, three at least.
    var open = range.upperBound
    while open < bytes.count, bytes[open] == 0x20 { open += 1 }
    guard open < bytes.count, bytes[open] == 0x28, let close = bytes.firstOffset(of: 0x29, from: open) else {
      return false
    }
    return bytes.slice(open + 1..<close).words.count > 2
  }

  private static let introductions = PhraseIndex(["viết tắt", "gọi tắt", "gọi là", "tắt là"])
}

/// An unknown abbreviation, with what a dash or "&" joins to it.
private enum AbbreviationToken {
  static func all(in bytes: UTF8Bytes, _ words: WordFilter) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    Abbreviations.visitWords(in: bytes) { ranges.append($0) }
    guard !ranges.isEmpty, !isInCapitals(bytes) else { return [] }
    var numbers: [Range<Int>]?
    /// Asked last, since it reads the whole text.
    func isOfNumber(_ token: Range<Int>) -> Bool {
      let known = numbers ?? DocumentNumber.find(in: bytes).map(\.range)
      numbers = known
      return known.contains { $0.overlaps(token) }
    }
    var tokens: [Range<Int>] = []
    var index = 0
    while index < ranges.count {
      var token = ranges[index]
      var isUnknown = !isKnown(ranges[index], bytes, words)
      var next = index + 1
      while next < ranges.count, ranges[next].lowerBound == token.upperBound + 1,
        bytes[token.upperBound] == UInt8(ascii: "-") || bytes[token.upperBound] == UInt8(ascii: "&")
      {
        isUnknown = isUnknown || !isKnown(ranges[next], bytes, words)
        token = token.lowerBound..<ranges[next].upperBound
        next += 1
      }
      index = next
      guard isUnknown, !isJoined(token, bytes), !isNameOfThing(token, bytes), !standsAmongCapitals(token, bytes),
        !isOfNumber(token)
      else { continue }
      tokens.append(token)
    }
    return tokens
  }

  private static func isKnown(_ range: Range<Int>, _ bytes: UTF8Bytes, _ words: WordFilter) -> Bool {
    words.isKnown(bytes.slice(range))
      || bytes[range].allSatisfy { [0x49, 0x56, 0x58].contains($0) } && RomanNumeral.value(bytes.slice(range)) != nil
  }

  /// Part of a symbol, an address, a name of a file: "17-TB/CĐTTBCĐ", "a_BC", "nq57@CDS".
  private static func isJoined(_ token: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    let signs: [UInt32] = [0x2F, 0x5F, 0x40, 0x2D, 0x23]
    let before = bytes.scalar(before: token.lowerBound)
    let after = bytes.scalar(after: token.upperBound)
    if signs.contains(before) || signs.contains(after) { return true }
    return before == 0x2E && token.lowerBound > 1
      || after == 0x2E && VietnameseText.isWordScalar(bytes.scalar(after: token.upperBound + 1))
  }

  /// A make or kind of the thing named right before it: "vi khuẩn HP", "giống lúa BC".
  private static func isNameOfThing(_ token: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    if isTitle(token, bytes) { return true }
    let end = token.lowerBound - 1
    guard end > 0, bytes[end] == 0x20 else { return false }
    let start = bytes.wordStart(before: end)
    return things.contains { bytes[start..<end].elementsEqual($0) }
  }

  /// "TS. Lê Văn Minh": a degree before a name.
  private static func isTitle(_ token: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    guard titles.contains(where: { bytes[token].elementsEqual($0) }), token.upperBound + 2 < bytes.count,
      bytes[token.upperBound] == UInt8(ascii: ".")
    else { return false }
    return bytes.isCapital(at: bytes[token.upperBound + 1] == 0x20 ? token.upperBound + 2 : token.upperBound + 1)
  }

  private static let titles = ["TS", "BS", "KS", "LS", "DS", "CN"].map { Array($0.utf8) }
  private static let things = ["khuẩn", "rút", "lúa", "giống", "pin", "hãng", "ống", "thuốc"].map {
    Array($0.utf8)
  }

  /// Whether the whole text is in capitals: a heading.
  private static func isInCapitals(_ bytes: UTF8Bytes) -> Bool {
    var (capitals, others) = (0, 0)
    var position = 0
    while position < bytes.count {
      let next = bytes.scalar(at: position)
      if let letter = VietnameseLetter(next.value) {
        if letter.isUppercase { capitals += 1 } else { others += 1 }
      }
      position += next.length
    }
    return capitals > others
  }

  /// Whether the word before or behind it is an ordinary word in capitals: "TRUNG TÂM", "NGUYỄN VĂN AN".
  private static func standsAmongCapitals(_ token: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    let words = bytes.words
    guard let first = words.firstIndex(where: { $0.lowerBound >= token.lowerBound }),
      let last = words.lastIndex(where: { $0.upperBound <= token.upperBound })
    else { return false }
    func isWordInCapitals(_ index: Int) -> Bool {
      guard words.indices.contains(index) else { return false }
      var (letters, tones) = (0, 0)
      var position = words[index].lowerBound
      while position < words[index].upperBound {
        let next = bytes.scalar(at: position)
        guard let letter = VietnameseLetter(next.value), letter.isUppercase else { return false }
        letters += 1
        if letter.tone != .level || letter.mark != .none && letter.mark != .stroke { tones += 1 }
        position += next.length
      }
      return letters > 1 && tones > 0
    }
    return isWordInCapitals(first - 1) || isWordInCapitals(last + 1)
  }
}

extension Message {
  fileprivate static func unknown(_ word: String, _ owner: Message) -> Message {
    Message(
      vi: "\(owner.vi) dùng chữ viết tắt “\(word)” mà kế hoạch không nói là gì",
      en: "\(owner.en) uses the abbreviation “\(word)”, which the plan never spells out")
  }
  fileprivate static func meant(_ word: String) -> Message {
    Message(
      vi: "nếu là “\(word)” trong bảng từ ngữ thì viết như thế; nếu không, lần đầu viết đầy đủ",
      en: "where “\(word)” of the glossary is meant, write it so; else write it in full at first")
  }
  fileprivate static func spellOut(_ word: String) -> Message {
    Message(
      vi: "lần đầu viết đầy đủ rồi ghi (\(word)) ngay sau, hoặc khai trong ‹glossary›",
      en: "write it in full at first with (\(word)) behind it, or declare it in ‹glossary›")
  }
}
