/// The examples of `Capitalisation`.
enum CapitalisationExamples {
  private static func sentence(_ text: String, fixed: String? = nil) -> RuleExample {
    RuleExample(plan(text), fixed: fixed.map(plan))
  }

  private static func plan(_ text: String) -> String {
    """
    sections:
      - {title: Giải pháp, text: "\(text)"}
    """
  }

  static let bad = [
    sentence(
      "Theo ⟦luật⟧ Giao dịch điện tử; báo cáo ⟦sở⟧ Tài chính, ⟦bộ⟧ Nội vụ; ⟦bí thư⟧ Nguyễn Văn Kiên; ⟦quận⟧ 1 và ⟦quận⟧ 3."
    ),
    sentence("Các phòng báo cáo ⟦Ủy Ban nhân dân⟧ phường trước ngày 15 hằng tháng."),
    sentence("Tham mưu ⟦ủy ban nhân dân⟧ phường, trình ⟦Hội đồng Nhân dân⟧ phường xem xét."),
    sentence("Nâng cao chất lượng phục vụ ⟦nhân dân⟧ và doanh nghiệp.").issued,
    sentence(
      "Thực hiện ⟦kế hoạch⟧ số 38/KH-UBND và ⟦Nghị Quyết⟧ số 57-NQ/TW.",
      fixed: "Thực hiện Kế hoạch số 38/KH-UBND và Nghị quyết số 57-NQ/TW."
    ).issued,
    sentence("Thủ trưởng các đơn vị chịu trách nhiệm trước UBND ⟦Phường⟧ về tiến độ."),
    // D33, D34, D35: địa danh.
    sentence(
      "Nhân dân ⟦Phường⟧ Hải Dương, cán bộ phường ⟦hải dương⟧; tham quan ⟦thủ đô Hà Nội⟧, ⟦quận⟧ 1, ⟦phường⟧ 7."),
    // D36: cơ quan, tổ chức.
    sentence(
      "Nghị quyết của ⟦bộ chính trị⟧; ⟦Thủ tướng chính phủ⟧, ⟦quốc hội⟧; ⟦Đảng Ủy⟧, ⟦Ban chỉ đạo⟧, ⟦Mặt trận tổ quốc⟧."),
    sentence("Phối hợp với ⟦Đoàn thanh niên⟧, ⟦Hội nông dân⟧, ⟦Hội Liên hiệp phụ nữ⟧, ⟦Kho bạc nhà nước⟧ khu vực."),
    // D37: Nhân dân, Nhà nước.
    sentence("Chính sách ⟦của nhà nước⟧, đường lối ⟦của đảng⟧; cơ quan ⟦Nhà Nước⟧ vận động ⟦nhân dân⟧ tham gia."),
    // D38: chức vụ.
    sentence("Giao ⟦phó chủ tịch⟧ Trần Văn Bình; đồng chí ⟦Chủ Tịch⟧ UBND phường và ⟦chủ tịch⟧ Hồ Chí Minh."),
    // D39, D40: văn bản và phần, chương, mục, điều, khoản, điểm.
    sentence(
      "Trong ⟦kế hoạch này⟧ và ⟦hiến pháp⟧; theo ⟦điều⟧ 5 Nghị định, ⟦Điểm⟧ a ⟦Khoản⟧ 2 Điều 7, ⟦mục⟧ 3 Phần I."),
    sentence(
      "Danh mục tại ⟦phụ lục⟧ II kèm theo, ⟦Phụ Lục⟧ I; triển khai ⟦đề án⟧ 06; hưởng ứng ⟦ngày quốc khánh⟧ 2/9."),
    RuleExample(
      """
      nhiem_vu:
        - {ten: Học tập mô hình của ⟦thành phố⟧ Hồ Chí Minh, chu_tri: vp, thoi_han: Quý II/2027, san_pham: Báo cáo}
      """),
  ]

  static let good = [
    sentence(
      "Pháp luật Việt Nam; bộ luật Lao động; cơ sở Giáo dục; cán bộ Y tế; nội bộ UBND; trụ sở Công an; kỷ luật Đảng."),
    sentence("Ủy ban nhân dân phường trình Hội đồng nhân dân phường; Uỷ ban nhân dân thành phố cho ý kiến."),
    sentence("ỦY BAN NHÂN DÂN phường phối hợp với lực lượng công an nhân dân và Tòa án nhân dân."),
    sentence("Cán bộ, công chức và Nhân dân trên địa bàn; tỷ giá đồng nhân dân tệ."),
    sentence("Ban hành kế hoạch số hóa hồ sơ; thực hiện Kế hoạch số 38/KH-UBND, các kế hoạch của thành phố."),
    sentence("Phường Hải Dương có 12 tổ. PHƯỜNG HẢI DƯƠNG; (Phường Hải Dương); Kế hoạch: Phường Hải Dương làm điểm."),
    sentence(
      "Đảng viên, đảng bộ; nguồn lực của đảng viên; chính phủ số; quản lý nhà nước; cơ quan hành chính nhà nước."),
    sentence(
      "Theo khoản 2 Điều 7, điểm a khoản 1 Điều 3; điều 2 xe chở rác; mục 3 máy in; phần 2 việc; khoản 5 triệu đồng."),
    sentence(
      "Các ban chỉ đạo, đoàn thanh niên; Báo Nhân Dân; 12 phường 30 xã; quận 12 điểm; các chủ tịch hội; chủ tịch Hội."),
    sentence("Khoản 2 Điều 7 quy định rõ. Điểm a khoản 1 Điều 3 cũng vậy. THỦ ĐÔ HÀ NỘI; KẾ HOẠCH NÀY; NHÂN DÂN."),
    // Phường mang tên sự kiện, tên người thì chữ Phường viết hoa.
    sentence("Trao đổi kinh nghiệm với UBND Phường Điện Biên Phủ và Công an Phường 1."),
    sentence("Phường tổ chức tập huấn. Học tập Thành phố Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh."),
    """
    sections:
      - {title: Giao lưu, text: "Tăng cường tình hữu nghị với nhân dân các nước và nhân dân thế giới; phát huy sức mạnh trong Nhân dân."}
    """,
  ]
}
