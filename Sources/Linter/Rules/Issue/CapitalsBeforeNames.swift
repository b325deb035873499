import PlanLang

/// Capitals that depend on what follows: a number ("điều 5", "phụ lục II", "quận 1"), the plan's own place ("Phường Hải
/// Dương", "phường hải dương"), a person ("chủ tịch Nguyễn Văn An").
struct CapitalsBeforeNames {
  /// The plan's commune and city.
  let places: [OwnPlace.Named]

  func slips(in bytes: UTF8Bytes, _ marks: TextMarks) -> [CapitalSlip] {
    var slips: [CapitalSlip] = []
    if marks.contains(.neighbours) {
      places.lend { if !$0.name.isEmpty { addPlace($0, bytes, &slips) } }
    }
    guard marks.contains(.named) else { return slips }
    addNumbered(bytes, &slips)
    Self.kinds.lend { addKind($0, bytes, &slips) }
    return slips
  }

  /// The words that stand right before the number or name.
  static let lastWords: [[UInt8]] = Set((numbered.map(\.word) + kinds.map(\.word)).map(lastWord)).map { $0 }

  private static func lastWord(_ words: [UInt8]) -> [UInt8] { Array(words.split(separator: 0x20).last ?? []) }

  // MARK: Numbers

  private typealias Numbered = (word: [UInt8], right: String, clause: String, kind: Kind)
  private enum Kind { case article, part, clause, appendix, area, project }

  private static let numbered: [Numbered] = [
    entry("điều", "Điều", "V.7", .article), entry("chương", "Chương", "V.7", .part),
    entry("phần", "Phần", "V.7", .part), entry("mục", "Mục", "V.7", .part), entry("Khoản", "khoản", "V.7", .clause),
    entry("phụ lục", "Phụ lục", "V.6", .appendix), entry("quận", "Quận", "III.1.b", .area),
    entry("phường", "Phường", "III.1.b", .area), entry("đề án", "Đề án", "V.6", .project),
  ]

  private static func entry(_ word: String, _ right: String, _ clause: String, _ kind: Kind) -> Numbered {
    (Array(word.utf8), right, "PL II, " + clause, kind)
  }

  private func addNumbered(_ bytes: UTF8Bytes, _ slips: inout [CapitalSlip]) {
    for position in bytes.indices where position > 4 && bytes[position - 1] == 0x20 {
      guard Self.isNumeral(bytes[position]), bytes[position - 2] >= 0x61 else { continue }
      // Before the space stands the last byte of the word.
      let last = bytes[position - 2]
      for index in Self.numbered.indices where Self.numbered[index].word.last == last {
        let entry = Self.numbered[index]
        let start = position - 1 - entry.word.count
        guard bytes.starts(entry.word, at: start), bytes.isWordStart(at: start) else { continue }
        let end = bytes.wordEnd(after: position)
        if isCited(entry.kind, start, position..<end, bytes) {
          slips.append(CapitalSlip(range: start..<position - 1, right: entry.right, clause: entry.clause))
        }
        break
      }
      addPoint(before: position, bytes, &slips)
    }
  }

  /// "Điểm a khoản 1": the word and letter before the "khoản" before a number.
  private func addPoint(before number: Int, _ bytes: UTF8Bytes, _ slips: inout [CapitalSlip]) {
    let clause = number - 1 - Self.clause.count
    guard bytes.startsWhole(Self.clause, at: clause) || bytes.startsWhole(Self.capitalClause, at: clause) else {
      return
    }
    let letter = bytes.wordStart(before: clause - 1)
    let start = letter - 1 - Self.point.count
    guard letter < clause - 1, clause - 1 - letter < 3, bytes.startsWhole(Self.point, at: start),
      !bytes.beginsSentence(at: start)
    else { return }
    slips.append(CapitalSlip(range: start..<letter - 1, right: "điểm", clause: "PL II, V.7"))
  }

