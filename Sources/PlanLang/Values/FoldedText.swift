/// A text folded for comparison: two texts are the same for the chosen strength when their bytes are equal.
public struct FoldedText: Hashable, Sendable {
  /// How much is folded away.
  public enum Strength: Sendable {
    /// NFC only.
    case exact
    /// Also lower case, one tone placement (hoá = hòa), "&" = "và", and every run of spaces, dashes, punctuation and
    /// quotes as one blank; none at the ends. Signs that carry meaning (% + < = > ≥ ~) stay.
    case name
    /// As `name`, and without diacritics; đ = d.
    case bare
  }

  /// The folded text as UTF-8.
  public let bytes: [UInt8]

  /// Folds a text. Linear; one allocation for composed text.
  public init(_ bytes: UTF8Bytes, _ strength: Strength) {
    switch strength {
    case .exact:
      self.bytes = VietnameseText.isComposed(bytes) ? Array(bytes) : VietnameseText.composed(bytes)
    case .name, .bare:
      var folder = TextFolder(keepsDiacritics: strength == .name, capacity: bytes.count)
      if VietnameseText.isComposed(bytes) {
        folder.fold(bytes)
      } else {
        VietnameseText.composed(bytes).withUnsafeBufferPointer { folder.fold($0) }
      }
      self.bytes = folder.output
    }
  }

  /// Folds a string.
  public init(_ string: String, _ strength: Strength) {
    var string = string
    self = string.withUTF8 { FoldedText($0, strength) }
  }

  /// The folded text's scalars, for measuring a distance.
  var scalars: [UInt32] {
    bytes.withUnsafeBufferPointer { buffer in
      var scalars: [UInt32] = []
      scalars.reserveCapacity(buffer.count)
      var position = 0
      while position < buffer.count {
        let next = buffer.scalar(at: position)
        scalars.append(next.value)
        position += next.length
      }
      return scalars
    }
  }
}

/// The pass that folds composed text.
private struct TextFolder {
  let keepsDiacritics: Bool
  var output: [UInt8] = []
  private var owesSpace = false
  /// The letter written last, while it carries a tone that may belong on the vowel after it.
  private var toned: (start: Int, letter: VietnameseLetter, before: UInt8)?
  private var lastBase: UInt8 = 0

  init(keepsDiacritics: Bool, capacity: Int) {
    self.keepsDiacritics = keepsDiacritics
    output.reserveCapacity(capacity)
  }

  mutating func fold(_ bytes: UTF8Bytes) {
    var position = 0
    while position < bytes.count {
      let next = bytes.scalar(at: position)
      position += next.length
      if next.value < 0x80, !owesSpace, toned == nil, (next.value | 0x20) &- 0x61 < 26 {
        // Most of a text: a plain letter after another one.
        lastBase = UInt8(next.value | 0x20)
        output.append(lastBase)
      } else if next.value == 0x26 {
        owesSpace = true
        for scalar in "và".unicodeScalars { append(scalar.value) }
        owesSpace = true
      } else if Self.isInvisible(next.value) {
        continue
      } else if VietnameseText.isWordScalar(next.value) || Self.carriesMeaning(next.value) {
        append(VietnameseText.lowercased(next.value))
      } else {
        owesSpace = true
      }
    }
  }

  /// Appends a scalar in lower case.
  private mutating func append(_ scalar: UInt32) {
    if owesSpace {
      if !output.isEmpty { output.append(0x20) }
      owesSpace = false
      toned = nil
      lastBase = 0
    }
    guard let letter = VietnameseLetter(scalar) else {
      toned = nil
      lastBase = 0
      if let scalar = Unicode.Scalar(scalar) { output.append(scalar: scalar) }
      return
    }
    if keepsDiacritics {
      appendMarked(letter, scalar)
    } else {
      output.append(letter.base)
    }
    lastBase = letter.base
  }

  private mutating func appendMarked(_ letter: VietnameseLetter, _ scalar: UInt32) {
    var scalar = scalar
    if let first = toned, Self.takesTone(letter, from: first.letter, after: first.before) {
      var plain = first.letter
      plain.tone = .level
      var carrier = letter
      carrier.tone = first.letter.tone
      if let plainScalar = plain.scalar, let carrierScalar = carrier.scalar {
        output.removeLast(output.count - first.start)
        output.append(scalar: plainScalar)
        scalar = carrierScalar.value
      }
    }
    toned = letter.tone == .level ? nil : (output.count, letter, lastBase)
    if let scalar = Unicode.Scalar(scalar) { output.append(scalar: scalar) }
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
