import PlanLang

/// PL102: something that the plan declares and never uses.
enum UnusedDeclaration: Rule {
  static let code = Code(102)
  static let name = "unused-declaration"
  static let level = Severity.warning
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một đơn vị, người, văn bản, nhóm, bảng hoặc mẫu bảng được khai báo trong kế hoạch mà không dùng ở đâu.",
      en: "A unit, person, citation, group, table or layout that the plan declares and uses nowhere."),
    reason: Message(
      vi: "Khai báo thừa thường là dấu vết của kế hoạch cũ, hoặc của một việc, một căn cứ đã quên đưa vào.",
      en: "What is left over usually comes from an older plan, or stands for work that was forgotten."),
    bad: [
      """
      units:
        vp: {name: Văn phòng Đảng ủy}
        ⟦ngan-hang⟧: {name: Ngân hàng Chính sách xã hội}
      tasks:
        - {title: Lập lịch họp trực tuyến, lead: vp, due: Hằng tuần, output: Lịch}
      """,
      """
      units:
        ⟦nv⟧: {name: Sở Nội vụ}
      people:
        ⟦ct⟧: {name: Lê Thị Hoa, post: Chủ tịch UBND xã}
      citations:
        ⟦qd12⟧: {type: Quyết định, number: 12/QĐ-UBND, date: 2027-01-04, issuer: UBND xã Đông Phú}
      sections:
        - {title: Căn cứ, text: Thực hiện Quyết định số 120/QĐ-UBND của Ủy ban nhân dân xã.}
      """,
      """
      units: {}
      groups:
        - {id: a, title: Hạ tầng số}
        - {id: ⟦b⟧, title: Dữ liệu số}
      tables:
        ⟦kinh-phi-chi-tiet⟧: {columns: [{key: viec, label: Việc}], rows: [{viec: Mua máy quét}]}
      tasks:
        - {title: Kéo cáp quang về thôn, group: a, lead: {text: Nhà mạng}, due: Quý I/2027, output: Tuyến cáp}
      """,
      """
      # Mẫu bảng không phụ lục nào dùng.
      units: {}
      layouts:
        ⟦ngan⟧: {columns: [number, title, due]}
      tasks:
        - {title: Kéo cáp quang về thôn, lead: {text: Nhà mạng}, due: Quý I/2027, output: Tuyến cáp}
      appendices:
        - {title: Danh mục nhiệm vụ, table: tasks}
      """,
      """
      # Một phần của tên không phải là tên.
      units:
        ⟦ca⟧: {name: Công an phường Hải Dương}
        vp: {name: Văn phòng}
      tasks:
        - {title: Phối hợp với Công an thành phố bảo vệ bí mật nhà nước, lead: vp, due: Thường xuyên, output: Biên bản}
      """,
    ],
    good: [
      """
      units:
        vp: {name: Văn phòng Đảng ủy, parent: dang-uy}
        dang-uy: {name: Đảng ủy xã}
        thue: {name: Thuế cơ sở 7}
        thon: {name: Các thôn, collective: true}
      tasks:
        - {title: Hướng dẫn hóa đơn điện tử, lead: vp, support: {text: "thuế cơ sở 7, các thôn"}, due: Quý I/2027, output: Lượt hướng dẫn}
      """,
      """
      units:
        tram: {name: Trạm Y tế}
      people:
        pct: {name: Lê Thị Hoa}
      citations:
        kh9: {type: Kế hoạch, number: 9/KH-UBND, date: 2027-01-04, issuer: UBND thành phố}
        luat: {type: Luật, subject: Giao dịch điện tử}
      document:
        issuer: {text: Ủy ban nhân dân xã}
        year: 2027
        subject: Chuyển đổi số y tế xã năm 2027
        signer: {authority: KT, post: Phó Chủ tịch, name: Lê Thị Hoa}
      sections:
        - {title: "${unit.tram}", text: "Thực hiện Kế hoạch số 09/KH-UBND và Luật Giao dịch điện tử."}
      """,
      """
      include: [../registry/chung.yml]
      units: {}
      objectives:
        - {name: Tỷ lệ hồ sơ trực tuyến, group: DỊCH VỤ CÔNG, target: 80%}
      groups:
        - {id: dvc, title: Dịch vụ công}
      glossary:
        CĐS: chuyển đổi số
      """,
      """
      # Dùng ở nơi nhận, ở người ký và ở căn cứ.
      units:
        ubnd: {name: Ủy ban nhân dân xã Hà Đông}
        hdnd: {name: Hội đồng nhân dân xã}
      citations:
        nq71: {type: Nghị quyết, number: 71/NQ-CP, date: 2025-04-01, issuer: Chính phủ}
      document:
        issuer: ubnd
        year: 2027
        subject: Chuyển đổi số xã Hà Đông năm 2027
        recipients: [hdnd]
      tasks:
        - {title: Rà soát thủ tục hành chính, lead: ubnd, due: Quý I/2027, output: Danh mục, cites: nq71}
      """,
      """
      # Chỉ lời văn nhắc tới, viết hoa khác, số viết khác.
      units:
        tt: {name: Trung tâm Phục vụ hành chính công xã, short: Trung tâm PVHCC}
      citations:
        kh4: {type: Kế hoạch, number: 04/KH-UBND, date: 2027-01-05, issuer: UBND thành phố}
      sections:
        - {title: Dịch vụ công, text: "Trung tâm phục vụ hành chính công xã thực hiện Kế hoạch số 4/KH-UBND."}
      """,
    ].map { (example: RuleExample) in example.with(["plans/registry/chung.yml": registry]) })

  private static let registry = "registry: 1\nunits:\n  so: {name: Sở Khoa học và Công nghệ}\n"

  static func check(_ context: LintContext, _ findings: inout Findings) {
    var candidates = Candidate.unbound(in: context.plan)
    guard !candidates.isEmpty else { return }
    let texts = context.texts.said.map(\.text)
    markNamed(&candidates, in: texts)
    markCited(&candidates, in: texts)
    for candidate in candidates where !candidate.isUsed {
      findings.add(at: candidate.place, .unused(candidate.kind, candidate.label), help: .useOrDelete(candidate.id))
    }
  }

  /// Names that stand in a text are used, in whatever case.
  private static func markNamed(_ candidates: inout [Candidate], in texts: [Text]) {
    var numbers: [FoldedText: Int] = [:]
    var owners: [[Int]] = []
    var names: [FoldedText] = []
    for (index, candidate) in candidates.enumerated() {
      for name in candidate.names {
        if let number = numbers[name] {
          owners[number].append(index)
        } else {
          numbers[name] = names.count
          names.append(name)
          owners.append([index])
        }
      }
    }
    guard !names.isEmpty else { return }
    let phrases = PhraseIndex(names)
    for text in texts {
      phrases.visit(text.foldedWords) { match in
        for owner in owners[match.phrase] { candidates[owner].isUsed = true }
        return false
      }
    }
  }

  /// Citations whose number stands in a text are used, however it is written.
  private static func markCited(_ candidates: inout [Candidate], in texts: [Text]) {
    var owners: [String: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() {
      if let key = candidate.number?.key { owners[key, default: []].append(index) }
    }
    guard !owners.isEmpty else { return }
    for text in texts {
      for found in text.withUTF8(DocumentNumber.find) {
        for owner in owners[found.number.key] ?? [] { candidates[owner].isUsed = true }
      }
    }
  }
}

