import PlanLang

/// PL607: a task whose title is an indicator and no work.
enum TaskIsATarget: Rule {
  static let code = Code(607)
  static let name = "task-is-a-target"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Tên nhiệm vụ là một chỉ tiêu (“Tỷ lệ ... đạt 100%”), không nói phải làm gì.",
      en: "A task whose title is an indicator (“Tỷ lệ ... đạt 100%”) and does not say what is to be done."),
    reason: Message(
      vi: "Chỉ tiêu là kết quả; đơn vị được giao đọc xong vẫn không biết bắt đầu từ việc gì.",
      en: "An indicator is a result; the unit that is charged with it does not learn what to start with."),
    bad: [
      """
      tasks:
        - {title: ⟦Tỷ lệ hồ sơ nộp qua Cổng dịch vụ công đạt 85% trở lên⟧, lead: vp, due: Năm 2027, output: Báo cáo}
        - {title: ⟦"100 % văn bản đi được ký số"⟧, lead: vp, due: Năm 2027, output: Báo cáo}
      """,
      """
      tasks:
        - {title: ⟦"Phấn đấu đến hết năm 2027, người dân có tài khoản định danh mức 2 đạt trên 90%."⟧, lead: ca, due: Năm 2027, output: Báo cáo}
        - {title: ⟦Tối thiểu 80% hộ kinh doanh chấp nhận thanh toán số⟧, lead: kt, due: Năm 2027, output: Danh sách}
      """,
      """
      nhiem_vu:
        - {ten: ⟦"Đến cuối năm 2027, tỉ lệ phủ sóng 5G tại tổ dân phố đạt 95,5%"⟧, chu_tri: kt, thoi_han: Năm 2027, san_pham: Báo cáo}
        - {ten: ⟦Hồ sơ sức khỏe điện tử của người cao tuổi đạt ≥ 70 phần trăm⟧, chu_tri: vhxh, thoi_han: Năm 2027, san_pham: Hồ sơ}
        - {ten: ⟦Mức độ hài lòng của người dân khi làm thủ tục⟧, chu_tri: vp, thoi_han: Năm 2027, san_pham: Phiếu khảo sát}
      """,
      """
      tasks:
        - {title: ⟦"Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ giải quyết thủ tục hành chính đạt 80 % trở lên"⟧, lead: vp, due: Năm 2027, output: Báo cáo}
        - {title: ⟦Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng đạt 100%.⟧, lead: vp, due: Năm 2027, output: Báo cáo}
      """.issued,
      """
      tasks:
        - {title: ⟦Trên 95% hộ kinh doanh có mã QR thanh toán⟧, lead: kt, due: Quý IV/2027, output: Danh sách}
        - {title: ⟦Số lượng hồ sơ trực tuyến đạt 5.000 hồ sơ⟧, lead: vp, due: Năm 2027, output: Báo cáo}
        - {title: ⟦Cán bộ được cấp chứng thư số cá nhân đạt 100%⟧, lead: vp, due: Quý I/2027, output: Danh sách}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Rà soát tỷ lệ hồ sơ quá hạn của từng phòng, lead: vp, due: Hằng tháng, output: Báo cáo}
        - {title: Nâng tỷ lệ hồ sơ trực tuyến lên 90%, lead: vp, due: Năm 2027, output: Báo cáo}
      """,
      """
      tasks:
        - {title: Bảo đảm 100% công chức có máy tính đủ cấu hình, lead: vp, due: Quý II/2027, output: Biên bản}
        - {title: "Năm 2027, số hóa 100% hồ sơ lưu trữ tại bộ phận một cửa", lead: vp, due: Năm 2027, output: Kho hồ sơ}
        - {title: Vận động hộ dân mở tài khoản thanh toán đạt trên 70% số hộ, lead: kt, due: Năm 2027, output: Danh sách}
      """,
      """
      tasks:
        - {title: Tất cả các hệ thống thông tin được phê duyệt cấp độ an toàn, lead: ca, due: Quý I/2027, output: Hồ sơ}
        - {title: Số hóa 5.000 trang hồ sơ hộ tịch, lead: vp, due: Quý III/2027, output: Bản số hóa}
        - {title: Số hóa 100% sổ hộ tịch để đạt 5.000 bản ghi, lead: vp, due: Quý III/2027, output: Bản ghi}
        - {title: Số lượng hồ sơ tăng thì bố trí thêm người trực, lead: vp, due: Cả năm, output: Lịch trực}
        - {title: Đạt chuẩn phường thông minh mức 1, lead: vhxh, due: Năm 2027, output: Quyết định công nhận}
      """,
      """
      # Việc làm trọn vẹn, có ghi tỷ lệ.
      tasks:
        - {title: Cung cấp 100% dịch vụ công trực tuyến toàn trình đủ điều kiện, lead: vp, due: Năm 2027, output: Danh mục}
        - {title: Đảm bảo 100% văn bản đi được ký số, lead: vp, due: Thường xuyên, output: Báo cáo}
        - {title: "Phấn đấu hoàn thành số hóa 100% sổ hộ tịch", lead: vp, due: Quý IV/2027, output: Kho dữ liệu}
      """,
      """
      # Nói về tỷ lệ mà là việc phải làm.
      tasks:
        - {title: Theo dõi tỷ lệ hồ sơ đúng hạn của từng công chức, lead: vp, due: Hằng tuần, output: Bảng theo dõi}
        - {title: Khảo sát mức độ hài lòng của người dân, lead: vhxh, due: Quý IV/2027, output: Phiếu khảo sát}
        - {title: "Hồ sơ trực tuyến: hướng dẫn người dân tự nộp để đạt 80%", lead: vp, due: Năm 2027, output: Báo cáo}
        - {title: "Hộ kinh doanh: vận động từng hộ, nhằm đạt trên 95% có mã QR", lead: kt, due: Năm 2027, output: Danh sách}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    for (index, title) in context.foldedTaskTitles.enumerated() {
      guard let title, let place = context.plan.plan.tasks[index].title, isTarget(title) else { continue }
      findings.add(at: place.range, .isTarget(context.name(ofTask: index)), help: .sayWork)
    }
  }

  private static func isTarget(_ title: FoldedText) -> Bool {
    if counts.longest(startingAt: 0, in: title) != nil, TitleScan(title).hasNumberReached { return true }
    // A share is written with the sign, or in words that are on the list too.
    guard title.bytes.contains(UInt8(ascii: "%")) || indicators.isHeld(by: title) else { return false }
    let words = TitleScan(title)
    let (start, strives) = words.afterOpening()
    if indicators.longest(startingAt: words.offset(of: start), in: title) != nil { return true }
    if words.isShare(at: start) { return true }
    guard words.hasShareReached else { return false }
    return strives || things.longest(startingAt: words.offset(of: start), in: title) != nil
  }

  /// What begins with these is measured, whatever follows.
  private static let indicators = PhraseIndex([
    "Tỷ lệ", "Tỉ lệ", "Tỷ trọng", "Tỉ trọng", "Mức độ hài lòng", "Mức hài lòng", "Phần trăm", "Có tỷ lệ",
  ])

  /// What begins with these and goes on "đạt 5.000" is counted.
  private static let counts = PhraseIndex([
    "Số lượng", "Số lượt", "Tổng số", "Tổng số lượt", "Số hồ sơ", "Số hộ", "Số người", "Số tài khoản",
    "Số doanh nghiệp",
  ])

  /// What begins with these and goes on "đạt 90%" tells of things and not of work.
  private static let things = PhraseIndex([
    "Hồ sơ", "Số hồ sơ", "Số hộ", "Số người", "Số lượng", "Số lượt", "Số thủ tục", "Số văn bản", "Tổng số",
    "Người dân", "Nhân dân", "Hộ dân", "Hộ gia đình", "Hộ kinh doanh", "Các hộ", "Cán bộ", "Công chức", "Viên chức",
    "Văn bản", "Thủ tục hành chính", "Dịch vụ công", "Doanh nghiệp", "Mức độ", "Chỉ số", "Chỉ tiêu", "Các chỉ tiêu",
    "Toàn bộ", "Tất cả", "Dân số", "Học sinh", "Trẻ em", "Giao dịch", "Kết quả", "Máy tính", "Cơ sở dữ liệu",
    "Hệ thống thông tin", "Thanh toán không dùng tiền mặt",
  ])
}

/// A folded title word by word.
private struct TitleScan {
  private let bytes: [UInt8]
  private var words: [Range<Int>] = []

  init(_ title: FoldedText) {
    bytes = title.bytes
    var start = 0
    for position in 0...bytes.count where position == bytes.count || bytes[position] == 0x20 {
      if position > start { words.append(start..<position) }
      start = position + 1
    }
  }

  /// Where the word at `index` begins; the end of the title behind the last word.
  func offset(of index: Int) -> Int { index < words.count ? words[index].lowerBound : bytes.count }

  /// The word behind "Phấn đấu", "Đến hết năm 2027" and their like, and whether the title begins with "Phấn đấu".
  func afterOpening() -> (start: Int, strives: Bool) {
    var index = 0
    let strives = isWord(0, Self.strive.0) && isWord(1, Self.strive.1)
    if strives { index = 2 }
    while index < words.count {
      if Self.opening.contains(Array(bytes[words[index]])) || isPlainNumber(index) && index > 0 && !isShare(at: index) {
        index += 1
      } else {
        break
      }
    }
    return (index, strives)
  }

  /// Whether "90%", "trên 90%", "≥ 90 phần trăm" begins with the word at `index`.
  func isShare(at start: Int) -> Bool {
    var index = start
    while index < words.count, index < start + 5, Self.comparisons.contains(Array(bytes[words[index]])) { index += 1 }
    guard index < words.count, isFigure(index) else { return false }
    if bytes[words[index].upperBound - 1] == UInt8(ascii: "%") { return true }
    // The fold parts "95,5%" at the comma.
    if index + 1 < words.count, isDigit(words[index + 1].lowerBound) { index += 1 }
    if bytes[words[index].upperBound - 1] == UInt8(ascii: "%") { return true }
    guard index + 1 < words.count else { return false }
    if bytes[words[index + 1].lowerBound] == UInt8(ascii: "%") { return true }
    return isWord(index + 1, Self.percent.0) && isWord(index + 2, Self.percent.1)
  }

  /// Whether "đạt 90%" stands somewhere, and not as what some work is for: "hướng dẫn ... để đạt 90%".
  var hasShareReached: Bool {
    words.indices.contains { index in
      isWord(index, Self.reach) && isShare(at: index + 1)
        && !(index > 0 && Self.purposes.contains { isWord(index - 1, $0) })
    }
  }

  /// Whether "đạt 5.000", "đạt trên 200" stands somewhere.
  var hasNumberReached: Bool {
    words.indices.contains { index in
      guard isWord(index, Self.reach) else { return false }
      return words[(index + 1)...].prefix(4).first { !Self.comparisons.contains(Array(bytes[$0])) }
        .map { isDigit($0.lowerBound) } ?? false
    }
  }

  private func isWord(_ index: Int, _ word: [UInt8]) -> Bool {
    index < words.count && bytes[words[index]].elementsEqual(word)
  }

  private func isPlainNumber(_ index: Int) -> Bool { bytes[words[index]].allSatisfy { $0 &- 0x30 < 10 } }

  private func isDigit(_ position: Int) -> Bool { bytes[position] &- 0x30 < 10 }

  /// Digits, perhaps behind a sign: "90%", "≥90%".
  private func isFigure(_ index: Int) -> Bool {
    guard let digit = bytes[words[index]].firstIndex(where: { $0 &- 0x30 < 10 }) else { return false }
    return bytes[words[index].lowerBound..<digit].allSatisfy { byte in
      byte >= 0x80 || byte &- 0x3C <= 2 || byte == UInt8(ascii: "~")
    }
  }

  private static let strive = (Array("phấn".utf8), Array("đấu".utf8))
  private static let percent = (Array("phần".utf8), Array("trăm".utf8))
  private static let purposes = ["để", "nhằm"].map { FoldedText($0, .name).bytes }
  private static let reach = Array("đạt".utf8)
  private static let opening = wordSet([
    "đến", "tới", "hết", "cuối", "đầu", "trong", "năm", "quý", "tháng", "ngày", "từ", "nay", "giai", "đoạn", "để",
    "i", "ii", "iii", "iv", "có",
  ])
  private static let comparisons = wordSet([
    "đạt", "trên", "hơn", "tối", "thiểu", "đa", "ít", "nhất", "khoảng", "không", "dưới", "từ", "gần", "mức", "quá",
    "có", "≥", "≤", ">", "<", ">=", "~", "=", "ước",
  ])

  private static func wordSet(_ words: [String]) -> Set<[UInt8]> { Set(words.map { FoldedText($0, .name).bytes }) }
}

extension Message {
  fileprivate static func isTarget(_ task: Message) -> Message {
    Message(
      vi: "\(task.vi) là một chỉ tiêu, chưa nói phải làm việc gì",
      en: "\(task.en) is an indicator and does not say what is to be done")
  }
  fileprivate static let sayWork = Message(
    vi: "bắt đầu bằng động từ (“Hướng dẫn ...”, “Số hóa ...”), ghi con số ở ‹objectives› rồi nối nhiệm vụ với nó",
    en: "begin with a verb (“Hướng dẫn ...”, “Số hóa ...”), put the figure among ‹objectives› and link the task to it")
}
