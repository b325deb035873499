import PlanLang

/// PL015: a deadline that is wrong, or says no time.
enum BadDue: CompilerRule {
  static let code = Code(15)
  static let name = "bad-due"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Thời hạn viết sai (Quý V, tháng 13, 31/6), hoặc không đọc được thời gian nào (cảnh báo).",
      en: "A deadline that is wrong (Quý V, month 13, 31/6), or in which no time can be read (a warning)."),
    reason: Message(
      vi: "Thời hạn không có trong lịch thì không đôn đốc, không đánh giá hoàn thành được.",
      en: "A deadline that no calendar has can be neither reminded of nor judged."),
    bad: [
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: ⟦Quý V/2027⟧, output: Kho dữ liệu}
        - {title: Diễn tập ứng cứu sự cố, lead: ca, due: trước ⟦ngày 31/6/2027⟧, output: Biên bản}
      """,
      """
      tasks:
        - {title: Tập huấn kỹ năng số, lead: vhxh, due: ⟦Tháng 13/2027⟧, output: Danh sách}
      """,
      """
      tasks:
        - {title: Cải tạo phòng họp, lead: kt, due: ⟦Càng sớm càng tốt⟧, output: Biên bản nghiệm thu}
      """,
      """
      tasks:
        - {title: Tổ chức Ngày Chuyển đổi số quốc gia, lead: vhxh, due: trước ⟦ngày 30/02/2027⟧, output: Hội nghị}
      """,
      """
      tasks:
        - {title: Kiện toàn Tổ công nghệ số cộng đồng, lead: vhxh, due: ⟦Quý 5/2027⟧, output: Quyết định}
        - {title: Sơ kết công tác chuyển đổi số, lead: vp, due: ⟦Tháng 0/2027⟧, output: Báo cáo}
      """,
      """
      tasks:
        - {title: Kiểm định bình chữa cháy, lead: ca, due: trước ⟦ngày 45 tháng 6 năm 2027⟧, output: Biên bản}
        - {title: Khảo sát sóng di động, lead: kt, due: ⟦Quý I-II-V/2027⟧, output: Bản đồ sóng}
      """,
      RuleExample(
        """
        tasks:
          - {title: Lắp camera tại khu dân cư, lead: ca, due: Trước ⟦ngay 15/6/2027⟧, output: Camera}
          - {title: Mở lớp tiếng Anh trực tuyến, lead: vhxh, due: ⟦Quy I/2027⟧, output: Lớp học}
        """,
        fixed: """
          tasks:
            - {title: Lắp camera tại khu dân cư, lead: ca, due: Trước ngày 15/6/2027, output: Camera}
            - {title: Mở lớp tiếng Anh trực tuyến, lead: vhxh, due: Quý I/2027, output: Lớp học}
          """),
    ],
    good: [
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: "Quý I, III/2027", output: Kho dữ liệu}
        - {title: Báo cáo định kỳ, lead: vp, due: trước ngày 15/6 và 15/12 hằng năm, output: Báo cáo}
        - {title: Tiếp nhận phản ánh, lead: vp, due: Khi phát sinh, output: Nhật ký}
      """,
      """
      tasks:
        - {title: Kết nối hệ thống của thành phố, lead: vp, due: Theo tiến độ của thành phố, output: Biên bản}
        - {title: Cải tạo phòng họp, lead: kt, due: {text: Càng sớm càng tốt}, output: Biên bản nghiệm thu}
        - {title: Diễn tập ứng cứu sự cố, lead: ca, due: chậm nhất ngày 30/6/2027, output: Biên bản}
      """,
      """
      tasks:
        - {title: Kiện toàn Ban Chỉ đạo, lead: vhxh, due: Tháng 01/2027, output: Quyết định}
        - {title: Tập huấn kỹ năng số, lead: vhxh, due: "Quý II, III/2027", output: Lớp học}
        - {title: Số hóa sổ hộ tịch, lead: vp, due: Cả năm, output: Kho dữ liệu}
      """,
      """
      tasks:
        - {title: Báo cáo kết quả chuyển đổi số, lead: vp, due: trước ngày 25 hằng tháng, output: Báo cáo}
        - {title: Kiểm tra an toàn thông tin, lead: ca, due: Quý I hằng năm, output: Biên bản}
        - {title: Duy trì trang thông tin điện tử, lead: vhxh, due: Thường xuyên, output: Tin bài}
      """,
      """
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Từ tháng 3 đến tháng 10/2027, output: Biên bản}
        - {title: Thay máy tính cũ, lead: vp, due: 6 tháng đầu năm 2027, output: Biên bản}
        - {title: Tổng kết năm, lead: vp, due: ngày 31/12/2027, output: Báo cáo}
      """,
      """
      tasks:
        - {title: Trả lời kiến nghị, lead: vp, due: trong 45 ngày kể từ ngày nhận, output: Văn bản trả lời}
        - {title: Khảo sát sóng di động, lead: kt, due: Quý I-II-III/2027, output: Bản đồ sóng}
      """,
    ])
}
