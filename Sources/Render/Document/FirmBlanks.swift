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
