import PlanLang

/// PL302: a number fixed by hand that stands among others it does not follow.
enum NumberOrder: Rule {
  static let code = Code(302)
  static let name = "number-order"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Số thứ tự ghi sẵn không tăng dần từ trên xuống.",
      en: "Fixed numbers of rows that do not rise from top to bottom."),
    reason: Message(
      vi:
        "Số 10 nằm giữa số 4 và số 5 thì người tra bảng không tìm thấy, và dòng bị chuyển chỗ dễ bị sót khi giao việc.",
      en: "With 10 between 4 and 5 nobody finds it in the table, and a row that was moved is easily overlooked."),
    bad: [
      """
      tasks:
        - {number: 3, title: Kiện toàn Tổ công nghệ số cộng đồng, lead: vhxh, due: Quý I/2027, output: Quyết định}
        - {number: 4, title: Tập huấn kỹ năng số cho công chức, lead: vhxh, due: Quý II/2027, output: Lớp học}
        - {number: ⟦10⟧, title: Rà soát máy tính công vụ, lead: vp, due: Quý III/2027, output: Danh sách}
        - {number: 5, title: Số hóa sổ hộ tịch, lead: vp, due: Quý III/2027, output: Kho dữ liệu}
        - {number: 6, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý IV/2027, output: Lớp học}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks}
      """.issued,
      """
      # Số 9 gõ nhầm thay cho 3: một lỗi, không kèm lỗi thiếu số.
      phases:
        - {number: 1, title: Chuẩn bị, due: Quý I/2027}
        - {number: 2, title: Củng cố, due: Quý II/2027}
        - {number: ⟦9⟧, title: Mở rộng, due: Quý III/2027}
        - {number: 4, title: Tổng kết, due: Quý IV/2027}
      appendices:
        - {title: Lộ trình, table: phases}
      """,
      """
      groups:
        - {id: a, number: ⟦II⟧, title: Hạ tầng số}
        - {id: b, number: I, title: Xã hội số}
      tasks:
        - {group: a, title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {group: b, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks}
      """,
      """
      objectives:
        - {number: "1.1", name: Tỷ lệ thôn có sóng 5G, target: 80%}
        - {number: ⟦"1.4"⟧, name: Tỷ lệ máy tính đủ cấu hình, target: 100%}
        - {number: "1.2", name: Tỷ lệ phòng họp trực tuyến, target: 100%}
        - {number: "1.3", name: Tỷ lệ người dân có VNeID, target: 82%}
      appendices:
        - {title: Chỉ tiêu năm 2027, table: objectives}
      """,
      """
      tables:
        thiet-bi:
          columns: [{key: stt, label: STT}, {key: ten, label: Tên thiết bị}]
          rows:
            - {stt: 1, ten: Máy quét}
            - {stt: ⟦5⟧, ten: Máy in}
            - {stt: 2, ten: Máy gọi số}
            - {stt: 3, ten: Máy tra cứu}
            - {stt: 4, ten: Màn hình}
      """,
    ],
    good: [
      """
      tasks:
        - {number: 9, title: Kiện toàn Tổ công nghệ số cộng đồng, lead: vhxh, due: Quý I/2027, output: Quyết định}
        - {number: 10, title: Tập huấn kỹ năng số cho công chức, lead: vhxh, due: Quý II/2027, output: Lớp học}
        - {number: 11, title: Rà soát máy tính công vụ, lead: vp, due: Quý III/2027, output: Danh sách}
      """,
      """
      # Nhóm sau đếm lại từ 1, dù bảng không nói.
      groups:
        - {id: a, title: Hạ tầng số}
        - {id: b, title: Xã hội số}
      objectives:
        - {group: a, number: 1, name: Tỷ lệ thôn có sóng 5G, target: 80%}
        - {group: a, number: 2, name: Tỷ lệ máy tính đủ cấu hình, target: 100%}
        - {group: b, number: 1, name: Tỷ lệ người dân có VNeID, target: 82%}
      appendices:
        - {title: Chỉ tiêu năm 2027, table: objectives}
      """,
      """
      # Dòng không ghi số được đếm theo vị trí: in ra 1, 2, 3.
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {number: 2, title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
        - {title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks}
      """,
      """
      # 1.10 đứng sau 1.9.
      objectives:
        - {number: "1.8", name: Tỷ lệ thôn có sóng 5G, target: 80%}
        - {number: "1.9", name: Tỷ lệ máy tính đủ cấu hình, target: 100%}
        - {number: "1.10", name: Tỷ lệ người dân có VNeID, target: 82%}
      appendices:
        - {title: Chỉ tiêu năm 2027, table: objectives}
      """,
      """
      # Số lượng không phải là số thứ tự.
      tables:
        lop-hoc:
          columns: [{key: lop, label: Lớp}, {key: so-nguoi, label: Số người}]
          rows:
            - {lop: Kỹ năng số cơ bản, so-nguoi: 40}
            - {lop: An toàn thông tin, so-nguoi: 35}
            - {lop: Ký số, so-nguoi: 60}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    for fault in context.numberFaults.misplaced {
      let place = context.place(of: fault.row)
      findings.add(
        at: place, .outOfOrder(fault, context.name(of: fault.row.subject)), help: .move(fault.fitting),
        related: fault.other.map { [RelatedPlace(context.place(of: $0), .follows($0))] } ?? [],
        fixes: fault.fitting.map { number in
          Fix.one(.write(number), isSafe: false, fault.row.given?.replacement(by: String(number)))
        } ?? [])
    }
  }
}

extension Message {
  fileprivate static func outOfOrder(_ fault: NumberFaults.Fault, _ name: Message) -> Message {
    let number = fault.row.given?.string ?? String(fault.row.value)
    func said(_ row: NumberedRow) -> String { row.given?.string ?? String(row.value) }
    let (vi, en): (String, String) =
      switch (fault.before, fault.other) {
      case (let before?, let next?):
        ("đứng giữa số \(said(before)) và số \(said(next))", "stands between \(said(before)) and \(said(next))")
      case (let before?, nil): ("đứng sau số \(said(before))", "stands after \(said(before))")
      case (nil, let next?): ("đứng trước số \(said(next))", "stands before \(said(next))")
      case (nil, nil): ("đứng sai thứ tự", "stands out of order")
      }
    return Message(vi: "số \(number) (\(name.vi)) \(vi)", en: "number \(number) (\(name.en)) \(en)")
  }
  fileprivate static func follows(_ row: NumberedRow) -> Message {
    Message(vi: "số \(row.value) ở ngay sau đó", en: "number \(row.value) comes right after it")
  }
  fileprivate static func move(_ fitting: Int?) -> Message {
    if let fitting { return Message(vi: "ở chỗ này phải là số \(fitting)", en: "number \(fitting) belongs here") }
    return Message(
      vi: "chuyển dòng này đến đúng chỗ, hoặc đánh lại các số; bỏ “‹number›” thì chương trình tự đánh số",
      en: "move the row to its place, or renumber; without “‹number›” the rows are counted for you")
  }
  fileprivate static func write(_ number: Int) -> Message {
    Message(vi: "đổi thành \(number)", en: "change it to \(number)")
  }
}
