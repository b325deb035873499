import PlanLang

/// What an objective measures, as far as its words tell.
struct Indicator {
  /// Which way is better.
  enum Direction {
    case more, less
  }

  private let name: FoldedText

  /// - Parameter name: the objective's name, folded.
  init(_ name: FoldedText) {
    self.name = name
  }

  /// Which way is better; nil where the words leave it open ("Tỷ lệ hộ nghèo được cấp thẻ bảo hiểm", "Tỷ lệ giảm chi").
  var direction: Direction? {
    if Self.reduction.longest(startingAt: 0, in: name) != nil { return .less }
    guard let bad = Self.bad.first(in: name) else { return Self.undecided.isHeld(by: name) ? nil : .more }
    let before = name.bytes[..<max(0, bad.range.lowerBound - 1)]
    if Self.removals.contains(where: { before.suffix($0.count).elementsEqual($0) }) { return nil }
    return Self.remedies.isHeld(by: name, from: bad.range.upperBound + 1) ? nil : .less
  }

  /// Whether the words say that it is a share of a whole.
  var isShare: Bool { Self.shares.longest(startingAt: 0, in: name) != nil }

  /// Whether it is something that may pass 100% or fall below nothing: growth, a comparison, a plan outdone.
  ///
  /// - Parameter value: the figure's own words, which may say so too.
  func isUnbounded(_ value: Text) -> Bool { isUnbounded { value.foldedWords } }

  /// The same, with the words in which a text sets the figure.
  func isUnbounded(_ wording: () -> FoldedText) -> Bool {
    if Self.unbounded.isHeld(by: name) { return true }
    let words = wording()
    return Self.unbounded.isHeld(by: words) || Self.unboundedValues.isHeld(by: words)
  }

  private static let shares = PhraseIndex(["Tỷ lệ", "Tỉ lệ", "Mức độ hài lòng", "Phần trăm", "Tỷ trọng", "Tỉ trọng"])

  /// Less of these is better.
  private static let bad = PhraseIndex([
    "quá hạn", "chậm hạn", "chậm trả", "trễ hạn", "trễ hẹn", "chậm muộn", "chậm tiến độ", "hộ nghèo", "hộ cận nghèo",
    "nghèo đa chiều", "tái nghèo", "thất nghiệp", "thiếu việc làm", "tử vong", "suy dinh dưỡng", "thấp còi",
    "bỏ học", "mù chữ", "tảo hôn", "sinh con thứ ba", "sinh con thứ 3", "sai sót", "bị trả lại", "lãng phí",
    "thất thoát", "hao hụt", "thời gian giải quyết", "thời gian xử lý", "thời gian chờ", "thời gian phản hồi",
    "thời gian trả kết quả", "không hài lòng", "chưa đạt", "chưa có", "chưa được", "nợ đọng", "nợ xấu", "bị từ chối",
    "phải bổ sung", "yêu cầu bổ sung",
  ])
  /// Right before a bad thing these turn it round.
  private static let removals = [
    "không", "không có", "không còn", "thoát", "giảm", "xóa", "hỗ trợ", "giúp", "cho", "với",
  ].map { FoldedText($0, .name).bytes }
  /// After a bad thing these speak of what is done about it.
  private static let remedies = PhraseIndex([
    "được", "có", "đã", "tham gia", "tiếp cận", "sử dụng", "hoàn thành", "nhận", "thoát", "đạt",
  ])
  private static let reduction = PhraseIndex([
    "Giảm tỷ lệ", "Giảm tỉ lệ", "Giảm số", "Kéo giảm tỷ lệ", "Kéo giảm số", "Hạ tỷ lệ", "Hạn chế tỷ lệ", "Hạn chế số",
    "Kiềm chế tỷ lệ",
  ])
  private static let undecided = PhraseIndex([
    "giảm", "tăng", "tỷ trọng", "tỉ trọng", "cơ cấu", "trực tiếp", "giấy", "bản giấy", "nông nghiệp",
    "dân số tự nhiên", "tỷ lệ sinh", "tỷ suất", "chi thường xuyên", "khiếu nại", "tố cáo", "vi phạm", "tội phạm",
    "sự cố", "tai nạn", "tồn đọng", "tiêu hao", "chênh lệch", "phụ thuộc", "hàm lượng", "ô nhiễm", "lỗi", "tiền mặt",
    "rủi ro", "thời gian", "chi phí", "lãi suất", "chậm", "trễ", "tồn", "nợ", "nghèo", "rác thải", "phát thải",
    "bệnh", "mắc",
  ])

