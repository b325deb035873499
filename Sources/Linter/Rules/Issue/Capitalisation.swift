import PlanLang

/// PL804: capitals against the decree's appendix II, in a few terms that are never in doubt.
enum Capitalisation: Rule {
  static let code = Code(804)
  static let name = "capitalisation"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Viết hoa trái Phụ lục II Nghị định 30: Ủy ban nhân dân, Nhân dân, Kế hoạch số ..., UBND xã ...",
      en: "Capitals against decree 30's appendix II: Ủy ban nhân dân, Nhân dân, Kế hoạch số ..., UBND xã ..."),
    reason: Message(
      vi:
        "Viết hoa tùy tiện là lỗi thể thức mà người duyệt thấy trước tiên; tên cơ quan viết hai cách đọc như hai cơ quan.",
      en: "It is the slip that a reviser sees first, and a body spelt in two ways reads like two bodies."),
    source: "30/2020/NĐ-CP, PL II, III đến V",
    bad: CapitalisationExamples.bad,
    good: CapitalisationExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let scan = CapitalScan(context)
    let names = CapitalsBeforeNames(places: [context.ownPlace?.commune, context.ownPlace?.city].compactMap { $0 })
    context.texts.visitPrinted(Self.wanted) { printed in
      let text = printed.text
      // What `${cite}` fills in is spelt by its declaration.
      let cites =
        printed.marks.contains(.joint) && text.withWrittenUTF8 { $0.firstOffset(of: UInt8(ascii: "/")) != nil }
      let slips = text.withUTF8 { bytes in
        var slips = scan.slips(in: bytes, printed.marks, cites: cites)
        if !printed.marks.isDisjoint(with: [.named, .neighbours]) { slips += names.slips(in: bytes, printed.marks) }
        if printed.marks.contains(.capital) { slips += spelt(bytes, context) }
        return slips
      }
      var found: [Range<Int>] = []
      for slip in slips where !text.isFilledIn(slip.range) && !found.contains(where: { $0.overlaps(slip.range) }) {
        found.append(slip.range)
        // A declared unit is written as it is declared: PL501 has said so.
        let isVariant = context.bodyMentions.variants.contains { $0.place.overlaps(slip.range, of: text) }
        guard !isVariant else { continue }
        let place = text.range(of: slip.range)
        let words = text.withUTF8 { $0.string(slip.range) }
        findings.add(
          at: place, .slip(words, slip.right, slip.clause), help: .write(slip.right),
          fixes: Fix.one(
            .write(slip.right), isSafe: !context.bodyMentions.isDeclared(slip.range, in: text),
            text.edit(slip.range, slip.right)))
      }
    }
  }

  /// Without these a text has no words that could have the wrong capitals.
  private static let wanted: TextMarks = [.capital, .named, .neighbours, .joint]

  /// The spellings of the table (`AvoidedTerm.capitals`).
  private static func spelt(_ bytes: UTF8Bytes, _ context: LintContext) -> [CapitalSlip] {
    guard context.words.mayHoldCapitals(bytes) else { return [] }
    let words = bytes.words
    var slips: [CapitalSlip] = []
    var done = 0
    for index in words.indices where index >= done {
      guard let (term, start) = context.words.term(at: index, words, in: bytes, ofCapitals: true),
        let clause = term.clause
      else { continue }
      let end = start + term.count
      let range = words[start].lowerBound..<words[end - 1].upperBound
      done = end
      if term.isOfPlan, !context.isPlan { continue }
      guard !isLawful(start..<end, words, bytes) else { continue }
      let isFirst = term.write.first?.isLowercase ?? false && bytes.beginsSentence(at: range.lowerBound)
      let right = isFirst ? term.write.prefix(1).uppercased() + term.write.dropFirst() : term.write
      slips.append(CapitalSlip(range: range, right: right, clause: "PL II, " + clause))
    }
    return slips
  }

  /// Whether the words beside make the spelling right.
  private static func isLawful(_ range: Range<Int>, _ words: [Range<Int>], _ bytes: UTF8Bytes) -> Bool {
    let last = min(words.count, range.upperBound + 2) - 1
    return (max(0, range.lowerBound - 2)...range.lowerBound).contains { first in
      let around = FoldedText(bytes.slice(words[first].lowerBound..<words[last].upperBound), .name)
      guard let found = AvoidedTerm.lawfulCapitals.longest(startingAt: 0, in: around) else { return false }
      let before = FoldedText(bytes.slice(words[first].lowerBound..<words[range.lowerBound].lowerBound), .name)
      return found.range.upperBound > before.bytes.count + 1
    }
  }
}

