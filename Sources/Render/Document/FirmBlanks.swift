/// Blanks at which a line is not broken.
enum FirmBlanks {
  /// A comparison sign and its number are not parted at the end of a line: the blank after ≥ and ≤ becomes a hard one.
  static func applied(to text: String) -> String {
    guard text.utf8.contains(0xE2) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isAfterSign = scalars.last == "≥" || scalars.last == "≤"
      scalars.append(scalar == " " && isAfterSign ? "\u{A0}" : scalar)
    }
    return String(scalars)
  }

  /// The byte that ≥ and ≤ begin with (E2 89 A5, E2 89 A4).
  static let firstByteOfSigns: UInt8 = 0xE2

  /// Whether ≥ or ≤ stands at `index` of UTF-8 bytes, with a blank after it.
  static func isSignWithBlank(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 3 < bytes.count, bytes[index] == firstByteOfSigns, bytes[index + 1] == 0x89 else { return false }
    return (bytes[index + 2] == 0xA4 || bytes[index + 2] == 0xA5) && bytes[index + 3] == UInt8(ascii: " ")
  }

  /// "năm" and its year are not parted in a title, whose last line would be the year alone.
  static func betweenYears(in title: String) -> String {
    var words: [Substring] = []
    for word in title.split(separator: " ", omittingEmptySubsequences: false) {
      let isYear = word.utf8.count == 4 && word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
      if isYear, let last = words.last, last.lowercased() == "năm" {
        words[words.count - 1] = last + "\u{A0}" + word
      } else {
        words.append(word)
      }
    }
    return words.joined(separator: " ")
  }
}
