import PlanLang

/// A form that must not be written, and the right one.
struct AvoidedTerm: Sendable {
  /// The wrong form.
  let avoid: String
  /// The right one.
  let write: String
  /// Whether the right form may be put in its place without asking.
  let isCertain: Bool
  /// Whether a glossary says so.
  let isFromGlossary: Bool
  /// The wrong form, folded.
  let folded: FoldedText
  /// Its words.
  let count: Int
  /// The position of the first of the two words by which it is found: the wrong one is among them.
  let anchor: Int
  /// Whether only letter case tells it from the right form (VneID, VNeID).
  let isCaseOnly: Bool

  init(avoid: String, write: String, isCertain: Bool = true, isFromGlossary: Bool = false) {
    self.avoid = avoid
    self.write = write
    self.isCertain = isCertain
    self.isFromGlossary = isFromGlossary
    folded = FoldedText(avoid, .name)
    count = folded.bytes.count { $0 == 0x20 } + 1
    let right = FoldedText(write, .name).bytes.split(separator: 0x20)
    let wrong = folded.bytes.split(separator: 0x20)
    let first = wrong.indices.first { !right.indices.contains($0) || right[$0] != wrong[$0] } ?? 0
    anchor = max(0, min(first - 1, count - 2))
    isCaseOnly = folded == FoldedText(write, .name)
  }

  /// Slips of typing, copying and reading by machine: only forms that no right sentence has.
  static let usual: [AvoidedTerm] =
    pairs.map { AvoidedTerm(avoid: $0, write: $1) }
    + unsure.map { AvoidedTerm(avoid: $0, write: $1, isCertain: false) }

  private static let unsure = [
    ("thủ tục hành chính phi địa giới", "thủ tục hành chính không phụ thuộc vào địa giới hành chính"),
    ("chuẩn đổi số", "chuyển đổi số"), ("kiểm toàn lại", "kiện toàn lại"),
  ]