extension AvoidedTerm {
  /// Whether it speaks of the plan itself, so that the plan must be a "Kế hoạch".
  fileprivate var isOfPlan: Bool { write.hasSuffix("Kế hoạch") || write.hasPrefix("Kế hoạch") }
}

extension LintContext {
  /// Whether the document is a "Kế hoạch".
  fileprivate var isPlan: Bool {
    plan.plan.document.type.map { $0.withUTF8 { $0.startsWhole(Array("Kế hoạch".utf8), at: 0) } } ?? true
  }
}

/// Looks for the terms of the table: each has a byte that few texts hold, and is compared byte by byte, since its wrong
/// spellings differ from the right one in nothing but capitals.
private struct CapitalScan {
  typealias Slip = CapitalSlip

  /// "Xã" or "Phường", where that is the level of the issuing body.
  private let level: [UInt8]
  private let lowerLevel: String

  init(_ context: LintContext) {
    let isWard = context.issuerName.map { CapitalWords.ward.isHeld(by: $0) } ?? false
    level = Array((isWard ? "Phường" : "Xã").utf8)
    lowerLevel = isWard ? "phường" : "xã"
  }

  func slips(in bytes: UTF8Bytes, _ marks: TextMarks, cites: Bool) -> [Slip] {
    var slips: [Slip] = []
    if marks.contains(.neighbours) { addByNeighbours(bytes, &slips) }
    if cites, CapitalWords.mayNumber(bytes) { slips += CapitalWords.documents(in: bytes) }
    return slips
  }

  private func addByNeighbours(_ bytes: UTF8Bytes, _ slips: inout [Slip]) {
    // The second byte of "â", in "dân".
    each(0xA2, in: bytes) { position in
      guard position >= 2, position + 1 < bytes.count, bytes[position + 1] | 0x20 == UInt8(ascii: "n"),
        bytes[position - 2] | 0x20 == UInt8(ascii: "d"), !isUsual(at: position, bytes)
      else { return }
      if let slip = body(at: position, bytes) ?? people(at: position, bytes) { slips.append(slip) }
    }
    each(level[0], in: bytes) { position in
      if let slip = level(at: position, bytes) { slips.append(slip) }
    }
    each(UInt8(ascii: "M"), in: bytes) { position in
      if let slip = city(at: position, bytes) { slips.append(slip) }
    }
  }

  /// Whether the "dân" is the one of "Ủy ban nhân dân" or "người dân", as nearly all are.
  private func isUsual(at position: Int, _ bytes: UTF8Bytes) -> Bool {
    CapitalWords.usual.contains { words in
      let start = position + 2 - words.count
      return start >= 0 && bytes.slice(start..<position + 2).elementsEqual(words)
    }
  }

  private func each(_ byte: UInt8, in bytes: UTF8Bytes, _ body: (Int) -> Void) {
    var position = 0
    while let found = bytes.firstOffset(of: byte, from: position) {
      body(found)
      position = found + 1
    }
  }

