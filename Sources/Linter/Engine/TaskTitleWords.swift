import PlanLang

/// A task's title without what adds nothing: "tiếp tục", "công tác", "các", "trên địa bàn phường", the plan's own year.
///
/// Its words stand among those of the plan's other titles: see `TaskTitles`.
struct TaskTitleWords {
  /// The same for every order of the words.
  let setKey: UInt64
  /// The words after "từ", where the title says from what to what; else 0.
  private let direction: UInt64
  /// Where its words stand among those of all titles.
  private let range: Range<Int32>
  private let folded: FoldedText

  /// Takes a title apart.
  ///
  /// - Parameters:
  ///   - all: all words of the title.
  ///   - years: hashes of the words that name the plan's own years.
  ///   - kept: the words of the titles before; those that count are added to them.
  init(_ folded: FoldedText, _ all: [TitleWord], years: [UInt64], into kept: inout [TitleWord]) {
    let first = kept.count
    // A sum does not depend on the order, and unlike exclusive or keeps words that stand twice.
    var sum: UInt64 = 0
    var index = 0
    while index < all.count {
      if let length = Self.fillerLength(all, index, years)
        ?? (kept.count == first ? Self.openings.length(in: all, index) : nil)
      {
        index += length
      } else {
        kept.append(all[index])
        sum &+= TitleWord.mixed(0, all[index].hash)
        index += 1
      }
    }
    range = Int32(first)..<Int32(kept.count)
    self.folded = folded
    direction = Self.direction(all)
    setKey = sum &+ UInt64(range.count)
  }

  /// How many words count.
  var count: Int { range.count }

  /// The words that count, in order, of those of all titles.
  @inline(__always)
  func words(in all: UnsafeBufferPointer<TitleWord>) -> UnsafeBufferPointer<TitleWord> {
    UnsafeBufferPointer(rebasing: all[Int(range.lowerBound)..<Int(range.upperBound)])
  }

  /// The hashes of the words that name a plan's own years.
  static func years(of span: YearSpan?) -> [UInt64] {
    guard let span else { return [] }
    return [span.first, span.last].map { TitleWord.hash(ofWord: String($0)) }
  }

  private static func fillerLength(_ words: [TitleWord], _ index: Int, _ years: [UInt64]) -> Int? {
    if words[index].hash == year, index + 1 < words.count, years.contains(words[index + 1].hash) { return 2 }
    if words[index].hasDigit, years.contains(words[index].hash) { return 1 }
    return fillers.length(in: words, index)
  }

  /// One value for the words after the first "từ", where one that says whither follows it.
  private static func direction(_ words: [TitleWord]) -> UInt64 {
    guard let from = words.firstIndex(where: { $0.hash == Self.from }),
      words[from...].contains(where: { whither.contains($0.hash) })
    else { return 0 }
    return TitleWord.hash(of: words[from...])
  }

  /// Whether two titles of the same words say two things by their order: "từ xã về phường", "từ phường về xã".
  func isOpposite(_ other: TaskTitleWords) -> Bool {
    direction != 0 && other.direction != 0 && direction != other.direction
  }

  /// Whether two titles of the same words but for one place are two wordings of one thing.
  ///
  /// That is a slip of the keyboard in a long title, or one synonym for another. Any other word that stands in for one
  /// may well be what the task is about: hồ sơ hộ tịch, hồ sơ đất đai; mạng LAN, mạng WAN.
  ///
  /// - Parameters:
  ///   - other: The other title's words.
  ///   - all: The words of all titles.
  ///   - title: This title as written: names that differ by a mark ("thôn Đông", "thôn Đồng") are two names.
  ///   - otherTitle: The other title as written.
  func isReworded(
    _ other: TaskTitleWords, _ all: UnsafeBufferPointer<TitleWord>, _ title: Text, _ otherTitle: Text
  ) -> Bool {
    let (words, otherWords) = (words(in: all), other.words(in: all))
    var start = 0
    while start < words.count, start < otherWords.count, words[start].hash == otherWords[start].hash { start += 1 }
    var end = 0
    while end < words.count - start, end < otherWords.count - start,
      words[words.count - 1 - end].hash == otherWords[otherWords.count - 1 - end].hash
    { end += 1 }
    let mine = words[start..<words.count - end]
    let others = otherWords[start..<otherWords.count - end]
    guard mine.count <= 2, others.count <= 2 else { return false }
    // "người dân" and "nhân dân" have a word in common: a word on either side may belong to the synonym.
    let areSynonyms = [(0, 0), (1, 0), (0, 1), (1, 1)].contains { before, after in
      guard before <= start, after <= end else { return false }
      let left = words[start - before..<words.count - end + after]
      let right = otherWords[start - before..<otherWords.count - end + after]
      guard left.count <= 3, right.count <= 3 else { return false }
      let phrases = (TitleWord.hash(of: left), TitleWord.hash(of: right))
      return Self.synonyms.contains { $0.contains(phrases.0) && $0.contains(phrases.1) }
    }
    if areSynonyms { return true }
    guard mine.count == 1, others.count == 1, let left = mine.first, let right = others.first, words.count >= 5,
      !setsApart(left), !other.setsApart(right), bare(left) == other.bare(right)
    else { return false }
    return !(isName(left, title) && other.isName(right, otherTitle))
  }

