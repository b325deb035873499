import PlanLang

/// PL402: a deadline that lies wholly outside the plan's years.
enum DueOutsidePeriod: Rule {
  static let code = Code(402)
  static let name = "due-outside-period"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Thời hạn của nhiệm vụ hay giai đoạn nằm hẳn ngoài thời kỳ của kế hoạch.",
      en: "A deadline of a task or phase that lies wholly outside the plan's years."),
    reason: Message(
      vi:
        "Thời hạn sót lại từ kế hoạch năm trước thì việc chưa giao đã quá hạn; thời hạn năm sau thì kế hoạch này không theo dõi được.",
      en:
        "A deadline left from last year's plan is over before the work is given out; next year's cannot be followed up here."
    ),
    bad: [
      """
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: ⟦Quý III/2026⟧, output: Biên bản nghiệm thu}
        - {title: Mở lớp học cộng đồng, lead: vhxh, due: ⟦Trước ngày 30/6/2028⟧, output: Danh sách người học}
      """,
      """
      tasks:
        - {title: Duy trì chuyên mục truyền thanh, lead: vhxh, due: "⟦Thường xuyên trong năm 2026⟧", output: Chuyên mục}
        - {title: Kiểm tra việc ký số, lead: vp, due: "⟦Tháng 4/2026 và tháng 10/2026⟧", output: Thông báo}
      """,
      """
      # Một trong nhiều mốc sót lại từ năm trước.
      tasks:
        - {title: Bảo dưỡng máy chủ dùng chung, lead: vp, due: "⟦Quý III/2026⟧; Quý II/2027", output: Biên bản}
        - {title: Diễn tập ứng cứu sự cố, lead: ca, due: "Giai đoạn 1: ⟦tháng 4/2026⟧, giai đoạn 2: tháng 10/2027", output: Kịch bản}
        - {title: Báo cáo thực hiện Kế hoạch, lead: vp, due: "Trước ngày 15/6/2027 và ⟦trước ngày 15/12/2026⟧", output: Báo cáo}
      """,
      """
      # Thời hạn viết thành câu, và bản mẫu để tháng của năm sau.
      tasks:
        - {title: Kết nối camera giám sát, lead: ca, due: "Hoàn thành ⟦trước ngày 15 tháng 11 năm 2026⟧", output: Biên bản}
        - {title: Thay thiết bị lưu điện, lead: vp, due: ⟦Tháng 3-4-5/2028⟧, output: Biên bản bàn giao}
      """,
      """
      document:
        issuer: {text: Ủy ban nhân dân xã Hà Đông}
        period: 2026-2030
        subject: Chuyển đổi số xã Hà Đông giai đoạn 2026-2030
      phases:
        - {title: Chuẩn bị, due: ⟦Quý IV/2025⟧}
        - {title: Mở rộng, due: Năm 2027-2028}
        - {title: Tổng kết, due: ⟦Giai đoạn 2021-2025⟧}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Tiếp tục triển khai Đề án 06, lead: ca, due: Giai đoạn 2026-2030, output: Báo cáo}
        - {title: Xây dựng mô hình xã hội số, lead: vhxh, due: Năm 2026 và các năm tiếp theo, output: Mô hình}
        - {title: Số hóa hồ sơ lưu trữ, lead: vp, due: Đến hết năm 2028, output: Kho dữ liệu}
        - {title: Nâng cấp đường truyền, lead: vp, due: Quý IV/2026 - Quý II/2027, output: Biên bản}
      """,
      """
      tasks:
        - {title: Tổng hợp báo cáo năm, lead: vhxh, due: Trước ngày 15/01 năm liền kề, output: Báo cáo}
        - {title: Báo cáo kết quả thực hiện kế hoạch, lead: vhxh, due: Trước ngày 15/01/2028, output: Báo cáo năm}
        - {title: Tập huấn kỹ năng số, lead: vhxh, due: Quý I hàng năm, output: Lớp học}
        - {title: Cập nhật cơ sở dữ liệu, lead: ca, due: Thường xuyên, output: Dữ liệu}
      """,
      """
      # Kế hoạch năm 2027 ký giữa tháng 12/2026: việc phải xong trước năm mới là việc chuẩn bị.
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        date: 2026-12-15
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
      tasks:
        - {title: Phân công đầu mối chuyển đổi số, lead: vhxh, due: Trước ngày 31/12/2026, output: Danh sách}
      """,
      """
      # Ngày của văn bản được dẫn không phải là thời hạn.
      tasks:
        - {title: Rà soát thủ tục hành chính, lead: vp, due: "Quý II/2027, theo Quyết định số 12/QĐ-UBND ngày 05/3/2026", output: Danh mục}
        - {title: Cấp lại chữ ký số, lead: vp, due: "Tháng 02/2027 theo công văn ngày 10/11/2026 của thành phố", output: Danh sách}
      """,
      """
      # Việc vắt qua hai năm, việc bắt đầu từ năm trước, kế hoạch ban hành trước khi vào năm.
      tasks:
        - {title: Di chuyển phòng máy, lead: vp, due: Quý IV/2026 và Quý I/2027, output: Biên bản}
        - {title: Sửa đài truyền thanh, lead: vhxh, due: "Quý II/2027, bằng nguồn năm 2026 chuyển sang", output: Đài}
        - {title: Xây nhà văn hóa số, lead: kt, due: "Bắt đầu: Quý III/2026; hoàn thành: Quý III/2027", output: Công trình}
        - {title: Cải cách thủ tục hành chính, lead: vp, due: "Ban hành kế hoạch: tháng 12/2026; thực hiện: cả năm 2027", output: Kế hoạch}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard let times = context.times else { return }
    context.datedWork.lend { work in
      for miss in times.outside(work) where !work.due.text.isFilledIn(miss.range) {
        let due = Message.due(work, miss, context.numberedName(of: work.subject))
        findings.add(
          at: work.due.text.range(of: miss.range), .outside(due, times.span, isBefore: miss.isBefore),
          help: .writeDue(times.span), related: [times.relatedPlace], fixes: fixes(work, miss.range, times.span))
      }
    }
  }

  private static func fixes(_ work: DatedWork, _ range: Range<Int>, _ span: YearSpan) -> [Fix] {
    guard span.first == span.last, let (part, _) = work.onlyYear(in: range) else { return [] }
    let year = String(span.first)
    return Fix.one(.changeYear(year), isSafe: false, work.due.text.edit(part, year))
  }
}

extension Message {
  /// What a deadline, or one time of several in it, is called.
  static func due(_ work: DatedWork, _ miss: PlanTimes.Miss, _ name: Message) -> Message {
    let words = work.said(miss.range)
    guard miss.isPart else {
      return Message(vi: "thời hạn “\(words)” của \(name.vi)", en: "the deadline “\(words)” of \(name.en)")
    }
    let whole = LintContext.shortened(work.due.text.string)
    return Message(
      vi: "mốc “\(words)” trong thời hạn “\(whole)” của \(name.vi)",
      en: "the time “\(words)” in the deadline “\(whole)” of \(name.en)")
  }
  fileprivate static func outside(_ due: Message, _ span: YearSpan, isBefore: Bool) -> Message {
    let years = span.description
    return isBefore
      ? Message(
        vi: "\(due.vi) đã qua trước khi kế hoạch \(years) bắt đầu",
        en: "\(due.en) is over before the plan for \(years) begins")
      : Message(
        vi: "\(due.vi) nằm sau thời kỳ \(years) của kế hoạch", en: "\(due.en) lies after the plan's period, \(years)")
  }
  fileprivate static func writeDue(_ span: YearSpan) -> Message {
    Message(
      vi:
        "viết thời hạn trong \(span.description); việc kéo dài thì viết như “Giai đoạn 2026-2030”, “từ năm \(span.first)”",
      en:
        "write a time within \(span.description); for work that goes on write “Giai đoạn 2026-2030” or “từ năm \(span.first)”"
    )
  }
  fileprivate static func changeYear(_ year: String) -> Message {
    Message(vi: "đổi thành năm \(year)", en: "change the year to \(year)")
  }
}