  /// Whether a word with a number behind it names a part of a document, or a place: "điều 5 Nghị định", not "điều 2 xe".
  private func isCited(_ kind: Kind, _ start: Int, _ number: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    let digits = bytes.slice(number).allSatisfy { $0 &- 0x30 < 10 }
    let roman = bytes.slice(number).allSatisfy { [0x49, 0x56, 0x58].contains($0) }
    guard digits || roman else { return false }
    var next = bytes.spacesEnd(from: number.upperBound)
    if bytes.startsWhole(Self.of, at: next) { next = bytes.spacesEnd(from: next + Self.of.count) }
    let isOfDocument = Self.documents.contains { bytes.startsWhole($0, at: next) }
    switch kind {
    case .article:
      let before = bytes.slice(bytes.wordStart(before: max(0, start - 1))..<max(0, start - 1))
      return digits
        && (isOfDocument || Self.beforeArticle.contains { before.elementsEqual($0) }
          || before.allSatisfy { $0 &- 0x30 < 10 } && !before.isEmpty)
    case .part: return isOfDocument
    case .clause: return digits && isOfDocument && !bytes.beginsSentence(at: start)
    case .appendix: return roman || digits && number.count < 3
    case .area:
      guard digits, number.count < 3, bytes.byteBefore(start) == 0x20 else { return false }
      return number.upperBound == bytes.count || bytes.startsWhole(Self.and, at: number.upperBound)
        || ",;.)".utf8.contains(bytes[number.upperBound]) && !bytes.isDigit(at: number.upperBound + 1)
    case .project: return bytes.slice(number).elementsEqual("06".utf8) && !bytes.startsWhole(Self.month, at: next)
    }
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == 0x49 || byte == 0x56 || byte == 0x58
  }

  private static let of = Array("của".utf8)
  private static let and = Array(" và".utf8)
  private static let month = Array("tháng".utf8)
  private static let point = Array("Điểm".utf8)
  private static let clause = Array("khoản".utf8)
  private static let capitalClause = Array("Khoản".utf8)
  private static let beforeArticle = ["theo", "Theo", "tại", "Tại"].map { Array($0.utf8) }
  private static let documents = [
    "Nghị định", "Nghị quyết", "Luật", "Bộ luật", "Thông tư", "Quyết định", "Hiến pháp", "Chỉ thị", "Quy chế",
    "Quy định",
    "Kế hoạch", "Chương trình", "Đề án", "Phụ lục", "Điều", "điều", "Chương", "Phần", "phần I", "phần II", "chương I",
    "chương II", "chương III",
  ].map { Array($0.utf8) }

  // MARK: The plan's own place

  private func addPlace(_ place: OwnPlace.Named, _ bytes: UTF8Bytes, _ slips: inout [CapitalSlip]) {
    let word = place.level.bytes
    guard let tell = word.lastIndex(where: { $0 >= 0x80 }) else { return }
    var position = 0
    while let found = bytes.firstOffset(of: word[tell], from: position) {
      position = found + 1
      let start = found - tell
      guard start >= 0, bytes[start] | 0x20 == word[0] | 0x20, bytes.starts(place.level.tail, at: start + 1),
        bytes.isWordStart(at: start)
      else { continue }
      let name = start + word.count + 1
      let range = name..<name + place.name.count
      guard range.upperBound <= bytes.count, bytes[name - 1] == 0x20,
        range.upperBound == bytes.count || !bytes.isWordByte(at: range.upperBound)
      else { continue }
      if bytes.slice(range).elementsEqual(place.name) {
        // "Phường Hải Dương" within a sentence.
        if bytes[start] != word[0], bytes.byteBefore(start) != UInt8(ascii: "/"), !bytes.beginsSentence(at: start) {
          slips.append(CapitalSlip(range: start..<name - 1, right: place.level.rawValue, clause: "PL II, III.1.a"))
        }
      } else if !bytes.slice(range).isInCapitals, FoldedText(bytes.slice(range), .name).bytes == place.folded {
        slips.append(
          CapitalSlip(range: range, right: String(decoding: place.name, as: UTF8.self), clause: "PL II, III.1.a"))
      }
    }
  }

  // MARK: Posts, laws, departments

  /// A word in small letters before a name with a capital.
  private final class NamedKind: Sendable {
    let word: [UInt8]
    let right: String
    let clause: String
    /// The byte by which it is looked for: the last of its rarest letter.
    let tell: Int
    /// What the name must begin with; empty for any capital.
    let names: [[UInt8]]
    /// The words before it that make another word of it.
    let compounds: [[UInt8]]

    init(_ word: String, _ right: String, _ clause: String, names: [[UInt8]], after compounds: [String] = []) {
      self.word = Array(word.utf8)
      self.right = right
      self.clause = "PL II, " + clause
      tell = self.word.lastIndex { $0 >= 0x80 } ?? 0
      self.names = names
      self.compounds = compounds.map { Array($0.utf8) }
    }
  }