/// A declaration of the plan to which nothing is bound.
private struct Candidate {
  let kind: SymbolKind
  let place: SourceRange
  let id: String
  let label: String
  var names: [FoldedText] = []
  var number: DocumentNumber?
  var isUsed = false

  static func unbound(in plan: ResolvedPlan) -> [Candidate] {
    let own = plan.plan
    var result: [Candidate] = []
    func each<Item>(_ kind: SymbolKind, _ items: [Item], _ candidate: (Item) -> Candidate) {
      for (index, item) in items.enumerated() where !plan.uses.contains(Symbol(kind: kind, scope: 0, index: index)) {
        result.append(candidate(item))
      }
    }
    each(.unit, own.declarations.units) { unit in
      Candidate(
        kind: .unit, place: unit.id.range, id: unit.id.string, label: unit.name.string,
        names: unit.names.map(\.foldedWords))
    }
    each(.person, own.declarations.people) { person in
      Candidate(
        kind: .person, place: person.id.range, id: person.id.string, label: person.label,
        names: [person.name?.foldedWords].compactMap { $0 })
    }
    each(.citation, own.declarations.citations) { citation in
      // A law that is cited by its name has no number to look for.
      let names = citation.number == nil ? [citation.subject?.foldedWords].compactMap { $0 } : []
      return Candidate(
        kind: .citation, place: citation.id.range, id: citation.id.string,
        label: citation.shortForm.isEmpty ? citation.id.string : citation.shortForm, names: names,
        number: citation.documentNumber)
    }
    each(.layout, own.declarations.layouts) { layout in
      Candidate(kind: .layout, place: layout.id.range, id: layout.id.string, label: layout.id.string)
    }
    each(.table, own.tables) { table in
      Candidate(kind: .table, place: table.id.range, id: table.id.string, label: table.id.string)
    }
    // Objectives and selections name a group by its title as well.
    lazy var titles = Set(own.groupReferences.filter { $0.target == nil }.map(\.text.foldedWords))
    each(.group, own.groups) { group in
      let title = group.title?.foldedWords
      return Candidate(
        kind: .group, place: group.id?.range ?? group.title?.range ?? group.range, id: group.id?.string ?? "",
        label: group.title?.string ?? group.id?.string ?? "", isUsed: title.map { titles.contains($0) } ?? false)
    }
    return result
  }
}

extension Plan {
  fileprivate var groupReferences: [Reference] {
    objectives.compactMap(\.group) + tableUses.compactMap(\.filter.group)
  }
}

extension Message {
  fileprivate static func unused(_ kind: SymbolKind, _ label: String) -> Message {
    let label = LintContext.shortened(label)
    return Message(
      vi: "\(kind.name.vi) “\(label)” được khai báo mà không dùng ở đâu",
      en: "the \(kind.name.en) “\(label)” is declared and used nowhere")
  }
  fileprivate static func useOrDelete(_ id: String) -> Message {
    Message(
      vi: id.isEmpty ? "xóa khai báo này, hoặc dùng nó" : "xóa khai báo này, hoặc dùng mã “\(id)” ở chỗ cần đến",
      en: id.isEmpty ? "delete the declaration, or use it" : "delete the declaration, or use its id “\(id)”")
  }
}
