import PlanLang

/// The date of a document that running text names: "Quyết định số 21/QĐ-UBND ngày 15/3/2027".
enum CitedDate {
  /// Every date that stands right after a document's number; ranges are UTF-8 byte offsets.
  static func find(in bytes: UTF8Bytes) -> [(range: Range<Int>, date: CalendarDate)] {
    guard mayStand(in: bytes) else { return [] }
    return DocumentNumber.find(in: bytes).compactMap { found in
      let start = found.range.upperBound
      // "ngày 15 tháng 3 năm 2027" is 31 bytes long.
      var end = min(bytes.count, start + 48)
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      let rest = bytes.slice(start..<end)
      guard let day = Deadline.read(rest, defaultYear: nil).deadline.expressions.first, day.kind == .day,
        day.first == day.last, let date = day.first, isGap(rest.slice(0..<day.range.lowerBound))
      else { return nil }
      return (start + day.range.lowerBound..<start + day.range.upperBound, date)
    }
  }

  /// Whether digits are followed by a slash or dash, and these by more digits: most texts have not even that.
  private static func mayStand(in bytes: UTF8Bytes) -> Bool {
    var position = bytes.digitOffset(from: 0)
    while position < bytes.count {
      while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
      var next = position
      // Of a no-break space either byte.
      while next < bytes.count, bytes[next] <= 0x20 || bytes[next] == 0xC2 || bytes[next] == 0xA0 { next += 1 }
      position = bytes.digitOffset(from: next)
      guard next < bytes.count, position < bytes.count else { return false }
      if bytes[next] == UInt8(ascii: "/") || bytes[next] == UInt8(ascii: "-") || bytes[next] == 0xE2 { return true }
    }
    return false
  }

  /// Whether nothing but spaces, a comma or an opening bracket stands between number and date.
  private static func isGap(_ bytes: UTF8Bytes) -> Bool {
    bytes.allSatisfy { [0x20, 0x2C, 0x28, 0xC2, 0xA0].contains($0) }
  }
}
