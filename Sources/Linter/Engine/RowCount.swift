import PlanLang

/// A number in a sentence that counts the rows of a table: the 28 of "Tổng số: 28 nhiệm vụ".
struct RowCount {
  /// Where it stands; UTF-8 byte offsets.
  let range: Range<Int>
  /// The number.
  let value: Int

  /// The count that a line under a table gives; nil where its numbers count something else: money, people, years.
  static func inTotal(_ bytes: UTF8Bytes, _ kind: TableKind) -> RowCount? {
    if let whole = whole(bytes) { return whole }
    let numbers = numbers(in: bytes)
    let counting = numbers.filter { follows($0.range.upperBound, in: bytes, nouns(kind)) }
    if !counting.isEmpty { return counting.first { isTotal($0, in: bytes) } ?? counting.first }
    switch kind {
    case .tasks, .objectives, .phases: return numbers.first { endsClause($0.range.upperBound, in: bytes) }
    case .budget, .own: return nil
    }
  }

  /// The count that a title begins with: "Danh mục 28 nhiệm vụ ...".
  static func inTitle(_ bytes: UTF8Bytes, _ kind: TableKind) -> RowCount? {
    // The words before the count have no digits, so that it can only stand where the first digit does.
    let start = bytes.digitOffset(from: 0)
    guard start < bytes.count, titleHeads.contains(FoldedText(bytes.slice(0..<start), .bare)),
      let first = numbers(in: bytes).first, first.range.lowerBound == start
    else { return nil }
    return follows(first.range.upperBound, in: bytes, nouns(kind)) ? first : nil
  }

  /// The count with which the words before a list announce its points: "04 nhóm nhiệm vụ sau:"; nil where they say otherwise.
  static func announcing(_ bytes: UTF8Bytes) -> RowCount? {
    let end = bytes.spacesStart(before: bytes.count)
    guard end > 8, bytes[end - 1] == UInt8(ascii: ":") else { return nil }
    let start = bytes.clauseStart(before: end - 1)
    let clause = bytes.slice(start..<end - 1)
    guard clause.digitOffset(from: 0) < clause.count, announcing.isHeld(by: FoldedText(clause, .name)) else {
      return nil
    }
    let counts = numbers(in: clause).filter { $0.value > 1 && follows($0.range.upperBound, in: clause, pointNouns) }
    guard counts.count == 1 else { return nil }
    return RowCount(
      range: counts[0].range.lowerBound + start..<counts[0].range.upperBound + start, value: counts[0].value)
  }

  private static let announcing = PhraseIndex([
    "sau", "sau đây", "dưới đây", "như sau", "cụ thể", "gồm", "bao gồm", "chủ yếu", "trọng tâm", "cụ thể là",
  ])
  private static let pointNouns = [
    "nhiệm vụ", "nhóm nhiệm vụ", "nội dung", "nhóm nội dung", "giải pháp", "nhóm giải pháp", "nhiệm vụ giải pháp",
    "mục tiêu", "chỉ tiêu", "nguyên tắc", "yêu cầu", "việc", "công việc", "bước", "trụ cột", "nhóm", "lĩnh vực",
    "mô hình", "hoạt động",
  ].map { FoldedText($0, .name) }

  /// A text that is nothing but a number.
  private static func whole(_ bytes: UTF8Bytes) -> RowCount? {
    guard !bytes.isEmpty, bytes.count <= 9, bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return RowCount(range: 0..<bytes.count, value: bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  /// The whole numbers of a text that are no years, shares, dates, or parts of longer numbers.
  private static func numbers(in bytes: UTF8Bytes) -> [RowCount] {
    let years = YearMention.find(in: bytes).map(\.range)
    var result: [RowCount] = []
    var start = 0
    while start < bytes.count {
      guard bytes[start] &- 0x30 < 10 else {
        start += 1
        continue
      }
      var end = start
      var value = 0
      while end < bytes.count, bytes[end] &- 0x30 < 10 {
        if end - start < 9 { value = value * 10 + Int(bytes[end] - 0x30) }
        end += 1
      }
      let isJoined = isJoint(bytes, start - 1, from: start) || isJoint(bytes, end, from: start)
      if end - start <= 9, !isJoined, !years.contains(where: { $0.overlaps(start..<end) }) {
        result.append(RowCount(range: start..<end, value: value))
      }
      start = end
    }
    return result
  }

  /// Whether the byte at `offset` ties the number to something: a letter, a slash, a percent sign, another figure.
  private static func isJoint(_ bytes: UTF8Bytes, _ offset: Int, from start: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "-"): return true
    case UInt8(ascii: "."), UInt8(ascii: ","):
      let next = offset < start ? offset - 1 : offset + 1
      return bytes.indices.contains(next) && bytes[next] &- 0x30 < 10
    case let byte: return byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
    }
  }

  /// Whether one of the words comes next, past a number in words in brackets.
  private static func follows(_ offset: Int, in bytes: UTF8Bytes, _ nouns: [FoldedText]) -> Bool {
    var start = offset
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == UInt8(ascii: "(") {
      while start < bytes.count, bytes[start] != UInt8(ascii: ")") { start += 1 }
    }
    var end = min(bytes.count, start + 40)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard start < end else { return false }
    let words = FoldedText(bytes.slice(start..<end), .name).bytes
    return nouns.contains { noun in
      words.starts(with: noun.bytes) && (words.count == noun.bytes.count || words[noun.bytes.count] == 0x20)
    }
  }

  private static func endsClause(_ offset: Int, in bytes: UTF8Bytes) -> Bool {
    var start = offset
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    return start == bytes.count || ".;,)".utf8.contains(bytes[start])
  }

  /// Whether "tổng" stands a little before the number.
  private static func isTotal(_ count: RowCount, in bytes: UTF8Bytes) -> Bool {
    var start = max(0, count.range.lowerBound - 24)
    while start < count.range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    let words = FoldedText(bytes.slice(start..<count.range.lowerBound), .bare).bytes
    return words.split(separator: 0x20).contains { $0.elementsEqual("tong".utf8) }
  }

  private static func nouns(_ kind: TableKind) -> [FoldedText] {
    switch kind {
    case .tasks: taskNouns
    case .objectives: objectiveNouns
    case .phases: phaseNouns
    case .budget, .own: rowNouns
    }
  }

  private static let taskNouns = ["nhiệm vụ", "công việc", "đầu việc", "việc", "nội dung", "đầu mục"].map {
    FoldedText($0, .name)
  }
  private static let objectiveNouns = ["chỉ tiêu", "mục tiêu", "tiêu chí", "chỉ số"].map { FoldedText($0, .name) }
  private static let phaseNouns = ["giai đoạn", "bước", "đợt"].map { FoldedText($0, .name) }
  private static let rowNouns = ["dòng", "mục", "khoản", "khoản mục", "hạng mục"].map { FoldedText($0, .name) }
  private static let titleHeads = Set(
    ["danh mục", "bảng phân công", "bảng tổng hợp", "tổng hợp"].map { FoldedText($0, .bare) })
}
