/// The examples of `ExpiredProgramme`.
enum ExpiredProgrammeExamples {
  private static func basis(_ citation: String, cite: String = "vb") -> RuleExample {
    RuleExample(
      """
      document:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        basis:
          - {verb: Căn cứ, cite: \(cite)}
      citations:
        vb: {\(citation)}
      """)
  }

  private static func sentence(_ title: String, _ text: String) -> RuleExample {
    RuleExample(
      """
      sections:
        - {title: \(title), text: "\(text)"}
      """)
  }

  static let bad = [
    basis(
      "type: Quyết định, number: 749/QĐ-TTg, date: 2020-06-03, issuer: Thủ tướng Chính phủ, subject: \"phê duyệt Chương trình chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030\"",
      cite: "⟦vb⟧"
    ).issued,
    basis(
      "type: Kế hoạch, number: 15/KH-UBND, date: 2021-03-10, issuer: Ủy ban nhân dân thành phố, subject: về phát triển chính quyền số giai đoạn 2021-2025",
      cite: "⟦vb⟧"),
    basis(
      "type: Kế hoạch, number: 359/KH-UBND, date: 2025-12-31, issuer: Ủy ban nhân dân thành phố, subject: về Chuyển đổi số thành phố Hải Phòng năm 2026",
      cite: "⟦vb⟧"),
    sentence(
      "Giải pháp",
      "Tiếp tục triển khai, quán triệt Nghị quyết số 03-NQ/TU ngày 26/10/2021 của Ban Thường vụ Thành ủy về Chuyển đổi số thành phố Hải Phòng đến năm ⟦2025⟧."
    ).issued,
    RuleExample(
      """
      citations:
        da06: {type: Quyết định, number: 06/QĐ-TTg, date: 2022-01-06, issuer: Thủ tướng Chính phủ, subject: phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư giai đoạn 2022-2025}
      tasks:
        - {title: Triển khai các mô hình điểm của Đề án, lead: ca, due: Quý II/2027, output: Báo cáo, cites: [⟦da06⟧]}
      """),
    RuleExample(
      """
      van_ban:
        cv: {loai: Công văn, so: 5511/BKHCN-CĐSQG, ngay: 2025-10-10, co_quan: Bộ Khoa học và Công nghệ, trich_yeu: về việc hướng dẫn xây dựng Kế hoạch Chuyển đổi số năm 2026}
      the_thuc:
        co_quan: {text: Ủy ban nhân dân phường Hải Dương}
        nam: 2027
        trich_yeu: Chuyển đổi số phường Hải Dương năm 2027
        can_cu: [⟦cv⟧]
      """),
  ]

  static let good = [
    basis(
      "type: Quyết định, number: 350/QĐ-TTg, date: 2026-02-26, issuer: Thủ tướng Chính phủ, subject: \"phê duyệt Đề án Chuyển đổi số toàn diện đến năm 2030, định hướng đến năm 2045\""
    ),
    basis(
      "type: Nghị quyết, number: 76/NQ-CP, date: 2021-07-15, issuer: Chính phủ, subject: ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030"
    ),
    // Thời kỳ nằm trong tên văn bản được thực hiện, không phải của kế hoạch này.
    basis(
      "type: Kế hoạch, number: 238/KH-UBND, date: 2026-09-13, issuer: Ủy ban nhân dân thành phố, subject: triển khai thực hiện Quyết định số 749/QĐ-TTg phê duyệt Chương trình chuyển đổi số quốc gia đến năm 2025"
    ),
    // Kết quả của năm trước là căn cứ của năm sau.
    basis(
      "type: Quyết định, number: 120/QĐ-UBND, date: 2026-12-20, issuer: Ủy ban nhân dân thành phố, subject: công bố kết quả thực hiện Kế hoạch chuyển đổi số năm 2026"
    ),
    // Văn bản còn dùng cho các năm sau.
    basis(
      "type: Kế hoạch, number: 125/KH-UBND, date: 2026-04-02, issuer: Ủy ban nhân dân thành phố, subject: phòng chống tội phạm năm 2026 và những năm tiếp theo"
    ),
    // Năm trong tên luật là năm ban hành.
    basis(
      "type: Quyết định, number: 45/QĐ-UBND, date: 2026-12-20, issuer: Ủy ban nhân dân thành phố, subject: triển khai Luật Tổ chức chính quyền địa phương năm 2025"
    ),
    sentence(
      "Đánh giá kết quả thực hiện năm 2026",
      "Phường tiếp tục thực hiện Quyết định số 749/QĐ-TTg phê duyệt Chương trình chuyển đổi số quốc gia đến năm 2025."),
    sentence(
      "Mục tiêu",
      "Kế thừa kết quả của Nghị quyết số 03-NQ/TU về Chuyển đổi số thành phố Hải Phòng đến năm 2025."),
    RuleExample(
      """
      citations:
        kh: {type: Kế hoạch, number: 359/KH-UBND, date: 2025-12-31, issuer: Ủy ban nhân dân thành phố, subject: về Chuyển đổi số thành phố Hải Phòng năm 2026}
      tasks:
        - {title: Báo cáo tổng kết kế hoạch năm trước gửi thành phố, lead: vp, due: Quý I/2027, output: Báo cáo, cites: [kh]}
      """),
  ]
}
