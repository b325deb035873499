/// The pass that folds composed text.
struct TextFolder {
  private let output: UnsafeMutableBufferPointer<UInt8>
  private let keepsDiacritics: Bool
  private var count = 0
  private var owesSpace = false
  /// Where the letter written last begins, while it carries a tone that may belong on the vowel after it; else -1.
  private var tonedStart = -1
  private var tonedLetter: UInt32 = 0
  private var beforeToned: UInt8 = 0
  private var lastBase: UInt8 = 0

  /// How many bytes folding may take: a tone that moves and a letter in lower case take at most twice the bytes; "&" becomes
  /// " và ".
  static func capacity(_ bytes: UTF8Bytes) -> Int {
    var capacity = bytes.count * 2
    var position = 0
    while let ampersand = bytes.firstOffset(of: 0x26, from: position) {
      capacity += 4
      position = ampersand + 1
    }
    return capacity
  }

  /// Folds into `output` and returns the number of bytes written.
  static func fold(_ bytes: UTF8Bytes, into output: UnsafeMutableBufferPointer<UInt8>, _ keepsDiacritics: Bool) -> Int {
    var folder = TextFolder(output, keepsDiacritics)
    LowerLetters.latin.withUnsafeBufferPointer { latin in
      LowerLetters.additional.withUnsafeBufferPointer { additional in folder.fold(bytes, latin, additional) }
    }
    return folder.count
  }

  private init(_ output: UnsafeMutableBufferPointer<UInt8>, _ keepsDiacritics: Bool) {
    self.output = output
    self.keepsDiacritics = keepsDiacritics
  }

