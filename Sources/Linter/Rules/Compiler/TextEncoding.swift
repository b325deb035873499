import PlanLang

/// PL004: a file that is no UTF-8 text.
enum TextEncoding: CompilerRule {
  static let code = Code(4)
  static let name = "encoding"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Tệp không lưu theo bảng mã UTF-8, hoặc có ký tự điều khiển lẫn trong văn bản.",
      en: "The file is not saved as UTF-8, or holds control characters."),
    reason: Message(
      vi:
        "Chữ tiếng Việt lưu theo bảng mã khác đọc ra sai dấu; ký tự điều khiển đi theo từ PDF làm hỏng tệp Word khi in.",
      en: "Vietnamese in another encoding loses its marks; control characters from a PDF break the Word file."),
    bad: [
      """
      tasks:
        - {title: Số hóa⟦\u{7}⟧ hồ sơ, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Quý I/2027, output: Kho⟦\u{B}⟧ dữ liệu}
      """,
    ],
    good: [
      """
      tasks:
        - {title: "Số hóa hồ sơ – tài liệu, “bản gốc”", lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ đạt ≥ 90%, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      """,
    ])
}
