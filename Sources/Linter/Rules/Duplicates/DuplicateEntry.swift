import PlanLang

/// PL207: the same entry twice in one list.
enum DuplicateEntry: Rule {
  static let code = Code(207)
  static let name = "duplicate-entry"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một đơn vị ghi hai lần trong một ô chủ trì, phối hợp, theo dõi; một nơi nhận, một căn cứ ghi hai lần.",
      en: "A unit twice among leading, supporting or following units; a recipient or a legal basis twice."),
    reason: Message(
      vi: "Tên in hai lần làm người đọc tưởng thiếu một đơn vị khác; văn thư gửi hai bản cho một nơi.",
      en: "A name printed twice makes the reader suspect that another one is missing; the clerk sends two copies."),
    bad: [
      RuleExample(
        """
        tasks:
          - {title: Số hóa hồ sơ, lead: vhxh, support: [vp, ca, ⟦vp⟧], due: Quý I/2027, output: Kho dữ liệu}
        """,
        fixed: """
          tasks:
            - {title: Số hóa hồ sơ, lead: vhxh, support: [vp, ca], due: Quý I/2027, output: Kho dữ liệu}
          """),
      RuleExample(
        """
        document:
          issuer: {text: Ủy ban nhân dân phường Hải Dương}
          year: 2027
          subject: Chuyển đổi số năm 2027
          recipients:
            - {to: Sở Khoa học và Công nghệ, purpose: để b/c}
            - Công an phường
            - to: ⟦Sở Khoa học và công nghệ⟧
            - ⟦ca⟧
        """,
        fixed: """
          document:
            issuer: {text: Ủy ban nhân dân phường Hải Dương}
            year: 2027
            subject: Chuyển đổi số năm 2027
            recipients:
              - {to: Sở Khoa học và Công nghệ, purpose: để b/c}
              - Công an phường
          """),
      """
      tasks:
        - {title: Kiểm tra an toàn thông tin, lead: [vhxh, ⟦Phòng Văn hóa - Xã hội⟧], due: Quý I/2027, output: Biên bản}
      """,
      """
      # Lời tự viết kể hai lần một đơn vị.
      tasks:
        - {title: Ra quân dọn biển quảng cáo, lead: kt, support: {text: "Công an phường; các tổ dân phố; ⟦công an phường⟧"}, due: Tháng 3/2027, output: Biên bản}
        - {title: Phân luồng giao thông, lead: kt, support: [ca, {text: "⟦Công an phường⟧"}], due: Tháng 4/2027, output: Phương án}
        - {title: Tuần tra không gian mạng, lead: ca, support: [vp, {text: "Đoàn Thanh niên, ⟦Văn phòng Hội đồng nhân dân và Ủy ban nhân dân⟧"}], due: Hằng tháng, output: Báo cáo}
      """,
      """
      citations:
        kh9: {type: Kế hoạch, number: 9/KH-UBND, date: 2026-12-01, issuer: Ủy ban nhân dân thành phố, subject: về chuyển đổi số}
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số năm 2027
        basis:
          - {verb: Căn cứ, cite: kh9}
          - {verb: Thực hiện, cite: ⟦kh9⟧}
      """,
    ],
    good: [
      """
      tasks:
        - title: Rà soát văn bản
          lead: vhxh
          support: [{unit: vp, note: lĩnh vực tư pháp}, {unit: vp, note: lĩnh vực hộ tịch}, ca]
          monitor: [vp]
          due: Quý I/2027
          output: Báo cáo rà soát
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số năm 2027
        recipients:
          - Đảng ủy phường
          - Thường trực Đảng ủy phường
          - Công an phường
          - Công an thành phố
      """,
      """
      tasks:
        - {title: Tập huấn kỹ năng số, lead: vhxh, support: [ca, vp], due: Quý I/2027, output: Danh sách}
        - {title: Diễn tập ứng cứu sự cố, lead: ca, support: [vp, vhxh], due: Quý II/2027, output: Biên bản}
      """,
      """
      # Hai bộ phận của một đơn vị; một đơn vị ở hai cột khác nhau.
      tasks:
        - {title: Kiểm kê cổ vật, lead: vhxh, monitor: [vp], support: {text: "Công an phường (tổ an ninh); Công an phường (tổ trật tự); Văn phòng"}, due: Quý II/2027, output: Sổ kiểm kê}
        - {title: Lập sổ sức khỏe, lead: vhxh, support: {text: "Trạm Y tế, y tế thôn, y tế trường học"}, due: Quý III/2027, output: Sổ}
      """,
      """
      # Tên dài có dấu phẩy và chữ “và” là một đơn vị.
      tasks:
        - {title: Gắn biển số nhà, lead: ca, support: {text: "Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Kinh tế thành phố"}, due: Quý II/2027, output: Biển số}
        - {title: Họp giao ban, lead: vp, support: {text: "Hội đồng nhân dân; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân; Ủy ban nhân dân"}, due: Hằng tháng, output: Thông báo}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan.plan
    let list = EntryList(context)
    for index in plan.tasks.indices {
      list.check(plan.tasks[index].lead, .lead, .task(index), &findings)
      list.check(plan.tasks[index].monitor, .monitor, .task(index), &findings)
      list.check(plan.tasks[index].support, .support, .task(index), &findings)
      list.check(plan.tasks[index].person, .person, .task(index), &findings)
      list.check(plan.tasks[index].objectives, .objectives, .task(index), &findings)
      list.check(plan.tasks[index].cites, .cites, .task(index), &findings)
    }
    for index in plan.objectives.indices {
      list.check(plan.objectives[index].lead, .lead, .objective(index), &findings)
    }
    for phase in plan.phases {
      list.check(phase.lead, .lead, .phase(phase.title), &findings)
    }
    let recipients = plan.document.recipients
    // A second purpose is for a person to move to the first.
    let places = recipients.map { $0.purpose == nil ? $0.range : $0.to.range }
    list.check(recipients.map(\.to), .recipients, .document, in: places, &findings)
    list.check(plan.document.basis.compactMap(\.cite), .basis, .document, &findings)
  }
}

/// The lists in which nothing may stand twice.
private enum ListRole {
  case lead, monitor, support, person, objectives, cites, recipients, basis

  var namesUnits: Bool { self == .lead || self == .monitor || self == .support }

  var name: Message {
    switch self {
    case .lead: Message(vi: "đơn vị chủ trì", en: "leading units")
    case .monitor: Message(vi: "đơn vị theo dõi", en: "units that follow up")
    case .support: Message(vi: "đơn vị phối hợp", en: "supporting units")
    case .person: Message(vi: "người phụ trách", en: "people in charge")
    case .objectives: Message(vi: "chỉ tiêu", en: "objectives")
    case .cites: Message(vi: "văn bản thực hiện", en: "documents")
    case .recipients: Message(vi: "nơi nhận", en: "recipients")
    case .basis: Message(vi: "căn cứ", en: "legal bases")
    }
  }
}

/// Looks for entries that stand twice.
private struct EntryList {
  private let context: LintContext

  init(_ context: LintContext) {
    self.context = context
  }

  /// Whose list it is.
  enum Owner {
    case task(Int), objective(Int), phase(Text?), document
  }

  private func name(of owner: Owner) -> Message? {
    switch owner {
    case .task(let index): context.name(ofTask: index)
    case .objective(let index): context.name(ofObjective: index)
    case .phase(let title): .phase(title)
    case .document: nil
    }
  }

  private enum Key: Hashable {
    case symbol(Symbol, note: FoldedText?)
    case words(UInt64, note: FoldedText?)
  }

  /// - Parameter places: the whole entries, where they hold more than the references.
  func check(
    _ entries: [Reference], _ role: ListRole, _ owner: Owner, in places: [SourceRange]? = nil,
    _ findings: inout Findings
  ) {
    // Most lists are one name.
    guard entries.count > 1 || entries.count == 1 && entries[0].form == .words else { return }
    let listsBodies =
      role.namesUnits
      && entries.indices.contains { entries[$0].form == .words && (entries.count > 1 || isList(entries[$0])) }
    guard listsBodies || entries.count > 1 && mayRepeat(entries) else { return }
    let places = places ?? entries.map(\.range)
    var seen: [Key: SourceRange] = [:]
    for (index, entry) in entries.enumerated() where entry.form != .open {
      if listsBodies, entry.form == .words {
        checkBodies(of: entry, role, owner, &seen, &findings)
        continue
      }
      let note = entry.note?.foldedWords
      let place = entry.text
      let key: Key =
        if let target = entry.target, !role.namesUnits {
          .symbol(target, note: note)
        } else {
          .words(entry.target.map(nameHash) ?? TitleWords(entry.text).hash, note: note)
        }
      guard let first = seen[key] else {
        seen[key] = entry.range
        continue
      }
      findings.add(
        at: place.range(of: place.whole), .twice(context.plan.label(entry), role.name, name(of: owner)),
        help: role.namesUnits ? .deleteUnit : .deleteEntry, related: [RelatedPlace(first, .firstHere)],
        fixes: index > 0 ? fix(removing: places[index], after: places[index - 1]) : [])
    }
  }

  /// Whether words in place of an id may name several bodies.
  private func isList(_ entry: Reference) -> Bool {
    entry.form == .words
      && entry.text.withUTF8 { bytes in bytes.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") } }
  }

  /// One value for the name of a unit, as for words that name it.
  private func nameHash(_ unit: Symbol) -> UInt64 {
    let unit = context.unitNames.first(unit)
    return TitleWords(context.plan.declarations(inScope: unit.scope).units[unit.index].name).hash
  }

  /// The bodies that free words list: "Công an phường; Trạm Y tế; công an phường".
  private func checkBodies(
    of entry: Reference, _ role: ListRole, _ owner: Owner, _ seen: inout [Key: SourceRange],
    _ findings: inout Findings
  ) {
    for item in context.unitNames.items(in: entry.text) {
      let note = UnitNames.note(after: item, in: entry.text)
      let place = entry.text.range(of: item.range)
      let name =
        item.unit.map(nameHash) ?? entry.text.withUTF8 { TitleWords(FoldedText($0.slice(item.range), .name)).hash }
      guard let first = seen[.words(name, note: note)] else {
        seen[.words(name, note: note)] = place
        continue
      }
      let said = entry.text.withUTF8 { $0.string(item.range) }
      findings.add(
        at: place, .twice(said, role.name, self.name(of: owner)), help: .deleteUnit,
        related: [RelatedPlace(first, .firstHere)])
    }
  }

  /// Whether two entries may be one, notes aside; asked first, since in nearly every list none are.
  private func mayRepeat(_ entries: [Reference]) -> Bool {
    PositionTable.holdsTwice(
      entries.indices.map { index -> UInt64? in
        if let target = entries[index].target { return UInt64(target.scope) << 32 | UInt64(target.index) }
        return entries[index].form == .open ? nil : TitleWords.hash(of: entries[index].text)
      })
  }

  private func fix(removing entry: SourceRange, after previous: SourceRange) -> [Fix] {
    Fix.one(.cutEntry, isSafe: true, context.plan.plan.file.removal(of: entry, after: previous))
  }
}

extension Message {
  fileprivate static func phase(_ title: Text?) -> Message {
    Message(vi: "giai đoạn “\(title?.string ?? "")”", en: "phase “\(title?.string ?? "")”")
  }
  fileprivate static func twice(_ entry: String, _ list: Message, _ owner: Message?) -> Message {
    Message(
      vi: "“\(entry)” ghi hai lần ở \(list.vi)" + (owner.map { " của \($0.vi)" } ?? ""),
      en: "“\(entry)” stands twice among the \(list.en)" + (owner.map { " of \($0.en)" } ?? ""))
  }
  fileprivate static let deleteUnit = Message(
    vi: "bỏ lần thứ hai, hoặc thay bằng đơn vị định ghi", en: "delete the second, or write the unit that was meant")
  fileprivate static let deleteEntry = Message(
    vi: "bỏ lần thứ hai, hoặc thay bằng mục định ghi", en: "delete the second, or write the one that was meant")
  fileprivate static let cutEntry = Message(vi: "bỏ lần thứ hai", en: "delete the second")
}
