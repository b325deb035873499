import PlanLang

/// PL704: the date of a cited document without all its digits.
enum CitationDateStyle: Rule {
  static let code = Code(704)
  static let name = "citation-date-style"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Ngày của văn bản được viện dẫn thiếu số 0 (ngày nhỏ hơn 10, tháng 1 và 2), hoặc năm không đủ bốn chữ số.",
      en: "The date of a cited document without its 0 (days below 10, months 1 and 2), or a year of two digits."),
    reason: Message(
      vi: "Nghị định 30 yêu cầu như vậy để không ai thêm được một chữ số vào ngày, tháng.",
      en: "Decree 30 asks for it, so that nobody can put a digit before the day or month."),
    source: "30/2020/NĐ-CP, PL I, II.4",
    bad: [
      """
      # Dấu phẩy giữa số và ngày; dấu gạch, dấu chấm trong ngày.
      sections:
        - title: Căn cứ
          text: "Kế hoạch hành động số 12-KH/TU⟦,⟧ ngày 26/8/2025 của Ban Thường vụ Thành ủy; Quyết định số 352/QĐ-TTg ngày ⟦26-02-2026⟧ của Thủ tướng Chính phủ; Công văn số 8177/BKHCN-CĐSQG ngày ⟦30.12.2025⟧ của Bộ Khoa học và Công nghệ."
      """,
      RuleExample(
        """
        sections:
          - title: Căn cứ
            text: "Nghị định số 73/2019/NĐ-CP ngày ⟦5/9/2019⟧ của Chính phủ quy định quản lý đầu tư."
        """,
        fixed: """
          sections:
            - title: Căn cứ
              text: "Nghị định số 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ quy định quản lý đầu tư."
          """),
      """
      sections:
        - title: Căn cứ
          text: "Kế hoạch số 38/KH-UBND ngày ⟦26/1/2026⟧ của Ủy ban nhân dân thành phố về chuyển đổi số."
      """,
      """
      tasks:
        - {title: "Tiếp nhận phản ánh (Quy chế số 03-QC/BCĐTW ngày ⟦3/2/2025⟧)", lead: vp, due: Quý I/2027, output: Báo cáo}
      """,
      """
      sections:
        - title: Căn cứ
          text: "Thực hiện Nghị quyết số 57-NQ/TW⟦,⟧ ngày ⟦2 tháng 12 năm 2024⟧ của Bộ Chính trị."
      """,
      """
      citations:
        kh238: {type: Kế hoạch, number: 238/KH-UBND, date: 2025-09-13, issuer: Ủy ban nhân dân thành phố, subject: "thực hiện Kế hoạch hành động số 12-KH/TU ngày ⟦6/8/2025⟧ của Ban Thường vụ Thành ủy"}
      """,
      RuleExample(
        """
        # Năm hai chữ số; ngày viết kiểu máy tính.
        sections:
          - title: Căn cứ
            items:
              - "Quyết định số 350/QĐ-TTg ngày ⟦26/02/26⟧ của Thủ tướng Chính phủ."
              - "Nghị định số 179/2025/NĐ-CP ngày ⟦2025-07-01⟧ của Chính phủ."
        """,
        fixed: """
          # Năm hai chữ số; ngày viết kiểu máy tính.
          sections:
            - title: Căn cứ
              items:
                - "Quyết định số 350/QĐ-TTg ngày 26/02/26 của Thủ tướng Chính phủ."
                - "Nghị định số 179/2025/NĐ-CP ngày 01/7/2025 của Chính phủ."
          """),
    ],
    good: [
      """
      # Dấu phẩy của câu đứng sau tên văn bản, không đứng trước ngày của nó.
      sections:
        - title: Căn cứ
          text: "Thực hiện Nghị quyết số 57-NQ/TW, trước ngày 30/6/2027 rà soát xong; theo Kế hoạch số 38/KH-UBND, Công văn số 12/UBND-VX ngày 15/3/2026 của Ủy ban nhân dân thành phố."
      """,
      """
      sections:
        - title: Căn cứ
          text: "Nghị định số 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ; Nghị định số 82/2024/NĐ-CP ngày 10/7/2024 của Chính phủ."
      """,
      """
      # Tháng 3 đến tháng 9 viết một hay hai chữ số đều được.
      sections:
        - title: Căn cứ
          text: "Quyết định số 749/QĐ-TTg ngày 03/06/2020; Quyết định số 411/QĐ-TTg ngày 31/3/2022; Kế hoạch số 200/KH-UBND ngày 02 tháng 6 năm 2026."
      """,
      """
      # Không phải ngày của văn bản.
      sections:
        - title: Giải pháp
          text: "Thực hiện Quyết định số 21/QĐ-UBND ngày 15/12/2026; hoàn thành trước ngày 5/2/2027, hưởng ứng ngày 10/10."
      """,
      """
      # Ngày còn để trống.
      sections:
        - title: Căn cứ
          text: "Kèm theo Kế hoạch số 04/KH-UBND ngày tháng 01 năm 2027 của Ủy ban nhân dân phường."
      """,
      """
      citations:
        nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 22/12/2024, issuer: Bộ Chính trị, subject: về đột phá phát triển khoa học}
        nd73: {type: Nghị định, number: 73/2019/NĐ-CP, date: 5/9/2019, issuer: Chính phủ, subject: quy định quản lý đầu tư}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.visitFaultyMentions(.dateApart) { written in
      guard let date = written.mention.date else { return }
      let gap = written.mention.numberRange.upperBound..<date.range.lowerBound
      guard written.words(gap) == ", " else { return }
      let sign = gap.lowerBound..<gap.lowerBound + 1
      let right = written.words(written.mention.numberRange) + " " + written.words(date.range)
      findings.add(
        at: written.range(of: sign), .apart(written.name), help: .joinDate(right),
        fixes: context.mend(written.text, sign, ""))
    }
    context.visitFaultyMentions(.dateStyle) { written in
      guard let found = written.mention.date, let date = found.date else { return }
      let words = min(found.day.lowerBound, found.year.lowerBound)..<found.range.upperBound
      let range = written.range(of: words)
      let right = right(found, date, written)
      findings.add(
        at: range, .style(written.words(words), written.name), help: .write(right),
        fixes: context.mend(written.text, words, right, isSafe: found.year.count == 4))
    }
  }

  /// The date with its zeros; what stands between the digits stays.
  private static func right(_ found: WrittenDate, _ date: CalendarDate, _ written: WrittenCitation) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    let month = date.month <= 2 || found.month.count == 2 ? padded(date.month) : String(date.month)
    if found.isISO || !found.hasUsualSigns {
      return "\(padded(date.day))/\(date.month <= 2 ? padded(date.month) : String(date.month))/\(date.year)"
    }
    let first = written.words(found.day.upperBound..<found.month.lowerBound)
    let second = written.words(found.month.upperBound..<found.year.lowerBound)
    return padded(date.day) + first + month + second + String(date.year)
  }
}

extension Message {
  fileprivate static func style(_ words: String, _ document: String) -> Message {
    Message(
      vi: "ngày của \(document) viết “\(words)”, chưa đúng cách viết ngày tháng",
      en: "the date of \(document) is written “\(words)”, not as dates are to be written")
  }
  fileprivate static func apart(_ document: String) -> Message {
    Message(
      vi: "dấu phẩy thừa giữa số và ngày của \(document)",
      en: "a comma too many between the number and the date of \(document)")
  }
  fileprivate static func joinDate(_ right: String) -> Message {
    Message(vi: "bỏ dấu phẩy: “\(right)”", en: "leave the comma out: “\(right)”")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(
      vi: "viết “\(right)”: ngày dưới 10 và tháng 1, 2 thêm số 0, năm đủ bốn chữ số",
      en: "write “\(right)”: a 0 before days below 10 and months 1 and 2, four digits for the year")
  }
}
