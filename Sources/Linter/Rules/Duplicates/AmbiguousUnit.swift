import PlanLang

/// PL204: a name that stands for two units.
enum AmbiguousUnit: Rule {
  static let code = Code(204)
  static let name = "ambiguous-unit"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một tên hoặc tên khác thuộc về hai đơn vị, trong kế hoạch hoặc các danh mục dùng chung.",
      en: "One name or alias belongs to two units of the plan and its registries."),
    reason: Message(
      vi: "Nhiệm vụ ghi tên đó sẽ thuộc về đơn vị khai báo trước, đơn vị kia không biết mình có việc.",
      en: "A task that uses the name goes to the unit declared first, and the other never learns of it."),
    bad: [
      """
      units:
        ca: {name: Công an phường}
        ca-khu-vuc: {name: ⟦Công an phường⟧}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội, aliases: [Phòng chuyên môn]}
        kt: {name: "Phòng Kinh tế, Hạ tầng và Đô thị", aliases: [⟦Phòng chuyên môn⟧]}
      """,
      RuleExample(
        """
        include: [../registry/thanh-pho.yml]
        units:
          so-khcn: {name: ⟦Sở Khoa học và Công nghệ⟧}
        """,
        files: [
          "plans/registry/thanh-pho.yml": """
          registry: 1
          units:
            khcn: {name: Sở Khoa học và Công nghệ}

          """
        ]),
      """
      units:
        ca-phuong: {name: Công an phường, short: Công an}
        ca-tp: {name: Công an thành phố, short: Công an}
      tasks:
        - {title: Diễn tập ứng cứu sự cố, lead: ⟦Công an⟧, due: Quý I/2027, output: Biên bản}
      """,
      """
      # Tên gọi tắt của đơn vị này là tên khác của đơn vị kia.
      units:
        ttcu: {name: Trung tâm Cung ứng dịch vụ, aliases: [Trung tâm]}
        tthc: {name: Trung tâm Phục vụ hành chính công, short: ⟦Trung tâm⟧}
      """,
    ],
    good: [
      """
      units:
        ubnd: {name: Ủy ban nhân dân phường Hải Dương, short: UBND phường, aliases: [Ủy ban nhân dân phường]}
        ubnd-tp: {name: Ủy ban nhân dân thành phố Hải Phòng, short: UBND thành phố}
      """,
      """
      units:
        ca-phuong: {name: Công an phường, short: Công an}
        ca-tp: {name: Công an thành phố, short: Công an}
      tasks:
        - {title: Diễn tập ứng cứu sự cố, lead: ca-phuong, support: [ca-tp], due: Quý I/2027, output: Biên bản}
      """,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng Văn hóa - Xã hội, aliases: [Phòng VH-XH, Phòng VH-XH]}
      """,
      """
      # Hai tên gần nhau vẫn là hai tên.
      units:
        th: {name: Trường Tiểu học Bình Minh, aliases: [Tiểu học Bình Minh]}
        thcs: {name: Trường Trung học cơ sở Bình Minh, aliases: [Trung học Bình Minh]}
        mn: {name: Trường Mầm non Bình Minh}
      """,
      """
      # Một tên tắt cho hai nơi, nhưng không việc nào gọi bằng tên đó.
      units:
        hnd: {name: Hội Nông dân phường, short: Hội}
        hcd: {name: Hội Chữ thập đỏ phường, short: Hội}
      tasks:
        - {title: Phát thẻ thành viên điện tử, lead: hnd, support: [hcd], due: Quý I/2027, output: Thẻ}
      """,
    ])

  private struct Owner {
    let id: Text
    let name: Text
    let unit: Int
    let isShort: Bool
  }

  static func check(_ context: LintContext, _ findings: inout Findings) {
    // Asked first, since in nearly every plan no name stands for two units.
    guard context.unitReadings.haveNameInCommon else { return }
    let units = context.unitReadings.all.indices.map(context.plan.declaredUnit)
    var owners: [FoldedText: Owner] = [:]
    var shared: [FoldedText: (Text, Text)] = [:]
    var blamed: Set<Int> = []
    owners.reserveCapacity(units.count * 3)
    for (index, declared) in units.enumerated() {
      let unit = declared.unit
      for (name, isShort) in [(unit.name, false)] + (unit.short.map { [($0, true)] } ?? [])
        + unit.aliases.map({ ($0, false) })
      {
        let key = name.withUTF8 { FoldedText($0, .exact) }
        guard let owner = owners[key] else {
          owners[key] = Owner(id: unit.id, name: name, unit: index, isShort: isShort)
          continue
        }
        // Two declarations with one id are PL201 already; a unit may repeat its own names.
        guard owner.unit != index, owner.id != unit.id else { continue }
        if isShort && owner.isShort {
          shared[key] = shared[key] ?? (owner.id, unit.id)
        } else if blamed.insert(index).inserted {
          let isPlans = declared.scope == 0 && units[owner.unit].scope != 0
          findings.add(
            at: words(name), .twoOwners(name, owner.id, unit.id), help: isPlans ? .useRegistry(owner.id) : .renameUnit,
            related: [RelatedPlace(owner.name.range, .firstHere)])
        }
      }
    }
    // A short name is only for printing, until somebody refers to a unit by it.
    guard !shared.isEmpty else { return }
    context.plan.plan.visitBodyReferences { reference in
      guard reference.form == .name, let (first, second) = shared[reference.text.withUTF8 { FoldedText($0, .exact) }],
        let target = context.plan.unit(reference), target.id != reference.text
      else { return }
      findings.add(at: words(reference.text), .twoOwners(reference.text, first, second), help: .writeID(first, second))
    }
  }

  private static func words(_ text: Text) -> SourceRange { text.range(of: text.whole) }
}

extension Message {
  fileprivate static func twoOwners(_ name: Text, _ first: Text, _ second: Text) -> Message {
    Message(
      vi: "“\(name.string)” là tên của hai đơn vị: “\(first.string)” và “\(second.string)”",
      en: "“\(name.string)” is the name of two units: “\(first.string)” and “\(second.string)”")
  }
  fileprivate static func useRegistry(_ id: Text) -> Message {
    Message(
      vi: "danh mục dùng chung đã có đơn vị này: bỏ khai báo ở đây và gọi bằng mã “\(id.string)”",
      en: "the registry has this unit already: delete this declaration and use the id “\(id.string)”")
  }
  fileprivate static let renameUnit = Message(
    vi: "nếu là một đơn vị thì gộp hai mục; nếu là hai thì thêm cấp hoặc địa danh vào tên",
    en: "merge the two where they are one unit; else add level or place to the name")
  fileprivate static func writeID(_ first: Text, _ second: Text) -> Message {
    Message(
      vi: "viết mã “\(first.string)” hoặc “\(second.string)”",
      en: "write the id “\(first.string)” or “\(second.string)”")
  }
}
