/// A document that running text names by its number, with what is said of it:
/// "Nghị định số 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ quy định ...".
public struct DocumentMention: Sendable {
  /// From the kind to the last part before the subject; UTF-8 byte offsets, as in all parts.
  public let range: Range<Int>
  /// The kind, where its name stands before the number.
  public let kind: DocumentType?
  /// Where the kind stands.
  public let kindRange: Range<Int>?
  /// The word "số".
  public let numberWord: Range<Int>?
  /// The number and symbol.
  public let number: DocumentNumber
  /// Where number and symbol stand.
  public let numberRange: Range<Int>
  /// The date beside it.
  public let date: WrittenDate?
  /// The body after "của".
  public let issuer: IssuerMention?
  /// What it is about, as far as a sentence tells: from "về", "ban hành" ... to the end of the clause.
  public let subject: Range<Int>?

  /// Every document that a text names by number, in order. Linear in the text.
  public static func find(in bytes: UTF8Bytes) -> [DocumentMention] {
    guard mayStand(in: bytes) else { return [] }
    let numbers = DocumentNumber.find(in: bytes)
    var mentions: [DocumentMention] = []
    for (index, found) in numbers.enumerated() {
      let from = index > 0 ? numbers[index - 1].range.upperBound : 0
      let limit = index + 1 < numbers.count ? numbers[index + 1].range.lowerBound : bytes.count
      let reader = DocumentMentionReader(bytes: bytes, from: from, limit: limit)
      if let mention = reader.read(found.number, at: found.range) { mentions.append(mention) }
    }
    return mentions
  }

  /// Whether digits, a slash or dash and a letter follow one another: most texts have not even that.
  public static func mayStand(in bytes: UTF8Bytes) -> Bool {
    var position = bytes.digitOffset(from: 0)
    while position < bytes.count {
      var next = position
      // The number, and the year of a legal document.
      for _ in 0..<2 {
        next = bytes.digitsEnd(from: next)
        position = next
        guard let after = separatorEnd(bytes, next) else { break }
        let byte = bytes.byte(at: after)
        if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 { return true }
        guard bytes.isDigit(at: after) else { break }
        next = after
      }
      position = bytes.digitOffset(from: max(position, next))
    }
    return false
  }

  private static func separatorEnd(_ bytes: UTF8Bytes, _ position: Int) -> Int? {
    let start = bytes.spacesEnd(from: position)
    switch bytes.byte(at: start) {
    case UInt8(ascii: "/"), UInt8(ascii: "-"): return bytes.spacesEnd(from: start + 1)
    // One of the dashes of U+2010 to U+2013.
    case 0xE2 where bytes.byte(at: start + 1) == 0x80: return bytes.spacesEnd(from: start + 3)
    default: return nil
    }
  }
}

/// Reads what stands round a document's number.
struct DocumentMentionReader {
  let bytes: UTF8Bytes
  /// Where the number before this one ends.
  let from: Int
  /// Where the next number begins, or the text ends.
  let limit: Int

  func read(_ number: DocumentNumber, at range: Range<Int>) -> DocumentMention? {
    var start = range.lowerBound
    var numberWord: Range<Int>?
    var before = bytes.spacesStart(before: start)
    let followsColon = bytes.byte(at: before - 1) == UInt8(ascii: ":")
    if followsColon { before = bytes.spacesStart(before: before - 1) }
    if before - 4 >= from, bytes.phraseEnd("số", at: before - 4) == before {
      numberWord = before - 4..<before
      start = before - 4
      before = bytes.spacesStart(before: start)
    }
    // After "các Kế hoạch: " begins a list.
    let kind = followsColon && numberWord == nil ? nil : kind(endingAt: before)
    // "Đề án 06/CP" is what people call it, not the number of a document.
    if number.type.isEmpty, number.year == nil, let kind, kind.type.name == "Đề án" || kind.type.name == "Dự án" {
      return nil
    }
    guard kind != nil || isDocument(number, isAnnounced: numberWord != nil, start: start) else { return nil }
    start = kind?.range.lowerBound ?? start
    var date: WrittenDate?
    var issuer: IssuerMention?
    var end = range.upperBound
    for _ in 0..<2 {
      let next = gapEnd(from: end)
      if date == nil, let found = dateAfter(next) {
        date = found
        let isBracketed = bytes[end..<next].contains(UInt8(ascii: "("))
        end = found.range.upperBound
        if isBracketed, bytes.byte(at: end) == UInt8(ascii: ")") { end += 1 }
      } else if issuer == nil, let found = IssuerMention.read(bytes, at: next, limit: limit) {
        issuer = found.mention
        end = found.end
        while let other = otherIssuerEnd(after: end) { end = other }
      } else {
        break
      }
    }
    return DocumentMention(
      range: start..<end, kind: kind?.type, kindRange: kind?.range, numberWord: numberWord, number: number,
      numberRange: range, date: date, issuer: issuer, subject: subject(from: end))
  }

