import PlanLang

/// PL507: a unit of the plan that leads and supports nothing.
enum UnitWithoutWork: Rule {
  static let code = Code(507)
  static let name = "unit-without-work"
  static let level = Severity.warning
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Đơn vị được kế hoạch khai báo hoặc dành riêng một mục mà không chủ trì, không phối hợp việc nào.",
      en: "A unit that the plan defines, or gives a section of its own, and that leads and supports nothing."),
    reason: Message(
      vi:
        "Đơn vị có mục riêng ở phần tổ chức thực hiện mà phụ lục không giao việc thì không biết phải báo cáo việc gì.",
      en: "A unit with a section of its own but no row in the table does not know what it has to report on."),
    bad: [
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        kt: {name: Phòng Kinh tế}
      tasks:
        - {title: Mở lớp kỹ năng số, lead: vhxh, due: Quý I/2027, output: Lớp học}
      sections:
        - {title: "⟦${unit.kt}⟧", text: "Bố trí kinh phí thực hiện Kế hoạch."}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        tram: {name: Trạm Y tế xã, aliases: [Trạm Y tế]}
      tasks:
        - {title: Mở lớp kỹ năng số, lead: vhxh, due: Quý I/2027, output: Lớp học}
      sections:
        - title: Tổ chức thực hiện
          sections:
            - {title: Phòng Văn hóa - Xã hội, text: "Theo dõi chung."}
            - {title: ⟦Trạm Y tế⟧, text: "Lập sổ sức khỏe điện tử cho người dân."}
      """.issued,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        ⟦su-nghiep⟧: {name: Trung tâm Dịch vụ sự nghiệp công}
      tasks:
        - {title: Mở lớp kỹ năng số, lead: vhxh, due: Quý I/2027, output: Lớp học}
      sections:
        - {title: Tuyên truyền, text: "${unit.su-nghiep} phát tin hằng tuần."}
      """,
      """
      don_vi:
        vp: {ten: Văn phòng HĐND và UBND}
        ⟦kt⟧: {ten: "Phòng Kinh tế, Hạ tầng và Đô thị"}
        ca: {ten: Công an phường}
      muc:
        - {ten: Kinh phí, loi: "Phòng Kinh tế, Hạ tầng và Đô thị thẩm định dự toán."}
      nhiem_vu:
        - {ten: Trang bị phần mềm diệt mã độc, chu_tri: vp, phoi_hop: [ca], thoi_han: Quý I/2027, san_pham: Biên bản}
      phu_luc:
        - {ten: Danh mục nhiệm vụ, bang: tasks, mau: bay-cot}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        ca: {name: Công an phường}
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        recipients:
          - to: ca
      tasks:
        - {title: Mở lớp kỹ năng số, lead: vhxh, due: Quý I/2027, output: Lớp học}
      sections:
        - {title: "⟦${unit.ca}⟧", text: "Bảo đảm an ninh mạng."}
      """,
    ],
    good: [
      // Không nơi nào nhắc đến: PL102 đã báo.
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        tu-phap: {name: Phòng Tư pháp}
      tasks:
        - {title: Mở lớp kỹ năng số, lead: vhxh, due: Quý I/2027, output: Lớp học}
      """,
      """
      units:
        ubnd: {name: Ủy ban nhân dân phường Hải Dương}
        bcd: {name: Ban Chỉ đạo phường}
        vhxh: {name: Phòng Văn hóa - Xã hội}
        hoi: {name: Hội Nông dân phường}
      document:
        issuer: ubnd
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        recipients:
          - to: hoi
      tasks:
        - {title: Mở lớp kỹ năng số, lead: vhxh, due: Quý I/2027, output: Lớp học}
      sections:
        - {title: "${unit.bcd}", text: "Chỉ đạo chung, báo cáo ${unit.ubnd}."}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        tram: {name: Trạm Y tế xã}
      tasks:
        - {title: Mở lớp kỹ năng số, lead: vhxh, support: {text: "Trạm Y tế xã, các thôn"}, due: Quý I/2027, output: Lớp học}
      sections:
        - {title: "${unit.tram}", text: "Cử người dự lớp."}
      """,
      """
      # Dòng ghi tên thiếu cấp, hoặc viết tắt: PL501 nói về cách viết, việc thì vẫn có.
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        tram: {name: Trạm Y tế xã}
        hcc: {name: Trung tâm Phục vụ hành chính công xã}
      tasks:
        - {title: Mở lớp kỹ năng số, lead: [vhxh, {text: Trạm Y tế}], support: {text: "Trung tâm PVHCC"}, due: Quý I/2027, output: Lớp học}
      sections:
        - {title: "${unit.tram}", text: "Cử người dự lớp."}
        - {title: "${unit.hcc}", text: "Hướng dẫn người dân."}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        kt: {name: Phòng Kinh tế}
      sections:
        - {title: "${unit.kt}", text: "Kế hoạch này không có bảng nhiệm vụ."}
        - {title: "${unit.vhxh}", text: "Theo dõi chung."}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        kt: {name: Phòng Kinh tế}
      objectives:
        - {name: Tỷ lệ doanh nghiệp dùng hóa đơn điện tử, id: hd, target: 100%, lead: kt}
      tasks:
        - {title: Mở lớp kỹ năng số, lead: vhxh, objectives: [hd], due: Quý I/2027, output: Lớp học}
      sections:
        - {title: "${unit.kt}", text: "Theo dõi chỉ tiêu về doanh nghiệp."}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        vp: {name: Văn phòng HĐND và UBND}
        mat-tran: {name: Ủy ban Mặt trận Tổ quốc Việt Nam xã}
        bch: {name: Ban Chỉ huy Phòng thủ dân sự xã}
        thon: {name: Các thôn, collective: true}
      tasks:
        - {title: Mở lớp kỹ năng số, lead: vhxh, monitor: vp, due: Quý I/2027, output: Lớp học}
      sections:
        - {title: "${unit.mat-tran}", text: "Vận động đoàn viên, hội viên tham gia."}
        - {title: Chỉ đạo, text: "${unit.bch} trực ban 24/24 giờ."}
        - {title: "${unit.thon}", text: "Tổ chức cho người dân tham gia."}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan.plan
    let units = plan.declarations.units
    guard !plan.tasks.isEmpty, !units.isEmpty else { return }
    var works = [Bool](repeating: false, count: units.count)
    // A name that nobody declares (PL101) may be any of them, misspelt.
    var isUnbound = false
    var others: [(text: Text, range: Range<Int>)] = []
    plan.visitUnitReferences(where: { target, form, _ in
      if let target {
        if target.scope == 0, target.kind == .unit { works[target.index] = true }
        return false
      }
      if form == .name { isUnbound = true }
      return form == .words
    }) { reference in
      for item in context.unitNames.items(in: reference.text) {
        if let unit = item.unit {
          if unit.scope == 0 { works[unit.index] = true }
        } else {
          others.append((reference.text, item.range))
        }
      }
    }
    guard !isUnbound, works.contains(false) else { return }
    if !others.isEmpty { markOtherForms(others, context, &works) }
    var hasOtherPart = [Bool](repeating: false, count: units.count)
    func exempt(_ reference: Reference?) {
      if let unit = reference?.target, unit.scope == 0, unit.kind == .unit { hasOtherPart[unit.index] = true }
    }
    exempt(plan.document.issuer)
    exempt(plan.document.signer?.body)
    for recipient in plan.document.recipients { exempt(recipient.to) }
    for unit in units { exempt(unit.parent) }
    let idle = units.indices.filter { !works[$0] && !units[$0].isCollective && !isAbove(units[$0]) }
    guard !idle.isEmpty else { return }
    let headings = Self.headings(of: plan.sections)
    let titles = idle.map { title(of: units[$0], headings) }
    let named = Self.named(
      zip(idle, titles).filter { $1 == nil && !hasOtherPart[$0] }.map { units[$0.0] }, context)
    for (index, title) in zip(idle, titles) {
      let unit = units[index]
      if let title {
        findings.add(
          at: title.range(of: title.whole), .sectionWithoutWork(unit.name.string),
          help: .giveWork(unit.id.string), related: [RelatedPlace(unit.id.range, .declared)])
      } else if !hasOtherPart[index], unit.names.contains(where: { named.contains($0.foldedWords) }) {
        findings.add(at: unit.id.range, .noWork(unit.name.string), help: .giveWork(unit.id.string), atMost: .info)
      }
    }
  }

  /// Units that rows name in a form that is not declared: PL501's "Trung tâm PVHCC", or without the level at the end.
  ///
  /// - Parameter others: the names in free words that are no unit's.
  private static func markOtherForms(
    _ others: [(text: Text, range: Range<Int>)], _ context: LintContext, _ works: inout [Bool]
  ) {
    let places = Set(others.map(\.text.range))
    let variants = Set(
      context.bodyMentions.variants.filter { places.contains($0.place.text.range) }.map(\.unit.id.range))
    let cores = Set(
      others.map { text, range in UnitNameForm(Text(text.withUTF8 { $0.string(range) }, at: text.range)).core })
    for (index, words) in context.ownUnits.enumerated() where !works[index] {
      works[index] =
        variants.contains(words.unit.id.range) || words.names.contains { cores.contains($0.form.core) }
    }
  }

  /// Those of the units' names that a text says: a unit that nothing names is unused (PL102). One look at every text, however
  /// many units there are.
  private static func named(_ units: [Unit], _ context: LintContext) -> Set<FoldedText> {
    guard !units.isEmpty else { return [] }
    let names = units.flatMap { $0.names.map(\.foldedWords) }
    let index = PhraseIndex(names)
    var found: Set<FoldedText> = []
    for text in context.texts.said {
      index.visit(text.text.foldedWords) {
        found.insert(names[$0.phrase])
        return false
      }
    }
    return found
  }

  /// The sections' headings in reading order, by their words; of equal ones the first.
  private static func headings(of sections: [Section]) -> [FoldedText: (order: Int, title: Text)] {
    var found: [FoldedText: (order: Int, title: Text)] = [:]
    func collect(_ sections: [Section]) {
      for section in sections {
        if let title = section.title {
          let words = title.foldedWords
          if found[words] == nil { found[words] = (found.count, title) }
        }
        collect(section.sections)
      }
    }
    collect(sections)
    return found
  }

  /// The heading of the unit's own section.
  private static func title(of unit: Unit, _ headings: [FoldedText: (order: Int, title: Text)]) -> Text? {
    unit.names.compactMap { headings[$0.foldedWords] }.min { $0.order < $1.order }?.title
  }

  /// Whether a body steers or stands beside the administration: it is given no tasks.
  private static func isAbove(_ unit: Unit) -> Bool {
    unit.name.withUTF8 { bytes in heads.contains { bytes.startsWhole($0, at: 0) } }
  }

  private static let heads = [
    "Ban Chỉ đạo", "Ban chỉ đạo", "Ban Chỉ huy Phòng", "Ủy ban", "Uỷ ban", "UBND", "HĐND", "Hội đồng", "Đảng ủy",
    "Thường trực",
    "Ban Thường vụ",
    "Hội", "Đoàn", "Liên đoàn", "Mặt trận", "Chủ tịch", "Lãnh đạo",
  ].map { Array($0.utf8) }
}

extension Message {
  fileprivate static func sectionWithoutWork(_ unit: String) -> Message {
    Message(
      vi: "“\(unit)” có mục riêng mà không chủ trì, không phối hợp nhiệm vụ nào",
      en: "“\(unit)” has a section of its own and neither leads nor supports a task")
  }
  fileprivate static func noWork(_ unit: String) -> Message {
    Message(
      vi: "“\(unit)” được khai báo mà không chủ trì, không phối hợp nhiệm vụ nào",
      en: "“\(unit)” is defined and neither leads nor supports a task")
  }
  fileprivate static func giveWork(_ id: String) -> Message {
    Message(
      vi: "ghi “\(id)” vào ‹lead› hoặc ‹support› của nhiệm vụ mà đơn vị làm, hoặc bỏ đơn vị này",
      en: "put “\(id)” under lead or support of the tasks that it does, or take the unit out")
  }
  fileprivate static let declared = Message(vi: "khai báo ở đây", en: "declared here")
}