  @inline(__always)
  private mutating func fold(
    _ bytes: UTF8Bytes, _ latin: UnsafeBufferPointer<UInt32>, _ additional: UnsafeBufferPointer<UInt32>
  ) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let letter = byte | 0x20
      if letter &- 0x61 < 26, tonedStart < 0 || owesSpace || !mayTakeTone(letter) {
        // Most of a text: a plain letter, and no tone that may move to it.
        if owesSpace { writeOwedSpace() }
        tonedStart = -1
        lastBase = letter
        write(letter)
        position += 1
      } else if byte == 0x20 {
        owesSpace = true
        position += 1
      } else if byte < 0x40, byte != UInt8(ascii: "&") {
        if Self.kept >> UInt64(byte) & 1 == 0 {
          owesSpace = true
        } else {
          if owesSpace { writeOwedSpace() }
          tonedStart = -1
          lastBase = 0
          write(byte)
        }
        position += 1
      } else {
        let (entry, length) = Self.letter(bytes, position, latin, additional)
        if entry != 0, tonedStart < 0 || owesSpace || LowerLetters.isToned(entry) {
          // A Vietnamese letter that takes no tone from the one before it.
          if owesSpace { writeOwedSpace() }
          append(entry)
          position += length
        } else {
          let next = bytes.scalar(at: position)
          fold(next.value)
          position += next.length
        }
      }
    }
  }

  /// One bit for each digit and each sign below "@" that carries meaning (+ % < = > $), by their codes.
  private static let kept: UInt64 = 0x73FF_0830_0000_0000

  /// The letter of `LowerLetters` at `position`, and its length; 0 where none stands there.
  @inline(__always)
  private static func letter(
    _ bytes: UTF8Bytes, _ position: Int, _ latin: UnsafeBufferPointer<UInt32>,
    _ additional: UnsafeBufferPointer<UInt32>
  ) -> (entry: UInt32, length: Int) {
    let byte = UInt32(bytes[position])
    if byte == 0xE1 {
      guard position + 2 < bytes.count, bytes[position + 2] & 0xC0 == 0x80 else { return (0, 1) }
      let place = (UInt32(bytes[position + 1] & 0x3F) << 6 | UInt32(bytes[position + 2] & 0x3F)) &+ 0x1000 &- 0x1EA0
      return (place < 90 ? additional[Int(place)] : 0, 3)
    }
    guard byte &- 0xC3 < 4, position + 1 < bytes.count, bytes[position + 1] & 0xC0 == 0x80 else { return (0, 1) }
    let place = ((byte & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F)) &- 0xC0
    return (place <= 0xF0 ? latin[Int(place)] : 0, 2)
  }

  /// Whether a plain vowel may take the tone of the letter before it.
  @inline(__always)
  private func mayTakeTone(_ letter: UInt8) -> Bool {
    switch lastBase {
    case UInt8(ascii: "o"): letter == UInt8(ascii: "a") || letter == UInt8(ascii: "e")
    case UInt8(ascii: "u"): letter == UInt8(ascii: "y") || beforeToned == UInt8(ascii: "q")
    case UInt8(ascii: "i"): beforeToned == UInt8(ascii: "g")
    default: false
    }
  }

  /// Appends a letter of `LowerLetters`.
  @inline(__always)
  private mutating func append(_ entry: UInt32) {
    let base = LowerLetters.base(entry)
    if keepsDiacritics {
      let scalar = LowerLetters.scalar(entry)
      if LowerLetters.isToned(entry) {
        (tonedStart, tonedLetter, beforeToned) = (count, scalar, lastBase)
      } else {
        tonedStart = -1
      }
      if scalar < 0x800 {
        write(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      } else {
        write(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
        write(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      }
      write(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    } else {
      write(base)
    }
    lastBase = base
  }

  private mutating func fold(_ scalar: UInt32) {
    if let letter = VietnameseLetter(scalar) {
      append(letter, letter.isUppercase ? VietnameseText.lowercased(scalar) : scalar)
    } else if scalar == 0x26 {
      owesSpace = true
      for scalar in "và".unicodeScalars { fold(scalar.value) }
      owesSpace = true
    } else if Self.isInvisible(scalar) {
      return
    } else if VietnameseText.isWordScalar(scalar) || Self.carriesMeaning(scalar) {
      writeOwedSpace()
      tonedStart = -1
      lastBase = 0
      write(scalar: VietnameseText.lowercased(scalar))
    } else {
      owesSpace = true
    }
  }

  /// Appends a letter; `scalar` is its lower case.
  private mutating func append(_ letter: VietnameseLetter, _ scalar: UInt32) {
    writeOwedSpace()
    if keepsDiacritics {
      appendMarked(letter, scalar)
    } else {
      write(letter.base)
    }
    lastBase = letter.base
  }

  private mutating func appendMarked(_ letter: VietnameseLetter, _ scalar: UInt32) {
    var scalar = scalar
    if tonedStart >= 0, let first = VietnameseLetter(tonedLetter),
      Self.takesTone(letter, from: first, after: beforeToned)
    {
      var plain = first
      plain.tone = .level
      plain.isUppercase = false
      var carrier = letter
      carrier.tone = first.tone
      carrier.isUppercase = false
      if let plainScalar = plain.scalar, let carrierScalar = carrier.scalar {
        count = tonedStart
        write(scalar: plainScalar.value)
        scalar = carrierScalar.value
      }
    }
    if letter.tone == .level {
      tonedStart = -1
    } else {
      (tonedStart, tonedLetter, beforeToned) = (count, scalar, lastBase)
    }
    write(scalar: scalar)
  }

  @inline(__always)
  private mutating func writeOwedSpace() {
    guard owesSpace else { return }
    if count > 0 { write(0x20) }
    owesSpace = false
    tonedStart = -1
    lastBase = 0
  }

  @inline(__always)
  private mutating func write(_ byte: UInt8) {
    output[count] = byte
    count &+= 1
  }

  private mutating func write(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: write(UInt8(scalar))
    case 0x80..<0x800:
      write(0xC0 | UInt8(scalar >> 6))
      write(0x80 | UInt8(scalar & 0x3F))
    case 0x800..<0x10000:
      write(0xE0 | UInt8(scalar >> 12))
      write(0x80 | UInt8(scalar >> 6 & 0x3F))
      write(0x80 | UInt8(scalar & 0x3F))
    default:
      write(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      write(0x80 | UInt8(scalar >> 12 & 0x3F))
      write(0x80 | UInt8(scalar >> 6 & 0x3F))
      write(0x80 | UInt8(scalar & 0x3F))
    }
  }

  /// Whether the tone written on `first` belongs on `second`, the vowel after it.
  ///
  /// Both placements are in use for oa, oe and uy (hòa, hoà); the folded form has the tone on the second vowel. It
  /// also goes to a vowel with a mark, and past the u of qu and the i of gi, where only slips put it elsewhere.
  private static func takesTone(_ second: VietnameseLetter, from first: VietnameseLetter, after before: UInt8) -> Bool {
    guard second.tone == .level, isVowel(second.base), isVowel(first.base) else { return false }
    if second.mark != .none { return true }
    guard first.mark == .none else { return false }
    switch (first.base, second.base) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")): return true
    case (UInt8(ascii: "u"), UInt8(ascii: "y")): return true
    case (UInt8(ascii: "u"), _): return before == UInt8(ascii: "q")
    case (UInt8(ascii: "i"), _): return before == UInt8(ascii: "g")
    default: return false
    }
  }

  private static func isVowel(_ base: UInt8) -> Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// Signs that change what a text says: + % < = > ~ $ and the mathematical ones.
  private static func carriesMeaning(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x24, 0x25, 0x2B, 0x3C...0x3E, 0x7E, 0xB1, 0xD7, 0x2030, 0x20AB, 0x2248, 0x2264...0x2267: true
    default: false
    }
  }
}
