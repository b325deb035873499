import PlanLang

/// PL208: one unit declared under two spellings of its name.
enum NearDuplicateUnit: Rule {
  static let code = Code(208)
  static let name = "near-duplicate-unit"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi:
        "Hai đơn vị có tên chỉ khác nhau ở dấu gạch, dấu cách, “&”, chữ viết tắt, cách đặt dấu thanh, hoặc cấp và địa danh ở cuối.",
      en:
        "Two units whose names differ only in dashes, spaces, “&”, abbreviations, tone placement, or level and place at the end."
    ),
    reason: Message(
      vi: "Một phòng viết hai cách thì thành hai đơn vị: việc của phòng bị đếm riêng, bảng in ra hai tên.",
      en: "One office in two spellings becomes two units: its work is counted apart and the tables print two names."),
    bad: [
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        vhxh-cu: {name: ⟦Phòng Văn hoá–Xã hội⟧}
        vhxh-tat: {name: ⟦Phòng VH&XH⟧}
      """.issued,
      """
      units:
        vp: {name: Văn phòng HĐND và UBND xã}
        van-phong: {name: ⟦Văn phòng Hội đồng nhân dân và Ủy ban nhân dân⟧}
      """.issued,
      """
      units:
        hcc: {name: Trung tâm Phục vụ hành chính công}
        dvth: {name: Trung tâm Dịch vụ tổng hợp}
        hcc-xa: {name: ⟦Trung tâm PVHCC xã Tân Kỳ⟧}
        dvth-tan-ky: {name: ⟦Trung tâm Dịch vụ tổng hợp xã Tân Kỳ⟧}
      """.issued,
      RuleExample(
        """
        include: [../registry/thanh-pho.yml]
        units:
          thuong-truc: {name: ⟦Thường trực HĐND phường⟧}
        """,
        files: [
          "plans/registry/thanh-pho.yml": """
          registry: 1
          units:
            tt-hdnd: {name: Thường trực Hội đồng nhân dân}

          """
        ]),
      """
      units:
        qs: {name: Ban Chỉ huy quân sự phường}
        qs-tat: {name: ⟦Ban CHQS phường⟧}
        thcs: {name: Trường THCS Lê Hồng Phong}
        thcs-day-du: {name: ⟦Trường Trung học cơ sở Lê Hồng Phong⟧}
        vp: {name: Văn phòng HĐND và UBND}
        vp-tat: {name: ⟦VP HĐND&UBND⟧}
        tdp: {name: Tổ dân phố số 5}
        tdp-5: {name: ⟦TDP 5⟧}
      """,
    ],
    good: [
      """
      units:
        ubnd: {name: Ủy ban nhân dân phường Hải Dương, short: UBND phường, level: phường}
        ubnd-tp: {name: Ủy ban nhân dân thành phố Hải Phòng, short: UBND thành phố}
        ca: {name: Công an phường, aliases: [Công an]}
        ca-tp: {name: Công an thành phố, short: Công an thành phố}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội, aliases: [Phòng VH-XH, Phòng Văn hoá - Xã hội phường]}
        kt: {name: Phòng Kinh tế}
        ktht: {name: "Phòng Kinh tế, Hạ tầng và Đô thị"}
      """,
      """
      units:
        thue-5: {name: Thuế cơ sở 5 Hải Phòng}
        thue-6: {name: Thuế cơ sở 6 Hải Phòng}
        th-a: {name: Trường Tiểu học xã Tân Kỳ}
        th-b: {name: Trường Tiểu học xã Hà Đông}
        htx: {name: Hợp tác xã Hà Đông}
      """,
      """
      units:
        phong-ban: {name: "Các phòng, ban, đơn vị", collective: true}
        lien-quan: {name: "Các phòng, ban, đơn vị có liên quan", collective: true}
        thuoc-xa: {name: "Các phòng, ban, đơn vị thuộc xã", collective: true}
      """,
      """
      # Số thứ tự, dấu thanh và cấp học làm thành đơn vị khác.
      units:
        tdp-5: {name: Tổ dân phố số 5}
        tdp-15: {name: Tổ dân phố số 15}
        dong: {name: Thôn Đông}
        dong-2: {name: Thôn Đồng}
        mn: {name: Trường Mầm non Hoa Sen}
        th: {name: Trường Tiểu học Hoa Sen}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let readings = context.unitReadings.all
    let plan = context.plan
    // A unit whose names share their core with no other unit's is nobody's neighbour.
    let shared = context.unitReadings.sharedCores
    guard !shared.isEmpty else { return }
    var index = UnitNameIndex()
    for position in readings.indices {
      for form in readings[position].forms where shared.contains(form.core) { index.count(form) }
    }
    for position in readings.indices {
      guard readings[position].forms.contains(where: { shared.contains($0.core) }) else { continue }
      let forms = readings[position].forms.filter { shared.contains($0.core) }
      let second = plan.declaredUnit(position).unit
      for form in forms {
        guard let earlier = index.neighbour(of: form, where: { plan.declaredUnit($0).unit.canBe(second) }) else {
          continue
        }
        let first = plan.declaredUnit(earlier).unit
        findings.add(
          at: second.name.range(of: second.name.whole), .oneUnit(first, second),
          help: .mergeUnits(first),
          related: [RelatedPlace(first.name.range, .otherUnit(first))])
        break
      }
      for form in forms { index.insert(form, position) }
    }
  }
}

extension Unit {
  /// Whether two units may be one, as far as ids, exact names and parents tell.
  fileprivate func canBe(_ other: Unit) -> Bool {
    guard id != other.id, isCollective == other.isCollective else { return false }
    let otherNames = other.exactNames
    guard !exactNames.contains(where: otherNames.contains) else { return false }
    guard let parent, let otherParent = other.parent else { return true }
    return parent.target != nil ? parent.target == otherParent.target : parent.text == otherParent.text
  }

  private var exactNames: [FoldedText] { names.map { $0.withUTF8 { FoldedText($0, .exact) } } }
}

extension Message {
  fileprivate static func oneUnit(_ first: Unit, _ second: Unit) -> Message {
    let names = "“\(second.name.string)” (\(second.id.string))"
    let other = "“\(first.name.string)” (\(first.id.string))"
    return Message(
      vi: "\(names) và \(other) có lẽ là một đơn vị viết hai cách",
      en: "\(names) and \(other) look like one unit in two spellings")
  }
  fileprivate static func mergeUnits(_ first: Unit) -> Message {
    Message(
      vi:
        "gộp vào “\(first.id.string)”, ghi cách viết kia dưới “‹aliases›”; nếu là hai đơn vị thì ghi “‹level›” của từng đơn vị",
      en:
        "merge them in “\(first.id.string)” with the other spelling under “‹aliases›”; where they are two units, give each its “‹level›”"
    )
  }
  fileprivate static func otherUnit(_ unit: Unit) -> Message {
    Message(vi: "“\(unit.id.string)” ở đây", en: "“\(unit.id.string)” here")
  }
}
