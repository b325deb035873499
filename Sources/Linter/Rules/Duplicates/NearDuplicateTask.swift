import PlanLang

/// PL203: two tasks that say nearly the same.
enum NearDuplicateTask: Rule {
  static let code = Code(203)
  static let name = "near-duplicate-task"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Hai nhiệm vụ gần như cùng tên: đảo thứ tự, viết tắt, thêm bớt từ đệm, gõ sai hoặc dùng từ đồng nghĩa.",
      en:
        "Two tasks with nearly one title: words in another order, abbreviated, padded, mistyped, or a synonym for one."),
    reason: Message(
      vi: "Một việc được hai phòng đề xuất bằng lời hơi khác nhau sẽ vào danh mục hai lần và được báo cáo hai lần.",
      en: "Work that two offices propose in slightly different words enters the list twice and is reported twice."),
    bad: [
      """
      tasks:
        - {title: "Tập huấn kỹ năng số cho cán bộ, công chức", lead: vhxh, due: Quý I/2027, output: Danh sách}
        - {title: "⟦Tập huấn kỹ năng số cho công chức, cán bộ⟧", lead: vp, due: Quý II/2027, output: Danh sách}
      """,
      """
      tasks:
        - {title: Duy trì hệ thống họp trực tuyến của UBND phường, lead: vp, due: Thường xuyên, output: Nhật ký}
        - {title: ⟦Tiếp tục duy trì hệ thống họp trực tuyến của Ủy ban nhân dân phường⟧, lead: vp, due: Năm 2027, output: Nhật ký}
      """,
      """
      tasks:
        - {title: Kiện toàn Tổ công nghệ số cộng đồng ở các khu dân cư, lead: vhxh, due: Quý I/2027, output: Quyết định}
        - {title: ⟦Kiên toàn Tổ công nghệ số cộng đồng ở các khu dân cư⟧, lead: vp, due: Quý II/2027, output: Quyết định}
      """,
      """
      tasks:
        - {title: "Rà soát, cập nhật danh mục thủ tục hành chính trên Cổng thông tin", lead: vp, due: Hằng quý, output: Danh mục}
        - {title: "⟦Rà soát, bổ sung danh mục thủ tục hành chính trên Cổng thông tin⟧", lead: vp, due: Hằng tháng, output: Danh mục}
      """,
      """
      tasks:
        - {title: Hướng dẫn người dân quét mã thanh toán học phí, lead: vhxh, due: Quý I/2027, output: Tài liệu}
        - {title: ⟦Hướng dẫn nhân dân quét mã thanh toán học phí⟧, lead: kt, due: Quý II/2027, output: Video}
        - {title: Mua sắm máy tính cho bộ phận lưu trữ, lead: vp, due: Quý II/2027, output: Máy tính}
        - {title: ⟦Mua sắm máy vi tính cho bộ phận lưu trữ⟧, lead: kt, due: Quý III/2027, output: Máy tính}
      """,
      """
      tasks:
        - {title: Tập huấn phòng chống lừa đảo qua mạng, lead: ca, due: Quý I/2027, output: Danh sách}
        - {title: ⟦Tổ chức các lớp tập huấn phòng chống lừa đảo qua mạng⟧, lead: vhxh, due: Quý II/2027, output: Lớp học}
        - {title: Tuyên truyền Luật Căn cước đến người dân, lead: ca, due: Quý I/2027, output: Tờ rơi}
        - {title: ⟦Truyền thông Luật Căn cước tới người dân⟧, lead: vhxh, due: Quý II/2027, output: Bản tin}
        - {title: Thi tìm hiểu dữ liệu mở (2027), lead: vhxh, due: Tháng 9/2027, output: Cuộc thi}
        - {title: ⟦Thi tìm hiểu dữ liệu mở⟧, lead: vp, due: Tháng 10/2027, output: Cuộc thi}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Chuyển đổi số trong lĩnh vực giáo dục, lead: vhxh, due: Năm 2027, output: Báo cáo}
        - {title: Chuyển đổi số trong lĩnh vực y tế, lead: vhxh, due: Năm 2027, output: Báo cáo}
      """,
      """
      tasks:
        - {title: Kiểm tra việc thực hiện Kế hoạch chuyển đổi số tại các tổ dân phố quý I, lead: vhxh, due: Quý I/2027, output: Biên bản}
        - {title: Kiểm tra việc thực hiện Kế hoạch chuyển đổi số tại các tổ dân phố quý III, lead: vhxh, due: Quý III/2027, output: Biên bản}
      """,
      """
      tasks:
        - {title: Xây dựng kế hoạch kiểm tra an toàn thông tin mạng tại trụ sở, lead: ca, due: Quý I/2027, output: Kế hoạch}
        - {title: Báo cáo kết quả kiểm tra an toàn thông tin mạng tại trụ sở, lead: ca, due: Quý IV/2027, output: Báo cáo}
      """,
      """
      tasks:
        - {title: Tập huấn kỹ năng số cho cán bộ tổ dân phố, lead: vhxh, due: Quý I/2027, output: Danh sách}
        - {title: Tập huấn kỹ năng số cho hộ kinh doanh, lead: vhxh, due: Quý I/2027, output: Danh sách}
        - {title: Số hóa hồ sơ hộ tịch lưu trữ tại trụ sở Ủy ban nhân dân phường, lead: vp, due: Năm 2027, output: Kho dữ liệu}
        - {title: Số hóa hồ sơ đất đai lưu trữ tại trụ sở Ủy ban nhân dân phường, lead: vp, due: Năm 2027, output: Kho dữ liệu}
        - {title: Nâng cấp mạng LAN của trụ sở Ủy ban nhân dân phường, lead: vp, due: Quý I/2027, output: Biên bản}
        - {title: Nâng cấp mạng WAN của trụ sở Ủy ban nhân dân phường, lead: vp, due: Quý I/2027, output: Biên bản}
      """,
      """
      # Đảo thứ tự mà thành việc khác; tên riêng khác nhau một dấu.
      tasks:
        - {title: Tiếp nhận hồ sơ chuyển từ xã về phường, lead: vp, due: Quý I/2027, output: Biên bản}
        - {title: Tiếp nhận hồ sơ chuyển từ phường về xã, lead: vp, due: Quý I/2027, output: Biên bản}
        - {title: Mở điểm truy cập Internet ở thôn Đông, lead: kt, due: Quý II/2027, output: Điểm truy cập}
        - {title: Mở điểm truy cập Internet ở thôn Đồng, lead: kt, due: Quý II/2027, output: Điểm truy cập}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let tasks = context.plan.plan.tasks
    let titles = context.taskTitles.all
    let neighbours = TaskTitleIndex(context.taskTitles).neighbours
    guard context.repeatsTaskTitle || !neighbours.isEmpty else { return }
    var partners = [Int](repeating: -1, count: tasks.count)
    func pair(_ earlier: Int, _ later: Int) {
      if partners[later] < 0 { partners[later] = earlier }
    }
    var bySet = PositionTable(capacity: titles.count)
    for (index, title) in titles.enumerated() {
      guard let title, title.count >= 3, let earlier = bySet.insert(index, under: title.setKey) else { continue }
      let isSame = context.foldedTaskTitles[earlier] == context.foldedTaskTitles[index]
      if !isSame, titles[earlier].map({ !$0.isOpposite(title) }) ?? true { pair(earlier, index) }
    }
    context.taskTitles.withWords { words in
      for pair in neighbours where partners[Int(pair.later)] < 0 {
        let (earlier, later) = (Int(pair.earlier), Int(pair.later))
        guard let left = titles[earlier], let right = titles[later], let first = tasks[earlier].title,
          let second = tasks[later].title, left.isReworded(right, words, first, second)
        else { continue }
        partners[later] = earlier
      }
    }
    for (later, earlier) in partners.enumerated() where earlier >= 0 {
      guard let title = tasks[later].title, let first = tasks[earlier].title else { continue }
      findings.add(
        at: title.range(of: title.whole), .nearlySame(context, later, earlier),
        help: .sayTheDifference,
        related: [RelatedPlace(first.range, context.name(ofTask: earlier))])
    }
  }
}

extension Message {
  fileprivate static func nearlySame(_ context: LintContext, _ index: Int, _ other: Int) -> Message {
    let (this, first) = (context.name(ofTask: index), context.name(ofTask: other))
    return Message(vi: "\(this.vi) gần trùng với \(first.vi)", en: "\(this.en) is nearly the same as \(first.en)")
  }
  fileprivate static let sayTheDifference = Message(
    vi:
      "nếu là một việc thì gộp lại; nếu là hai việc thì nói rõ trong tên khác nhau ở đối tượng, phạm vi hay sản phẩm nào",
    en: "merge them where they are one; else say in the titles how audience, scope or product differ")
}
