/// A body that issues documents, as far as its name and the symbols of its documents tell it from others.
public enum IssuingBody: Hashable, Sendable {
  case assembly, standingCommittee, president, government, primeMinister, governmentOffice
  case centralCommittee, politburo, secretariat
  /// A ministry, by its abbreviation in capitals (BKHCN).
  case ministry(String)
  /// The Party committee of a province or centrally run city (TU), of a lower level (ĐU, HU, QU).
  case provincialParty, localParty
  case peoplesCouncil, peoplesCommittee

  /// Whether there is only one of it, so that its documents are told by number and year alone.
  public var isCentral: Bool {
    switch self {
    case .provincialParty, .localParty, .peoplesCouncil, .peoplesCommittee: false
    default: true
    }
  }

  /// The body that a text names with its first words.
  public static func named(_ bytes: UTF8Bytes) -> IssuingBody? {
    bytes.firstPhrase(of: IssuingBodyNames.all, at: headOfOffice(bytes, at: bytes.spacesEnd(from: 0)))?.meaning
  }

  /// Where the ministry's name begins behind "Bộ trưởng"; `start` where no minister is named.
  static func headOfOffice(_ bytes: UTF8Bytes, at start: Int) -> Int {
    bytes.phraseEnd("bộ trưởng", at: start).map { bytes.spacesEnd(from: $0) } ?? start
  }

  /// The bodies in the issuer's part of a number (CP, TTg, UBND-VX, BTC-BNV, QH15); the first is the one that signs.
  public static func abbreviated(_ issuer: String) -> [IssuingBody] {
    issuer.uppercased().utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "&") }.compactMap { part in
      var letters = part
      while let last = letters.last, last &- 0x30 < 10 { letters.removeLast() }
      return IssuingBodyNames.abbreviations[String(decoding: letters, as: UTF8.self)]
    }
  }

  /// Whether this body can be the one that signs with the symbol of `other`.
  public func signs(as other: IssuingBody) -> Bool {
    switch (self, other) {
    case (.politburo, .centralCommittee), (.secretariat, .centralCommittee): true
    // Conclusions of the Government and its head are made known by its office.
    case (.government, .governmentOffice), (.primeMinister, .governmentOffice): true
    default: self == other
    }
  }
}

/// The issuer that a text names beside a document's number.
public struct IssuerMention: Sendable {
  /// Where its name stands, without "của".
  public let range: Range<Int>
  /// Which body it is; nil for one that is not known.
  public let body: IssuingBody?
  /// Where the name of its place stands, level word and own name: "thành phố Hải Phòng".
  public let place: Range<Int>?

  /// Reads "của Chính phủ", "do Chính phủ ban hành" at byte `start`, and where it ends.
  static func read(_ bytes: UTF8Bytes, at start: Int, limit: Int) -> (mention: IssuerMention, end: Int)? {
    if let end = bytes.phraseEnd("của", at: start) {
      let name = bytes.spacesEnd(from: end)
      return named(bytes, at: name, limit: limit).map { ($0, $0.range.upperBound) }
    }
    guard let end = bytes.phraseEnd("do", at: start),
      let mention = named(bytes, at: bytes.spacesEnd(from: end), limit: limit), mention.body != nil
    else { return nil }
    let after = bytes.spacesEnd(from: mention.range.upperBound)
    return (mention, bytes.phraseEnd("ban hành", at: after) ?? mention.range.upperBound)
  }

  /// Reads the name of a body that starts at byte `start`.
  public static func named(_ bytes: UTF8Bytes, at start: Int, limit: Int) -> IssuerMention? {
    guard start < limit else { return nil }
    if let found = bytes.firstPhrase(of: IssuingBodyNames.all, at: IssuingBody.headOfOffice(bytes, at: start)) {
      let place = found.meaning.isCentral ? nil : place(bytes, at: bytes.spacesEnd(from: found.end), limit: limit)
      return IssuerMention(
        range: start..<(place?.upperBound ?? found.end), body: found.meaning, place: place)
    }
    if let place = place(bytes, at: start, limit: limit) { return IssuerMention(range: place, body: nil, place: place) }
    guard isCapital(bytes, at: start) else { return nil }
    var end = start
    for _ in 0..<10 {
      var word = bytes.spacesEnd(from: end)
      // "Phòng Văn hóa - Xã hội"
      if word > end, bytes.byte(at: word) == UInt8(ascii: "-") {
        let next = bytes.spacesEnd(from: word + 1)
        if isCapital(bytes, at: next) { word = next }
      }
      guard word < limit, end == start || word > end, bytes.isWord(at: word),
        end == start || bytes.firstPhrase(of: DocumentMentionWords.subjects, at: word) == nil
      else { break }
      end = bytes.wordEnd(from: word)
    }
    return IssuerMention(range: start..<end, body: nil, place: nil)
  }

