import PlanLang

/// PL205: the same indicator twice.
enum DuplicateObjective: Rule {
  static let code = Code(205)
  static let name = "duplicate-objective"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Hai chỉ tiêu cùng đo một việc: cùng tên, không kể cách viết tắt, hoa thường, dấu câu và cách đặt dấu thanh.",
      en: "Two objectives measure one thing: one name, apart from abbreviations, case, punctuation and tone placement."),
    reason: Message(
      vi: "Một chỉ tiêu giao hai lần dễ có hai mức khác nhau, cuối năm không biết đánh giá theo mức nào.",
      en: "An indicator set twice easily gets two targets, and at the year's end nobody knows which one counts."),
    bad: [
      """
      objectives:
        - {name: Tỷ lệ hồ sơ thủ tục hành chính xử lý trực tuyến, target: ≥ 84%}
        - {name: ⟦Tỷ lệ hồ sơ thủ tục hành chính xử lý trực tuyến⟧, target: ≥ 90%}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ thủ tục hành chính được số hóa, target: 100%}
        - {name: Tỷ lệ người dân hài lòng, target: ≥ 95%}
        - {name: ⟦Tỉ lệ hồ sơ TTHC được số hoá (%)⟧, target: 100%}
      """,
      """
      objectives:
        - {group: Chính quyền số, name: Tỷ lệ người dân có tài khoản VNeID, target: ≥ 82%}
        - {group: Xã hội số, name: ⟦Tỷ lệ người dân có tài khoản VNeID⟧, target: ≥ 82%}
      """,
      """
      objectives:
        - {name: Tỷ lệ hộ kinh doanh có chữ kí số, target: 40%}
        - {name: "⟦Tỷ lệ hộ kinh doanh có chữ ký số⟧", target: ≥ 45%}
      """,
      """
      muc_tieu:
        - {ten: "Tỷ lệ cán bộ, công chức dùng trợ lý ảo", chi_tieu: 50%}
        - {ten: Số điểm phát Wi-Fi công cộng, chi_tieu: 12 điểm}
        - {ten: ⟦Tỷ lệ CBCC dùng trợ lý ảo⟧, chi_tieu: 50%}
        - {ten: ⟦Số điểm phát Wi-fi công cộng⟧, chi_tieu: 15 điểm}
      """,
    ],
    good: [
      """
      objectives:
        - {name: Tỷ lệ hồ sơ giải quyết đúng hạn, target: ≥ 98%}
        - {name: Tỷ lệ hồ sơ giải quyết quá hạn, target: ≤ 2%}
      """,
      """
      objectives:
        - {name: Cán bộ được bồi dưỡng kỹ năng số, unit: người, target: 45 người}
        - {name: Cán bộ được bồi dưỡng kỹ năng số, unit: "%", target: 100%}
      """,
      """
      objectives:
        - {group: Lĩnh vực y tế, name: Tỷ lệ cơ sở thanh toán không dùng tiền mặt, target: 100%}
        - {group: Lĩnh vực giáo dục, name: Tỷ lệ cơ sở thanh toán không dùng tiền mặt, target: ≥ 90%}
      """,
      """
      # Một từ khác nhau là chỉ tiêu khác.
      objectives:
        - {name: Tỷ lệ thanh toán học phí trực tuyến, target: 90%}
        - {name: Tỷ lệ thanh toán viện phí trực tuyến, target: 80%}
        - {name: Số lớp kỹ năng số cho người cao tuổi, target: 05 lớp}
        - {name: Số lượt người cao tuổi học kỹ năng số, target: 200 lượt}
      """,
      """
      # Cùng chỉ tiêu, mỗi cấp học một mức.
      objectives:
        - {group: Cấp tiểu học, name: Tỷ lệ học bạ số, target: 100%}
        - {group: Cấp trung học cơ sở, name: Tỷ lệ học bạ số, target: 60%}
        - {group: Cấp mầm non, name: Tỷ lệ sổ theo dõi số, target: 40%}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let objectives = context.plan.plan.objectives
    let keys = context.foldedObjectiveNames.map(key)
    guard PositionTable.holdsTwice(keys) else { return }
    var first: [UInt64: [Int]] = [:]
    for (index, objective) in objectives.enumerated() {
      guard let name = objective.name, let key = keys[index] else { continue }
      let earlier = first[key] ?? []
      if let other = earlier.first(where: { !areApart(objectives[$0], objective) }), let place = objectives[other].name
      {
        findings.add(
          at: name.range(of: name.whole),
          .sameIndicator(context, index, objectives[other], objective),
          help: .keepOneObjective, related: [RelatedPlace(place.range, .firstHere)])
      } else if earlier.count < 4 {
        first[key, default: []].append(index)
      }
    }
  }

  /// One value for a name's words; nil where it has none.
  private static func key(_ name: FoldedText) -> UInt64? {
    let key = TitleWords.key(name)
    return key.wordCount > 0 ? key.hash : nil
  }

  /// Another unit of measure is another indicator; so is another target under another heading.
  private static func areApart(_ left: Objective, _ right: Objective) -> Bool {
    if let leftUnit = left.unit, let rightUnit = right.unit, folded(leftUnit) != folded(rightUnit) { return true }
    guard let leftGroup = left.group, let rightGroup = right.group, leftGroup.text != rightGroup.text else {
      return false
    }
    return left.target?.value != right.target?.value
  }

  private static func folded(_ text: Text) -> FoldedText { text.withUTF8 { FoldedText($0, .name) } }
}

extension Message {
  fileprivate static func sameIndicator(_ context: LintContext, _ index: Int, _ first: Objective, _ second: Objective)
    -> Message
  {
    let name = context.name(ofObjective: index)
    let targets = (first.target?.label, second.target?.label)
    guard let left = targets.0, let right = targets.1, left != right else {
      return Message(vi: "\(name.vi) có hai lần", en: "\(name.en) stands twice")
    }
    return Message(
      vi: "\(name.vi) có hai lần, lần đầu “\(left)”, ở đây “\(right)”",
      en: "\(name.en) stands twice, first with “\(left)”, here with “\(right)”")
  }
  fileprivate static let keepOneObjective = Message(
    vi: "giữ một chỉ tiêu với một mức; nếu là hai chỉ tiêu thì nói rõ trong tên khác nhau ở đâu",
    en: "keep one with one target; where they are two, say in the names how they differ")
}
