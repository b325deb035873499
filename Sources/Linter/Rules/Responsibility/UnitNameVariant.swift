import PlanLang

/// PL501: a unit written in a text in a form that its declaration does not have.
enum UnitNameVariant: Rule {
  static let code = Code(501)
  static let name = "unit-name-variant"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Tên đơn vị trong lời văn viết khác tên đã khai báo: dấu gạch, “&”, chữ viết tắt, dấu thanh, chữ hoa.",
      en:
        "A unit's name in the text differs from its declared forms: dashes, “&”, abbreviations, tone placement, capitals."
    ),
    reason: Message(
      vi: "Một phòng viết nhiều kiểu trong một văn bản làm người đọc ngờ là nhiều phòng, và trông cẩu thả khi ký.",
      en: "One office in several spellings looks like several offices, and careless in a signed document."),
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V",
    bad: [
      RuleExample(
        """
        sections:
          - {title: Tổ chức thực hiện, text: "Giao ⟦Phòng Văn hoá-Xã hội⟧ làm đầu mối, báo cáo kết quả hằng quý."}
        """,
        fixed: """
          sections:
            - {title: Tổ chức thực hiện, text: "Giao Phòng Văn hóa - Xã hội làm đầu mối, báo cáo kết quả hằng quý."}
          """),
      """
      sections:
        - title: Tổ chức thực hiện
          items:
            - ⟦Văn phòng HĐND&UBND⟧ tổng hợp số liệu hằng tháng.
            - Số liệu gửi về Văn phòng HĐND và UBND trước ngày 05.
      """.issued,
      """
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        hcc: {name: Trung tâm Phục vụ hành chính công xã}
      tasks:
        - {title: Lắp màn hình tra cứu tại ⟦Trung tâm PVHCC⟧, lead: vhxh, support: {text: "⟦Phòng VH&XH⟧ và các thôn"}, due: Quý II/2027, output: Màn hình}
      """.issued,
      """
      units:
        hcc: {name: Trung tâm Phục vụ hành chính công phường}
      sections:
        - {title: Giám sát, text: "Hằng tháng ⟦Trung tâm Phục vụ Hành chính công⟧ phường công khai kết quả trên bảng điện tử."}
      """,
      """
      include: [../registry/thanh-pho.yml]
      sections:
        - {title: Giải pháp, text: "Đề nghị ⟦Sở Khoa học - Công nghệ⟧ hỗ trợ kỹ thuật; ⟦Uỷ ban nhân dân⟧ thành phố bố trí vốn."}
      """,
    ].map { (example: RuleExample) in example.with(["plans/registry/thanh-pho.yml": registry]) },
    good: [
      """
      sections:
        - {title: Tổ chức thực hiện, text: "Phòng Văn hóa - Xã hội phường chủ trì, Văn phòng HĐND và UBND phường phối hợp."}
      """,
      """
      units:
        kt: {name: Phòng Kinh tế}
        bcd: {name: Ban Chỉ đạo chuyển đổi số xã, short: Ban Chỉ đạo}
      sections:
        - {title: Tổ chức thực hiện, text: "Tham khảo Phòng Kinh tế - Hạ tầng của xã bạn; thực hiện ý kiến của Ban chỉ đạo 57 Thành ủy."}
      """,
      """
      include: [../registry/thanh-pho.yml]
      sections:
        - {title: PHÒNG VĂN HÓA - XÃ HỘI, text: "${unit.so.short} hướng dẫn; Sở KH&CN thẩm định; UBND thành phố phê duyệt."}
      """,
      """
      glossary:
        VHXH: văn hóa - xã hội
      sections:
        - {title: Tổ chức thực hiện, text: "Phòng VHXH tổng hợp nhu cầu, phòng văn hóa của thôn mở cửa buổi tối."}
      """,
      """
      units:
        to: {name: Các Tổ công nghệ số cộng đồng, collective: true}
        ca: {name: Công an phường}
      sections:
        - {title: Nhân lực, text: "Tổ Công nghệ số cộng đồng có ít nhất 05 thành viên. Công khai danh sách tại trụ sở."}
      """,
      """
      units:
        bcd: {name: Ban Chỉ đạo Trung ương về chuyển đổi số, short: Ban Chỉ đạo Trung ương}
      sections:
        - {title: Phối hợp, text: "Thực hiện kết luận của Ban Chỉ đạo trung ương về phòng, chống tham nhũng."}
      """,
    ].map { (example: RuleExample) in example.with(["plans/registry/thanh-pho.yml": registry]) })

  private static let registry = """
    registry: 1
    units:
      so: {name: Sở Khoa học và Công nghệ, short: Sở KH&CN}
      ubnd-tp: {name: Ủy ban nhân dân thành phố Hải Phòng, short: UBND thành phố}

    """

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let variants = context.bodyMentions.variants
    guard !variants.isEmpty else { return }
    let spelling = Spelling(context.plan)
    for variant in variants {
      let place = variant.place
      // What a declaration says of its own unit is the right name.
      guard !variant.unit.names.contains(where: { $0.range == place.text.range }) else { continue }
      let written = place.words
      let declared = variant.spellings.map { spelling in
        spelling.name.withUTF8 { $0.string(spelling.range) }
      }
      guard !declared.contains(where: { spelling.isSame(written, $0) }) else { continue }
      // The declared form that differs in signs alone is what was meant.
      let folded = FoldedText(written, .name)
      let nearest = declared.first { FoldedText($0, .name) == folded }
      let wanted = nearest ?? declared[0]
      findings.add(
        at: place.place, .variant(written, variant.unit.name.string), help: .write(wanted, variant.unit.id.string),
        related: [RelatedPlace(variant.unit.name.range, .declared)],
        fixes: context.mend(place.text, place.range, wanted, isSafe: nearest != nil))
    }
  }
}

