import PlanLang

/// PL803: the last line of the recipients is not "Lưu: VT, ..." as the decree wants it.
enum ArchiveLine: Rule {
  static let code = Code(803)
  static let name = "archive-line"
  static let level = Severity.warning
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Dòng cuối nơi nhận không phải “Lưu: VT, đơn vị soạn thảo”.",
      en: "The last line of the recipients is not “Lưu: VT, drafting unit”."),
    reason: Message(
      vi: "Văn thư theo dòng này mà giữ bản gốc và biết đơn vị soạn thảo; thiếu nó thì bản lưu không có nơi giữ.",
      en: "By this line the clerk keeps the original and knows who drafted it; without it no copy is kept anywhere."),
    source: "30/2020/NĐ-CP, PL I, II.9.d",
    bad: ArchiveLineExamples.bad,
    good: ArchiveLineExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let document = context.plan.plan.document
    // Party bodies keep their documents in their own offices: "Lưu Văn phòng Đảng ủy".
    guard !context.isPartyDocument else { return }
    var hasLine = false
    for recipient in document.recipients where recipient.to.form == .words || recipient.to.target == nil {
      let text = recipient.to.text
      guard let line = text.withUTF8(ArchiveWords.line) else { continue }
      hasLine = true
      findings.add(at: text.range(of: 0..<line.count), .amongRecipients, help: .moveLine(line.rest))
    }
    guard let first = document.archive.first else {
      guard !hasLine, let last = document.recipients.last else { return }
      findings.add(at: last.to.range, .noLine, help: .writeLine)
      return
    }
    check(document.archive, first, &findings)
    checkAbbreviations(document.archive, context, &findings)
  }

  /// "VHXXH": one letter away from a declared unit's initials, and nobody's own. "VT" twice.
  private static func checkAbbreviations(_ archive: [Text], _ context: LintContext, _ findings: inout Findings) {
    let units = context.plan.plan.declarations.units.filter { !$0.isCollective }
    for (index, entry) in archive.enumerated() where index > 0 {
      let written = entry.withUTF8(Array.init)
      if archive[..<index].contains(where: { $0.withUTF8 { $0.elementsEqual(written) } }) {
        findings.add(at: entry.range, .twice(entry.string), help: .keepOne)
        continue
      }
      guard written.count > 3, written.allSatisfy({ $0 &- 0x41 < 26 }),
        !entry.withUTF8({ context.words.isKnown($0) })
      else { continue }
      // "VHXH" also for "Phòng Văn hóa - Xã hội phường", whose level nobody writes.
      let initials = units.flatMap { unit in
        ArchiveWords.initials(unit.name).map { (unit: unit, letters: $0) }
      }
      guard !initials.contains(where: { $0.letters.starts(with: written) }),
        let near = initials.first(where: { $0.letters.count > 3 && ArchiveWords.isOneLetterAway(written, $0.letters) })
      else { continue }
      let right = String(decoding: near.letters, as: UTF8.self)
      findings.add(
        at: entry.range, .nobody(entry.string, near.unit.name.string), help: .writeInitials(right),
        fixes: context.mend(entry, 0..<written.count, right, isSafe: false))
    }
  }

  private static func check(_ archive: [Text], _ first: Text, _ findings: inout Findings) {
    let start = first.withUTF8 { ArchiveWords.line($0)?.prefix ?? 0 }
    if start > 0 {
      let place = first.range(of: 0..<start)
      findings.add(
        at: place, .saysWordTwice, help: .cutWord, fixes: Fix.one(.cutWord, isSafe: true, first.edit(0..<start, "")))
    }
    switch first.withUTF8({ ArchiveWords.kind($0.slice(start..<$0.count)) }) {
    case .clerk(let isAlone):
      guard isAlone, archive.count == 1 else { return }
      findings.add(at: first.range, .noDraftingUnit, help: .writeUnit, atMost: .info)
    case .spelledOut(let length):
      let place = first.range(of: start..<start + length)
      findings.add(
        at: place, .clerkSpelledOut, help: .writeClerk,
        fixes: Fix.one(.writeClerk, isSafe: false, first.edit(start..<start + length, "VT")))
    case .others:
      let later = archive.dropFirst().first { text in
        if case .clerk = text.withUTF8(ArchiveWords.kind) { true } else { false }
      }
      if let later {
        findings.add(at: later.range, .clerkNotFirst(first.string), help: .clerkFirst)
      } else {
        findings.add(at: first.range, .noClerk(first.string), help: .clerkFirst)
      }
    }
  }
}

