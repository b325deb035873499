import PlanLang

/// The words round a year that lies outside a plan's years, and whether they say why it is there.
struct YearContext {
  /// The clause before the year, folded, between blanks; from the last word on that plans something new.
  private let before: [UInt8]
  /// The whole clause before the year.
  private let clause: [UInt8]
  /// What comes close after it.
  private let after: [UInt8]
  /// The whole clause after it.
  private let rest: [UInt8]

  /// Reads the words round the year at `range` (UTF-8 byte offsets).
  init(_ bytes: UTF8Bytes, _ range: Range<Int>) {
    var start = range.lowerBound
    let limit = max(0, start - 240)
    while start > limit, !Self.endsClause(bytes, start - 1) { start -= 1 }
    while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = range.upperBound
    let farthest = min(bytes.count, end + 240)
    while end < farthest, !Self.endsClause(bytes, end) { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    var near = min(end, range.upperBound + 48)
    while near < end, bytes[near] & 0xC0 == 0x80 { near += 1 }
    let folded = [0x20] + FoldedText(bytes.slice(start..<range.lowerBound), .name).bytes + [0x20]
    let planned = Self.plannings.compactMap { Self.lastEnd(of: $0, in: folded) }.max() ?? 0
    before = Array(folded[planned...])
    clause = folded
    after = [0x20] + FoldedText(bytes.slice(range.upperBound..<near), .name).bytes + [0x20]
    rest = [0x20] + FoldedText(bytes.slice(range.upperBound..<end), .name).bytes + [0x20]
  }

  /// Whether work of that year is carried over, closed or judged, or the year dates a thing: it is no slip.
  func explains(_ year: Int, planFrom first: Int) -> Bool {
    Self.backward.contains { before.contains(bytes: $0) } || ends(with: Self.dated) || begins(with: Self.carried)
      || year < first - 1 && ends(with: Self.acquired) || Self.tellsFigure(before, Self.compared)
  }

  /// Whether what follows says what was reached in that year ("Năm 2026, phường có 80% hồ sơ"), not what is to be.
  var tellsResult: Bool {
    guard !Self.plannings.contains(where: { rest.contains(bytes: $0) }) else { return false }
    if Self.reached.contains(where: { after.contains(bytes: $0) }) { return true }
    // "Năm 2025, ... đạt 72,2%", "Trong 9 tháng đầu năm 2025, ...", "... đạt 72,2% trong năm 2025"
    return opensClause && Self.tellsFigure(rest, Self.attained)
      || Self.tellsFigure(before, Self.attained) && ends(with: Self.during)
  }

  /// Whether one of `words` stands before a number: "chi 1.050 triệu đồng", "đạt 72,2%".
  private static func tellsFigure(_ text: [UInt8], _ words: [[UInt8]]) -> Bool {
    words.contains { word in
      lastEnd(of: word, in: text).map { $0 + 1 < text.count && 0x30...0x39 ~= text[$0 + 1] } ?? false
    }
  }

  /// Whether a year up to which something lasts ("đến hết năm 2026") is one by which something is to be done.
  ///
  /// - Parameter needsWord: whether a word such as "phấn đấu" must say so; else it is enough that nothing speaks against it.
  func setsGoal(needsWord: Bool) -> Bool {
    func holds(_ words: [[UInt8]]) -> Bool { words.contains { clause.contains(bytes: $0) || rest.contains(bytes: $0) } }
    guard !holds(Self.untilThen) else { return false }
    return holds(Self.goals) || !needsWord && !holds(Self.upToThen)
  }

  /// Whether a clause begins with the year up to which it speaks, and does not say what has been done: "Đến hết năm 2026,
  /// phần lớn hồ sơ được nộp trực tuyến".
  var opensAim: Bool {
    clause.split(separator: 0x20).allSatisfy { word in Self.upTo.contains(where: word.elementsEqual) }
      && !Self.done.contains { rest.contains(bytes: $0) }
  }

  /// Whether the words speak of what is only foreseen: years to come belong to it.
  var looksAhead: Bool { Self.forward.contains { clause.contains(bytes: $0) } }

  /// Whether the year is what the clause begins with: "Năm 2025", "Cả năm 2025", "Trong 9 tháng đầu năm 2025".
  private var opensClause: Bool {
    let words = clause.split(separator: 0x20)
    return words.allSatisfy { word in
      word.allSatisfy { 0x30...0x39 ~= $0 } || Self.openings.contains(where: word.elementsEqual)
    } && words.last.map { $0.elementsEqual("năm".utf8) } ?? false
      && (clause.contains(bytes: Self.month) || !clause.contains(bytes: Self.during[0]))
  }

  /// Whether one of `words` stands before the year, or before the years that it is listed with: "sửa đổi năm 2018, 2025".
  private func ends(with words: [[UInt8]]) -> Bool {
    var end = before.count
    while let word = lastWord(before: end),
      Self.listing.contains(where: word.elementsEqual) || Self.isYear(word)
    {
      if words.contains(where: { before[..<end].suffix($0.count).elementsEqual($0) }) { return true }
      end = word.startIndex
    }
    return words.contains { before[..<end].suffix($0.count).elementsEqual($0) }
  }

  private func lastWord(before end: Int) -> ArraySlice<UInt8>? {
    guard let last = before[..<end].lastIndex(where: { $0 != 0x20 }) else { return nil }
    let blank = before[..<last].lastIndex(of: 0x20)
    return before[(blank.map { $0 + 1 } ?? 0)...last]
  }

  private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 4 && word.allSatisfy { 0x30...0x39 ~= $0 }
  }

