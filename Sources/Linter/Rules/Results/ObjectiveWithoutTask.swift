import PlanLang

/// PL605: an objective that no task works for.
enum ObjectiveWithoutTask: Rule {
  static let code = Code(605)
  static let name = "objective-without-task"
  static let level = Severity.warning
  static let findsAbsence = true

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một chỉ tiêu không có nhiệm vụ nào phục vụ.",
      en: "An objective that no task serves."),
    reason: Message(
      vi: "Chỉ tiêu không gắn với việc nào thì không tự đạt được; cuối năm không biết hỏi đơn vị nào.",
      en: "An objective that no work leads to is not reached by itself, and nobody can be asked about it."),
    bad: [
      """
      objectives:
        - {id: ky-so, name: Tỷ lệ văn bản đi được ký số, target: 100%}
        - {id: hoc-ba, name: ⟦Tỷ lệ học sinh có học bạ số⟧, target: ≥ 90%}
      tasks:
        - {title: Cấp chữ ký số cho công chức, lead: vp, due: Quý I/2027, output: Chữ ký số, objectives: [ky-so]}
      """,
      """
      objectives:
        # Không nhiệm vụ nào ghi mình phục vụ chỉ tiêu nào: nói một lần.
        - {name: ⟦Người dân được hướng dẫn dùng dịch vụ công tại nhà⟧, target: trên 60%}
        - {name: "Hộ kinh doanh có mã QR", target: trên 95%}
      tasks:
        - {title: Thúc đẩy thanh toán số ở chợ, lead: kt, due: Cả năm, output: Báo cáo}
      """.issued,
      """
      muc_tieu:
        - {id: hop, ten: ⟦Tỷ lệ cuộc họp trực tuyến⟧, chi_tieu: ≥ 50%}
        - {id: camera, ten: Tỷ lệ nút giao có camera, chi_tieu: 80%}
      nhiem_vu:
        - {ten: Lắp camera tại nút giao, chu_tri: ca, thoi_han: Quý II/2027, san_pham: Camera, muc_tieu: camera}
        - {ten: Nâng cấp phòng họp, chu_tri: vp, thoi_han: Quý II/2027, san_pham: Phòng họp, muc_tieu: camera}
      """,
      """
      objectives:
        - {id: so-hoa, name: Tỷ lệ kết quả giải quyết thủ tục hành chính được số hóa, target: 100%}
        - {id: du-lieu-mo, name: ⟦Số bộ dữ liệu mở được công bố⟧, target: ít nhất 03 bộ}
        - {id: hai-long, name: ⟦Mức độ hài lòng của người dân⟧, target: ≥ 95%}
      tasks:
        - {title: Số hóa kết quả giải quyết thủ tục hành chính, lead: vp, due: Năm 2027, output: Kho dữ liệu, objectives: so-hoa}
      """,
      """
      # Gần giống tên chỉ tiêu chưa phải là phục vụ chỉ tiêu.
      objectives:
        - {id: vneid, name: Tỷ lệ người dân có tài khoản VNeID mức 2, target: ≥ 82%}
        - {id: 5g, name: ⟦Tỷ lệ tổ dân phố phủ sóng 5G⟧, target: 80%}
      tasks:
        - {title: Cấp tài khoản VNeID mức 2 lưu động, lead: ca, due: Năm 2027, output: Danh sách, objectives: vneid}
        - {title: Phủ sóng 4G tại khu công nghiệp, lead: kt, due: Năm 2027, output: Biên bản}
      """.issued,
    ],
    good: [
      """
      objectives:
        - {id: a, name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 60%}
        - {id: b, name: Tỷ lệ thanh toán không dùng tiền mặt, target: ≥ 50%}
      sections:
        - {title: Chỉ tiêu, table: objectives}
      """,
      """
      objectives:
        - {id: a, name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 60%}
        - {id: b, name: Tỷ lệ thanh toán trực tuyến phí và lệ phí, target: ≥ 50%}
      tasks:
        - {title: Trực quầy hướng dẫn nộp hồ sơ, lead: vp, due: Thường xuyên, output: Lượt hướng dẫn, objectives: [a, b]}
      """,
      """
      objectives:
        - {id: a, name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 60%}
        - {name: Tỷ lệ thôn phủ sóng 5G, target: 100%}
      tasks:
        - {title: Trực quầy hướng dẫn, lead: vp, due: Thường xuyên, output: Sổ theo dõi, objectives: a}
        - {title: Vận động nhà mạng dựng trạm, lead: kt, due: Quý IV/2027, output: "Tỷ lệ thôn phủ sóng 5G đạt 100%"}
      """,
      """
      # Tên nhiệm vụ nói đủ tên chỉ tiêu.
      objectives:
        - {name: tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
        - {id: vneid, name: Tài khoản VNeID mức 2, target: ≥ 82%}
      tasks:
        - {title: Nâng tỷ lệ hồ sơ nộp trực tuyến tại bộ phận một cửa, lead: vp, due: Năm 2027, output: Báo cáo}
        - {title: Cấp tài khoản định danh, lead: ca, due: Năm 2027, output: Danh sách, objectives: vneid}
      """,
      """
      # Nhiệm vụ không có chỉ tiêu thì không sao.
      tasks:
        - {title: Kiện toàn Ban Chỉ đạo, lead: vhxh, due: Quý I/2027, output: Quyết định}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan.plan
    // A plan of objectives alone leaves the work to others.
    guard !plan.tasks.isEmpty, !plan.objectives.isEmpty else { return }
    var isServed = [Bool](repeating: false, count: plan.objectives.count)
    var linksAny = false
    for index in plan.tasks.indices {
      for place in plan.tasks[index].objectives.indices {
        guard let target = plan.tasks[index].objectives[place].target, target.kind == .objective else { continue }
        isServed[target.index] = true
        linksAny = true
      }
    }
    markNamed(in: context, &isServed)
    func place(_ index: Int) -> SourceRange { plan.objectives[index].name?.range ?? plan.objectives[index].range }
    let open = isServed.indices.filter { !isServed[$0] }
    guard linksAny else {
      // The links may be in the reader's head; that there are none is one fault, however many objectives there are.
      guard let first = open.first else { return }
      let message = open.count == 1 ? Message.noTask(context.name(ofObjective: first)) : .noTasks(open.count)
      findings.add(at: place(first), message, help: .linkAll, atMost: .info)
      return
    }
    for index in open { findings.add(at: place(index), .noTask(context.name(ofObjective: index)), help: .link) }
  }

  /// A task that says an objective's name in its title or output serves it.
  private static func markNamed(in context: LintContext, _ isServed: inout [Bool]) {
    let open = isServed.indices.filter { !isServed[$0] }
    guard !open.isEmpty else { return }
    let names = PhraseIndex(open.map { context.foldedObjectiveNames[$0] })
    func mark(_ text: FoldedText) {
      names.visit(text) { match in
        isServed[open[match.phrase]] = true
        return false
      }
    }
    for case let title? in context.foldedTaskTitles { mark(title) }
    for task in context.plan.plan.tasks {
      for output in task.output { mark(output.foldedWords) }
    }
  }
}

extension Message {
  fileprivate static func noTask(_ objective: Message) -> Message {
    Message(vi: "\(objective.vi) không có nhiệm vụ nào phục vụ", en: "\(objective.en) is served by no task")
  }
  fileprivate static func noTasks(_ count: Int) -> Message {
    Message(
      vi: "\(count) chỉ tiêu, kể từ đây, không có nhiệm vụ nào phục vụ",
      en: "\(count) objectives, from here on, are served by no task")
  }
  fileprivate static let link = Message(
    vi: "thêm mã của chỉ tiêu vào ‹objectives› của nhiệm vụ phục vụ nó, hoặc thêm nhiệm vụ",
    en: "name the objective's id at ‹objectives› of the task that serves it, or add a task")
  fileprivate static let linkAll = Message(
    vi: "chưa nhiệm vụ nào ghi mình phục vụ chỉ tiêu nào: thêm ‹objectives›: [mã chỉ tiêu] vào từng nhiệm vụ",
    en: "no task says yet which objective it serves: add ‹objectives›: [id] to each task")
}