/// The words of an archive line.
private enum ArchiveWords {
  enum Kind {
    /// "VT", alone or with more behind it.
    case clerk(isAlone: Bool)
    /// "Văn thư", so many bytes long.
    case spelledOut(Int)
    /// Anything else.
    case others
  }

  struct Line {
    /// The bytes of "- Lưu:" with the spaces around it.
    let prefix: Int
    /// How long the line is.
    let count: Int
    /// What follows.
    let rest: String
  }

  /// A line that begins with "Lưu", whatever stands before and behind it.
  static func line(_ bytes: UTF8Bytes) -> Line? {
    var position = 0
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == UInt8(ascii: "-") { position += 1 }
    guard let end = lengthOfFirst([word], bytes.slice(position..<bytes.count)) else { return nil }
    position = bytes.spacesEnd(from: position + end)
    if position < bytes.count, bytes[position] == UInt8(ascii: ":") {
      position = bytes.spacesEnd(from: position + 1)
    } else if case .others = kind(bytes.slice(position..<bytes.count)) {
      // "Lưu trữ cơ quan" is somebody's name.
      return nil
    }
    return Line(
      prefix: position, count: bytes.count, rest: bytes.string(position..<bytes.count))
  }

  /// The initials of a unit's name behind the word for its kind, without marks: VHXH for "Phòng Văn hóa - Xã hội"; of a name
  /// with its level at the end those without it first.
  static func initials(_ name: Text) -> [[UInt8]] {
    let words = name.withUTF8 { FoldedText($0, .bare).bytes.split(separator: 0x20) }
    let kind = words.starts(with: [Array("van".utf8)[...], Array("phong".utf8)[...]]) ? 0 : 1
    let tail = UnitNameForm.tailLength(of: name)
    return (tail > 0 ? [tail, 0] : [0]).map { tail in
      words.dropFirst(kind).dropLast(tail).filter { !$0.elementsEqual("va".utf8) }
        .compactMap { $0.first.map { $0 &- 0x20 } }
    }
  }

  /// Whether one letter more, less or another tells two words apart.
  static func isOneLetterAway(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    guard long.count - short.count < 2 else { return false }
    var same = 0
    while same < short.count, short[same] == long[same] { same += 1 }
    return short[(short.count == long.count ? min(same + 1, short.count) : same)...].elementsEqual(
      long[min(same + 1, long.count)...])
  }

  static func kind(_ bytes: UTF8Bytes) -> Kind {
    if bytes.count >= 2, bytes[0] == UInt8(ascii: "V"), bytes[1] == UInt8(ascii: "T") {
      let rest = bytes.slice(2..<bytes.count)
      let isWord = rest.first.map { $0 >= 0x80 || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 } ?? false
      if !isWord { return .clerk(isAlone: FoldedText(rest, .name).bytes.isEmpty) }
    }
    return lengthOfFirst(clerk, bytes).map { .spelledOut($0) } ?? .others
  }

  /// The bytes of the first words of the text, where they are one of `phrases` (folded).
  private static func lengthOfFirst(_ phrases: [[UInt8]], _ bytes: UTF8Bytes) -> Int? {
    var end = 0
    while end < bytes.count, end <= 24 {
      end += bytes.scalar(at: end).length
      let isEnd = end == bytes.count || bytes[end] == 0x20 || bytes[end] < 0x30 || bytes[end] == UInt8(ascii: ":")
      if isEnd, phrases.contains(FoldedText(bytes.slice(0..<end), .name).bytes) { return end }
    }
    return nil
  }

  private static let word = FoldedText("Lưu", .name).bytes
  private static let clerk = ["Văn thư", "Bộ phận Văn thư", "Vthư"].map { FoldedText($0, .name).bytes }
}

extension LintContext {
  /// Whether the issuing body is one of the Party's, which has its own rules on clerical work.
  var isPartyDocument: Bool {
    issuerName.map { PartyBodies.index.longest(startingAt: 0, in: $0) != nil } ?? false
  }
}

