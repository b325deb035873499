/// When words may stand without quotes, and which quotes they get where they may not.
///
/// Quotes go only where every YAML reader, of version 1.1 or 1.2, then reads the same string: PyYAML, Ruby's and Go's
/// readers take more words for numbers, dates and truth values than this program does.
enum ScalarStyle {
  /// Words that some reader does not take for a string.
  private static let special: Set<String> = [
    "y", "yes", "n", "no", "true", "false", "on", "off", "null", "nil", "none", "nan", "inf", "infinity",
  ]

  /// Whether quotes can be left out.
  ///
  /// - Parameter isFlow: whether it stands in brackets.
  static func isPlain(_ value: UTF8Bytes, isFlow: Bool) -> Bool {
    guard let first = value.first, let last = value.last, value.count <= 1000 || !isFlow else { return false }
    if first == 0x20 || last == 0x20 || last == UInt8(ascii: ":") { return false }
    if "-?:,[]{}#&*!|>'\"%@`=~<.".utf8.contains(first) { return false }
    var offset = 0
    while offset < value.count {
      let (scalar, length) = value.scalar(at: offset)
      guard isVisible(scalar) else { return false }
      let next = offset + 1 < value.count ? value[offset + 1] : 0x20
      if scalar == UInt32(UInt8(ascii: ":")), next == 0x20 || isFlow { return false }
      if scalar == 0x20, next == UInt8(ascii: "#") { return false }
      if isFlow, scalar < 0x80, ",[]{}?".utf8.contains(UInt8(scalar)) { return false }
      offset += length
    }
    return !isNumberLike(value) && !isSpecial(value)
  }

  /// Whether words that stood without quotes in brackets may stand so in a block.
  static func isPlainInBlock(_ value: UTF8Bytes) -> Bool {
    guard let first = value.first, let last = value.last else { return false }
    if "?:-".utf8.contains(first), value.count == 1 || value[1] <= 0x20 { return false }
    return !",[]{}#&*!|>'\"%@`".utf8.contains(first) && last != UInt8(ascii: ":")
      && !value.starts(with: "---".utf8) && !value.starts(with: "...".utf8)
  }

  /// Whether a part of a text without quotes leaves it one: no sign that would end it, or turn it into something else.
  static func staysPlain(_ part: UTF8Bytes, isStart: Bool, isEnd: Bool) -> Bool {
    if isStart, !isPlainInBlock(part) || part.first == 0x20 { return false }
    if isEnd, part.isEmpty || part.last == 0x20 || part.last == UInt8(ascii: ":") { return false }
    for offset in part.indices.dropLast() {
      let next = part[offset + 1]
      if part[offset] == UInt8(ascii: ":"), next <= 0x20 { return false }
      if part[offset] <= 0x20, next == UInt8(ascii: "#") { return false }
    }
    return true
  }

  /// Whether a byte parts values in brackets, or ends them.
  static func isFlowSign(_ byte: UInt8) -> Bool { ",[]{}".utf8.contains(byte) }

  /// The value in quotes: double ones, but single ones where it holds a backslash or a double quote and no single quote.
  static func quoted(_ value: UTF8Bytes) -> [UInt8] {
    if isSingle(value) {
      return [UInt8(ascii: "'")] + value + [UInt8(ascii: "'")]
    }
    var result = [UInt8(ascii: "\"")]
    var offset = 0
    while offset < value.count {
      let (scalar, length) = value.scalar(at: offset)
      switch scalar {
      case 0x22, 0x5C: result += [UInt8(ascii: "\\"), value[offset]]
      case 0x09: result += "\\t".utf8
      case 0x0A: result += "\\n".utf8
      case 0x0D: result += "\\r".utf8
      default:
        if isVisible(scalar) {
          result += value[offset..<offset + length]
        } else {
          result += escape(scalar)
        }
      }
      offset += length
    }
    return result + [UInt8(ascii: "\"")]
  }

  /// Whether single quotes read better.
  static func isSingle(_ value: UTF8Bytes) -> Bool {
    guard value.contains(where: { $0 == 0x22 || $0 == 0x5C }), !value.contains(UInt8(ascii: "'")) else { return false }
    var offset = 0
    while offset < value.count {
      let (scalar, length) = value.scalar(at: offset)
      guard isVisible(scalar) else { return false }
      offset += length
    }
    return true
  }

  private static func escape(_ scalar: UInt32) -> [UInt8] {
    let hex = String(scalar, radix: 16, uppercase: true)
    let width = scalar > 0xFFFF ? 8 : 4
    return Array(((width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - hex.utf8.count) + hex).utf8)
  }

  /// Whether a character shows: controls, no-break spaces, marks of direction and the like stay in quotes, where they can
  /// be written as escapes.
  private static func isVisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F...0xA0, 0xAD, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF,
      0xE000...0xF8FF, 0xFFF0...0xFFFF, 0xE0000...0x10FFFF:
      false
    default: true
    }
  }

  /// Whether some reader might take it for a number, a day, a time or an amount: made of digits and what numbers are
  /// written with.
  private static func isNumberLike(_ value: UTF8Bytes) -> Bool {
    guard let first = value.first, first >= 0x30 && first <= 0x39 || first == UInt8(ascii: "+") else { return false }
    return value.allSatisfy { "0123456789+-.,:_ abcdefABCDEFxXoOTtZz".utf8.contains($0) }
  }

  private static func isSpecial(_ value: UTF8Bytes) -> Bool {
    guard value.count <= 8 else { return false }
    return special.contains(String(decoding: value, as: UTF8.self).lowercased())
  }
}

extension Edit {
  /// Replaces a whole scalar by words, in quotes where they need them in any place.
  static func value(_ range: SourceRange, _ words: String) -> Edit {
    let bytes = Array(words.utf8)
    let isPlain = bytes.withUnsafeBufferPointer { ScalarStyle.isPlain($0, isFlow: true) }
    let quoted = isPlain ? bytes : bytes.withUnsafeBufferPointer(ScalarStyle.quoted)
    return Edit(range, String(decoding: quoted, as: UTF8.self))
  }
}
