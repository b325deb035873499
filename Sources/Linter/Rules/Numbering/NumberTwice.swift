import PlanLang

/// PL303: one number on two rows of a table.
enum NumberTwice: Rule {
  static let code = Code(303)
  static let name = "number-twice"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Hai dòng của một bảng mang cùng một số thứ tự.", en: "Two rows of one table bear the same number."),
    reason: Message(
      vi: "Văn bản khác dẫn “nhiệm vụ số 3” thì không biết là việc nào, đơn vị nào chịu trách nhiệm.",
      en: "Where another document says “task 3”, nobody can tell which one, or who answers for it."),
    bad: [
      """
      tasks:
        - {number: 1, title: Kiện toàn Tổ công nghệ số cộng đồng, lead: vhxh, due: Quý I/2027, output: Quyết định}
        - {number: 2, title: Tập huấn kỹ năng số cho công chức, lead: vhxh, due: Quý II/2027, output: Lớp học}
        - {number: ⟦2⟧, title: Rà soát máy tính công vụ, lead: vp, due: Quý III/2027, output: Danh sách}
        - {number: 4, title: Số hóa sổ hộ tịch, lead: vp, due: Quý III/2027, output: Kho dữ liệu}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks}
      """,
      """
      # Dòng thứ hai ghi sẵn số 3, dòng thứ ba được đếm là 3.
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {number: ⟦03⟧, title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
        - {title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks}
      """,
      """
      objectives:
        - {number: 1, name: Tỷ lệ thôn có sóng 5G, target: 80%}
        - {number: 2, name: Tỷ lệ máy tính đủ cấu hình, target: 100%}
        - {number: ⟦"1."⟧, name: Tỷ lệ người dân có VNeID, target: 82%}
      sections:
        - {title: Mục tiêu cụ thể, table: objectives}
      """,
      """
      groups:
        - {id: a, number: I, title: Hạ tầng số}
        - {id: b, number: ⟦I⟧, title: Xã hội số}
        - {id: c, number: III, title: Kinh tế số}
      tasks:
        - {group: a, title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {group: b, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
        - {group: c, title: Hỗ trợ hộ kinh doanh mở gian hàng, lead: kt, due: Quý II/2027, output: Danh sách}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks}
      """,
      """
      tables:
        thiet-bi:
          columns: [{key: stt, label: STT}, {key: ten, label: Tên thiết bị}]
          rows:
            - {stt: "1", ten: Máy quét}
            - {stt: "2", ten: Máy in}
            - {stt: ⟦"02"⟧, ten: Máy gọi số}
            - {stt: "3", ten: Màn hình}
      """,
    ],
    good: [
      """
      # Mỗi nhóm đếm lại từ 1.
      groups:
        - {id: a, title: Hạ tầng số}
        - {id: b, title: Xã hội số}
      tasks:
        - {group: a, number: 1, title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {group: b, number: 1, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
        - {group: b, number: 2, title: Tuyên truyền trên loa, lead: vhxh, due: Quý II/2027, output: Bản tin}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks, numbering: {restart: group}}
      """,
      """
      # Hai phụ lục in hai nhóm, mỗi phụ lục một dãy số.
      groups:
        - {id: a, title: Hạ tầng số}
        - {id: b, title: Xã hội số}
      tasks:
        - {group: a, number: 1, title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {group: b, number: 1, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Nhiệm vụ về hạ tầng, table: tasks, where: {group: a}}
        - {title: Nhiệm vụ về xã hội số, table: tasks, where: {group: b}}
      """,
      """
      # 1.1 và 2.1 là hai số; dòng không ghi số không có gì để trùng.
      tables:
        thiet-bi:
          columns: [{key: stt, label: STT}, {key: ten, label: Tên thiết bị}]
          rows:
            - {stt: "1", ten: Trụ sở}
            - {stt: "1.1", ten: Máy quét}
            - {stt: "", ten: "Loại khổ A3"}
            - {stt: "2", ten: Quầy một cửa}
            - {stt: "2.1", ten: Máy quét}
            - {stt: "", ten: "Loại khổ A4"}
      """,
      """
      # 1.1 và 1.10 là hai số.
      objectives:
        - {number: "1.1", name: Tỷ lệ thôn có sóng 5G, target: 80%}
        - {number: "1.2", name: Tỷ lệ máy tính đủ cấu hình, target: 100%}
      appendices:
        - {title: Chỉ tiêu năm 2027, table: objectives}
      """,
      """
      # Số lượng giống nhau không phải là số thứ tự.
      tables:
        lop-hoc:
          columns: [{key: stt, label: STT}, {key: lop, label: Lớp}, {key: so-lop, label: Số lớp}]
          rows:
            - {stt: 1, lop: Kỹ năng số cơ bản, so-lop: 2}
            - {stt: 2, lop: An toàn thông tin, so-lop: 2}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    for fault in context.numberFaults.repeated {
      guard let other = fault.other else { continue }
      let place = context.place(of: fault.row)
      findings.add(
        at: place, .twice(fault.row, context.name(of: fault.row.subject), context.name(of: other.subject)),
        help: .renumber(fault.fitting),
        related: [RelatedPlace(context.place(of: other), .sameNumber(other))],
        fixes: fault.fitting.map { number in
          Fix.one(.write(number), isSafe: false, fault.row.given?.replacement(by: String(number)))
        } ?? [])
    }
  }
}

extension Message {
  fileprivate static func twice(_ row: NumberedRow, _ name: Message, _ other: Message) -> Message {
    let number = row.given?.string ?? String(row.value)
    return Message(
      vi: "số \(number) dùng hai lần: \(other.vi) và \(name.vi)",
      en: "number \(number) is used twice: \(other.en) and \(name.en)")
  }
  fileprivate static func sameNumber(_ row: NumberedRow) -> Message {
    row.given == nil
      ? Message(vi: "dòng này được đếm là số \(row.value)", en: "this row is counted as number \(row.value)")
      : Message(vi: "số \(row.value) đã dùng ở đây", en: "number \(row.value) is used here")
  }
  fileprivate static func renumber(_ fitting: Int?) -> Message {
    if let fitting { return Message(vi: "ở chỗ này phải là số \(fitting)", en: "number \(fitting) belongs here") }
    return Message(
      vi: "mỗi dòng một số; bỏ “‹number›” thì chương trình tự đánh số",
      en: "give each row its own number; without “‹number›” the rows are counted for you")
  }
  fileprivate static func write(_ number: Int) -> Message {
    Message(vi: "đổi thành \(number)", en: "change it to \(number)")
  }
}