  /// "Ủy Ban nhân dân", "ủy ban nhân dân" (D36); capitals throughout are a heading's.
  private func body(at position: Int, _ bytes: UTF8Bytes) -> Slip? {
    let end = position + 2
    guard end <= bytes.count, bytes[end - 1] | 0x20 == UInt8(ascii: "n"), !bytes.isWord(at: end) else { return nil }
    for body in CapitalWords.bodies {
      let start = end - body.right.count
      guard start >= 0, start == 0 || !isLetter(before: start, bytes),
        bytes.phraseEnd(body.folded, at: start) == end
      else { continue }
      let written = bytes.slice(start..<end)
      guard !written.elementsEqual(body.right), !written.elementsEqual(body.capitals) else { return nil }
      return Slip(range: start..<end, right: String(decoding: body.right, as: UTF8.self), clause: "PL II, IV.1")
    }
    return nil
  }

  /// "phục vụ nhân dân" for "phục vụ Nhân dân" (D37); "công an nhân dân" and the like keep their small letter.
  private func people(at position: Int, _ bytes: UTF8Bytes) -> Slip? {
    let start = position + 2 - CapitalWords.people.count
    guard start > 0, position + 2 <= bytes.count, bytes.slice(start..<position + 2).elementsEqual(CapitalWords.people),
      !bytes.isWord(at: position + 2),
      !CapitalWords.afterPeople.contains(where: { bytes.phraseEnd($0, at: bytes.spacesEnd(from: position + 2)) != nil })
    else { return nil }
    let before = bytes.spacesStart(before: start)
    guard before < start, CapitalWords.beforePeople.contains(where: { ends($0, at: before, bytes) }) else { return nil }
    return Slip(range: start..<position + 2, right: "Nhân dân", clause: "PL II, V.1")
  }

  /// "UBND Xã", "Công an Xã" (D33); a name that follows with a capital may make it one (Phường Điện Biên Phủ).
  private func level(at position: Int, _ bytes: UTF8Bytes) -> Slip? {
    let end = position + level.count
    guard end <= bytes.count, position > 0, bytes.slice(position..<end).elementsEqual(level), !bytes.isWord(at: end),
      !startsName(at: bytes.spacesEnd(from: end), bytes)
    else { return nil }
    let before = bytes.spacesStart(before: position)
    guard before < position, CapitalWords.beforeLevel.contains(where: { ends($0, at: before, bytes) }) else {
      return nil
    }
    return Slip(range: position..<end, right: lowerLevel, clause: "PL II, III.1.a")
  }

  /// "thành phố Hồ Chí Minh" (D35).
  private func city(at position: Int, _ bytes: UTF8Bytes) -> Slip? {
    let start = position + 4 - CapitalWords.city.count
    guard start >= 0, position + 4 <= bytes.count, bytes.slice(start..<position + 4).elementsEqual(CapitalWords.city)
    else {
      return nil
    }
    return Slip(
      range: start..<start + CapitalWords.cityWord.utf8.count, right: CapitalWords.cityWord, clause: "PL II, III.1.c")
  }

  private func startsName(at position: Int, _ bytes: UTF8Bytes) -> Bool {
    guard position < bytes.count else { return false }
    let scalar = bytes.scalar(at: position).value
    return bytes.isDigit(at: position) || bytes.foldedScalar(at: position).value != scalar
  }

  private func isLetter(before position: Int, _ bytes: UTF8Bytes) -> Bool {
    bytes.isWord(at: bytes.scalarStart(before: position))
  }

  /// Whether these words stand right before byte `end`, in this spelling.
  private func ends(_ words: [UInt8], at end: Int, _ bytes: UTF8Bytes) -> Bool {
    let start = end - words.count
    guard start >= 0, bytes.slice(start..<end).elementsEqual(words) else { return false }
    return start == 0 || !isLetter(before: start, bytes)
  }
}

