import PlanLang

/// What a converter writes into a PDF file from the clock and from chance, made to depend on the document alone.
public enum PDFProperties {
  /// The day that stands in a file whose document has none yet.
  public static let unsignedDay = CalendarDate(dayNumber: 10_957)

  /// The file with its days of making and change set to `day` (midnight, UTC) and its identifiers to a hash of the rest.
  ///
  /// Every value is replaced by one of the same length, so that the file's table of offsets stays right. What a converter
  /// packs into a compressed stream is not reached.
  ///
  /// - Returns: nil where the bytes are no PDF file.
  public static func fixed(_ file: [UInt8], day: CalendarDate?) -> [UInt8]? {
    guard file.starts(with: Array("%PDF-".utf8)) else { return nil }
    var bytes = file
    let day = day ?? unsignedDay
    for name in ["/CreationDate", "/ModDate"] {
      for place in places(of: name, in: bytes) { setDay(day, in: &bytes, from: place) }
    }
    for name in ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"] {
      for place in places(of: name, in: bytes) { setXMPDay(day, in: &bytes, from: place) }
    }
    var identifiers: [Range<Int>] = []
    for place in places(of: "/ID", in: bytes) { identifiers += hexadecimalStrings(in: bytes, from: place) }
    for place in places(of: "/DocChecksum", in: bytes) { identifiers += name(in: bytes, from: place) }
    for range in identifiers { fill(range, of: &bytes, with: [UInt8(ascii: "0")]) }
    let hash = Array(SourceHash.sha256(of: [bytes]).uppercased().utf8)
    for range in identifiers { fill(range, of: &bytes, with: hash) }
    return bytes
  }

  /// The offsets behind each occurrence of `word`.
  private static func places(of word: String, in bytes: [UInt8]) -> [Int] {
    let word = Array(word.utf8)
    guard let first = word.first, bytes.count >= word.count else { return [] }
    return (0...bytes.count - word.count).filter { start in
      bytes[start] == first && bytes[start..<start + word.count].elementsEqual(word)
    }.map { $0 + word.count }
  }

  /// `(D:20261121164739+00'00')` behind a key: eight digits of the day, then zeros, and no zone but UTC.
  private static func setDay(_ day: CalendarDate, in bytes: inout [UInt8], from start: Int) {
    var place = afterSpaces(start, bytes)
    guard bytes[place...].starts(with: Array("(D:".utf8)) else { return }
    place += 3
    setDigits(day, in: &bytes, from: place, until: UInt8(ascii: ")"))
  }

  /// `>2026-11-21T16:47:39+00:00<` or `="2026-..."` behind a name.
  private static func setXMPDay(_ day: CalendarDate, in bytes: inout [UInt8], from start: Int) {
    var place = start
    while place < bytes.count, place < start + 4, !isDigit(bytes[place]) { place += 1 }
    guard place < bytes.count, isDigit(bytes[place]) else { return }
    let end = bytes[place...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\"") }
    setDigits(day, in: &bytes, from: place, until: end.map { bytes[$0] } ?? UInt8(ascii: "<"))
  }

  /// Puts the day's digits in the place of the first eight, and a zero in that of every other one; a zone east or west of
  /// Greenwich becomes one of no hours.
  private static func setDigits(_ day: CalendarDate, in bytes: inout [UInt8], from start: Int, until end: UInt8) {
    var digits = day.isoDescription.utf8.filter(isDigit)[...]
    var place = start
    while place < min(bytes.count, start + 32), bytes[place] != end {
      if isDigit(bytes[place]) {
        bytes[place] = digits.popFirst() ?? UInt8(ascii: "0")
      } else if bytes[place] == UInt8(ascii: "-"), digits.isEmpty {
        bytes[place] = UInt8(ascii: "+")
      }
      place += 1
    }
  }

  /// The digits of `[ <...> <...> ]` behind a key; none where something else stands there.
  private static func hexadecimalStrings(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var place = afterSpaces(start, bytes)
    guard place < bytes.count, bytes[place] == UInt8(ascii: "[") else { return [] }
    place = afterSpaces(place + 1, bytes)
    var ranges: [Range<Int>] = []
    while place < bytes.count, bytes[place] == UInt8(ascii: "<") {
      let first = place + 1
      let last = bytes[first...].firstIndex { !isHexadecimal($0) } ?? bytes.count
      guard last < bytes.count, bytes[last] == UInt8(ascii: ">") else { return [] }
      ranges.append(first..<last)
      place = afterSpaces(last + 1, bytes)
    }
    return ranges
  }

  /// The digits of `/44880CDC...` behind a key.
  private static func name(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
    let place = afterSpaces(start, bytes)
    guard place < bytes.count, bytes[place] == UInt8(ascii: "/") else { return [] }
    let last = bytes[(place + 1)...].firstIndex { !isHexadecimal($0) } ?? bytes.count
    return [place + 1..<last]
  }

  private static func fill(_ range: Range<Int>, of bytes: inout [UInt8], with pattern: [UInt8]) {
    for (position, place) in range.enumerated() { bytes[place] = pattern[position % pattern.count] }
  }

  private static func afterSpaces(_ start: Int, _ bytes: [UInt8]) -> Int {
    bytes[min(start, bytes.count)...].firstIndex { !($0 == 0x20 || 0x09...0x0D ~= $0) } ?? bytes.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || UInt8(ascii: "A")...UInt8(ascii: "F") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
  }
}