  /// Whether the text says that a body or a level of government issues something: "UBND phường đã ban hành ...".
  public static func isActing(in bytes: UTF8Bytes) -> Bool { isNamed(in: bytes, issuing: true) }

  /// Whether a body or a level of government is named after "của".
  public static func isOwner(in bytes: UTF8Bytes) -> Bool { isNamed(in: bytes, issuing: false) }

  private static func isNamed(in bytes: UTF8Bytes, issuing: Bool) -> Bool {
    var position = 0
    var followsOf = false
    var isNamed = false
    while position < bytes.count {
      let end = bytes.wordEnd(from: position)
      guard end > position else {
        position += bytes.scalar(at: position).length
        continue
      }
      if isNamed, bytes.firstPhrase(of: IssuingBodyNames.issuing, at: position) != nil { return true }
      if followsOf != issuing,
        bytes.firstPhrase(of: IssuingBodyNames.all, at: position) != nil
          || bytes.firstPhrase(of: IssuingBodyNames.levels, at: position) != nil
      {
        guard issuing else { return true }
        isNamed = true
      }
      followsOf = bytes.phraseEnd("của", at: position) == end
      position = end
    }
    return false
  }

  /// A level word with the own name after it, or an own name alone.
  private static func place(_ bytes: UTF8Bytes, at start: Int, limit: Int) -> Range<Int>? {
    guard let level = bytes.firstPhrase(of: IssuingBodyNames.levels, at: start) else {
      let end = ownNameEnd(bytes, from: start, limit: limit)
      guard end > start, bytes.byte(at: start - 1) == 0x20,
        bytes.firstPhrase(of: IssuingBodyNames.offices, at: start) == nil
      else { return nil }
      return start..<end
    }
    let name = bytes.spacesEnd(from: level.end)
    return start..<max(level.end, ownNameEnd(bytes, from: name, limit: limit))
  }

  private static func ownNameEnd(_ bytes: UTF8Bytes, from start: Int, limit: Int) -> Int {
    var end = start
    for _ in 0..<5 {
      let word = end == start ? start : bytes.spacesEnd(from: end)
      guard word < limit, end == start || word > end, isCapital(bytes, at: word),
        bytes.firstPhrase(of: DocumentMentionWords.subjects, at: word) == nil
      else { break }
      end = bytes.wordEnd(from: word)
    }
    return end
  }

  private static func isCapital(_ bytes: UTF8Bytes, at offset: Int) -> Bool {
    guard bytes.isWord(at: offset) else { return false }
    let scalar = bytes.scalar(at: offset).value
    return VietnameseText.lowercased(scalar) != scalar
  }
}

/// The names and abbreviations of the bodies.
enum IssuingBodyNames {
  /// Longer ones first.
  static let all: [Phrase<IssuingBody>] = central + ministries + local

  private static let central: [Phrase<IssuingBody>] = [
    Phrase("thủ tướng chính phủ", .primeMinister), Phrase("phó thủ tướng chính phủ", .primeMinister),
    Phrase("thủ tướng", .primeMinister), Phrase("phó thủ tướng", .primeMinister),
    Phrase("chính phủ", .government), Phrase("văn phòng chính phủ", .governmentOffice),
    Phrase("ủy ban thường vụ quốc hội", .standingCommittee), Phrase("uỷ ban thường vụ quốc hội", .standingCommittee),
    Phrase("ubtvqh", .standingCommittee), Phrase("quốc hội", .assembly), Phrase("chủ tịch nước", .president),
    Phrase("bộ chính trị", .politburo), Phrase("ban bí thư", .secretariat),
    Phrase("thường trực ban bí thư", .secretariat), Phrase("ban chấp hành trung ương", .centralCommittee),
  ]

  private static let ministries: [Phrase<IssuingBody>] = [
    Phrase("bộ khoa học và công nghệ", .ministry("BKHCN")), Phrase("bộ kh&cn", .ministry("BKHCN")),
    Phrase("bộ thông tin và truyền thông", .ministry("BTTTT")), Phrase("bộ tt&tt", .ministry("BTTTT")),
    Phrase("bộ nội vụ", .ministry("BNV")), Phrase("bộ tài chính", .ministry("BTC")),
    Phrase("bộ công an", .ministry("BCA")), Phrase("bộ quốc phòng", .ministry("BQP")),
    Phrase("bộ tư pháp", .ministry("BTP")), Phrase("bộ giáo dục và đào tạo", .ministry("BGDĐT")),
    Phrase("bộ y tế", .ministry("BYT")), Phrase("bộ xây dựng", .ministry("BXD")),
    Phrase("bộ công thương", .ministry("BCT")), Phrase("bộ nông nghiệp và môi trường", .ministry("BNNMT")),
    Phrase("bộ ngoại giao", .ministry("BNG")), Phrase("bộ dân tộc và tôn giáo", .ministry("BDTTG")),
    Phrase("bộ văn hóa, thể thao và du lịch", .ministry("BVHTTDL")),
    Phrase("bộ kế hoạch và đầu tư", .ministry("BKHĐT")),
    Phrase("bộ giao thông vận tải", .ministry("BGTVT")), Phrase("bộ tài nguyên và môi trường", .ministry("BTNMT")),
    Phrase("bộ nông nghiệp và phát triển nông thôn", .ministry("BNNPTNT")),
    Phrase("bộ lao động - thương binh và xã hội", .ministry("BLĐTBXH")),
    Phrase("thanh tra chính phủ", .ministry("TTCP")), Phrase("ngân hàng nhà nước", .ministry("NHNN")),
  ]

