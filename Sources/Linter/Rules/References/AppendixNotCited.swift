import PlanLang

/// PL103: an appendix that the text never refers to.
enum AppendixNotCited: Rule {
  static let code = Code(103)
  static let name = "appendix-not-cited"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Phụ lục mà lời văn của kế hoạch không nhắc tới.", en: "An appendix that the plan's text never refers to."),
    reason: Message(
      vi:
        "Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó; không có chỉ dẫn, phụ lục không gắn với nội dung nào.",
      en: "A document must point to each of its appendices; one that no sentence points to belongs to nothing."),
    source: "30/2020/NĐ-CP, PL I, III.1.a",
    bad: [
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: Các đơn vị tổ chức thực hiện các nhiệm vụ được giao.}
      appendices:
        - {id: nhiem-vu, title: ⟦Danh mục nhiệm vụ năm 2027⟧, table: tasks}
      """.issued,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: Danh mục nhiệm vụ tại Phụ lục I kèm theo Kế hoạch này.}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}
        - {id: chi-tieu, title: ⟦Danh mục chỉ tiêu⟧, table: objectives}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - title: Thể thức
          text: Báo cáo trình bày theo mẫu tại Phụ lục III Nghị định số 30/2020/NĐ-CP.
      appendices:
        - {id: nhiem-vu, title: ⟦Phân công nhiệm vụ⟧, table: tasks}
      """,
      """
      # Lời văn dẫn Phụ lục II, không dẫn Phụ lục I.
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Mục tiêu cụ thể, text: Các chỉ tiêu chủ yếu nêu tại Phụ lục II kèm theo.}
      appendices:
        - {id: nhiem-vu, title: ⟦Danh mục nhiệm vụ⟧, table: tasks}
        - {id: chi-tieu, title: Danh mục chỉ tiêu, table: objectives}
      """,
      """
      # Phụ lục của hợp đồng là của hợp đồng.
      tasks:
        - {title: Thuê đường truyền, lead: vp, due: Quý I/2027, output: Hợp đồng}
      sections:
        - {title: Hạ tầng, text: Văn phòng ký phụ lục hợp đồng thuê đường truyền số liệu chuyên dùng trong Quý I.}
      appendices:
        - {id: nhiem-vu, title: ⟦Phân công nhiệm vụ⟧, table: tasks}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: "Kèm theo Kế hoạch này là phụ lục phân công nhiệm vụ, tiến độ thực hiện."}
      appendices:
        - {id: nhiem-vu, title: Phân công nhiệm vụ, table: tasks}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: "Nhiệm vụ, chỉ tiêu tại các Phụ lục I, II kèm theo."}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}
        - {id: chi-tieu, title: Danh mục chỉ tiêu, table: objectives}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Chỉ tiêu, text: "Chỉ tiêu cụ thể tại ${appendix.chi-tieu}."}
        - {title: Nhiệm vụ, text: "Nhiệm vụ cụ thể tại ${appendix.nhiem-vu}."}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}
        - {id: chi-tieu, title: Danh mục chỉ tiêu, table: objectives}
      """,
      """
      # Không gọi là phụ lục mà vẫn dẫn tới.
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: Ban hành kèm theo Kế hoạch này danh mục nhiệm vụ; chi tiết tại bảng phân công đính kèm.}
      appendices:
        - {id: nhiem-vu, title: Phân công nhiệm vụ, table: tasks}
      """,
      """
      # Kế hoạch chỉ có bảng, chưa có lời văn.
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan.plan
    guard !plan.appendices.isEmpty else { return }
    var hasText = false
    var mentions = AppendixMentions()
    var areAllNamed = false
    for text in context.texts.running {
      if text.role == .heading || text.role == .paragraph { hasText = true }
      // Most plans name theirs early, and then the rest need not be read.
      guard !areAllNamed, text.mayNameAppendix, text.text.withUTF8({ mentions.add($0) }) else { continue }
      areAllNamed =
        mentions.namesAll
        || plan.appendices.indices.allSatisfy {
          mentions.names(number: context.plan.appendixNumber($0), position: $0 + 1)
        }
    }
    // A plan of tables alone has no sentence that could refer to them yet.
    guard hasText, !mentions.namesAll else { return }
    for (index, appendix) in plan.appendices.enumerated() {
      let number = context.plan.appendixNumber(index)
      guard !mentions.names(number: number, position: index + 1) else { continue }
      let place =
        appendix.title.map { $0.range(of: $0.whole) } ?? appendix.id?.range ?? appendix.range
      findings.add(at: place, .notCited(context, index), help: .cite(appendix.id))
    }
  }
}

extension Message {
  fileprivate static func notCited(_ context: LintContext, _ index: Int) -> Message {
    let name = context.name(ofAppendix: index)
    return Message(vi: "lời văn không chỗ nào nhắc tới \(name.vi)", en: "no sentence of the text refers to \(name.en)")
  }
  fileprivate static func cite(_ id: Text?) -> Message {
    guard let id = id?.string else {
      return Message(
        vi: "đặt id cho phụ lục (ví dụ id: nhiem-vu), rồi nhắc tới nó bằng ${appendix.nhiem-vu} ở mục liên quan",
        en: "give the appendix an id (such as id: nhiem-vu), and refer to it as ${appendix.nhiem-vu} in the text")
    }
    return Message(
      vi: "thêm vào mục liên quan: “(chi tiết tại ${appendix.\(id)} kèm theo)”",
      en: "add to the section that it belongs to: “(chi tiết tại ${appendix.\(id)} kèm theo)”")
  }
}
