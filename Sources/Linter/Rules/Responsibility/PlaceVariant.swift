import PlanLang

/// PL508: a place or a person's name spelt in two ways.
enum PlaceVariant: Rule {
  static let code = Code(508)
  static let name = "place-variant"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Địa danh hoặc tên người viết hai cách, khác nhau ở dấu: Hung Đạo, Hưng Đạo.",
      en: "A place or a person's name in two spellings that differ in diacritics: Hung Đạo, Hưng Đạo."),
    reason: Message(
      vi: "Sai tên mình ở đầu văn bản là lỗi người đọc thấy trước tiên; sai tên người thì văn bản phải ký lại.",
      en: "One's own name misspelt at the head is the first thing a reader sees; a person's makes it be signed anew."),
    bad: [
      """
      document:
        issuer: {text: Ủy ban nhân dân xã Hưng Đạo}
        place: ⟦Hung Đạo⟧
        year: 2027
        subject: Chuyển đổi số xã Hưng Đạo năm 2027
      """.issued,
      """
      document:
        issuer: {text: Ủy ban nhân dân xã Hưng Đạo}
        place: Hưng Đạo
        year: 2027
        subject: Chuyển đổi số xã ⟦Hưng Đao⟧ năm 2027
      """,
      """
      sections:
        - {title: Hạ tầng, text: "Mạng cáp quang phủ toàn phường ⟦Hải Dưong⟧; người dân ⟦Hải Đương⟧ dùng dịch vụ công."}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
      people:
        truong-phong: {name: Đ/c Đỗ Hồng Sơn, post: Trưởng phòng}
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      sections:
        - {title: Tổ chức thực hiện, text: "Đồng chí ⟦Đỗ Hông Sơn⟧ theo dõi chung."}
      tasks:
        - {title: Mở lớp tập huấn, lead: vhxh, person: truong-phong, due: Quý I/2027, output: Lớp học}
      """,
      """
      include: [../registry/thanh-pho.yml]
      sections:
        - {title: Nền tảng, text: "Dùng ứng dụng Smart ⟦Hải Phóng⟧ để gửi phản ánh tới thành phố Hải Phòng."}
      """,
    ].map { (example: RuleExample) in example.with(files) },
    good: [
      """
      document:
        issuer: {text: Ủy ban nhân dân xã Hưng Đạo}
        place: Hưng Đạo
        year: 2027
        subject: CHUYỂN ĐỔI SỐ XÃ HƯNG ĐẠO NĂM 2027
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân xã Bình Thành}
        place: Bình Thành
        year: 2027
        subject: Chuyển đổi số xã Bình Thành năm 2027
      sections:
        - {title: Phối hợp, text: "Phối hợp với xã Bình Thạnh mở phiên chợ số."}
      """,
      """
      sections:
        - {title: Dữ liệu, text: "Viện Hải dương học cung cấp dữ liệu; Hải đội bảo vệ tuyến cáp."}
      """,
      """
      people:
        a: {name: Nguyễn Văn Hưng, post: Trưởng phòng}
        b: {name: Nguyễn Văn Hùng, post: Phó Trưởng phòng}
      sections:
        - {title: Phân công, text: "Đồng chí Nguyễn Văn Hùng theo dõi dữ liệu, đồng chí Nguyễn Văn Hưng theo dõi hạ tầng."}
      """,
      """
      include: [../registry/thanh-pho.yml]
      sections:
        - {title: Nền tảng, text: "Ứng dụng Smart Hải Phòng; số liệu của Hải Dương, Hải Phòng được công khai."}
      """,
    ].map { (example: RuleExample) in example.with(files) })

  private static let files = [
    "plans/registry/thanh-pho.yml": """
    registry: 1
    units:
      ubnd-thanh-pho: {name: Ủy ban nhân dân thành phố Hải Phòng, level: thành phố}

    """
  ]

  static func check(_ context: LintContext, _ findings: inout Findings) {
    for spelling in context.bodyMentions.spellings {
      let (place, target) = (spelling.place, spelling.target)
      let written = place.words
      // Two persons, or two communes, may differ in a tone.
      let isOther =
        target.isPerson ? isDeclaredPerson(written, context.plan.plan) : PlacesThatDiffer.contain(written)
      guard !isOther else { continue }
      let wanted = String(decoding: target.bytes, as: UTF8.self)
      findings.add(
        at: place.place, .twoWays(written, wanted), help: .write(wanted),
        related: [RelatedPlace(target.range, .other(wanted))],
        fixes: context.mend(place.text, place.range, wanted, isSafe: false))
    }
  }

  private static func isDeclaredPerson(_ name: String, _ plan: Plan) -> Bool {
    plan.declarations.people.contains { $0.name.map { $0.string.hasSuffix(name) } ?? false }
  }
}

extension Message {
  fileprivate static func twoWays(_ written: String, _ wanted: String) -> Message {
    Message(
      vi: "“\(written)” ở đây, “\(wanted)” ở nơi khác: một tên viết hai cách",
      en: "“\(written)” here, “\(wanted)” elsewhere: one name in two spellings")
  }
  fileprivate static func write(_ wanted: String) -> Message {
    Message(
      vi: "viết “\(wanted)” ở cả hai nơi, hoặc sửa nơi kia", en: "write “\(wanted)” in both places, or mend the other")
  }
  fileprivate static func other(_ wanted: String) -> Message {
    Message(vi: "ở đây là “\(wanted)”", en: "“\(wanted)” here")
  }
}
