/// The examples of `DueUnbounded`.
enum DueUnboundedExamples {
  private static func task(_ title: String, _ due: String) -> RuleExample {
    RuleExample(
      """
      tasks:
        - {title: "\(title)", lead: vp, due: \(due), output: Báo cáo}
      """)
  }

  static let bad = [
    task("Ban hành Kế hoạch ứng phó sự cố an toàn thông tin mạng", "⟦Thường xuyên⟧"),
    task("Xây dựng, trình ban hành Quy chế bảo đảm an toàn thông tin mạng của phường", "⟦Thường xuyên⟧"),
    task("Mua sắm máy tính, máy quét cho bộ phận một cửa", "⟦Liên tục⟧"),
    task("Tham mưu UBND phường thành lập Tổ công nghệ số cộng đồng tại khu dân cư mới", "⟦thường xuyên⟧"),
    task("Tổng kết việc thực hiện Kế hoạch chuyển đổi số năm 2027", "⟦Thường xuyên⟧"),
    task("Trang bị máy quét cho bộ phận lưu trữ", "\"⟦Thường xuyên, liên tục⟧\""),
    task("Phê duyệt hồ sơ đề xuất cấp độ cho mạng nội bộ", "⟦Thường xuyên⟧"),
    task("Tổ chức hội nghị sơ kết phong trào học tập số", "⟦Thường xuyên⟧"),
    RuleExample(
      """
      nhiem_vu:
        - {ten: Lắp đặt hệ thống camera tại cổng trụ sở, chu_tri: kt, thoi_han: ⟦Thường xuyên⟧, san_pham: Biên bản nghiệm thu}
      """),
  ]

  static let good = [
    task("Ban hành Kế hoạch ứng phó sự cố an toàn thông tin mạng", "Quý I/2027"),
    task("Ban hành các văn bản chỉ đạo, điều hành về chuyển đổi số", "Thường xuyên"),
    task("Xây dựng, cập nhật kho dữ liệu hồ sơ, kết quả giải quyết", "Thường xuyên"),
    task("Xây dựng văn hóa số trong cán bộ, công chức", "Thường xuyên"),
    task("Ban hành Kế hoạch kiểm tra cải cách hành chính", "Hằng năm"),
    task("Mua sắm vật tư, linh kiện thay thế cho thiết bị hỏng", "Thường xuyên"),
    task("Lập hồ sơ thanh toán chế độ cho người làm chuyên trách", "Khi phát sinh"),
    task("Trang bị kiến thức an toàn số cho người cao tuổi", "Thường xuyên"),
    task("Lập biên bản vi phạm trên môi trường mạng", "Thường xuyên"),
    task("Phê duyệt hồ sơ chi trả trợ cấp trên phần mềm", "Thường xuyên"),
    task("Tuyên truyền việc ban hành Quy chế bảo đảm an toàn thông tin", "Thường xuyên"),
    task("Xây dựng và triển khai kế hoạch tập huấn kỹ năng số", "Thường xuyên trong năm 2027"),
  ]
}