private enum CapitalWords {
  static let bodies: [(folded: StaticString, right: [UInt8], capitals: [UInt8])] = [
    ("ủy ban nhân dân", Array("Ủy ban nhân dân".utf8), Array("ỦY BAN NHÂN DÂN".utf8)),
    ("uỷ ban nhân dân", Array("Uỷ ban nhân dân".utf8), Array("UỶ BAN NHÂN DÂN".utf8)),
    ("hội đồng nhân dân", Array("Hội đồng nhân dân".utf8), Array("HỘI ĐỒNG NHÂN DÂN".utf8)),
  ]
  static let usual = ["Ủy ban nhân dân", "Hội đồng nhân dân", "người dân"].map { Array($0.utf8) }
  static let people = Array("nhân dân".utf8)
  static let beforePeople = [
    "của", "cho", "trong", "đến", "phục vụ", "với", "và", "toàn thể", "tầng lớp", "đông đảo", "vận động", "Phục vụ",
    "Vận động", "Cho", "Huy động", "huy động", "giúp", "Hướng dẫn", "hướng dẫn", "tuyên truyền", "Tuyên truyền", "tới",
    "đối với", "từ", "lấy ý kiến", "Lấy ý kiến", "đời sống", "sức khỏe", "quyền làm chủ của",
  ].map { Array($0.utf8) }
  /// Money, and the peoples of other countries.
  static let afterPeople: [StaticString] = ["tệ", "các nước", "thế giới"]
  static let beforeLevel = [
    "UBND", "HĐND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Công an", "Đảng ủy", "Đảng uỷ",
    "Trạm Y tế", "Ban Chỉ đạo", "địa bàn", "lãnh đạo", "MTTQ", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội",
  ].map { Array($0.utf8) }
  static let city = Array("thành phố Hồ Chí Minh".utf8)
  static let cityWord = "Thành phố"
  static let ward = PhraseIndex(["phường"])

  /// Kinds of documents by the abbreviation in their numbers, long names first.
  private static let kinds = Dictionary(
    grouping: DocumentType.all.filter { !$0.abbreviation.isEmpty }.sorted { $0.name.utf8.count > $1.name.utf8.count },
    by: \.abbreviation
  ).mapValues { types in types.map { (name: $0.name, folded: FoldedText($0.name, .name)) } }

  /// Whether a slash stands before a capital, as in no date.
  static func mayNumber(_ bytes: UTF8Bytes) -> Bool {
    var position = 0
    while let found = bytes.firstOffset(of: UInt8(ascii: "/"), from: position) {
      position = found + 1
      if position < bytes.count, bytes[position] >= 0x41 { return true }
    }
    return false
  }

  /// "kế hoạch số 38/KH-UBND", "Nghị Quyết số 57-NQ/TW" (D39).
  static func documents(in bytes: UTF8Bytes) -> [CapitalScan.Slip] {
    DocumentNumber.find(in: bytes).compactMap { found in
      guard let kinds = kinds[found.number.type] else { return nil }
      var end = bytes.spacesStart(before: found.range.lowerBound)
      let word = end - "số".utf8.count
      if word >= 0, bytes.phraseEnd("số", at: word) == end { end = bytes.spacesStart(before: word) }
      for kind in kinds {
        let start = end - kind.name.utf8.count
        guard start >= 0, start == 0 || bytes[start - 1] < 0x41, bytes[start] & 0xC0 != 0x80 else { continue }
        let written = bytes.slice(start..<end)
        guard FoldedText(written, .name) == kind.folded else { continue }
        // Capitals throughout are a heading's.
        guard !written.elementsEqual(kind.name.utf8), !isCapitals(written) else { return nil }
        return CapitalScan.Slip(range: start..<end, right: kind.name, clause: "PL II, V.6")
      }
      return nil
    }
  }

  private static func isCapitals(_ bytes: UTF8Bytes) -> Bool {
    bytes.allSatisfy { !($0 &- 0x61 < 26) }
  }
}

extension Message {
  fileprivate static func slip(_ words: String, _ right: String, _ clause: String) -> Message {
    Message(
      vi: "“\(words)” viết hoa không đúng Nghị định 30 (\(clause))",
      en: "“\(words)” has not the capitals that decree 30 wants (\(clause))")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(vi: "viết “\(right)”", en: "write “\(right)”")
  }
}
