import PlanLang

/// PL503: a level or a place that is not this plan's, left from the plan it was copied from.
enum WrongLevel: Rule {
  static let code = Code(503)
  static let name = "wrong-level"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Cấp hoặc địa danh không phải của kế hoạch này: “xã”, “thôn” trong kế hoạch của phường, tên xã khác.",
      en: "A level or place that is not this plan's: “xã”, “thôn” in a ward's plan, another commune's name."),
    reason: Message(
      vi: "Chữ sót lại từ kế hoạch của nơi khác cho thấy văn bản được chép, và làm sai phạm vi áp dụng.",
      en: "Words left from another place's plan show that it was copied, and state the wrong scope."),
    bad: WrongLevelExamples.bad, good: WrongLevelExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard let own = context.ownPlace else { return }
    let gone = context.bodyMentions.gone
    for area in context.bodyMentions.areas {
      let place = area.place
      // "UBND tỉnh Hải Dương" is PL502's where a registry has it as former.
      if gone.contains(where: { $0.place.overlaps(place.range, of: place.text) }) { continue }
      let wanted: (words: String, range: Range<Int>)? = place.text.withUTF8 { bytes in
        if let name = area.name { return wrongPlace(area, name, bytes, own, context) }
        return wrongWord(area, bytes, own, context).map { ($0, place.range) }
      }
      guard let wanted else { continue }
      let written = place.text.withUTF8 { $0.string(wanted.range) }
      let range = place.text.range(of: wanted.range)
      findings.add(
        at: range, .wrong(written, own.commune.level, own.label), help: .write(wanted.words),
        related: [RelatedPlace(own.commune.range, .ownPlace(own.label))],
        fixes: context.mend(place.text, wanted.range, wanted.words, isSafe: false))
    }
    checkPlaceLine(own, context, &findings)
  }

  /// The place before the date is the commune's own name (D13), or this with its level: "Phường Điện Biên Phủ".
  private static func checkPlaceLine(_ own: OwnPlace, _ context: LintContext, _ findings: inout Findings) {
    guard let place = context.plan.plan.document.place, !own.commune.name.isEmpty else { return }
    let words = place.foldedWords.bytes
    // Other tones and letters are PL508's.
    let bare = place.withUTF8 { FoldedText($0, .bare).bytes }
    let ownBare = own.commune.name.withUnsafeBufferPointer { FoldedText($0, .bare).bytes }
    // The city's name tells a reader as much.
    let isCity = words == own.city?.folded || AreaLevel.ofCities.contains { words.starts(with: $0.folded + [0x20]) }
    guard !words.isEmpty, !isCity, !([0x20] + bare).suffix(ownBare.count + 1).elementsEqual([0x20] + ownBare) else {
      return
    }
    let name = String(decoding: own.commune.name, as: UTF8.self)
    findings.add(
      at: place.range(of: place.whole), .otherPlace(place.string, own.label), help: .writePlace(name),
      related: [RelatedPlace(own.commune.range, .ownPlace(own.label))],
      fixes: Fix.one(.change(to: name), isSafe: false, place.replacement(by: name)))
  }

  // MARK: A level alone

  /// What should stand in place of a word for an area; nil where the word is right.
  private static func wrongWord(
    _ area: BodyMentions.Area, _ bytes: UTF8Bytes, _ own: OwnPlace, _ context: LintContext
  ) -> String? {
    let wanted: AreaLevel
    switch (own.commune.level, area.level) {
    case (.ward, .commune): wanted = .ward
    case (.zone, .commune), (.zone, .ward): wanted = .zone
    case (.commune, .ward): wanted = .commune
    case (.ward, .village): wanted = .block
    case (.commune, .block): wanted = .village
    case (_, .province): wanted = .city
    default: return nil
    }
    if area.level == .province, own.city?.level != .city { return nil }
    let around = WordsAround(bytes, area.place.range)
    if around.joinsBefore, around.ends(with: LevelWords.before(area.level)), !around.ends(with: LevelWords.publicWork) {
      return nil
    }
    if area.level.isOffice, around.ends(with: LevelWords.plural) { return nil }
    if around.joinsAfter, around.begins(with: LevelWords.after(area.level)) { return nil }
    // "xã, phường", "thôn, tổ dân phố": the law's general words, where a word of this plan's level stands beside.
    let general = LevelWords.general(besides: own.commune.level)
    if around.begins(with: general.after) || around.ends(with: general.before) { return nil }
    if around.holds(LevelWords.elsewhere) || around.tellsOfReform { return nil }
    if !area.level.isOffice, declares(area.level, context.plan.plan) { return nil }
    if area.level == .province, around.joinsAfter, around.begins(with: LevelWords.partyCommittee) { return "Thành" }
    let isCapital = bytes.isCapital(at: area.place.range.lowerBound)
    return isCapital ? wanted.rawValue.prefix(1).uppercased() + wanted.rawValue.dropFirst() : wanted.rawValue
  }

  /// Whether a unit of the plan has such a word in its name: a ward that still has villages.
  private static func declares(_ level: AreaLevel, _ plan: Plan) -> Bool {
    let word = [0x20] + level.folded + [0x20]
    return plan.declarations.units.contains { unit in
      unit.names.contains { ([0x20] + $0.foldedWords.bytes + [0x20]).contains(bytes: word) }
    }
  }

  // MARK: A level with a place

  /// What should stand in place of a word for an area and its name; nil where they are right.
  private static func wrongPlace(
    _ area: BodyMentions.Area, _ name: Range<Int>, _ bytes: UTF8Bytes, _ own: OwnPlace, _ context: LintContext
  ) -> (words: String, range: Range<Int>)? {
    let folded = FoldedText(bytes.slice(name), .name).bytes
    let around = WordsAround(bytes, area.place.range)
    if around.holds(LevelWords.elsewhere) || around.tellsOfReform || around.holds(LevelWords.old) { return nil }
    if area.level == .commune, around.joinsBefore, around.ends(with: LevelWords.beforeCommune) { return nil }
    if around.ends(with: LevelWords.plural) || around.begins(with: LevelWords.former) { return nil }
    let isCity = AreaLevel.ofCities.contains(area.level)
    let mine = isCity ? own.city : own.commune
    guard let mine, !mine.name.isEmpty else { return nil }
    let wanted = "\(mine.level.rawValue) \(String(decoding: mine.name, as: UTF8.self))"
    if folded.starts(with: mine.folded), folded.count == mine.folded.count || folded[mine.folded.count] == 0x20 {
      // The same place: letter case and signs are other rules', the level is not.
      guard area.level != mine.level else { return nil }
      let end = name.lowerBound + min(mine.name.count, name.count)
      return (wanted, area.place.range.lowerBound..<end)
    }
    let bare = FoldedText(bytes.slice(name), .bare).bytes
    if mine.name.withUnsafeBufferPointer({ FoldedText($0, .bare).bytes }) == bare { return nil }
    guard isTitle(area.place.role) && !isCity || around.ends(with: LevelWords.bodies) else { return nil }
    if isCited(around.before) || isNeighbour(around, own) { return nil }
    // The plan's own name with another level ("thành phố Hải Dương") must be declared just so.
    let declared = folded == own.commune.folded ? area.level.folded + [0x20] + folded : folded
    if !isOfDocument(area.place.role), isDeclared(declared, context.plan) { return nil }
    if isPerson(name, around.before, bytes) { return nil }
    return (wanted, area.place.range)
  }

  /// Whether a title says whose document it is: no partner of the plan can be meant.
  private static func isOfDocument(_ role: PrintedText.Role?) -> Bool { role == .subject || role == .appendixTitle }

  /// "Phó Chủ tịch UBND phường Trần Văn Bình": a person, who has three names or more.
  private static func isPerson(_ name: Range<Int>, _ before: [UInt8], _ bytes: UTF8Bytes) -> Bool {
    bytes.slice(name).count { $0 == 0x20 } > 1 && before.contains(anyOf: LevelWords.posts)
  }

  private static func isTitle(_ role: PrintedText.Role?) -> Bool {
    switch role {
    case .subject, .heading, .appendixTitle, .taskTitle, .groupTitle: true
    default: false
    }
  }

  /// Whether a declared unit, citation or person has the place in its name: it is meant.
  private static func isDeclared(_ place: [UInt8], _ plan: ResolvedPlan) -> Bool {
    plan.plan.declarations.units.contains { unit in unit.names.contains { $0.foldedWords.bytes.contains(bytes: place) }
    }
  }

  /// Whether a document's number or date stands close before: its issuer is named. "Kinh tế số trên địa bàn" has no number.
  private static func isCited(_ before: [UInt8]) -> Bool {
    let words = before.split(separator: 0x20).suffix(8)
    return zip(words, words.dropFirst()).contains { word, next in
      (word.elementsEqual("số".utf8) || word.elementsEqual("ngày".utf8))
        && (next.first.map { $0 &- 0x30 < 10 } ?? false)
    }
  }

  /// Whether the words tell of work with another place. What is done "trên địa bàn" of a place is done in the plan's own,
  /// whoever helps, unless this is named beside.
  private static func isNeighbour(_ around: WordsAround, _ own: OwnPlace) -> Bool {
    guard around.ends(with: LevelWords.ground) else {
      return around.before.contains(anyOf: LevelWords.neighbours) || around.after.contains(anyOf: LevelWords.together)
    }
    let name = [0x20] + own.commune.folded + [0x20]
    return around.ends(with: LevelWords.besideGround) || around.before.contains(bytes: name)
      || around.after.contains(bytes: name)
  }
}

