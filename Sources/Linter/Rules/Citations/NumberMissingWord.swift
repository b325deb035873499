import PlanLang

/// PL705: a document's number without "số" before it.
enum NumberMissingWord: Rule {
  static let code = Code(705)
  static let name = "number-missing-word"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Tên loại văn bản đứng liền số, ký hiệu mà thiếu chữ “số”.",
      en: "A document's kind with its number right after it, without the word “số”."),
    reason: Message(
      vi: "Nơi có, nơi không làm văn bản thiếu thống nhất; các mẫu của Nghị định 30 đều viết “Kế hoạch số 38/KH-UBND”.",
      en: "Decree 30's own forms say “Kế hoạch số 38/KH-UBND”; a plan that leaves it out looks careless."),
    source: "30/2020/NĐ-CP, PL I, II.6",
    bad: [
      RuleExample(
        """
        sections:
          - title: Căn cứ
            text: "Thực hiện ⟦Kế hoạch 38/KH-UBND⟧ ngày 26/01/2026 của Ủy ban nhân dân thành phố."
        """,
        fixed: """
          sections:
            - title: Căn cứ
              text: "Thực hiện Kế hoạch số 38/KH-UBND ngày 26/01/2026 của Ủy ban nhân dân thành phố."
          """
      ).issued,
      """
      sections:
        - title: Căn cứ
          text: "Nghị định số 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ; ⟦Nghị định 82/2024/NĐ-CP⟧ ngày 10/7/2024 của Chính phủ."
      """.issued,
      """
      tasks:
        - {title: "Tuyên truyền ⟦Nghị quyết 57-NQ/TW⟧ của Bộ Chính trị", lead: vhxh, due: Quý I/2027, output: Tin bài}
      """.issued,
      """
      citations:
        kh38: {type: Kế hoạch, number: 38/KH-UBND, date: 2026-01-26, issuer: Ủy ban nhân dân thành phố, subject: "về thực hiện ⟦Nghị quyết 57-NQ/TW⟧ ngày 22/12/2024 của Bộ Chính trị"}
      """.issued,
      """
      sections:
        - title: Căn cứ
          items:
            - "⟦Kế hoạch hành động 12-KH/TU⟧ ngày 26/8/2025 của Ban Thường vụ Thành ủy."
            - "⟦Công văn 8177/BKHCN-CĐSQG⟧ ngày 30/12/2025 của Bộ Khoa học và Công nghệ."
      """,
    ],
    good: [
      """
      sections:
        - title: Căn cứ
          text: "Thực hiện Kế hoạch số 38/KH-UBND ngày 26/01/2026 của Ủy ban nhân dân thành phố."
      """,
      """
      # Liệt kê: chữ “số” đứng trước số đầu.
      sections:
        - title: Căn cứ
          text: "Các Nghị định số 73/2019/NĐ-CP, 82/2024/NĐ-CP và 179/2025/NĐ-CP của Chính phủ."
      """,
      """
      # Tên gọi của đề án, không phải số của văn bản.
      sections:
        - title: Giải pháp
          text: "Triển khai Đề án 06/CP, Đề án 06/QĐ-TTg trên địa bàn phường."
      """,
      """
      sections:
        - title: Giải pháp
          text: "Kế hoạch 2027 gồm 12 nhiệm vụ; Kế hoạch này thay thế Kế hoạch năm 2026."
      """,
      """
      # Số đứng sau dấu hai chấm của một danh sách.
      sections:
        - title: Giải pháp
          text: "Phường đã ban hành hai Kế hoạch: 23/KH-UBND và 24/KH-UBND ngày 11/8/2026."
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.visitFaultyMentions(.noNumberWord) { written in
      let number = written.mention.numberRange
      let start = written.mention.kindRange?.lowerBound ?? number.lowerBound
      findings.add(
        at: written.range(of: start..<number.upperBound), .missing(written.words(start..<number.upperBound)),
        help: .write(written.name),
        fixes: Fix.one(.insert, isSafe: true, written.text.edit(number.lowerBound..<number.lowerBound, "số ")))
    }
  }
}

extension Message {
  fileprivate static func missing(_ words: String) -> Message {
    Message(vi: "“\(words)” thiếu chữ “số”", en: "“\(words)” lacks the word “số”")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(vi: "viết “\(right)”", en: "write “\(right)”")
  }
  fileprivate static let insert = Message(vi: "thêm chữ “số”", en: "put in “số”")
}