  private static let pairs = [
    // Chuyển đổi số.
    ("chuyên đổi số", "chuyển đổi số"), ("chuyển đối số", "chuyển đổi số"), ("chuyển đỗi số", "chuyển đổi số"),
    ("chuyển đồi số", "chuyển đổi số"), ("chuyễn đổi số", "chuyển đổi số"), ("chuyền đổi số", "chuyển đổi số"),
    ("chuyển đổi sổ", "chuyển đổi số"), ("chuyển đổi sô", "chuyển đổi số"),
    // What a plan sets out to do.
    ("kiên toàn", "kiện toàn"), ("phần đầu đạt", "phấn đấu đạt"), ("phần đầu hoàn thành", "phấn đấu hoàn thành"),
    ("phần đầu đến năm", "phấn đấu đến năm"), ("phần đầu trở thành", "phấn đấu trở thành"),
    ("phần đầu giảm", "phấn đấu giảm"), ("phần đầu tăng", "phấn đấu tăng"), ("chỉ tiêu phần đầu", "chỉ tiêu phấn đấu"),
    ("mục tiêu phần đầu", "mục tiêu phấn đấu"), ("phấn đầu", "phấn đấu"), ("một đầu mỗi", "một đầu mối"),
    ("cơ quan đầu mỗi", "cơ quan đầu mối"), ("đơn vị đầu mỗi", "đơn vị đầu mối"), ("làm đầu mỗi", "làm đầu mối"),
    ("đầu mỗi tiếp nhận", "đầu mối tiếp nhận"), ("đầu mỗi chịu", "đầu mối chịu"), ("triễn khai", "triển khai"),
    ("triên khai", "triển khai"), ("triền khai", "triển khai"), ("thưc hiện", "thực hiện"), ("thực hiên", "thực hiện"),
    ("tuyên tuyền", "tuyên truyền"), ("tuyên truyên", "tuyên truyền"), ("tập chung vào", "tập trung vào"),
    ("tập chung chỉ đạo", "tập trung chỉ đạo"), ("tập chung thực hiện", "tập trung thực hiện"),
    ("giãi quyết", "giải quyết"), ("giải quyêt", "giải quyết"), ("tháo gở", "tháo gỡ"), ("hổ trợ", "hỗ trợ"),
    ("phối họp", "phối hợp"), ("kết họp", "kết hợp"), ("phù họp", "phù hợp"), ("tích họp", "tích hợp"),
    ("tổng họp", "tổng hợp"), ("bồi dưởng", "bồi dưỡng"), ("tâp huấn", "tập huấn"), ("tập huân", "tập huấn"),
    ("đánh gía", "đánh giá"), ("đôn đôc", "đôn đốc"), ("phát triên", "phát triển"), ("đào tao", "đào tạo"),
    ("chỉ đao", "chỉ đạo"), ("lãnh đao", "lãnh đạo"),
    // Words that are often mistaken.
    ("thăm quan", "tham quan"), ("sát nhập", "sáp nhập"), ("xác nhập", "sáp nhập"), ("bổ xung", "bổ sung"),
    ("xử dụng", "sử dụng"), ("sữ dụng", "sử dụng"), ("xuất sứ", "xuất xứ"), ("trãi nghiệm", "trải nghiệm"),
    ("cọ sát", "cọ xát"), ("chỉnh chu", "chỉn chu"), ("chuẩn đoán", "chẩn đoán"), ("sơ xuất", "sơ suất"),
    ("chia sẽ dữ liệu", "chia sẻ dữ liệu"), ("chia sẽ thông tin", "chia sẻ thông tin"),
    ("chia sẽ kinh nghiệm", "chia sẻ kinh nghiệm"), ("kết nối chia sẽ", "kết nối chia sẻ"),
    // Bodies and things of the office.
    ("hành chinh", "hành chính"), ("nhân dan", "nhân dân"), ("công nghê", "công nghệ"), ("dich vụ", "dịch vụ"),
    ("trưc tuyến", "trực tuyến"), ("trực tuyên", "trực tuyến"), ("dữ liêu", "dữ liệu"), ("dử liệu", "dữ liệu"),
    ("ứng dung", "ứng dụng"), ("doanh nghiêp", "doanh nghiệp"), ("cán bô", "cán bộ"), ("công chưc", "công chức"),
    ("viên chưc", "viên chức"), ("quyêt định", "quyết định"), ("nghị quyêt", "nghị quyết"), ("kê hoạch", "kế hoạch"),
    ("nhiêm vụ", "nhiệm vụ"), ("nhiệm vu", "nhiệm vụ"), ("hiêu quả", "hiệu quả"), ("hạ tâng", "hạ tầng"),
    ("nên tảng số", "nền tảng số"), ("nghiêp vụ", "nghiệp vụ"), ("trách nhiêm", "trách nhiệm"), ("xã hôi", "xã hội"),
    ("trung ưong", "trung ương"), ("chính quyên", "chính quyền"), ("hổ sơ", "hồ sơ"), ("hô sơ", "hồ sơ"),
    ("cộng đông", "cộng đồng"),
    // Met in issued plans.
    ("điểm lổm sóng", "điểm lõm sóng"), ("điểm lùm sóng", "điểm lõm sóng"), ("vùng lổm sóng", "vùng lõm sóng"),
    ("bền vững và tiên bộ", "bền vững và tiến bộ"), ("công bằng và tiên bộ", "công bằng và tiến bộ"),
    ("kasbersky", "Kaspersky"), ("kaspesky", "Kaspersky"), ("mobiphone", "MobiFone"), ("etax mobie", "eTax Mobile"),
    ("phát sinh quan nền tảng", "phát sinh qua nền tảng"),
    ("ứng dụng công nghệ tin và", "ứng dụng công nghệ thông tin và"),
    ("nghành", "ngành"), ("áp phic", "áp phích"),
    // Marks on the wrong letter: no Vietnamese word is written so.
    ("qủa", "quả"), ("qúy", "quý"), ("qúa", "quá"), ("qúan", "quán"), ("qủan", "quản"), ("phuơng", "phương"),
    ("huớng", "hướng"), ("đuợc", "được"), ("nguời", "người"), ("nuớc", "nước"), ("truờng", "trường"),
    ("thuờng", "thường"), ("luợng", "lượng"), ("chuơng", "chương"), ("truớc", "trước"), ("duờng", "dường"),
    ("đuờng", "đường"), ("cuờng", "cường"), ("thuơng", "thương"),
  ]
}