extension [UInt8] {
  /// Whether one of the phrases stands in it.
  fileprivate func contains(anyOf phrases: AroundWords) -> Bool { phrases.all.contains { contains(bytes: $0) } }
}

extension OwnPlace {
  /// "xã Hưng Đạo".
  fileprivate var label: String {
    commune.name.isEmpty
      ? commune.level.rawValue : "\(commune.level.rawValue) \(String(decoding: commune.name, as: UTF8.self))"
  }
}

extension AreaLevel {
  /// Whether it has offices of its own.
  fileprivate var isOffice: Bool { self != .village && self != .block }
}

/// The words round a level that say whose it is.
private enum LevelWords {
  static func before(_ level: AreaLevel) -> AroundWords { level == .commune ? beforeCommuneWord : beforeOther }
  private static let beforeAny = ["cấp", "nông", "làng", "liên", "mô hình", "khối", "ngoại", "nội"]
  private static let beforeOther = AroundWords(beforeAny)
  private static let beforeCommuneWord = AroundWords(
    beforeAny + ["thị", "hợp tác", "liên hợp tác", "văn", "thông tấn", "công"])
  /// "Trung tâm Phục vụ hành chính công xã" is the commune's, and no "công xã".
  static let publicWork = AroundWords([
    "hành chính công", "dịch vụ công", "sự nghiệp công", "tài sản công", "đầu tư công",
  ])
  /// "Hợp tác xã Nam Đồng" is no commune.
  static let beforeCommune = AroundWords(["hợp tác", "thị", "thông tấn"])
  static let plural = AroundWords([
    "các", "những", "nhiều", "mỗi", "từng", "mọi", "một số", "hai", "ba", "bốn", "giữa", "liên", "toàn bộ các",
  ])
  private static let others = [
    "khác", "bạn", "bên", "lân cận", "cũ", "giáp ranh", "đặc biệt", "miền núi", "biên giới", "đảo", "vùng",
    "nông thôn mới",
    "thông minh", "thương mại",
  ]
  private static let afterCommune = AroundWords(others + ["hội", "hôi", "tắc", "giao", "viên", "luận"])
  private static let afterVillage = AroundWords(others + ["xóm", "quê", "nữ", "bản"])
  private static let afterProvince = AroundWords(others + ["thành", "táo", "giấc", "lỵ", "lộ"])
  private static let afterOther = AroundWords(others + ["hội"])

