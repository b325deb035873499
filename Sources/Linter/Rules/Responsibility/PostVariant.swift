import PlanLang

/// PL509: one post written in several ways.
enum PostVariant: Rule {
  static let code = Code(509)
  static let name = "post-variant"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một chức vụ viết nhiều cách trong một kế hoạch: PCT UBND xã, Phó Chủ tịch UBND xã.",
      en: "One post in several forms within a plan: PCT UBND xã, Phó Chủ tịch UBND xã."),
    reason: Message(
      vi: "Chức vụ viết tắt ở chỗ này, viết đủ ở chỗ kia làm bảng phân công như nói về hai người.",
      en: "A post cut short here and spelt out there makes an assignment look like two persons."),
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III",
    bad: [
      RuleExample(
        """
        people:
          a: {name: Đỗ Hồng Sơn, post: Phó Chủ tịch UBND xã}
          b: {name: Lê Thị Hoa, post: "⟦PCT⟧ UBND xã"}
        """,
        fixed: """
          people:
            a: {name: Đỗ Hồng Sơn, post: Phó Chủ tịch UBND xã}
            b: {name: Lê Thị Hoa, post: "Phó Chủ tịch UBND xã"}
          """
      ).issued,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        signer: {authority: KT, post: Phó Chủ tịch, name: Lê Thị Hoa}
      sections:
        - {title: Chỉ đạo, text: "Đồng chí ⟦P. Chủ tịch⟧ phụ trách văn hóa - xã hội chủ trì giao ban."}
      """,
      """
      sections:
        - {title: Chỉ đạo, text: "Phó Chủ tịch UBND phường làm Trưởng ban."}
        - {title: Giám sát, text: "Hằng quý báo cáo ⟦Phó chủ tịch⟧ UBND phường và ⟦Phó CT⟧ HĐND phường."}
      """,
      """
      people:
        a: {name: Phạm Văn Nam, post: Phó Giám đốc Trung tâm}
      sections:
        - {title: Vận hành, text: "Giao ⟦PGĐ⟧ Trung tâm trực hệ thống."}
      """,
      """
      sections:
        - {title: Chỉ đạo, text: "Phó Bí thư Đảng ủy chỉ đạo chung; ⟦PBT⟧ Đoàn Thanh niên huy động đoàn viên."}
      """,
    ],
    good: [
      """
      people:
        a: {name: Đỗ Hồng Sơn, post: Phó Chủ tịch UBND xã}
        b: {name: Lê Thị Hoa, post: Phó Chủ tịch Ủy ban nhân dân xã}
      """,
      """
      sections:
        - {title: Chỉ đạo, text: "PCT UBND phường giao ban hằng tháng; PCT HĐND phường giám sát."}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        signer: {authority: KT, post: Phó Chủ tịch, name: Lê Thị Hoa}
        recipients:
          - to: Chủ tịch, các PCT UBND phường
      """,
      """
      sections:
        - {title: Chỉ đạo, text: "Phó Chủ tịch UBND phường họp với các phó chủ tịch hội; PCTN là viết tắt của phòng, chống tham nhũng."}
      """,
      """
      people:
        a: {name: Phạm Văn Nam, post: Phó Giám đốc Trung tâm}
      sections:
        - {title: CHỈ ĐẠO CỦA PHÓ GIÁM ĐỐC, text: "Phó Trưởng phòng giúp Phó Giám đốc theo dõi."}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let posts = context.bodyMentions.posts
    guard posts.contains(where: { !$0.post.isWhole }) else { return }
    for mention in posts where !mention.post.isWhole {
      let post = mention.post
      guard let whole = posts.first(where: { $0.post.isWhole && $0.post.post == post.post }) else { continue }
      findings.add(
        at: mention.place.place, .twoForms(post.form, post.post), help: .write(post.post),
        related: [RelatedPlace(whole.place.place, .whole(post.post))],
        fixes: context.mend(mention.place.text, mention.place.range, post.post))
    }
  }
}

extension Message {
  fileprivate static func twoForms(_ form: String, _ post: String) -> Message {
    Message(vi: "“\(form)” ở đây, nơi khác viết “\(post)”", en: "“\(form)” here, “\(post)” elsewhere")
  }
  fileprivate static func write(_ post: String) -> Message {
    Message(vi: "viết thống nhất “\(post)”", en: "write “\(post)” throughout")
  }
  fileprivate static func whole(_ post: String) -> Message {
    Message(vi: "ở đây viết “\(post)”", en: "“\(post)” here")
  }
}
