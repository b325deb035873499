/// How a text is spelt in its file: what an edit must know to change some of its words and nothing else.
enum TextSpelling {
  case plain, single, double, block

  /// The style of a scalar, and the offset of its first own byte: behind anchor and tag, at the opening quote or the `|`.
  /// Nil where that cannot be told.
  init?(_ spelling: ArraySlice<UInt8>, start: inout Int) {
    start = spelling.startIndex
    while start < spelling.endIndex, spelling[start] == UInt8(ascii: "&") || spelling[start] == UInt8(ascii: "!") {
      while start < spelling.endIndex, spelling[start] > 0x20 { start += 1 }
      while start < spelling.endIndex, spelling[start] <= 0x20 { start += 1 }
    }
    guard start < spelling.endIndex else { return nil }
    switch spelling[start] {
    case UInt8(ascii: "\""): self = .double
    case UInt8(ascii: "'"): self = .single
    case UInt8(ascii: "|"), UInt8(ascii: ">"): self = .block
    case UInt8(ascii: "#"): return nil
    default: self = .plain
    }
  }

  /// Words as they are spelt in this style.
  func spelt(_ words: String) -> String {
    switch self {
    case .plain, .block: words
    case .single: words.contains("'") ? words.map { $0 == "'" ? "''" : String($0) }.joined() : words
    case .double:
      words.contains { $0 == "\"" || $0 == "\\" }
        ? words.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() : words
    }
  }
}

/// Walks a value beside its spelling, a unit at a time: a byte that both have, an escape, a folded line break. Every unit is
/// checked, so that a place which it finds is the place.
struct SpellingWalk {
  private let value: ArraySlice<UInt8>
  private let spelling: ArraySlice<UInt8>
  private let style: TextSpelling
  /// Offsets of the next unit in value and spelling.
  struct State {
    var offset: Int
    var position: Int
  }

  var state: State
  private var offset: Int {
    get { state.offset }
    set { state.offset = newValue }
  }
  private var position: Int {
    get { state.position }
    set { state.position = newValue }
  }

  init?(value: ArraySlice<UInt8>, spelling: ArraySlice<UInt8>) {
    var start = 0
    guard let style = TextSpelling(spelling, start: &start) else { return nil }
    self.value = value
    self.spelling = spelling
    self.style = style
    switch style {
    case .plain: break
    case .single, .double: start += 1
    case .block:
      // The first line has the indicators, and perhaps a comment.
      while start < spelling.endIndex, spelling[start] != 0x0A { start += 1 }
    }
    state = State(offset: value.startIndex, position: start)
  }

  /// Where `part` of the value (offsets from its start) is spelt, as offsets in `spelling`; nil where a unit is only partly in
  /// it, or the two do not agree.
  mutating func place(of part: Range<Int>) -> Range<Int>? {
    let (lower, upper) = (value.startIndex + part.lowerBound, value.startIndex + part.upperBound)
    while offset < lower || offset == lower && isSilent { guard step() else { return nil } }
    guard offset == lower else { return nil }
    let start = position
    while offset < upper { guard step() else { return nil } }
    return offset == upper ? start..<position : nil
  }

  /// Whether the next unit stands for nothing: indentation at the start, an escaped line break.
  private var isSilent: Bool {
    var ahead = self
    return ahead.step() && ahead.offset == offset && ahead.position > position
  }

  private func at(_ position: Int) -> UInt8 { position < spelling.endIndex ? spelling[position] : 0 }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  mutating func step() -> Bool {
    guard position < spelling.endIndex else { return false }
    let byte = spelling[position]
    if style == .double, byte == UInt8(ascii: "\\") { return stepEscape() }
    if style == .single, byte == UInt8(ascii: "'") {
      guard at(position + 1) == byte, offset < value.endIndex, value[offset] == byte else { return false }
      (offset, position) = (offset + 1, position + 2)
      return true
    }
    if Self.isBlank(byte) {
      var end = position
      while Self.isBlank(at(end)) { end += 1 }
      if spelling[position..<end].contains(0x0A) {
        // A line break with what stands about it is one unit: what it prints as follows from the style.
        while offset < value.endIndex, Self.isBlank(value[offset]) { offset += 1 }
        position = end
        return true
      }
    }
    guard offset < value.endIndex, value[offset] == byte else { return false }
    (offset, position) = (offset + 1, position + 1)
    return true
  }

  /// A backslash in double quotes, with what belongs to it.
  private mutating func stepEscape() -> Bool {
    let sign = at(position + 1)
    var end = position + 2
    let length: Int
    switch sign {
    case 0x0A, 0x0D:
      while Self.isBlank(at(end)) { end += 1 }
      length = 0
    case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
      end += sign == UInt8(ascii: "x") ? 2 : sign == UInt8(ascii: "u") ? 4 : 8
      guard end <= spelling.endIndex,
        let code = UInt32(String(decoding: spelling[position + 2..<end], as: UTF8.self), radix: 16)
      else { return false }
      length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    case UInt8(ascii: "N"), UInt8(ascii: "_"): length = 2
    case UInt8(ascii: "L"), UInt8(ascii: "P"): length = 3
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), 0x20, 0x09:
      guard offset < value.endIndex, value[offset] == sign else { return false }
      length = 1
    default: length = 1
    }
    guard offset + length <= value.endIndex else { return false }
    (offset, position) = (offset + length, end)
    return true
  }
}