  /// What makes another word of it, or says that it is elsewhere.
  static func after(_ level: AreaLevel) -> AroundWords {
    switch level {
    case .commune: afterCommune
    case .village: afterVillage
    case .province: afterProvince
    default: afterOther
    }
  }

  /// "Tỉnh ủy" is "Thành ủy" in a city.
  static let partyCommittee = AroundWords(["ủy"])
  static let old = AroundWords(["cũ"])
  static let former = AroundWords(["cũ", "trước đây", "nay là", "trước sắp xếp"])
  /// What speaks of other places, or of other times.
  static let elsewhere = AroundWords([
    "sắp xếp", "sáp nhập", "hợp nhất", "nay chuyển thành", "nay là", "nay thuộc", "trước đây", "trước khi", "tiền thân",
    "nhập từ", "chuyển từ", "tách từ",
    "học tập", "kinh nghiệm", "so với", "giáp ranh", "lân cận", "tham quan", "giao lưu", "kết nghĩa", "đoàn công tác",
    "đến thăm",
  ])
  /// What names a neighbour on purpose.
  static let neighbours = AroundWords([
    "phối hợp", "với", "cùng", "từ", "đến", "giáp", "liên kết", "liên xã", "hỗ trợ", "tuyến đường", "các tuyến",
    "đường",
    "cây cầu", "hợp tác", "giữa", "kết nối", "ký kết", "nhân rộng",
  ])
  static let ground = AroundWords(["địa bàn"])
  /// What makes it a neighbour's.
  static let besideGround = AroundWords([
    "giáp địa bàn", "giáp với địa bàn", "với địa bàn", "từ địa bàn", "đến địa bàn", "sang địa bàn", "qua địa bàn",
  ])
  /// What a neighbour does with the plan's own place.
  static let together = AroundWords(["hợp tác", "liên kết", "kết nối", "ký kết", "hỗ trợ", "giáp"])
  /// What goes before a person's name.
  static let posts = AroundWords([
    "chủ tịch", "bí thư", "trưởng", "giám đốc", "đồng chí", "ông", "bà", "phó phòng", "chánh văn phòng",
  ])
  /// What goes before the plan's own place.
  static let bodies = AroundWords([
    "ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "địa bàn", "công an", "đảng ủy", "nhân dân", "của",
    "chính quyền", "lãnh đạo", "cán bộ", "chuyển đổi số", "nội vụ", "sở khoa học và công nghệ",
  ])

