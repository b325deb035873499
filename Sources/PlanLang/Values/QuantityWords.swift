/// The words that `QuantityReader` knows around a number.
enum QuantityWords {
  /// What words before a number say about it.
  enum Lead: Sendable {
    /// How the number compares.
    case comparison(Quantity.Comparison)
    /// "từ": at least, unless an upper end follows.
    case from
    /// The number is a level that is reached ("đạt", "lên", "còn").
    case level
    /// The number is a change, no level ("giảm 10%"), unless a level follows.
    case change
    /// Nothing by itself.
    case filler
  }

  /// Longer phrases before those that begin alike.
  static let leads: [Phrase<Lead>] = [
    Phrase("không dưới", .comparison(.atLeast)), Phrase("không ít hơn", .comparison(.atLeast)),
    Phrase("không thấp hơn", .comparison(.atLeast)), Phrase("không nhỏ hơn", .comparison(.atLeast)),
    Phrase("không kém", .comparison(.atLeast)), Phrase("tối thiểu", .comparison(.atLeast)),
    Phrase("ít nhất", .comparison(.atLeast)), Phrase("thấp nhất", .comparison(.atLeast)),
    Phrase("lớn hơn hoặc bằng", .comparison(.atLeast)), Phrase("từ trên", .comparison(.moreThan)),
    Phrase("không vượt quá", .comparison(.atMost)), Phrase("không vượt", .comparison(.atMost)),
    Phrase("không quá", .comparison(.atMost)), Phrase("không nhiều hơn", .comparison(.atMost)),
    Phrase("không cao hơn", .comparison(.atMost)), Phrase("không lớn hơn", .comparison(.atMost)),
    Phrase("không hơn", .comparison(.atMost)), Phrase("không trên", .comparison(.atMost)),
    Phrase("tối đa", .comparison(.atMost)), Phrase("nhiều nhất", .comparison(.atMost)),
    Phrase("cao nhất", .comparison(.atMost)), Phrase("nhỏ hơn hoặc bằng", .comparison(.atMost)),
    Phrase("nhiều hơn", .comparison(.moreThan)), Phrase("lớn hơn", .comparison(.moreThan)),
    Phrase("cao hơn", .comparison(.moreThan)), Phrase("vượt quá", .comparison(.moreThan)),
    Phrase("vượt", .comparison(.moreThan)), Phrase("trên", .comparison(.moreThan)),
    Phrase("hơn", .comparison(.moreThan)), Phrase("ít hơn", .comparison(.lessThan)),
    Phrase("thấp hơn", .comparison(.lessThan)), Phrase("nhỏ hơn", .comparison(.lessThan)),
    Phrase("chưa đạt", .comparison(.lessThan)), Phrase("chưa đến", .comparison(.lessThan)),
    Phrase("chưa tới", .comparison(.lessThan)),
    Phrase("dưới", .comparison(.lessThan)), Phrase("xấp xỉ", .comparison(.about)),
    Phrase("khoảng", .comparison(.about)), Phrase("ước đạt", .comparison(.about)),
    Phrase("ước tính", .comparison(.about)), Phrase("ước", .comparison(.about)),
    Phrase("gần", .comparison(.about)), Phrase("chừng", .comparison(.about)),
    Phrase("tiệm cận", .comparison(.about)), Phrase("bằng", .comparison(.equal)),
    Phrase("từ", .from),
    Phrase("đạt", .level), Phrase("là", .level), Phrase("lên", .level), Phrase("xuống", .level),
    Phrase("còn", .level), Phrase("phấn đấu", .filler), Phrase("bảo đảm", .filler), Phrase("đảm bảo", .filler),
    Phrase("duy trì", .filler), Phrase("giữ vững", .filler), Phrase("giữ", .filler), Phrase("có", .filler),
    Phrase("hoàn thành", .filler), Phrase("mức", .filler), Phrase("tỷ lệ", .filler), Phrase("tỉ lệ", .filler),
    Phrase("được", .filler), Phrase("cơ bản", .filler), Phrase("nâng", .filler), Phrase("đến", .filler),
    Phrase("tăng", .change), Phrase("giảm", .change), Phrase("cắt", .change), Phrase("rút ngắn", .change),
    Phrase("tiết kiệm", .change), Phrase("thêm", .change), Phrase("bớt", .change),
  ]

  /// What words after a number say about it.
  static let trailing: [Phrase<Quantity.Comparison>] = [
    Phrase("trở lên", .atLeast), Phrase("hoặc cao hơn", .atLeast), Phrase("hoặc nhiều hơn", .atLeast),
    Phrase("hoặc hơn", .atLeast), Phrase("trở xuống", .atMost), Phrase("hoặc thấp hơn", .atMost),
    Phrase("hoặc ít hơn", .atMost),
  ]

  /// The words at which the name of a unit of measure ends.
  static let unitStops: [StaticString] = [
    "trở", "hoặc", "đến", "tới", "từ", "giai đoạn", "nhiệm kỳ", "năm", "trong", "tại", "trên", "của", "cho", "được",
    "duy trì", "vào", "và", "mỗi", "hàng", "hằng", "theo", "ở", "với", "có", "đã", "đạt", "thuộc", "là",
  ]

  /// The words before a bare year that make it a year and no amount.
  static let yearMarkers: [StaticString] = ["năm", "giai đoạn", "nhiệm kỳ", "trong"]
}
