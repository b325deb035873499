import PlanLang

/// The words by which shares in texts are understood.
enum ShareWords {
  /// The words of a name that tell one indicator from another.
  static func counting(_ name: FoldedText) -> [TitleWord] {
    TitleWords(name).words.filter { !ignored.contains($0.hash) }
  }

  /// One value for these words in order, and how many they are.
  static func key(_ name: FoldedText) -> (hash: UInt64, wordCount: Int) { TitleWords.key(name, without: ignored) }

  /// A name without what stands in brackets; `folded` is the whole of it, where it is known already.
  static func withoutBrackets(_ bytes: UTF8Bytes, _ folded: FoldedText?) -> FoldedText {
    guard let open = bytes.firstOffset(of: UInt8(ascii: "(")) else { return folded ?? FoldedText(bytes, .name) }
    var kept = Array(bytes[..<open])
    var depth = 0
    for byte in bytes[open...] {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0 { kept.append(byte) }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
    }
    return kept.withUnsafeBufferPointer { FoldedText($0, .name) }
  }

  /// What stands before a figure, without the words that only lead up to it: "Phấn đấu tỷ lệ ... đạt trên".
  static func subject(before folded: FoldedText) -> FoldedText {
    var end = folded.bytes.count
    trimming: while end > 0 {
      for phrase in leadsUp where folded.bytes[..<end].suffix(phrase.count).elementsEqual(phrase) {
        let start = end - phrase.count
        guard start == 0 || folded.bytes[start - 1] == 0x20 else { continue }
        end = max(0, start - 1)
        continue trimming
      }
      break
    }
    return part(folded, skipping(openings, in: folded, upTo: end)..<end)
  }

  /// What stands behind a figure, without "trở lên" and the like; nothing where only these do.
  static func subject(after folded: FoldedText) -> FoldedText {
    let start = skipping(follows, in: folded, upTo: folded.bytes.count)
    var end = folded.bytes.count
    trimming: while end > start {
      // "trong năm 2027"
      if end - start >= 4, folded.bytes[end - 4..<end].allSatisfy({ $0 &- 0x30 < 10 }) { end = max(start, end - 5) }
      for phrase in endings where folded.bytes[..<end].suffix(phrase.count).elementsEqual(phrase) {
        guard end == phrase.count || folded.bytes[end - phrase.count - 1] == 0x20 else { continue }
        end = max(start, end - phrase.count - 1)
        continue trimming
      }
      break
    }
    return part(folded, start..<max(start, end))
  }

  private static func skipping(_ phrases: PhraseIndex, in folded: FoldedText, upTo end: Int) -> Int {
    var start = 0
    while start < end {
      if let match = phrases.longest(startingAt: start, in: folded) {
        start = match.range.upperBound + 1
      } else if let year = yearWord.longest(startingAt: start, in: folded), year.range.upperBound + 5 <= end,
        folded.bytes[year.range.upperBound + 1..<year.range.upperBound + 5].allSatisfy({ $0 &- 0x30 < 10 })
      {
        start = year.range.upperBound + 6
      } else {
        break
      }
    }
    return min(start, end)
  }

  private static let yearWord = PhraseIndex(["năm", "trong năm"])

  private static func part(_ folded: FoldedText, _ range: Range<Int>) -> FoldedText {
    if range == 0..<folded.bytes.count { return folded }
    return folded.bytes.withUnsafeBufferPointer { FoldedText($0.slice(range), .name) }
  }

  private static func folded(_ words: [String]) -> [[UInt8]] { words.map { FoldedText($0, .name).bytes } }

  /// They stand in one wording of an indicator and not in the next.
  private static let ignored = KeySet(
    [
      "tỷ", "tỉ", "lệ", "của", "trên", "địa", "bàn", "xã", "phường", "các", "được", "và", "có", "đạt", "thuộc", "tổng",
      "mức", "độ",
    ].map { TitleWord.hash(ofWord: $0) })
  /// Before a figure, the last words first.
  private static let leadsUp = folded([
    "đạt", "đạt tối thiểu", "tối thiểu", "ít nhất", "đạt ít nhất", "là", "trên", "từ", "đạt trên", "đạt từ", "đạt mức",
    "≥",
    ">", "≤", "<", "=", "không quá", "không dưới", "dưới", "tối đa", "còn", "lên", "năm",
  ])
  private static let openings = PhraseIndex([
    "phấn đấu", "bảo đảm", "đảm bảo", "duy trì", "nâng", "hoàn thành", "trong năm", "thực hiện", "chỉ tiêu",
  ])
  private static let follows = PhraseIndex(["trở lên", "trở xuống", "số", "tổng số", "trên tổng số"])
  private static let endings = folded([
    "trong năm", "năm", "vào năm", "trong", "trở lên", "theo kế hoạch", "theo quy định",
  ])

  /// Whether another share begins behind the comma at `offset`.
  static func beginsShare(_ bytes: UTF8Bytes, behind offset: Int) -> Bool {
    let rest = bytes.dropFirst(offset + 1)
    return anotherShare.contains { rest.starts(with: $0) }
  }

  private static let anotherShare = [" tỷ lệ ", " tỉ lệ ", " mức độ "].map { Array($0.utf8) }
  static let shares = PhraseIndex(["Tỷ lệ", "Tỉ lệ", "Mức độ hài lòng", "Phần trăm"])
  static let targetHeadings = PhraseIndex(["chỉ tiêu", "mục tiêu", "phấn đấu", "kế hoạch"])
  static let pastHeadings = PhraseIndex([
    "kết quả", "đánh giá", "hiện trạng", "thực trạng", "tình hình", "tồn tại", "hạn chế", "bối cảnh", "mốc", "tên",
    "thực hiện năm trước",
  ])
  /// A clause with one of these speaks of a part of the plan's time, of the past, or of a change.
  static let otherTimes = PhraseIndex([
    "quý", "tháng", "giai đoạn", "tuần", "đã", "hiện", "hiện nay", "kết quả đạt được", "năm trước", "cùng kỳ", "tăng",
    "giảm",
    "so với", "hằng năm", "hàng năm", "mỗi năm", "đợt", "vượt", "bình quân", "khoảng", "lộ trình", "bước đầu",
    "thí điểm",
    "kinh phí", "ngân sách", "mức hỗ trợ",
  ])
}
