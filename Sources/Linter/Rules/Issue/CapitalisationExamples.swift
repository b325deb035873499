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
    sentence("Các phòng báo cáo ⟦Ủy Ban nhân dân⟧ phường trước ngày 15 hằng tháng."),
    sentence("Tham mưu ⟦ủy ban nhân dân⟧ phường, trình ⟦Hội đồng Nhân dân⟧ phường xem xét."),
    sentence("Nâng cao chất lượng phục vụ ⟦nhân dân⟧ và doanh nghiệp."),
    sentence(
      "Thực hiện ⟦kế hoạch⟧ số 38/KH-UBND và ⟦Nghị Quyết⟧ số 57-NQ/TW.",
      fixed: "Thực hiện Kế hoạch số 38/KH-UBND và Nghị quyết số 57-NQ/TW."),
    sentence("Thủ trưởng các đơn vị chịu trách nhiệm trước UBND ⟦Phường⟧ về tiến độ."),
    RuleExample(
      """
      nhiem_vu:
        - {ten: Học tập mô hình của ⟦thành phố⟧ Hồ Chí Minh, chu_tri: vp, thoi_han: Quý II/2027, san_pham: Báo cáo}
      """),
  ]

  static let good = [
    sentence("Ủy ban nhân dân phường trình Hội đồng nhân dân phường; Uỷ ban nhân dân thành phố cho ý kiến."),
    sentence("ỦY BAN NHÂN DÂN phường phối hợp với lực lượng công an nhân dân và Tòa án nhân dân."),
    sentence("Cán bộ, công chức và Nhân dân trên địa bàn; tỷ giá đồng nhân dân tệ."),
    sentence("Ban hành kế hoạch số hóa hồ sơ; thực hiện Kế hoạch số 38/KH-UBND, các kế hoạch của thành phố."),
    // Phường mang tên sự kiện, tên người thì chữ Phường viết hoa.
    sentence("Trao đổi kinh nghiệm với UBND Phường Điện Biên Phủ và Công an Phường 1."),
    sentence("Phường tổ chức tập huấn. Học tập Thành phố Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh."),
  ]
}
