/// Reads a document's number and symbol at a given place.
struct DocumentNumberReader {
  let bytes: UTF8Bytes
  /// In running text only what can be nothing else is taken for a number; a text that should be one is read loosely.
  let isProse: Bool

  /// Whether the digits at `start` can begin a number: a separator follows, and nothing is joined on before them.
  func canStart(at start: Int, digitsEnd end: Int) -> Bool {
    let next = bytes.spacesEnd(from: end)
    guard next < bytes.count, isSeparator(bytes.scalar(at: next).value) else { return false }
    guard start > 0 else { return true }
    switch bytes[start - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","): return false
    case UInt8(ascii: "-"): return start == 1 || bytes.spacesStart(before: start - 1) < start - 1
    default: return !bytes.isWord(at: bytes.scalarStart(before: start))
    }
  }

  /// Reads the number that starts at byte `start`.
  func read(at start: Int) -> (range: Range<Int>, number: DocumentNumber)? {
    let digitsEnd = bytes.digitsEnd(from: start)
    guard let number = bytes.integer(in: start..<digitsEnd), var separator = separator(from: digitsEnd) else {
      return nil
    }
    var year: Int?
    let yearEnd = bytes.digitsEnd(from: separator.end)
    if separator.isSlash, yearEnd > separator.end, let next = self.separator(from: yearEnd) {
      year = bytes.integer(in: separator.end..<yearEnd)
      separator = next
    }
    guard let first = segment(at: separator.end) else { return nil }
    var parts = Parts(number: number, year: year, isSlash: separator.isSlash, first: first)
    parts.type = DocumentAbbreviation.canonical(in: bytes, range: first)
    parts.second = secondPart(after: first)
    guard isAcceptable(parts, start: start) else { return nil }
    return finish(parts, start: start)
  }

  private struct Parts {
    let number: Int
    let year: Int?
    let isSlash: Bool
    let first: Range<Int>
    var type: String?
    var second: (range: Range<Int>, isSlash: Bool)?

    init(number: Int, year: Int?, isSlash: Bool, first: Range<Int>) {
      (self.number, self.year, self.isSlash, self.first) = (number, year, isSlash, first)
    }
  }

  private func finish(_ parts: Parts, start: Int) -> (range: Range<Int>, number: DocumentNumber) {
    let end = parts.second?.range.upperBound ?? parts.first.upperBound
    // Without a type both segments name the issuer: 8177/BKHCN-CĐSQG.
    let hasType = parts.type != nil || !parts.isSlash
    let issuerStart = hasType ? parts.second?.range.lowerBound : parts.first.lowerBound
    let issuer = issuerStart.map { string($0..<end) } ?? ""
    let pattern: DocumentNumber.Branch? =
      switch (parts.isSlash, parts.second?.isSlash) {
      case (true, false), (true, nil): .state
      case (false, true): .party
      default: nil
      }
    let number = DocumentNumber(
      number: parts.number, year: parts.year, type: parts.type ?? (hasType ? string(parts.first) : ""), issuer: issuer,
      branch: pattern ?? DocumentIssuer.branch(of: issuer) ?? .state, isWellFormed: pattern != nil,
      text: string(start..<end))
    return (start..<end, number)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: Parts

  private func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x2F || scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 || scalar == 0x2013
  }

  private func separator(from position: Int) -> (isSlash: Bool, end: Int)? {
    let start = bytes.spacesEnd(from: position)
    guard start < bytes.count else { return nil }
    let next = bytes.scalar(at: start)
    guard isSeparator(next.value) else { return nil }
    return (next.value == 0x2F, bytes.spacesEnd(from: start + next.length))
  }

  /// A run of letters and digits that begins with a letter, in capitals or a known abbreviation.
  private func segment(at start: Int) -> Range<Int>? {
    guard start < bytes.count, VietnameseLetter(bytes.scalar(at: start).value) != nil else { return nil }
    let range = start..<bytes.wordEnd(from: start)
    let isKnown =
      DocumentAbbreviation.canonical(in: bytes, range: range) != nil
      || DocumentIssuer.known(in: bytes, at: start)?.end == range.upperBound
    return !isProse || isKnown || isInCapitals(range) ? range : nil
  }

  private func isInCapitals(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    var letters = 0
    while position < range.upperBound {
      let next = bytes.scalar(at: position)
      if let letter = VietnameseLetter(next.value) {
        // The small letters of TTg, CTr, TTr, QyĐ.
        let isSmallInside = letters > 0 && (next.value == 0x72 || next.value == 0x67 || next.value == 0x79)
        guard letter.isUppercase || isSmallInside else { return false }
        letters += 1
      } else if !bytes.isDigit(at: position) {
        return false
      }
      position += next.length
    }
    return letters >= 2
  }

  /// The issuer after the type, with the units that follow it (UBND-VX, BTC-BNV, HĐND&UBND).
  private func secondPart(after first: Range<Int>) -> (range: Range<Int>, isSlash: Bool)? {
    guard let separator = separator(from: first.upperBound), let issuer = segment(at: separator.end) else { return nil }
    // Spaces around the separator make it a dash of the sentence, unless the number is known by its type.
    let isTight = issuer.lowerBound - first.upperBound == 1
    if isProse, !isTight, DocumentAbbreviation.canonical(in: bytes, range: first) == nil { return nil }
    var end = issuer.upperBound
    while bytes.byte(at: end) == UInt8(ascii: "-") || bytes.byte(at: end) == UInt8(ascii: "&"),
      let next = segment(at: end + 1)
    {
      end = next.upperBound
    }
    return (issuer.lowerBound..<end, separator.isSlash)
  }

  // MARK: Telling numbers from other text

  private func isAcceptable(_ parts: Parts, start: Int) -> Bool {
    let issuerStart = parts.second?.range.lowerBound ?? parts.first.lowerBound
    let issuer = DocumentIssuer.known(in: bytes, at: issuerStart)
    let isAnnounced = !isProse || followsNumberWord(start)
    guard parts.isSlash || parts.second != nil else { return false }
    if parts.type != nil {
      guard let second = parts.second else { return isAnnounced }
      // 12-KH-UBND and 71/NQ/CP follow neither pattern; a known issuer shows what they are.
      return second.isSlash != parts.isSlash || issuer != nil || isAnnounced
    }
    if !parts.isSlash { return parts.second?.isSlash == true && (issuer != nil || isAnnounced) }
    let firstIssuer = DocumentIssuer.known(in: bytes, at: parts.first.lowerBound)
    return firstIssuer?.end == parts.first.upperBound || isAnnounced || parts.second?.isSlash == false
  }

  /// Whether "số" stands before byte `start`, with or without a colon.
  private func followsNumberWord(_ start: Int) -> Bool {
    var end = bytes.spacesStart(before: start)
    if bytes.byte(at: end - 1) == UInt8(ascii: ":") { end = bytes.spacesStart(before: end - 1) }
    return end >= 4 && bytes.phraseEnd("số", at: end - 4) == end
  }
}

