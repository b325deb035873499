import PlanLang

/// The words of a name or title as they count when two wordings are compared: folded, abbreviations spelt out, "và" and
/// signs left out.
struct TitleWords: Sendable {
  typealias Word = ArraySlice<UInt8>

  /// The words in order.
  private(set) var words: [Word] = []

  /// The words of a text.
  init(_ text: Text) {
    self.init(text.withUTF8 { FoldedText($0, .name) })
  }

  /// The words of a text that is folded already.
  init(_ folded: FoldedText) {
    let parts = folded.bytes.split(separator: 0x20)
    words.reserveCapacity(parts.count + 4)
    var index = 0
    while index < parts.count {
      let word = parts[index]
      index += 1
      guard word != Self.and, word != Self.percent else { continue }
      if let expansion = Self.abbreviations[word] {
        words += expansion
      } else if let pair = Self.pairs[word], let next = Self.next(parts, &index, pair.second) {
        words += next ? pair.expansion : [word]
      } else {
        words.append(word)
      }
    }
  }

  /// Whether `second` comes next, "và" left out; the index moves past it then.
  private static func next(_ parts: [Word], _ index: inout Int, _ second: Word) -> Bool? {
    var following = index
    if following < parts.count, parts[following] == and { following += 1 }
    guard following < parts.count, parts[following] == second else { return false }
    index = following + 1
    return true
  }

  /// The folded words of a phrase.
  static func split(_ phrase: String) -> [Word] { FoldedText(phrase, .name).bytes.split(separator: 0x20) }

  static let and = Word("và".utf8)
  private static let percent = Word("%".utf8)

  private static func table(_ pairs: KeyValuePairs<String, String>) -> [Word: [Word]] {
    Dictionary(pairs.map { (Word(Array($0.key.utf8)), split($0.value)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Abbreviations that mean one thing wherever they stand.
  private static let abbreviations = table([
    "ubnd": "Ủy ban nhân dân", "hđnd": "Hội đồng nhân dân", "hdnd": "Hội đồng nhân dân",
    "mttq": "Mặt trận Tổ quốc", "ubmttq": "Ủy ban Mặt trận Tổ quốc", "vhxh": "văn hóa xã hội",
    "ktxh": "kinh tế xã hội", "khcn": "khoa học công nghệ", "kh&cn": "khoa học công nghệ",
    "đmst": "đổi mới sáng tạo", "cđs": "chuyển đổi số", "cds": "chuyển đổi số", "cntt": "công nghệ thông tin",
    "tthc": "thủ tục hành chính", "dvctt": "dịch vụ công trực tuyến", "dvc": "dịch vụ công",
    "pvhcc": "phục vụ hành chính công", "ttpvhcc": "trung tâm phục vụ hành chính công", "hcc": "hành chính công",
    "attt": "an toàn thông tin", "csdl": "cơ sở dữ liệu", "lhpn": "liên hiệp phụ nữ", "ccb": "cựu chiến binh",
    "tncs": "thanh niên cộng sản", "hcm": "Hồ Chí Minh", "bcđ": "ban chỉ đạo", "cbcc": "cán bộ công chức",
    "cbccvc": "cán bộ công chức viên chức", "cb": "cán bộ", "cc": "công chức", "vc": "viên chức",
    "cnscđ": "công nghệ số cộng đồng", "tkctt": "tài khoản trực tuyến", "tỉ": "tỷ",
  ])

  /// Abbreviations that mean something only side by side: VH-XH, KH&CN.
  private static let pairs: [Word: (second: Word, expansion: [Word])] = [
    Word("vh".utf8): (Word("xh".utf8), split("văn hóa xã hội")),
    Word("kh".utf8): (Word("cn".utf8), split("khoa học công nghệ")),
    Word("kt".utf8): (Word("xh".utf8), split("kinh tế xã hội")),
    Word("gd".utf8): (Word("đt".utf8), split("giáo dục đào tạo")),
  ]
}

extension TitleWords {
  /// One value for the words in order.
  var key: [UInt8] { Array(words.joined(separator: [0x20])) }
}

extension ArraySlice<UInt8> {
  /// A hash that is the same in every run.
  var fingerprint: UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in self { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return hash
  }

  /// Whether there is a digit in it.
  var hasDigit: Bool { contains { $0 &- 0x30 < 10 } }
}