/// Compares names as they are written, abbreviations that everybody may use spelt out.
private struct Spelling {
  private var abbreviations: [String: String] = [
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "MTTQ": "Mặt trận Tổ quốc",
  ]

  init(_ plan: ResolvedPlan) {
    for (_, declarations) in plan.scopes {
      for term in declarations.glossary {
        if let meaning = term.meaning, abbreviations[term.id.string] == nil {
          abbreviations[term.id.string] = meaning.string
        }
      }
    }
  }

  func isSame(_ written: String, _ declared: String) -> Bool {
    let (left, leftIsLoose) = normal(written)
    let (right, _) = normal(declared)
    if left == right { return true }
    // Headings in capitals; abbreviations whose meaning the glossary has in lower case.
    return (leftIsLoose || written == written.uppercased()) && left.lowercased() == right.lowercased()
  }

  /// The name with one blank where there are several, and whether an abbreviation of the glossary was spelt out.
  private func normal(_ name: String) -> (words: String, isLoose: Bool) {
    var result = ""
    var word = ""
    var isLoose = false
    func close() {
      if let meaning = abbreviations[word] {
        result += meaning
        isLoose = isLoose || !["UBND", "HĐND", "MTTQ"].contains(word)
      } else {
        result += word
      }
      word = ""
    }
    for character in name {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      close()
      if !character.isWhitespace {
        result.append(character)
      } else if result.last != " " {
        result.append(" ")
      }
    }
    close()
    return (result, isLoose)
  }
}

extension Message {
  fileprivate static func variant(_ written: String, _ unit: String) -> Message {
    Message(
      vi: "“\(written)” không phải cách viết đã khai báo của “\(unit)”",
      en: "“\(written)” is not a declared form of “\(unit)”")
  }
  fileprivate static func write(_ wanted: String, _ id: String) -> Message {
    Message(
      vi: "viết “\(wanted)” hoặc ${unit.\(id)}; nếu đây cũng là tên đúng thì thêm vào aliases của đơn vị",
      en: "write “\(wanted)” or ${unit.\(id)}; where this is a right name too, add it to the unit's aliases")
  }
  fileprivate static let declared = Message(vi: "đơn vị khai báo ở đây", en: "the unit is declared here")
}
