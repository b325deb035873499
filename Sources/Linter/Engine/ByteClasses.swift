/// What a byte is to the pass.
enum ByteClass {
  static let other: UInt8 = 0
  static let space: UInt8 = 1
  static let point: UInt8 = 2
  static let dot: UInt8 = 3
  static let quote: UInt8 = 4
  static let opening: UInt8 = 5
  static let closing: UInt8 = 6
  /// First byte of U+2000 to U+2FFF.
  static let general: UInt8 = 7
  /// First byte of U+0080 to U+00BF.
  static let latin: UInt8 = 8
  static let underscore: UInt8 = 9
  static let newline: UInt8 = 10
  /// A slash or dash.
  static let joint: UInt8 = 11
  /// From here on a byte belongs to a word.
  static let firstOfWord: UInt8 = 12
  static let letter: UInt8 = 12
  static let capital: UInt8 = 13
  static let digit: UInt8 = 14
  static let combining: UInt8 = 15
  static let foreign: UInt8 = 18
  /// First byte of the letters from À to ÿ.
  static let western: UInt8 = 16
  /// Second byte of Ð and ð (eth), which look like Đ and đ.
  static let eth: UInt8 = 17
}

struct ByteTables {
  static let shared = ByteTables()
  let classes: [UInt8]
  let pairs: [UInt32]

  private init() {
    classes = (0...255).map { Self.kind(of: UInt8($0)) }
    var pairs = [UInt32](repeating: 0, count: 32 * 32)
    for before in 0..<32 {
      for kind in 0..<32 {
        pairs[before << 5 | kind] = Self.marks(UInt8(before), UInt8(kind)).rawValue
      }
    }
    self.pairs = pairs
  }

  private static func kind(of byte: UInt8) -> UInt8 {
    switch byte {
    case 0x20, 0x09, 0x0D: ByteClass.space
    case 0x0A: ByteClass.newline
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): ByteClass.point
    case UInt8(ascii: "."): ByteClass.dot
    case UInt8(ascii: "/"), UInt8(ascii: "-"): ByteClass.joint
    case UInt8(ascii: "_"): ByteClass.underscore
    case UInt8(ascii: "\""): ByteClass.quote
    case UInt8(ascii: "("), UInt8(ascii: "["): ByteClass.opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"): ByteClass.closing
    case UInt8(ascii: "a")...UInt8(ascii: "z"): ByteClass.letter
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): ByteClass.capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"): ByteClass.digit
    case 0x90, 0xB0: ByteClass.eth
    case 0x80...0xBF, 0xC4...0xC6, 0xE1: ByteClass.letter
    case 0xC2: ByteClass.latin
    case 0xC3: ByteClass.western
    case 0xCC, 0xCD: ByteClass.combining
    case 0xE2: ByteClass.general
    case 0xC7...0xFF: ByteClass.foreign
    default: ByteClass.other
    }
  }

  private static func marks(_ before: UInt8, _ kind: UInt8) -> TextMarks {
    var marks: TextMarks = []
    let isLetter = kind >= ByteClass.firstOfWord && kind != ByteClass.digit
    switch kind {
    case ByteClass.quote: marks.insert(.straightQuote)
    case ByteClass.opening, ByteClass.closing: marks.insert(.bracket)
    case ByteClass.combining: marks.insert(.combining)
    case ByteClass.digit: marks.insert(.digit)
    case ByteClass.foreign: marks.insert(.foreign)
    case ByteClass.eth where before == ByteClass.western: marks.insert(.foreign)
    case ByteClass.dot where before == ByteClass.dot, ByteClass.underscore where before == ByteClass.underscore:
      marks.insert(.dots)
    default: break
    }
    if kind == ByteClass.joint || kind == ByteClass.general,
      before == ByteClass.digit || before == ByteClass.space || before == ByteClass.latin || before == ByteClass.newline
    {
      marks.insert(.joint)
    }
    switch (before, kind) {
    case (ByteClass.space, ByteClass.space): marks.insert(.doubleSpace)
    case (ByteClass.space, ByteClass.point), (ByteClass.space, ByteClass.dot), (ByteClass.space, ByteClass.closing),
      (ByteClass.opening, ByteClass.space):
      marks.insert(.looseSign)
    case (ByteClass.point, _) where isLetter, (ByteClass.dot, _) where isLetter, (ByteClass.closing, _) where isLetter:
      marks.insert(.tightSign)
    case (ByteClass.firstOfWord..., ByteClass.opening) where before != ByteClass.digit: marks.insert(.tightSign)
    default: break
    }
    return marks
  }
}
