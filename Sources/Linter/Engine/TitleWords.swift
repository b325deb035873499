import PlanLang

/// The words of a name or title as they count when two wordings are compared: folded, abbreviations spelt out, "và" and
/// signs left out.
struct TitleWords: Sendable {
  /// The words in order.
  private(set) var words: [TitleWord] = []

  /// The words of a text.
  init(_ text: Text) {
    self.init(text.withUTF8 { FoldedText($0, .name) })
  }

  /// The words of a text that is folded already.
  init(_ folded: FoldedText) {
    Self.read(folded, into: &words)
  }

  /// One value for the words in order.
  var hash: UInt64 { TitleWord.hash(of: words) }

  /// Adds the words of a folded text to `words`.
  static func read(_ folded: FoldedText, into words: inout [TitleWord]) {
    folded.bytes.withUnsafeBufferPointer { bytes in
      words.reserveCapacity(bytes.count / 4 + 4)
      visit(bytes) { words.append($0) }
    }
  }

  /// Hands over the words of a folded text that count, in order: for a look that keeps none.
  @inline(__always)
  private static func visit(_ bytes: UTF8Bytes, _ body: (TitleWord) -> Void) {
    let list = Self.list
    var scan = TitleWordScan(bytes)
    while let word = scan.next() {
      guard let special = list.positions.position(of: word.hash) else {
        body(word)
        continue
      }
      switch list.entries[special] {
      case .nothing: continue
      case .words(let expansion): expansion.forEach(body)
      case .pair(let second, let expansion):
        var following = scan
        var next = following.next()
        if next?.hash == Self.and { next = following.next() }
        if next?.hash == second {
          expansion.forEach(body)
          scan = following
        } else {
          body(word)
        }
      }
    }
  }

  /// One value for the words of a folded text in order, without those of `ignored`, and how many they are.
  static func key(_ folded: FoldedText, without ignored: KeySet? = nil) -> (hash: UInt64, wordCount: Int) {
    folded.bytes.withUnsafeBufferPointer { key($0, ignored) }
  }

  private static func key(_ folded: UTF8Bytes, _ ignored: KeySet?) -> (hash: UInt64, wordCount: Int) {
    var (hash, count): (UInt64, Int) = (0, 0)
    visit(folded) { word in
      if let ignored, ignored.contains(word.hash) { return }
      hash = TitleWord.mixed(hash, word.hash)
      count += 1
    }
    return (hash, count)
  }

  /// One value for the words of a text in order.
  static func hash(of text: Text) -> UInt64 {
    text.withUTF8 { bytes in FoldedText.withName(of: bytes) { key($0, nil).hash } }
  }

  /// The bytes of a word of this text.
  static func bytes(of word: TitleWord, in folded: FoldedText) -> ArraySlice<UInt8> {
    (word.isSpeltOut ? list.spelling : folded.bytes)[Int(word.range.lowerBound)..<Int(word.range.upperBound)]
  }

  /// What a word counts as: nil where it stands for itself; else the words that it stands for, none for "và".
  ///
  /// - Parameter next: the word after it, "và" left out; `takesNext` where both together are the abbreviation.
  static func meaning(of word: UInt64, before next: UInt64?) -> (words: [TitleWord], takesNext: Bool)? {
    guard let special = list.positions.position(of: word) else { return nil }
    switch list.entries[special] {
    case .nothing: return ([], false)
    case .words(let expansion): return (expansion, false)
    case .pair(let second, let expansion): return next == second ? (expansion, true) : nil
    }
  }

  /// Whether a word may count as something else than itself.
  static func isSpecial(_ word: UInt64) -> Bool { list.positions.position(of: word) != nil }

  static let and = TitleWord.hash(ofWord: "và")
  private static let list = TitleWordList(abbreviations: abbreviations, pairs: pairs, left: ["và", "%"])

