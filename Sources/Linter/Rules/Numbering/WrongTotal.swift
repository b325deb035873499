import PlanLang

/// PL306: a total that is not the number of rows over it.
enum WrongTotal: Rule {
  static let code = Code(306)
  static let name = "wrong-total"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Dòng tổng số, hoặc số ghi trong tên phụ lục, khác số dòng của bảng.",
      en: "A total, or a count in an appendix's title, that differs from the table's rows."),
    reason: Message(
      vi: "Thêm hay bớt một nhiệm vụ mà quên sửa tổng số thì không ai biết bảng có bị thiếu dòng không.",
      en: "When a row was added and the total was not, nobody can tell whether the table is complete."),
    bad: [
      """
      sections:
        - title: Nhiệm vụ
          text: "Phường thực hiện ⟦04⟧ nhóm nhiệm vụ sau:"
          items: [Hạ tầng số, Dữ liệu số, Nhân lực số]
        - title: Giải pháp
          text: "Tập trung ⟦3⟧ giải pháp chủ yếu sau đây:"
          sections:
            - {title: Tuyên truyền, text: Phát thanh hằng tuần.}
            - {title: Kiểm tra, text: Mỗi quý một lần.}
      """,
      """
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
      appendices:
        - {title: Danh mục nhiệm vụ năm 2027, table: tasks, total: ⟦3⟧}
      """,
      """
      objectives:
        - {name: Tỷ lệ thôn có sóng 5G, target: 80%}
        - {name: Tỷ lệ người dân có VNeID, target: 82%}
      sections:
        - {title: Mục tiêu cụ thể, table: objectives, total: "Tổng cộng năm 2027 có ⟦03⟧ (ba) chỉ tiêu"}
      """,
      """
      # ${count.tasks} đếm mọi nhiệm vụ, bảng chỉ in một nhóm.
      groups:
        - {id: a, title: Hạ tầng số}
        - {id: b, title: Xã hội số}
      tasks:
        - {group: a, title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {group: b, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Nhiệm vụ về hạ tầng, table: tasks, where: {group: a}, total: "Tổng số: ⟦${count.tasks}⟧ nhiệm vụ"}
      """,
      """
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
      appendices:
        - {title: Danh mục ⟦04⟧ nhiệm vụ chuyển đổi số năm 2027, table: tasks}
      """,
      """
      # Thêm một nhiệm vụ mà quên sửa dòng cuối bảng.
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
        - {title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Phân công nhiệm vụ năm 2027, table: tasks, total: "Tổng số: ⟦2⟧ Nhiệm vụ"}
      """,
    ],
    good: [
      """
      # Đếm đúng, hoặc con số không đếm các ý bên dưới.
      sections:
        - title: Nhiệm vụ
          text: "Phường thực hiện 03 nhóm nhiệm vụ sau:"
          items: [Hạ tầng số, Dữ liệu số, Nhân lực số]
        - title: Kết quả
          text: "Trong 28 nhiệm vụ được giao, phường đã làm được:"
          items: [Kiện toàn Ban Chỉ đạo, Tập huấn 02 lớp]
        - title: Phân công
          text: "Có 12 nhiệm vụ và 05 giải pháp, cụ thể như sau:"
          items: [Văn phòng chủ trì 07 nhiệm vụ, Công an chủ trì 05 nhiệm vụ]
        - title: Kinh phí
          text: "Năm 2027 có 3 nội dung chi:"
          items: ["Hạ tầng:", "+ Máy tính", "+ Máy quét", "Đào tạo"]
      """,
      """
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
      appendices:
        - {title: Danh mục 02 nhiệm vụ năm 2027, table: tasks, total: "Tổng số năm 2027: 02 nhiệm vụ, 01 đơn vị chủ trì"}
      """,
      """
      # Tổng tiền không phải số dòng.
      budget:
        - {item: Hạ tầng mạng, estimate: 150 triệu đồng, source: Ngân sách phường}
        - {item: Tập huấn, estimate: 50 triệu đồng, source: Ngân sách phường}
      appendices:
        - {title: Dự toán kinh phí năm 2027, table: budget, total: "Tổng cộng: 200 triệu đồng"}
      """,
      """
      # Đếm cả phần của bảng, in theo một nhóm.
      groups:
        - {id: a, title: Hạ tầng số}
        - {id: b, title: Xã hội số}
      tasks:
        - {group: a, title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {group: b, title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Nhiệm vụ về hạ tầng, table: tasks, where: {group: a}, total: 1}
        - {title: Nhiệm vụ về xã hội số, table: tasks, where: {group: b}, total: true}
      """,
      """
      # Số học viên là tổng của một cột.
      tables:
        lop-hoc:
          columns: [{key: lop, label: Lớp}, {key: so-nguoi, label: Số người}]
          rows:
            - {lop: Kỹ năng số cơ bản, so-nguoi: 40}
            - {lop: An toàn thông tin, so-nguoi: 35}
      appendices:
        - {title: Các lớp tập huấn năm 2027, table: lop-hoc, total: "Tổng số: 75 học viên"}
      """,
      """
      # Số trong ngoặc là một phần của tổng.
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
        - {title: Thay máy tính cũ, lead: vp, due: Quý II/2027, output: Biên bản}
        - {title: Mở lớp học cộng đồng, lead: vhxh, due: Quý II/2027, output: Lớp học}
      appendices:
        - {title: Phân công nhiệm vụ năm 2027, table: tasks, total: "Tổng số: 03 nhiệm vụ (trong đó 02 nhiệm vụ của Văn phòng)"}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan
    for (appendix, table) in zip(plan.plan.appendices, plan.appendixTables) {
      guard let table else { continue }
      check(table, title: appendix.title, &findings)
      guard let title = appendix.title, let count = title.withUTF8({ RowCount.inTitle($0, table.kind) }) else {
        continue
      }
      compare(count, in: title, with: table, title: nil, &findings)
    }
    check(plan.plan.sections, plan, &findings)
  }

  private static func check(_ sections: [Section], _ plan: ResolvedPlan, _ findings: inout Findings) {
    for section in sections {
      if let use = section.use, case .given = use.total, let table = plan.table(of: use) {
        check(table, title: section.title, &findings)
      }
      checkAnnounced(section, &findings)
      check(section.sections, plan, &findings)
    }
  }

  /// "04 nhóm nhiệm vụ sau:" over three points, or three sections.
  private static func checkAnnounced(_ section: Section, _ findings: inout Findings) {
    let points = section.items.isEmpty ? section.sections.count : section.items.count
    guard points > 1, section.items.isEmpty || section.sections.isEmpty, let text = section.text.last,
      let count = text.withUTF8(RowCount.announcing), count.value != points, !text.isFilledIn(count.range),
      // Points below points, and points with a number of their own, are counted otherwise.
      !section.items.contains(where: { $0.withUTF8 { ($0.first.map { [0x2B, 0x2D, 0x2A].contains($0) } ?? false) } })
    else { return }
    findings.add(
      at: text.range(of: count.range), .announced(count.value, points), help: .countPoints(points),
      related: [RelatedPlace((section.items.first ?? section.sections.first?.title)?.range ?? text.range, .firstPoint)])
  }

  private static func check(_ table: ResolvedTable, title: Text?, _ findings: inout Findings) {
    guard case .given(let text, _) = table.total, let count = text.withUTF8({ RowCount.inTotal($0, table.kind) })
    else { return }
    compare(count, in: text, with: table, title: title, &findings)
  }

  private static func compare(
    _ count: RowCount, in text: Text, with table: ResolvedTable, title: Text?, _ findings: inout Findings
  ) {
    let rows = table.items.count
    guard count.value != rows else { return }
    findings.add(
      at: text.range(of: count.range), .wrongTotal(count.value, rows, table.kind),
      help: title == nil ? .writeCount(rows) : .letCount(rows),
      related: title.map { [RelatedPlace($0.range, .theTable(rows, table.kind))] } ?? [],
      fixes: Fix.one(.change(to: String(rows)), isSafe: false, text.edit(count.range, String(rows))))
  }
}

extension TableKind {
  /// What its rows are called.
  fileprivate var rowNoun: Message {
    switch self {
    case .tasks: Message(vi: "nhiệm vụ", en: "tasks")
    case .objectives: Message(vi: "chỉ tiêu", en: "objectives")
    case .phases: Message(vi: "giai đoạn", en: "phases")
    case .budget: Message(vi: "khoản", en: "budget lines")
    case .own: Message(vi: "dòng", en: "rows")
    }
  }
}

extension Message {
  fileprivate static func announced(_ said: Int, _ points: Int) -> Message {
    Message(vi: "nói có \(said) mà liệt kê \(points)", en: "it announces \(said), but \(points) follow")
  }
  fileprivate static func countPoints(_ points: Int) -> Message {
    Message(
      vi: "viết \(points), hoặc xem có thiếu, thừa ý nào", en: "write \(points), or see which is missing or too many")
  }
  fileprivate static let firstPoint = Message(vi: "liệt kê từ đây", en: "they begin here")
  fileprivate static func wrongTotal(_ said: Int, _ rows: Int, _ kind: TableKind) -> Message {
    Message(
      vi: "ghi \(said) nhưng bảng có \(rows) \(kind.rowNoun.vi)",
      en: "it says \(said), but the table has \(rows) \(kind.rowNoun.en)")
  }
  fileprivate static func writeCount(_ rows: Int) -> Message {
    Message(
      vi: "viết \(rows), hoặc xem bảng có thiếu, thừa dòng nào",
      en: "write \(rows), or see which row is missing or too many")
  }
  fileprivate static func letCount(_ rows: Int) -> Message {
    Message(
      vi: "viết “‹total›: true” để chương trình tự đếm (\(rows)), hoặc xem bảng có thiếu, thừa dòng nào",
      en: "write “‹total›: true” to have the rows counted (\(rows)), or see which row is missing or too many")
  }
  fileprivate static func theTable(_ rows: Int, _ kind: TableKind) -> Message {
    Message(vi: "bảng này in \(rows) \(kind.rowNoun.vi)", en: "this table prints \(rows) \(kind.rowNoun.en)")
  }
}