  private static let unbounded = PhraseIndex([
    "tăng", "tăng trưởng", "gia tăng", "giảm", "vượt", "so với", "so cùng kỳ", "gấp", "tốc độ", "chỉ số", "dự toán",
    "năng suất", "công suất", "hiệu suất", "lãi suất", "doanh thu", "doanh số", "sản lượng", "kim ngạch", "giá trị",
    "thu nhập", "quy mô", "mức hỗ trợ", "mức chi", "mức thu", "mức lương", "mức đóng", "tiền lương", "kế hoạch giao",
    "kế hoạch vốn", "kế hoạch đề ra", "đạt kế hoạch", "hoàn thành kế hoạch", "thực hiện kế hoạch", "chỉ tiêu giao",
    "chỉ tiêu được giao", "thành phố giao", "tỉnh giao", "cấp trên giao", "thu ngân sách", "thu thuế", "thu nội địa",
    "biến động", "chênh lệch", "lợi nhuận",
  ])
  /// In the figure's own words these say what it is a share of: "105% kế hoạch".
  private static let unboundedValues = PhraseIndex(["kế hoạch", "chỉ tiêu", "định mức", "cùng kỳ", "năm trước"])
}

extension Figure {
  /// Whether the figure is a percentage, by its own sign or by the objective's unit of measure.
  func isPercent(of objective: Objective) -> Bool {
    guard let quantity else { return false }
    if quantity.isPercent { return true }
    return quantity.unit.isEmpty && quantity.total == nil && objective.unit.map(Self.isPercentSign) ?? false
  }

  private static func isPercentSign(_ unit: Text) -> Bool {
    let words = unit.foldedWords.bytes
    return words.elementsEqual("%".utf8) || words.elementsEqual("phần trăm".utf8)
  }
}

extension Text {
  /// The figure's own words: from the number on, or from the start of the text, to the percent sign.
  ///
  /// - Parameter withComparison: whether "≥", "trên" or "trở lên" around the number belong to them.
  func place(of quantity: Quantity, withComparison: Bool) -> SourceRange {
    withUTF8 { bytes in
      let number = quantity.numberRange
      var end = number.upperBound
      while end < bytes.count, bytes[end] == 0x20 { end += 1 }
      let hasSign = end < bytes.count && bytes[end] == UInt8(ascii: "%")
      end = hasSign ? end + 1 : number.upperBound
      if withComparison { end += Self.orMore(bytes, from: end) }
      let isAllOfIt = quantity.upperNumber != nil || withComparison && (number.lowerBound == 0 || !hasSign)
      if isAllOfIt { return range(of: 0..<bytes.count) }
      return range(of: (withComparison ? 0 : number.lowerBound)..<end)
    }
  }

  /// How many bytes of " trở lên" stand at `offset`; 0 where others do.
  static func orMore(_ bytes: UTF8Bytes, from offset: Int) -> Int {
    var start = offset
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    let end = min(bytes.count, start + upwards.count)
    return bytes.slice(start..<end).elementsEqual(upwards) ? end - offset : 0
  }

  private static let upwards = Array("trở lên".utf8)
}

extension LintContext {
  /// What the objective at `index` measures.
  func indicator(_ index: Int) -> Indicator { Indicator(foldedObjectiveNames[index]) }
}
