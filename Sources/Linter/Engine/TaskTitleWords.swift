import PlanLang

/// A task's title without what adds nothing: "tiếp tục", "công tác", "các", "trên địa bàn phường", the plan's own year.
struct TaskTitleWords {
  /// The words that count, in order.
  let words: [TitleWord]
  /// The same for every order of the words.
  let setKey: UInt64
  private let folded: FoldedText

  /// - Parameter years: hashes of the words that name the plan's own years.
  init(_ folded: FoldedText, years: [UInt64]) {
    let all = TitleWords(folded).words
    var kept: [TitleWord] = []
    kept.reserveCapacity(all.count)
    var index = 0
    while index < all.count {
      if let length = Self.fillerLength(all, index, years) {
        index += length
      } else {
        kept.append(all[index])
        index += 1
      }
    }
    words = kept
    self.folded = folded
    // A sum does not depend on the order, and unlike exclusive or keeps words that stand twice.
    setKey = kept.reduce(UInt64(kept.count)) { $0 &+ TitleWord.mixed(0, $1.hash) }
  }

  /// The hashes of the words that name a plan's own years.
  static func years(of span: YearSpan?) -> [UInt64] {
    guard let span else { return [] }
    return [span.first, span.last].map { TitleWord.hash(ofWord: String($0)) }
  }

  private static func fillerLength(_ words: [TitleWord], _ index: Int, _ years: [UInt64]) -> Int? {
    if words[index].hash == year, index + 1 < words.count, years.contains(words[index + 1].hash) { return 2 }
    guard let position = fillers.positions.position(of: words[index].hash) else { return nil }
    for phrase in fillers.phrases[position] where index + phrase.count <= words.count {
      if phrase.indices.allSatisfy({ words[index + $0].hash == phrase[$0] }) { return phrase.count }
    }
    return nil
  }

  /// Whether two titles of the same words but for one place are two wordings of one thing.
  ///
  /// That is a slip of the keyboard in a long title, or one synonym for another. Any other word that stands in for one
  /// may well be what the task is about: hồ sơ hộ tịch, hồ sơ đất đai; mạng LAN, mạng WAN.
  func isReworded(_ other: TaskTitleWords) -> Bool {
    var start = 0
    while start < words.count, start < other.words.count, words[start].hash == other.words[start].hash { start += 1 }
    var end = 0
    while end < words.count - start, end < other.words.count - start,
      words[words.count - 1 - end].hash == other.words[other.words.count - 1 - end].hash
    { end += 1 }
    let mine = words[start..<words.count - end]
    let others = other.words[start..<other.words.count - end]
    guard mine.count <= 2, others.count <= 2 else { return false }
    if mine.contains(where: setsApart) || others.contains(where: other.setsApart) { return false }
    if mine.count == 1, others.count == 1, let left = mine.first, let right = others.first, words.count >= 5,
      bare(left) == other.bare(right)
    {
      return true
    }
    let phrases = (TitleWord.hash(of: mine), TitleWord.hash(of: others))
    return Self.synonyms.contains { $0.contains(phrases.0) && $0.contains(phrases.1) }
  }

  /// Whether a word numbers or contrasts two tasks of a series.
  private func setsApart(_ word: TitleWord) -> Bool {
    word.hasDigit || Self.contrasts.contains(word.hash)
      || TitleWords.bytes(of: word, in: folded).allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
  }

  private func bare(_ word: TitleWord) -> FoldedText {
    TitleWords.bytes(of: word, in: folded).withUnsafeBufferPointer { FoldedText($0, .bare) }
  }

  private static let year = TitleWord.hash(ofWord: "năm")
  /// Words that set two tasks of a series apart.
  private static let contrasts = Set(
    TitleWord.split(
      "quý tháng năm tuần ngày đợt kỳ lần giai đoạn sơ tổng đầu cuối trước sau trong ngoài trên dưới nội nam nữ trẻ già đến đi không chưa"
    ).map(\.hash))
  private static let synonyms: [Set<UInt64>] = [
    ["xây dựng", "lập", "ban hành", "tham mưu"], ["nâng cấp", "cải tạo"], ["đào tạo", "tập huấn", "bồi dưỡng"],
    ["tuyên truyền", "truyền thông", "phổ biến"], ["mua sắm", "mua", "trang bị"], ["kiểm tra", "giám sát"],
    ["bảo đảm", "đảm bảo"], ["rà soát", "soát xét"], ["cập nhật", "bổ sung"], ["duy trì", "vận hành"],
    ["khai thác", "sử dụng"],
    ["quản lý", "quản trị"], ["người dân", "nhân dân", "công dân"], ["hoàn thiện", "hoàn chỉnh"],
    ["vận động", "khuyến khích"],
  ].map { group in Set(group.map { TitleWord.hash(of: $0) }) }
  private static let fillers = FillerPhrases([
    "và", "các", "những", "của", "về", "việc", "công tác", "tiếp tục", "triển khai thực hiện", "triển khai",
    "tổ chức thực hiện", "tổ chức triển khai", "thực hiện tốt", "thực hiện", "đẩy mạnh", "tăng cường", "chủ động",
    "thường xuyên",
    "kịp thời", "đầy đủ", "trên địa bàn phường", "trên địa bàn xã", "trên địa bàn", "được", "cho", "tại", "ở", "nhằm",
    "trong năm", "hoạt động", "hệ thống", "toàn phường", "toàn xã", "phường", "xã",
  ])
}

/// Phrases by their first words.
private struct FillerPhrases: Sendable {
  /// Positions in `phrases` by the first word's hash.
  private(set) var positions: PositionTable
  /// The phrases that begin with one word, the longest first, each as the hashes of its words.
  private(set) var phrases: [[[UInt64]]] = []

  init(_ all: [String]) {
    positions = PositionTable(capacity: all.count)
    let split = all.map { TitleWord.split($0).map(\.hash) }.sorted { $0.count > $1.count }
    for phrase in split {
      if let position = positions.insert(phrases.count, under: phrase[0]) {
        phrases[position].append(phrase)
      } else {
        phrases.append([phrase])
      }
    }
  }
}
