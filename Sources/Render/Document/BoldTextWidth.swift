/// How wide a line in Times New Roman Bold is: the lines that the decree puts rules under are all bold.
enum BoldTextWidth {
  /// The width of `text` at `size` points, in points. Letters with marks are as wide as those without.
  static func points(of text: String, size: Double) -> Double {
    Double(text.unicodeScalars.reduce(0) { $0 + thousandths($1) }) * size / 1_000
  }

  /// The width of a letter in thousandths of the size.
  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case " "..."~": return widths[Int(scalar.value - 32)]
    case "Đ": return 722
    case "đ": return 556
    case "Ơ": return 778
    case "ơ": return 554
    case "Ư": return 796
    case "ư": return 600
    case "…": return 1_000
    default: break
    }
    if scalar.properties.canonicalCombiningClass != .notReordered { return 0 }
    // "LATIN CAPITAL LETTER O WITH CIRCUMFLEX AND GRAVE" is as wide as O, and one with a horn as Ơ.
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      var letter = (words[1] == "SMALL" ? words[3].lowercased() : String(words[3])).unicodeScalars.first,
      letter.isASCII
    else { return 500 }
    if words.contains("HORN") { letter = horned[letter] ?? letter }
    return thousandths(letter)
  }

  private static let horned: [Unicode.Scalar: Unicode.Scalar] = ["O": "Ơ", "o": "ơ", "U": "Ư", "u": "ư"]

  /// Advance widths from space to tilde, as in the font's own table.
  private static let widths = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
    611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
    722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
    278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
  ]
}
