import PlanLang

extension UnsafeBufferPointer where Element == UInt8 {
  /// Where the capitalised words end that begin at byte `start`, four at most; `start` where there is none.
  func capitalsEnd(from start: Int) -> Int {
    var end = start
    var next = start
    for _ in 0..<4 where next < count && isCapital(at: next) {
      end = wordEnd(after: next)
      guard end < count, self[end] == 0x20 else { return end }
      next = end + 1
    }
    return end
  }

  /// The byte before `offset`; 0 at the start.
  func byteBefore(_ offset: Int) -> UInt8 { offset > 0 ? self[offset - 1] : 0 }

  /// Whether so many capitalised words stand directly before byte `start`.
  func follows(capitals: Int, before start: Int) -> Bool {
    var position = start
    for _ in 0..<capitals {
      guard position > 1, self[position - 1] == 0x20 else { return false }
      let word = wordStart(before: position - 1)
      guard word < position - 1, isCapital(at: word) else { return false }
      position = word
    }
    return true
  }

  /// Where the capitalised words end that follow the word that ends at byte `end`.
  func capitalsEnd(after end: Int) -> Int {
    guard end < count, self[end] == 0x20 else { return end }
    let found = capitalsEnd(from: end + 1)
    return found > end + 1 ? found : end
  }
}

extension AreaLevel {
  /// The word for an area that stands before the place at byte `start`.
  static func ending(_ bytes: UTF8Bytes, before start: Int) -> AreaLevel? {
    guard start > 3, bytes[start - 1] == 0x20 else { return nil }
    let level: AreaLevel
    switch bytes[start - 2] {
    case 0xA3: level = .commune
    case UInt8(ascii: "g"): level = .ward
    case UInt8(ascii: "h"): level = .province
    case 0x91: level = .city
    default: return nil
    }
    let first = start - 1 - level.length
    // The first letter may be a capital.
    guard first >= 0, bytes[first] | 0x20 == level.initial, bytes.starts(level.tail, at: first + 1),
      bytes.isWordStart(at: first)
    else { return nil }
    return level
  }

  /// The word for an area that holds the telltale byte at `offset`, and where it begins.
  static func at(_ bytes: UTF8Bytes, _ offset: Int) -> (level: AreaLevel, start: Int)? {
    func check(_ level: AreaLevel, _ start: Int) -> (level: AreaLevel, start: Int)? {
      guard start >= 0, bytes[start] | 0x20 == level.initial, bytes.starts(level.tail, at: start + 1),
        bytes.isWordStart(at: start),
        start + level.length == bytes.count || !bytes.isWordByte(at: start + level.length)
      else { return nil }
      return (level, start)
    }
    switch bytes[offset] {
    case UInt8(ascii: "x") where offset + 1 < bytes.count && bytes[offset + 1] == 0xC3: return check(.commune, offset)
    case 0xB4 where offset > 2 && bytes[offset - 2] == UInt8(ascii: "h"): return check(.village, offset - 3)
    case 0x89 where offset > 2 && bytes[offset - 1] == 0xBB: return check(.province, offset - 3)
    case UInt8(ascii: "p"):
      guard offset + 2 < bytes.count, bytes[offset + 1] == UInt8(ascii: "h") else { return nil }
      switch bytes[offset + 2] {
      case 0xE1 where bytes.byteBefore(offset) == 0x20: return check(.block, offset - 10)
      case 0xC6: return check(.ward, offset)
      default: return nil
      }
    default: return nil
    }
  }

  /// The keys of the words that `at` looks for.
  static let lastWords = KeySet(["xã", "thôn", "tỉnh", "phường", "phố"].map { WordFilter.key($0.utf8) })

  private static let tails = allCases.map { Array($0.bytes.dropFirst()) }
  /// Its bytes behind the first letter, which may be a capital.
  var tail: [UInt8] { Self.tails[position] }

  /// The first letter.
  private var initial: UInt8 { bytes[0] }

  /// How many bytes it has.
  private var length: Int { bytes.count }
}
