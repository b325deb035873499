import PlanLang

/// PL506: a task that everybody leads, so that nobody does.
enum CollectiveLead: Rule {
  static let code = Code(506)
  static let name = "collective-lead"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Nhiệm vụ do cả một nhóm đơn vị chủ trì: “Các phòng, ban, đơn vị”, “Các thôn”.",
      en: "A task led by a whole set of units: “Các phòng, ban, đơn vị”, “Các thôn”."),
    reason: Message(
      vi: "Ai cũng chủ trì thì không ai chủ trì: không biết hỏi tiến độ ở đâu, đơn vị nào trình sản phẩm.",
      en: "What everybody leads nobody leads: nobody can be asked how far it is, and nobody hands in the result."),
    bad: [
      """
      units:
        vp: {name: Văn phòng Đảng ủy}
        phong-ban: {name: "Các phòng, ban, đơn vị thuộc xã", collective: true}
      tasks:
        - {title: Rà soát quy trình nội bộ, lead: ⟦phong-ban⟧, support: [vp], due: Quý II/2027, output: Danh mục quy trình}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        thon: {name: Các thôn}
      tasks:
        - {title: Lắp loa truyền thanh thông minh, lead: [vhxh, ⟦thon⟧], due: Quý III/2027, output: Cụm loa}
      """,
      """
      tasks:
        - title: Đăng ký học trên nền tảng bồi dưỡng trực tuyến
          lead: {text: "⟦Toàn thể cán bộ, công chức⟧"}
          due: Tháng 3/2027
          output: Chứng nhận
        - title: Cập nhật hồ sơ điện tử
          lead: {text: "Văn phòng Đảng ủy; ⟦các cơ quan, đơn vị liên quan⟧"}
          due: Hằng tháng
          output: Hồ sơ đầy đủ
      phases:
        - {title: Chuẩn bị, due: Quý I/2027, lead: {text: ⟦Trưởng các tổ dân phố⟧}}
      """,
      """
      # Một đơn vị có tên và cả nhóm cùng chủ trì.
      tasks:
        - {title: Gỡ tin giả, lead: {text: "Công an phường và ⟦các đơn vị liên quan⟧"}, due: Khi phát sinh, output: Nhật ký}
        - {title: Đối chiếu số liệu hộ nghèo, lead: {text: "Phòng Văn hóa - Xã hội, ⟦các cơ quan, đơn vị có liên quan⟧"}, due: Quý II/2027, output: Bảng đối chiếu}
      """,
      """
      # Loại đơn vị, loại người thay cho một cái tên.
      units:
        doanh-nghiep: {name: Doanh nghiệp trên địa bàn phường}
        can-bo: {name: "Cán bộ, công chức phường"}
      tasks:
        - {title: Niêm yết giá bằng mã QR, lead: ⟦doanh-nghiep⟧, due: Quý III/2027, output: Mã QR}
        - {title: Tự học an toàn số, lead: ⟦can-bo⟧, due: Tháng 6/2027, output: Chứng nhận}
        - {title: Dạy thử bài giảng số, lead: {text: "⟦04 trường tiểu học⟧"}, due: Quý IV/2027, output: Bài giảng}
        - {title: Phát tờ rơi, lead: {text: "⟦Tổ dân phố, trường học⟧"}, due: Tháng 8/2027, output: Tờ rơi}
        - {title: Sinh hoạt chuyên đề số, lead: {text: ⟦Hệ thống chính trị phường⟧}, due: Hằng quý, output: Biên bản}
      """,
    ],
    good: [
      """
      units:
        qlda: {name: Ban Quản lý các dự án đầu tư xây dựng}
        moi-noi: {name: "Các phòng, ban, đơn vị", collective: true}
      tasks:
        - {title: Lắp camera tại nút giao, lead: qlda, support: [moi-noi], due: Quý IV/2027, output: Biên bản bàn giao}
      """,
      """
      tasks:
        - {title: Gắn mã QR tại điểm di tích, lead: [vhxh, kt], support: [{text: "Các tổ dân phố, các trường học"}], due: Quý II/2027, output: Mã QR}
      """,
      """
      tasks:
        - {title: Đo mức hài lòng tại quầy, lead: {text: "Văn phòng HĐND và UBND (phối hợp các phòng)"}, due: Hằng quý, output: Báo cáo}
        - {title: Hỗ trợ hội viên mua bán trực tuyến, lead: {text: "Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội"}, due: Năm 2027, output: Gian hàng}
      """,
      """
      # Người được giao, tổ có tên, doanh nghiệp cụ thể.
      tasks:
        - {title: Sao lưu dữ liệu, lead: {text: "Cán bộ, công chức phụ trách công nghệ thông tin"}, due: Hằng tuần, output: Bản sao lưu}
        - {title: Trực tổng đài, lead: {text: "Tổ công nghệ số cộng đồng tổ dân phố số 5"}, due: Cả năm 2027, output: Sổ trực}
        - {title: Nâng băng thông, lead: {text: Doanh nghiệp viễn thông trúng thầu}, due: Quý II/2027, output: Biên bản}
      """,
      """
      units:
        tdp5: {name: Tổ dân phố số 5}
        chi-nhanh: {name: Chi nhánh Văn phòng đăng ký đất đai}
        doan-kiem-tra: {name: Đoàn kiểm tra liên ngành}
      tasks:
        - {title: Thí điểm chợ số, lead: tdp5, due: Quý II/2027, output: Chợ số}
        - {title: Đo đạc lại thửa đất, lead: chi-nhanh, due: Quý III/2027, output: Bản đồ}
        - {title: Kiểm tra điểm truy cập công cộng, lead: doan-kiem-tra, support: {text: "Các tổ dân phố, đơn vị liên quan"}, due: Quý IV/2027, output: Biên bản}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    var known = KnownUnits()
    func check(_ leads: [Reference], _ name: () -> Message, isAlone: Bool) {
      leads.lend { lead in
        guard let place = collective(lead, context, &known) else { return }
        let message: Message =
          isAlone && !place.isPart ? .allLead(place.words, name()) : .alsoAll(place.words, name())
        findings.add(at: place.range, message, help: .chooseOne)
      }
    }
    let tasks = context.plan.plan.tasks
    for index in tasks.indices {
      check(tasks[index].lead, { context.name(ofTask: index) }, isAlone: tasks[index].lead.count == 1)
    }
    for phase in context.plan.plan.phases {
      check(phase.lead, { .phase(phase.title?.string ?? "") }, isAlone: phase.lead.count == 1)
    }
  }

  /// The words that stand for many units, and whether others beside them name one; nil for a unit that can answer.
  private static func collective(
    _ reference: Reference, _ context: LintContext, _ known: inout KnownUnits
  ) -> (range: SourceRange, words: String, isPart: Bool)? {
    if let symbol = reference.target, symbol.kind == .unit {
      let isCollective = known.find(symbol) {
        context.plan.unit(reference).map { $0.isCollective || Self.isCollective($0.name.foldedWords) } ?? false
      }
      guard isCollective, let unit = context.plan.unit(reference) else { return nil }
      return (reference.text.range, unit.name.string, false)
    }
    guard reference.form == .words else { return nil }
    return reference.text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "(") } ?? bytes.count
        if let found = collective(in: bytes, trimmed(bytes, start..<end)) {
          let words = bytes.string(found)
          return (
            reference.text.range(of: found), words, start > 0 || found.lowerBound > trimmed(bytes, 0..<end).lowerBound
          )
        }
        // What stands in brackets only says something of the body.
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
        start = end + 1
      }
      return nil
    }
  }

  /// What names a set of units in one item of a list.
  private static func collective(in bytes: UTF8Bytes, _ item: Range<Int>) -> Range<Int>? {
    let name = FoldedText(bytes.slice(item), .name)
    if let comma = bytes[item].firstIndex(of: UInt8(ascii: ",")) {
      // "Tổ dân phố, trường học": a list of kinds.
      let isKind = generic.contains(FoldedText(bytes.slice(item.lowerBound..<comma), .name))
      if isKind, !appointed.isHeld(by: name) { return item }
    }
    guard isCollective(name) else { return nil }
    guard beginnings.longest(startingAt: 0, in: name) == nil, isConcerned(name) else { return item }
    // "Công an phường và các đơn vị liên quan" names one that can answer, and a set.
    let words = bytes.slice(item).words.map { $0.lowerBound + item.lowerBound..<$0.upperBound + item.lowerBound }
    for index in words.indices.dropFirst() {
      let before = bytes.slice(words[index - 1].upperBound..<words[index].lowerBound)
      let isJoined =
        before.contains(UInt8(ascii: ",")) || bytes.phraseEnd("và", at: words[index - 1].lowerBound) != nil
      if isJoined, sets.contains(where: { bytes.phraseEnd($0, at: words[index].lowerBound) != nil }) {
        return words[index].lowerBound..<item.upperBound
      }
    }
    return item
  }

  private static func trimmed(_ bytes: UTF8Bytes, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return start..<end
  }

  private static func isCollective(_ name: FoldedText) -> Bool {
    if beginnings.longest(startingAt: 0, in: name) != nil { return !appointed.isHeld(by: name) }
    return isConcerned(name) || isGeneric(name) || isCounted(name)
  }

  private static func isConcerned(_ name: FoldedText) -> Bool {
    name.bytes.count >= concerned.count && name.bytes.suffix(concerned.count).elementsEqual(concerned)
  }

  /// A kind of body or of people without a name: "Doanh nghiệp", "Hộ kinh doanh trên địa bàn phường".
  private static func isGeneric(_ name: FoldedText) -> Bool {
    generic.contains { kind in
      name.bytes.starts(with: kind.bytes)
        && (name.bytes.count == kind.bytes.count || name.bytes.dropFirst(kind.bytes.count).starts(with: around))
    }
  }

  /// "03 trường mầm non", "100% cán bộ, công chức".
  private static func isCounted(_ name: FoldedText) -> Bool {
    guard let first = name.bytes.first, first &- 0x30 < 10 else { return false }
    let digits = name.bytes.prefix { $0 &- 0x30 < 10 }
    let number = digits.reduce(0) { min($0 * 10 + Int($1 &- 0x30), 1000) }
    var start = digits.count
    while start < name.bytes.count, name.bytes[start] == 0x20 || name.bytes[start] == UInt8(ascii: "%") { start += 1 }
    return number > 1 && start > digits.count && kinds.longest(startingAt: start, in: name) != nil
  }

  /// How names of many units begin. "Ban Quản lý các dự án" is one unit: what "các" follows must be a post or a level.
  private static let beginnings = PhraseIndex(
    [
      "Các", "Những", "Mọi", "Mỗi", "Từng", "Tất cả", "Toàn thể", "Toàn bộ", "Toàn dân", "Toàn xã", "Toàn phường",
      "Toàn hệ thống", "Toàn ngành", "Cả hệ thống", "Cả xã", "Cả phường", "Nhiều đơn vị", "Hệ thống chính trị",
      "Cán bộ, công chức", "Công chức, viên chức", "Thành viên", "Cơ quan, đơn vị", "Cơ quan, ban, ngành",
      "Phòng, ban, đơn vị", "Phòng, ban, ngành", "Phòng, ban chuyên môn", "Ban, ngành", "Đơn vị, địa phương",
      "Phòng chuyên môn",
    ]
      + [
        "UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "Đảng ủy", "Công an", "Trưởng", "Thủ trưởng",
        "Lãnh đạo", "Người đứng đầu", "Hiệu trưởng", "Ban Giám hiệu", "Bí thư", "Bí thư chi bộ", "Chi bộ",
        "Chủ tịch", "Giám đốc", "Phòng, ban", "Chủ tịch UBND", "Công chức", "Cán bộ", "Ban công tác Mặt trận",
      ].map { $0 + " các" })

  /// Whoever is charged with something can answer: "Cán bộ, công chức phụ trách công nghệ thông tin".
  private static let appointed = PhraseIndex([
    "phụ trách", "chuyên trách", "đầu mối", "được giao", "được phân công", "trực", "thường trực",
  ])

  private static let generic = [
    "tổ dân phố", "thôn", "khu dân cư", "trường học", "hộ kinh doanh", "doanh nghiệp", "người dân", "nhân dân",
    "hộ gia đình", "đoàn thể", "đoàn viên", "hội viên", "đảng viên", "giáo viên", "học sinh", "cán bộ", "phòng ban",
  ].map { FoldedText($0, .name) }
  private static let around = Array(" trên địa bàn".utf8)
  private static let kinds = PhraseIndex([
    "trường", "thôn", "tổ dân phố", "khu dân cư", "phòng", "đơn vị", "xã", "phường", "cán bộ", "công chức", "cơ quan",
    "doanh nghiệp", "hộ",
  ])
  private static let sets: [StaticString] = [
    "các", "những", "đơn vị", "cơ quan", "phòng", "tổ chức", "đoàn thể", "ban ngành",
  ]

  /// "Cơ quan, đơn vị liên quan" names nobody.
  private static let concerned = Array(" liên quan".utf8)
}

/// The few units that lead something, each read once.
private struct KnownUnits {
  private var units: [(unit: Symbol, isCollective: Bool)] = []

  mutating func find(_ symbol: Symbol, _ read: () -> Bool) -> Bool {
    if let known = units.first(where: { $0.unit.isSameUnit(as: symbol) }) { return known.isCollective }
    units.append((symbol, read()))
    return units[units.count - 1].isCollective
  }
}

extension Message {
  fileprivate static func phase(_ title: String) -> Message {
    Message(vi: "giai đoạn “\(LintContext.shortened(title))”", en: "the phase “\(LintContext.shortened(title))”")
  }
  fileprivate static func allLead(_ unit: String, _ work: Message) -> Message {
    Message(
      vi: "\(work.vi) giao “\(unit)” chủ trì: ai cũng chủ trì thì không ai chịu trách nhiệm",
      en: "\(work.en) is led by “\(unit)”: where everybody leads, nobody answers for it")
  }
  fileprivate static func alsoAll(_ unit: String, _ work: Message) -> Message {
    Message(
      vi: "\(work.vi) có “\(unit)” cùng chủ trì: cả nhóm chủ trì thì không rõ ai chịu trách nhiệm",
      en: "\(work.en) is also led by “\(unit)”: with a whole set of units leading, nobody answers for it")
  }
  fileprivate static let chooseOne = Message(
    vi: "chọn một đơn vị chủ trì, chuyển nhóm này sang phần phối hợp (support)",
    en: "choose one unit to lead, and move the set to support")
}
