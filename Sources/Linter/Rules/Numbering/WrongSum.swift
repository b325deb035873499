import PlanLang

/// PL308: a row of totals that is not the sum of the rows over it.
enum WrongSum: Rule {
  static let code = Code(308)
  static let name = "wrong-sum"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Dòng tổng cộng không bằng tổng các dòng phía trên.",
      en: "A row of totals that is not the sum of the rows over it."),
    reason: Message(
      vi: "Dự toán cộng sai thì không quyết được kinh phí, và không ai biết dòng nào hay tổng mới đúng.",
      en: "No money can be granted by a sum that is wrong, and nobody knows whether a row or the total is right."),
    bad: [
      """
      budget:
        - {item: Máy quét tốc độ cao, estimate: 30 triệu đồng, source: Ngân sách phường}
        - {item: Tập huấn, estimate: 20 triệu đồng, source: Ngân sách phường}
        - {item: Tổng cộng, estimate: ⟦60 triệu đồng⟧}
      """,
      """
      tables:
        lop-hoc:
          columns: [{key: lop, label: Lớp}, {key: nguoi, label: Số người}, {key: tien, label: Kinh phí (triệu đồng)}]
          rows:
            - {lop: Kỹ năng số cơ bản, nguoi: 40, tien: "12,5"}
            - {lop: An toàn thông tin, nguoi: 35, tien: "10"}
            - {lop: TỔNG CỘNG, nguoi: ⟦85⟧, tien: "22,5"}
      """,
      """
      # Tổng ghi ở dòng cuối bảng.
      budget:
        - {item: Hạ tầng mạng, estimate: 150 triệu đồng, source: Ngân sách phường}
        - {item: Tập huấn, estimate: 50 triệu đồng, source: Ngân sách phường}
      appendices:
        - {title: Dự toán kinh phí, table: budget, total: "Tổng cộng: ⟦250 triệu đồng⟧"}
      """,
      """
      kinh_phi:
        - {khoan_muc: Máy tính, du_toan: 1.200.000 đồng}
        - {khoan_muc: Máy in, du_toan: 800.000 đồng}
        - {khoan_muc: Bản quyền phần mềm, du_toan: 500.000 đồng}
        - {khoan_muc: Cộng, du_toan: ⟦2.400.000 đồng⟧}
      """,
      """
      tables:
        to:
          columns: [{key: stt, label: STT}, {key: to, label: Tổ dân phố}, {key: ho, label: Số hộ}]
          rows:
            - {stt: 1, to: Số 1, ho: 120 hộ}
            - {stt: 2, to: Số 2, ho: 95 hộ}
            - {to: Tổng số, ho: ⟦205 hộ⟧}
      """,
    ],
    good: [
      """
      budget:
        - {item: Máy quét tốc độ cao, estimate: 30 triệu đồng, source: Ngân sách phường}
        - {item: Tập huấn, estimate: "20,5 triệu đồng", source: Ngân sách phường}
        - {item: Tổng cộng, estimate: "50,5 triệu đồng"}
      """,
      """
      # Một khoản chưa có số, hoặc khác đơn vị: không cộng được.
      budget:
        - {item: Máy quét tốc độ cao, estimate: 30 triệu đồng, source: Ngân sách phường}
        - {item: Đường truyền, estimate: , source: Ngân sách phường}
        - {item: Tập huấn, estimate: "1,2 tỷ đồng", source: Ngân sách phường}
        - {item: Tổng cộng, estimate: 60 triệu đồng}
      """,
      """
      # Khoản con nằm trong khoản lớn.
      budget:
        - {item: Trang thiết bị, estimate: 30 triệu đồng, source: Ngân sách phường}
        - {item: "- Máy quét", estimate: 20 triệu đồng, source: Ngân sách phường}
        - {item: "- Máy in", estimate: 10 triệu đồng, source: Ngân sách phường}
        - {item: Tổng cộng, estimate: 30 triệu đồng}
      """,
      """
      # Tỷ lệ không cộng; hai dòng cộng là cộng từng phần.
      tables:
        ket-qua:
          columns: [{key: to, label: Tổ dân phố}, {key: ty-le, label: Tỷ lệ}, {key: ho, label: Số hộ}]
          rows:
            - {to: Số 1, ty-le: 80%, ho: 100}
            - {to: Số 2, ty-le: 90%, ho: 50}
            - {to: Cộng, ty-le: 83%, ho: 150}
            - {to: Số 3, ty-le: 70%, ho: 40}
            - {to: Tổng cộng, ty-le: 81%, ho: 190}
      """,
      """
      # Tổng của việc khác.
      budget:
        - {item: Hạ tầng mạng, estimate: 150 triệu đồng, source: Ngân sách phường}
        - {item: Tập huấn, estimate: 50 triệu đồng, source: Ngân sách phường}
      appendices:
        - {title: Dự toán kinh phí, table: budget, total: "Tổng cộng: 02 khoản, 200 triệu đồng"}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan.plan
    if !plan.budget.isEmpty { checkBudget(context, &findings) }
    for table in plan.tables {
      guard let last = table.rows.last, table.rows.count > 2, let name = last.first(where: { isTotal($0.value) }) else {
        continue
      }
      let rows = table.rows.dropLast()
      guard
        !rows.contains(where: { row in row.contains { isTotal($0.value) || isPart($0.key == name.key ? $0.value : nil) }
        })
      else { continue }
      for key in table.columns.map(\.key) where key != name.key {
        guard let total = last.first(where: { $0.key == key })?.value else { continue }
        compare(rows.map { row in row.first { $0.key == key }?.value }, with: total, &findings)
      }
    }
  }

  private static func checkBudget(_ context: LintContext, _ findings: inout Findings) {
    let budget = context.plan.plan.budget
    guard !budget.contains(where: { isPart($0.item) }) else { return }
    let totals = budget.indices.filter { isTotal(budget[$0].item) }
    if totals == [budget.count - 1], budget.count > 2, let total = budget[budget.count - 1].estimate {
      compare(budget.dropLast().map(\.estimate), with: total, &findings)
    } else if totals.isEmpty, budget.count > 1 {
      for table in context.plan.appendixTables {
        guard let table, table.kind == .budget, table.items.count == budget.count,
          case .given(let text, _) = table.total
        else { continue }
        compare(budget.map(\.estimate), with: text, &findings)
      }
    }
  }

  /// Compares a total with the sum of amounts of its own unit; silent where one of them cannot be read.
  private static func compare(_ parts: [Text?], with total: Text, _ findings: inout Findings) {
    guard let said = amount(total), !total.isFilledIn(said.numberRange) else { return }
    let unit = FoldedText(said.unit, .name)
    var sum = DecimalNumber(0)
    for part in parts {
      guard let part, let amount = amount(part), FoldedText(amount.unit, .name) == unit,
        let next = sum.adding(amount.number)
      else { return }
      sum = next
    }
    guard sum != said.number else { return }
    let place = total.withUTF8 { bytes in
      let end = bytes.spacesEnd(from: said.numberRange.upperBound)
      let hasUnit = !said.unit.isEmpty && bytes.dropFirst(end).starts(with: said.unit.utf8)
      return said.numberRange.lowerBound..<(hasUnit ? end + said.unit.utf8.count : said.numberRange.upperBound)
    }
    findings.add(
      at: total.range(of: place), .otherSum(total.withUTF8 { $0.string(place) }, sum, said.unit), help: .addUp,
      related: parts.first.flatMap { $0 }.map { [RelatedPlace($0.range, .from)] } ?? [])
  }

  private static func amount(_ text: Text) -> Quantity? {
    guard case .quantity(let quantity) = text.withUTF8(Quantity.read), !quantity.isPercent, quantity.upperNumber == nil,
      quantity.total == nil, !quantity.hasExplicitComparison, quantity.comparison == .equal
    else { return nil }
    return quantity
  }

  /// "Tổng cộng", "Cộng:", "TỔNG KINH PHÍ".
  private static func isTotal(_ text: Text?) -> Bool {
    guard let text, text.withUTF8({ $0.count < 48 }) else { return false }
    return totals.contains(text.foldedWords)
  }

  /// Whether a row is a part of another: "- Máy in", "+ ...", "a) ...".
  private static func isPart(_ text: Text?) -> Bool {
    text?.withUTF8 { bytes in
      guard let first = bytes.first else { return false }
      return [0x2D, 0x2B, 0x2A].contains(first) || HandNumber(bytes, at: 0) != nil
        || bytes.isDigit(at: 0) && bytes.count > 2 && bytes[1] == UInt8(ascii: ".")
    } ?? false
  }

  private static let totals = Set(
    [
      "Tổng cộng", "Cộng", "Tổng", "Tổng số", "Tổng kinh phí", "Tổng cộng kinh phí", "Tổng dự toán", "Toàn phường",
      "Toàn xã",
    ]
    .map { FoldedText($0, .name) })
}

extension Message {
  fileprivate static func otherSum(_ said: String, _ sum: DecimalNumber, _ unit: String) -> Message {
    let right = unit.isEmpty ? "\(sum)" : "\(sum) \(unit)"
    return Message(
      vi: "tổng ghi “\(said)” mà các dòng trên cộng lại được \(right)",
      en: "the total says “\(said)”, but the rows over it make \(right)")
  }
  fileprivate static let addUp = Message(
    vi: "cộng lại từng dòng rồi sửa tổng, hoặc sửa dòng ghi sai",
    en: "add the rows up again, and mend the total or a row")
  fileprivate static let from = Message(vi: "cộng từ dòng này", en: "added up from this row")
}
