import PlanLang

/// PL105: free words where the id of something declared would do.
enum FreeTextReference: Rule {
  static let code = Code(105)
  static let name = "free-text-reference"
  static let level = Severity.info

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Viết {text: ...} ở chỗ dùng được mã của đơn vị, người hoặc văn bản đã khai báo.",
      en: "{text: ...} where the id of a declared unit, person or citation would do."),
    reason: Message(
      vi: "Tên viết bằng lời không đổi theo khi đơn vị đổi tên, và không được tính là việc của đơn vị đó.",
      en: "Free words do not change when the unit is renamed, and do not count as that unit's work."),
    bad: [
      RuleExample(
        """
        tasks:
          - {title: Cấp tài khoản định danh, lead: ⟦{text: Công an phường}⟧, due: Quý I/2027, output: Tài khoản}
        """,
        fixed: """
          tasks:
            - {title: Cấp tài khoản định danh, lead: ca, due: Quý I/2027, output: Tài khoản}
          """),
      """
      units:
        thon: {name: Các thôn, collective: true}
        mttq: {name: Ủy ban MTTQ Việt Nam xã, aliases: [MTTQ xã]}
        vh: {name: Phòng Văn hóa - Xã hội}
      tasks:
        - title: Hỗ trợ thanh toán an sinh qua tài khoản
          lead: vh
          support: [⟦{text: "MTTQ xã; các thôn và Phòng Văn hoá – Xã hội"}⟧]
          due: Quý II/2027
          output: Danh sách
      """,
      """
      people:
        ct: {name: Lê Thị Hoa, post: Chủ tịch UBND xã}
      citations:
        kh9: {type: Kế hoạch, number: 09/KH-UBND, date: 2027-01-04, issuer: UBND thành phố}
      tasks:
        - title: Giao ban chuyển đổi số
          person: ⟦{text: Lê Thị Hoa}⟧
          lead: vhxh
          due: Hằng tháng
          output: Thông báo
          cites: [⟦{text: Kế hoạch số 9/KH-UBND}⟧]
      """,
      """
      tasks:
        - {title: Tuyên truyền chuyển đổi số, lead: vhxh, support: ⟦{text: "Công an phường, Phòng Kinh tế, Hạ tầng và Đô thị"}⟧, due: Quý II/2027, output: Bản tin}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        recipients:
          - Thường trực Đảng ủy
          - {to: ⟦{text: CÔNG AN PHƯỜNG}⟧}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Lắp trạm phát sóng, lead: kt, support: [{text: Các nhà mạng viễn thông}], due: Quý IV/2027, output: Trạm}
        - {title: Mở lớp kỹ năng, lead: vhxh, support: {text: "Công an phường, các trường học"}, due: Quý II/2027, output: Lớp}
      """,
      """
      tasks:
        - {title: Tuần tra trên không gian mạng, lead: ca, support: {text: Công an phường Lê Thanh Nghị}, due: Thường xuyên, output: Sổ}
        - {title: Chuẩn hóa mẫu đơn, lead: {text: Văn phòng Hội đồng nhân dân}, due: Quý I/2027, output: Mẫu đơn}
      """,
      """
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: {open: true}, support: [vp, {unit: ca, note: Đội an ninh mạng}], due: Quý I/2027, output: Mạng}
        - {title: Xây dựng kho dữ liệu, lead: Công an phường, due: {text: Công an phường báo sau}, output: Kho}
      """,
      """
      # Phần trong ngoặc sẽ mất nếu chỉ viết mã; mọi đơn vị thì không có mã nào.
      tasks:
        - {title: Kiểm tra an toàn thông tin, lead: ca, support: {text: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân (lĩnh vực tư pháp)}, due: Quý II/2027, output: Biên bản}
        - {title: Ký số văn bản, lead: vp, support: {text: "Các phòng, ban, đơn vị"}, due: Thường xuyên, output: Văn bản}
      """,
      """
      # Văn bản không có số, hoặc số chưa khai báo.
      tasks:
        - {title: Triển khai Đề án 06, lead: ca, due: Năm 2027, output: Báo cáo, cites: [{text: Đề án 06 của Chính phủ}, {text: Kế hoạch số 359/KH-UBND}]}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan.plan
    plan.visitBodyReferences { reference in
      if reference.form == .words { check(unit: reference, context, &findings) }
    }
    var people: [FoldedText: Text]?
    var citations: [String: Text]?
    for task in plan.tasks {
      for reference in task.person where reference.form == .words {
        let names = people ?? context.plan.peopleByName
        people = names
        if let id = names[reference.text.foldedWords] { report([id.string], reference, nil, context, &findings) }
      }
      for reference in task.cites where reference.form == .words {
        let numbers = citations ?? context.plan.citationsByNumber
        citations = numbers
        let found = reference.text.withUTF8(DocumentNumber.find)
        if found.count == 1, let id = numbers[found[0].number.key] {
          report([id.string], reference, nil, context, &findings)
        }
      }
    }
  }

  /// One unit's name, or names of units and nothing else.
  private static func check(unit reference: Reference, _ context: LintContext, _ findings: inout Findings) {
    // What stands in brackets would be lost.
    let saysMore = reference.text.withUTF8 { $0.contains(UInt8(ascii: "(")) }
    let items = context.unitNames.items(in: reference.text)
    guard !items.isEmpty, !saysMore || items.count == 1 && items[0].words == reference.text.foldedWords.bytes
    else { return }
    var ids: [String] = []
    for item in items {
      guard let symbol = item.unit else { return }
      ids.append(context.plan.declarations(inScope: symbol.scope).units[symbol.index].id.string)
    }
    report(ids, reference, items.count == 1 ? items[0].unit : nil, context, &findings)
  }

  /// - Parameter unit: the only unit that the words name.
  private static func report(
    _ ids: [String], _ reference: Reference, _ unit: Symbol?, _ context: LintContext, _ findings: inout Findings
  ) {
    var fixes: [Fix] = []
    if ids.count == 1, reference.note == nil {
      // An id prints the declared name: only where that is what was written does nothing else change.
      var bound = reference
      (bound.form, bound.target) = (.name, unit)
      // The head of the document is made from the issuer's declaration, not from its name alone.
      let document = context.plan.plan.document
      let isHead = [document.issuer?.range, document.signer?.body?.range].contains(reference.range)
      let isCertain = unit != nil && !isHead && context.plan.label(bound) == reference.text.string
      let edit = context.plan.plan.file.replacement(of: reference.range, by: ids[0])
      fixes = Fix.one(.change(to: ids[0]), isSafe: isCertain, edit)
    }
    findings.add(
      at: reference.range, .declared(reference.text.string, isOne: ids.count == 1), help: .writeIDs(ids), fixes: fixes)
  }
}

extension ResolvedPlan {
  fileprivate var peopleByName: [FoldedText: Text] {
    var result: [FoldedText: Text] = [:]
    for (_, declarations) in scopes {
      for person in declarations.people {
        for name in [person.name?.string, person.label] {
          guard let name else { continue }
          let folded = FoldedText(name, .name)
          if result[folded] == nil { result[folded] = person.id }
        }
      }
    }
    return result
  }

  fileprivate var citationsByNumber: [String: Text] {
    var result: [String: Text] = [:]
    for (_, declarations) in scopes {
      for citation in declarations.citations {
        if let key = citation.documentNumber?.key, result[key] == nil { result[key] = citation.id }
      }
    }
    return result
  }
}

extension Message {
  fileprivate static func declared(_ words: String, isOne: Bool) -> Message {
    let words = LintContext.shortened(words)
    return Message(
      vi: "“\(words)” viết bằng lời, trong khi đã khai báo \(isOne ? "mã" : "mã cho từng tên")",
      en: "“\(words)” is given in free words, though \(isOne ? "it is declared" : "each name is declared")")
  }
  fileprivate static func writeIDs(_ ids: [String]) -> Message {
    let list = ids.count == 1 ? ids[0] : "[\(ids.joined(separator: ", "))]"
    return Message(vi: "viết mã: \(list)", en: "write the id: \(list)")
  }
}
