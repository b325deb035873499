/// The words that tell `YearMentionFinder` what a year belongs to.
enum YearMentionWords {
  static let periods = phrases(["giai đoạn", "nhiệm kỳ", "nhiệm kì", "thời kỳ", "thời kì", "khóa", "khoá"])

  /// Before "năm" or the year itself.
  static let horizons = phrases([
    "đến", "tới", "tầm nhìn", "định hướng", "đến hết", "đến cuối", "tới hết", "tới cuối", "cho đến hết",
  ])

  /// Words that look back, with how many words may stand between them and the year.
  static let reviews: [Phrase<Int>] = [
    Phrase("kết quả", 14), Phrase("tổng kết", 14), Phrase("sơ kết", 14), Phrase("đánh giá", 14),
    Phrase("số liệu", 10), Phrase("hiện trạng", 8), Phrase("thực trạng", 10), Phrase("tình hình", 10),
    Phrase("báo cáo", 6), Phrase("so với", 6), Phrase("kiểm kê", 6), Phrase("baseline", 3),
    Phrase("đường cơ sở", 5), Phrase("mốc", 2), Phrase("tồn tại", 8), Phrase("hạn chế", 8), Phrase("đã", 8),
    Phrase("rút kinh nghiệm", 8), Phrase("kinh nghiệm", 8), Phrase("bài học", 8), Phrase("cuối", 0),
  ]

  /// Words that look ahead: what stands before them says nothing about the year after them.
  static let outlooks = phrases([
    "xây dựng", "ban hành", "phương hướng", "nhiệm vụ", "mục tiêu", "dự kiến", "lập kế hoạch", "chỉ tiêu", "để",
    "phấn đấu", "tham mưu", "tiếp tục", "làm cơ sở",
  ])

  /// Before "thực hiện năm ..." these make it a plan instead of a look back.
  static let plannings = phrases([
    "triển khai", "tổ chức", "kế hoạch", "nhiệm vụ", "thời gian", "giải pháp", "tiếp tục", "để", "và",
  ])

  /// Documents that are cited by name and year alone; capitals are checked apart.
  static let laws = phrases(["luật", "bộ luật", "pháp lệnh", "hiến pháp"])

  /// Between a law's name and a year these show that the year is not the law's.
  static let lawBreaks = phrases([
    "trong", "từ", "vào", "cho", "để", "triển khai", "thực hiện", "kế hoạch", "báo cáo", "cả", "hết", "trước", "sau",
  ])

  /// Before a number these make it an amount.
  static let amountLeads = phrases([
    "hơn", "khoảng", "gần", "ít nhất", "tối thiểu", "tối đa", "không quá", "trên", "dưới", "tổng số", "xấp xỉ",
    "gồm", "đủ",
  ])

  /// After a number these make it an amount.
  static let amountUnits = phrases([
    "người", "lượt", "hộ", "hồ sơ", "tài khoản", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "đồng", "máy", "thiết bị",
    "bộ", "cái", "chiếc", "tổ", "lớp", "học sinh", "học viên", "cán bộ", "công dân", "khách", "trẻ", "đảng viên",
    "đoàn viên", "hội viên", "thành viên", "doanh nghiệp", "giao dịch", "văn bản", "thủ tục", "tin", "bài", "camera",
    "m", "m2", "m²", "km", "ha", "kg", "tấn", "lít", "giờ", "trang", "cuốn", "cuộc", "buổi", "phiếu", "nhân khẩu",
    "suất", "lao động", "chữ ký", "chứng thư", "đ", "vnđ", "usd", "w", "mb", "gb", "mbps",
  ])

  /// Words that begin like a unit of measure and are none: "Kế hoạch 2026 tổ chức ...".
  static let amountCompounds = phrases([
    "đồng bộ", "đồng thời", "đồng chí", "đồng hành", "tổ chức", "tổ công tác", "tổ giúp việc", "bộ phận", "bộ tiêu chí",
    "bộ chỉ số", "bộ máy", "bộ công cụ", "tin học", "hộ tịch", "bài học", "máy tính bảng", "người đứng đầu",
  ])

  /// Products whose name ends in a year.
  static let products = phrases([
    "windows", "server", "office", "word", "excel", "powerpoint", "outlook", "exchange", "sharepoint", "autocad",
    "studio", "visio", "misa", "sme", "mimosa", "kaspersky", "photoshop",
  ])

  private static func phrases(_ texts: [StaticString]) -> [Phrase<Void>] { texts.map { Phrase($0, ()) } }
}
