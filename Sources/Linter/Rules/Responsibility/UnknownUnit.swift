import PlanLang

/// PL502: a text names a body that no longer exists, or a department that nobody declares.
enum UnknownUnit: Rule {
  static let code = Code(502)
  static let name = "unknown-unit-in-text"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Lời văn nhắc đến cơ quan không còn, hoặc phòng mà kế hoạch và các sổ đều không có.",
      en: "A text names a body that no longer exists, or a department that neither the plan nor a registry has."),
    reason: Message(
      vi: "Giao việc cho cơ quan đã giải thể thì không ai làm; người đọc biết ngay là chép từ kế hoạch cũ.",
      en: "Work given to a body that was abolished is done by nobody, and shows that an old plan was copied."),
    bad: [
      RuleExample(
        """
        include: [../registry/thanh-pho.yml]
        sections:
          - {title: Giải pháp, text: "Cập nhật Cổng thông tin điện tử theo hướng dẫn của ⟦Bộ Thông tin và Truyền thông⟧."}
        """, files: files
      ).issued,
      RuleExample(
        """
        include: [../registry/thanh-pho.yml]
        tasks:
          - {title: Đăng ký nhu cầu tập huấn với ⟦Sở TTTT⟧, lead: vhxh, due: Quý I/2027, output: Văn bản đăng ký}
        sections:
          - {title: Kinh phí, text: "Dự toán gửi ⟦UBND huyện Kim Thành⟧ thẩm định trước ngày 15/6."}
        """, files: files),
      RuleExample(
        """
        include: [../registry/thanh-pho.yml]
        sections:
          - {title: Phối hợp, text: "Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ và các văn bản hướng dẫn của ⟦Bộ Thông tin - Truyền thông⟧ được phổ biến tới từng công chức."}
        """, files: files),
      """
      sections:
        - {title: "⟦Phòng Văn hóa và Thông tin⟧", text: "Tham mưu ban hành quy chế sử dụng chữ ký số."}
      """.issued,
      """
      former:
        - {name: Phòng Nội vụ, level: huyện, until: 2025-07-01, successors: [vhxh]}
      sections:
        - {title: Nhân lực, text: "Danh sách cử đi học gửi ⟦Phòng Nội vụ⟧ tổng hợp. ⟦Phòng Tư pháp⟧ rà soát văn bản."}
      """,
    ],
    good: [
      RuleExample(
        """
        include: [../registry/thanh-pho.yml]
        sections:
          - {title: Căn cứ, text: "Thực hiện Thông tư số 12/2022/TT-BTTTT ngày 12/8/2022 của Bộ Thông tin và Truyền thông."}
          - {title: Tình hình, text: "Dữ liệu do Bộ Thông tin và Truyền thông trước đây cung cấp được chuyển về Bộ Khoa học và Công nghệ."}
        """, files: files),
      RuleExample(
        """
        include: [../registry/thanh-pho.yml]
        sections:
          - {title: Tình hình, text: "Sau khi sáp nhập, hồ sơ của UBND huyện Kim Thành được bàn giao về phường."}
          - {title: Phối hợp, text: "Đề nghị Sở Y tế, Bộ Khoa học và Công nghệ hỗ trợ."}
        """, files: files),
      """
      sections:
        - {title: Phối hợp, text: "Phối hợp với Phòng Thanh tra của Sở Nội vụ, Phòng An ninh mạng thuộc Công an thành phố."}
        - {title: Phòng Văn hóa - Xã hội, text: "Phòng họp, phòng máy chủ và Phòng Kinh tế, Hạ tầng và Đô thị được bố trí đủ thiết bị."}
      """,
      """
      units:
        xa: {name: Các cơ quan thuộc xã, collective: true}
      sections:
        - {title: Tổ chức thực hiện, text: "Phòng Nội vụ, Phòng Tư pháp là tên gọi ở nơi khác."}
      """,
      RuleExample(
        """
        include: [../registry/thanh-pho.yml]
        document:
          issuer: {text: Ủy ban nhân dân xã Kim Thành}
          year: 2024
          subject: Chuyển đổi số xã Kim Thành năm 2024
        sections:
          - {title: Phối hợp, text: "Đề nghị Sở Thông tin và Truyền thông, UBND huyện hỗ trợ."}
        """, files: files),
      RuleExample(
        """
        include: [../registry/thanh-pho.yml]
        sections:
          - {title: Đất đai, text: "Giấy chứng nhận do UBND huyện cấp trước ngày 01/7/2025 vẫn có giá trị."}
          - {title: Hồ sơ, text: "Rà soát văn bản do Ủy ban nhân dân huyện ban hành đến hết ngày 30/6/2025."}
        """, files: files),
    ])

  private static let files = [
    "plans/registry/thanh-pho.yml": """
    registry: 1
    units:
      bo: {name: Bộ Khoa học và Công nghệ}
      so: {name: Sở Khoa học và Công nghệ}
    former:
      - {name: Bộ Thông tin và Truyền thông, until: 2025-03-01, successors: [bo]}
      - {name: Sở Thông tin và Truyền thông, aliases: [Sở TTTT], until: 2025-03-01, successors: [so]}
      - {name: Ủy ban nhân dân huyện, aliases: [UBND huyện], until: 2025-07-01, successors: [{text: "Ủy ban nhân dân xã, phường"}]}

    """
  ]

  static func check(_ context: LintContext, _ findings: inout Findings) {
    for mention in context.bodyMentions.gone where isGone(mention.unit, context) {
      guard !tellsHistory(mention.place) else { continue }
      let successors = mention.unit.successors.map { name(of: $0, context.plan) }
      findings.add(
        at: mention.place.place,
        .gone(mention.place.words, mention.unit.until?.value, successors), help: .successor(successors),
        related: mention.unit.name.map { [RelatedPlace($0.range, .former)] } ?? [],
        fixes: successors.count == 1
          ? context.mend(mention.place.text, mention.place.range, successors[0], isSafe: false) : [])
    }
    let places = context.bodyMentions.departments
    guard !places.isEmpty, context.ownPlace != nil else { return }
    let departments = context.plan.plan.declarations.units.filter { unit in
      !unit.isCollective && unit.name.withUTF8 { $0.starts(Self.department, at: 0) }
    }
    // A plan that declares no department says nothing of which there are.
    guard !departments.isEmpty else { return }
    let names = departments.map(\.name.string)
    for place in places where !tellsHistory(place) && !belongsElsewhere(place) {
      findings.add(
        at: place.place, .unknown(place.words), help: .declared(names),
        related: [RelatedPlace(departments[0].name.range, .departments)])
    }
  }

  private static let department = Array("Phòng ".utf8)

  /// Whether the body was gone when the plan was, or will be, issued.
  private static func isGone(_ unit: FormerUnit, _ context: LintContext) -> Bool {
    guard let until = unit.until?.value else { return true }
    if let date = context.plan.plan.document.date { return date.value >= until }
    return context.plan.plan.document.span.map { $0.last > until.year || $0.first >= until.year } ?? true
  }

  /// Whether the words are said of former times, or of a document that the body issued.
  private static func tellsHistory(_ place: BodyMentions.Place) -> Bool {
    place.text.withUTF8 { bytes in
      let around = WordsAround(bytes, place.range)
      return around.holds(history) || around.tellsOfReform || endsWithCitation(around.before)
    }
  }

  /// "... TT-BTTTT ngày 12/8/2022 của Bộ trưởng": what stands before is a document's number or date.
  private static func endsWithCitation(_ before: [UInt8]) -> Bool {
    var words = before.split(separator: 0x20)
    var isOf = false
    while let last = words.last, links.contains(where: { $0.elementsEqual(last) }) {
      isOf = isOf || last.elementsEqual("của".utf8)
      words.removeLast()
    }
    guard isOf, let last = words.last, let first = last.first else { return false }
    // The year, or the letters after the last dash of a number.
    return first &- 0x30 < 10
      || words.count > 2 && words.dropLast().suffix(2).contains { $0.first.map { $0 &- 0x30 < 10 } ?? false }
  }

  private static func belongsElsewhere(_ place: BodyMentions.Place) -> Bool {
    place.text.withUTF8 { WordsAround($0, place.range).begins(with: elsewhere) }
  }

  private static let links = ["của", "bộ", "trưởng", "chủ", "tịch", "giám", "đốc", "do"].map { Array($0.utf8) }
  private static let history = AroundWords([
    "cũ", "trước đây", "nay là", "hợp nhất", "sáp nhập", "giải thể", "sắp xếp", "kế thừa", "bàn giao", "chuyển giao",
    "nguyên là", "tiền thân", "đổi tên", "kết thúc hoạt động", "chuyển từ", "trước khi", "xã bạn", "nơi khác",
    "tỉnh bạn", "địa phương khác",
  ])
  private static let elsewhere = AroundWords([
    "thuộc", "của", "trực thuộc", "công an", "sở", "ubnd", "thành phố", "tỉnh",
  ])

  private static func name(of reference: Reference, _ plan: ResolvedPlan) -> String {
    guard reference.form == .name else { return reference.text.string }
    for (_, declarations) in plan.scopes {
      if let unit = declarations.units.first(where: { $0.id == reference.text || $0.names.contains(reference.text) }) {
        return unit.name.string
      }
    }
    return reference.text.string
  }
}