private enum PartyBodies {
  static let index = PhraseIndex([
    "Đảng ủy", "Ban Thường vụ Đảng ủy", "Ban Chấp hành Đảng bộ", "Đảng bộ", "Chi bộ", "Chi ủy", "Thành ủy", "Tỉnh ủy",
    "Ban Thường vụ Thành ủy", "Ban Thường vụ Tỉnh ủy", "Ban Xây dựng Đảng", "Ủy ban Kiểm tra", "Văn phòng Đảng ủy",
  ])
}

extension Message {
  fileprivate static let noLine = Message(
    vi: "nơi nhận kết thúc ở đây mà không có dòng “Lưu: VT, ...”",
    en: "the recipients end here without a line “Lưu: VT, ...”")
  fileprivate static let writeLine = Message(
    vi: "thêm vào ‹document›: ‹archive›: [VT, chữ viết tắt đơn vị soạn thảo], ví dụ [VT, VHXH]",
    en: "add to ‹document›: ‹archive›: [VT, the drafting unit's abbreviation], such as [VT, VHXH]")
  fileprivate static let amongRecipients = Message(
    vi: "dòng “Lưu” ghi như một nơi nhận nên in ra không đúng chỗ cuối cùng",
    en: "the archive line is written as a recipient, and so does not print as the last line should")
  fileprivate static func moveLine(_ rest: String) -> Message {
    Message(
      vi: "bỏ dòng này, ghi ‹archive›: [\(rest.isEmpty ? "VT" : rest)]",
      en: "take it out and write ‹archive›: [\(rest.isEmpty ? "VT" : rest)]")
  }
  fileprivate static let saysWordTwice = Message(
    vi: "chữ “Lưu:” được in sẵn, viết ở đây thì thành “Lưu: Lưu:”",
    en: "“Lưu:” is printed anyway; written here it prints as “Lưu: Lưu:”")
  fileprivate static let cutWord = Message(vi: "bỏ chữ “Lưu:”", en: "leave out “Lưu:”")
  fileprivate static let noDraftingUnit = Message(
    vi: "dòng lưu chỉ có “VT”, thiếu đơn vị soạn thảo", en: "the archive line has “VT” alone, without the drafting unit"
  )
  fileprivate static let writeUnit = Message(
    vi: "ghi thêm chữ viết tắt đơn vị soạn thảo, ví dụ [VT, VHXH]",
    en: "add the drafting unit's abbreviation, such as [VT, VHXH]")
  fileprivate static let clerkSpelledOut = Message(
    vi: "dòng lưu viết văn thư bằng chữ đầy đủ, không phải “VT”", en: "the archive line spells the clerk out, not “VT”")
  fileprivate static let writeClerk = Message(vi: "viết “VT”", en: "write “VT”")
  fileprivate static func clerkNotFirst(_ first: String) -> Message {
    Message(
      vi: "dòng lưu ghi “\(first)” trước “VT”", en: "the archive line has “\(first)” before “VT”")
  }
  fileprivate static func noClerk(_ first: String) -> Message {
    Message(vi: "dòng lưu ghi “\(first)” mà không có “VT”", en: "the archive line has “\(first)” and no “VT”")
  }
  fileprivate static func nobody(_ written: String, _ unit: String) -> Message {
    Message(
      vi: "dòng lưu ghi “\(written)”, không phải chữ viết tắt của đơn vị nào; gần nhất là “\(unit)”",
      en: "the archive line has “\(written)”, no unit's abbreviation; the nearest is “\(unit)”")
  }
  fileprivate static func writeInitials(_ right: String) -> Message {
    Message(vi: "viết “\(right)”", en: "write “\(right)”")
  }
  fileprivate static func twice(_ written: String) -> Message {
    Message(vi: "dòng lưu ghi “\(written)” hai lần", en: "the archive line has “\(written)” twice")
  }
  fileprivate static let keepOne = Message(vi: "bỏ một lần", en: "delete one of them")
  fileprivate static let clerkFirst = Message(
    vi: "viết VT đứng đầu, rồi đến đơn vị soạn thảo: [VT, VHXH]",
    en: "write VT first and the drafting unit behind it: [VT, VHXH]")
}