  /// Whether a number before which no kind stands is a document's, by its symbol: not that of a form, a file or a list.
  private func isDocument(_ number: DocumentNumber, isAnnounced: Bool, start: Int) -> Bool {
    guard !IssuingBody.abbreviated(number.issuer).isEmpty || number.issuerBranch != nil else { return false }
    guard !number.type.isEmpty || number.year != nil || isAnnounced else { return false }
    var word = bytes.spacesStart(before: start)
    while word > from, !isBreak(bytes[word - 1]) { word -= 1 }
    return bytes.firstPhrase(of: DocumentMentionWords.others, at: word) == nil
  }

  /// The kind whose name, of up to four words, ends at byte `end`; the longest one.
  private func kind(endingAt end: Int) -> (type: DocumentType, range: Range<Int>)? {
    var found: (type: DocumentType, range: Range<Int>)?
    var position = end
    for _ in 0..<4 {
      var start = position
      while start > from, !isBreak(bytes[start - 1]) { start -= 1 }
      // A quote or a dash before the word belongs to the sentence.
      let token = start
      while start < position, !bytes.isWord(at: start) { start += bytes.scalar(at: start).length }
      guard start < position else { break }
      if let type = DocumentType.named(bytes.slice(start..<end)) { found = (type, start..<end) }
      let next = bytes.spacesStart(before: token)
      guard token == start, next < start else { break }
      position = next
    }
    return found
  }

  private func isBreak(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "("),
      UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Where spaces, a comma or an opening bracket end.
  private func gapEnd(from start: Int) -> Int {
    var position = bytes.spacesEnd(from: start)
    while bytes.byte(at: position) == UInt8(ascii: ",") || bytes.byte(at: position) == UInt8(ascii: "(") {
      position = bytes.spacesEnd(from: position + 1)
    }
    return position
  }

  /// Where another central body ends that issues together with the one before: "của Bộ Chính trị, Ban Bí thư về ...".
  private func otherIssuerEnd(after end: Int) -> Int? {
    var start = bytes.spacesEnd(from: end)
    if bytes.byte(at: start) == UInt8(ascii: ",") {
      start = bytes.spacesEnd(from: start + 1)
    } else if let link = bytes.phraseEnd("và", at: start) {
      start = bytes.spacesEnd(from: link)
    }
    guard start > end, start < limit, let body = bytes.firstPhrase(of: IssuingBodyNames.all, at: start),
      body.meaning.isCentral
    else { return nil }
    // "của Chính phủ, Thủ tướng Chính phủ ban hành" goes on with something else.
    let next = gapEnd(from: body.end)
    guard bytes.firstPhrase(of: DocumentMentionWords.matters, at: next) != nil || otherIssuerEnd(after: body.end) != nil
    else { return nil }
    return body.end
  }

  private func dateAfter(_ position: Int) -> WrittenDate? {
    if let date = WrittenDate.read(bytes, at: position) { return date }
    guard let verb = bytes.firstPhrase(of: DocumentMentionWords.issuing, at: position) else { return nil }
    return WrittenDate.read(bytes, at: bytes.spacesEnd(from: verb.end))
  }

  private func subject(from position: Int) -> Range<Int>? {
    let start = gapEnd(from: position)
    guard start < limit, bytes.firstPhrase(of: DocumentMentionWords.subjects, at: start) != nil else { return nil }
    var end = start
    while end < limit {
      switch bytes[end] {
      case UInt8(ascii: ";"), UInt8(ascii: ")"), 0x0A: return start..<bytes.spacesStart(before: end)
      case UInt8(ascii: ".") where bytes.byte(at: end + 1) <= 0x20: return start..<end
      default: end += 1
      }
    }
    return start..<bytes.spacesStart(before: end)
  }
}

/// The words round a document's number.
enum DocumentMentionWords {
  static let issuing: [Phrase<Void>] = [Phrase("ban hành", ()), Phrase("ký", ()), Phrase("được ban hành", ())]

  /// What else has numbers.
  static let others: [Phrase<Void>] = [
    Phrase("mẫu", ()), Phrase("biểu", ()), Phrase("sơ", ()), Phrase("mã", ()), Phrase("phiếu", ()), Phrase("bảng", ()),
    Phrase("lục", ()),
  ]

  /// With which a subject begins, and nothing else that may follow the name of a body.
  static let matters: [Phrase<Void>] = [Phrase("về", ()), Phrase("quy định", ()), Phrase("hướng dẫn", ())]

  /// With which a subject begins.
  static let subjects: [Phrase<Void>] = [
    Phrase("về", ()), Phrase("v/v", ()), Phrase("ban hành", ()), Phrase("phê duyệt", ()), Phrase("quy định", ()),
    Phrase("hướng dẫn", ()), Phrase("sửa đổi", ()), Phrase("bổ sung", ()), Phrase("thực hiện", ()),
    Phrase("triển khai", ()), Phrase("thành lập", ()), Phrase("kiện toàn", ()), Phrase("công bố", ()),
    Phrase("giao", ()), Phrase("thông qua", ()), Phrase("điều chỉnh", ()), Phrase("phát động", ()),
    Phrase("quán triệt", ()), Phrase("tổ chức", ()), Phrase("đẩy mạnh", ()), Phrase("tăng cường", ()),
    Phrase("kết luận", ()), Phrase("chuyển đổi số", ()),
  ]
}