  struct General {
    let before: AroundWords
    let after: AroundWords
  }

  private static func general(_ words: [String]) -> General {
    let words = AroundWords(
      words + ["thị trấn", "quận", "huyện", "bản", "ấp", "khu phố", "khu dân cư", "khối phố", "buôn"])
    return General(before: words.linked(after: false), after: words.linked(after: true))
  }

  private static let ofWards = general(["phường", "các phường", "đặc khu", "tổ dân phố", "thành phố", "các thành phố"])
  private static let ofCommunes = general(["xã", "các xã", "đặc khu", "thôn", "các thôn", "thành phố", "các thành phố"])

  /// Words for areas that stand beside others in the law's general phrases.
  static func general(besides level: AreaLevel) -> General { level == .commune ? ofCommunes : ofWards }
}

extension Message {
  fileprivate static func wrong(_ words: String, _ level: AreaLevel, _ own: String) -> Message {
    Message(
      vi: "“\(words)” trong kế hoạch của \(own), có lẽ sót lại từ kế hoạch của nơi khác",
      en: "“\(words)” in the plan of \(own), probably left from another place's plan")
  }
  fileprivate static func write(_ wanted: String) -> Message {
    Message(
      vi: "viết “\(wanted)”; nếu nói về nơi khác thì nêu rõ (xã bạn, trước khi sắp xếp ...)",
      en: "write “\(wanted)”; where another place is meant, say so")
  }
  fileprivate static func otherPlace(_ words: String, _ own: String) -> Message {
    Message(
      vi: "địa danh “\(words)” không phải là \(own), nơi ban hành kế hoạch",
      en: "the place “\(words)” is not \(own), which issues the plan")
  }
  fileprivate static func writePlace(_ name: String) -> Message {
    Message(vi: "ghi tên nơi ban hành: “\(name)”", en: "write the issuer's own place: “\(name)”")
  }
  fileprivate static func ownPlace(_ own: String) -> Message {
    Message(vi: "kế hoạch của \(own)", en: "the plan of \(own)")
  }
}
