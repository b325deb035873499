/// What holds of Vietnamese text as a whole: composition (NFC) and letter case.
///
/// Decree 30/2020 (clause D04) asks for TCVN 6909:2001, which is Unicode with precomposed letters; text copied from
/// macOS or from some PDF files comes with separate combining marks, looks the same and compares unequal.
public enum VietnameseText {
  /// Whether no combining mark (U+0300...U+036F) follows a letter with which it makes a Vietnamese letter.
  ///
  /// Linear in the number of bytes; does not allocate unless a combining mark is there.
  public static func isComposed(_ bytes: UTF8Bytes) -> Bool {
    // Combining marks begin with one of these two bytes.
    if bytes.firstOffset(of: 0xCC) == nil, bytes.firstOffset(of: 0xCD) == nil { return true }
    return composed(bytes).elementsEqual(bytes)
  }

  /// The text with every Vietnamese letter precomposed (NFC for these letters), as UTF-8.
  ///
  /// Takes vowel mark and tone in either order and also a precomposed letter followed by the other mark. Marks that
  /// make no Vietnamese letter are left as they stand.
  public static func composed(_ bytes: UTF8Bytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let next = bytes.scalar(at: position)
      if bytes.isCombiningMark(at: position + next.length), let cluster = composedLetter(in: bytes, at: position) {
        if let scalar = Unicode.Scalar(cluster.scalar) { result.append(scalar: scalar) }
        position += cluster.length
      } else {
        result.append(contentsOf: bytes[position..<position + next.length])
        position += next.length
      }
    }
    return result
  }

  /// The precomposed letter that the letter at byte `offset` makes with the marks after it, and the length in bytes
  /// that they take together; nil when the first mark does not compose with the letter.
  static func composedLetter(in bytes: UTF8Bytes, at offset: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes.scalar(at: offset)
    guard var letter = VietnameseLetter(first.value) else { return nil }
    var position = offset + first.length
    var scalar: UInt32?
    while bytes.isCombiningMark(at: position) {
      let mark = bytes.scalar(at: position)
      guard let joined = join(letter, mark.value), let composed = joined.scalar else { break }
      letter = joined
      scalar = composed.value
      position += mark.length
    }
    return scalar.map { ($0, position - offset) }
  }

  /// The letter with a combining mark put on it; nil when it already has a mark or a tone of that sort.
  private static func join(_ letter: VietnameseLetter, _ combining: UInt32) -> VietnameseLetter? {
    var joined = letter
    switch combining {
    case 0x0306 where letter.mark == .none: joined.mark = .breve
    case 0x0302 where letter.mark == .none: joined.mark = .circumflex
    case 0x031B where letter.mark == .none: joined.mark = .horn
    case 0x0300, 0x0340: joined.tone = .grave
    case 0x0301, 0x0341: joined.tone = .acute
    case 0x0309: joined.tone = .hook
    case 0x0303: joined.tone = .tilde
    case 0x0323: joined.tone = .dot
    default: return nil
    }
    return joined.mark == letter.mark && letter.tone != .level ? nil : joined
  }

  /// The scalar in lower case: Vietnamese letters by their place in Unicode, others where the mapping is one scalar.
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0..<0x80: return scalar &- 0x41 < 26 ? scalar + 0x20 : scalar
    case 0xC0...0xDE: return scalar == 0xD7 ? scalar : scalar + 0x20
    case 0x102, 0x110, 0x128, 0x168, 0x1A0, 0x1AF: return scalar + 1
    case 0x1EA0...0x1EFF: return scalar | 1
    case 0x300...0x36F, 0xDF...0xFF, 0x103, 0x111, 0x129, 0x169, 0x1A1, 0x1B0, 0x2000...0x206F: return scalar
    default:
      guard let mapping = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars,
        let only = mapping.first, mapping.count == 1
      else { return scalar }
      return only.value
    }
  }

  /// Whether a scalar belongs to a word: letters, digits and combining marks of any script.
  public static func isWordScalar(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: scalar &- 0x30 < 10 || (scalar | 0x20) &- 0x61 < 26
    case 0x80...0xBF: scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    case 0xD7, 0xF7: false
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F: false
    case 0xFE00...0xFE6F, 0xFEFF, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFFFC...0xFFFD: false
    case 0x1F000...0x1FFFF: false
    default: true
    }
  }
}
