import PlanLang

/// PL609: a task without a deadline.
enum TaskWithoutDue: Rule {
  static let code = Code(609)
  static let name = "task-without-due"
  static let level = Severity.warning
  static let findsMoreAtIssue = true
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một nhiệm vụ chưa có thời hạn.",
      en: "A task without a deadline."),
    reason: Message(
      vi: "Việc không có hạn thì lúc nào cũng để sau được, và không ai bị coi là chậm.",
      en: "Work without a deadline can always wait, and nobody is ever late with it."),
    bad: [
      """
      tasks:
        - {title: ⟦Trang bị máy quét cho bộ phận tiếp nhận⟧, lead: vp, output: Máy quét}
      """,
      """
      tasks:
        - {title: Ban hành quy chế ký số, lead: vp, due: Tháng 02/2027, output: Quy chế}
        - {title: ⟦'Bàn giao tài khoản thư công vụ'⟧, lead: vp, due: , output: Biên bản bàn giao}
      """,
      """
      nhiem_vu:
        - ten: ⟦Đối soát dữ liệu đất đai⟧
          chu_tri: kt
          thoi_han: {text: " - "}
          san_pham: Bảng đối soát
      """,
      """
      # Hạn ghi ở ghi chú thì cột thời hạn vẫn trống.
      tasks:
        - {title: ⟦Đối soát dữ liệu hộ tịch⟧, lead: vp, output: Bảng đối soát, note: Xong trong Quý II}
      """,
      """
      tasks:
        - {title: ⟦Rà soát quy chế sử dụng mạng nội bộ⟧, lead: vp, due: "", output: Quy chế}
        - {title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Lắp bảng điện tử, lead: kt, due: {open: true}, output: Bảng điện tử}
        - {title: Cập nhật bản đồ số, lead: kt, due: {text: theo tiến độ bàn giao mốc giới}, output: Bản đồ}
      """,
      """
      tasks:
        - {title: Xử lý phản ánh hiện trường, lead: vp, due: Khi phát sinh, output: Phiếu trả lời}
        - {title: Đăng tin bài, lead: vhxh, due: Thường xuyên, output: Tin bài}
      """,
      """
      nhiem_vu:
        - {ten: Rà soát tài khoản định danh, chu_tri: ca, thoi_han: "Quý II, IV/${year}", san_pham: Danh sách}
      """,
      """
      # Hạn theo việc khác vẫn là hạn.
      tasks:
        - {title: Kết nối hệ thống của thành phố, lead: vp, due: Theo tiến độ của thành phố, output: Biên bản}
        - {title: Báo cáo kết quả, lead: vp, due: Hàng năm, output: Báo cáo}
      """,
      """
      # Chỉ tiêu và giai đoạn không bắt buộc có hạn riêng.
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      tasks:
        - {title: Hướng dẫn nộp hồ sơ trực tuyến, lead: vp, due: Cả năm, output: Báo cáo}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    for (index, task) in context.plan.plan.tasks.enumerated() {
      guard let due = task.due else {
        findings.add(at: task.title?.range ?? task.range, .noDue(context.name(ofTask: index)), help: .writeDue)
        continue
      }
      switch due.form {
      case .open where context.stage == .issue:
        findings.add(at: due.range, .dueStillOpen(context.name(ofTask: index)), help: .writeDue)
      case .words where due.text.saysNothing, .name where due.text.isBlank:
        findings.add(at: task.title?.range ?? task.range, .noDue(context.name(ofTask: index)), help: .writeDue)
      default: break
      }
    }
  }
}

extension Message {
  fileprivate static func noDue(_ task: Message) -> Message {
    Message(vi: "\(task.vi) chưa có thời hạn", en: "\(task.en) has no deadline")
  }
  fileprivate static func dueStillOpen(_ task: Message) -> Message {
    Message(
      vi: "\(task.vi) sắp ban hành mà vẫn để trống thời hạn",
      en: "\(task.en) is about to be issued with its deadline still open")
  }
  fileprivate static let writeDue = Message(
    vi:
      "ghi ở ‹due›, ví dụ “Quý II/2027”, “trước ngày 30/6/2027”, “Thường xuyên”; khi đang soạn thì viết {‹open›: true}",
    en: "at ‹due›, write “Quý II/2027”, “trước ngày 30/6/2027”, “Thường xuyên”; while drafting, {‹open›: true}")
}
