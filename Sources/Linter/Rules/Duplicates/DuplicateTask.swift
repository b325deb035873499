import PlanLang

/// PL202: the same task twice, left over from joining the lists of several offices.
enum DuplicateTask: Rule {
  static let code = Code(202)
  static let name = "duplicate-task"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Hai nhiệm vụ cùng tên, không kể hoa thường, dấu cách, dấu câu và cách đặt dấu thanh.",
      en: "Two tasks with one title, apart from case, spaces, punctuation and tone placement."),
    reason: Message(
      vi: "Danh mục ghép từ nhiều phòng hay lặp việc; một việc ghi hai lần thì hai đơn vị cùng làm hoặc cùng chờ nhau.",
      en: "Lists joined from several offices repeat work; what stands twice is done twice, or each waits for the other."
    ),
    bad: [
      """
      tasks:
        - {title: Nâng cấp mạng LAN của trụ sở, lead: vp, due: Quý I/2027, output: Biên bản nghiệm thu}
        - {title: Diễn tập ứng cứu sự cố, lead: ca, due: Quý II/2027, output: Biên bản}
        - {title: ⟦Nâng cấp mạng LAN của trụ sở⟧, lead: kt, due: Quý III/2027, output: Hệ thống mạng}
      """,
      """
      tasks:
        - {title: "Số hóa hồ sơ, tài liệu lưu trữ", lead: vp, due: Quý IV/2027, output: Kho dữ liệu}
        - {title: ⟦số hoá hồ sơ - tài liệu lưu trữ.⟧, lead: vp, due: Quý IV/2027, output: Kho dữ liệu}
      """,
      """
      groups:
        - {id: a, title: Hạ tầng số}
        - {id: b, title: Chính quyền số}
      tasks:
        - {group: a, title: Cấp chữ ký số cho công chức, lead: vp, due: Quý I/2027, output: Danh sách}
        - {group: b, title: ⟦Cấp chữ ký số cho công chức⟧, lead: vp, due: Quý I/2027, output: Danh sách}
      """,
      """
      nhiem_vu:
        - {ten: "Tổng kết, khen thưởng phong trào “Bình dân học vụ số”", chu_tri: vhxh, thoi_han: Tháng 12/2027, san_pham: Báo cáo}
        - {ten: ⟦TỔNG KẾT KHEN THƯỞNG PHONG TRÀO "BÌNH DÂN HỌC VỤ SỐ"⟧, chu_tri: vp, thoi_han: Quý IV/2027, san_pham: Quyết định}
      """,
      """
      # Ba lần; mỗi lần sau chỉ lần đầu.
      tasks:
        - {title: Quét mã vào cổng trụ sở, lead: vp, due: Quý I/2027, output: Cổng}
        - {title: ⟦Quét mã  vào cổng trụ sở⟧, lead: ca, due: Quý II/2027, output: Cổng}
        - {title: "⟦Quét mã vào cổng, trụ sở⟧", lead: kt, due: Quý III/2027, output: Cổng}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Kiểm tra an toàn thông tin đợt 1, lead: ca, due: Quý I/2027, output: Biên bản}
        - {title: Kiểm tra an toàn thông tin đợt 2, lead: ca, due: Quý III/2027, output: Biên bản}
      """,
      """
      tasks:
        - {title: Tỷ lệ xử lý hồ sơ ≥ 90%, lead: vp, due: Năm 2027, output: Báo cáo}
        - {title: Tỷ lệ xử lý hồ sơ ≤ 90%, lead: vp, due: Năm 2027, output: Báo cáo}
      """,
      """
      groups:
        - {id: gd, title: Lĩnh vực giáo dục}
        - {id: yt, title: Lĩnh vực y tế}
      tasks:
        - {group: gd, title: Hoàn thiện cơ sở dữ liệu ngành, lead: vhxh, due: Quý I/2027, output: Cơ sở dữ liệu}
        - {group: yt, title: Hoàn thiện cơ sở dữ liệu ngành, lead: ca, due: Quý I/2027, output: Cơ sở dữ liệu}
      """,
      """
      # Dấu thanh và con số làm thành việc khác.
      tasks:
        - {title: Dọn kho ở thôn Đông, lead: vp, due: Quý I/2027, output: Kho}
        - {title: Dọn kho ở thôn Đồng, lead: vp, due: Quý I/2027, output: Kho}
        - {title: Sát hạch kỹ năng số mức 1, lead: vhxh, due: Quý II/2027, output: Bảng điểm}
        - {title: Sát hạch kỹ năng số mức 1.5, lead: vhxh, due: Quý III/2027, output: Bảng điểm}
      """,
      """
      # Sản phẩm có thể giống nhau, tên việc thì không.
      tasks:
        - {title: Sơ kết 6 tháng đầu năm, lead: vp, due: Tháng 6/2027, output: Báo cáo sơ kết}
        - {title: Sơ kết 9 tháng đầu năm, lead: vp, due: Tháng 9/2027, output: Báo cáo sơ kết}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard context.repeatsTaskTitle else { return }
    let tasks = context.plan.plan.tasks
    var first: [FoldedText: [Int]] = [:]
    first.reserveCapacity(tasks.count)
    for (index, folded) in context.foldedTaskTitles.enumerated() {
      guard let folded, !folded.bytes.isEmpty, let title = tasks[index].title else { continue }
      guard let earlier = first[folded] else {
        first[folded] = [index]
        continue
      }
      if let other = earlier.first(where: { !areApart(tasks[$0], tasks[index]) }), let place = tasks[other].title?.range
      {
        findings.add(
          at: title.range(of: title.whole), .sameTitle(context, index, other), help: .keepOneTask,
          related: [RelatedPlace(place, context.name(ofTask: other))])
      } else if earlier.count < 4 {
        first[folded]?.append(index)
      }
    }
  }

  /// Under two headings and with two leaders, one title is two pieces of work: the heading completes it.
  private static func areApart(_ left: PlanTask, _ right: PlanTask) -> Bool {
    guard let leftGroup = left.group, let rightGroup = right.group, leftGroup.text != rightGroup.text else {
      return false
    }
    return !left.lead.contains { lead in right.lead.contains { $0.text == lead.text } }
  }
}

extension Message {
  fileprivate static func sameTitle(_ context: LintContext, _ index: Int, _ other: Int) -> Message {
    let (this, first) = (context.name(ofTask: index), context.taskNumbers[other])
    return Message(vi: "\(this.vi) trùng tên với nhiệm vụ số \(first)", en: "\(this.en) has the title of task \(first)")
  }
  fileprivate static let keepOneTask = Message(
    vi: "giữ một nhiệm vụ, ghi đơn vị kia vào phối hợp; nếu là hai việc thì nói rõ khác nhau ở đâu",
    en: "keep one and let the other's unit support it; where they are two pieces of work, say how they differ")
}