/// The abbreviations of document types in numbers, in the usual spelling and without the stroke of Đ.
enum DocumentAbbreviation {
  /// The usual spelling of the abbreviation that `range` holds, whatever its case; nil for an unknown one.
  static func canonical(in bytes: UTF8Bytes, range: Range<Int>) -> String? {
    guard range.count <= 5 else { return nil }
    for index in known.indices where bytes.phraseEnd(known[index].text, at: range.lowerBound) == range.upperBound {
      return known[index].meaning
    }
    return nil
  }

  /// Whether it is one of the abbreviations, in its usual spelling.
  static func isUsual(_ abbreviation: String) -> Bool { known.contains { $0.meaning == abbreviation } }

  private static let known: [Phrase<String>] = [
    Phrase("kh", "KH"), Phrase("nq", "NQ"), Phrase("qđ", "QĐ"), Phrase("nđ", "NĐ"), Phrase("ct", "CT"),
    Phrase("ctr", "CTr"), Phrase("tt", "TT"), Phrase("tb", "TB"), Phrase("bc", "BC"), Phrase("cv", "CV"),
    Phrase("hd", "HD"), Phrase("ttr", "TTr"), Phrase("kl", "KL"), Phrase("qc", "QC"), Phrase("qyđ", "QyĐ"),
    Phrase("tc", "TC"), Phrase("pa", "PA"), Phrase("đa", "ĐA"), Phrase("da", "DA"), Phrase("bb", "BB"),
    Phrase("hđ", "HĐ"), Phrase("cđ", "CĐ"), Phrase("bgn", "BGN"), Phrase("btt", "BTT"), Phrase("guq", "GUQ"),
    Phrase("gm", "GM"), Phrase("ggt", "GGT"), Phrase("gnp", "GNP"), Phrase("pg", "PG"), Phrase("pc", "PC"),
    Phrase("pb", "PB"), Phrase("pl", "PL"), Phrase("l", "L"), Phrase("ttlt", "TTLT"), Phrase("nqlt", "NQLT"),
    Phrase("nd", "NĐ"), Phrase("qd", "QĐ"), Phrase("qyd", "QyĐ"), Phrase("gxn", "GXN"), Phrase("sl", "SL"),
    Phrase("sy", "SY"), Phrase("trs", "TrS"),
  ]
}
