import PlanLang

/// PL606: a task that does not say what comes out of it.
enum TaskWithoutOutput: Rule {
  static let code = Code(606)
  static let name = "task-without-output"
  static let level = Severity.warning
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một nhiệm vụ chưa ghi sản phẩm.",
      en: "A task that does not say what comes out of it."),
    reason: Message(
      vi: "Không có sản phẩm thì không nghiệm thu được: việc làm xong hay chưa chỉ còn là lời kể.",
      en: "Without a result nothing can be accepted: whether the work is done is hearsay."),
    bad: [
      """
      tasks:
        - {title: ⟦Duy trì đường truyền số liệu chuyên dùng⟧, lead: vp, due: Thường xuyên}
      """,
      """
      tasks:
        - {title: ⟦"Diễn tập ứng cứu sự cố mạng"⟧, lead: ca, due: Tháng 8/2027, output: }
        - {title: Phát tờ rơi về lừa đảo qua mạng, lead: ca, due: Tháng 9/2027, output: Tờ rơi}
      """,
      """
      nhiem_vu:
        - ten: ⟦Vận hành hệ thống họp trực tuyến⟧
          chu_tri: vp
          thoi_han: Cả năm 2027
          san_pham: [" "]
          ghi_chu: Báo cáo khi có sự cố
      """,
      """
      # Như dòng 17 của một phụ lục đã ban hành: ô kết quả để trống.
      groups:
        - {id: xa-hoi, title: Xã hội số}
      tasks:
        - {title: Duy trì hoạt động Tổ công nghệ số cộng đồng, group: xa-hoi, lead: vhxh, due: Thường xuyên, output: Báo cáo tháng}
        - {title: ⟦Hỗ trợ người dân cài đặt VNeID⟧, group: xa-hoi, lead: ca, support: vhxh, due: Cả năm, output: []}
      """.issued,
      """
      # Gạch ngang, “Không” cũng là chưa ghi.
      tasks:
        - {title: ⟦Trực kỹ thuật phòng họp trực tuyến⟧, lead: vp, due: Thường xuyên, output: "-"}
        - {title: ⟦Hỗ trợ người dân tại quầy⟧, lead: vp, due: Thường xuyên, output: Không}
        - {title: ⟦Theo dõi phản ánh của người dân⟧, lead: vp, due: Thường xuyên, output: ["--", " "]}
      """,
      """
      # Kết quả ghi ở ghi chú thì cột sản phẩm vẫn trống.
      tasks:
        - {title: ⟦Số hóa sổ hộ tịch⟧, lead: vp, due: Quý III/2027, note: Kho dữ liệu hộ tịch}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Trực hệ thống họp, lead: vp, due: Thường xuyên, output: [Nhật ký vận hành, Biên bản sự cố]}
      """,
      """
      tasks:
        - {title: Lập danh mục dữ liệu mở, lead: vhxh, due: Quý I/2027, output: "Danh mục năm ${year}"}
      """,
      """
      phases:
        - {title: Chuẩn bị, due: Quý I/2027, focus: Kiện toàn bộ máy}
      tasks:
        - {title: Kiện toàn tổ giúp việc, lead: vhxh, due: Quý I/2027, output: Quyết định}
      """,
      """
      # Một dòng trống trong nhiều sản phẩm.
      tasks:
        - {title: Xây dựng mô hình thôn thông minh, lead: kt, due: Quý IV/2027, output: ["", Báo cáo mô hình]}
      """,
      """
      # Kết quả là con số cũng là kết quả.
      tasks:
        - {title: Cấp chữ ký số cho công chức, lead: vp, due: Quý I/2027, output: 100% công chức có chữ ký số}
        - {title: Mở lớp kỹ năng số, lead: vhxh, due: Quý II/2027, output: 02 lớp}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let tasks = context.plan.plan.tasks
    for index in tasks.indices where tasks[index].output.allSatisfy({ $0.saysNothing }) {
      let place = tasks[index].title?.range ?? tasks[index].range
      findings.add(at: place, .noOutput(context.name(ofTask: index)), help: .nameOutput)
    }
  }
}

extension Message {
  fileprivate static func noOutput(_ task: Message) -> Message {
    Message(vi: "\(task.vi) chưa ghi sản phẩm", en: "\(task.en) does not say what comes out of it")
  }
  fileprivate static let nameOutput = Message(
    vi: "ghi ở ‹output› thứ đếm được khi xong: quyết định, báo cáo, danh sách, hệ thống đã nghiệm thu",
    en: "at ‹output›, name what can be counted when it is done: a decision, a report, a list, a system taken over")
}