  /// Whether a word numbers or contrasts two tasks of a series.
  private func setsApart(_ word: TitleWord) -> Bool {
    word.hasDigit || Self.contrasts.contains(word.hash)
      || TitleWords.bytes(of: word, in: folded).allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
  }

  /// Whether a word is written with a capital in the middle of a title: "Đông", not "ĐÔNG".
  private func isName(_ word: TitleWord, _ title: Text) -> Bool {
    guard !word.isSpeltOut, word.range.lowerBound > 0 else { return false }
    let index = folded.bytes[..<Int(word.range.lowerBound)].count { $0 == 0x20 }
    return title.withUTF8 { bytes in
      let words = bytes.words
      // A title whose words fold into more or fewer is not taken apart.
      guard words.count == folded.bytes.count(where: { $0 == 0x20 }) + 1 else { return false }
      let first = bytes.scalar(at: words[index].lowerBound)
      let second = bytes.scalar(after: words[index].lowerBound + first.length)
      return VietnameseLetter(first.value)?.isUppercase == true && VietnameseLetter(second)?.isUppercase == false
    }
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
    ["vận động", "khuyến khích"], ["kiện toàn", "củng cố"], ["máy tính", "máy vi tính"],
  ].map { group in Set(group.map { TitleWord.hash(of: $0) }) }
  private static let fillers = FillerPhrases([
    "và", "các", "những", "của", "về", "việc", "công tác", "tiếp tục", "triển khai thực hiện", "triển khai",
    "tổ chức thực hiện", "tổ chức triển khai", "thực hiện tốt", "thực hiện", "đẩy mạnh", "tăng cường", "chủ động",
    "thường xuyên",
    "kịp thời", "đầy đủ", "trên địa bàn phường", "trên địa bàn xã", "trên địa bàn", "được", "cho", "tại", "ở", "nhằm",
    "trong năm", "hoạt động", "hệ thống", "toàn phường", "toàn xã", "phường", "xã",
    "đối với",
  ])
  /// What only opens a title: "Tổ chức các lớp tập huấn" is "Tập huấn".
  private static let openings = FillerPhrases([
    "tổ chức", "tổ chức lớp", "tổ chức các lớp", "mở lớp", "mở các lớp", "lớp",
  ])
  private static let from = TitleWord.hash(ofWord: "từ")
  private static let whither = Set(TitleWord.split("về sang đến lên ra vào xuống thành").map(\.hash))
}

/// Phrases as a tree of their words.
private struct FillerPhrases: Sendable {
  private var branches: WordBranches
  /// Whether a phrase ends at a node.
  private var ends = [false]

  init(_ all: [String]) {
    branches = WordBranches(capacity: all.count * 3)
    for phrase in all {
      var node: Int32 = 0
      for word in TitleWord.split(phrase) {
        var next = branches.next(word.hash, after: node)
        if next < 0 {
          next = Int32(ends.count)
          branches.insert(word.hash, after: node, next: next)
          ends.append(false)
        }
        node = next
      }
      ends[Int(node)] = true
    }
  }

  /// The length of the longest phrase that begins at `index`; nil where none does.
  func length(in words: [TitleWord], _ index: Int) -> Int? {
    var found: Int?
    var node: Int32 = 0
    for position in index..<words.count {
      node = branches.next(words[position].hash, after: node)
      guard node >= 0 else { break }
      if ends[Int(node)] { found = position - index + 1 }
    }
    return found
  }
}