extension Message {
  fileprivate static func gone(_ body: String, _ until: CalendarDate?, _ successors: [String]) -> Message {
    let vi = until.map { " từ ngày \($0.vietnameseShort)" } ?? ""
    let en = until.map { " since \($0.isoDescription)" } ?? ""
    guard !successors.isEmpty else {
      return Message(vi: "“\(body)” không còn\(vi)", en: "“\(body)” no longer exists\(en)")
    }
    let list = successors.joined(separator: "; ")
    return Message(
      vi: "“\(body)” không còn\(vi); việc của cơ quan này đã chuyển về \(list)",
      en: "“\(body)” no longer exists\(en); its work has gone to \(list)")
  }
  fileprivate static func successor(_ successors: [String]) -> Message {
    guard let first = successors.first else {
      return Message(vi: "ghi cơ quan đang làm việc này", en: "name the body that does this work now")
    }
    return Message(
      vi: "ghi “\(first)”; nếu nói về việc trước đây thì thêm “cũ” hoặc “trước đây”",
      en: "write “\(first)”; where former times are meant, say “cũ” or “trước đây”")
  }
  fileprivate static let former = Message(vi: "sổ ghi cơ quan này đã thôi hoạt động", en: "listed here as former")
  fileprivate static func unknown(_ body: String) -> Message {
    Message(
      vi: "“\(body)” không có trong kế hoạch và các sổ", en: "neither the plan nor a registry has “\(body)”")
  }
  fileprivate static func declared(_ names: [String]) -> Message {
    let list = names.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
    return Message(
      vi: "các phòng đã khai báo: \(list); nếu phòng này có thật thì khai báo trong ‹units›",
      en: "the departments declared: \(list); where this one exists, declare it under units")
  }
  fileprivate static let departments = Message(vi: "các phòng khai báo ở đây", en: "departments are declared here")
}