  private func begins(with words: [[UInt8]]) -> Bool { words.contains { after.starts(with: $0) } }

  private static func endsClause(_ bytes: UTF8Bytes, _ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: ";"), 0x0A: true
    case UInt8(ascii: "."): offset + 1 < bytes.count && bytes[offset + 1] == 0x20
    default: false
    }
  }

  private static func lastEnd(of word: [UInt8], in words: [UInt8]) -> Int? {
    var position = words.count - word.count
    while position >= 0 {
      // The blank after the word stays: what follows begins with it.
      if words[position...].starts(with: word) { return position + word.count - 1 }
      position -= 1
    }
    return nil
  }

  private static func words(_ words: [String]) -> [[UInt8]] {
    words.map { [0x20] + FoldedText($0, .name).bytes + [0x20] }
  }

  /// New work: what stands before these says nothing about the year after them.
  private static let plannings = words([
    "xây dựng", "ban hành kế hoạch", "phương hướng", "phấn đấu", "dự kiến", "tham mưu",
  ])
  private static let backward = words([
    "kế thừa", "chuyển tiếp", "chuyển từ", "tồn đọng", "còn lại", "chưa hoàn thành", "chưa đạt", "chưa thực hiện",
    "khắc phục", "quyết toán", "kết dư", "khen thưởng", "chấm điểm", "xếp hạng", "xếp loại", "phân tích", "kiểm điểm",
    "đối chiếu", "tổng điều tra", "đã", "nghiệm thu", "cùng kỳ", "duy trì", "phát huy", "thực hiện được", "so sánh",
    "lũy kế", "kê khai", "thu nợ", "nợ đọng",
  ])
  private static let reached = words(["được", "đạt", "có", "gồm", "còn", "không xảy ra"])
  private static let attained = words(["đạt", "chi", "là", "xảy ra", "phát sinh", "thu hút"])
  private static let compared = words(["gấp", "bằng"])
  private static let upTo = ["đến", "tới", "hết", "cuối", "trước", "năm"].map { Array($0.utf8) }
  private static let done = words(["đã", "kết quả", "mới đạt", "mới có", "chưa", "còn"])
  private static let openings = ["năm", "trong", "cả", "tháng", "đầu", "riêng"].map { Array($0.utf8) }
  private static let month = [0x20] + FoldedText("tháng đầu", .name).bytes + [0x20]
  private static let listing = ["năm", "các", "và"].map { Array($0.utf8) }
  private static let during = words(["trong"])
  private static let dated = words([
    "từ", "trước", "sau", "kể từ", "tính đến", "ban hành", "lập", "thành lập", "công nhận", "phê duyệt", "ký",
    "sửa đổi", "sửa đổi bổ sung", "thay thế", "hết", "cuối", "giỏi", "xuất sắc", "tiêu biểu", "theo nghị quyết",
    "theo quyết định",
  ])
  private static let acquired = words([
    "mua sắm", "đầu tư", "trang bị", "lắp đặt", "xây dựng", "cấp", "sản xuất", "sử dụng", "vận hành", "hoàn thành",
    "nâng cấp", "khảo sát",
  ])
  private static let carried = words([
    "chuyển sang", "chuyển tiếp", "chuyển qua", "trở về trước", "trở lại đây", "đến nay", "sang năm", "chưa hoàn thành",
    "còn tồn", "phần còn lại", "làm cơ sở", "làm căn cứ", "đã",
  ])
  private static let goals = words([
    "phấn đấu", "hoàn thành", "bảo đảm", "đảm bảo", "tối thiểu", "ít nhất", "chậm nhất", "mục tiêu", "chỉ tiêu",
    "yêu cầu", "phải",
  ])
  /// What lasts until a year, was reached by it, or has it in its name.
  private static let untilThen = words([
    "kết quả", "số liệu", "hiện trạng", "thực trạng", "tình hình", "báo cáo", "tổng kết", "sơ kết", "đánh giá",
    "kiểm kê", "so với", "thống kê", "tính đến", "tính tới", "lũy kế", "tồn", "tồn đọng", "còn lại", "hiệu lực",
    "hết hạn", "thời hạn", "công nợ", "đã", "chương trình", "đề án", "chiến lược", "nghị quyết", "quyết định",
    "kế hoạch", "chỉ thị", "kết luận", "dự án", "quy hoạch", "giai đoạn", "khắc phục", "kế thừa", "cam kết", "hợp đồng",
    "gia hạn", "bảo hành", "từ năm", "phát sinh", "hình thành",
  ])
  /// Papers and data may be all those up to a year.
  private static let upToThen = words([
    "hồ sơ", "tài liệu", "sổ", "hộ tịch", "văn bản", "chứng từ", "dữ liệu", "lưu trữ", "rà soát", "đối soát",
    "thu thập", "danh sách", "bản quyền", "chứng thư số", "chữ ký số",
  ])
  private static let forward = words([
    "dự kiến", "dự thảo", "định hướng", "dự toán", "chuẩn bị", "đăng ký", "tiếp theo", "năm sau",
  ])
}
