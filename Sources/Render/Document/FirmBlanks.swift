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
}
