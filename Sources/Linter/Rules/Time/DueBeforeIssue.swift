import PlanLang

/// PL403: a deadline that is over on the day the plan is issued.
enum DueBeforeIssue: Rule {
  static let code = Code(403)
  static let name = "due-before-issue"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Thời hạn đã qua vào ngày ban hành kế hoạch.", en: "A deadline that is already over on the day of issue."),
    reason: Message(
      vi: "Đơn vị nhận việc thì đã quá hạn; báo cáo đầu tiên đã phải ghi chậm tiến độ.",
      en: "The unit is late the day it receives the work, and its first report must say so."),
    bad: [
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-04-12
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      tasks:
        - {title: Cài đặt phần mềm có bản quyền, lead: vp, due: ⟦Tháng 02/2027⟧, output: Biên bản}
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: ⟦Quý I/2027⟧, output: Biên bản}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 05/7/2027
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      tasks:
        - {title: Báo cáo sơ kết, lead: vhxh, due: "⟦Chậm nhất ngày 15/6⟧", output: Báo cáo}
        - {title: Vận động đăng ký chữ ký số, lead: vhxh, due: ⟦6 tháng đầu năm 2027⟧, output: Số liệu}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân xã Hà Đông}
        date: 2027-02-10
        period: 2026-2030
        subject: Chuyển đổi số xã Hà Đông giai đoạn 2026-2030
      phases:
        - {title: Chuẩn bị, due: ⟦Năm 2026⟧}
        - {title: Mở rộng, due: Năm 2027-2028}
      """,
      """
      # Một trong nhiều mốc đã qua.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-07-05
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      tasks:
        - {title: Kiểm tra việc ký số, lead: vp, due: "⟦Quý II⟧, IV/2027", output: Thông báo}
        - {title: Tổng hợp phiếu khảo sát, lead: vhxh, due: ⟦Trước ngày 15/6⟧ và 15/12/2027, output: Bảng tổng hợp}
        - {title: Thuê đường truyền dự phòng, lead: vp, due: "Chọn nhà cung cấp ⟦trong tháng 02/2027⟧; nghiệm thu tháng 11/2027", output: Biên bản}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-10-15
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      tasks:
        - {title: Dựng bản đồ số, lead: kt, due: "⟦Quý III⟧: khảo sát; Quý IV: nghiệm thu", output: Bản đồ}
        - {title: Số hóa học bạ, lead: vhxh, due: ⟦Quý I-II-III/2027⟧, output: Học bạ số}
        - {title: Báo cáo giao ban, lead: vp, due: "⟦Quý I, II⟧, IV/2027", output: Báo cáo}
      """,
    ],
    good: [
      """
      # Quý I chưa hết vào ngày 10/3; ngày 05/01 vẫn còn trong tháng 01.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-03-10
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {title: Cài đặt phần mềm, lead: vp, due: Trong tháng 3/2027, output: Biên bản}
        - {title: Ban hành danh mục, lead: vp, due: Trước ngày 10/3/2027, output: Danh mục}
      """,
      """
      # Việc lặp lại và việc có lần sau.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-07-05
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      tasks:
        - {title: Tổng hợp báo cáo, lead: vhxh, due: Trước ngày 15/6 và 15/12 hằng năm, output: Báo cáo}
        - {title: Xây dựng kế hoạch tập huấn, lead: vhxh, due: Quý I hàng năm, output: Kế hoạch}
        - {title: Kiểm tra việc ký số, lead: vp, due: "Quý III, IV/2027", output: Thông báo}
        - {title: Rà soát máy tính, lead: vp, due: Quý II/2027, output: Danh sách, note: Đã hoàn thành}
      """,
      """
      # Các quý liền nhau là một khoảng thời gian, tính đến ngày cuối.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2027-04-12
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      tasks:
        - {title: Số hóa học bạ, lead: vhxh, due: "Quý I, II/2027", output: Học bạ số}
        - {title: Báo cáo giao ban, lead: vp, due: "Quý I, II, III, IV/2027", output: Báo cáo}
        - {title: Lắp camera khu dân cư, lead: ca, due: "Tháng 3, 4, 5/2027", output: Camera}
        - {title: Mở quầy hỗ trợ lưu động, lead: vp, due: "Theo thông báo tháng 02/2027 của thành phố, trong tháng 5/2027", output: Quầy hỗ trợ}
      """,
      """
      # Chưa ký thì chưa có gì quá hạn.
      tasks:
        - {title: Cài đặt phần mềm có bản quyền, lead: vp, due: Tháng 01/2027, output: Biên bản}
      """,
      """
      # Ngày ban hành gõ nhầm năm là lỗi PL406, không phải lỗi của từng thời hạn.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2028-01-05
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      tasks:
        - {title: Cài đặt phần mềm có bản quyền, lead: vp, due: Tháng 02/2027, output: Biên bản}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard let times = context.times, let issued = times.issued else { return }
    context.datedWork.lend { work in
      for miss in times.past(work) {
        let due = Message.due(work, miss, context.numberedName(of: work.subject))
        // Of a series the next time comes: the list may have been copied whole on purpose.
        findings.add(
          at: work.due.text.range(of: miss.range), .past(due, issued.value),
          help: miss.isPart ? .dropTime : .laterDay,
          related: [RelatedPlace(issued.range, .issued(issued.value))], atMost: miss.isOfSeries ? .info : .error)
      }
    }
  }
}

extension Message {
  fileprivate static func past(_ due: Message, _ issued: CalendarDate) -> Message {
    Message(
      vi: "\(due.vi) đã qua vào ngày ban hành \(issued.vietnameseShort)",
      en: "\(due.en) is over on the day of issue, \(issued.isoDescription)")
  }
  fileprivate static let dropTime = Message(
    vi: "bỏ mốc này, chỉ ghi các mốc sau ngày ban hành; việc đã xong thì ghi chú “Đã hoàn thành”",
    en: "drop it and give only the times after the day of issue; for work that is finished add the note “Đã hoàn thành”"
  )
  fileprivate static let laterDay = Message(
    vi: "đặt thời hạn sau ngày ban hành; việc đã xong thì ghi chú “Đã hoàn thành” hoặc bỏ khỏi danh mục",
    en: "set a time after the day of issue; for work that is finished add the note “Đã hoàn thành” or drop it")
  fileprivate static func issued(_ date: CalendarDate) -> Message {
    Message(vi: "kế hoạch ban hành \(date.vietnameseLong)", en: "the plan is issued on \(date.isoDescription)")
  }
}