  /// Abbreviations that mean one thing wherever they stand.
  private static let abbreviations: KeyValuePairs = [
    "ubnd": "Ủy ban nhân dân", "hđnd": "Hội đồng nhân dân", "hdnd": "Hội đồng nhân dân",
    "mttq": "Mặt trận Tổ quốc", "ubmttq": "Ủy ban Mặt trận Tổ quốc", "vhxh": "văn hóa xã hội",
    "ktxh": "kinh tế xã hội", "khcn": "khoa học công nghệ", "đmst": "đổi mới sáng tạo", "cđs": "chuyển đổi số",
    "cds": "chuyển đổi số", "cntt": "công nghệ thông tin", "tthc": "thủ tục hành chính",
    "dvctt": "dịch vụ công trực tuyến", "dvc": "dịch vụ công", "pvhcc": "phục vụ hành chính công",
    "ttpvhcc": "trung tâm phục vụ hành chính công", "hcc": "hành chính công", "attt": "an toàn thông tin",
    "csdl": "cơ sở dữ liệu", "lhpn": "liên hiệp phụ nữ", "ccb": "cựu chiến binh", "tncs": "thanh niên cộng sản",
    "hcm": "Hồ Chí Minh", "bcđ": "ban chỉ đạo", "cbcc": "cán bộ công chức", "cbccvc": "cán bộ công chức viên chức",
    "cb": "cán bộ", "cc": "công chức", "vc": "viên chức", "cnscđ": "công nghệ số cộng đồng",
    "tkctt": "tài khoản trực tuyến", "tỉ": "tỷ", "kí": "ký", "kĩ": "kỹ", "quí": "quý", "tới": "đến",
    "ub": "ủy ban", "vp": "văn phòng", "mttqvn": "Mặt trận Tổ quốc Việt Nam",
    "tncshcm": "thanh niên cộng sản Hồ Chí Minh",
    "chqs": "chỉ huy quân sự", "thcs": "trung học cơ sở", "thpt": "trung học phổ thông", "tdp": "tổ dân phố",
  ]

  /// Abbreviations that mean something only side by side: VH-XH, KH&CN.
  private static let pairs = [
    ("vh", "xh", "văn hóa xã hội"), ("kh", "cn", "khoa học công nghệ"), ("kt", "xh", "kinh tế xã hội"),
    ("gd", "đt", "giáo dục đào tạo"), ("ca", "phường", "công an phường"), ("ca", "xã", "công an xã"),
  ]
}

/// The words that `TitleWords` does not take as they stand.
private struct TitleWordList: Sendable {
  enum Entry: Sendable {
    /// The word does not count.
    case nothing
    /// The word stands for others.
    case words([TitleWord])
    /// The word stands for others where `second` follows it.
    case pair(second: UInt64, [TitleWord])
  }

  /// Positions in `entries` by the word's hash.
  private(set) var positions = PositionTable(capacity: 128)
  private(set) var entries: [Entry] = []
  /// What the abbreviations stand for, folded, one after the other.
  private(set) var spelling: [UInt8] = []

  init(
    abbreviations: KeyValuePairs<String, String>, pairs: [(first: String, second: String, meaning: String)],
    left: [String]
  ) {
    for word in left { add(word, .nothing) }
    for (word, meaning) in abbreviations { add(word, .words(words(of: meaning))) }
    for pair in pairs {
      add(pair.first, .pair(second: TitleWord.hash(ofWord: pair.second), words(of: pair.meaning)))
    }
  }

  private mutating func add(_ word: String, _ entry: Entry) {
    _ = positions.insert(entries.count, under: TitleWord.hash(ofWord: word))
    entries.append(entry)
  }

  private mutating func words(of meaning: String) -> [TitleWord] {
    let offset = Int32(spelling.count)
    spelling += FoldedText(meaning, .name).bytes
    return TitleWord.split(meaning).map { word in
      let range = word.range.lowerBound + offset..<word.range.upperBound + offset
      return TitleWord(hash: word.hash, range: range, isSpeltOut: true, hasDigit: word.hasDigit)
    }
  }
}