  private static let kinds = [
    NamedKind("chủ tịch", "Chủ tịch", "V.3", names: surnames, after: ["phó", "Phó"]),
    NamedKind("phó chủ tịch", "Phó Chủ tịch", "V.3", names: surnames),
    NamedKind("bí thư", "Bí thư", "V.3", names: surnames, after: ["phó", "Phó", "ban", "Ban"]),
    NamedKind("luật", "Luật", "V.6", names: laws, after: ["pháp", "bộ", "Bộ", "kỷ", "dự", "quy", "Pháp"]),
    NamedKind("sở", "Sở", "IV.1.a", names: departments, after: ["trụ", "cơ", "Trụ", "Cơ", "các", "cấp"]),
    NamedKind(
      "bộ", "Bộ", "IV.1.a", names: departments,
      after: ["cán", "nội", "toàn", "đồng", "cục", "Cán", "Đảng", "đảng", "các", "tiến"]),
  ]

  private func addKind(_ entry: NamedKind, _ bytes: UTF8Bytes, _ slips: inout [CapitalSlip]) {
    var position = 0
    while let found = bytes.firstOffset(of: entry.word[entry.tell], from: position) {
      position = found + 1
      let start = found - entry.tell
      guard bytes.startsWhole(entry.word, at: start), bytes.isWordStart(at: start) else { continue }
      let end = start + entry.word.count
      guard end < bytes.count, bytes[end] == 0x20, bytes.isCapital(at: end + 1),
        entry.names.contains(where: { bytes.startsWhole($0, at: end + 1) })
      else { continue }
      let before = bytes.byteBefore(start) == 0x20 ? bytes.wordStart(before: start - 1)..<start - 1 : start..<start
      guard !entry.compounds.contains(where: { bytes.slice(before).elementsEqual($0) }) else { continue }
      // A person has two names at least.
      if entry.names == Self.surnames, !bytes.isCapital(at: bytes.wordEnd(after: end + 1) + 1) { continue }
      slips.append(CapitalSlip(range: start..<end, right: entry.right, clause: entry.clause))
    }
  }

  private static let laws = [
    "An ninh", "An toàn", "Giao dịch", "Tổ chức", "Công nghệ", "Căn cước", "Đất đai", "Đầu tư", "Ngân sách", "Cán bộ",
    "Viên chức", "Thi đua", "Tiếp công", "Khiếu nại", "Tố cáo", "Bảo vệ", "Dữ liệu", "Viễn thông", "Hộ tịch", "Lưu trữ",
    "Ban hành", "Trẻ em", "Cư trú", "Phòng", "Đấu thầu", "Xây dựng", "Chuyển đổi",
  ].map { Array($0.utf8) }
  private static let departments = [
    "Khoa học", "Nội vụ", "Tài chính", "Xây dựng", "Y tế", "Tư pháp", "Giáo dục", "Công an", "Quốc phòng",
    "Nông nghiệp",
    "Công Thương", "Công thương", "Văn hóa", "Ngoại", "Dân tộc", "Thông tin", "Kế hoạch", "Giao thông", "Lao động",
    "Tài nguyên", "Du lịch",
  ].map { Array($0.utf8) }
  private static let surnames = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Đinh", "Đoàn", "Lương", "Trịnh", "Mai", "Tô", "Cao", "Đào", "Lưu", "Tạ", "Hà", "Chu", "Tống", "Vương",
  ].map { Array($0.utf8) }
}

/// Words with the wrong capitals.
struct CapitalSlip {
  let range: Range<Int>
  /// How it is written.
  let right: String
  /// The clause of the checklist's source.
  let clause: String
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a sentence, a line or a quotation begins at byte `start`.
  func beginsSentence(at start: Int) -> Bool {
    var position = start
    while position > 0 {
      position -= 1
      switch self[position] {
      case 0x20: continue
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\""),
        UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "+"), 0x0A:
        return true
      // “
      case 0x9C where position > 1 && self[position - 1] == 0x80 && self[position - 2] == 0xE2: return true
      default: return false
      }
    }
    return true
  }

  /// Whether it has no small ASCII letter.
  var isInCapitals: Bool { !contains { $0 &- 0x61 < 26 } }
}
