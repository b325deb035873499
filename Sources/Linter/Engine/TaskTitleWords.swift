import PlanLang

/// A task's title without what adds nothing: "tiếp tục", "công tác", "các", "trên địa bàn phường", the plan's own year.
struct TaskTitleWords {
  typealias Word = TitleWords.Word

  /// The words that count, in order.
  let words: [Word]
  /// The same for every order of the words.
  let setKey: UInt64

  init(_ folded: FoldedText, _ span: YearSpan?) {
    let all = TitleWords(folded).words
    let years = span.map { [String($0.first), String($0.last)].map { Word($0.utf8) } } ?? []
    var kept: [Word] = []
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
    // A sum does not depend on the order, and unlike exclusive or keeps words that stand twice.
    setKey = kept.reduce(UInt64(kept.count)) { $0 &+ Self.scrambled($1.fingerprint) }
  }

  private static func scrambled(_ value: UInt64) -> UInt64 {
    var value = value &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
    return value &* 0xBF58_476D_1CE4_E5B9
  }

  private static func fillerLength(_ words: [Word], _ index: Int, _ years: [Word]) -> Int? {
    if words[index] == year, index + 1 < words.count, years.contains(words[index + 1]) { return 2 }
    guard let phrases = fillers[words[index]] else { return nil }
    for phrase in phrases where index + phrase.count <= words.count {
      if words[index..<index + phrase.count].elementsEqual(phrase) { return phrase.count }
    }
    return nil
  }

  /// Whether two titles of the same words but for one place are two wordings of one thing.
  ///
  /// That is a slip of the keyboard in a long title, or one synonym for another. Any other word that stands in for one
  /// may well be what the task is about: hồ sơ hộ tịch, hồ sơ đất đai; mạng LAN, mạng WAN.
  func isReworded(_ other: TaskTitleWords) -> Bool {
    var start = 0
    while start < words.count, start < other.words.count, words[start] == other.words[start] { start += 1 }
    var end = 0
    while end < words.count - start, end < other.words.count - start,
      words[words.count - 1 - end] == other.words[other.words.count - 1 - end]
    { end += 1 }
    let mine = words[start..<words.count - end]
    let others = other.words[start..<other.words.count - end]
    guard mine.count <= 2, others.count <= 2 else { return false }
    if (mine + others).contains(where: { $0.hasDigit || Self.contrasts.contains($0) || Self.isRoman($0) }) {
      return false
    }
    if mine.count == 1, others.count == 1, let left = mine.first, let right = others.first, words.count >= 5 {
      if FoldedText(String(decoding: left, as: UTF8.self), .bare)
        == FoldedText(String(decoding: right, as: UTF8.self), .bare)
      {
        return true
      }
    }
    let phrases = (Array(mine.joined(separator: [0x20])), Array(others.joined(separator: [0x20])))
    return Self.synonyms.contains { $0.contains(phrases.0) && $0.contains(phrases.1) }
  }

  private static func isRoman(_ word: Word) -> Bool { word.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 } }

  private static let year = TitleWords.split("năm")[0]
  /// Words that set two tasks of a series apart.
  private static let contrasts = Set(
    TitleWords.split(
      "quý tháng năm tuần ngày đợt kỳ lần giai đoạn sơ tổng đầu cuối trước sau trong ngoài trên dưới nội nam nữ trẻ già đến đi không chưa"
    ))
  private static let synonyms: [Set<[UInt8]>] = [
    ["xây dựng", "lập", "ban hành", "tham mưu"], ["nâng cấp", "cải tạo"], ["đào tạo", "tập huấn", "bồi dưỡng"],
    ["tuyên truyền", "truyền thông", "phổ biến"], ["mua sắm", "mua", "trang bị"], ["kiểm tra", "giám sát"],
    ["bảo đảm", "đảm bảo"], ["rà soát", "soát xét"], ["cập nhật", "bổ sung"], ["duy trì", "vận hành"], ["khai thác", "sử dụng"],
    ["quản lý", "quản trị"], ["người dân", "nhân dân", "công dân"], ["hoàn thiện", "hoàn chỉnh"], ["vận động", "khuyến khích"],
  ].map { group in Set(group.map { Array(TitleWords.split($0).joined(separator: [0x20])) }) }
  private static let fillers: [Word: [[Word]]] = {
    let phrases = [
      "và", "các", "những", "của", "về", "việc", "công tác", "tiếp tục", "triển khai thực hiện", "triển khai",
      "tổ chức thực hiện", "tổ chức triển khai", "thực hiện tốt", "thực hiện", "đẩy mạnh", "tăng cường", "chủ động",
      "thường xuyên",
      "kịp thời", "đầy đủ", "trên địa bàn phường", "trên địa bàn xã", "trên địa bàn", "được", "cho", "tại", "ở", "nhằm",
      "trong năm", "hoạt động", "hệ thống", "toàn phường", "toàn xã", "phường", "xã",
    ]
    let split = phrases.map(TitleWords.split).sorted { $0.count > $1.count }
    return Dictionary(grouping: split) { $0[0] }
  }()
}

/// Finds titles that are the same but for one place of up to two words, without comparing every pair.
struct TaskTitleIndex {
  /// Pairs of positions, the earlier first.
  private(set) var neighbours: [(Int, Int)] = []

  /// Every title with a window left out goes under a key of what stands before and behind it; titles that meet under a
  /// key differ in that window alone. Linear in the number of words; at most four pairs for a title under one key.
  init(_ titles: [TaskTitleWords?]) {
    var entries: [(key: UInt64, title: Int32)] = []
    for (index, title) in titles.enumerated() {
      guard let title, title.words.count >= 5 else { continue }
      let hashes = title.words.map(\.fingerprint)
      var suffixes = [UInt64](repeating: 0, count: hashes.count + 1)
      for position in hashes.indices.reversed() {
        suffixes[position] = suffixes[position + 1] &* 0x100_0000_01B3 &+ hashes[position]
      }
      var prefix: UInt64 = 0
      for start in 0...hashes.count {
        for length in 0...2 where start + length <= hashes.count {
          if length > 0, title.words[start..<start + length].contains(where: \.hasDigit) { continue }
          let rest = suffixes[start + length]
          entries.append((prefix &* 0x9E37_79B9_7F4A_7C15 ^ rest &+ UInt64(start), Int32(index)))
        }
        if start < hashes.count { prefix = (prefix ^ hashes[start]) &* 0x100_0000_01B3 }
      }
    }
    entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.title < $1.title }
    for index in entries.indices.dropFirst() {
      for back in stride(from: index - 1, through: max(0, index - 4), by: -1) {
        guard entries[back].key == entries[index].key else { break }
        guard entries[back].title != entries[index].title else { continue }
        neighbours.append((Int(entries[back].title), Int(entries[index].title)))
      }
    }
    neighbours.sort { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }
  }
}
