import PlanLang

/// Capitals that are wrong wherever they stand (decree 30, appendix II): the exact wrong spelling, the right one, the
/// clause. What depends on the sentence ("điều 5", "Phường Hải Dương") is `Capitalisation`'s own work.
extension AvoidedTerm {
  static let capitals: [AvoidedTerm] = groups.flatMap { group in
    group.wrong.map { AvoidedTerm(avoid: $0, write: group.right, clause: group.clause) }
  }

  /// Words that go on after a wrong spelling and make it right, or a word before that does.
  static let lawfulCapitals = PhraseIndex([
    "của nhà nước pháp quyền", "báo nhân dân", "nghệ sĩ nhân dân", "nhà giáo nhân dân", "thầy thuốc nhân dân",
    "nghệ nhân nhân dân", "của đảng viên", "của đảng bộ", "của đảng ủy", "của đảng đoàn", "của chính phủ số",
    "của chính phủ điện tử", "của chính phủ các nước", "các đảng ủy", "các ban chỉ đạo", "những ban chỉ đạo",
    "ban chỉ đạo các cấp",
  ])

  private typealias Group = (right: String, clause: String, wrong: [String])
  private static let groups: [Group] = places + bodies + people + documents

  private static let places: [Group] = [
    ("Thủ đô Hà Nội", "III.1.c", ["thủ đô Hà Nội", "thủ đô hà nội", "Thủ Đô Hà Nội", "Thủ đô hà nội"]),
    ("Thành phố Hồ Chí Minh", "III.1.c", ["Thành Phố Hồ Chí Minh", "thành phố hồ chí minh", "Thành phố hồ chí minh"]),
    ("Hồ Chí Minh", "II.1.a", ["hồ chí minh", "Hồ chí minh", "Hồ Chí minh"]),
    ("thành phố", "III.1.a", ["Thành Phố"]), ("Hà Nội", "III.1.a", ["Hà nội"]), ("Việt Nam", "III.1.a", ["Việt nam"]),
  ]

  private static let bodies: [Group] = [
    ("Bộ Chính trị", "IV.1", ["bộ chính trị", "Bộ chính trị", "Bộ Chính Trị", "bộ Chính trị"]),
    ("Ban Bí thư", "IV.1", ["ban bí thư", "Ban bí thư", "Ban Bí Thư"]),
    ("Quốc hội", "IV.1", ["quốc hội", "Quốc Hội"]), ("Chính phủ", "IV.1", ["Chính Phủ"]),
    (
      "Thủ tướng Chính phủ", "V.3",
      [
        "Thủ tướng chính phủ", "thủ tướng chính phủ", "thủ tướng Chính phủ", "Thủ Tướng Chính Phủ",
        "Thủ Tướng Chính phủ",
      ]
    ),
    ("của Chính phủ", "IV.1", ["của chính phủ"]), ("Đảng ủy", "IV.1", ["Đảng Ủy"]), ("Đảng uỷ", "IV.1", ["Đảng Uỷ"]),
    ("Đảng ủy phường", "IV.1", ["đảng ủy phường"]), ("Đảng ủy xã", "IV.1", ["đảng ủy xã"]),
    ("Đảng bộ", "IV.1", ["Đảng Bộ"]), ("Ban Chỉ đạo", "IV.1.a", ["Ban chỉ đạo", "Ban Chỉ Đạo", "Ban chỉ Đạo"]),
    (
      "Mặt trận Tổ quốc", "IV.1.a",
      ["mặt trận tổ quốc", "Mặt trận tổ quốc", "Mặt Trận Tổ Quốc", "Mặt Trận Tổ quốc", "mặt trận Tổ quốc"]
    ),
    ("Đoàn Thanh niên", "IV.1.a", ["Đoàn thanh niên", "Đoàn Thanh Niên"]),
    (
      "Hội Liên hiệp Phụ nữ", "IV.1.a",
      ["Hội liên hiệp phụ nữ", "Hội Liên hiệp phụ nữ", "Hội liên hiệp Phụ nữ", "Hội Liên Hiệp Phụ Nữ"]
    ),
    ("Hội Phụ nữ", "IV.1.a", ["Hội phụ nữ", "Hội Phụ Nữ"]),
    ("Hội Nông dân", "IV.1.a", ["Hội nông dân", "Hội Nông Dân"]),
    ("Hội Cựu chiến binh", "IV.1.a", ["Hội cựu chiến binh", "Hội Cựu Chiến Binh"]),
    ("Hội Người cao tuổi", "IV.1.a", ["Hội người cao tuổi", "Hội Người Cao Tuổi"]),
    ("Hội Chữ thập đỏ", "IV.1.a", ["Hội chữ thập đỏ", "Hội Chữ Thập Đỏ"]),
    ("Hội Khuyến học", "IV.1.a", ["Hội khuyến học", "Hội Khuyến Học"]),
    ("Kho bạc Nhà nước", "IV.1.a", ["Kho bạc nhà nước", "Kho Bạc Nhà Nước", "kho bạc Nhà nước"]),
    ("Ngân hàng Nhà nước", "IV.1.a", ["Ngân hàng nhà nước Việt Nam", "Ngân Hàng Nhà Nước"]),
    ("Viện kiểm sát nhân dân", "IV.1.a", ["Viện kiểm sát Nhân dân", "Viện Kiểm Sát Nhân Dân"]),
    ("Tòa án nhân dân", "IV.1.a", ["Tòa án Nhân dân", "Tòa Án Nhân Dân"]),
  ]

  private static let people: [Group] = [
    ("của Nhà nước", "V.1", ["của nhà nước"]), ("Đảng và Nhà nước", "V.1", ["Đảng và nhà nước", "đảng và nhà nước"]),
    ("Nhà nước", "V.1", ["Nhà Nước"]), ("Nhân dân", "V.1", ["Nhân Dân"]), ("của Đảng", "V.4", ["của đảng"]),
    ("Chủ tịch", "V.3", ["Chủ Tịch"]), ("Bí thư", "V.3", ["Bí Thư"]), ("Giám đốc", "V.3", ["Giám Đốc"]),
    ("Trưởng phòng", "V.3", ["Trưởng Phòng"]), ("Chánh Văn phòng", "V.3", ["Chánh Văn Phòng"]),
  ]

  private static let documents: [Group] = [
    ("Bộ luật", "V.6", ["Bộ Luật"]), ("Hiến pháp", "V.6", ["hiến pháp", "Hiến Pháp"]),
    ("Phụ lục", "V.6", ["Phụ Lục"]), ("Kế hoạch này", "V.6", ["kế hoạch này", "Kế Hoạch này"]),
    ("Trên đây là Kế hoạch", "V.6", ["Trên đây là kế hoạch"]),
    ("Nguyên đán", "V.8.b", ["nguyên đán", "Nguyên Đán"]), ("ngày Quốc khánh", "V.5", ["ngày quốc khánh"]),
    ("ngày Chuyển đổi số quốc gia", "V.5", ["ngày chuyển đổi số quốc gia"]),
    ("Ngày Chuyển đổi số quốc gia", "V.5", ["Ngày chuyển đổi số quốc gia"]),
  ]
}
