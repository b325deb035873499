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
      """
      tasks:
        - {title: Tổ chức Ngày⟦\u{B}⟧ hội, lead: vp, due: Quý I/2027, output: Kho dữ liệu}
      """,
      """
      sections:
        - title: Mục tiêu
          text: Đến hết năm 2027, 80% hồ sơ⟦\u{2}⟧ được nộp trực tuyến.
      """,
      """
      objectives:
        - {name: "Tỷ lệ hồ sơ⟦\u{1B}⟧ nộp trực tuyến", target: ≥ 84%}
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
      """
      # Dấu cách không ngắt, số mũ, ký hiệu: đều là chữ in được.
      tasks:
        - {title: Cải tạo 25 m² phòng máy ở nhiệt độ 18–22 °C, lead: kt, due: Quý I/2027, output: Biên bản}
      """,
      """
      # Tên người, tên tiếng nước ngoài.
      sections:
        - {title: Ghi chú, text: "Phần mềm Zalo Mini App; hãng Ångström; ký hiệu Ω, α, ①."}
      """,
      """
      # Tab và xuống dòng viết bằng chữ trong dấu nháy.
      sections:
        - {title: Ghi chú, text: "Dòng một\\nDòng hai, cách ra."}
      """,
    ])
}
