/// Text as it is compared: what Word, a browser or an editor may change by itself does not count.
///
/// Blanks of every kind and line breaks are one space, soft hyphens and other invisible characters are nothing, a hard
/// hyphen is a hyphen. Composed and decomposed letters are equal to Swift already.
enum ComparedText {
  static func plain(_ text: String) -> String {
    guard
      text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) || text.utf8.first == 0x20 || text.utf8.last == 0x20
        || text.contains("  ")
    else { return text }
    var result = String.UnicodeScalarView()
    var isBlank = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}", "\u{FEFF}": break
      case "\u{2011}":
        result.append("-")
        isBlank = false
      case _ where scalar.properties.isWhitespace:
        if !isBlank { result.append(" ") }
        isBlank = true
      default:
        result.append(scalar)
        isBlank = false
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// The words of a plain text.
  static func words(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: " ").map { String($0) }
  }
}

/// Gives equal texts equal numbers, so that they are compared as numbers.
struct TextNumbers {
  private var numbers: [String: Int] = [:]

  mutating func number(of text: String) -> Int {
    if let known = numbers[text] { return known }
    numbers[text] = numbers.count
    return numbers.count - 1
  }

  /// The numbers of a text's words, sorted; case does not count.
  mutating func words(of text: String) -> [Int] {
    ComparedText.words(text).map { number(of: $0.lowercased()) }.sorted()
  }

  /// How much two sorted lists have in common: 1 where they are equal, 0 where they share nothing (Dice's coefficient).
  static func likeness(_ left: [Int], _ right: [Int]) -> Double {
    guard !left.isEmpty || !right.isEmpty else { return 1 }
    var (i, j, common) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        common += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(common) / Double(left.count + right.count)
  }
}
