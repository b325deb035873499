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
    if around.joinsBefore, around.ends(with: LevelWords.before) { return nil }
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
    if around.before.contains(anyOf: LevelWords.neighbours) || around.after.contains(anyOf: LevelWords.together)
      || isCited(around.before)
    {
      return nil
    }
    // The plan's own name with another level ("thành phố Hải Dương") must be declared just so.
    let declared = folded == own.commune.folded ? area.level.folded + [0x20] + folded : folded
    if isDeclared(declared, context.plan) || isPerson(name, around.before, bytes) { return nil }
    return (wanted, area.place.range)
  }

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

  /// Whether a document's number or date stands close before: its issuer is named.
  private static func isCited(_ before: [UInt8]) -> Bool {
    let words = before.split(separator: 0x20).suffix(8)
    return words.contains { $0.elementsEqual("ngày".utf8) || $0.elementsEqual("số".utf8) && $0 != words.last }
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
  static let before = AroundWords([
    "cấp", "thị", "hợp tác", "nông", "làng", "liên", "mô hình", "khối", "ngoại", "nội", "liên hợp tác", "văn",
    "thông tấn", "công",
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
  fileprivate static func ownPlace(_ own: String) -> Message {
    Message(vi: "kế hoạch của \(own)", en: "the plan of \(own)")
  }
}
