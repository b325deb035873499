import PlanLang

/// PL301: numbers fixed by hand that leave one out.
enum NumberGap: Rule {
  static let code = Code(301)
  static let name = "number-gap"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Số thứ tự ghi sẵn của các dòng bị thiếu một hay nhiều số.",
      en: "Fixed numbers of rows that leave one or more out."),
    reason: Message(
      vi: "Người đọc thấy 1, 2, 4 sẽ hỏi số 3 đã bị bỏ hay bị sót, và dẫn “nhiệm vụ số 3” sẽ không có ai làm.",
      en: "A reader who sees 1, 2, 4 asks whether 3 was dropped or lost, and nobody answers for “task 3”."),
    bad: [
      """
      # Nhóm có số cố định, chưa bảng nào in.
      groups:
        - {id: a, number: I, title: Hạ tầng số}
        - {id: b, number: ⟦III⟧, title: Dữ liệu số}
      tasks:
        - {group: a, title: Nâng cấp mạng, lead: vp, due: Quý I/2027, output: Biên bản}
        - {group: b, title: Làm sạch dữ liệu, lead: vp, due: Quý I/2027, output: Báo cáo}
      """,
      """
      tasks:
        - {number: 1, title: Kiện toàn Tổ công nghệ số cộng đồng, lead: vhxh, due: Quý I/2027, output: Quyết định}
        - {number: 2, title: Tập huấn kỹ năng số cho công chức, lead: vhxh, due: Quý II/2027, output: Lớp học}
        - {number: ⟦4⟧, title: Rà soát máy tính công vụ, lead: vp, due: Quý III/2027, output: Danh sách}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks}
      """,
      """
      groups:
        - {id: a, number: I, title: Hạ tầng số}
        - {id: b, number: ⟦III⟧, title: Xã hội số}
      objectives:
        - {group: a, number: 1.1, name: Tỷ lệ thôn có sóng 5G, target: 80%}
        - {group: a, number: 1.2, name: Tỷ lệ máy tính đủ cấu hình, target: 100%}
        - {group: a, number: ⟦1.5⟧, name: Tỷ lệ phòng họp trực tuyến, target: 100%}
        - {group: b, number: 2.1, name: Tỷ lệ người dân có VNeID, target: 82%}
      appendices:
        - {title: Chỉ tiêu năm 2027, table: objectives}
      """,
      """
      # Bảng riêng, cột số thứ tự gõ tay; dòng La Mã là dòng tên nhóm.
      tables:
        thiet-bi:
          columns: [{key: tt, label: TT}, {key: ten, label: Tên thiết bị}]
          rows:
            - {tt: I, ten: Trụ sở}
            - {tt: 1, ten: Máy quét}
            - {tt: ⟦3⟧, ten: Máy in}
            - {tt: II, ten: Quầy một cửa}
            - {tt: 1, ten: Máy gọi số}
            - {tt: 2, ten: Máy tra cứu}
      """,
      """
      # Số 10 đứng sai chỗ (PL302); số 7 không có ở đâu.
      tasks:
        - {number: 4, title: Tổ chức Ngày Chuyển đổi số quốc gia, lead: vhxh, due: Tháng 10/2027, output: Hội nghị}
        - {number: 10, title: Rà soát máy tính công vụ, lead: vp, due: Quý III/2027, output: Danh sách}
        - {number: 5, title: Số hóa sổ hộ tịch, lead: vp, due: Quý III/2027, output: Kho dữ liệu}
        - {number: 6, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý IV/2027, output: Lớp học}
        - {number: ⟦8⟧, title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {number: 9, title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
        - {number: 11, title: Kiểm tra an toàn thông tin, lead: ca, due: Quý II/2027, output: Biên bản}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks}
      """.issued,
      """
      phases:
        - {number: 1, title: Chuẩn bị, due: Quý I/2027}
        - {number: 2, title: Triển khai, due: Quý II/2027}
        - {number: ⟦5⟧, title: Tổng kết, due: Quý IV/2027}
      appendices:
        - {title: Lộ trình, table: phases}
      """,
    ],
    good: [
      """
      # Không dòng nào ghi số: chương trình tự đánh.
      tasks:
        - {title: Kiện toàn Tổ công nghệ số cộng đồng, lead: vhxh, due: Quý I/2027, output: Quyết định}
        - {title: Tập huấn kỹ năng số cho công chức, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks}
      """,
      """
      # Số 10 đứng sai chỗ (PL302), nhưng không số nào thiếu.
      tasks:
        - {number: 8, title: Kiện toàn Tổ công nghệ số cộng đồng, lead: vhxh, due: Quý I/2027, output: Quyết định}
        - {number: 10, title: Tập huấn kỹ năng số, lead: vhxh, due: Quý II/2027, output: Lớp học}
        - {number: 9, title: Rà soát máy tính công vụ, lead: vp, due: Quý III/2027, output: Danh sách}
        - {number: 11, title: Số hóa sổ hộ tịch, lead: vp, due: Quý III/2027, output: Kho dữ liệu}
      """,
      """
      # Mỗi nhóm đếm lại từ 1; nhiệm vụ số 2 của nhóm một ở phụ lục khác.
      groups:
        - {id: a, title: Hạ tầng số}
        - {id: b, title: Xã hội số}
      tasks:
        - {group: a, number: 01, title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {group: a, number: 02, title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
        - {group: b, number: 01, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks, numbering: {style: "1", restart: group}}
      """,
      """
      # Một dãy số chạy qua hai phụ lục, mỗi phụ lục in một phần.
      groups:
        - {id: a, title: Hạ tầng số}
        - {id: b, title: Xã hội số}
      tasks:
        - {group: a, number: 1, title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {group: b, number: 2, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
        - {group: a, number: 3, title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
      appendices:
        - {title: Nhiệm vụ về hạ tầng, table: tasks, where: {group: a}}
        - {title: Nhiệm vụ về xã hội số, table: tasks, where: {group: b}}
      """,
      """
      # 1.9 rồi 1.10; dòng không số là dòng nối của dòng trên.
      tables:
        thiet-bi:
          columns: [{key: stt, label: STT}, {key: ten, label: Tên thiết bị}]
          rows:
            - {stt: "1.8", ten: Máy quét}
            - {stt: "1.9", ten: Máy in}
            - {stt: "", ten: Loại hai mặt}
            - {stt: "1.10", ten: Máy gọi số}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    for fault in context.numberFaults.gaps {
      guard let missing = fault.missing, let other = fault.other else { continue }
      let isAfter = fault.row.value > other.value
      findings.add(
        at: context.place(of: fault.row),
        .missing(missing, besides: fault.row, isAfter: isAfter, context.name(of: fault.row.subject)),
        help: .renumber(missing),
        related: [RelatedPlace(context.place(of: other), .neighbour(other, isAfter: isAfter))])
    }
  }
}

extension Message {
  fileprivate static func missing(
    _ missing: ClosedRange<Int>, besides row: NumberedRow, isAfter: Bool, _ name: Message
  ) -> Message {
    let isOne = missing.count == 1
    let vi =
      isOne ? "thiếu số \(missing.lowerBound)" : "thiếu các số từ \(missing.lowerBound) đến \(missing.upperBound)"
    let en =
      isOne
      ? "number \(missing.lowerBound) is missing" : "numbers \(missing.lowerBound) to \(missing.upperBound) are missing"
    let number = row.given?.string ?? String(row.value)
    return Message(
      vi: "\(vi) \(isAfter ? "trước" : "sau") số \(number), \(name.vi)",
      en: "\(en) \(isAfter ? "before" : "after") number \(number), \(name.en)")
  }
  fileprivate static func neighbour(_ row: NumberedRow, isAfter: Bool) -> Message {
    Message(
      vi: "dòng ngay \(isAfter ? "trước" : "sau") mang số \(row.value)",
      en: "the row \(isAfter ? "before" : "after") it bears number \(row.value)")
  }
  fileprivate static func renumber(_ missing: ClosedRange<Int>) -> Message {
    Message(
      vi: "thêm dòng còn thiếu hoặc đánh lại từ \(missing.lowerBound); bỏ “‹number›” thì chương trình tự đánh số",
      en: "add what is missing or number on from \(missing.lowerBound); without “‹number›” the rows are counted for you"
    )
  }
}