  private static let local: [Phrase<IssuingBody>] = [
    Phrase("chủ tịch ủy ban nhân dân", .peoplesCommittee), Phrase("chủ tịch uỷ ban nhân dân", .peoplesCommittee),
    Phrase("chủ tịch ubnd", .peoplesCommittee), Phrase("ủy ban nhân dân", .peoplesCommittee),
    Phrase("uỷ ban nhân dân", .peoplesCommittee), Phrase("ubnd", .peoplesCommittee),
    Phrase("thường trực hội đồng nhân dân", .peoplesCouncil), Phrase("thường trực hđnd", .peoplesCouncil),
    Phrase("hội đồng nhân dân", .peoplesCouncil), Phrase("hđnd", .peoplesCouncil),
    Phrase("ban thường vụ thành ủy", .provincialParty), Phrase("ban thường vụ thành uỷ", .provincialParty),
    Phrase("ban thường vụ tỉnh ủy", .provincialParty), Phrase("ban thường vụ tỉnh uỷ", .provincialParty),
    Phrase("thường trực thành ủy", .provincialParty), Phrase("thường trực tỉnh ủy", .provincialParty),
    Phrase("thành ủy", .provincialParty), Phrase("thành uỷ", .provincialParty), Phrase("tỉnh ủy", .provincialParty),
    Phrase("tỉnh uỷ", .provincialParty), Phrase("ban thường vụ đảng ủy", .localParty),
    Phrase("ban thường vụ đảng uỷ", .localParty), Phrase("đảng ủy", .localParty), Phrase("đảng uỷ", .localParty),
    Phrase("huyện ủy", .localParty), Phrase("quận ủy", .localParty),
  ]

  static let levels: [Phrase<Void>] = [
    Phrase("thành phố", ()), Phrase("tỉnh", ()), Phrase("xã", ()), Phrase("phường", ()), Phrase("đặc khu", ()),
    Phrase("huyện", ()), Phrase("quận", ()), Phrase("thị xã", ()), Phrase("thị trấn", ()), Phrase("trung ương", ()),
    Phrase("cấp trên", ()),
  ]

  /// What a body does with its documents.
  static let issuing: [Phrase<Void>] = [
    Phrase("ban hành", ()), Phrase("xây dựng", ()), Phrase("phê duyệt", ()), Phrase("ký", ()),
    Phrase("thông qua", ()),
  ]

  /// Words with which the name of a body begins, and no place's.
  static let offices: [Phrase<Void>] = [
    Phrase("sở", ()), Phrase("ban", ()), Phrase("bộ", ()), Phrase("văn phòng", ()), Phrase("ủy ban", ()),
    Phrase("cục", ()), Phrase("tổng", ()), Phrase("công an", ()), Phrase("hội", ()), Phrase("phòng", ()),
    Phrase("trung tâm", ()), Phrase("đảng", ()), Phrase("mặt trận", ()), Phrase("liên đoàn", ()), Phrase("đoàn", ()),
    Phrase("chủ tịch", ()), Phrase("giám đốc", ()), Phrase("bảo hiểm", ()), Phrase("thuế", ()), Phrase("kho bạc", ()),
  ]

  /// What stands for a body in a number.
  static let abbreviations: [String: IssuingBody] = {
    var table: [String: IssuingBody] = [
      "QH": .assembly, "UBTVQH": .standingCommittee, "CTN": .president, "CP": .government, "TTG": .primeMinister,
      "VPCP": .governmentOffice, "TW": .centralCommittee, "TƯ": .centralCommittee, "TU": .provincialParty,
      "ĐU": .localParty, "HU": .localParty, "QU": .localParty, "HĐND": .peoplesCouncil, "UBND": .peoplesCommittee,
    ]
    for phrase in ministries {
      if case .ministry(let abbreviation) = phrase.meaning { table[abbreviation] = phrase.meaning }
    }
    return table
  }()
}
