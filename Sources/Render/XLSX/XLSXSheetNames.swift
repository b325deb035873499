/// Names of sheets: at most 31 characters, none of : \ / ? * [ ], no apostrophe at an end, not "History", each once whatever
/// the case of its letters.
struct XLSXSheetNames {
  private var taken: Set<String> = ["history"]

  /// The name that a sheet gets for these words.
  mutating func add(_ words: String) -> String {
    let scalars = words.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isControl = scalar.properties.generalCategory == .control
      return isControl || ":\\/?*[]".unicodeScalars.contains(scalar) ? " " : scalar
    }
    let plain = String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    let base = Self.cut(plain, to: .max).isEmpty ? "Bảng" : plain
    var name = Self.cut(base, to: Self.longest)
    var count = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " (\(count))"
      name = Self.cut(base, to: Self.longest - ending.utf16.count) + ending
      count += 1
    }
    return name
  }

  /// In UTF-16 units.
  private static let longest = 31

  /// The beginning of a text, cut between words where there are any, without spaces and apostrophes around it.
  private static func cut(_ text: String, to length: Int) -> String {
    var result = String.UnicodeScalarView()
    var rest = length
    for scalar in text.unicodeScalars {
      rest -= UTF16.width(scalar)
      guard rest >= 0 else {
        if scalar != " ", let space = result.lastIndex(of: " ") { result = .init(result[..<space]) }
        break
      }
      result.append(scalar)
    }
    let isEdge: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "'" }
    let start = result.drop(while: isEdge)
    return String(String.UnicodeScalarView(start.reversed().drop(while: isEdge).reversed()))
  }
}
