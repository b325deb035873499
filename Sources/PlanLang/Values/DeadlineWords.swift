/// The words that time expressions are made of; everything else is `other`.
enum DeadlineWord: UInt8 {
  case other
  // Units of time.
  case day, week, month, quarter, year, hour, minute, half
  // Before a unit: where in time the expression lies.
  case before, after, from, to, end, within, whole, late, most, `is`, at, about, counting, now, early, middle, closing
  // After a unit.
  case this, next, adjacent, join, follow, away, go, and, plural, of, school, work
  // Recurrence.
  case each, regular, term, limit, often, along, steady, continuing, times
  // Two-syllable names of periods: giai đoạn, thời kỳ, nhiệm kỳ.
  case stage, section, era, office
  // Verbs with `theo` that refer to nothing: theo dõi, kèm theo.
  case watch, attach
  // Relative, by reference, on demand, inherited.
  case reference, when, arise, born, sudden, need, request, immediately, like, above, same
  // A number in words; a number that names a document or a rank.
  case numeral, number, rank, law
  /// A noun whose year is its own, not a deadline: (kế) hoạch năm 2027, (báo) cáo năm 2026.
  case yearHolder
}

extension DeadlineWord {
  /// A word's key: up to seven letters, eight bits each (base letter and mark), and the tone of the syllable above
  /// them. A syllable has one tone, so `hoá` and `hóa` have the same key. 0 for longer words.
  typealias Key = UInt64

  struct Entry {
    var key: Key
    var word: DeadlineWord
    /// The value of a number in words.
    var value: UInt8
    var isMisspelt: Bool
  }

  /// The entry of a key; the entry of key 0 is `other`.
  @inline(__always)
  static func entry(_ key: Key, in table: UnsafePointer<Entry>) -> Entry {
    var slot = Self.slot(of: key)
    while table[slot].key != key, table[slot].key != 0 { slot = (slot + 1) & (slotCount - 1) }
    return table[slot]
  }

  private static let slotCount = 512

  @inline(__always)
  private static func slot(of key: Key) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }

  /// Open addressing, filled once for the life of the process and never changed after.
  nonisolated(unsafe) static let table: UnsafePointer<Entry> = {
    let slots = UnsafeMutablePointer<Entry>.allocate(capacity: slotCount)
    slots.initialize(repeating: Entry(key: 0, word: .other, value: 0, isMisspelt: false), count: slotCount)
    func insert(_ syllable: StaticString, _ word: DeadlineWord, value: Int = 0, isMisspelt: Bool = false) {
      let key = syllable.withUTF8Buffer { DeadlineWord.key($0) }
      var slot = Self.slot(of: key)
      while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = Entry(key: key, word: word, value: UInt8(value), isMisspelt: isMisspelt)
    }
    for (syllable, word) in vocabulary { insert(syllable, word) }
    for (syllable, value) in numerals { insert(syllable, .numeral, value: value) }
    for (syllable, word) in misspellings { insert(syllable, word, isMisspelt: true) }
    return UnsafePointer(slots)
  }()

  /// The key of a whole word.
  static func key(_ letters: UTF8Bytes) -> Key {
    var folding = Folding()
    var offset = 0
    while offset < letters.count {
      let scalar = letters.scalar(at: offset)
      guard let letter = VietnameseLetter(scalar.value) else { return 0 }
      folding.append(letter)
      offset += scalar.length
    }
    return folding.key
  }

  /// Builds a key letter by letter.
  struct Folding {
    private var letters: Key = 0
    private var tone: Key = 0
    private(set) var count = 0

    @inline(__always)
    mutating func append(_ letter: VietnameseLetter) {
      letters = letters << 8 | Key(letter.mark.rawValue) << 5 | Key(letter.base & 0x1F)
      tone |= Key(letter.tone.rawValue)
      count += 1
    }

    /// Appends an ASCII letter of either case.
    @inline(__always)
    mutating func append(ascii letter: UInt8) {
      letters = letters << 8 | Key(letter & 0x1F)
      count += 1
    }

    @inline(__always)
    var key: Key { count <= 7 ? letters | tone << 56 : 0 }
  }

  private static let vocabulary: [(StaticString, DeadlineWord)] = [
    ("ngày", .day), ("tuần", .week), ("tháng", .month), ("quý", .quarter), ("quí", .quarter), ("năm", .year),
    ("giờ", .hour), ("h", .hour), ("tiếng", .hour), ("phút", .minute), ("nửa", .half),
    ("trước", .before), ("sau", .after), ("từ", .from), ("đến", .to), ("tới", .to), ("hết", .end), ("trong", .within),
    ("cả", .whole), ("suốt", .whole), ("quanh", .whole), ("toàn", .whole), ("chậm", .late), ("muộn", .late),
    ("trễ", .late),
    ("nhất", .most), ("là", .is), ("vào", .at), ("khoảng", .about), ("vòng", .about), ("kể", .counting),
    ("tính", .counting), ("nay", .now), ("đầu", .early), ("giữa", .middle), ("cuối", .closing),
    ("này", .this), ("liền", .adjacent), ("kề", .join), ("kế", .next), ("tiếp", .next), ("theo", .follow),
    ("trở", .away), ("đi", .go), ("và", .and), ("hoặc", .and), ("các", .plural), ("những", .plural), ("của", .of),
    ("học", .school), ("làm", .work),
    ("hàng", .each), ("hằng", .each), ("mỗi", .each), ("từng", .each), ("định", .regular), ("kỳ", .term),
    ("kì", .term), ("hạn", .limit), ("thường", .often), ("xuyên", .along), ("liên", .steady), ("tục", .continuing),
    ("lần", .times), ("giai", .stage), ("đoạn", .section), ("thời", .era), ("nhiệm", .office),
    ("khi", .when), ("phát", .arise), ("sinh", .born), ("đột", .sudden), ("xuất", .born), ("cần", .need),
    ("yêu", .request), ("ngay", .immediately), ("như", .like), ("trên", .above), ("nt", .same), ("dõi", .watch),
    ("kèm", .attach),
    ("số", .number), ("thứ", .rank), ("luật", .law),
    ("hoạch", .yearHolder), ("cáo", .yearHolder), ("quả", .yearHolder), ("kết", .yearHolder),
    ("toán", .yearHolder), ("sách", .yearHolder), ("trình", .yearHolder), ("án", .yearHolder), ("tác", .yearHolder),
    ("vụ", .yearHolder),
    ("tiêu", .yearHolder),
  ]

  /// `năm` is the year, five only by what stands around it.
  private static let numerals: [(StaticString, Int)] = [
    ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", 4), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8),
    ("chín", 9), ("mười", 10),
  ]

  /// The commonest slips of the keyboard that leave another letter: ươ typed uơ, uo or ưo, a tone left out. Words that
  /// are also right elsewhere stand here only where the word after or before them shows what is meant.
  private static let misspellings: [(StaticString, DeadlineWord)] = [
    ("thuờng", .often), ("thưòng", .often), ("thương", .often), ("xuyen", .along), ("suyên", .along),
    ("truớc", .before), ("trưóc", .before), ("trươc", .before), ("đoan", .section), ("đinh", .regular),
  ]
}
